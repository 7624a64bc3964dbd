import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidLoanError, InvalidOptionError, Loan, ningxia2020 } from '../../src/index.js';
import { readRulebook } from '../../src/node/index.js';
import { ownDeclarations } from '../../src/rulebook/own/own-fact.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { toSql } from '../../src/sql/index.js';
import { hardHitLoan } from '../arbitraries/hard-hit-loan.js';
import { DEEP, sampleOf } from '../depth.js';
import { withHouseOfEveryGrain } from '../rulebook/own/house-of-every-grain.js';
import { differencesIn, expectedLines } from './differences.js';
import { duckdbOf } from './duckdb.js';
import { generatedLoans } from './generated-loans.js';

const COUNT = DEEP ? 5_000 : 100;
const house = readRulebook('fixtures/rulebooks/house-rules');
const extended = withHouseOfEveryGrain(ningxia2020());
const hardHit = withHouseOfEveryGrain(readRulebook('fixtures/rulebooks/hard-hit-industries'));

/** Generated loans that state an own fact, or leave it out. */
function stating(key: string, values: readonly string[]): Loan[] {
  return [...generatedLoans(COUNT, 20200701)].map((loan, at) => {
    const value = values[at % (values.length + 1)];
    const { extensions: _, ...input } = loan.input;
    return Loan.parse(value === undefined ? input : { ...input, extensions: { [key]: value } });
  });
}

function hardHitLoans(): Loan[] {
  const branches = ['north', 'south', undefined];
  return fc.sample(hardHitLoan, { numRuns: COUNT, seed: 20220401 }).flatMap((input, at) => {
    try {
      const branch = branches[at % 3];
      const extensions = { ...input.extensions, ...(branch === undefined ? {} : { branch }) };
      return [Loan.parse({ ...input, extensions, guarantee: { arrangement: 'kept', guarantorKind: 'government' } })];
    } catch (error) {
      if (error instanceof InvalidLoanError) return [];
      throw error;
    }
  });
}

describe('a rulebook with rules of the house in SQL', () => {
  it.each(
    sampleOf<readonly [string, Rulebook, () => Loan[]]>(
      [
        ['the fixture', house, () => stating('rating', ['a', 'b', 'c'])],
        ['rules for every grain', extended, () => stating('branch', ['north', 'south'])],
        ['another notice', hardHit, hardHitLoans],
      ],
      1,
    ),
  )(
    'decides in DuckDB as in the evaluator, in generated loans: %s',
    async (_, rulebook, loansOf) => {
      const loans = loansOf();
      expect(loans.length).toBeGreaterThan(50);
      const database = await duckdbOf(loans, ownDeclarations(rulebook.facts));
      try {
        const expected = expectedLines(loans, { rulebook });
        expect(await differencesIn(database, expected, rulebook, { dialect: 'duckdb' })).toEqual([]);
      } finally {
        await database.close();
      }
    },
    120_000,
  );

  it('has a column for each fact, of the grains that a row holds, behind those of the law', () => {
    expect(toSql(extended, { dialect: 'duckdb' }).columns.slice(-5)).toEqual([
      'missing',
      'house_desk',
      'house_loan_flags',
      'house_notes',
      'house_sign_off2_b',
    ]);
    expect(toSql(extended, { dialect: 'duckdb', select: 'loans' }).columns.slice(-4)).toEqual([
      'missing',
      'house_desk',
      'house_loan_flags',
      'house_guarantor',
    ]);
    const { columns } = toSql(house, { dialect: 'spark', columns: ['house_signature', 'loan_id'] });
    expect(columns).toEqual(['house_signature', 'loan_id']);
  });

  it('refuses a column that its rules do not decide', () => {
    expect(() => toSql(house, { dialect: 'duckdb', columns: ['house_signatur'] })).toThrow(InvalidOptionError);
    expect(() => toSql(house, { dialect: 'duckdb', columns: ['house_signatur'] })).toThrow(/house_credit_line, house_signature/);
    expect(() => toSql(ningxia2020(), { dialect: 'duckdb', columns: ['house_signature'] })).toThrow(InvalidOptionError);
  });
});
