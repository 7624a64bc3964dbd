import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { summing } from '../../../src/cli/reports/summary.js';
import { createDecider, Loan, type LoanInput, ningxia2020 } from '../../../src/index.js';
import { decidePortfolio } from '../../../src/portfolio/index.js';
import { jsonLines, PORTFOLIO } from '../../portfolio/files.js';

it('decisions summed up one by one have the totals of a portfolio of the same loans', async () => {
  const decider = createDecider();
  const sums = summing(ningxia2020());
  for (const line of jsonLines(PORTFOLIO)) {
    const loan = Loan.parse(line as unknown as LoanInput);
    sums.add(decider.decide(loan), loan);
  }
  const output = join(tmpdir(), `summary-${process.pid}.ndjson`);
  const { summary } = await decidePortfolio({ input: PORTFOLIO, output, threads: 0 });
  rmSync(output);
  const totals = sums.summary();
  expect(totals.loans).toBe(200);
  expect(totals.missing).not.toEqual([]);
  expect(summary).toMatchObject(totals);
});
