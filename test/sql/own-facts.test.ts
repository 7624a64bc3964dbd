import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidLoanError, Loan } from '../../src/index.js';
import { readRulebook } from '../../src/node/index.js';
import { ownDeclarations } from '../../src/rulebook/own/own-fact.js';
import { InvalidMappingError, parseMapping, standardMapping, toCheckSql, toSql } from '../../src/sql/index.js';
import { hardHitLoan } from '../arbitraries/hard-hit-loan.js';
import { DEEP } from '../depth.js';
import { differencesIn, expectedLines } from './differences.js';
import { duckdbOf } from './duckdb.js';

const rulebook = readRulebook('fixtures/rulebooks/hard-hit-industries');
const declared = ownDeclarations(rulebook.facts);

const SEED = Number(process.env.SEED ?? 20220401);

/** Random days may contradict each other; such loans are refused. */
function parsed(input: unknown): Loan[] {
  try {
    return [Loan.parse(input)];
  } catch (error) {
    if (error instanceof InvalidLoanError) return [];
    throw error;
  }
}

describe('the facts of a rulebook in SQL', () => {
  it('decide in DuckDB as in the evaluator, in random loans', async () => {
    const loans = fc.sample(hardHitLoan, { numRuns: DEEP ? 20_000 : 400, seed: SEED }).flatMap(parsed);
    expect(loans.length).toBeGreaterThan(200);
    const database = await duckdbOf(loans, declared);
    try {
      const expected = expectedLines(loans, { rulebook });
      expect(await differencesIn(database, expected, rulebook, { dialect: 'duckdb' })).toEqual([]);
    } finally {
      await database.close();
    }
  }, 60_000);

  it('have a column each in the default mapping', () => {
    expect(standardMapping({ rulebook }).loans.facts).toMatchObject({
      'extensions.industry': 'extensions_industry',
      'extensions.revenueDecline': 'extensions_revenue_decline',
    });
    expect(Object.keys(standardMapping().loans.facts)).not.toContain('extensions.industry');
  });

  it('are mapped with codes and units of the bank, and refused under a rulebook that declares none', () => {
    const facts = {
      'extensions.industry': { column: 'hy', values: { H62: 'catering', H61: 'lodging' } },
      'extensions.revenueDecline': { column: 'jf', unit: 'percent' },
    };
    const mapping = { loans: { table: 'l', id: 'id', facts }, schedule: { table: 's', loanId: 'l', instalment: 'n', facts: {} } };
    const read = parseMapping(mapping, { rulebook });
    const { sql, unmapped } = toSql(rulebook, { dialect: 'duckdb', mapping: read });
    expect(sql).toContain('"hy"');
    expect(unmapped).toContain('extensions.employees');
    expect(unmapped).not.toContain('extensions.industry');
    expect(toCheckSql({ dialect: 'duckdb', mapping: read, rulebook }).sql).toContain("'extensions.industry'");
    expect(() => parseMapping(mapping)).toThrow(InvalidMappingError);
    const strange = { column: 'hy', values: { H62: 'caterin' } };
    expect(() =>
      parseMapping({ ...mapping, loans: { ...mapping.loans, facts: { 'extensions.industry': strange } } }, { rulebook }),
    ).toThrow(/extensions\.industry\.values\.H62.*one of "catering"/);
    expect(() =>
      parseMapping({ ...mapping, loans: { ...mapping.loans, facts: { 'extensions.industri': 'hy' } } }, { rulebook }),
    ).toThrow(/did you mean "extensions\.industry"/);
  });
});
