import { AUDIT_GRAINS } from '../../src/facts/fact.js';
import { loadRulebook, type Provision, type Rulebook } from '../../src/index.js';
import type { Interpretation } from '../../src/law/interpretation.js';
import { readRulebookFiles } from '../../src/node/read-rulebook-files.js';
import type { DerivedFact } from '../../src/rulebook/derived-fact.js';
import type { Conclusion, Rule, RuleSet } from '../../src/rulebook/rule-set.js';
import { loadWrittenRulebook } from '../../src/rulebook/written/load-written-rulebook.js';

const WORDS = { zh: '字', en: 'word' };
const SOURCE = { id: 'own', title: WORDS, issuer: WORDS, dated: '2020-07-01', inForceFrom: '2020-07-01' };

/** An invented provision that addresses some. */
export const provision = (id: string, addressee: string[]): Provision => ({
  id,
  source: 'own',
  text: '字。',
  gloss: 'Word.',
  force: 'obligation',
  addressee,
});

/** What an invented rule concludes, and what it gives beside. */
export const concluding = (type: string, params: Partial<Conclusion['params']> = {}): Conclusion => ({
  type,
  params: { force: 'obligation', provisions: ['own/1'], ...WORDS, ...params },
});

export const is = (fact: string, value: string | boolean) => ({ fact, operator: 'is', value }) as const;

/** An invented rule; rules are tried in the order in which they stand. */
export type InventedRule = readonly [name: string, when: Rule['conditions'], event: Conclusion];

/** An invented rule set that audits components, or guarantees. */
export function auditing(
  id: string,
  rules: readonly InventedRule[],
  { grain = 'servicing', hitPolicy = 'first' }: Partial<Pick<RuleSet, 'grain' | 'hitPolicy'>> = {},
): RuleSet {
  const otherwise = { otherwise: concluding('lawful', { force: 'definition' }) };
  return {
    id,
    title: { zh: `问:${id}`, en: `asks ${id}` },
    decides: `${grain}.${id}`,
    grain,
    hitPolicy,
    rules: rules.map(([name, conditions, event], at) => ({ name, priority: rules.length - at, conditions, event })),
    ...(hitPolicy === 'first' ? otherwise : {}),
  };
}

/** An invented question that may be read as `wide`, the default, as `narrow` or, by no careful reader, as `strange`. */
export const question = (id: string): Interpretation => ({
  id,
  question: WORDS,
  reason: WORDS,
  provisions: ['own/1'],
  readings: [
    { id: 'wide', standing: 'default', ...WORDS },
    { id: 'narrow', standing: 'tenable', ...WORDS },
    { id: 'strange', standing: 'remote', against: WORDS, ...WORDS },
  ],
});

/** What invented rules rest on. */
interface Basis {
  readonly provisions?: readonly Provision[];
  readonly derivedFacts?: readonly DerivedFact[];
  readonly interpretations?: readonly Interpretation[];
}

/** A small notice on loans: what it decides takes next to no time. */
export const NOTICE = loadWrittenRulebook(readRulebookFiles('fixtures/rulebooks/flood-2022').files);

/** The law of a notice on loans, an invented one by default, with invented rules on what was done about them in place of its own. */
export function auditedBy(ruleSets: readonly RuleSet[], basis: Basis = {}, notice: Rulebook = NOTICE): Rulebook {
  const { provisions = [], derivedFacts = [], interpretations = [] } = basis;
  const { digest: _, ...data } = notice;
  const audits: readonly string[] = AUDIT_GRAINS;
  return loadRulebook({
    ...data,
    sources: [...data.sources, SOURCE],
    provisions: [...data.provisions, provision('own/1', ['bank']), ...provisions],
    ruleSets: [...data.ruleSets.filter(({ grain }) => !audits.includes(grain)), ...ruleSets],
    derivedFacts: [...data.derivedFacts, ...derivedFacts],
    interpretations: [...data.interpretations, ...interpretations],
  });
}
