import { PENALTY_FROM } from '../../decide/contract.js';
import type { Decision, Outcome, Track, Waiver } from '../../decide/decision.js';
import type { DecisionPlan } from '../../decide/plan.js';
import type { ConclusionPlan, Given, RuleSetPlan, Verdict } from '../../decide/rule-set-plan.js';
import { UNDETERMINED } from '../../evaluate/compile-rulebook.js';
import { civilDate, type DayNumber } from '../../facts/values/civil-date.js';
import { encoded } from '../write/byte-writer.js';

/** What a verdict on a loan says, whatever the loan's figures are. */
export interface LoanWords {
  readonly inclusive: Decision['inclusive']['value'];
  readonly limb: Given | undefined;
  readonly warnings: readonly string[];
  /** The decided facts that it leaves open. */
  readonly open: readonly string[];
}

/** What a verdict on a component says, whatever its amount and dates are. */
export interface ComponentWords {
  readonly track: Track;
  readonly outcome: Outcome;
  readonly waiver: Waiver;
  readonly latest: Given | undefined;
  readonly granted: Given | undefined;
  /** The first day of a waiver. */
  readonly waivedFrom: Given | undefined;
  readonly warnings: readonly string[];
  readonly open: readonly string[];
  readonly verdict: Verdict;
  readonly opening: Opening;
}

/** How the JSON of a component begins: what follows from its verdict alone. */
export interface Opening {
  readonly principal: Uint8Array;
  readonly interest: Uint8Array;
  /** Whether it says the latest date and the date granted, which are the law's where they are the same for all. */
  readonly holdsLatest: boolean;
  readonly holdsGranted: boolean;
}

/** Puts verdicts into words, each once: verdicts are remembered by the cell of facts they follow from. */
export function verdictWords(plan: DecisionPlan): {
  ofLoan(verdict: Verdict): LoanWords;
  ofComponent(verdict: Verdict): ComponentWords;
} {
  const { loan, component } = plan.scopes;
  const inclusiveAt = plan.placeOf('loan.inclusive');
  const trackAt = plan.placeOf('component.track');
  const capAt = plan.placeOf('component.cap');
  const outcomeAt = plan.placeOf('component.outcome');
  const waiverAt = plan.placeOf('component.penaltyWaiver');
  const fromAt = plan.placeOf(PENALTY_FROM.fact);
  return {
    ofLoan: rememberedFor((verdict) => {
      const inclusive = conclusionAt(loan.ruleSets, verdict, inclusiveAt);
      return {
        inclusive: (inclusive?.type ?? 'undetermined') as LoanWords['inclusive'],
        limb: inclusive?.gives.limb,
        warnings: warningsOf(verdict),
        open: openAt(loan.ruleSets, verdict, [inclusiveAt]),
      };
    }),
    ofComponent: rememberedFor((verdict) => {
      const typeAt = (at: number) => conclusionAt(component.ruleSets, verdict, at)?.type ?? 'undetermined';
      const track = typeAt(trackAt) as Track;
      const outcome = typeAt(outcomeAt) as Outcome;
      const waiver = typeAt(waiverAt) as Waiver;
      const latest = conclusionAt(component.ruleSets, verdict, capAt)?.gives.latestDate;
      const granted = conclusionAt(component.ruleSets, verdict, outcomeAt)?.gives.grantedUntil;
      return {
        track,
        outcome,
        waiver,
        latest,
        granted,
        waivedFrom: plan.waivedFrom(verdict),
        warnings: warningsOf(verdict),
        open: openAt(component.ruleSets, verdict, [
          trackAt,
          capAt,
          outcomeAt,
          waiverAt,
          // Where nothing is waived, nobody asks from which day.
          ...(fromAt >= 0 && waiver === 'yes' && granted !== undefined ? [fromAt] : []),
        ]),
        verdict,
        opening: openingOf(track, outcome, waiver, latest, granted),
      };
    }),
  };
}

/** What a verdict warns of: data that contradict each other. */
export function warningsOf({ conclusions }: Verdict): readonly string[] {
  return conclusions.flatMap(({ warns, type }) => (warns ? [type] : []));
}

function openingOf(
  track: Track,
  outcome: Outcome,
  waiver: Waiver,
  latest: Given | undefined,
  granted: Given | undefined,
): Opening {
  const holdsLatest = latest?.constant !== undefined;
  const holdsGranted = granted?.constant !== undefined && (latest === undefined || holdsLatest);
  const opening = [
    `{"track":"${track}","outcome":"${outcome}","penaltyWaived":"${waiver}"`,
    ...(holdsLatest ? [`,"latestDate":"${civilDate(latest.constant as DayNumber)}"`] : []),
    ...(holdsGranted ? [`,"grantedUntil":"${civilDate(granted.constant as DayNumber)}"`] : []),
  ].join('');
  return {
    // A component follows the track of its instalment or the other component.
    principal: encoded(`","principal":${opening}`),
    interest: encoded(`,"interest":${opening}`),
    holdsLatest,
    holdsGranted,
  };
}

function rememberedFor<Words>(make: (verdict: Verdict) => Words): (verdict: Verdict) => Words {
  const remembered = new WeakMap<Verdict, Words>();
  return (verdict) => {
    const known = remembered.get(verdict);
    if (known !== undefined) return known;
    const made = make(verdict);
    remembered.set(verdict, made);
    return made;
  };
}

function conclusionAt(sets: readonly RuleSetPlan[], verdict: Verdict, at: number): ConclusionPlan | undefined {
  const index = verdict.fired[at];
  return typeof index === 'number' && index !== UNDETERMINED ? sets[at]?.conclusions[index] : undefined;
}

function openAt(sets: readonly RuleSetPlan[], { fired }: Verdict, goals: readonly number[]): string[] {
  return goals.flatMap((at) => (fired[at] === UNDETERMINED ? [(sets[at] as RuleSetPlan).compiled.ruleSet.decides] : []));
}
