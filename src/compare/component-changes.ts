import type { ComponentAnswer, InclusiveAnswer } from '../decide/answers.js';
import { PENALTY_FROM } from '../decide/contract.js';
import type { DecisionPlan } from '../decide/plan.js';
import type { Verdict } from '../decide/rule-set-plan.js';
import { entryOf } from '../facts/values/map-entries.js';
import { COMPARED_ANSWERS, type ComparedAnswer, type ComparedConclusion, type RuleChange } from './law-comparison.js';
import { ruleChangeFinder } from './rule-changes.js';

/** A way in which components are decided differently: what is the same for all of them. */
export interface ChangeKind {
  /** Tells it apart from all others. */
  readonly key: string;
  readonly from: ComparedConclusion;
  readonly to: ComparedConclusion;
  readonly answers: readonly ComparedAnswer[];
  readonly rules: readonly RuleChange[];
}

/** What both sides answer on a component and on its loan. */
export interface AnswerPair<Answer> {
  readonly from: Answer;
  readonly to: Answer;
}

/** How a component is decided differently; `undefined` where every answer is the same. */
export type ChangeFinder = (loan: AnswerPair<InclusiveAnswer>, component: AnswerPair<ComponentAnswer>) => ChangeKind | undefined;

// The answers that differ are written as bits, in the order of `COMPARED_ANSWERS`.
const TRACK = 1;
const OUTCOME = 2;
const WAIVER = 4;
const LATEST = 8;
const GRANTED = 16;
const PENALTY = 32;

type KindsByVerdict = WeakMap<Verdict, WeakMap<Verdict, Map<number, ChangeKind>>>;

/** Compiles the comparison of two sides' answers on a component. */
export function changeFinder(fromPlan: DecisionPlan, toPlan: DecisionPlan): ChangeFinder {
  const rulesOf = ruleChangeFinder(fromPlan, toPlan);
  const decidesFrom = [fromPlan, toPlan].some((plan) => plan.placeOf(PENALTY_FROM.fact) >= 0);
  // INVARIANT (same verdict), as `Verdict` states it: which rules make a difference follows from the verdicts of both sides.
  const kept = new WeakMap<Verdict, WeakMap<Verdict, KindsByVerdict>>();

  return (loan, { from, to }) => {
    const differing = differingAnswers(from, to);
    if (differing === 0) return undefined;
    const [loanFrom, loanTo] = [loan.from.concluded.verdict, loan.to.concluded.verdict];
    const [componentFrom, componentTo] = [from.concluded.verdict, to.concluded.verdict];
    const ofLoan = entryOf(
      entryOf(kept, loanFrom, () => new WeakMap<Verdict, KindsByVerdict>()),
      loanTo,
      (): KindsByVerdict => new WeakMap(),
    );
    const kinds = entryOf(
      entryOf(ofLoan, componentFrom, () => new WeakMap<Verdict, Map<number, ChangeKind>>()),
      componentTo,
      () => new Map<number, ChangeKind>(),
    );
    return entryOf(kinds, differing, () => {
      const facts = differingFacts(differing, decidesFrom && from.waivedFrom !== to.waivedFrom);
      const rules = rulesOf(facts, { loan: loanFrom, component: componentFrom }, { loan: loanTo, component: componentTo });
      return changeKind(concludedIn(from), concludedIn(to), differing, rules);
    });
  };
}

function changeKind(
  from: ComparedConclusion,
  to: ComparedConclusion,
  differing: number,
  rules: readonly RuleChange[],
): ChangeKind {
  const answers = COMPARED_ANSWERS.filter((_, at) => (differing & (1 << at)) !== 0);
  const key = JSON.stringify([from, to, answers, rules.map((one) => [one.fact, one.from?.rule, one.to?.rule])]);
  return { key, from, to, answers, rules };
}

function concludedIn({ concluded: { track, outcome, waiver } }: ComponentAnswer): ComparedConclusion {
  return { track, outcome, waiver };
}

function differingAnswers(from: ComponentAnswer, to: ComponentAnswer): number {
  const [one, other] = [from.concluded, to.concluded];
  return (
    (one.track === other.track ? 0 : TRACK) |
    (one.outcome === other.outcome ? 0 : OUTCOME) |
    (one.waiver === other.waiver ? 0 : WAIVER) |
    (from.latest === to.latest ? 0 : LATEST) |
    (from.granted === to.granted ? 0 : GRANTED) |
    (samePenalty(from, to) ? 0 : PENALTY)
  );
}

function samePenalty(from: ComponentAnswer, to: ComponentAnswer): boolean {
  const [one, other] = [from.penalty, to.penalty];
  return (
    from.waivedFrom === to.waivedFrom &&
    one.spared === other.spared &&
    one.atPenaltyRate === other.atPenaltyRate &&
    one.contractInterest === other.contractInterest
  );
}

/**
 * The facts whose rules make the difference. Where a conclusion differs, dates and amounts that follow from it say nothing more,
 * and where a date does, the amount that follows from it does not.
 */
function differingFacts(differing: number, isFromAnotherDay: boolean): readonly string[] {
  const has = (answer: number) => (differing & answer) !== 0;
  const conclusions = [
    ...(has(TRACK) ? ['component.track'] : []),
    ...(has(OUTCOME) ? ['component.outcome'] : []),
    ...(has(WAIVER) ? ['component.penaltyWaiver'] : []),
  ];
  if (conclusions.length > 0) return conclusions;
  const days = [...(has(LATEST) ? ['component.cap'] : []), ...(has(GRANTED) ? ['component.outcome'] : [])];
  if (days.length > 0) return days;
  return [isFromAnotherDay ? PENALTY_FROM.fact : 'component.penaltyWaiver'];
}
