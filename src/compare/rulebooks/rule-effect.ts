import type { CompiledRulebook } from '../../evaluate/compile-rulebook.js';
import { entryOf } from '../../facts/values/map-entries.js';
import { leavesOf } from '../../lint/proof/fact-figures.js';
import { LOAN_TRACK } from '../../lint/proof/related-rule-sets.js';
import { factsOf } from '../../rulebook/condition.js';
import { conditionsOf, type RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { trackOrderOf } from '../../rulebook/track-order.js';
import { logicOf, type RuleDiff, type RuleDifference } from './rule-diff.js';
import { type RulebookPair, type RuleWitness, SIDES } from './rule-witness.js';
import { WitnessSearch } from './witness-search.js';

/**
 * Why it is certain that nothing is decided differently. `same-logic`: the rule set and all that it rests on ask and conclude the same.
 * `only-stated`: the rule itself does; its words, its force or its provisions are others. `other-readings`: under the rulebooks' own
 * readings the rule never holds. `all-cases`: every case that the rules of both rulebooks tell apart was decided by both.
 */
export type NoEffectProof = 'same-logic' | 'only-stated' | 'other-readings' | 'all-cases';

/** What comes of a changed rule. */
export type RuleEffect =
  | {
      readonly kind: 'differs';
      /** An input for which the two rulebooks conclude differently. */
      readonly witness: RuleWitness;
    }
  /** Nothing is decided differently, which is proved. */
  | {
      readonly kind: 'none';
      /** By what it is certain that no input is decided differently. */
      readonly proof: NoEffectProof;
    }
  /** Nothing was found to be decided differently among so many inputs, which proves nothing. */
  | {
      readonly kind: 'none-found';
      /** How many inputs were tried, none of which was decided differently; this proves nothing. */
      readonly tried: number;
    }
  /** Neither rulebook has it in force on its own day: nothing was decided by it. */
  | { readonly kind: 'not-in-force' };

/** The effect of each changed rule, in their order. `tries` is how many inputs are decided for each fact. */
export function effectsOf(diffs: readonly RuleDiff[], pair: RulebookPair, tries: number): RuleEffect[] {
  const alike = alikeFacts(pair);
  const byFact = new Map<string, RuleDiff[]>();
  const found = new Map<RuleDiff, RuleEffect>();
  for (const diff of diffs) {
    if (alike(diff.decides)) found.set(diff, { kind: 'none', proof: 'same-logic' });
    else if (onlyStated(diff)) found.set(diff, { kind: 'none', proof: 'only-stated' });
    else if (SIDES.every((side) => neverHolds(diff, pair[side]))) found.set(diff, { kind: 'none', proof: 'other-readings' });
    else entryOf(byFact, diff.decides, () => []).push(diff);
  }
  for (const own of byFact.values()) {
    const { witnesses, isComplete, unconfirmed, tried } = new WitnessSearch(own, pair, tries).run();
    for (const diff of own) {
      const witness = witnesses.get(diff);
      if (witness !== undefined) found.set(diff, { kind: 'differs', witness });
      else if (isComplete && !unconfirmed.has(diff)) found.set(diff, { kind: 'none', proof: 'all-cases' });
      else found.set(diff, { kind: 'none-found', tried });
    }
  }
  return diffs.map((diff) => found.get(diff) ?? { kind: 'none-found', tried: 0 });
}

/** Whether a rule differs in nothing that bears on what it asks and concludes. */
function onlyStated({ differs }: RuleDiff): boolean {
  return differs.length > 0 && differs.every((one) => STATED.includes(one));
}

const STATED: readonly RuleDifference[] = ['force', 'provisions', 'words'];

/** Whether a rulebook's readings and parameters alone keep a rule from holding, or it does not have the rule. */
function neverHolds({ ruleSet, rule }: RuleDiff, { ruleSets }: CompiledRulebook): boolean {
  const compiled = ruleSets.find((it) => it.ruleSet.id === ruleSet);
  if (compiled === undefined) return true;
  const at = compiled.ruleSet.rules.findIndex(({ name }) => name === rule);
  if (at < 0) return !isOtherwise(compiled.ruleSet, rule);
  return !compiled.indices.includes(at);
}

function isOtherwise({ id, otherwise }: RuleSet, rule: string): boolean {
  return otherwise !== undefined && rule === `${id}/otherwise`;
}

/** Whether two rulebooks decide a fact by the same logic, with all that it rests on. */
function alikeFacts({ from, to }: RulebookPair): (fact: string) => boolean {
  const sets = { from: setsByFact(from.rulebook), to: setsByFact(to.rulebook) };
  const known = new Map<string, boolean>();
  const sameOrder = trackOrderOf(from.rulebook).strongestFirst.join() === trackOrderOf(to.rulebook).strongestFirst.join();
  const alike = (fact: string): boolean =>
    entryOf(known, fact, () => {
      if (fact === LOAN_TRACK) return sameOrder && alike('component.track');
      const [one, other] = [sets.from.get(fact), sets.to.get(fact)];
      if (one === undefined || other === undefined) return one === other;
      if (logicOf(one, from) !== logicOf(other, to)) return false;
      return conditionsOf(one)
        .flatMap(factsOf)
        .flatMap((name) => leavesOf(name, from.rulebook))
        .filter((name) => name !== fact)
        .every(alike);
    });
  return alike;
}

function setsByFact({ ruleSets }: Rulebook): ReadonlyMap<string, RuleSet> {
  return new Map(ruleSets.map((ruleSet) => [ruleSet.decides, ruleSet]));
}
