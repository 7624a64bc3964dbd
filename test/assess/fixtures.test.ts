import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSESSED_SUBJECTS, SUBJECT_NAMES, type SubjectName } from '../../src/assess/assessed-subjects.js';
import { SUBJECT_GRAINS } from '../../src/facts/fact.js';
import { parseFixture } from '../../src/fixture/fixture.js';
import { createFixtureRunner } from '../../src/fixture/run-fixture.js';
import { enterpriseSize2011 } from '../../src/rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';

const runner = createFixtureRunner();
const resultsOf = (name: SubjectName) =>
  readdirSync(join('fixtures', name)).map((file) =>
    runner.run(parseFixture(JSON.parse(readFileSync(join('fixtures', name, file), 'utf8')))),
  );

describe('fixtures of others than loans', () => {
  it.each(SUBJECT_NAMES)('%s: each comes out as expected', (name) => {
    const results = resultsOf(name);
    expect(results.flatMap(({ unknownProvisions }) => unknownProvisions)).toEqual([]);
    const failed = results.flatMap(({ cases }) => cases).filter(({ kind }) => kind !== 'passed');
    expect(failed.map(({ decision, ...result }) => result)).toEqual([]);
  });

  it.each([
    ['the notice', ningxia2020()],
    ['the standard of 2011', enterpriseSize2011()],
  ])('leave no rule, and no other conclusion, of %s unexercised', (_, rulebook) => {
    const decisions = SUBJECT_NAMES.flatMap(resultsOf).flatMap(({ cases }) => cases.flatMap(({ decision }) => decision ?? []));
    const held = new Set(decisions.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    const rules = rulebook.ruleSets
      .filter(({ grain }) => (SUBJECT_GRAINS as readonly string[]).includes(grain))
      .flatMap(({ id, rules: own }) => [...own.map(({ name }) => name), `${id}/otherwise`]);
    expect(rules.filter((rule) => !held.has(rule))).toEqual([]);
  });

  it.each(SUBJECT_NAMES)('%s: results are plain data that names no fact of the machinery', (name) => {
    for (const { cases } of resultsOf(name)) {
      for (const { decision } of cases) {
        if (decision === undefined) continue;
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
        for (const path of decision.missing) expect(path.startsWith(`${name}.`)).toBe(false);
      }
    }
  });

  it('an option that the rulebook does not have fails its case alone', () => {
    const fixture = parseFixture({
      subject: 'renewal',
      provisions: ['notice/s4/p1/4'],
      title: { zh: '选项', en: 'options' },
      cases: [
        { name: 'unknown', why: { zh: '无', en: 'none' }, input: {}, options: { readings: { x: 'y' } }, expect: { missing: [] } },
        { name: 'known', why: { zh: '无', en: 'none' }, input: { isRenewal: false }, expect: { missing: [] } },
      ],
    });
    expect(runner.run(fixture).cases.map(({ kind }) => kind)).toEqual(['invalid-option', 'passed']);
  });

  it('every subject has a title in both languages', () => {
    for (const { title } of Object.values(ASSESSED_SUBJECTS)) expect(title.zh && title.en).toBeTruthy();
  });
});
