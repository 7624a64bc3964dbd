import { type Decision, type GuaranteeDecision, waiverConcluded } from '../../decide/decision.js';
import type { CompiledRulebook } from '../../evaluate/compile-rulebook.js';
import { exactValue, type FactType, type PlainValue, plainValue } from '../../facts/fact.js';
import { frozen } from '../../facts/input/frozen.js';
import { COMPONENTS } from '../../facts/loan/component.js';
import { fieldOf } from '../../facts/loan/loan-path.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import { groupedBy } from '../../facts/values/map-entries.js';
import type { Wording } from '../../law/wording.js';
import { isOfHouse } from '../../rulebook/own/house.js';
import type { Ningxia2020 } from '../../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../../rulebook/shipped/rulebook-ids.js';
import { PARAMETER_PREFIX } from '../../rulebook/vocabulary.js';
import { factWords } from '../../words/fact-words.js';
import { type LookOptions, lookOf } from '../change/examined-loan.js';
import { fieldType, mayBeNone } from '../change/field-type.js';
import { answered } from './answer.js';
import { ANSWER_FORMATS, questionOfGuarantee, questionOfInstalment } from './answer-words.js';

/** A question for a fact that would settle something. */
export interface Question {
  /** Where the answer belongs: `answer(loan, question.path, value)`. */
  readonly path: string;
  /** What kind of value answers it. */
  readonly type: FactType;
  /** Whether `null`, which means that there is none, is an answer. */
  readonly mayBeNone: boolean;
  /** The instalment it is about, counted from 0. Absent if it is about the loan. */
  readonly instalment?: number;
  /** The guarantee it is about, counted from 0. Absent if the loan names only one. */
  readonly guarantee?: number;
  /** How a person is asked. */
  readonly question: Wording;
  /** How the answer is written: in yuan, as a fraction a year, as a day `YYYY-MM-DD`. */
  readonly unit: Wording;
  /** The answers that a choice allows. */
  readonly choices?: readonly ({
    /** What `answer` takes for this choice. */
    readonly value: string;
  } & Wording)[];
  /** How many open outcomes the most telling answer settles. */
  readonly settles: number;
}

/**
 * Finds the questions whose answers would settle what is undetermined on a loan, the most telling first. Facts that cannot
 * matter are left out, so asking the first question again and again asks no more than is needed. A fact is not asked for if
 * rules test only whether it is given. Its absence leaves nothing undetermined, though stating it may rebut a presumption.
 *
 * @throws {InvalidLoanError} where the loan is not what the schema describes
 * @throws {InvalidOptionError} for an unknown option, and for a reading or a parameter that the rulebook does not have or allow
 */
export function nextQuestions<Ids extends RulebookIds = Ningxia2020>(
  input: LoanInput | Loan,
  options?: LookOptions<Ids>,
): Question[];
export function nextQuestions(input: LoanInput | Loan, options?: LookOptions<RulebookIds>): Question[] {
  const loan = Loan.of(input);
  const { compiled, plain } = lookOf(options);
  const decision = plain.decide(loan);
  const concernedBy = concerned(decision);
  const open = (loan: Loan, places: readonly number[] | undefined) =>
    openness(plain.decide(places === undefined ? loan : loan.withInstalments(places)));
  const openInAll = openness(decision);
  const weighed = [...new Set([...decision.missing, ...missingForHouse(decision, compiled)])].flatMap((path) => {
    const type = fieldType(path, compiled.rulebook);
    if (type === undefined) return [];
    const places = concernedBy(fieldOf(path).instalment);
    const before = places === undefined ? openInAll : open(loan, places);
    const settled = telling(loan.input, path, type, compiled).map((changed) => before - open(changed, places));
    const mean = settled.reduce((sum, one) => sum + one, 0) / Math.max(1, settled.length);
    return [{ question: questionOf(path, type, Math.max(0, ...settled), compiled), mean }];
  });
  // If the best answers settle equally much, the question with the higher mean comes first.
  weighed.sort((a, b) => b.question.settles - a.question.settles || b.mean - a.mean);
  return weighed.map(({ question }) => frozen(question));
}

/**
 * The next question on a loan; `undefined` where no missing fact leaves anything undetermined.
 *
 * @throws {InvalidLoanError} where the loan is not what the schema describes
 *
 * @example
 * nextQuestion({ id: 'L-1', schedule: [{ dueDate: '2020-08-15', principal: '100.00', interest: '0.00' }] })?.path // 'borrower.kind'
 */
export function nextQuestion<Ids extends RulebookIds = Ningxia2020>(
  loan: LoanInput | Loan,
  options?: LookOptions<Ids>,
): Question | undefined;
export function nextQuestion(loan: LoanInput | Loan, options?: LookOptions<RulebookIds>): Question | undefined {
  return nextQuestions(loan, options)[0];
}

/**
 * The instalments that an answer on an instalment may concern; `undefined`, which is all, for an answer on the loan. What is
 * decided of an instalment turns on no other, but what is decided of a guarantee turns on the strongest track of all: one
 * instalment stands for all that have its tracks. So long schedules take time in proportion to their length.
 */
function concerned({ instalments }: Decision): (instalment: number | undefined) => readonly number[] | undefined {
  const ofTracks = groupedBy(instalments.keys(), (at) => {
    const { principal, interest } = instalments[at] as Decision['instalments'][number];
    return `${principal.track} ${interest.track}`;
  });
  const representing = [...ofTracks.values()];
  return (instalment) => {
    if (instalment === undefined) return undefined;
    return [instalment, ...representing.flatMap((alike) => alike.find((at) => at !== instalment) ?? [])];
  };
}

/** What rules of the house lack. */
function missingForHouse({ unsettled }: Decision, { rulebook }: CompiledRulebook): string[] {
  const { ruleSets } = rulebook;
  return unsettled.flatMap(({ ruleSet, missing }) =>
    ruleSets.some(({ id, decides }) => id === ruleSet && isOfHouse(decides)) ? missing : [],
  );
}

function questionOf(path: string, type: FactType, settles: number, { rulebook }: CompiledRulebook): Question {
  const { question, values } = factWords(path, rulebook);
  const { instalment, guarantee } = fieldOf(path);
  return {
    path,
    type,
    mayBeNone: mayBeNone(path),
    ...(instalment === undefined ? {} : { instalment }),
    ...(guarantee === undefined ? {} : { guarantee }),
    question: ofPlace(question, instalment, guarantee),
    unit: ANSWER_FORMATS[type.kind].unit,
    ...(type.kind === 'choice'
      ? { choices: type.values.map((value) => ({ value, ...(values?.[value] ?? { zh: value, en: value }) })) }
      : {}),
    settles,
  };
}

function ofPlace(question: Wording, instalment: number | undefined, guarantee: number | undefined): Wording {
  if (guarantee !== undefined) return questionOfGuarantee(question, guarantee);
  return instalment === undefined ? question : questionOfInstalment(question, instalment);
}

/** How many outcomes are open. */
function openness({ inclusive, instalments, guarantees = [], house = [] }: Decision): number {
  const components = instalments.flatMap((instalment) => COMPONENTS.map((kind) => instalment[kind]));
  const verdicts = [
    inclusive.value,
    ...components.flatMap(({ track, outcome, penaltyInterest }) => [track, outcome, penaltyInterest.waived]),
    ...guarantees
      .flatMap(Object.values<GuaranteeDecision[keyof GuaranteeDecision]>)
      .map((verdict) => (typeof verdict === 'string' ? verdict : verdict.verdict)),
  ];
  const ofHouse = house.map(({ value }) => value);
  // An amount that cannot be computed because a rate or the first day is missing is open too.
  const amounts = components.filter(
    ({ grantedUntil, penaltyInterest: { waived, amount } }) =>
      waiverConcluded(waived) === 'yes' && grantedUntil !== undefined && amount === undefined,
  );
  return [...verdicts, ...ofHouse].filter((verdict) => verdict === 'undetermined').length + amounts.length;
}

/**
 * The loan with each answer that may settle something else: every choice. For figures and days, the parameters and their
 * neighbours.
 */
function telling(loan: LoanInput, path: string, type: FactType, { rulebook, scope }: CompiledRulebook): Loan[] {
  const values = [...(mayBeNone(path) ? [null] : []), ...valuesOf(type)];
  return values.flatMap((value) => answered(loan, path, value) ?? []);

  function valuesOf(type: FactType): PlainValue[] {
    if (type.kind === 'choice') return [...type.values];
    if (type.kind === 'flag') return [true, false];
    const figures = rulebook.parameters
      .filter((parameter) => parameter.type === type.kind)
      .map(({ id }) => scope.constantOf(`${PARAMETER_PREFIX}${id}`))
      .filter((figure) => typeof figure === 'number');
    const near = [...new Set(figures.flatMap((figure) => [figure, figure + 1, figure - 1]))].filter((figure) => figure >= 0);
    return near.map((figure) => plainValue(type, figure)).filter((plain) => exactValue(type, plain) !== undefined);
  }
}
