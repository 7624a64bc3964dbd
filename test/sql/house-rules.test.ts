import { describe, expect, it } from 'vitest';
import { readRulebook } from '../../src/node/index.js';
import { ownDeclarations } from '../../src/rulebook/own/own-fact.js';
import { DEEP } from '../depth.js';
import { differencesIn, expectedLines } from './differences.js';
import { duckdbOf } from './duckdb.js';
import { generatedLoans } from './generated-loans.js';

const rulebook = readRulebook('fixtures/rulebooks/house-rules');
const declared = ownDeclarations(rulebook.facts);

describe('a rulebook with rules of the house in SQL', () => {
  it('decides in DuckDB as in the evaluator, in generated loans', async () => {
    const loans = [...generatedLoans(DEEP ? 5_000 : 100, 20200701)];
    const database = await duckdbOf(loans, declared);
    try {
      const expected = expectedLines(loans, { rulebook });
      expect(await differencesIn(database, expected, rulebook, { dialect: 'duckdb' })).toEqual([]);
    } finally {
      await database.close();
    }
  }, 60_000);
});
