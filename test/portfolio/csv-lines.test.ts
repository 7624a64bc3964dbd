import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLines } from '../../src/portfolio/csv-lines.js';
import { decidePortfolio } from '../../src/portfolio/index.js';
import { duckdbInstalled, emptyFolder } from './files.js';

/** Something that stands in a file between its head and its end, and how many lines it takes. */
type Part = { readonly text: string; readonly isRow: boolean; readonly isTorn: boolean };
const row = (value: string): Part => ({ text: `L,"${value.replaceAll('"', '""')}"\n`, isRow: true, isTorn: false });
const PARTS = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom('a', '"', '\n', ',', '宁'), maxLength: 6 }).map(row) },
  { weight: 1, arbitrary: fc.constant<Part>({ text: 'M,5" pipe\r\n', isRow: true, isTorn: false }) },
  { weight: 1, arbitrary: fc.constant<Part>({ text: '\n', isRow: false, isTorn: false }) },
  { weight: 1, arbitrary: fc.constant<Part>({ text: 'torn,1,2\n', isRow: false, isTorn: true }) },
);

describe('the lines of a CSV file', () => {
  it('are those on which its rows begin, whatever stands between them', async () => {
    const folder = await emptyFolder();
    await fc.assert(
      fc.asyncProperty(fc.array(PARTS, { maxLength: 12 }), async (parts) => {
        const head = 'id,note\n';
        const path = join(folder, 'rows.csv');
        writeFileSync(path, head + parts.map(({ text }) => text).join(''));
        const expected = { rows: [] as number[], torn: [] as number[], at: [] as number[] };
        let line = 2;
        let offset = head.length;
        for (const { text, isRow, isTorn } of parts) {
          if (isRow) expected.rows.push(line);
          if (isTorn) {
            expected.torn.push(line);
            expected.at.push(offset);
          }
          line += text.split('\n').length - 1;
          offset += Buffer.byteLength(text);
        }
        const { torn, lineOf } = await csvLines(path, expected.at, { blankIsRow: false });
        expect(torn).toEqual(expected.torn);
        expect(expected.rows.map((_, at) => lineOf(at + 1))).toEqual(expected.rows);
      }),
    );
  });

  it.skipIf(!duckdbInstalled).each(['js', 'duckdb'] as const)('are told of with what is rejected: %s', async (engine) => {
    const folder = await emptyFolder();
    const path = (name: string) => join(folder, name);
    const loans = [
      'id,borrower_kind,annual_rate', // line 1
      'A,enterprise,0.0435',
      '',
      '"B', // line 4, a row of two lines
      'b",enterprise,0.0435',
      'C,enterprise,4.35', // line 6
      'D,enterprise', // line 7: torn
      'E,person,0.0435', // line 8
      'F,enterprise,0.0435', // lines 9 and 10: the same id
      'F,enterprise,0.0435',
      'G,enterprise,0.0435', // line 11: no instalment
      'H,enterprise,0.0435,1', // line 12: torn
      ',enterprise,0.0435', // line 13: no id
    ];
    const schedule = [
      'loan_id,instalment,due_date',
      ...'ABCDEFHI'.split('').map((id) => `${id === 'B' ? '"B\nb"' : id},1,2020-08-15`),
    ];
    writeFileSync(path('loans.csv'), loans.join('\n'));
    writeFileSync(path('schedule.csv'), schedule.join('\n'));
    const { rejects, summary } = await decidePortfolio({
      input: path('loans.csv'),
      schedule: path('schedule.csv'),
      output: path('out.csv'),
      engine,
      threads: 0,
    });
    const at = rejects.map(({ file, line, loanId }) => [
      file?.endsWith('schedule.csv') ? 'schedule' : 'loans',
      line,
      loanId ?? null,
    ]);
    // The head is line 1 of either file, and a row of two lines stands before the instalments D, H and I.
    const expected = [
      ['loans', 6, 'C'],
      ['loans', 7, null],
      ['loans', 8, 'E'],
      ['loans', 9, 'F'],
      ['loans', 10, 'F'],
      ['loans', 11, 'G'],
      ['loans', 12, null],
      ['loans', 13, null],
      ['schedule', 6, null],
      ['schedule', 9, null],
      ['schedule', 10, null],
    ];
    const order = (rows: unknown[][]) => rows.map((each) => JSON.stringify(each)).sort();
    expect(order(at)).toEqual(order(expected));
    expect(summary).toMatchObject({ loans: 2, invalid: expected.length });
  });
});
