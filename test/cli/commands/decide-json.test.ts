import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/index.js';
import { recorded } from '../../../src/record/index.js';
import { beyondTheCap, lines, notCovered } from '../loans.js';
import { folder, liubao } from '../terminal.js';

const plain = (data: unknown) => JSON.parse(JSON.stringify(data));
const [a, b] = [beyondTheCap('A'), notCovered('B')];

describe('liubao decide --format json', () => {
  it.each([
    ['one loan by itself', JSON.stringify(a, null, 2), plain(decide(a))],
    ['an array of one', JSON.stringify([a]), [plain(decide(a))]],
    ['an array', JSON.stringify([a, b], null, 2), [plain(decide(a)), plain(decide(b))]],
    ['an empty array', '[]', []],
  ])('decides %s', async (_, text, expected) => {
    const at = await folder({ 'loans.json': text });
    const file = await liubao(['decide', join(at, 'loans.json'), '--format', 'json']);
    expect(file).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(file.out)).toEqual(expected);
  });

  it('adds records where they are asked for, as the library does, in every format', async () => {
    const at = join(await folder({ 'loans.ndjson': lines(a, b) }), 'loans.ndjson');
    const [json, text] = [await liubao(['decide', at, '--format', 'json', '--record']), await liubao(['decide', at, '--record'])];
    expect(JSON.parse(json.out)).toEqual([a, b].map((loan) => plain(recorded(decide(loan), loan))));
    for (const loan of [a, b]) expect(text.out).toContain(recorded(decide(loan), loan).record.decisionId);
  });

  it('tells NDJSON from JSON on standard input by the first line', async () => {
    const json = await liubao(['decide', '-', '--format', 'json'], { stdin: [`\n\n${JSON.stringify([a, b], null, 2)}`] });
    const ndjson = await liubao(['decide', '-', '--format', 'json'], { stdin: [`\n${lines(a, b)}`] });
    expect(JSON.parse(json.out)).toEqual([plain(decide(a)), plain(decide(b))]);
    expect(ndjson.out).toBe(json.out);
    const said = await liubao(['decide', '-', '--format', 'ndjson', '--input', 'json'], {
      stdin: [JSON.stringify([a, b], null, 2)],
    });
    expect(said.out.split('\n')).toHaveLength(3);
  });

  it('decides several files in their order', async () => {
    const at = await folder({ 'b.json': JSON.stringify(b), 'a.ndjson': lines(a), unnamed: lines(a) });
    const files = ['b.json', 'a.ndjson', 'unnamed'].map((name) => join(at, name));
    const { out } = await liubao(['decide', ...files, '--format', 'json']);
    expect(JSON.parse(out).map(({ loanId }: { loanId: string }) => loanId)).toEqual(['B', 'A', 'A']);
  });

  it('puts the error of an invalid loan in its place', async () => {
    const at = await folder({ 'loans.json': JSON.stringify([a, { ...b, schedule: [] }]) });
    const { code, out } = await liubao(['decide', join(at, 'loans.json'), '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)[1]).toMatchObject({
      file: join(at, 'loans.json'),
      index: 1,
      error: { name: 'InvalidLoanError', problems: [{ path: 'schedule', expected: 'an array of at least one' }] },
    });
  });

  it('carries the trace in the data', async () => {
    const { out } = await liubao(['decide', '-', '--format', 'json', '--trace'], { stdin: [JSON.stringify(a)] });
    expect(JSON.parse(out)).toEqual([plain(decide(a, { trace: true }))]);
  });

  it('decides under the readings and parameters given', async () => {
    const choices = ['--reading', 'penalty.scope=interest-only', '--parameter', 'deferral.latestDate=2021-06-30'];
    const { out } = await liubao(['decide', '-', '--format', 'json', ...choices], { stdin: [JSON.stringify(a)] });
    const options = {
      readings: { 'penalty.scope': 'interest-only' },
      parameters: { 'deferral.latestDate': '2021-06-30' },
    } as const;
    expect(JSON.parse(out)).toEqual([plain(decide(a, options))]);
  });

  it('puts the summary beside the decisions', async () => {
    const summary = await liubao(['decide', '-', '--format', 'json', '--summary'], { stdin: [lines(a, b)] });
    expect(JSON.parse(summary.out)).toMatchObject({ decisions: [], summary: { loans: 2 } });
    const shown = await liubao(['decide', '-', '--format', 'json', '--summary', '--show', 'B'], { stdin: [lines(a, b)] });
    expect(JSON.parse(shown.out)).toMatchObject({ decisions: [{ loanId: 'B' }], summary: { loans: 2 } });
  });
});

describe('liubao decide, given text that is not JSON', () => {
  it.each([
    ['{\n  "id": "x",\n  "schedule": [}\n}', '3:16: not JSON: value expected'],
    ['{\n  "id": "x",\n', '3:1: not JSON: property name expected, the text ends here'],
    ['', '1:1: not JSON: value expected, the text ends here'],
    ['{"id": "x", // why\n}', '1:13: not JSON: invalid comment token'],
  ])('names the place: %j', async (text, where) => {
    const file = join(await folder({ 'loan.json': text }), 'loan.json');
    expect(await liubao(['decide', file])).toEqual({ code: 2, out: '', err: `${file}:${where}\n` });
  });

  it('goes on with the next file', async () => {
    const at = await folder({ 'bad.json': Buffer.from([0xff]), 'good.json': JSON.stringify(a) });
    const { code, out, err } = await liubao(['decide', join(at, 'bad.json'), join(at, 'good.json')]);
    expect({ code, err }).toEqual({ code: 2, err: `${join(at, 'bad.json')}: not UTF-8\n` });
    expect(out).toContain('A · must be deferred');
  });
});
