import { type Assembler, newTally, type Tally } from '../decide/assemble.js';
import { PENALTY_FROM } from '../decide/contract.js';
import type { Track } from '../decide/decision.js';
import type { DecisionPlan } from '../decide/plan.js';
import type { Place } from '../decide/rule-set-plan.js';
import { runComponent, runGuarantee, runLoan } from '../decide/run.js';
import { stronger } from '../decide/steps.js';
import type { LoanGrain } from '../facts/fact.js';
import { COMPONENTS, type Loan, missingFields } from '../facts/parse-loan.js';
import type { FactValues, Readings } from '../rules/scope.js';
import { READING_PREFIX } from '../rules/vocabulary.js';
import { compilePossible, type PossibleRunner, type PossibleValues } from './possible.js';

/** What is decided of a part. */
export interface PartDecision {
  /** The values by path. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The interpretations left out that may change a value; where there are none, no choice of them does. */
  readonly open: readonly string[];
  /** The facts that would settle what is undetermined. */
  readonly missing: readonly string[];
}

/** Decides a part of a loan under some readings; interpretations that they leave out are unknown facts. */
export type OutcomePart = (readings: Readings) => PartDecision;

/** What the parts of a loan's outcome are decided with. */
export interface OutcomePlan {
  readonly plan: DecisionPlan;
  readonly assembler: Assembler;
  readonly possible: Readonly<Record<LoanGrain, PossibleRunner>>;
}

export function outcomePlanOf(plan: DecisionPlan, assembler: Assembler): OutcomePlan {
  const of = (grain: LoanGrain) =>
    compilePossible(
      plan.compiled,
      plan.scopes[grain].ruleSets.map(({ compiled }) => compiled),
    );
  return { plan, assembler, possible: { loan: of('loan'), component: of('component'), guarantee: of('guarantee') } };
}

const COMPONENT_GOALS = ['component.track', 'component.cap', 'component.outcome', 'component.penaltyWaiver'];

/**
 * The parts that a loan's outcome falls into: whether it is inclusive, each component of each instalment, and the tracks
 * of the whole with its guarantees. Each turns on few readings, where all together turn on the combinations of all.
 */
export function outcomeParts({ plan, assembler, possible }: OutcomePlan, loan: Loan): OutcomePart[] {
  const { scope } = plan.compiled;
  const places: Place[] = loan.instalments.flatMap((_, index) => COMPONENTS.map((kind) => ({ index, kind })));
  const guaranteeGoals = plan.scopes.guarantee.ruleSets.map(({ compiled }) => compiled.ruleSet.decides);

  const begin = (readings: Readings) => {
    const slots = Object.entries(readings).map(([id, reading]) => [scope.slotOf(`${READING_PREFIX}${id}`), reading] as const);
    const run = runLoan(plan, loan, new Map(slots));
    const values: PossibleValues = new Map();
    possible.loan(run.facts, values);
    return { ...run, tally: newTally(loan, false), values, open: new Set<string>() };
  };
  /** Adds the interpretations that may yet determine goals which are undetermined. */
  const addOpen = (goals: readonly string[], facts: FactValues, values: PossibleValues, open: Set<string>) => {
    for (const goal of goals) {
      if (facts[scope.slotOf(goal)] !== undefined || isUndetermined(values.get(goal))) continue;
      for (const fact of plan.missing(goal, facts)) {
        if (fact.startsWith(READING_PREFIX)) open.add(fact.slice(READING_PREFIX.length));
      }
    }
  };

  const inclusive: OutcomePart = (readings) => {
    const { tally, facts, verdict, values, open } = begin(readings);
    addOpen(['loan.inclusive'], facts, values, open);
    return decided(tally, { inclusive: assembler.inclusive(tally, facts, verdict) }, open);
  };
  // Not every rulebook decides from which day penalty interest is waived.
  const goals = [...COMPONENT_GOALS, ...(plan.placeOf(PENALTY_FROM.fact) < 0 ? [] : [PENALTY_FROM.fact])];
  const component =
    (place: Place): OutcomePart =>
    (readings) => {
      const { tally, facts, values, open } = begin(readings);
      const decision = assembler.component(tally, facts, runComponent(plan, loan, facts, place), place);
      possible.component(facts, values);
      addOpen(goals, facts, values, open);
      return decided(tally, { [`instalments[${place.index}].${place.kind}`]: decision }, open);
    };
  const whole: OutcomePart = (readings) => {
    const { tally, facts, values, open } = begin(readings);
    const missing: string[] = [];
    const tracks = places.map((place): Track => {
      runComponent(plan, loan, facts, place);
      const track = facts[scope.slotOf('component.track')] as Track | undefined;
      if (track !== undefined) return track;
      possible.component(facts, values);
      addOpen(['component.track'], facts, values, open);
      missing.push(...plan.missing('component.track', facts).flatMap((fact) => missingFields(fact, loan, place)));
      return 'undetermined';
    });
    const track = tracks.reduce(stronger);
    const shown: Record<string, unknown> = { track };
    loan.instalments.forEach((_, index) => {
      shown[`instalments[${index}].track`] = stronger(tracks[2 * index] as Track, tracks[2 * index + 1] as Track);
    });
    if (guaranteeGoals.length > 0) {
      loan.guarantees.forEach((_, at) => {
        shown[`guarantees[${at}]`] = assembler.guarantee(tally, facts, runGuarantee(plan, loan, facts, track, at), at);
        possible.guarantee(facts, values);
        addOpen(guaranteeGoals, facts, values, open);
      });
    }
    return decided(tally, shown, open, missing);
  };
  return [whole, inclusive, ...places.map(component)];
}

/** Whether no choice of readings determines a fact. */
function isUndetermined(values: ReadonlySet<string | undefined> | undefined): boolean {
  return values !== undefined && values.size === 1 && values.has(undefined);
}

function decided(tally: Tally, values: PartDecision['values'], open: Set<string>, missing: readonly string[] = []): PartDecision {
  const facts = new Set([...missing, ...(tally.missing ?? [])]);
  return { values, open: [...open], missing: [...facts].filter((fact) => !fact.startsWith(READING_PREFIX)) };
}
