import { civilDate, type DayNumber } from '../facts/civil-date.js';
import { plainValue } from '../facts/fact.js';
import { type Fen, yuanText } from '../facts/money.js';
import { type InstalmentFacts, type Loan, loanSlot, missingFields } from '../facts/parse-loan.js';
import { type RateUnits, rateText } from '../facts/rate.js';
import { type FactValues, UNDETERMINED } from '../rules/compile.js';
import { PARAMETER_PREFIX } from '../rules/vocabulary.js';
import { addProvisions, type ProvisionSet, provisionSet } from './citations.js';
import type {
  ComponentDecision,
  Decision,
  Finding,
  GuaranteeDecision,
  Outcome,
  PenaltyInterest,
  RuleSetTrace,
  Track,
  Waiver,
} from './decision.js';
import { penaltyInterest } from './penalty-interest.js';
import type { DecisionPlan } from './plan.js';
import type { ConclusionPlan, Fired, Place, RuleSetPlan } from './rule-set-plan.js';

const ANNUAL_RATE = loanSlot('annualRate');
const PENALTY_RATE = loanSlot('penaltyAnnualRate');
const CHARGED_FEE = loanSlot('guarantee.chargedFeeRate');
const RE_GUARANTEE_FEE = loanSlot('guarantee.reGuaranteeFee');

/** What accumulates over a loan: findings, the provisions they cite, and what is missing. */
export interface Tally {
  readonly loan: Loan;
  readonly findings: Finding[];
  readonly cited: ProvisionSet;
  readonly missing: Set<string>;
  readonly traces: RuleSetTrace[] | undefined;
}

export function newTally(loan: Loan, provisions: number, traced: boolean): Tally {
  return { loan, findings: [], cited: provisionSet([], provisions), missing: new Set(), traces: traced ? [] : undefined };
}

/** Turns what the rule sets of a grain concluded into the parts of a decision. */
export interface Assembler {
  inclusive(tally: Tally, facts: FactValues, fired: readonly Fired[]): Decision['inclusive'];
  component(tally: Tally, facts: FactValues, fired: readonly Fired[], place: Place): ComponentDecision;
  guarantee(tally: Tally, facts: FactValues, fired: readonly Fired[]): GuaranteeDecision;
}

export function assemblerOf(plan: DecisionPlan): Assembler {
  const loanSets = plan.ruleSets.loan;
  const componentSets = plan.ruleSets.component;
  const guaranteeSets = plan.ruleSets.guarantee;
  const inclusiveAt = plan.placeOf('loan.inclusive');
  const trackAt = plan.placeOf('component.track');
  const capAt = plan.placeOf('component.cap');
  const outcomeAt = plan.placeOf('component.outcome');
  const waiverAt = plan.placeOf('component.penaltyWaiver');
  const componentGoals = [trackAt, outcomeAt, waiverAt];
  const guaranteeGoals = guaranteeSets.map((_, at) => at);
  const ceiling = plan.compiled.scope.constantOf(`${PARAMETER_PREFIX}guarantee.feeCeiling`) as RateUnits | undefined;

  return {
    inclusive(tally, facts, fired) {
      record(plan, tally, loanSets, [inclusiveAt], facts, fired, undefined);
      const conclusion = conclusionAt(loanSets, fired, inclusiveAt);
      if (conclusion === undefined) return { value: 'undetermined' };
      const value = conclusion.type as 'yes' | 'no';
      const limb = conclusion.gives.limb?.read(facts);
      return limb === undefined ? { value } : { value, limb: limb as NonNullable<Decision['inclusive']['limb']> };
    },

    component(tally, facts, fired, place) {
      const { loan } = tally;
      record(plan, tally, componentSets, componentGoals, facts, fired, place);
      const instalment = loan.instalments[place.index] as InstalmentFacts;
      const amount = instalment[place.kind];
      const outcome = conclusionAt(componentSets, fired, outcomeAt);
      const latest = conclusionAt(componentSets, fired, capAt)?.gives.latestDate?.read(facts) as DayNumber | undefined;
      const granted = outcome?.gives.grantedUntil?.read(facts) as DayNumber | undefined;
      const requested = loan.requested[place.kind] ?? undefined;
      const waiver = (conclusionAt(componentSets, fired, waiverAt)?.type ?? 'undetermined') as Waiver;
      // Written in the order in which a person reads it.
      const decision = {} as ComponentDecision;
      if (amount !== undefined) decision.amount = yuanText(amount);
      decision.track = (conclusionAt(componentSets, fired, trackAt)?.type ?? 'undetermined') as Track;
      decision.outcome = (outcome?.type ?? 'undetermined') as Outcome;
      if (latest !== undefined) decision.latestDate = civilDate(latest);
      if (requested !== undefined) decision.requestedUntil = civilDate(requested);
      if (granted !== undefined) decision.grantedUntil = civilDate(granted);
      if (latest !== undefined && requested !== undefined) decision.beyondCap = requested > latest;
      decision.penaltyInterest = waived(plan, tally, facts, waiver, amount, instalment.dueDate, granted);
      return decision;
    },

    guarantee(tally, facts, fired) {
      record(plan, tally, guaranteeSets, guaranteeGoals, facts, fired, undefined);
      const of = (fact: string) => conclusionAt(guaranteeSets, fired, plan.placeOf(fact));
      const verdict = <V extends string>(fact: string) => (of(fact)?.type ?? 'undetermined') as V;
      const charged = facts[CHARGED_FEE] as RateUnits | undefined;
      const reGuaranteeFee = facts[RE_GUARANTEE_FEE] as Fen | undefined;
      const allowed = of('guarantee.feeVerdict')?.gives.allowedRate;
      const allowedRate = allowed?.read(facts);
      const composite = of('guarantee.compositeVerdict')?.gives.compositeRate;
      const compositeRate = composite?.read(facts);
      return {
        arrangement: verdict<GuaranteeDecision['arrangement']>('guarantee.arrangementVerdict'),
        fee: {
          verdict: verdict<GuaranteeDecision['fee']['verdict']>('guarantee.feeVerdict'),
          ...(charged === undefined ? {} : { chargedRate: rateText(charged) }),
          ...(allowed === undefined || allowedRate === undefined
            ? {}
            : { allowedRate: String(plainValue(allowed.type, allowedRate)) }),
        },
        compositeFee: {
          verdict: verdict<GuaranteeDecision['compositeFee']['verdict']>('guarantee.compositeVerdict'),
          ...(composite === undefined || compositeRate === undefined
            ? {}
            : { rate: String(plainValue(composite.type, compositeRate)) }),
          ...(ceiling === undefined ? {} : { ceiling: rateText(ceiling) }),
        },
        reGuaranteeFee: {
          verdict: verdict<GuaranteeDecision['reGuaranteeFee']['verdict']>('guarantee.reGuaranteeVerdict'),
          ...(reGuaranteeFee === undefined ? {} : { charged: yuanText(reGuaranteeFee) }),
        },
        counterGuarantee: verdict<GuaranteeDecision['counterGuarantee']>('guarantee.counterGuaranteeVerdict'),
      };
    },
  };
}

function conclusionAt(sets: readonly RuleSetPlan[], fired: readonly Fired[], at: number): ConclusionPlan | undefined {
  const index = fired[at];
  return typeof index === 'number' && index !== UNDETERMINED ? sets[at]?.conclusions[index] : undefined;
}

/** Notes what the rule sets of a scope found, what they cite, and what would settle the goals left undetermined. */
function record(
  plan: DecisionPlan,
  tally: Tally,
  sets: readonly RuleSetPlan[],
  goals: readonly number[],
  facts: FactValues,
  fired: readonly Fired[],
  place: Place | undefined,
): void {
  const { findings, cited } = tally;
  for (let at = 0; at < sets.length; at++) {
    const index = fired[at] as Fired;
    const { conclusions } = sets[at] as RuleSetPlan;
    if (typeof index === 'number') {
      if (index !== UNDETERMINED) note(findings, cited, conclusions[index] as ConclusionPlan, place);
    } else for (const each of index) note(findings, cited, conclusions[each] as ConclusionPlan, place);
  }
  for (const at of goals) {
    if (fired[at] !== UNDETERMINED) continue;
    const goal = (sets[at] as RuleSetPlan).compiled.ruleSet.decides;
    // The loan's track is what its components leave open, and they have named what is missing.
    for (const fact of plan.missing(goal, facts)) {
      if (fact !== 'loan.track') for (const path of missingFields(fact, tally.loan, place)) tally.missing.add(path);
    }
  }
  tally.traces?.push(...sets.map((set, at) => set.traced(fired[at] as Fired, facts, place)));
}

function note(findings: Finding[], cited: ProvisionSet, conclusion: ConclusionPlan, place: Place | undefined): void {
  findings.push(conclusion.finding(place?.index, place?.kind));
  addProvisions(cited, conclusion.provisions);
}

function waived(
  plan: DecisionPlan,
  tally: Tally,
  facts: FactValues,
  waiver: Waiver,
  amount: Fen | undefined,
  dueDate: DayNumber | undefined,
  granted: DayNumber | undefined,
): PenaltyInterest {
  if (waiver !== 'yes' || dueDate === undefined || granted === undefined) return { waived: waiver };
  const from = civilDate(dueDate);
  const until = civilDate(granted);
  if (amount === undefined) return { waived: waiver, from, until };
  const penaltyRate = facts[PENALTY_RATE] as RateUnits | undefined;
  const contractRate = facts[ANNUAL_RATE] as RateUnits | undefined;
  const computed = penaltyInterest(amount, dueDate, granted, penaltyRate, contractRate, plan.penaltyTerms);
  if (computed === undefined) {
    tally.missing.add('penaltyAnnualRate');
    return { waived: waiver, from, until };
  }
  return { waived: waiver, from, until, amount: computed.amount, formula: computed.formula, rateBasis: computed.rateBasis };
}
