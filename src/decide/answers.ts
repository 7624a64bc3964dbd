import { UNDETERMINED } from '../evaluate/first-hit.js';
import type { FactValue } from '../facts/fact.js';
import type { InstalmentFacts } from '../facts/loan/instalment-facts.js';
import { loanSlot } from '../facts/loan/loan-facts.js';
import { datesRequested, type Loan } from '../facts/loan/parse-loan.js';
import type { DayNumber } from '../facts/values/civil-date.js';
import type { Fen } from '../facts/values/money.js';
import type { RateUnits } from '../facts/values/rate.js';
import type { RuleSet } from '../rulebook/rule-set.js';
import { addProvisions, type ProvisionSet } from './citations.js';
import { type ConcludedComponent, type ConcludedGuarantee, type ConcludedLoan, conclusionReader } from './concluded.js';
import { ASIDE_FACTS } from './contract.js';
import { type Decision, type PenaltyInterest, type Track, type Waiver, waiverStated } from './decision.js';
import { type HouseAnswer, houseAnswers } from './house-answers.js';
import { type LackingFacts, lackingFacts, lackingPaths } from './lacking-facts.js';
import { LoanWalk, unknownFacts } from './loan-walk.js';
import { type Overdue, type PenaltyFigures, penaltyFigures, rateBasisOf, ratesLacking } from './penalty-interest.js';
import type { DecisionPlan } from './plan.js';
import type { Place, RuleSetPlan, Verdict } from './rule-set-plan.js';

const ANNUAL_RATE = loanSlot('annualRate');
const PENALTY_RATE = loanSlot('penaltyAnnualRate');
const CHARGED_FEE = loanSlot('guarantee.chargedFeeRate');
const RE_GUARANTEE_FEE = loanSlot('guarantee.reGuaranteeFee');

/** What is answered on a loan itself. The values of answers are exact; the decision leaves out what is `undefined`. */
export interface InclusiveAnswer {
  readonly concluded: ConcludedLoan;
  readonly limb: Decision['inclusive']['limb'];
  readonly missing: readonly string[];
}

/** What follows for a component of an instalment. */
export interface ComponentAnswer {
  readonly place: Place;
  readonly concluded: ConcludedComponent;
  readonly amount: Fen | undefined;
  readonly latest: DayNumber | undefined;
  /** The days to which deferral is asked; several where payment in parts is asked. */
  readonly asked: readonly DayNumber[];
  readonly requested: DayNumber | undefined;
  readonly granted: DayNumber | undefined;
  /** Whether the day asked is after the latest lawful one. */
  readonly beyondCap: boolean | undefined;
  /** The waiver that the decision states: `yes` where both its days are known. */
  readonly waiver: Waiver;
  /** The first day of the waiver, which ends on the day granted; `undefined` where the period is not known. */
  readonly waivedFrom: DayNumber | undefined;
  /** What the figures of the waiver are computed from; `undefined` where there are none. */
  readonly overdue: Overdue | undefined;
  readonly penalty: PenaltyFigures;
  readonly rateBasis: PenaltyInterest['rateBasis'];
  readonly missing: readonly string[];
}

/** What follows for a guarantee. */
export interface GuaranteeAnswer {
  readonly index: number;
  readonly concluded: ConcludedGuarantee;
  readonly chargedRate: RateUnits | undefined;
  readonly allowedRate: FactValue;
  readonly compositeRate: FactValue;
  readonly reGuaranteeFee: Fen | undefined;
  readonly missing: readonly string[];
}

export interface InstalmentAnswer {
  readonly facts: InstalmentFacts;
  readonly track: Track;
  readonly principal: ComponentAnswer;
  readonly interest: ComponentAnswer;
}

/** Everything that a decision answers, before it is written. */
export interface LoanAnswer {
  readonly loan: Loan;
  readonly track: Track;
  readonly inclusive: InclusiveAnswer;
  readonly instalments: readonly InstalmentAnswer[];
  /** One for each guarantee, where the rulebook decides on any. */
  readonly guarantees: readonly GuaranteeAnswer[];
  /** What the rules of the house decide, in the order in which they do; empty where there are none. */
  readonly house: readonly HouseAnswer[];
  /** What the answers lack, each path once, in the order in which it is found. */
  readonly missing: readonly string[];
  /** Data of the loan that contradict each other, each kind once, in the order in which it is found. */
  readonly warnings: readonly string[];
  /** What the answers cite. */
  readonly provisions: ProvisionSet;
}

/** A fact of `ASIDE_FACTS` that stays open for a component. */
export interface OpenAside {
  readonly ruleSet: RuleSet;
  readonly missing: readonly string[];
}

/** Answers what the verdicts of a walk's steps come to: each is asked while the walk is at its step. */
export interface Answerer {
  inclusive(walk: LoanWalk, verdict: Verdict): InclusiveAnswer;
  component(walk: LoanWalk, verdict: Verdict, place: Place): ComponentAnswer;
  guarantee(walk: LoanWalk, verdict: Verdict, index: number): GuaranteeAnswer;
  /** Whether the law decides on guarantees, and not rules of the house alone. */
  readonly judgesGuarantees: boolean;
  /** What the rules of the house decide at the step at hand. */
  house(walk: LoanWalk, verdict: Verdict): readonly HouseAnswer[];
  /** The facts of `ASIDE_FACTS` that stay open for a component. */
  asides(walk: LoanWalk, verdict: Verdict, place: Place): readonly OpenAside[];
}

const NO_PATHS: readonly string[] = Object.freeze([]);
const NO_WARNINGS: readonly string[] = Object.freeze([]);
const NO_DAYS: readonly DayNumber[] = Object.freeze([]);
const NO_ASIDES: readonly OpenAside[] = Object.freeze([]);
const NO_HOUSE: readonly HouseAnswer[] = Object.freeze([]);
const NO_FIGURES: PenaltyFigures = { spared: undefined, atPenaltyRate: undefined, contractInterest: undefined };

export function answererOf(plan: DecisionPlan, lackingOf: LackingFacts = lackingFacts(plan)): Answerer {
  const { penaltyTerms } = plan;
  const concluded = conclusionReader(plan);
  const componentSets = plan.scopes.component.ruleSets;
  const asidesAt = Object.keys(ASIDE_FACTS).map(plan.placeOf);

  /** The paths of what is lacking at the step at hand. */
  const lacking = (
    goals: readonly string[],
    walk: LoanWalk,
    verdict: Verdict,
    place?: Place,
    guarantee?: number,
  ): readonly string[] => {
    if (goals.length === 0) return NO_PATHS;
    return lackingPaths(lackingOf(goals, walk.facts, verdict, walk.loanVerdict ?? verdict), walk.loan, place, guarantee);
  };

  return {
    inclusive(walk, verdict) {
      const said = concluded.ofLoan(verdict);
      return {
        concluded: said,
        limb: said.limb?.read(walk.stated) as InclusiveAnswer['limb'],
        missing: lacking(said.open, walk, verdict),
      };
    },

    component(walk, verdict, place) {
      const { loan, stated: facts } = walk;
      const { index, kind } = place;
      const instalment = loan.instalments[index] as InstalmentFacts;
      const said = concluded.ofComponent(verdict);
      const amount = instalment[kind];
      const asked = datesRequested(loan, instalment, kind) ?? NO_DAYS;
      const requested = asked.at(-1);
      const latest = said.latest?.read(facts) as DayNumber | undefined;
      const granted = said.granted?.read(facts) as DayNumber | undefined;
      const first = said.waiver === 'yes' ? (said.waivedFrom?.read(facts) as DayNumber | undefined) : undefined;
      const missing = lacking(granted === undefined ? said.open : said.openOnceGranted, walk, verdict, place);
      // A waiver that begins no sooner than it ends has no days.
      const from = first === undefined || granted === undefined ? undefined : Math.min(first, granted);
      const penaltyRate = facts[PENALTY_RATE] as RateUnits | undefined;
      const contractRate = facts[ANNUAL_RATE] as RateUnits | undefined;
      // Of payment in parts the parts are not known, nor what would run on them.
      const overdue: Overdue | undefined =
        from === undefined || granted === undefined || amount === undefined || asked.length > 1
          ? undefined
          : { kind, amount, from, until: granted, penaltyRate, contractRate };
      const rates = overdue === undefined ? NO_PATHS : ratesLacking(kind, penaltyRate, contractRate);
      // One literal: to copy part of it from another object takes longer than all the rest.
      return {
        place,
        concluded: said,
        amount,
        latest,
        asked,
        requested,
        granted,
        beyondCap: latest === undefined || requested === undefined ? undefined : requested > latest,
        waiver: waiverStated(said.waiver, from !== undefined),
        waivedFrom: from,
        overdue,
        penalty: overdue === undefined ? NO_FIGURES : penaltyFigures(overdue, penaltyTerms),
        rateBasis: overdue === undefined ? undefined : rateBasisOf(penaltyRate, contractRate),
        missing: rates.length === 0 ? missing : [...new Set([...missing, ...rates])],
      };
    },

    guarantee(walk, verdict, index) {
      const { facts } = walk;
      const said = concluded.ofGuarantee(verdict);
      return {
        index,
        concluded: said,
        chargedRate: facts[CHARGED_FEE] as RateUnits | undefined,
        allowedRate: said.allowedRate?.read(facts),
        compositeRate: said.compositeRate?.read(facts),
        reGuaranteeFee: facts[RE_GUARANTEE_FEE] as Fen | undefined,
        missing: lacking(said.open, walk, verdict, undefined, index),
      };
    },

    judgesGuarantees: plan.scopes.guarantee.ruleSets.length > plan.house.guarantee.length,

    house: (walk, verdict) => (plan.house[walk.grain].length === 0 ? NO_HOUSE : houseAnswers(plan, walk, verdict)),

    asides({ loan, facts }, { fired }, place) {
      const open = asidesAt.filter((at) => fired[at] === UNDETERMINED);
      if (open.length === 0) return NO_ASIDES;
      return open.map((at) => {
        const { ruleSet } = (componentSets[at] as RuleSetPlan).compiled;
        return { ruleSet, missing: lackingPaths(plan.missing(ruleSet.decides, facts), loan, place) };
      });
    },
  };
}

/** Gathers the answers of a walk over a whole loan, step by step. */
export class AnswerGatherer {
  private inclusive: InclusiveAnswer | undefined = undefined;
  private principal: ComponentAnswer | undefined = undefined;
  private readonly instalments: InstalmentAnswer[] = [];
  private readonly guarantees: GuaranteeAnswer[] = [];
  private readonly provisions: ProvisionSet = [];
  // Made when there is something to put in them, which for most loans is never.
  private house: HouseAnswer[] | undefined = undefined;
  private missing: Set<string> | undefined = undefined;
  private warnings: Set<string> | undefined = undefined;

  constructor(
    private readonly answerer: Answerer,
    private readonly walk: LoanWalk,
  ) {}

  /** Takes what the rule sets of the step at hand concluded. */
  take(verdict: Verdict): void {
    const { answerer, walk } = this;
    const { place, guarantee } = walk;
    addProvisions(this.provisions, verdict.provisions);
    if (place !== undefined) this.takeComponent(answerer.component(walk, verdict, place), place);
    else if (guarantee === undefined) this.inclusive = this.noted(answerer.inclusive(walk, verdict));
    else if (answerer.judgesGuarantees) this.guarantees.push(this.noted(answerer.guarantee(walk, verdict, guarantee)));
    const house = answerer.house(walk, verdict);
    if (house.length === 0) return;
    this.house ??= [];
    this.house.push(...house);
  }

  /** The answer, once every step is taken. */
  answer(): LoanAnswer {
    const { walk, inclusive, instalments, guarantees, house, provisions, missing, warnings } = this;
    if (inclusive === undefined) throw new RangeError('a walk begins with the loan itself');
    return {
      loan: walk.loan,
      track: walk.track,
      inclusive,
      instalments,
      guarantees,
      house: house ?? NO_HOUSE,
      missing: missing === undefined ? NO_PATHS : [...missing],
      warnings: warnings === undefined ? NO_WARNINGS : [...warnings],
      provisions,
    };
  }

  private takeComponent(answer: ComponentAnswer, { index }: Place): void {
    this.noted(answer);
    const { principal, walk } = this;
    if (principal === undefined) {
      this.principal = answer;
      return;
    }
    const facts = walk.loan.instalments[index] as InstalmentFacts;
    this.instalments.push({ facts, track: walk.instalmentTrack, principal, interest: answer });
    this.principal = undefined;
  }

  private noted<A extends InclusiveAnswer | ComponentAnswer | GuaranteeAnswer>(answer: A): A {
    const { missing, concluded } = answer;
    if (missing.length > 0) this.missing = withAll(this.missing, missing);
    if (concluded.warnings.length > 0) this.warnings = withAll(this.warnings, concluded.warnings);
    return answer;
  }
}

function withAll(set: Set<string> | undefined, added: readonly string[]): Set<string> {
  const all = set ?? new Set();
  for (const one of added) all.add(one);
  return all;
}

/** Answers loans one after another. */
export function loanAnswerer(plan: DecisionPlan): (loan: Loan) => LoanAnswer {
  const answerer = answererOf(plan);
  // INVARIANT (one array): no answer keeps the facts, so that those of each loan are written over those of the one before.
  const facts = unknownFacts(plan.compiled);
  return (loan) => {
    const walk = new LoanWalk(plan, loan, facts);
    const answers = new AnswerGatherer(answerer, walk);
    while (walk.next()) answers.take(walk.run());
    return answers.answer();
  };
}
