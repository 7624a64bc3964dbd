import { init, parse } from '@guanmingchiu/sqlparser-ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIALECT_NAMES, SELECTIONS, toSql } from '../../../src/sql/index.js';
import { rulebooks, withTrackRules } from '../../arbitraries/given-rules.js';
import { itAtTimes, runs } from '../../depth.js';
import { expectedLines } from '../differences.js';
import { duckdbOf } from '../duckdb.js';
import { generatedLoans } from '../generated-loans.js';
import { linesSql } from '../rows-as-text.js';

describe('rules that ask what the record states', () => {
  itAtTimes('come to the same on DuckDB as in the evaluator', { timeout: 240_000 }, async () => {
    const loans = [...generatedLoans(400, 20200628)];
    const database = await duckdbOf(loans);
    await fc.assert(
      fc.asyncProperty(rulebooks, async (rulebook) => {
        const expected = expectedLines(loans, { rulebook });
        for (const select of SELECTIONS) {
          const lines = await database.lines(linesSql(rulebook, { dialect: 'duckdb', select }));
          expect(expected.differing(lines, select)).toEqual([]);
        }
      }),
      { numRuns: runs(25) },
    );
    await database.close();
  });

  it.each(DIALECT_NAMES)('ask for NULL in %s', async (dialect) => {
    const rulebook = withTrackRules([
      ['shall-defer', { fact: 'application.appliedOn', operator: 'given', value: false }],
      ['may-negotiate', { not: { fact: 'borrower.specialHardship', operator: 'given', value: false } }],
      ['may-negotiate', { fact: 'loan.inclusive', operator: 'given', value: true }],
    ]);
    const { sql } = toSql(rulebook, { dialect });
    expect(sql).toMatch(/appliedOn. IS NULL/);
    expect(sql).toMatch(/inclusive-loan. IS NOT NULL/);
    if (dialect === 'spark') return;
    await init();
    const parser = dialect === 'postgres' ? 'postgresql' : dialect === 'trino' ? 'generic' : dialect;
    expect(parse(sql, parser)).toHaveLength(1);
  });
});
