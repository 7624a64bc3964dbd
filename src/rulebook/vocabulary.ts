import type { InputKind } from '../facts/fact.js';
import { type FactType, type Grain, LOAN_GRAINS } from '../facts/fact.js';
import { LOAN_FACTS } from '../facts/loan/loan-facts.js';
import { ownDeclarations } from './own/own-fact.js';
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

/** The grains whose facts a rule set of a grain sees: its own and, for the parts of a loan, the loan's; an audit sees both. */
export function visibleGrains(grain: Grain): readonly Grain[] {
  switch (grain) {
    case 'component':
    case 'guarantee':
      return ['loan', grain];
    case 'servicing':
      return ['loan', 'component', grain];
    case 'guarantee-servicing':
      return ['loan', 'guarantee', grain];
    default:
      return [grain];
  }
}

/** Loans alone. Whoever decides on something else brings its facts: a host that only decides loans should not load them. */
export const LOANS: InputKind = { grains: LOAN_GRAINS, facts: [] };

/**
 * The names that rules on inputs of some kind may use, in the order of their slots: the facts of the input, then the derived, then
 * the decided; parameters and readings, which have no slot, come last.
 *
 * INVARIANT (first slots): the facts of loans come first, as `parse-loan.ts` relies on, then the rulebook's own, as `lacking-facts.ts`
 * does.
 */
export function vocabularyOf(rulebook: RulebookData, { grains, facts }: InputKind): Vocabulary {
  const named: NamedFact[] = [
    ...[...LOAN_FACTS, ...ownDeclarations(rulebook.facts), ...facts].map((fact) => ({ ...fact, origin: 'input' as const })),
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
      type: {
        kind: 'choice' as const,
        values: readings.map((reading) => reading.id),
      },
      origin: 'reading' as const,
      grain: undefined,
      title: question,
    })),
  ];
  const vocabulary = new Map<string, NamedFact>();
  for (const fact of named) {
    // The first to claim a name has it; the check reports the second.
    if (!vocabulary.has(fact.name) && (fact.grain === undefined || grains.includes(fact.grain))) vocabulary.set(fact.name, fact);
  }
  return vocabulary;
}

/** The values that a rule set's fact can take. */
export function valuesOf(ruleSet: RuleSet): string[] {
  return [...new Set(conclusionsOf(ruleSet).map(({ type }) => type))];
}
