import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import pack from '../../package.json' with { type: 'json' };
import { run } from '../../src/cli/run-command.js';
import { beyondTheCap } from './loans.js';
import { folder, liubao, Screen } from './terminal.js';

describe('liubao', () => {
  it('prints its version', async () => {
    expect(await liubao(['--version'])).toEqual({ code: 0, out: `${pack.version}\n`, err: '' });
  });

  it('helps, with examples and what the exit status means', async () => {
    const { code, out } = await liubao(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('liubao decide loans.ndjson --summary');
    expect(out).toContain('\n  0    success\n  1    what was checked does not hold');
  });

  it.each([
    ['by --lang', ['--lang', 'zh', '--help'], {}],
    ['by --lang=zh', ['--lang=zh', '--help'], {}],
    ['by the locale', ['--help'], { LANG: 'zh_CN.UTF-8' }],
  ])('helps in Chinese, %s', async (_, words, env) => {
    const { code, out } = await liubao(['decide', ...words], { env });
    expect(code).toBe(0);
    expect(out).toMatch(/^用法: liubao decide .*\n\n判定贷款:/);
    expect(out).toContain('输出格式(可选:text、json、ndjson、markdown、html;默认:text)');
  });

  // The words of a command line that stay English: names, choices, examples.
  it('helps with every command in both languages, and in neither with words of the other', async () => {
    const commands = [...(await liubao(['--help'])).out.matchAll(/^ {2}([a-z][a-z-]*) .*$/gm)].flatMap(([, name = '']) =>
      name === 'liubao' ? [] : [name],
    );
    expect(commands.length).toBeGreaterThan(15);
    for (const command of commands.filter((name) => name !== 'help')) {
      const { out: en } = await liubao([command, '--help', '--lang', 'en']);
      const { out: zh } = await liubao([command, '--help', '--lang', 'zh']);
      expect(en.replace(/--bank 某银行 --contact 信贷部/, ''), command).not.toMatch(/\p{Script=Han}/u);
      const described = zh.split('\n').filter((line) => /^ {2}-/.test(line));
      expect(described.length, command).toBeGreaterThan(0);
      for (const line of described) expect(line, command).toMatch(/\p{Script=Han}/u);
    }
  });

  it.each(['decide', 'check', 'provisions', 'schema'])('helps with %s', async (command) => {
    const { code, out } = await liubao([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: liubao ${command}`);
  });

  it.each([
    [[], 'Usage: liubao'],
    [['decid'], 'Did you mean decide?'],
    [['decide'], "missing required argument 'files'"],
    [['decide', 'x.json', '--formt', 'json'], 'Did you mean --format?'],
    [['decide', 'x.json', '--format', 'yaml'], 'Allowed choices are text, json, ndjson, markdown, html.'],
    [['decide', 'x.json', '--lang', 'fr'], 'Allowed choices are zh, en.'],
    [['decide', 'x.json', '--first', '-1'], 'Expected a whole number from 0 to 999999999.'],
    [['decide', 'x.json', '--reading', 'ceiling.scope'], 'Expected key=value.'],
    [
      ['decide', 'x.json', '--reading', 'celing.scope=all-limbs'],
      '--reading: unknown key "celing.scope"; did you mean "ceiling.scope"?',
    ],
    [
      ['decide', 'x.json', '--reading', 'ceiling.scope=all'],
      '--reading ceiling.scope: "all", expected one of all-limbs, enterprises',
    ],
    [['decide', 'x.json', '--reading', '__proto__=x'], '--reading: unknown key "__proto__"'],
    [['decide', 'x.json', '--parameter', 'latestDate=2021-06-30'], '--parameter: unknown key "latestDate"'],
    [['decide', 'x.json', '--parameter', 'deferral.latestDate=2021-02-30'], '"2021-02-30", expected a calendar day'],
    [['decide', '-', '-'], 'standard input (-) can be read only once'],
    [['provisions', 'notice/s2/p1/l'], 'unknown provision "notice/s2/p1/l"; did you mean "notice/s2/p1/1"?'],
    [['provisions', 'x'], 'liubao provisions lists the known ones'],
    [['schema', 'lone'], 'Allowed choices are loan, decision, '],
    [['decide', 'x.json', '--format', 'jsno'], 'Did you mean "json"?'],
    [['sql', '--dialect', 'postgress'], 'Did you mean "postgres"?'],
    [['assess', 'guarantr', 'x.json'], 'Did you mean "guarantor"?'],
    [['why-not', '@loan.json', 'shal-defer'], 'did you mean "shall-defer"?'],
    [['why-not', '@loan.json', 'track=shall-defer'], 'did you mean "shall-defer"?'],
    [['why-not', '@loan.json', 'outcome=defer-to-cap'], 'did you mean "defer-to-cap"?'],
    [['what-if', '@loan.json', 'waived=yes'], 'did you mean "waiver=yes"?'],
    [['what-if', '@loan.json', 'track=shal-defer'], 'did you mean "shall-defer"?'],
    [['what-if', '@loan.json', 'guarantee.fee=within-half'], 'did you mean "fee=within-half"?'],
  ])('refuses wrong usage: %j', async (argv, message) => {
    const at = await folder({ 'loan.json': JSON.stringify(beyondTheCap('L-1')) });
    const { code, out, err } = await liubao(argv.map((word) => word.replace(/^@/, `${at}/`)));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toMatch(/^ +at /m);
  });

  it.each([
    ['decide', 'no such file or directory'],
    ['check', 'no such file or directory'],
  ])('%s says which file it cannot read', async (command, reason) => {
    const file = join(await folder(), 'none.json');
    expect(await liubao([command, file])).toEqual({ code: 3, out: '', err: `liubao: cannot read ${file}: ${reason}\n` });
  });

  it('refuses to decide a folder', async () => {
    const at = await folder();
    expect(await liubao(['decide', at])).toEqual({ code: 3, out: '', err: `liubao: cannot read ${at}: it is a directory\n` });
  });

  it('prints one line for an unexpected error', async () => {
    const stderr = new Screen();
    const stdin = (async function* () {
      yield JSON.stringify(beyondTheCap('A'));
      throw new TypeError('the cable is out');
    })();
    const code = await run(['decide', '-'], { stdin, stdout: new Screen(), stderr, env: {} });
    expect(code).toBe(70);
    expect(stderr.text).toBe('liubao: unexpected error, please report it: TypeError: the cable is out\n');
  });

  it('uses colours only on a terminal, and never if NO_COLOR is set', async () => {
    const escapeCode = '\u001b[';
    const shown = async (isTTY: boolean, env: Record<string, string>) => {
      const stdout = new Screen(isTTY);
      await run(['provisions'], { stdin: (async function* () {})(), stdout, stderr: new Screen(), env });
      return stdout.text.includes(escapeCode);
    };
    expect(await Promise.all([shown(true, {}), shown(true, { NO_COLOR: '1' }), shown(false, {})])).toEqual([true, false, false]);
  });
});
