import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AUDIT_GRAINS } from '../../src/facts/fact.js';
import { parseFixture } from '../../src/fixture/fixture.js';
import { createFixtureRunner } from '../../src/fixture/run-fixture.js';
import { ningxia2020 } from '../../src/index.js';

const FOLDER = 'fixtures/audit';
const runner = createFixtureRunner();
const results = readdirSync(FOLDER).map((file) => runner.run(parseFixture(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))));

describe('audit: what was done about loans, held against the notice', () => {
  it.each(results.map((result) => [result.title.en, result] as const))('%s', (_, { unknownProvisions, cases }) => {
    expect(unknownProvisions).toEqual([]);
    const failed = cases.filter(({ kind }) => kind !== 'passed');
    expect(failed.map(({ decision, ...result }) => result)).toEqual([]);
  });

  it('leaves no rule of the audit unexercised', () => {
    const held = results
      .flatMap(({ cases }) => cases.flatMap(({ decision }) => decision?.findings ?? []))
      .map(({ rule }) => rule);
    const rules = ningxia2020()
      .ruleSets.filter(({ grain }) => (AUDIT_GRAINS as readonly string[]).includes(grain))
      .flatMap((ruleSet) => ruleSet.rules.map(({ name }) => name));
    expect(rules.filter((rule) => !held.includes(rule))).toEqual([]);
  });

  it('gives plain data', () => {
    for (const { decision } of results.flatMap(({ cases }) => cases))
      expect(JSON.parse(JSON.stringify(decision ?? null))).toEqual(decision ?? null);
  });
});
