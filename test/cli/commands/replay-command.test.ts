import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/index.js';
import { maskedValue, type SealedRecord } from '../../../src/record/index.js';
import { itAtTimes } from '../../depth.js';
import { beyondTheCap, lines, notCovered } from '../loans.js';
import { folder, liubao } from '../terminal.js';

/** What a terminal shows, without the breaks of its lines. */
const unwrapped = (text: string) => text.replace(/\s+/g, ' ');
const [a, b] = [beyondTheCap('A'), notCovered('B')];
const many = Array.from({ length: 150 }, (_, at) => (at % 2 === 0 ? beyondTheCap(`L-${at}`) : notCovered(`L-${at}`)));
const recordsOf = (log: string) =>
  readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SealedRecord);

async function filesOf(content: string) {
  const at = await folder({ 'loans.ndjson': content });
  return { loans: join(at, 'loans.ndjson'), log: join(at, 'decisions.log'), at };
}

describe('liubao decide --seal, and liubao replay', () => {
  itAtTimes('seals every decision that is made, in order, and decides them again to the same', async () => {
    const { loans, log } = await filesOf(lines(...many));
    const sealed = await liubao(['decide', loans, '--seal', log, '--format', 'ndjson']);
    expect(sealed).toMatchObject({ code: 0, err: '' });
    expect(sealed.out).toBe((await liubao(['decide', loans, '--format', 'ndjson'])).out);
    const records = recordsOf(log);
    expect(records.map(({ loan }) => loan)).toEqual(many);
    const { code, out } = await liubao(['replay', log, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ log, records: 150, decided: 150, faultCount: 0 }]);
  });

  it('goes on with the same log, and seals what a pipe brings and the report leaves out', async () => {
    const { loans, log } = await filesOf(lines(a, b));
    await liubao(['decide', loans, '--seal', log, '--loan', 'A']);
    await liubao(['decide', '-', '--seal', log, '--format', 'ndjson'], { stdin: [`${lines(a)}{}\n${lines(b)}`] });
    expect(recordsOf(log).map(({ sequence, loan }) => [sequence, loan.id])).toEqual([
      [0, 'A'],
      [1, 'B'],
      [2, 'A'],
      [3, 'B'],
    ]);
    expect((await liubao(['replay', log])).code).toBe(0);
  });

  it('names each fault by its line, with what was expected and found, in both languages', async () => {
    const { loans, log } = await filesOf(lines(a, b, a));
    await liubao(['decide', loans, '--seal', log]);
    const [first = '', second = '', third = ''] = readFileSync(log, 'utf8').split('\n');
    writeFileSync(log, `${first}\n${second.replace(/"track":"[a-z-]+"/, '"track":"undetermined"')}\n${third}\n`);
    const altered = await liubao(['replay', log, '--lang', 'en']);
    expect(altered.code).toBe(1);
    expect(unwrapped(altered.out)).toMatch(
      /line 2: the content does not have the digest stated: digest: expected "[0-9a-f]{64}", found "[0-9a-f]{64}"/,
    );
    expect(unwrapped(altered.out)).toMatch(/line 2: is decided otherwise now: .*found "undetermined"/);
    writeFileSync(log, `${first}\n${third}\n`);
    const missing = await liubao(['replay', log, '--lang', 'zh']);
    expect(missing.code).toBe(1);
    expect(unwrapped(missing.out)).toContain('第2行:记录缺失、重复或次序颠倒(序号):sequence: 应为1,实为2');
  });

  it('tells a torn last line from tampering, and a log that was cut off by the head that the bank kept', async () => {
    const { loans, log } = await filesOf(lines(a, b, a));
    await liubao(['decide', loans, '--seal', log]);
    const [, , last] = recordsOf(log) as [SealedRecord, SealedRecord, SealedRecord];
    const head = `2:${last.digest}`;
    expect((await liubao(['replay', log, '--lang', 'en'])).out).toContain(head);
    expect((await liubao(['replay', log, '--head', head])).code).toBe(0);
    const whole = readFileSync(log);
    writeFileSync(log, whole.subarray(0, whole.length - 10));
    const torn = await liubao(['replay', log, '--lang', 'en']);
    expect(torn).toMatchObject({ code: 0, out: expect.stringContaining('line 3, ') });
    expect(unwrapped(torn.out)).toContain('no sign of tampering');
    const cut = await liubao(['replay', log, '--head', head, '--lang', 'en']);
    expect(cut).toMatchObject({ code: 1, out: expect.stringContaining('expected 2, found 1') });
  });

  it('masks and signs, and verifies the signatures', async () => {
    const loan = { ...a, contractNumber: 'C-77', borrower: { ...a.borrower, id: 'B-7' } };
    const { loans, log, at } = await filesOf(lines(loan));
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    writeFileSync(join(at, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(join(at, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
    writeFileSync(join(at, 'secret'), 'a secret that the bank keeps\n');
    const options = ['--mask-key', join(at, 'secret'), '--mask', 'borrower.id', '--sign-key', join(at, 'key.pem')];
    expect((await liubao(['decide', loans, '--seal', log, ...options])).code).toBe(0);
    const [record] = recordsOf(log);
    expect(record?.masked).toEqual(['borrower.id']);
    expect(record?.loan.borrower?.id).toBe(maskedValue('a secret that the bank keeps', 'borrower.id', 'B-7'));
    expect(record?.decision.track).toBe(decide(loan).track);
    const verified = await liubao(['replay', log, '--public-key', join(at, 'public.pem'), '--lang', 'en']);
    expect(verified).toMatchObject({ code: 0, out: expect.stringContaining('1, of which 1 verified') });
    await liubao(['decide', loans, '--seal', log]);
    expect((await liubao(['replay', log, '--public-key', join(at, 'public.pem')])).code).toBe(1);
  });

  it('finds the rulebook of each record by its digest', async () => {
    const series = 'fixtures/rulebooks/relief-series';
    const loan = { ...notCovered('S-1'), schedule: [{ dueDate: '2021-06-30', principal: '50000.00' }] };
    const { loans, log } = await filesOf(lines(loan));
    for (const day of ['2020-08-01', '2021-02-15', '2021-10-01'])
      expect((await liubao(['decide', loans, '--rulebook', series, '--law-as-of', day, '--seal', log])).code).toBe(0);
    expect((await liubao(['replay', log, '--rulebook', series])).code).toBe(0);
    const shipped = await liubao(['replay', log, '--format', 'json']);
    expect(shipped.code).toBe(1);
    expect(JSON.parse(shipped.out)[0].faults.map(({ kind }: { kind: string }) => kind)).toEqual([
      'rulebook',
      'rulebook',
      'rulebook',
    ]);
  });

  it('reads the parts of a long log one after the other', async () => {
    const { loans, log, at } = await filesOf(lines(a, b, a));
    await liubao(['decide', loans, '--seal', log]);
    const [first = '', ...rest] = readFileSync(log, 'utf8').split('\n');
    const parts = ['one.log', 'two.log'].map((name) => join(at, name));
    writeFileSync(parts[0] ?? '', `${first}\n`);
    writeFileSync(parts[1] ?? '', rest.join('\n'));
    expect((await liubao(['replay', ...parts])).code).toBe(0);
    expect((await liubao(['replay', ...[...parts].reverse()])).code).toBe(1);
  });

  it.each<[string, readonly string[], number, RegExp]>([
    ['a mask without a key', ['decide', '@', '--seal', 'x.log', '--mask', 'borrower.id'], 2, /--mask .*--mask-key/],
    ['a key of masks without a log', ['decide', '@', '--mask-key', 'x'], 2, /--mask-key .*--seal/],
    ['a key of signatures without a log', ['decide', '@', '--sign-key', 'x'], 2, /--sign-key .*--seal/],
    ['a key that is none', ['decide', '@', '--seal', 'x.log', '--sign-key', '@'], 2, /--sign-key: /],
    ['a log without a path', ['decide', '@', '--seal', ''], 2, /--seal: "", expected a path/],
    ['a secret that is too short', ['decide', '@', '--seal', 'x.log', '--mask-key', '@short'], 2, /--mask-key: .*at least 16/],
    [
      'a field that rules read',
      ['decide', '@', '--seal', 'x.log', '--mask-key', '@', '--mask', 'purpose'],
      2,
      /--mask: "purpose"/,
    ],
    ['a head that is none', ['replay', '@', '--head', '7'], 2, /sequence:digest/],
    ['a key file that is not there', ['replay', '@', '--public-key', 'none.pem'], 3, /none\.pem/],
    ['a log that is not there', ['replay', 'none.log'], 3, /none\.log/],
    ['a log in a folder that is not there', ['decide', '@', '--seal', 'none/x.log'], 3, /none\/x\.log/],
  ])('refuses %s, and writes no log', async (_, argv, code, message) => {
    const at = await folder({ 'loans.ndjson': lines(a), short: 'short' });
    const given = argv.map((word) =>
      word === '@' ? join(at, 'loans.ndjson') : word === '@short' ? join(at, 'short') : word === 'x.log' ? join(at, word) : word,
    );
    const ran = await liubao([...given, '--lang', 'en']);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(message);
    expect(existsSync(join(at, 'x.log'))).toBe(false);
  });
});
