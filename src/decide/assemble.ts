import { UNDETERMINED } from '../evaluate/compile-rulebook.js';
import type { FactValues } from '../evaluate/scope.js';
import { plainValue } from '../facts/fact.js';
import type { InstalmentFacts } from '../facts/loan/instalment-facts.js';
import { loanSlot } from '../facts/loan/loan-facts.js';
import { missingFields } from '../facts/loan/missing-fields.js';
import { datesRequested, type Loan } from '../facts/loan/parse-loan.js';
import { civilDate, type DayNumber } from '../facts/values/civil-date.js';
import { type Fen, yuanText } from '../facts/values/money.js';
import { type RateUnits, rateText } from '../facts/values/rate.js';
import type { RuleSet } from '../rulebook/rule-set.js';
import { PARAMETER_PREFIX } from '../rulebook/vocabulary.js';
import { addProvisions, type ProvisionSet } from './citations.js';
import { ASIDE_FACTS, FEE_CEILING, GUARANTEE_FACTS, PENALTY_FROM } from './contract.js';
import type {
  ComponentDecision,
  Decision,
  Finding,
  GuaranteeDecision,
  Outcome,
  PenaltyInterest,
  RuleSetTrace,
  Track,
  Unsettled,
  Waiver,
} from './decision.js';
import { penaltyInterest, ratesLacking } from './penalty-interest.js';
import type { DecisionPlan } from './plan.js';
import type { ConclusionPlan, Place, RuleSetPlan, Verdict } from './rule-set-plan.js';

const ANNUAL_RATE = loanSlot('annualRate');
const PENALTY_RATE = loanSlot('penaltyAnnualRate');
const CHARGED_FEE = loanSlot('guarantee.chargedFeeRate');
const RE_GUARANTEE_FEE = loanSlot('guarantee.reGuaranteeFee');

type GuaranteeFact = keyof typeof GUARANTEE_FACTS;

/** Something that stays open besides, for some components. */
interface OpenAside {
  readonly ruleSet: RuleSet;
  readonly components: Unsettled['components'];
  readonly missing: Set<string>;
}

/** What accumulates over a loan: findings, the provisions they cite, and what is missing. */
export interface Tally {
  readonly loan: Loan;
  readonly findings: Finding[];
  readonly warnings: Finding[];
  readonly cited: ProvisionSet;
  /** Made when there is something to put in it, which for most loans is never. */
  missing: Set<string> | undefined;
  /** What stays open besides, by its rule set; made when there is some. */
  unsettled: Map<string, OpenAside> | undefined;
  readonly traces: RuleSetTrace[] | undefined;
}

export function newTally(loan: Loan, traced: boolean): Tally {
  return {
    loan,
    findings: [],
    warnings: [],
    unsettled: undefined,
    cited: [],
    missing: undefined,
    traces: traced ? [] : undefined,
  };
}

/** Turns what the rule sets of a grain concluded into the parts of a decision. */
export interface Assembler {
  inclusive(tally: Tally, facts: FactValues, verdict: Verdict): Decision['inclusive'];
  component(tally: Tally, facts: FactValues, verdict: Verdict, place: Place): ComponentDecision;
  guarantee(tally: Tally, facts: FactValues, verdict: Verdict, guarantee: number): GuaranteeDecision;
}

export function assemblerOf(plan: DecisionPlan): Assembler {
  const loanSets = plan.scopes.loan.ruleSets;
  const componentSets = plan.scopes.component.ruleSets;
  const guaranteeSets = plan.scopes.guarantee.ruleSets;
  const inclusiveAt = plan.placeOf('loan.inclusive');
  const trackAt = plan.placeOf('component.track');
  const capAt = plan.placeOf('component.cap');
  const outcomeAt = plan.placeOf('component.outcome');
  const waiverAt = plan.placeOf('component.penaltyWaiver');
  const guaranteeAt = Object.fromEntries(Object.keys(GUARANTEE_FACTS).map((fact) => [fact, plan.placeOf(fact)])) as Record<
    GuaranteeFact,
    number
  >;
  const componentGoals = [trackAt, capAt, outcomeAt, waiverAt];
  const asides = Object.keys(ASIDE_FACTS).map(plan.placeOf);
  // Asked only where something is waived.
  const fromGoals = [plan.placeOf(PENALTY_FROM.fact)].filter((at) => at >= 0);
  const guaranteeGoals = guaranteeSets.map((_, at) => at);
  const ceiling = plan.compiled.scope.constantOf(PARAMETER_PREFIX + FEE_CEILING) as RateUnits | undefined;

  /** A waiver with its period and the figures for it, as far as they are known. */
  const waivedPeriod = (
    tally: Tally,
    facts: FactValues,
    verdict: Verdict,
    place: Place,
    amount: Fen | undefined,
    until: DayNumber,
  ): PenaltyInterest => {
    noteOpen(plan, tally, componentSets, fromGoals, facts, verdict.fired, place);
    const first = plan.waivedFrom(verdict)?.read(facts) as DayNumber | undefined;
    if (first === undefined) return { waived: 'yes' };
    // One that begins no sooner than it ends has no days.
    const from = Math.min(first, until);
    const period = { waived: 'yes', from: civilDate(from), until: civilDate(until) } as const;
    if (amount === undefined) return period;
    const penaltyRate = facts[PENALTY_RATE] as RateUnits | undefined;
    const contractRate = facts[ANNUAL_RATE] as RateUnits | undefined;
    for (const path of ratesLacking(place.kind, penaltyRate, contractRate)) addMissing(tally, path);
    const { kind } = place;
    return { ...period, ...penaltyInterest({ kind, amount, from, until, penaltyRate, contractRate }, plan.penaltyTerms) };
  };

  return {
    inclusive(tally, facts, verdict) {
      record(plan, tally, loanSets, [inclusiveAt], facts, verdict, undefined);
      const conclusion = conclusionAt(loanSets, verdict, inclusiveAt);
      if (conclusion === undefined) return { value: 'undetermined' };
      const value = conclusion.type as 'yes' | 'no';
      const limb = conclusion.gives.limb?.read(facts);
      return limb === undefined ? { value } : { value, limb: limb as NonNullable<Decision['inclusive']['limb']> };
    },

    component(tally, facts, verdict, place) {
      const { loan } = tally;
      record(plan, tally, componentSets, componentGoals, facts, verdict, place);
      for (const at of asides) if (verdict.fired[at] === UNDETERMINED) leaveOpen(plan, tally, componentSets[at], facts, place);
      const instalment = loan.instalments[place.index] as InstalmentFacts;
      const amount = instalment[place.kind];
      const outcome = conclusionAt(componentSets, verdict, outcomeAt);
      const latest = conclusionAt(componentSets, verdict, capAt)?.gives.latestDate?.read(facts) as DayNumber | undefined;
      const granted = outcome?.gives.grantedUntil?.read(facts) as DayNumber | undefined;
      const dates = datesRequested(loan, instalment, place.kind) ?? [];
      const requested = dates.at(-1);
      const waiver = (conclusionAt(componentSets, verdict, waiverAt)?.type ?? 'undetermined') as Waiver;
      // Written in the order in which a person reads it.
      const decision = {} as ComponentDecision;
      if (amount !== undefined) decision.amount = yuanText(amount);
      decision.track = (conclusionAt(componentSets, verdict, trackAt)?.type ?? 'undetermined') as Track;
      decision.outcome = (outcome?.type ?? 'undetermined') as Outcome;
      if (latest !== undefined) decision.latestDate = civilDate(latest);
      if (requested !== undefined) decision.requestedUntil = civilDate(requested);
      if (dates.length > 1) decision.requestedDates = dates.map(civilDate);
      if (granted !== undefined) decision.grantedUntil = civilDate(granted);
      if (latest !== undefined && requested !== undefined) decision.beyondCap = requested > latest;
      // Of payment in parts the parts are not known, nor what would run on them.
      const whole = dates.length > 1 ? undefined : amount;
      decision.penaltyInterest =
        waiver === 'yes' && granted !== undefined
          ? waivedPeriod(tally, facts, verdict, place, whole, granted)
          : { waived: waiver };
      return decision;
    },

    guarantee(tally, facts, verdict, guarantee) {
      record(plan, tally, guaranteeSets, guaranteeGoals, facts, verdict, undefined, guarantee);
      const of = (fact: GuaranteeFact) => conclusionAt(guaranteeSets, verdict, guaranteeAt[fact]);
      const found = <V extends string>(fact: GuaranteeFact) => (of(fact)?.type ?? 'undetermined') as V;
      const charged = facts[CHARGED_FEE] as RateUnits | undefined;
      const reGuaranteeFee = facts[RE_GUARANTEE_FEE] as Fen | undefined;
      const allowed = of('guarantee.feeVerdict')?.gives.allowedRate;
      const allowedRate = allowed?.read(facts);
      const composite = of('guarantee.compositeVerdict')?.gives.compositeRate;
      const compositeRate = composite?.read(facts);
      return {
        arrangement: found<GuaranteeDecision['arrangement']>('guarantee.arrangementVerdict'),
        fee: {
          verdict: found<GuaranteeDecision['fee']['verdict']>('guarantee.feeVerdict'),
          ...(charged === undefined ? {} : { chargedRate: rateText(charged) }),
          ...(allowed === undefined || allowedRate === undefined
            ? {}
            : { allowedRate: String(plainValue(allowed.type, allowedRate)) }),
        },
        compositeFee: {
          verdict: found<GuaranteeDecision['compositeFee']['verdict']>('guarantee.compositeVerdict'),
          ...(composite === undefined || compositeRate === undefined
            ? {}
            : { rate: String(plainValue(composite.type, compositeRate)) }),
          ...(ceiling === undefined ? {} : { ceiling: rateText(ceiling) }),
        },
        reGuaranteeFee: {
          verdict: found<GuaranteeDecision['reGuaranteeFee']['verdict']>('guarantee.reGuaranteeVerdict'),
          ...(reGuaranteeFee === undefined ? {} : { charged: yuanText(reGuaranteeFee) }),
        },
        counterGuarantee: found<GuaranteeDecision['counterGuarantee']>('guarantee.counterGuaranteeVerdict'),
      };
    },
  };
}

function conclusionAt(sets: readonly RuleSetPlan[], verdict: Verdict, at: number): ConclusionPlan | undefined {
  const index = verdict.fired[at];
  return typeof index === 'number' && index !== UNDETERMINED ? sets[at]?.conclusions[index] : undefined;
}

/** Notes what the rule sets of a scope found, what they cite, and what would settle the goals left undetermined. */
function record(
  plan: DecisionPlan,
  tally: Tally,
  sets: readonly RuleSetPlan[],
  goals: readonly number[],
  facts: FactValues,
  { fired, conclusions, provisions }: Verdict,
  place: Place | undefined,
  guarantee?: number,
): void {
  for (const conclusion of conclusions) {
    (conclusion.warns ? tally.warnings : tally.findings).push(conclusion.finding(place?.index, place?.kind, guarantee));
  }
  addProvisions(tally.cited, provisions);
  noteOpen(plan, tally, sets, goals, facts, fired, place, guarantee);
  tally.traces?.push(...sets.map((set, at) => set.traced(fired[at] ?? UNDETERMINED, facts, place, guarantee)));
}

/** Notes what would settle the goals that are left undetermined. */
function noteOpen(
  plan: DecisionPlan,
  tally: Tally,
  sets: readonly RuleSetPlan[],
  goals: readonly number[],
  facts: FactValues,
  fired: Verdict['fired'],
  place: Place | undefined,
  guarantee?: number,
): void {
  let visited: Set<string> | undefined;
  for (const at of goals) {
    if (fired[at] !== UNDETERMINED) continue;
    const goal = (sets[at] as RuleSetPlan).compiled.ruleSet.decides;
    visited ??= new Set();
    for (const fact of plan.missing(goal, facts, visited)) {
      // The loan's track is what its components leave open, and they have named what is missing.
      if (fact !== 'loan.track') for (const path of missingFields(fact, tally.loan, place, guarantee)) addMissing(tally, path);
    }
  }
}

/** Notes that something besides stays open for a component, and what would settle it. */
function leaveOpen(plan: DecisionPlan, tally: Tally, set: RuleSetPlan | undefined, facts: FactValues, place: Place): void {
  if (set === undefined) return;
  const { ruleSet } = set.compiled;
  tally.unsettled ??= new Map();
  const open = tally.unsettled.get(ruleSet.id) ?? { ruleSet, components: [], missing: new Set<string>() };
  tally.unsettled.set(ruleSet.id, open);
  open.components.push({ instalment: place.index, component: place.kind });
  for (const fact of plan.missing(ruleSet.decides, facts)) {
    for (const path of missingFields(fact, tally.loan, place)) open.missing.add(path);
  }
}

/** What stays open besides, as the decision says it. */
export function unsettledOf({ unsettled }: Tally): Unsettled[] {
  return [...(unsettled?.values() ?? [])].map(({ ruleSet: { id, title }, components, missing }) => ({
    ruleSet: id,
    ...title,
    components,
    missing: [...missing],
  }));
}

function addMissing(tally: Tally, path: string): void {
  tally.missing ??= new Set();
  tally.missing.add(path);
}
