import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../src/compact/byte-writer.js';
import { compactWriter } from '../../src/compact/compact-line.js';
import { loanAnswerer } from '../../src/decide/answers.js';
import { planFor } from '../../src/decide/decide.js';
import { createDecider, Loan, ningxia2020 } from '../../src/index.js';
import { compactDecision, decidePortfolio, type PortfolioOptions, portfolioReport } from '../../src/portfolio/index.js';
import { DEEP } from '../depth.js';
import { withHouseOfEveryGrain } from '../rulebook/own/house-of-every-grain.js';
import { expectation } from '../sql/expected.js';
import { generatedLoans } from '../sql/generated-loans.js';
import { duckdbAtTimes, emptyFolder, enginesFor, jsonLines, queried } from './files.js';

const rulebook = withHouseOfEveryGrain(ningxia2020());

const LOANS = [...generatedLoans(DEEP ? 2_000 : 80, 20200701)].map((loan, at) => {
  const branch = ['north', 'south', undefined][at % 3];
  const { extensions: _, ...input } = loan.input;
  return Loan.parse(branch === undefined ? input : { ...input, extensions: { branch } });
});
const expected = expectation({ rulebook });
const COLUMNS = ['house_desk', 'house_loan_flags', 'house_notes', 'house_sign_off2_b'] as const;
const WANTED = LOANS.flatMap((loan) =>
  expected(loan).components.map((row) =>
    [row.loan_id, row.instalment, row.component, ...COLUMNS.map((name) => row[name])].join('|'),
  ),
).sort();

const rowText = (row: Readonly<Record<string, unknown>>) =>
  [row.loan_id, row.instalment, row.component, ...COLUMNS.map((name) => row[name])].join('|');

async function decided(given: Partial<PortfolioOptions>, name = 'out.ndjson') {
  const folder = await emptyFolder();
  const input = join(folder, 'loans.ndjson');
  writeFileSync(input, LOANS.map((loan) => `${JSON.stringify(loan.input)}\n`).join(''));
  const output = join(folder, name);
  const result = await decidePortfolio({ rulebook, threads: 0, ...given, input, output });
  return { ...result, output };
}

describe('what rules of the house decide, in a portfolio', () => {
  it('stands in the compact line of a loan as in its decision, byte for byte', () => {
    const plan = planFor({ rulebook });
    const out = new ByteWriter(16);
    const answerOn = loanAnswerer(plan);
    const write = compactWriter(plan);
    const { decide } = createDecider({ rulebook });
    for (const loan of LOANS) {
      write(out, answerOn(loan));
      const decision = decide(loan);
      expect(new TextDecoder().decode(out.take())).toBe(JSON.stringify(compactDecision(decision)));
      expect(compactDecision(decision).house).toEqual(decision.house);
    }
  });

  duckdbAtTimes('stands in the rows of either engine, in every format', { timeout: 60_000 }, async () => {
    for (const engine of enginesFor(import.meta.url)) {
      const json = await decided({ engine, rows: 'components' });
      expect(jsonLines(json.output).map(rowText).sort()).toEqual(WANTED);
      const csv = await decided({ engine, rows: 'components' }, 'out.csv');
      const read = `read_csv('${csv.output}', header = true, all_varchar = true, allow_quoted_nulls = false)`;
      expect((await queried(`SELECT * FROM ${read}`)).map(rowText).sort()).toEqual(WANTED);
      const parquet = await decided({ engine, rows: 'components' }, 'out.parquet');
      expect((await queried(`SELECT * FROM '${parquet.output}'`)).map(rowText).sort()).toEqual(WANTED);
    }
  });

  duckdbAtTimes('is counted by its values in the summary, by either engine alike', { timeout: 60_000 }, async () => {
    const [js, duckdb] = [await decided({}), await decided({ engine: 'duckdb' })];
    expect(duckdb.summary).toEqual(js.summary);
    const decisions = LOANS.map((loan) => createDecider({ rulebook }).decide(loan));
    const counted = (fact: string, value: string) =>
      decisions.flatMap(({ house = [] }) => house).filter((one) => one.fact === fact && [one.value].flat().includes(value))
        .length;
    const { house = [] } = js.summary;
    expect(house.map(({ fact, grain, en }) => [fact, grain, en])).toEqual([
      ['house.desk', 'loan', 'desk'],
      ['house.loanFlags', 'loan', 'flags'],
      ['house.guarantor', 'guarantee', 'guarantor'],
      ['house.notes', 'component', 'notes'],
      ['house.signOff2B', 'component', 'sign-off'],
    ]);
    expect(house.flatMap(({ values }) => values).length).toBeGreaterThan(10);
    for (const { fact, values } of house) for (const { value, count } of values) expect(count).toBe(counted(fact, value));
    const page = portfolioReport(js.summary, { lang: 'en', rulebook });
    expect(page).toContain('<h2>Rules of the house</h2>');
    expect(page).toContain('<td>two sign</td>');
  });

  it('is no part of a summary under a rulebook without such rules', async () => {
    expect((await decided({ rulebook: ningxia2020() })).summary).not.toHaveProperty('house');
  });
});
