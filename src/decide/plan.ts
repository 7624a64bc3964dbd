import type { Decimal } from '../facts/decimal.js';
import type { FactType, FactValue, Grain } from '../facts/fact.js';
import type { ComponentKind } from '../facts/parse-loan.js';
import type { CompiledRulebook, CompiledRuleSet, FactValues } from '../rules/compile.js';
import { compileMissing, type MissingFinder } from '../rules/missing.js';
import { compileTracer, type Tracer } from '../rules/trace.js';
import { PARAMETER_PREFIX } from '../rules/vocabulary.js';
import type { Citation, Finding } from './decision.js';
import type { PenaltyTerms } from './penalty-interest.js';
import { statementOf } from './statement.js';

/** What a rule set concluded: the index of its conclusion, or the indices of the rules that hold where it collects. */
export type Fired = number | readonly number[];

/** A further result of a conclusion. */
export interface Given {
  readonly type: FactType;
  read(facts: FactValues): FactValue;
}

/** A conclusion, ready to be written into decisions. */
export interface ConclusionPlan {
  readonly type: string;
  /** The places of its provisions in the rulebook. */
  readonly provisions: readonly number[];
  readonly gives: Readonly<Record<string, Given>>;
  /** The finding: the same frozen object for the same place in every decision. */
  finding(instalment?: number, component?: ComponentKind): Finding;
}

/** A rule set, ready to be written into decisions. */
export interface RuleSetPlan {
  readonly compiled: CompiledRuleSet;
  readonly conclusions: readonly ConclusionPlan[];
  readonly trace: Tracer;
}

/** Everything about a compiled rulebook that does not depend on the loan. */
export interface DecisionPlan {
  readonly compiled: CompiledRulebook;
  readonly ruleSets: Readonly<Record<Grain, readonly RuleSetPlan[]>>;
  readonly citations: readonly Citation[];
  readonly missing: MissingFinder;
  readonly penaltyTerms: PenaltyTerms;
  readonly rulebook: { readonly id: string; readonly version: string; readonly digest: string };
  /** The rule set that decides a fact, by its place among those of its grain; -1 where none does. */
  placeOf(fact: string): number;
}

export function planOf(compiled: CompiledRulebook): DecisionPlan {
  const { rulebook, ruleSets } = compiled;
  const places = new Map(rulebook.provisions.map(({ id }, place) => [id, place]));
  const plans = ruleSets.map((it) => planRuleSet(it, compiled, places));
  const ofGrain = (grain: Grain) => plans.filter((plan) => plan.compiled.ruleSet.grain === grain);
  const byGrain = { loan: ofGrain('loan'), component: ofGrain('component'), guarantee: ofGrain('guarantee') };
  const factor = (id: string) => compiled.scope.constantOf(`${PARAMETER_PREFIX}${id}`) as Decimal;
  return {
    compiled,
    ruleSets: byGrain,
    citations: rulebook.provisions.map(({ id, source, text, gloss, force }) =>
      Object.freeze({ provision: id, source, text, gloss, force }),
    ),
    missing: compileMissing(compiled),
    penaltyTerms: { multiplier: factor('penalty.multiplier'), dayCount: factor('penalty.dayCount') },
    rulebook: Object.freeze({ id: rulebook.id, version: rulebook.version, digest: rulebook.digest }),
    placeOf: (fact) =>
      Object.values(byGrain)
        .map((sets) => sets.findIndex(({ compiled: { ruleSet } }) => ruleSet.decides === fact))
        .find((place) => place >= 0) ?? -1,
  };
}

function planRuleSet(compiled: CompiledRuleSet, book: CompiledRulebook, places: ReadonlyMap<string, number>): RuleSetPlan {
  const { ruleSet, conclusions } = compiled;
  return {
    compiled,
    trace: compileTracer(compiled, book.scope),
    conclusions: conclusions.map(({ type, params }, index) => ({
      type,
      provisions: params.provisions.flatMap((id) => places.get(id) ?? []),
      gives: Object.fromEntries(Object.entries(params.gives ?? {}).map(([name, given]) => [name, giver(given, book)])),
      finding: findingsOf(
        Object.freeze({
          rule: ruleSet.rules[index]?.name ?? `${ruleSet.id}/otherwise`,
          ruleSet: ruleSet.id,
          conclusion: type,
          force: params.force,
          provisions: Object.freeze([...params.provisions]) as string[],
          zh: statementOf(params.zh, 'zh', book),
          en: statementOf(params.en, 'en', book),
        }),
      ),
    })),
  };
}

function giver(given: string | { readonly fact: string }, { scope }: CompiledRulebook): Given {
  if (typeof given === 'string') return { type: { kind: 'choice', values: [given] }, read: () => given };
  const type = scope.vocabulary.get(given.fact)?.type as FactType;
  const constant = scope.constantOf(given.fact) as FactValue;
  if (constant !== undefined) return { type, read: () => constant };
  const slot = scope.slotOf(given.fact);
  return { type, read: (facts) => facts[slot] };
}

// A schedule is seldom longer; findings for later instalments are made afresh, so that no input can fill memory.
const REMEMBERED_INSTALMENTS = 600;

function findingsOf(statement: Finding): ConclusionPlan['finding'] {
  const remembered: Record<ComponentKind, Finding[]> = { principal: [], interest: [] };
  return (instalment, component) => {
    if (instalment === undefined || component === undefined) return statement;
    const known = remembered[component][instalment];
    if (known !== undefined) return known;
    const made = Object.freeze({ ...statement, instalment, component });
    if (instalment < REMEMBERED_INSTALMENTS) remembered[component][instalment] = made;
    return made;
  };
}
