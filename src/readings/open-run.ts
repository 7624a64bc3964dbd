import { type Answerer, answererOf } from '../decide/answers.js';
import type { Assembler } from '../decide/assemble.js';
import { PENALTY_FROM } from '../decide/contract.js';
import type { Track } from '../decide/decision.js';
import { LoanWalk } from '../decide/loan-walk.js';
import type { DecisionPlan } from '../decide/plan.js';
import type { Place, Verdict } from '../decide/rule-set-plan.js';
import type { FactValues, Readings } from '../evaluate/scope.js';
import type { LoanGrain } from '../facts/fact.js';
import type { Loan } from '../facts/loan/parse-loan.js';
import { READING_PREFIX } from '../rulebook/vocabulary.js';
import { compileOpenConclusions, type OpenConclusionRunner, type OpenConclusions } from './open-conclusions.js';

// Some rulebooks do not decide the day from which penalty interest is waived.
const COMPONENT_GOALS = ['component.track', 'component.cap', 'component.outcome', 'component.penaltyWaiver', PENALTY_FROM.fact];

/** Everything needed to decide loans while interpretations are left open. */
export interface OpenPlan {
  readonly plan: DecisionPlan;
  readonly assembler: Assembler;
  /** Answers without the missing facts, which are only known once every interpretation has a reading. */
  readonly answerer: Answerer;
  readonly possible: Readonly<Record<LoanGrain, OpenConclusionRunner>>;
  /** The facts of a component that make up an outcome. */
  readonly componentGoals: readonly string[];
  /** The facts that the rule sets of a guarantee decide. */
  readonly guaranteeGoals: readonly string[];
}

export function openPlanOf(plan: DecisionPlan, assembler: Assembler): OpenPlan {
  const of = (grain: LoanGrain) =>
    compileOpenConclusions(
      plan.compiled,
      plan.scopes[grain].ruleSets.map(({ compiled }) => compiled),
    );
  return {
    plan,
    assembler,
    answerer: answererOf(plan, () => []),
    possible: { loan: of('loan'), component: of('component'), guarantee: of('guarantee') },
    componentGoals: COMPONENT_GOALS.filter((goal) => plan.placeOf(goal) >= 0),
    guaranteeGoals: plan.scopes.guarantee.ruleSets.map(({ compiled }) => compiled.ruleSet.decides),
  };
}

/**
 * A walk over a loan under some readings. Interpretations without a reading are unknown facts. The run notes which of them
 * may still determine what is undetermined.
 */
export class OpenRun {
  readonly walk: LoanWalk;
  /** The interpretations left out that may change what has been decided so far. */
  readonly open = new Set<string>();
  private readonly values: OpenConclusions = new Map();
  /** The grains whose possible values have not been worked out yet. They are rarely needed. */
  private readonly waiting = new Set<LoanGrain>(['loan']);
  private readonly loanVerdict: Verdict;

  constructor(
    private readonly by: OpenPlan,
    loan: Loan,
    readings: Readings,
  ) {
    this.walk = new LoanWalk(by.plan, loan, undefined, readingSlots(by.plan, readings));
    this.walk.toLoan();
    this.loanVerdict = this.walk.run();
  }

  /** The facts of the current place. */
  get facts(): FactValues {
    return this.walk.facts;
  }

  /** The possible values of decided facts. */
  possibleValues(): OpenConclusions {
    for (const grain of this.waiting) this.by.possible[grain](this.facts, this.values);
    this.waiting.clear();
    return this.values;
  }

  /** The rule sets of the loan, as far as whether it is inclusive is concerned. */
  inclusive(): Verdict {
    this.noteOpen(['loan.inclusive']);
    return this.loanVerdict;
  }

  /** The rule sets of a component. */
  component(place: Place): Verdict {
    const { by, walk } = this;
    walk.toComponent(place);
    const verdict = walk.run();
    this.waiting.add('component');
    this.noteOpen(by.componentGoals);
    return verdict;
  }

  /** The track of a component alone, with the facts that would settle it. */
  track(place: Place): { readonly track: Track; readonly missing: readonly string[] } {
    const { by, walk } = this;
    walk.toComponent(place);
    walk.run();
    const track = walk.facts[by.plan.trackSlot] as Track | undefined;
    if (track !== undefined) return { track, missing: [] };
    this.waiting.add('component');
    this.noteOpen(['component.track']);
    return { track: 'undetermined', missing: by.plan.missing('component.track', walk.facts) };
  }

  /** The rule sets of a guarantee, once the track of every component is known. */
  guarantee(at: number): Verdict {
    const { by, walk } = this;
    walk.toGuarantee(at);
    const verdict = walk.run();
    this.waiting.add('guarantee');
    this.noteOpen(by.guaranteeGoals);
    return verdict;
  }

  /** Notes the interpretations that may still determine undetermined goals. */
  private noteOpen(goals: readonly string[]): void {
    const { scope } = this.by.plan.compiled;
    for (const goal of goals) {
      if (this.facts[scope.slotOf(goal)] !== undefined || isUndetermined(this.possibleValues().get(goal))) continue;
      for (const id of openReadings(this.by.plan.missing(goal, this.facts))) this.open.add(id);
    }
  }
}

/** The readings by the slot of their fact. */
export function readingSlots({ compiled }: DecisionPlan, readings: Readings): Map<number, string> {
  return new Map(Object.entries(readings).map(([id, reading]) => [compiled.scope.slotOf(`${READING_PREFIX}${id}`), reading]));
}

/** The ids of the interpretations among the missing facts. */
export function openReadings(missing: readonly string[]): string[] {
  return missing.filter((fact) => fact.startsWith(READING_PREFIX)).map((fact) => fact.slice(READING_PREFIX.length));
}

/** Whether no choice of readings determines a fact. */
export function isUndetermined(values: ReadonlySet<string | undefined> | undefined): boolean {
  return values !== undefined && values.size === 1 && values.has(undefined);
}
