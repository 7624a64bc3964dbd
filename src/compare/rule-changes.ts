import type { DecisionPlan } from '../decide/plan.js';
import type { RuleSetPlan, Verdict } from '../decide/rule-set-plan.js';
import { entryOf } from '../facts/values/map-entries.js';
import { factsOf } from '../rulebook/condition.js';
import type { ComparedRule, RuleChange } from './law-comparison.js';

/** What the rule sets concluded on one side: on the loan, and on the component at hand. */
export interface SideVerdicts {
  readonly loan: Verdict;
  readonly component: Verdict;
}

/** The rule sets of one side by the fact that they decide. */
interface Deciding {
  readonly grain: keyof SideVerdicts;
  /** Its place among the rule sets of its grain. */
  readonly at: number;
  readonly ruleSet: RuleSetPlan;
  /** The facts that its rules test, as far as readings and parameters leave them. */
  readonly tested: readonly string[];
}

const GRAINS = ['loan', 'component'] as const satisfies readonly (keyof SideVerdicts)[];

/** Finds the rules that make the difference for facts that two sides decide differently. */
export type RuleChangeFinder = (facts: readonly string[], from: SideVerdicts, to: SideVerdicts) => readonly RuleChange[];

/**
 * Compiles the search for the rules that make a difference. From a fact that is decided differently it goes back to the facts
 * that were tested and are decided differently, too, as long as there are any. Where there are none, both sides saw the same and
 * concluded differently: there the law is another.
 */
export function ruleChangeFinder(fromPlan: DecisionPlan, toPlan: DecisionPlan): RuleChangeFinder {
  const [fromSets, toSets] = [decidingSets(fromPlan), decidingSets(toPlan)];
  const order = [...new Set([...fromSets.keys(), ...toSets.keys()])];
  const tested = new Map(
    order.map((fact) => [fact, [...new Set([...(fromSets.get(fact)?.tested ?? []), ...(toSets.get(fact)?.tested ?? [])])]]),
  );
  return (facts, from, to) => {
    const found = new Set<string>();
    const seen = new Set<string>();
    const differs = (fact: string) => decidedOf(fromSets.get(fact), from) !== decidedOf(toSets.get(fact), to);
    const trace = (fact: string): void => {
      if (seen.has(fact)) return;
      seen.add(fact);
      const before = (tested.get(fact) ?? []).filter((one) => tested.has(one) && differs(one));
      if (before.length === 0) found.add(fact);
      else for (const one of before) trace(one);
    };
    for (const fact of facts) trace(fact);
    return order
      .filter((fact) => found.has(fact))
      .map((fact): RuleChange => {
        const [before, after] = [ruleOf(fromSets.get(fact), from), ruleOf(toSets.get(fact), to)];
        return { fact, ...(before === undefined ? {} : { from: before }), ...(after === undefined ? {} : { to: after }) };
      });
  };
}

/** In the order in which they are decided. */
function decidingSets({ scopes }: DecisionPlan): ReadonlyMap<string, Deciding> {
  return new Map(
    GRAINS.flatMap((grain) =>
      scopes[grain].ruleSets.map((ruleSet, at): [string, Deciding] => [
        ruleSet.compiled.ruleSet.decides,
        { grain, at, ruleSet, tested: [...new Set(ruleSet.compiled.conditions.flatMap(factsOf))] },
      ]),
    ),
  );
}

function decidedOf(deciding: Deciding | undefined, verdicts: SideVerdicts): string | undefined {
  return deciding === undefined ? undefined : verdicts[deciding.grain].decided[deciding.at];
}

function ruleOf(deciding: Deciding | undefined, verdicts: SideVerdicts): ComparedRule | undefined {
  if (deciding === undefined) return undefined;
  const { grain, at, ruleSet } = deciding;
  const index = verdicts[grain].fired[at];
  const conclusion = typeof index === 'number' ? ruleSet.conclusions[index] : undefined;
  return conclusion === undefined ? undefined : entryOf(RULES, conclusion, () => statedRule(conclusion));
}

type Conclusion = RuleSetPlan['conclusions'][number];

// INVARIANT (one statement): the statement of a conclusion plan never changes.
const RULES = new WeakMap<Conclusion, ComparedRule>();

function statedRule(conclusion: Conclusion): ComparedRule {
  const { rule, zh, en, provisions } = conclusion.finding();
  return { rule, zh, en, provisions: [...provisions] };
}
