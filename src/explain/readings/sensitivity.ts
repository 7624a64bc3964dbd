import { type Assembler, assemblerOf } from '../../decide/assemble.js';
import { checkContract } from '../../decide/contract.js';
import { createDecider } from '../../decide/decide.js';
import { ningxia2020Deferral } from '../../decide/ningxia-2020-deferral.js';
import { planOf } from '../../decide/plan.js';
import { compileRulebook } from '../../evaluate/compile-rulebook.js';
import type { CompileOptions, Readings } from '../../evaluate/scope.js';
import { frozen } from '../../facts/input/frozen.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import type { Standing } from '../../law/interpretation.js';
import type { Wording } from '../../law/wording.js';
import { mapAlternatives } from '../../readings/alternative.js';
import { choicesOf } from '../../readings/choices.js';
import { type DecidedOutcome, type Difference, differencesOf, outcomeOf } from '../../readings/difference.js';
import { alternativesFinder, type PartAlternatives, type WholeAnswer } from '../../readings/loan-alternatives.js';
import { openPlanOf } from '../../readings/open-run.js';
import { type Bringing, type MinimalChange, minimalChanges } from '../../readings/reading-change.js';
import { callerOptions, LAW_OPTIONS, listOption, onlyOptions, optionOf } from '../../rulebook/caller-options.js';
import { keptByOptions } from '../../rulebook/kept-by-options.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Ningxia2020 } from '../../rulebook/shipped/ningxia-2020-ids.js';
import type { NamedInterpretation, RulebookIds } from '../../rulebook/shipped/rulebook-ids.js';

/** Options for finding how sensitive a loan is to readings. */
export interface SensitivityOptions<Ids extends RulebookIds = Ningxia2020> extends CompileOptions<Ids> {
  /** The rulebook. Default: that of the Ningxia notice of 2020. */
  readonly rulebook?: Rulebook<Ids> | undefined;
  /** The interpretations that may be read differently from `readings`. Default: all of them. */
  readonly among?: readonly NamedInterpretation<Ids>[] | undefined;
  /**
   * Whether to try only readings that a careful reader may take: the default, the tenable and the chosen ones.
   * Default: false, so that remote readings are tried too. Each change states the standing of its readings.
   */
  readonly arguableOnly?: boolean | undefined;
}

/** A smallest set of readings that changes an outcome, with their standings and the change. */
export interface ReadingChange extends MinimalChange {
  /** The standing of each of these readings, by interpretation. */
  readonly standings: Readonly<Record<string, Standing>>;
  /** The facts, besides those already missing, that are needed under these readings to settle what is undetermined. */
  readonly nowMissing: readonly string[];
}

/** An interpretation that the outcome of a loan depends on. */
export interface DecisiveInterpretation {
  /** The interpretation's id in the rulebook. */
  readonly interpretation: string;
  /** The question that the text leaves open. */
  readonly question: Wording;
  /** The provisions that can be read in more than one way, by their ids. */
  readonly provisions: readonly string[];
  /** The reading that the baseline was decided under. */
  readonly chosen: string;
  /** The standing of that reading. */
  readonly standing: Standing;
  /** The changes that involve another reading of it, with the fewest readings first. */
  readonly changes: readonly ReadingChange[];
}

/** The readings of the text on which the outcome of a loan depends, as plain data. */
export interface Sensitivity {
  /** The host's own id of the loan. */
  readonly loanId: string;
  /** The outcome under the chosen readings. */
  readonly baseline: DecidedOutcome;
  /** The interpretations on which the outcome depends; empty where it is the same however the text is read. */
  readonly matters: readonly DecisiveInterpretation[];
  /** The interpretations that change nothing under any combination of the readings tried. */
  readonly settled: readonly string[];
  /** The chosen readings. */
  readonly readings: Readings;
  /** The parameters that the caller set in place of the rulebook's. Absent if there are none. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The rulebook that the loan was decided by. */
  readonly rulebook: {
    /** The rulebook's own id, the name of its folder. */
    readonly id: string;
    /** Its version, three numbers with dots between. */
    readonly version: string;
    /** SHA-256 of its content, in hexadecimal digits. */
    readonly digest: string;
  };
}

/** Finds on which readings the outcomes of many loans depend. */
export type SensitivityAnalysis = (loan: LoanInput | Loan) => Sensitivity;

/**
 * Compiles a rulebook once with its interpretations left open, to find the readings that many loans depend on.
 *
 * @throws {InvalidOptionError} for a reading, a parameter or an interpretation that the rulebook does not have or allow
 * @throws {InvalidRulebookError} for a rulebook of which no deferral decision can be made
 */
export function createSensitivityAnalysis<Ids extends RulebookIds = Ningxia2020>(
  options?: SensitivityOptions<Ids>,
): SensitivityAnalysis;
export function createSensitivityAnalysis(options: SensitivityOptions<RulebookIds> = {}): SensitivityAnalysis {
  onlyOptions<SensitivityOptions<RulebookIds>>(options, { ...LAW_OPTIONS, among: true, arguableOnly: true });
  const given = { ...callerOptions(options), among: listOption('among', optionOf(options, 'among')) };
  const rulebook = given.rulebook ?? ningxia2020Deferral();
  const choices = choicesOf(rulebook, optionOf(options, 'arguableOnly') === true ? 'arguable' : 'all', given);
  const compiled = compileRulebook(rulebook, given, undefined, [...choices.keys()]);
  checkContract(compiled);
  const plan = planOf(compiled);
  const assembler = assemblerOf(plan);
  const alternativesFor = alternativesFinder(openPlanOf(plan, assembler), choices);
  const { readings, overrides } = compiled;
  const decider = createDecider({ ...given, rulebook, readings, trace: false });
  const disputed = rulebook.interpretations.filter(({ id }) => given.among?.includes(id) ?? true);
  const standing = (id: string, reading: string | undefined): Standing =>
    disputed.find((it) => it.id === id)?.readings.find((it) => it.id === reading)?.standing ?? 'default';

  return (input) => {
    const loan = Loan.of(input);
    const baseline = outcomeOf(decider.decide(loan));
    const { whole, inclusive, components, missing } = alternativesFor(loan);
    const missingUnder = (other: Readings) => {
      const by = missing(Object.fromEntries([...choices.keys()].map((id) => [id, other[id] ?? (readings[id] as string)])));
      return new Set([...by.whole(), ...by.inclusive(), ...components.flatMap(({ place }) => by.component(place))]);
    };
    const brought = [
      changesOf(whole, (answer) => wholeValues(answer, assembler)),
      changesOf(inclusive, (answer) => ({ inclusive: assembler.inclusive(answer) })),
      ...components.map(({ place: { index, kind }, alternatives }) =>
        changesOf(alternatives, (answer) => ({ [`instalments[${index}].${kind}`]: assembler.component(answer) })),
      ),
    ];
    const changes = minimalChanges(brought).map((change): ReadingChange => {
      const nowMissing = [...missingUnder(change.readings)].filter((fact) => !baseline.missing.includes(fact));
      const standings = Object.entries(change.readings).map(([id, reading]) => [id, standing(id, reading)]);
      return { ...change, standings: Object.fromEntries(standings), nowMissing };
    });
    const decisive = new Set(changes.flatMap((change) => Object.keys(change.readings)));
    return frozen({
      loanId: loan.id,
      baseline,
      matters: disputed
        .filter(({ id }) => decisive.has(id))
        .map(({ id, question, provisions }) => ({
          interpretation: id,
          question,
          provisions,
          chosen: readings[id] as string,
          standing: standing(id, readings[id]),
          changes: changes.filter((change) => id in change.readings),
        })),
      settled: disputed.map(({ id }) => id).filter((id) => !decisive.has(id)),
      readings,
      ...(Object.keys(overrides).length === 0 ? {} : { parameters: overrides }),
      rulebook: plan.rulebook,
    });
  };
}

/** The changes that other readings make to a part of the outcome, with their paths. */
function changesOf<Answer>(
  alternatives: PartAlternatives<Answer>,
  valuesOf: (answer: Answer) => Readonly<Record<string, unknown>>,
): Bringing<Difference>[] {
  const [chosen] = alternatives;
  if (chosen === undefined) return [];
  const before = valuesOf(chosen.outcome);
  return mapAlternatives(alternatives, (answer) => differencesOf(before, valuesOf(answer))).map(({ readings, outcome }) => ({
    readings,
    brings: outcome,
  }));
}

function wholeValues({ track, tracks, guarantees }: WholeAnswer, assembler: Assembler): Readonly<Record<string, unknown>> {
  return {
    track,
    ...Object.fromEntries(tracks.map((of, index) => [`instalments[${index}].track`, of])),
    ...Object.fromEntries(guarantees.map((of, at) => [`guarantees[${at}]`, assembler.guarantee(of)])),
  };
}

const analysisFor = keptByOptions(createSensitivityAnalysis);

/**
 * Decides a loan under every combination of readings that can matter to it, and says which readings change the outcome,
 * and how. For many loans, `createSensitivityAnalysis` compiles the options once.
 *
 * @throws {InvalidLoanError} where the loan is not what the schema describes
 * @throws {InvalidOptionError} for an unknown option, and for a reading or a parameter that the rulebook does not have or allow
 *
 * @example
 * const { matters } = sensitivity({
 *   id: 'L-1',
 *   borrower: { kind: 'individual-business', creditTotal: '12000000.00' },
 *   purpose: 'operating',
 *   schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
 * })
 * matters[0]?.interpretation // 'ceiling.scope'
 * matters[0]?.changes[0]?.readings // { 'ceiling.scope': 'enterprises' }
 * matters[0]?.changes[0]?.differences[0] // { path: 'track', from: 'may-negotiate', to: 'shall-defer' }
 */
export function sensitivity<Ids extends RulebookIds = Ningxia2020>(
  loan: LoanInput | Loan,
  options?: SensitivityOptions<Ids>,
): Sensitivity;
export function sensitivity(loan: LoanInput | Loan, options?: SensitivityOptions<RulebookIds>): Sensitivity {
  return analysisFor(options)(loan);
}
