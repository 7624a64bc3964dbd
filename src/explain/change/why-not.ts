import type { Decision, Finding } from '../../decide/decision.js';
import { statementOf } from '../../decide/statement.js';
import type { CompiledRulebook } from '../../evaluate/compile-rulebook.js';
import type { PlainValue } from '../../facts/fact.js';
import type { LoanPath } from '../../facts/loan/loan-fields.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import type { Wording } from '../../law/wording.js';
import { madeHere } from '../../rulebook/made-here.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Ningxia2020 } from '../../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../../rulebook/shipped/rulebook-ids.js';
import { guaranteeOf, isReached, placesOf, type Target } from '../target/target.js';
import { type TargetInput, targetOf } from '../target/target-input.js';
import { conclusionsByPlace } from '../why/conclusions-by-place.js';
import { conditionProvisions } from '../why/condition-provisions.js';
import type { FactPlace } from '../why/stated-fact.js';
import { examinedLoan, type LookOptions, lookOf } from './examined-loan.js';
import type { AtomicCondition, DemandedCondition } from './ways/atomic-condition.js';
import { isWithin, type Region } from './ways/region.js';
import type { Way } from './ways/way.js';
import { waysTo } from './ways/ways-to-target.js';

/** An unmet condition, with the provisions that its rule cites for it. */
export interface UnmetCondition<Ids extends RulebookIds = RulebookIds> extends DemandedCondition {
  /** Its path in the loan, or the name of the fact if it is derived by arithmetic. */
  readonly path: LoanPath | Ids['fact'];
  /** The rule that demands it, by its name. */
  readonly rule: Ids['rule'];
  /** The provisions that the rule cites for this condition, by their ids. */
  readonly provisions: readonly Ids['provision'][];
}

/** One way to the target: the conditions that are not met. If all were met, the target would be reached. */
export interface WayIn<Ids extends RulebookIds = RulebookIds> {
  /** The rules that would then hold, with what they say. */
  readonly rules: readonly ({
    /** The rule, by its name. */
    readonly rule: Ids['rule'];
  } & Wording)[];
  /** The conditions that are not met, each of one field. */
  readonly unmet: readonly UnmetCondition<Ids>[];
}

/** A rule for the target whose conditions hold, and the rule of higher priority that decided instead. */
export interface Shadowed<Ids extends RulebookIds = RulebookIds> extends Partial<FactPlace> {
  /** The rule whose conditions hold, by its name. */
  readonly rule: Ids['rule'];
  /** The rule that decided instead, with what it rests on. */
  readonly by: Finding<Ids>;
}

/** Why a target was not reached, as plain data. */
export interface WhyNot<Ids extends RulebookIds = RulebookIds> {
  /** What was asked for. */
  readonly target: Target;
  /** Whether the loan reaches the target, so that there is nothing to explain. */
  readonly reached: boolean;
  /** What the loan comes to. */
  readonly decision: Decision<Ids>;
  /** The rulebook that the loan was decided by. */
  readonly rulebook: Rulebook<Ids>;
  /**
   * The ways with the fewest conditions come first. Empty if the target was reached or cannot be. If several instalments
   * have to move, this has the ways that move them alike and the nearest way, but not every mixture.
   */
  readonly ways: readonly WayIn<Ids>[];
  /** Rules for the target that hold and do not decide, for another comes before them. */
  readonly shadowed: readonly Shadowed<Ids>[];
  /** Interpretations whose chosen reading keeps a rule from ever leading to the target. */
  readonly closedBy: readonly Ids['interpretation'][];
  /**
   * Whether there were more ways than are kept. For a schedule of more than 24 instalments, 64 ways are kept: those with the
   * fewest conditions and, among equals, the nearest. If any one of many instalments would do, the nearest 64 are kept.
   */
  readonly truncated: boolean;
}

/** Results by which what is explained is known. */
export const whyNots = madeHere<WhyNot>('result', 'whyNot');

/**
 * Finds why something was not decided on a loan. Each way in lists exactly the conditions that are not met.
 *
 * @throws {InvalidLoanError} where the loan is not what the schema describes
 * @throws {InvalidTargetError} for a value that is not a target, or where the loan lacks the part that it is for
 * @throws {InvalidOptionError} for an unknown option, and for a reading or a parameter that the rulebook does not have or allow
 *
 * @example
 * whyNot(loan, 'shall-defer').ways[0]?.unmet[0]?.path // 'borrower.creditTotal'
 */
export function whyNot<Ids extends RulebookIds = Ningxia2020>(
  input: LoanInput | Loan,
  wanted: TargetInput,
  options?: LookOptions<Ids>,
): WhyNot<Ids>;
export function whyNot(input: LoanInput | Loan, wanted: TargetInput, options?: LookOptions<RulebookIds>): WhyNot {
  const loan = Loan.of(input);
  const { compiled, traced } = lookOf(options);
  const { rulebook } = compiled;
  const target = targetOf(wanted, loan, rulebook);
  const decision = traced.decide(loan);
  if (isReached(decision, target, rulebook)) {
    return whyNots.made({ target, reached: true, decision, rulebook, ways: [], shadowed: [], closedBy: [], truncated: false });
  }
  const { ways, passedOver, closedBy } = waysTo(target, examinedLoan(compiled, loan, guaranteeOf(target)));
  return whyNots.made({
    target,
    reached: false,
    decision,
    rulebook,
    ways: distinct(ways.map((way) => wayIn(way, compiled))),
    shadowed: shadowed(rulebook, decision, target),
    closedBy,
    truncated: passedOver < Number.POSITIVE_INFINITY,
  });
}

function wayIn({ conditions, failing, regions }: Way, compiled: CompiledRulebook): WayIn {
  const byKey = new Map<string, AtomicCondition[]>();
  for (const it of conditions) {
    const same = byKey.get(it.key) ?? [];
    same.push(it);
    byKey.set(it.key, same);
  }
  const leading = new Map(conditions.filter(({ against }) => !against).map(({ rule, ruleSet }) => [rule, ruleSet]));
  return {
    rules: [...leading].flatMap(([rule, ruleSet]) => {
      const params = ruleSet.rules.find(({ name }) => name === rule)?.event.params;
      if (params === undefined) return [];
      return [{ rule, zh: statementOf(params.zh, 'zh', compiled), en: statementOf(params.en, 'en', compiled) }];
    }),
    unmet: [...failing].flatMap((key) => {
      const region = regions.get(key);
      const demands = byKey.get(key) ?? [];
      const unmet = demands.filter(({ holds }) => !holds);
      if (region === undefined) return [];
      // A condition that holds for the present due date may fail for the required one.
      const ceasing = demands.filter(({ dependsOn }) => dependsOn !== undefined && failing.has(dependsOn.key));
      const wanted = (unmet.length === 0 ? ceasing : unmet).map((it) => asWanted(it, failing));
      return unmetConditions(wanted, region, compiled.rulebook);
    }),
  };
}

/** A condition without its expected value if that value is to change as well. */
function asWanted(condition: AtomicCondition, failing: ReadonlySet<string>): AtomicCondition {
  const { dependsOn, expected: _, ...demand } = condition;
  return dependsOn !== undefined && failing.has(dependsOn.key) ? { ...demand, dependsOn } : condition;
}

/** The unmet comparisons of one fact, without those that another implies. Those of a choice are merged into one. */
function unmetConditions(conditions: readonly AtomicCondition[], region: Region, rulebook: Rulebook): UnmetCondition[] {
  const byText = new Map<string, UnmetCondition>();
  // A condition of the rule itself says more than one that keeps another rule from holding.
  const ordered = [...conditions].sort((a, b) => Number(a.against) - Number(b.against));
  const telling = ordered.filter((it, at) => !ordered.some((other, place) => implies(other, it, place < at)));
  for (const condition of telling) {
    const { path, type, value, from, rule, ruleSet, against, relational } = condition;
    // If a choice only has to be stated, every value is allowed and none is named.
    const isOpen = condition.operator === 'given' && isWithin(condition.region, region);
    const { operator, expected } = region.kind === 'set' && !relational && !isOpen ? choiceOf(region.values) : condition;
    const key = JSON.stringify([operator, expected]);
    if (byText.has(key)) continue;
    byText.set(key, {
      path,
      type,
      ...(value === undefined ? {} : { value }),
      operator,
      ...(expected === undefined ? {} : { expected }),
      ...(from === undefined ? {} : { from }),
      rule,
      provisions: conditionProvisions(ruleSet, rule, type, rulebook),
      against,
    });
  }
  return [...byText.values()];
}

/** Whether one condition on a fact makes another needless. Of two equal conditions the first stays. */
function implies(one: AtomicCondition, other: AtomicCondition, isFirst: boolean): boolean {
  // A condition compared with a due date that moves has no expected value yet.
  const isOpen = ({ dependsOn, expected }: AtomicCondition) => dependsOn !== undefined && expected === undefined;
  if (one.region.kind !== 'range' || isOpen(one) || isOpen(other)) return false;
  return isWithin(one.region, other.region) && (isFirst || !isWithin(other.region, one.region));
}

function choiceOf(values: readonly PlainValue[]): Pick<UnmetCondition, 'operator' | 'expected'> {
  const [only] = values;
  return values.length === 1 && only !== undefined
    ? { operator: 'is', expected: only }
    : { operator: 'oneOf', expected: values.map(String) };
}

/** The ways without those that contain another way. */
function distinct(ways: readonly WayIn[]): WayIn[] {
  const texts = ways.map(
    ({ unmet }) => new Set(unmet.map(({ path, operator, expected }) => JSON.stringify([path, operator, expected]))),
  );
  return ways.filter(
    (_, at) => !texts.some((other, place) => isPart(other, texts[at]) && (place < at || !isPart(texts[at], other))),
  );
}

function isPart(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other && [...one].every((text) => other.has(text));
}

const GOALS = { track: 'component.track', outcome: 'component.outcome', waiver: 'component.penaltyWaiver' } as const;

/** Rules for the target whose conditions hold, but which come after another rule that holds. */
function shadowed(rulebook: Rulebook, decision: Decision, target: Target): Shadowed[] {
  if ('guarantee' in target || ('house' in target && target.index !== undefined)) return [];
  const [fact, value] =
    'house' in target
      ? [target.house, target.value]
      : 'track' in target
        ? [GOALS.track, target.track]
        : 'outcome' in target
          ? [GOALS.outcome, target.outcome]
          : [GOALS.waiver, target.waiver];
  const ruleSet = rulebook.ruleSets.find(({ decides }) => decides === fact);
  if (ruleSet === undefined) return [];
  const { traceOf, findingsOf } = conclusionsByPlace(decision);
  const isOfLoan = 'house' in target && target.component === undefined;
  return (isOfLoan ? [undefined] : placesOf(target, decision.instalments.length)).flatMap((place) => {
    const trace = traceOf(ruleSet.id, place);
    const [by] = findingsOf(ruleSet.id, place);
    if (by === undefined || by.conclusion === value) return [];
    return ruleSet.rules.flatMap(({ name, event }, index) =>
      event.type === value && trace?.rules[index]?.result === 'true' ? [{ ...place, rule: name, by }] : [],
    );
  });
}
