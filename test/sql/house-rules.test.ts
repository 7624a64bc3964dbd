import { describe, expect, it } from 'vitest';
import { readRulebook } from '../../src/node/index.js';
import { SELECTIONS } from '../../src/sql/index.js';
import { DEEP } from '../depth.js';
import { expectedLines } from './differences.js';
import { duckdbOf } from './duckdb.js';
import { generatedLoans } from './generated-loans.js';
import { linesSql } from './rows-as-text.js';

const rulebook = readRulebook('fixtures/rulebooks/house-rules');
const declared = [{ name: 'extensions.rating', type: { kind: 'choice', values: ['a', 'b', 'c'] } }] as const;

describe('a rulebook with rules of the house in SQL', () => {
  it('decides in DuckDB as in the evaluator, in generated loans', async () => {
    const loans = [...generatedLoans(DEEP ? 5_000 : 100, 20200701)];
    const database = await duckdbOf(loans, declared);
    try {
      const expected = expectedLines(loans, { rulebook });
      for (const select of SELECTIONS) {
        const lines = await database.lines(linesSql(rulebook, { dialect: 'duckdb', select }));
        expect(expected.differing(lines, select)).toEqual([]);
      }
    } finally {
      await database.close();
    }
  }, 60_000);
});
