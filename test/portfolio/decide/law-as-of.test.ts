import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compactDecision } from '../../../src/compact/compact-decision.js';
import { decide, type LoanInput } from '../../../src/index.js';
import { readRulebook } from '../../../src/node/index.js';
import { decidePortfolio } from '../../../src/portfolio/index.js';
import { sampleOf } from '../../depth.js';
import { ALL_ENGINES, bundled, emptyFolder, jsonLines } from '../files.js';

const rulebook = readRulebook('fixtures/rulebooks/relief-series/3-april-2021');
const LOANS: LoanInput[] = ['2021-03-31', '2021-04-01', '2021-11-01'].flatMap((dueDate, at) =>
  ['10000000.00', '20000000.00'].map((creditTotal) => ({
    id: `S-${at}-${creditTotal}`,
    borrower: { kind: 'enterprise', size: 'small', creditTotal },
    schedule: [{ dueDate, principal: '100000.00', interest: '1500.00' }],
  })),
);
const DAYS = [{}, { lawAsOf: '2021-09-30' }, { lawAsOf: '2021-10-01' }, { asOf: '2021-10-01' }];

async function decided(options: object) {
  const folder = await emptyFolder();
  const input = join(folder, 'loans.ndjson');
  writeFileSync(input, LOANS.map((loan) => `${JSON.stringify(loan)}\n`).join(''));
  const output = join(folder, 'out.ndjson');
  const { summary } = await decidePortfolio({ rulebook, input, output, ...options });
  return { summary, lines: jsonLines(output) };
}

const script = bundled('src/portfolio/worker.ts');

describe.each(sampleOf(DAYS, 1))('a portfolio by the law of %o', (day) => {
  const law = { ...day };

  it('is decided as each loan is, on this thread and in others', async () => {
    const worker = pathToFileURL(script());
    const expected = LOANS.map((loan) => decide(loan, { rulebook, ...law }));
    for (const threads of [{ threads: 0 }, { threads: 1, worker }]) {
      const { summary, lines } = await decided({ ...law, ...threads });
      expect(lines).toEqual(expected.map(compactDecision));
      expect(summary.lawAsOf).toBe(expected[0]?.lawAsOf);
      const whole = await decided({ ...law, ...threads, rows: 'decisions' });
      expect(whole.lines).toEqual(expected);
    }
  });

  it.skipIf(!ALL_ENGINES.includes('duckdb' as never))('is decided alike by DuckDB', async () => {
    const rows = { rows: 'components', threads: 0 } as const;
    const [js, duckdb] = [await decided({ ...law, ...rows }), await decided({ ...law, ...rows, engine: 'duckdb' })];
    expect(duckdb.summary.lawAsOf).toBe(js.summary.lawAsOf);
    const of = ({ lines }: typeof js) =>
      lines.map(({ loan_id, component, track, latest_date }) => [loan_id, component, track, latest_date]);
    expect(of(duckdb)).toEqual(of(js));
  });
});
