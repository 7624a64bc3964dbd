import { UNDETERMINED } from '../evaluate/first-hit.js';
import { type FactValue, plainValue } from '../facts/fact.js';
import { loanSlot } from '../facts/loan/loan-facts.js';
import { civilDate, type DayNumber } from '../facts/values/civil-date.js';
import { entryOf } from '../facts/values/map-entries.js';
import { yuanText } from '../facts/values/money.js';
import { type RateUnits, rateText } from '../facts/values/rate.js';
import type { Draft } from '../law/immutable.js';
import type { RuleSet } from '../rulebook/rule-set.js';
import { PARAMETER_PREFIX } from '../rulebook/vocabulary.js';
import {
  type Answerer,
  AnswerGatherer,
  answererOf,
  type ComponentAnswer,
  type GuaranteeAnswer,
  type InclusiveAnswer,
  type InstalmentAnswer,
} from './answers.js';
import { FEE_CEILING } from './contract.js';
import type {
  ComponentDecision,
  Decision,
  Finding,
  GuaranteeDecision,
  InstalmentDecision,
  PenaltyInterest,
  RuleSetTrace,
  Unsettled,
} from './decision.js';
import type { HouseAnswer } from './house-answers.js';
import type { LoanWalk } from './loan-walk.js';
import { penaltyInterest } from './penalty-interest.js';
import type { DecisionPlan } from './plan.js';
import type { Given, Place, Verdict } from './rule-set-plan.js';

// INVARIANT (contract): `contractFaults` refuses a rulebook under which an outcome or a verdict could lack what the decision states
// beside it, so that what is assembled part by part is of one of the forms that the schema of a decision has.

/** A component of a decision, as it is put together. */
type ComponentDraft = Draft<Pick<ComponentDecision, keyof ComponentDecision>>;

/** Writes answers as the parts of a decision. */
export interface Assembler {
  readonly answerer: Answerer;
  inclusive(answer: InclusiveAnswer): Decision['inclusive'];
  component(answer: ComponentAnswer): ComponentDecision;
  guarantee(answer: GuaranteeAnswer): GuaranteeDecision;
  /** Begins the decision of a walk. */
  draft(walk: LoanWalk, traced: boolean): DecisionDraft;
}

export function assemblerOf(plan: DecisionPlan): Assembler {
  const answerer = answererOf(plan);
  const ceiling = plan.compiled.scope.constantOf(PARAMETER_PREFIX + FEE_CEILING) as RateUnits | undefined;

  /** A waiver with its period and the figures for it, as far as they are known. */
  const waived = ({ waiver, granted, waivedFrom, overdue, penalty }: ComponentAnswer): PenaltyInterest => {
    if (waiver !== 'yes') return { waived: waiver };
    // INVARIANT (dated): a waiver is `yes` where both days are known.
    const period = { waived: waiver, from: civilDate(waivedFrom as DayNumber), until: civilDate(granted as DayNumber) } as const;
    return overdue === undefined ? period : { ...period, ...penaltyInterest(overdue, plan.penaltyTerms, penalty) };
  };

  const assembler: Assembler = {
    answerer,

    inclusive({ concluded: { inclusive: value }, limb }) {
      return limb === undefined ? { value } : { value, limb };
    },

    component(answer) {
      const { concluded, amount, latest, asked, requested, granted, beyondCap } = answer;
      // Written in the order in which a person reads it.
      const decision: ComponentDraft = {} as ComponentDraft;
      if (amount !== undefined) decision.amount = yuanText(amount);
      decision.track = concluded.track;
      decision.outcome = concluded.outcome;
      if (latest !== undefined) decision.latestDate = civilDate(latest);
      if (requested !== undefined) decision.requestedUntil = civilDate(requested);
      if (asked.length > 1) decision.requestedDates = asked.map(civilDate);
      if (granted !== undefined) decision.grantedUntil = civilDate(granted);
      if (beyondCap !== undefined) decision.beyondCap = beyondCap;
      decision.penaltyInterest = waived(answer);
      return decision as ComponentDecision;
    },

    guarantee({ concluded, chargedRate, allowedRate, compositeRate, reGuaranteeFee }) {
      const { allowedRate: allowed, compositeRate: composite } = concluded;
      const rate = (given: Given | undefined, value: Exclude<FactValue, undefined>) =>
        String(plainValue((given as Given).type, value));
      const decision = {
        arrangement: concluded.arrangement,
        fee: {
          verdict: concluded.fee,
          ...(chargedRate === undefined ? {} : { chargedRate: rateText(chargedRate) }),
          ...(allowedRate === undefined ? {} : { allowedRate: rate(allowed, allowedRate) }),
        },
        compositeFee: {
          verdict: concluded.compositeFee,
          ...(compositeRate === undefined ? {} : { rate: rate(composite, compositeRate) }),
          ...(ceiling === undefined ? {} : { ceiling: rateText(ceiling) }),
        },
        reGuaranteeFee: {
          verdict: concluded.reGuaranteeFee,
          ...(reGuaranteeFee === undefined ? {} : { charged: yuanText(reGuaranteeFee) }),
        },
        counterGuarantee: concluded.counterGuarantee,
      };
      return decision as GuaranteeDecision;
    },

    draft: (walk, traced) => new DecisionDraft(plan, assembler, walk, traced),
  };
  return assembler;
}

/** A fact of `ASIDE_FACTS` that stays open for some components. */
interface OpenQuestion {
  readonly ruleSet: RuleSet;
  readonly components: Unsettled['components'][number][];
  readonly missing: Set<string>;
}

const AS_OF = loanSlot('asOf');

/** A decision in the making: it takes the verdict of each step of a walk. */
export class DecisionDraft {
  private readonly answers: AnswerGatherer;
  private readonly findings: Finding[] = [];
  private readonly warnings: Finding[] = [];
  /** By the rule set that leaves it open; made with the first. */
  private unsettled: Map<string, OpenQuestion> | undefined = undefined;
  private readonly traces: RuleSetTrace[] | undefined;

  constructor(
    private readonly plan: DecisionPlan,
    private readonly assembler: Assembler,
    private readonly walk: LoanWalk,
    traced: boolean,
  ) {
    this.answers = new AnswerGatherer(assembler.answerer, walk);
    this.traces = traced ? [] : undefined;
  }

  /** Takes what the rule sets of the step at hand concluded. */
  take(verdict: Verdict): void {
    const { walk, findings, warnings, traces } = this;
    const { place, guarantee } = walk;
    this.answers.take(verdict);
    for (const { warns, finding } of verdict.conclusions) {
      (warns ? warnings : findings).push(finding(place, guarantee));
    }
    this.takeAsides(verdict);
    if (traces === undefined) return;
    walk.ruleSets.forEach((set, at) => {
      traces.push(set.traced(verdict.fired[at] ?? UNDETERMINED, walk.facts, place, guarantee));
    });
  }

  /** The decision, once every step is taken. */
  decision(): Decision {
    const { plan, assembler, findings, warnings, walk } = this;
    const { compiled } = plan;
    const answer = this.answers.answer();
    this.takeHouse(answer.house);
    const decision: Draft<Decision> = {
      loanId: answer.loan.id,
      track: answer.track,
      inclusive: assembler.inclusive(answer.inclusive),
      instalments: answer.instalments.map((it) => this.instalment(it)),
      findings,
      warnings,
      missing: [...answer.missing],
      unsettled: this.unsettledOnes(),
      readings: compiled.readings,
      rulebook: plan.rulebook,
      citations: plan.citationsOf(answer.provisions),
    };
    if (answer.guarantees.length > 0) decision.guarantees = answer.guarantees.map(assembler.guarantee);
    if (answer.house.length > 0) decision.house = answer.house.map(({ decided }) => decided);
    const asOf = walk.facts[AS_OF];
    if (asOf !== undefined) decision.asOf = civilDate(asOf as number);
    if (compiled.rulebook.lawAsOf !== undefined) decision.lawAsOf = compiled.rulebook.lawAsOf;
    if (Object.keys(compiled.overrides).length > 0) decision.parameters = compiled.overrides;
    if (this.traces !== undefined) decision.trace = this.traces;
    return decision;
  }

  private instalment(answer: InstalmentAnswer): InstalmentDecision {
    const { facts, track } = answer;
    const { dueDate } = facts;
    const principal = this.assembler.component(answer.principal);
    const interest = this.assembler.component(answer.interest);
    return dueDate === undefined ? { track, principal, interest } : { dueDate: civilDate(dueDate), track, principal, interest };
  }

  /** Notes which facts of `ASIDE_FACTS` stay open for the component at hand, and what would settle them. */
  private takeAsides(verdict: Verdict): void {
    const { walk, assembler } = this;
    const { place } = walk;
    if (place === undefined) return;
    for (const { ruleSet, missing } of assembler.answerer.asides(walk, verdict, place)) this.noteOpen(ruleSet, missing, place);
  }

  /** Notes what the rule sets of the house leave open, and what would settle it. */
  private takeHouse(answers: readonly HouseAnswer[]): void {
    for (const { decided, by, missing, place } of answers)
      if (decided.value === 'undetermined') this.noteOpen(by.compiled.ruleSet, missing, place);
  }

  private noteOpen(ruleSet: RuleSet, missing: readonly string[], place: Place | undefined): void {
    this.unsettled ??= new Map();
    const open = entryOf(this.unsettled, ruleSet.id, (): OpenQuestion => ({ ruleSet, components: [], missing: new Set() }));
    if (place !== undefined) open.components.push({ instalment: place.index, component: place.kind });
    for (const path of missing) open.missing.add(path);
  }

  private unsettledOnes(): Unsettled[] {
    return [...(this.unsettled?.values() ?? [])].map(({ ruleSet: { id, title }, components, missing }) => ({
      ruleSet: id,
      ...title,
      components,
      missing: [...missing],
    }));
  }
}
