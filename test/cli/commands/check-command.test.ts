import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beyondTheCap } from '../loans.js';
import { folder, liubao } from '../terminal.js';

const fixture = (...cases: readonly object[]) => ({
  provisions: ['notice/s2/p2/2'],
  title: { zh: '延期上限', en: 'The cap' },
  cases,
});
const oneCase = (expected: object, more: object = {}) => ({
  name: 'asked for June 2021',
  why: { zh: '超过上限', en: 'It is beyond the cap.' },
  loan: beyondTheCap('L-1'),
  expect: expected,
  ...more,
});
const right = oneCase({ instalments: [{ principal: { grantedUntil: '2021-03-31' } }] }, { name: 'deferred to the cap' });
const wrong = oneCase({
  track: 'shall-defer',
  instalments: [{ principal: { grantedUntil: '2021-06-30', outcome: 'defer-to-cap' } }],
});

const written = async (files: Readonly<Record<string, unknown>>) =>
  folder(Object.fromEntries(Object.entries(files).map(([name, data]) => [name, JSON.stringify(data)])));

describe('liubao check', () => {
  it('passes what is decided as expected', async () => {
    const at = await written({ 'cap.json': fixture(right, { ...right, name: 'and once more' }) });
    const { code, out, err } = await liubao(['check', at]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`✓ The cap (${join(at, 'cap.json')}, 2 cases)\n`);
    expect(out).toContain('1 file, 2 cases, 2 passed, 0 failed\n');
  });

  it('shows what was expected and what came instead, and only that', async () => {
    const at = await written({ 'cap.json': fixture(right, wrong) });
    const { code, out } = await liubao(['check', at]);
    expect(code).toBe(1);
    expect(out).toContain(
      [
        '  ✗ asked for June 2021',
        '    It is beyond the cap.',
        '      - expected + actual',
        '      - instalments[0].principal.grantedUntil: "2021-06-30"',
        '      + instalments[0].principal.grantedUntil: "2021-03-31"',
        '',
      ].join('\n'),
    );
    expect(out).not.toContain('outcome:');
    expect(out).toContain('1 file (1 failed), 2 cases, 1 passed, 1 failed\n');
  });

  it('speaks Chinese', async () => {
    const at = await written({ 'cap.json': fixture(wrong) });
    const { out } = await liubao(['check', at, '--lang', 'zh']);
    expect(out).toContain('✗ 延期上限');
    expect(out).toContain('    超过上限\n      - 预期 + 实际\n');
  });

  it('runs every .json file of a folder and below, in the same order everywhere', async () => {
    const at = await written({ 'b.json': fixture(right), 'a.json': fixture(right), 'c.txt': 'no fixture' });
    await mkdir(join(at, 'a'));
    await writeFile(join(at, 'a', 'z.json'), JSON.stringify(fixture(right)));
    const { out } = await liubao(['check', at, join(at, 'a.json')]);
    const files = [...out.matchAll(/\((\S+), 1 case\)/g)].map(([, path]) => path);
    expect(files).toEqual(['a.json', 'a/z.json', 'b.json'].map((name) => join(at, name)));
  });

  it('fails files that are no fixtures, and runs the rest', async () => {
    const at = await folder({
      'cut.json': '{ "provisions": [',
      'keys.json': JSON.stringify({ ...fixture(oneCase({ trak: 'shall-defer' })), titel: {} }),
      'right.json': JSON.stringify(fixture(right)),
    });
    const { code, out } = await liubao(['check', at]);
    expect(code).toBe(2);
    expect(out).toContain(`${join(at, 'cut.json')}:1:18: not JSON: `);
    expect(out).toContain('    cases[0].expect.trak: unknown key; did you mean "track"?\n');
    expect(out).toContain('    titel: unknown key; did you mean "title"?\n');
    expect(out).toContain('✓ The cap');
    const { files } = JSON.parse((await liubao(['check', at, '--format', 'json', '--lang', 'zh'])).out);
    expect(files).toMatchObject([
      { passed: false, error: { name: 'InvalidJsonError', code: 'invalid-json', problems: [{ path: '', line: 1, column: 18 }] } },
      {
        passed: false,
        error: {
          code: 'invalid-fixture',
          problems: expect.arrayContaining([
            expect.objectContaining({ path: 'cases[0].expect.trak', value: 'shall-defer', nearest: 'track' }),
            expect.objectContaining({
              path: 'titel',
              zh: expect.objectContaining({ message: expect.stringContaining('是否应为') }),
            }),
          ]),
        },
      },
      { passed: true },
    ]);
    expect(out).toContain('3 files (2 failed), 1 case, 1 passed, 0 failed');
  });

  it('fails a fixture that names an unknown provision or reading', async () => {
    const options = { readings: { 'ceiling.scope': 'all' } };
    const at = await written({
      'provision.json': { ...fixture(right), provisions: ['notice/s2/p2/9'] },
      'reading.json': fixture(oneCase({ track: 'shall-defer' }, { options })),
    });
    const { code, out } = await liubao(['check', at]);
    expect(code).toBe(1);
    expect(out).toContain('    the rulebook has no provision notice/s2/p2/9\n');
    const { files } = JSON.parse((await liubao(['check', at, '--format', 'json'])).out);
    expect(files[1].cases[0].error).toMatchObject({
      code: 'invalid-option',
      problems: [{ path: 'readings.ceiling.scope', value: 'all' }],
    });
    expect(out).toContain('      + InvalidOptionError: readings.ceiling.scope: "all", expected one of all-limbs, enterprises\n');
  });

  it('counts rules that held and provisions cited, and lists the others and fails because of them only on request', async () => {
    const at = await written({ 'cap.json': fixture(right) });
    const counted = await liubao(['check', at]);
    expect(counted.code).toBe(0);
    expect(counted.out).toMatch(/! rules that held: \d+\/\d+\n! provisions cited: \d+\/\d+\n$/);
    const { code, out } = await liubao(['check', at, '--require-coverage']);
    expect(code).toBe(1);
    expect(out).toMatch(/! rules that held: \d+\/\d+\n( {4}never \S+\n)+! provisions cited: \d+\/\d+\n( {4}never \S+\n)+$/);
    expect(out).toContain('    never penalty-waiver/interest\n');
    expect(out).not.toContain('never deferral-outcome/principal-beyond-cap');
    expect((await liubao(['check', at, '--format', 'markdown'])).out).not.toContain('penalty-waiver/interest');
    expect((await liubao(['check', at, '--format', 'markdown', '--require-coverage'])).out).toContain(
      'never penalty-waiver/interest',
    );
  });

  it('refuses cases of one name in a file; loans of one id are decided each by itself', async () => {
    const others = { ...wrong, name: 'another' };
    const at = await written({ 'cap.json': fixture(right, wrong, right, others, right), 'same.json': fixture(right, others) });
    const { code, out } = await liubao(['check', at]);
    expect(code).toBe(2);
    expect(out).toContain('cases[2].name: "deferred to the cap", expected a unique name: an earlier case has this one');
    expect(out).toContain('cases[4].name: "deferred to the cap"');
    expect(out).not.toContain('cases[1]');
    expect(out).toContain('2 files (2 failed), 2 cases, 1 passed, 1 failed\n');
  });

  it('refuses to check nothing', async () => {
    const at = await folder({ 'readme.txt': '' });
    expect(await liubao(['check', at])).toEqual({ code: 2, out: '', err: `liubao: no .json file in ${at}\n` });
  });

  it('writes JUnit XML', async () => {
    const name = 'a < b & "c"\u0000';
    const at = await written({ 'cap.json': fixture({ ...right, name }, wrong), 'keys.json': {} });
    const report = join(at, 'report.xml');
    expect((await liubao(['check', at, '--junit', report])).code).toBe(2);
    const xml = await readFile(report, 'utf8');
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="liubao check" tests="3" failures="1" errors="1">/,
    );
    expect(xml).toContain('name="a &lt; b &amp; &quot;c&quot;\ufffd"');
    expect(xml).toMatch(
      /<failure message="It is beyond the cap\." type="expectation">- instalments\[0\]\.principal\.grantedUntil/,
    );
    expect(xml).toContain('<error message="invalid fixture" type="invalid">provisions: missing');
  });

  it('names the file that it cannot write', async () => {
    const at = await written({ 'cap.json': fixture(right) });
    const report = join(at, 'none', 'report.xml');
    const { code, err } = await liubao(['check', at, '--junit', report]);
    expect({ code, err }).toEqual({ code: 3, err: `liubao: cannot write ${report}: no such file or directory\n` });
  });
});
