import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidePortfolio, PortfolioError } from '../../../src/portfolio/index.js';
import { idHash, SeenIds } from '../../../src/portfolio/loans/seen-ids.js';
import { csvRecord } from '../../../src/portfolio/read/csv-record.js';
import { csvTable } from '../../../src/portfolio/read/csv-table.js';
import { duckdbInstalled, emptyFolder, enginesFor, jsonLines, queried } from '../files.js';

const ENGINES = enginesFor(import.meta.url);

/** Decides files given as texts. */
async function decidedOf(files: Readonly<Record<string, string | Uint8Array>>, engine: 'js' | 'duckdb') {
  const folder = await emptyFolder();
  const [input, schedule] = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  const output = join(folder, 'out.ndjson');
  const run = await decidePortfolio({ input: input ?? '', schedule, output, engine, threads: 0, rows: 'components' });
  return { ...run, ids: [...new Set(jsonLines(output).map(({ loan_id }) => loan_id))] };
}

const refusedOf = async (files: Readonly<Record<string, string>>, engine: 'js' | 'duckdb') => {
  const error = await decidedOf(files, engine).catch((caught: unknown) => caught);
  if (!(error instanceof PortfolioError)) throw error;
  return error.message;
};

const PLAN = (...ids: readonly string[]) =>
  `loan_id,instalment,due_date,principal\n${ids.map((id) => `${id},1,2020-08-15,1.00\n`).join('')}`;

describe.each(ENGINES)('lines of JSON that contradict themselves: %s', { timeout: 60_000 }, (engine) => {
  const LOAN = (id: string) => `{"id":${id},"schedule":[{"dueDate":"2020-08-15"}]}`;

  it('loans that share an id are rejected, each of them, and the others decided', async () => {
    const lines = [LOAN('"A"'), LOAN('"B"'), LOAN('"A"'), LOAN('"C"'), '{"id":"B"}', LOAN('"D"')];
    const { ids, rejects, summary } = await decidedOf({ 'loans.ndjson': lines.join('\n') }, engine);
    expect(ids).toEqual(['C', 'D']);
    expect(rejects.map(({ line, loanId }) => [line, loanId])).toEqual([
      [1, 'A'],
      [2, 'B'],
      [3, 'A'],
      [5, 'B'],
    ]);
    expect(rejects[0]?.error.message).toBe('invalid loan: id: "A", expected an id of its own: several loans have this one');
    expect(rejects[3]?.error.message).toMatch(/^invalid loan: id: "B".*; schedule: missing/);
    expect(summary).toMatchObject({ loans: 2, invalid: 4 });
  });

  it.each([
    [
      'a key that stands twice',
      '{"id":"A","schedule":[{"dueDate":"2020-08-15","dueDate":"2021-08-15"}]}',
      /"dueDate" stands twice/,
    ],
    ['a key that stands twice, once escaped', '{"id":"A","\\u0069d":"B","schedule":[{}]}', /"id" stands twice/],
    [
      'a figure of too many digits',
      '{"id":"A","schedule":[{"principal":0.30000000000000000001}]}',
      /0\.30000000000000000001 has more/,
    ],
    ['half of a surrogate pair', '{"id":"A\\ud800","schedule":[{}]}', /not well-formed Unicode/],
    ['the other half', '{"id":"A\\uDC00","schedule":[{}]}', /not well-formed Unicode/],
    ['half of a pair in a key', '{"id":"A","extensions":{"\\ud83d":1},"schedule":[{}]}', /not well-formed Unicode/],
    [
      'lists in lists',
      `{"id":"A","schedule":[{}],"extensions":{"a":${'['.repeat(2000)}${']'.repeat(2000)}}}`,
      /nested more than 1000/,
    ],
  ])('%s is a reject', async (_, line, message) => {
    const { ids, rejects } = await decidedOf({ 'loans.ndjson': `${LOAN('"0"')}\n${line}\n${LOAN('"9"')}\n` }, engine);
    expect(ids).toEqual(['0', '9']);
    expect(rejects.map((reject) => [reject.line, reject.error.message])).toEqual([[2, expect.stringMatching(message)]]);
  });

  it('lines that only look contradictory are accepted', async () => {
    const lines = ['"a:b"', '"\\ud83d\\ude00"', '"2350000000000000000001"', '"\\":\\":"'].map(LOAN);
    const { ids, rejects } = await decidedOf({ 'loans.ndjson': lines.join('\n') }, engine);
    expect(rejects).toEqual([]);
    expect(ids).toEqual(['a:b', '😀', '2350000000000000000001', '":":']);
  });
});

describe.skipIf(!duckdbInstalled).each(ENGINES)('tables that contradict themselves: %s', { timeout: 60_000 }, (engine) => {
  it('a header that names a column twice is refused', async () => {
    const loans = 'id,borrower_kind,borrower_size,borrower_size\nH1,enterprise,small,large\n';
    expect(await refusedOf({ 'loans.csv': loans, 'plan.csv': PLAN('H1') }, engine)).toMatch(
      /loans\.csv:1: its head names the column "borrower_size" twice$/,
    );
  });

  it('an unclosed quote rejects its line, and the rest is read', async () => {
    const loans = 'id,borrower_kind\nU1,enterprise\n\nU2,"enterprise\nU3,enterprise\nU4,"enterprise"\n';
    const { ids, rejects } = await decidedOf({ 'loans.csv': loans, 'plan.csv': PLAN('U1', 'U3', 'U4') }, engine);
    expect(ids).toEqual(['U1', 'U3', 'U4']);
    expect(rejects.map(({ line, error }) => [line, error.message])).toEqual([
      [4, 'a quote " opens a value here that line 6 closes: value 2 goes on behind the quote that closes it'],
    ]);
    const last = await decidedOf({ 'loans.csv': loans.replace(/U4.*/, 'U4,x'), 'plan.csv': PLAN('U1', 'U3') }, engine);
    expect(last.ids).toEqual(['U1', 'U3']);
    expect(last.rejects.map(({ line, error }) => [line, error.message])).toEqual([
      [4, 'a quote " opens a value here and none closes it'],
      [6, expect.stringMatching(/borrower_kind: "x"/)],
    ]);
    const head = 'id,"borrower_kind\nU1,enterprise\n';
    expect(await refusedOf({ 'loans.csv': head, 'plan.csv': PLAN('U1') }, engine)).toMatch(
      /loans\.csv:1: the head: a quote " opens a value here and none closes it$/,
    );
  });

  it('a flag that says that there is no date beside a date, or the other way, is a reject of its loan', async () => {
    const loans = [
      'id,application_principal_requested,application_principal_until',
      'A,false,2021-03-31',
      'B,true,2021-03-31',
      'C,false,',
      ...['D', 'E', 'F', 'G'].map((id) => `${id},,`),
    ];
    const plan = [
      'loan_id,instalment,due_date,principal,deferred_before,original_due_date,interest_requested,interest_until',
      ...['A', 'B', 'C'].map((id) => `${id},1,2020-08-15,1,,,,`),
      'D,1,2021-02-15,1,false,2020-08-15,,', // deferred from the window, and never deferred
      'E,1,2020-08-15,1,false,2020-08-15,,', // the due date for the original one
      'F,1,2020-08-15,1,,,false,2021-03-31',
      'G,1,2021-02-15,1,true,2020-08-15,true,2021-03-31',
    ];
    const { ids, rejects } = await decidedOf({ 'loans.csv': loans.join('\n'), 'plan.csv': plan.join('\n') }, engine);
    expect(ids).toEqual(['B', 'C', 'E', 'G']);
    expect(rejects.map(({ loanId, error }) => [loanId, error.message])).toEqual([
      ['A', 'invalid loan: application.principalUntil: "2021-03-31", expected no day, for deferral is not asked for'],
      [
        'D',
        'invalid loan: schedule[0].originalDueDate: "2020-08-15", expected no other day than the due date, for the instalment was never deferred',
      ],
      ['F', 'invalid loan: schedule[0].interestUntil: "2021-03-31", expected no day, for deferral is not asked for'],
    ]);
  });

  it('a column that several differ from in case only is refused, unless one is written alike', async () => {
    const plan = PLAN('A');
    expect(await refusedOf({ 'loans.csv': 'Id,ID,purpose\nA,B,operating\n', 'plan.csv': plan }, engine)).toMatch(
      /loans\.csv: the column "id" may be any of Id, ID; name the one that is meant as it is written$/,
    );
    const { ids } = await decidedOf({ 'loans.csv': 'Id,id,purpose\nB,A,operating\n', 'plan.csv': plan }, engine);
    expect(ids).toEqual(['A']);
  });

  it('an instalment whose number is an empty text has no number, in every format', async () => {
    const rows = ['', '1'].map((instalment, at) => ({ loan_id: at === 0 ? 'A' : 'B', instalment, due_date: '2020-08-15' }));
    const files = { 'plan.csv': '', 'plan.ndjson': rows.map((row) => JSON.stringify(row)).join('\n') };
    files['plan.csv'] = `loan_id,instalment,due_date\n${rows.map((row) => Object.values(row).join(',')).join('\n')}\n`;
    for (const [name, plan] of Object.entries(files)) {
      const { ids, rejects } = await decidedOf({ 'loans.csv': 'id,purpose\nA,operating\nB,operating\n', [name]: plan }, engine);
      expect(ids).toEqual(['B']);
      expect(rejects[0]?.error.message).toContain('schedule[0].instalment: ');
    }
    const folder = await emptyFolder();
    await queried(`COPY (SELECT unnest(['A', 'B']) AS id) TO '${join(folder, 'l.parquet')}' (FORMAT parquet)`);
    await queried(
      `COPY (SELECT unnest(['A', 'B']) AS loan_id, unnest(['', '1']) AS instalment, '2020-08-15' AS due_date) TO '${join(folder, 'p.parquet')}' (FORMAT parquet)`,
    );
    const output = join(folder, 'out.ndjson');
    const { rejects } = await decidePortfolio({
      input: join(folder, 'l.parquet'),
      schedule: join(folder, 'p.parquet'),
      output,
      engine,
      threads: 0,
      rows: 'components',
    });
    expect(rejects.map(({ loanId }) => loanId)).toEqual(['A']);
    expect(jsonLines(output).map(({ loan_id }) => loan_id)).toEqual(['B', 'B']);
  });

  it('a separator other than a comma is detected in the header, and a header of one column is explained', async () => {
    const plan = PLAN('A').replaceAll(',', ';');
    for (const separator of [';', '\t', '|']) {
      const { ids, rejects } = await decidedOf(
        { 'loans.csv': `id${separator}purpose\nA${separator}operating\n`, 'plan.csv': plan },
        engine,
      );
      expect(rejects).toEqual([]);
      expect(ids).toEqual(['A']);
    }
    expect(await refusedOf({ 'loans.csv': '\nid^purpose\nA^operating\n', 'plan.csv': plan }, engine)).toMatch(
      /no column "id"; it has id\^purpose; line 2 is one value, which "," does not set apart: name what does with --separator$/,
    );
  });

  it('text that is not UTF-8 is a reject of its row, and a head that is not is named', async () => {
    const loans = Buffer.concat([Buffer.from('id,purpose\nA,operating\nB'), Buffer.of(0xd6), Buffer.from(',operating\nC,x\n')]);
    const { ids, rejects } = await decidedOf({ 'loans.csv': loans, 'plan.csv': PLAN('A') }, engine);
    expect(ids).toEqual(['A']);
    expect(rejects).toMatchObject([
      { line: 3, error: { message: 'not UTF-8; where the file is in another encoding, name it with --encoding' } },
      { line: 4 },
    ]);
    const head = Buffer.concat([Buffer.from('id,'), Buffer.of(0xd6), Buffer.from('\nA,1\n')]);
    await expect(decidedOf({ 'loans.csv': head, 'plan.csv': PLAN('A') }, engine)).rejects.toThrow(
      /loans\.csv:1: the head: not UTF-8; .* --encoding$/,
    );
  });

  it('a reject names the line on which its row begins and everything that is wrong with the loan', async () => {
    const loans = [
      'id,borrower_kind,annual_rate', // line 1
      'A,enterprise,0.0435',
      '',
      '"B', // line 4, a row of two lines
      'b",enterprise,0.0435',
      'C,company,4.35', // line 6
      'D,enterprise', // line 7: torn
      'F,enterprise,0.0435', // lines 8 and 9: the same id
      'F,enterprise,0.0435',
      'G,enterprise,0.0435', // line 10: no instalment
      'H,"enterprise"x,0.0435', // line 11: torn
      ',enterprise,0.0435', // line 12: no id
    ];
    const plan = [
      'loan_id,instalment,due_date,principal',
      'A,1,2020-08-15,1',
      '"B',
      'b",1,2020-08-15,1',
      'C,1,2020-06-31,1.005',
      'C,1,2020-08-15,1',
      'F,1,2020-08-15,1',
      'I,1,2020-08-15,1',
    ];
    const { ids, rejects } = await decidedOf({ 'loans.csv': loans.join('\n'), 'plan.csv': plan.join('\n') }, engine);
    expect(ids).toEqual(['A', 'B\nb']);
    const told = rejects.map(({ file, line, loanId, error }) => [file?.split('/').at(-1) ?? loanId ?? null, line, error.message]);
    const own = (id: string) => `invalid loan: id: "${id}", expected an id of its own: several loans have this one`;
    expect(told).toEqual([
      ['loans.csv', 7, '2 values, where the head has 3 columns'],
      ['loans.csv', 11, 'value 2 goes on behind the quote that closes it'],
      ['plan.csv', 8, 'an instalment of a loan that is not there: "I"'],
      [
        'C',
        6,
        expect.stringMatching(
          /^invalid loan: borrower_kind: "company".*; annual_rate: "4\.35".*; schedule\[0\]\.due_date: "2020-06-31".*; schedule\[0\]\.principal: "1\.005".*; schedule\[1\]\.instalment: "1", expected a number of its own$/,
        ),
      ],
      ['F', 8, own('F')],
      ['F', 9, `${own('F')}`],
      ['G', 10, 'invalid loan: schedule: an array of 0, expected an array of at least one'],
      [null, 12, expect.stringMatching(/^invalid loan: id: missing, .*schedule/)],
    ]);
  });
});

describe('a record of CSV', () => {
  const values = fc.array(fc.string({ unit: fc.constantFrom('a', '"', '\n', ',', ' ', '宁') }), { minLength: 1, maxLength: 6 });
  it('reads back what was written', () => {
    fc.assert(
      fc.property(values, (written) => {
        const text = written.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
        expect(csvRecord(text, { separator: ',', quote: '"' })).toEqual(written.map((value) => (value === '' ? null : value)));
      }),
    );
  });

  it('is read whole, however the file is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(values, { maxLength: 8 }), fc.integer({ min: 1, max: 7 }), async (records, size) => {
        const head = 'v';
        const lines = records.map((written) => `"${written.join('').replaceAll('"', '""')}x"`);
        const bytes = Buffer.from([head, ...lines].join('\n'));
        async function* pieces() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        }
        const found: unknown[] = [];
        for await (const { rows, faults } of csvTable('f', pieces()).rows) {
          expect(faults).toEqual([]);
          found.push(...rows.map(({ line, cells }) => [line, cells[0]]));
        }
        let line = 2;
        const expected = records.map((written) => {
          const at = line;
          line += `${written.join('')}x`.split('\n').length;
          return [at, `${written.join('')}x`];
        });
        expect(found).toEqual(expected);
      }),
    );
  });
});

describe('ids that were seen', () => {
  it('are found again among many others, and no other id is found', () => {
    const seen = new SeenIds();
    const ids = Array.from({ length: 200_000 }, (_, at) => `L-${at}`);
    for (let at = 0; at < ids.length; at += 1000) seen.add(Float64Array.from(ids.slice(at, at + 1000).map(idHash)));
    expect([...seen.repeated]).toEqual([]);
    seen.add(Float64Array.from(['L-5', 'L-199999', 'M'].map(idHash)));
    expect([...seen.repeated]).toEqual(['L-5', 'L-199999'].map(idHash));
  });
});
