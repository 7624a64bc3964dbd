import {
  type ConcludedWaiver,
  type Decision,
  type GuaranteeDecision,
  type Outcome,
  type Track,
  waiverConcluded,
} from '../../decide/decision.js';
import { COMPONENTS, type ComponentKind } from '../../facts/loan/component.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { trackOrderOf } from '../../rulebook/track-order.js';
import type { FactPlace } from '../why/stated-fact.js';
import { type HouseTarget, houseDecided } from './house-target.js';

/** The parts of a loan that a target is for. By default these are all instalments and both components. */
export interface TargetScope {
  /** Counted from 0, as in `decision.instalments`. */
  readonly instalment?: number | undefined;
  /** The principal or the interest alone; both where left out. */
  readonly component?: ComponentKind | undefined;
}

/** The fact that decides each part of the verdict on a guarantee. */
export const GUARANTEE_VERDICTS = {
  arrangement: 'guarantee.arrangementVerdict',
  fee: 'guarantee.feeVerdict',
  compositeFee: 'guarantee.compositeVerdict',
  reGuaranteeFee: 'guarantee.reGuaranteeVerdict',
  counterGuarantee: 'guarantee.counterGuaranteeVerdict',
} as const satisfies Record<keyof GuaranteeDecision, string>;

/**
 * Something that could have been decided: a track of the loan or a part of it, the outcome or the waiver of penalty
 * interest of one component, a verdict on a guarantee, or a value that rules of the house decide.
 */
export type Target =
  | ({
      /** The track wanted: 应延尽延, 自主协商, or neither. */
      readonly track: Exclude<Track, 'undetermined'>;
    } & TargetScope)
  | ({
      /** The outcome wanted, of one component. */
      readonly outcome: Exclude<Outcome, 'undetermined'>;
    } & FactPlace)
  | ({
      /** What is wanted to be concluded on the waiver of penalty interest, of one component. */
      readonly waiver: Exclude<ConcludedWaiver, 'undetermined'>;
    } & FactPlace)
  | {
      /** Which verdict on the guarantee is meant: that on its fee, on whether it stands. */
      readonly guarantee: keyof GuaranteeDecision;
      /** The verdict wanted, one of the values that a decision may have there. */
      readonly verdict: string;
      /** Which guarantee, counted from 0. It may be left out if the loan has only one. */
      readonly index?: number | undefined;
    }
  | HouseTarget;

/** A target that is a verdict on a guarantee. */
export type GuaranteeTarget = Extract<Target, { readonly guarantee: unknown }>;

/** The index of the guarantee that a target is for. 0 if the target is not for a guarantee. */
export function guaranteeOf(target: Target): number {
  return 'index' in target ? (target.index ?? 0) : 0;
}

/** The components that a target is for. */
export function placesOf(target: TargetScope, instalments: number): FactPlace[] {
  return [...Array(instalments).keys()]
    .filter((instalment) => target.instalment === undefined || target.instalment === instalment)
    .flatMap((instalment) => placesIn(instalment, target));
}

/** The components of one instalment that a target is for. */
export function placesIn(instalment: number, { component: wanted }: TargetScope): FactPlace[] {
  return COMPONENTS.filter((component) => wanted === undefined || wanted === component).map((component) => ({
    instalment,
    component,
  }));
}

/** The verdict on the part of a guarantee that a target is for. */
export function verdictOf(decision: Decision, { guarantee: part, index = 0 }: GuaranteeTarget): string {
  const verdict = decision.guarantees?.[index]?.[part] ?? 'undetermined';
  return typeof verdict === 'object' ? verdict.verdict : verdict;
}

/** The strongest track among the parts that a target is for. */
export function trackOf(decision: Decision, scope: TargetScope, rulebook: Rulebook): Track {
  const tracks = placesOf(scope, decision.instalments.length).map(
    ({ instalment, component }) => decision.instalments[instalment]?.[component].track ?? 'undetermined',
  );
  return trackOrderOf(rulebook).strongest(tracks);
}

/** Whether a decision is what a target asks for. */
export function isReached(decision: Decision, target: Target, rulebook: Rulebook): boolean {
  if ('house' in target) return houseDecided(decision, target) === target.value;
  if ('guarantee' in target) return verdictOf(decision, target) === target.verdict;
  if ('track' in target) return trackOf(decision, target, rulebook) === target.track;
  const component = decision.instalments[target.instalment]?.[target.component];
  return 'outcome' in target
    ? component?.outcome === target.outcome
    : component !== undefined && waiverConcluded(component.penaltyInterest.waived) === target.waiver;
}
