import { addProvisions, type ProvisionSet } from '../../decide/citations.js';
import type { Decision, PenaltyInterest, Track } from '../../decide/decision.js';
import { type PenaltyFigures, penaltyFigures, ratesLacking } from '../../decide/penalty-interest.js';
import type { DecisionPlan } from '../../decide/plan.js';
import type { Runner, Verdict } from '../../decide/rule-set-plan.js';
import type { FactValues } from '../../evaluate/scope.js';
import type { ComponentKind } from '../../facts/loan/component.js';
import type { InstalmentFacts } from '../../facts/loan/instalment-facts.js';
import { loanSlot } from '../../facts/loan/loan-facts.js';
import { missingFields } from '../../facts/loan/missing-fields.js';
import { datesRequested, type Loan, writeComponent } from '../../facts/loan/parse-loan.js';
import type { DayNumber } from '../../facts/values/civil-date.js';
import type { Fen } from '../../facts/values/money.js';
import type { RateUnits } from '../../facts/values/rate.js';
import { type GuaranteeAnswer, guaranteeEvaluatorOf } from './guarantee-answer.js';
import { lackingFacts } from './lacking-facts.js';
import { type ComponentWords, type LoanWords, verdictWords } from './verdict-words.js';

/** What follows for a component of an instalment, in exact values. `undefined` is what the decision leaves out. */
export interface ComponentAnswer {
  readonly kind: ComponentKind;
  readonly amount: Fen | undefined;
  /** What its verdict says, whatever the figures are. */
  readonly words: ComponentWords;
  readonly latest: DayNumber | undefined;
  readonly requested: DayNumber | undefined;
  readonly granted: DayNumber | undefined;
  /** The first day of the waiver, which ends on the day granted; `undefined` where the period is not known. */
  readonly waivedFrom: DayNumber | undefined;
  readonly penalty: PenaltyFigures;
  /** At which penalty rate the figures are computed; `undefined` where there are none. */
  readonly rateBasis: PenaltyInterest['rateBasis'];
  readonly missing: readonly string[];
}

export interface InstalmentAnswer {
  readonly facts: InstalmentFacts;
  readonly track: Track;
  readonly principal: ComponentAnswer;
  readonly interest: ComponentAnswer;
}

/** What a decision says, before it is written: the same answers without findings and citations. */
export interface LoanAnswer {
  readonly loan: Loan;
  readonly track: Track;
  readonly words: LoanWords;
  readonly limb: Decision['inclusive']['limb'];
  readonly instalments: readonly InstalmentAnswer[];
  /** One for each guarantee, where the rulebook decides on any. */
  readonly guarantees: readonly GuaranteeAnswer[];
  /** What the loan's own rule sets lack. */
  readonly missing: readonly string[];
  /** Everything that the decision lacks, each once, in the order in which it is found. */
  readonly allMissing: readonly string[];
  /** Data of the loan that contradict each other, each kind once, in the order in which it is found. */
  readonly warnings: readonly string[];
  /** What the loan's own rule sets cite, and all that the decision does. */
  readonly provisionsOfLoan: ProvisionSet;
  readonly provisions: ProvisionSet;
}

export type Evaluator = (loan: Loan) => LoanAnswer;

const AS_OF = loanSlot('asOf');
const ANNUAL_RATE = loanSlot('annualRate');
const PENALTY_RATE = loanSlot('penaltyAnnualRate');
const NONE: readonly string[] = Object.freeze([]);
const NO_PATHS: readonly string[] = [];
const NO_DAYS: readonly DayNumber[] = [];

/** At which penalty rate figures are computed. */
function rateBasisOf(penaltyRate: RateUnits | undefined, contractRate: RateUnits | undefined): PenaltyInterest['rateBasis'] {
  if (penaltyRate !== undefined) return 'contract';
  return contractRate === undefined ? undefined : 'assumed-multiple';
}

const NO_FIGURES: PenaltyFigures = { spared: undefined, atPenaltyRate: undefined, contractInterest: undefined };

/** Makes the answers that decisions under a plan come to. */
export function evaluatorOf(plan: DecisionPlan): Evaluator {
  const { compiled, scopes, penaltyTerms } = plan;
  const { stronger } = plan.tracks;
  const weakest = plan.tracks.strongest([]);
  const guaranteeOf = guaranteeEvaluatorOf(plan);
  const decidesGuarantees = scopes.guarantee.ruleSets.length > 0;
  const words = verdictWords(plan);
  // One array for all loans, for each is written over the one before.
  const facts: FactValues = new Array(compiled.scope.size).fill(undefined);

  const lackingOf = lackingFacts(plan);

  /** The paths of what is lacking, of the loan itself or of a component. */
  const lacking = (
    goals: readonly string[],
    loan: Loan,
    place: { readonly index: number; readonly kind: ComponentKind } | undefined,
    ofLoan: Verdict,
    verdict: Verdict,
  ): readonly string[] => {
    if (goals.length === 0) return NONE;
    const paths = new Set<string>();
    for (const fact of lackingOf(goals, facts, ofLoan, verdict))
      for (const path of missingFields(fact, loan, place)) paths.add(path);
    return [...paths];
  };

  const component = (
    run: Runner,
    loan: Loan,
    index: number,
    kind: ComponentKind,
    ofLoan: Verdict,
    provisions: ProvisionSet,
  ): ComponentAnswer => {
    const instalment = loan.instalments[index] as InstalmentFacts;
    writeComponent(facts, loan, instalment, kind);
    compiled.derive(facts, 'component');
    const verdict = run(facts);
    addProvisions(provisions, verdict.provisions);
    const said = words.ofComponent(verdict);
    const amount = instalment[kind];
    const asked = datesRequested(loan, instalment, kind) ?? NO_DAYS;
    const granted = said.granted?.read(facts) as DayNumber | undefined;
    const waived = said.waiver === 'yes' && granted !== undefined;
    const first = waived ? (said.waivedFrom?.read(facts) as DayNumber | undefined) : undefined;
    const missing = lacking(said.open, loan, { index, kind }, ofLoan, verdict);
    const from = first === undefined || granted === undefined ? undefined : Math.min(first, granted);
    // Of payment in parts the parts are not known, nor what would run on them.
    const priced = from !== undefined && granted !== undefined && amount !== undefined && asked.length <= 1;
    const penaltyRate = facts[PENALTY_RATE] as RateUnits | undefined;
    const contractRate = facts[ANNUAL_RATE] as RateUnits | undefined;
    const rates = priced ? ratesLacking(kind, penaltyRate, contractRate) : NO_PATHS;
    // One literal: to copy part of it from another object takes longer than all the rest.
    return {
      kind,
      amount,
      words: said,
      latest: said.latest?.read(facts) as DayNumber | undefined,
      requested: asked.at(-1),
      granted,
      waivedFrom: from,
      penalty: priced
        ? penaltyFigures({ kind, amount, from, until: granted, penaltyRate, contractRate }, penaltyTerms)
        : NO_FIGURES,
      rateBasis: priced ? rateBasisOf(penaltyRate, contractRate) : undefined,
      missing: rates.length === 0 ? missing : [...new Set([...missing, ...rates])],
    };
  };

  return (loan) => {
    loan.writeFacts(facts);
    facts[AS_OF] ??= compiled.asOf;
    compiled.derive(facts, 'loan');
    const verdict: Verdict = scopes.loan.run(facts);
    const said = words.ofLoan(verdict);
    const provisions = verdict.provisions.slice();
    const missing = lacking(said.open, loan, undefined, verdict, verdict);
    const run = scopes.component.under(facts);
    let track: Track = weakest;
    const instalments: InstalmentAnswer[] = [];
    for (let index = 0; index < loan.instalments.length; index++) {
      const principal = component(run, loan, index, 'principal', verdict, provisions);
      const interest = component(run, loan, index, 'interest', verdict, provisions);
      const own = stronger(principal.words.track, interest.words.track);
      track = stronger(track, own);
      instalments.push({ facts: loan.instalments[index] as InstalmentFacts, track: own, principal, interest });
    }
    const guarantees = decidesGuarantees ? loan.guarantees.map((_, at) => guaranteeOf(loan, facts, track, at)) : [];
    for (const guarantee of guarantees) addProvisions(provisions, guarantee.provisions);
    return {
      loan,
      track,
      words: said,
      limb: said.limb?.read(facts) as LoanAnswer['limb'],
      instalments,
      guarantees,
      missing,
      allMissing: allMissing(missing, instalments, guarantees),
      warnings: allWarnings(said, instalments, guarantees),
      provisionsOfLoan: verdict.provisions,
      provisions,
    };
  };
}

function allMissing(
  ofLoan: readonly string[],
  instalments: readonly InstalmentAnswer[],
  guarantees: readonly GuaranteeAnswer[],
): readonly string[] {
  const all = new Distinct();
  all.add(ofLoan);
  for (const { principal, interest } of instalments) {
    all.add(principal.missing);
    all.add(interest.missing);
  }
  for (const guarantee of guarantees) all.add(guarantee.missing);
  return all.list();
}

function allWarnings(
  ofLoan: LoanWords,
  instalments: readonly InstalmentAnswer[],
  guarantees: readonly GuaranteeAnswer[],
): readonly string[] {
  const all = new Distinct();
  all.add(ofLoan.warnings);
  for (const { principal, interest } of instalments) {
    all.add(principal.words.warnings);
    all.add(interest.words.warnings);
  }
  for (const guarantee of guarantees) all.add(guarantee.warnings);
  return all.list();
}

/** Texts, each once, in the order in which they come; for most loans there are none. */
class Distinct {
  private texts: Set<string> | undefined;

  add(texts: readonly string[]): void {
    if (texts.length === 0) return;
    this.texts ??= new Set();
    for (const text of texts) this.texts.add(text);
  }

  list(): readonly string[] {
    return this.texts === undefined ? NONE : [...this.texts];
  }
}
