import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRulebook } from '../../src/node/index.js';
import { ownDeclarations } from '../../src/rulebook/own/own-fact.js';
import { sampleOf } from '../depth.js';
import { RULEBOOKS } from '../handbook/rulebooks.js';
import { differencesIn, expectedLines } from './differences.js';
import { duckdbOf } from './duckdb.js';
import { fixtureLoans } from './fixture-loans.js';

/** The notices that have cases of loans in their folder. */
const NOTICES = RULEBOOKS.map(([folder]) => folder).filter((folder) => existsSync(`${folder}/fixtures/loans.json`));

describe.each(sampleOf(NOTICES, 1))('%s in SQL', (folder) => {
  const rulebook = readRulebook(folder);

  it('decides its cases in DuckDB as in the evaluator, each by the law and the readings of its own', async () => {
    const groups = fixtureLoans(`${folder}/fixtures`);
    expect(groups.length).toBeGreaterThan(0);
    for (const { options, loans } of groups) {
      const database = await duckdbOf(loans, ownDeclarations(rulebook.facts));
      try {
        const expected = expectedLines(loans, { rulebook, ...options });
        expect(await differencesIn(database, expected, rulebook, { dialect: 'duckdb', ...options })).toEqual([]);
      } finally {
        await database.close();
      }
    }
  }, 60_000);
});
