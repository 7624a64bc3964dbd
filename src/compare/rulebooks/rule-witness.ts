import { createDecider } from '../../decide/decide.js';
import type { Decision } from '../../decide/decision.js';
import type { CompiledRulebook, Fired } from '../../evaluate/compile-rulebook.js';
import type { FactValues } from '../../evaluate/scope.js';
import { type Grain, LOAN_GRAINS } from '../../facts/fact.js';
import type { ComponentKind } from '../../facts/loan/component.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import type { WitnessInput, WitnessSubject } from '../../lint/inputs/witness-input.js';
import { InvalidRulebookError } from '../../rulebook/load/invalid-rulebook.js';
import { conclusionsOf, type RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { givenTexts, type RuleDiff } from './rule-diff.js';

/** What one side concludes on the fact that a rule set decides. */
export interface WitnessedConclusion {
  /** The rules that decide; empty where it is left open, or where nothing holds or decides it. */
  readonly rules: readonly string[];
  /** What is concluded: `undetermined` where an unknown fact leaves it open, `not-decided` where no rule set decides it. */
  readonly conclusion: string;
  /** What it gives besides: constants, parameters by their value, and facts by their name. */
  readonly gives: Readonly<Record<string, string>>;
}

/** An input that a changed rule decides differently under two rulebooks, decided under both and seen to differ. */
export interface RuleWitness {
  /** What kind of input it is: a loan, or another subject. */
  readonly subject: WitnessSubject;
  /** The input itself, which either rulebook takes. */
  readonly input: WitnessInput;
  /** The component of the first instalment that it is about; absent where it is about something else. */
  readonly component?: ComponentKind;
  /**
   * Whether the rule set itself makes the difference: both sides saw the same of what it tests. If not, facts decided before it
   * differ as well.
   */
  readonly alone: boolean;
  /** What the first rulebook concludes for it. */
  readonly from: WitnessedConclusion;
  /** What the second rulebook concludes for it. */
  readonly to: WitnessedConclusion;
}

/** Both rulebooks, as the search needs them. */
export interface RulebookPair {
  readonly from: CompiledRulebook;
  readonly to: CompiledRulebook;
}

export const SIDES = ['from', 'to'] as const;

/** What both sides conclude from an assignment on the facts that are sought. */
export type Concluded = (fact: string, side: (typeof SIDES)[number]) => WitnessedConclusion;

export const OPEN = 'undetermined';
export const NOT_DECIDED = 'not-decided';

/** Whether a changed rule decides on one side, and the other side concludes something else. */
export function shows({ decides, rule, from, to }: RuleDiff, concluded: Concluded): boolean {
  const [one, other] = [concluded(decides, 'from'), concluded(decides, 'to')];
  const isOfRule = (from !== undefined && one.rules.includes(rule)) || (to !== undefined && other.rules.includes(rule));
  return isOfRule && (one.conclusion !== other.conclusion || JSON.stringify(one.gives) !== JSON.stringify(other.gives));
}

export function conclusionIn(ruleSet: RuleSet, fired: Fired, compiled: CompiledRulebook, facts: FactValues): WitnessedConclusion {
  const conclusions = conclusionsOf(ruleSet);
  const nameOf = (index: number) => ruleSet.rules[index]?.name ?? `${ruleSet.id}/otherwise`;
  if (typeof fired === 'number') {
    const conclusion = conclusions[fired];
    if (conclusion === undefined) return { rules: [], conclusion: OPEN, gives: {} };
    return { rules: [nameOf(fired)], conclusion: conclusion.type, gives: givenTexts(conclusion.params.gives, compiled, facts) };
  }
  const held = fired.flatMap((index) => conclusions[index] ?? []);
  return {
    rules: fired.map(nameOf),
    conclusion: held.map(({ type }) => type).join(', '),
    gives: Object.assign({}, ...held.map(({ params }) => givenTexts(params.gives, compiled, facts))) as Record<string, string>,
  };
}

/**
 * Whether a loan is decided differently when it is decided in full under both rulebooks, as any caller would, by the rules that
 * the witness names. Where a rulebook makes no decision on loans, or the input is none, its rule sets have shown it.
 */
export function isDecidedDifferently(witness: RuleWitness, { grain, decides }: RuleDiff, { from, to }: RulebookPair): boolean {
  const { input } = witness;
  if (!('loan' in input) || !(LOAN_GRAINS as readonly Grain[]).includes(grain)) return true;
  const seen = [from, to].map(({ rulebook }, at) => {
    const decision = decisionOf(rulebook, input.loan);
    if (decision === undefined) return undefined;
    const sets = new Set(rulebook.ruleSets.filter((it) => it.decides === decides).map(({ id }) => id));
    const found = [...decision.findings, ...decision.warnings].filter(({ ruleSet }) => sets.has(ruleSet));
    const { rules } = at === 0 ? witness.from : witness.to;
    const isSeen = rules.every((rule) => found.some((it) => it.rule === rule));
    const concluded = found.map((it) => [it.conclusion, it.instalment, it.component, it.guarantee]);
    return { isSeen, text: JSON.stringify([concluded, decision.instalments, decision.guarantees, decision.house]) };
  });
  const [one, other] = seen;
  if (one === undefined || other === undefined) return true;
  return one.isSeen && other.isSeen && one.text !== other.text;
}

/** The decision on a loan; `undefined` under a rulebook that makes none. */
function decisionOf(rulebook: Rulebook, loan: LoanInput): Decision | undefined {
  try {
    return createDecider({ rulebook }).decide(loan);
  } catch (error) {
    if (error instanceof InvalidRulebookError) return undefined;
    throw error;
  }
}
