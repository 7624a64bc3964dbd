import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainLoan } from '../../src/explain/index.js';
import { AUDIT_GRAINS } from '../../src/facts/fact.js';
import { coverageOf } from '../../src/fixture/coverage.js';
import { parseFixture } from '../../src/fixture/fixture.js';
import { createFixtureRunner } from '../../src/fixture/run-fixture.js';
import { decide, type LoanInput } from '../../src/index.js';
import { createEngine, decideWithEngine } from '../../src/json-rules-engine/index.js';
import { lint } from '../../src/lint/index.js';
import { readRulebook } from '../../src/node/index.js';
import { conclusionsOf } from '../../src/rulebook/rule-set.js';
import { DEEP, sampleOf } from '../depth.js';
import { RULEBOOKS } from '../handbook/rulebooks.js';

/** The notices that have cases of loans in their folder. */
const NOTICES = RULEBOOKS.map(([folder]) => folder).filter((folder) => existsSync(`${folder}/fixtures/loans.json`));

const audited: ReadonlySet<string> = new Set(AUDIT_GRAINS);
const flat = (text: string) => text.replace(/\s+/g, '');

describe.each(NOTICES)('a notice is a folder of JSON, not new code: %s', (folder) => {
  const rulebook = readRulebook(folder);
  const fixture = parseFixture(JSON.parse(readFileSync(`${folder}/fixtures/loans.json`, 'utf8')));
  const cases = fixture.cases as readonly { loan: LoanInput; options?: object }[];

  it('decides as its cases say, every rule of every day at work', () => {
    const result = createFixtureRunner(rulebook).run(fixture);
    expect(result.unknownProvisions).toEqual([]);
    expect(result.cases.filter(({ kind }) => kind !== 'passed')).toEqual([]);
    // What audits alone conclude and cite is for the cases of audits.
    const ofLoans = rulebook.ruleSets.filter(({ grain }) => !audited.has(grain));
    const conclusions = new Set(ofLoans.flatMap(({ rules }) => rules.map(({ name }) => name)));
    const cited = new Set(ofLoans.flatMap(conclusionsOf).flatMap(({ params }) => params.provisions));
    const { rules, provisions } = coverageOf(
      rulebook,
      result.cases.flatMap(({ decision }) => decision ?? []),
    );
    expect(rules.never.filter((name) => conclusions.has(name))).toEqual([]);
    expect(provisions.never.filter((id) => cited.has(id))).toEqual([]);
  });

  it('is proved complete and free of contradictions', () => {
    const ruleSets = sampleOf(
      rulebook.ruleSets.map(({ id }) => id),
      1,
    );
    expect(lint(rulebook, DEEP ? {} : { ruleSets })).toMatchObject({ faults: [], unproved: [] });
  });

  it('is decided alike by json-rules-engine', async () => {
    for (const { loan, options } of sampleOf(cases, 4)) {
      const given = { rulebook, ...options };
      expect(await decideWithEngine(createEngine(given), loan)).toEqual(decide(loan, given));
    }
  });

  it('is explained in Chinese and English, with the sentence that each decision first rests on', () => {
    for (const { loan, options } of sampleOf(cases, 4)) {
      const given = { rulebook, ...options };
      const zh = flat(explainLoan(loan, { ...given, lang: 'zh' }));
      const en = flat(explainLoan(loan, { ...given, lang: 'en' }));
      for (const { provision } of decide(loan, given).citations.slice(0, 1)) {
        const sentence = rulebook.provisions.find(({ id }) => id === provision);
        expect(zh).toContain(flat(sentence?.text ?? provision));
        expect(en).toContain(flat(sentence?.gloss ?? provision));
      }
    }
  });
});
