import type { FactDeclaration, FactType, Grain } from '../facts/fact.js';
import { LOAN_FACTS } from '../facts/parse-loan.js';
import { conclusionsOf, type RuleSet } from './rule-set.js';
import type { RulebookData } from './rulebook.js';

/** Where a name that a rule uses gets its value. */
export type FactOrigin = 'input' | 'derived' | 'decided' | 'collected' | 'parameter' | 'reading';

/** A name that rules may use. */
export interface NamedFact {
  readonly name: string;
  readonly type: FactType;
  readonly origin: FactOrigin;
  /** The grain it belongs to; a parameter or a reading belongs to none and is seen by all. */
  readonly grain: Grain | undefined;
  readonly title: { readonly zh: string; readonly en: string };
}

/** Every name that the rules of a rulebook may use. */
export type Vocabulary = ReadonlyMap<string, NamedFact>;

export const PARAMETER_PREFIX = 'param:';
export const READING_PREFIX = 'reading:';

/** The grains whose facts a rule set of a grain sees. */
export const VISIBLE: Readonly<Record<Grain, readonly Grain[]>> = {
  loan: ['loan'],
  component: ['loan', 'component'],
  guarantee: ['loan', 'guarantee'],
};

/** The names in the order of their slots: the loan's facts, then the derived, then the decided; constants have none. */
export function vocabularyOf(rulebook: Omit<RulebookData, 'id' | 'version' | 'title'>): Vocabulary {
  const named: NamedFact[] = [
    ...LOAN_FACTS.map((fact: FactDeclaration) => ({ ...fact, origin: 'input' as const })),
    ...rulebook.derivedFacts.map(({ fact, type, grain, title }) => ({
      name: fact,
      type: { kind: type },
      origin: 'derived' as const,
      grain,
      title,
    })),
    ...rulebook.ruleSets.map((ruleSet) => ({
      name: ruleSet.decides,
      type: { kind: 'choice' as const, values: valuesOf(ruleSet) },
      origin: ruleSet.hitPolicy === 'first' ? ('decided' as const) : ('collected' as const),
      grain: ruleSet.grain,
      title: ruleSet.title,
    })),
    ...rulebook.parameters.map(({ id, type, title }) => ({
      name: `${PARAMETER_PREFIX}${id}`,
      type: { kind: type },
      origin: 'parameter' as const,
      grain: undefined,
      title,
    })),
    ...rulebook.interpretations.map(({ id, readings, question }) => ({
      name: `${READING_PREFIX}${id}`,
      type: { kind: 'choice' as const, values: readings.map((reading) => reading.id) },
      origin: 'reading' as const,
      grain: undefined,
      title: question,
    })),
  ];
  return new Map(named.map((fact) => [fact.name, fact]));
}

/** The values that a rule set's fact can take. */
export function valuesOf(ruleSet: RuleSet): string[] {
  return [...new Set(conclusionsOf(ruleSet).map(({ type }) => type))];
}
