import { UNDETERMINED } from '../evaluate/first-hit.js';
import { loanSlot } from '../facts/loan/loan-facts.js';
import { entryOf } from '../facts/values/map-entries.js';
import { GUARANTEE_FACTS, PENALTY_FROM } from './contract.js';
import type { ConcludedWaiver, Decision, GuaranteeDecision, Outcome, Track } from './decision.js';
import type { DecisionPlan } from './plan.js';
import type { ConclusionPlan, Given, RuleSetPlan, Verdict } from './rule-set-plan.js';

/** What a verdict concludes, whatever the figures of the loan are. */
interface Concluded {
  /** The verdict, or another that concludes the same. */
  readonly verdict: Verdict;
  /** What it warns of: data that contradict each other. */
  readonly warnings: readonly string[];
  /** The decided facts that it leaves open. */
  readonly open: readonly string[];
}

/** What a verdict on a loan itself concludes. */
export interface ConcludedLoan extends Concluded {
  readonly inclusive: Decision['inclusive']['value'];
  readonly limb: Given | undefined;
}

/** What a verdict on a component concludes. */
export interface ConcludedComponent extends Concluded {
  readonly track: Track;
  readonly outcome: Outcome;
  readonly waiver: ConcludedWaiver;
  readonly latest: Given | undefined;
  readonly granted: Given | undefined;
  /** The day until which the bank is bound to defer, where the rulebook leaves it no shorter period. */
  readonly bound: Given | undefined;
  /** The first day of a waiver: the due date under a rulebook that does not decide it; `undefined` where it is left open. */
  readonly waivedFrom: Pick<Given, 'read'> | undefined;
  /** The same where a day is granted: then it is asked, too, from which day penalty interest is waived. */
  readonly openOnceGranted: readonly string[];
}

/** What a verdict on a guarantee concludes. */
export interface ConcludedGuarantee extends Concluded {
  readonly arrangement: GuaranteeDecision['arrangement'];
  readonly fee: GuaranteeDecision['fee']['verdict'];
  readonly compositeFee: GuaranteeDecision['compositeFee']['verdict'];
  readonly reGuaranteeFee: GuaranteeDecision['reGuaranteeFee']['verdict'];
  readonly counterGuarantee: GuaranteeDecision['counterGuarantee'];
  readonly allowedRate: Given | undefined;
  readonly compositeRate: Given | undefined;
}

const DUE_DATE_SLOT = loanSlot('component.dueDate');
const DUE_DATE: ConcludedComponent['waivedFrom'] = { read: (facts) => facts[DUE_DATE_SLOT] };

/** Reads what verdicts conclude. */
export interface ConclusionReader {
  ofLoan(verdict: Verdict): ConcludedLoan;
  ofComponent(verdict: Verdict): ConcludedComponent;
  ofGuarantee(verdict: Verdict): ConcludedGuarantee;
}

/** Compiles what the facts of the contract are read by; what is read of a verdict is kept as long as its list is. */
export function conclusionReader(plan: DecisionPlan): ConclusionReader {
  const { loan, component, guarantee } = plan.scopes;
  const inclusiveAt = plan.placeOf('loan.inclusive');
  const trackAt = plan.placeOf('component.track');
  const capAt = plan.placeOf('component.cap');
  const outcomeAt = plan.placeOf('component.outcome');
  const waiverAt = plan.placeOf('component.penaltyWaiver');
  const fromAt = plan.placeOf(PENALTY_FROM.fact);
  const guaranteePlaces = Object.fromEntries(Object.keys(GUARANTEE_FACTS).map((fact) => [fact, plan.placeOf(fact)])) as Readonly<
    Record<keyof typeof GUARANTEE_FACTS, number>
  >;
  // What rules of the house leave open is no goal of the law.
  const guaranteeGoals = [...guarantee.ruleSets.keys()].filter((at) => !plan.house.guarantee.includes(at));
  return {
    ofLoan: keptByFired((verdict) => {
      const inclusive = conclusionAt(loan.ruleSets, verdict, inclusiveAt);
      return {
        verdict,
        inclusive: (inclusive?.type ?? 'undetermined') as ConcludedLoan['inclusive'],
        limb: inclusive?.gives.limb,
        warnings: warningsOf(verdict),
        open: openAt(loan.ruleSets, verdict, [inclusiveAt]),
      };
    }),
    ofComponent: keptByFired((verdict) => {
      const typeAt = (at: number) => conclusionAt(component.ruleSets, verdict, at)?.type ?? 'undetermined';
      const outcome = conclusionAt(component.ruleSets, verdict, outcomeAt);
      const waiver = typeAt(waiverAt) as ConcludedWaiver;
      const goals = [trackAt, capAt, outcomeAt, waiverAt];
      return {
        verdict,
        track: typeAt(trackAt) as Track,
        outcome: (outcome?.type ?? 'undetermined') as Outcome,
        waiver,
        latest: conclusionAt(component.ruleSets, verdict, capAt)?.gives.latestDate,
        granted: outcome?.gives.grantedUntil,
        bound: outcome?.gives.boundUntil,
        waivedFrom: fromAt === -1 ? DUE_DATE : conclusionAt(component.ruleSets, verdict, fromAt)?.gives[PENALTY_FROM.gives],
        warnings: warningsOf(verdict),
        open: openAt(component.ruleSets, verdict, goals),
        // Where nothing is waived, nobody asks from which day.
        openOnceGranted: openAt(component.ruleSets, verdict, waiver === 'yes' ? [...goals, fromAt] : goals),
      };
    }),
    ofGuarantee: keptByFired((verdict) => {
      const of = (fact: keyof typeof GUARANTEE_FACTS) => conclusionAt(guarantee.ruleSets, verdict, guaranteePlaces[fact]);
      const typeOf = <V extends string>(fact: keyof typeof GUARANTEE_FACTS) => (of(fact)?.type ?? 'undetermined') as V;
      return {
        verdict,
        arrangement: typeOf<ConcludedGuarantee['arrangement']>('guarantee.arrangementVerdict'),
        fee: typeOf<ConcludedGuarantee['fee']>('guarantee.feeVerdict'),
        compositeFee: typeOf<ConcludedGuarantee['compositeFee']>('guarantee.compositeVerdict'),
        reGuaranteeFee: typeOf<ConcludedGuarantee['reGuaranteeFee']>('guarantee.reGuaranteeVerdict'),
        counterGuarantee: typeOf<ConcludedGuarantee['counterGuarantee']>('guarantee.counterGuaranteeVerdict'),
        allowedRate: of('guarantee.feeVerdict')?.gives.allowedRate,
        compositeRate: of('guarantee.compositeVerdict')?.gives.compositeRate,
        warnings: warningsOf(verdict),
        open: openAt(guarantee.ruleSets, verdict, guaranteeGoals),
      };
    }),
  };
}

/** INVARIANT (same conclusions), as `Verdict` states it: what is read of a verdict once holds of all that share its list. */
function keptByFired<Read>(read: (verdict: Verdict) => Read): (verdict: Verdict) => Read {
  const kept = new WeakMap<Verdict['fired'], Read>();
  return (verdict) => entryOf(kept, verdict.fired, () => read(verdict));
}

function warningsOf({ conclusions }: Verdict): readonly string[] {
  return conclusions.flatMap(({ warns, type }) => (warns ? [type] : []));
}

/** What the rule set at a place concluded; the contract has it decide by the first hit. Where it is undetermined, no conclusion has its number. */
function conclusionAt(sets: readonly RuleSetPlan[], { fired }: Verdict, at: number): ConclusionPlan | undefined {
  return sets[at]?.conclusions[fired[at] as number];
}

function openAt(sets: readonly RuleSetPlan[], { fired }: Verdict, goals: readonly number[]): string[] {
  return goals.flatMap((at) => (fired[at] === UNDETERMINED ? [(sets[at] as RuleSetPlan).compiled.ruleSet.decides] : []));
}
