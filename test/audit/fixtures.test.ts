import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AUDIT_GRAINS } from '../../src/facts/fact.js';
import { type Fixture, parseFixture } from '../../src/fixture/fixture.js';
import { createFixtureRunner, type FixtureResult } from '../../src/fixture/run-fixture.js';
import { ningxia2020 } from '../../src/index.js';

const FOLDER = 'fixtures/audit';
const runner = createFixtureRunner();
const fixtures = readdirSync(FOLDER).map((file) => parseFixture(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))));
const results = new Map<Fixture, FixtureResult>();
function resultOf(fixture: Fixture): FixtureResult {
  const result = results.get(fixture) ?? runner.run(fixture);
  results.set(fixture, result);
  return result;
}
const allCases = () => fixtures.flatMap((fixture) => resultOf(fixture).cases);

describe('audit: what was done about loans, held against the notice', () => {
  it.each(fixtures.map((fixture) => [fixture.title.en, fixture] as const))('%s', (_, fixture) => {
    const { unknownProvisions, cases } = resultOf(fixture);
    expect(unknownProvisions).toEqual([]);
    const failed = cases.filter(({ kind }) => kind !== 'passed');
    expect(failed.map(({ decision, ...result }) => result)).toEqual([]);
  });

  it('leaves no rule of the audit unexercised', () => {
    const held = allCases()
      .flatMap(({ decision }) => decision?.findings ?? [])
      .map(({ rule }) => rule);
    const rules = ningxia2020()
      .ruleSets.filter(({ grain }) => (AUDIT_GRAINS as readonly string[]).includes(grain))
      .flatMap((ruleSet) => ruleSet.rules.map(({ name }) => name));
    expect(rules.filter((rule) => !held.includes(rule))).toEqual([]);
  });

  it('gives plain data', () => {
    for (const { decision } of allCases()) expect(JSON.parse(JSON.stringify(decision ?? null))).toEqual(decision ?? null);
  });
});
