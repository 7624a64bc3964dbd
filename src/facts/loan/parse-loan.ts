import type { Wording } from '../../law/wording.js';
import type { FactDeclaration, FactValue, LoanGrain } from '../fact.js';
import { compileAcceptor } from '../input/acceptor.js';
import { frozen } from '../input/frozen.js';
import { inputFacts } from '../input/input-facts.js';
import { InvalidLoanError, type Problem } from '../input/invalid-input.js';
import { checkedInput, copiedInput } from '../input/parsed-input.js';
import { civilDate, type DayNumber, dayNumber } from '../values/civil-date.js';
import { type Fen, fen } from '../values/money.js';
import {
  type DatesAsked,
  type GuaranteeInput,
  guaranteeSchema,
  type InstalmentInput,
  type LoanInput,
  loanSchema,
} from './loan-schema.js';

/** The two parts of an instalment, which the notice treats separately: 本金 and 利息. */
export const COMPONENTS = ['principal', 'interest'] as const;
export type ComponentKind = (typeof COMPONENTS)[number];

/** 适用情形 of a component: 应延尽延, 自主协商, or neither. */
export const TRACKS = ['shall-defer', 'may-negotiate', 'not-covered'] as const;

/** What the names of a guarantee's own facts begin with. */
export const GUARANTEE_PREFIX = 'guarantee.';

const INPUT_FACTS = inputFacts(loanSchema);
const INPUT_SLOTS = new Map(INPUT_FACTS.map(({ name }, slot) => [name, slot]));
const REQUESTED = {
  principal: 'application.principalRequested',
  interest: 'application.interestRequested',
} as const satisfies Record<ComponentKind, string>;

/** The facts of one guarantee of a list, by the names that the facts of a loan's only guarantee have. */
const LISTED_FACTS = inputFacts(guaranteeSchema, GUARANTEE_PREFIX).map((fact) => ({
  ...fact,
  slot: INPUT_SLOTS.get(fact.name) as number,
}));

const grainOf = (name: string): LoanGrain => (name.startsWith(GUARANTEE_PREFIX) ? 'guarantee' : 'loan');

/** The facts of a loan that rules may test, in the order of their slots. */
export const LOAN_FACTS: readonly FactDeclaration[] = [
  ...INPUT_FACTS.map(({ name, type, title }) => ({ name, type, title, grain: grainOf(name) })),
  flagOf(REQUESTED.principal, 'loan', '是否申请延期还本', 'whether deferral of principal is asked'),
  flagOf(REQUESTED.interest, 'loan', '是否申请延期付息', 'whether deferral of interest is asked'),
  {
    name: 'component.kind',
    type: { kind: 'choice', values: COMPONENTS },
    grain: 'component',
    title: { zh: '本金或利息', en: 'principal or interest' },
  },
  {
    name: 'component.amount',
    type: { kind: 'money' },
    grain: 'component',
    title: { zh: '到期金额', en: 'the amount that falls due' },
  },
  flagOf('component.amountDue', 'component', '是否有金额到期', 'whether an amount above zero falls due'),
  { name: 'component.dueDate', type: { kind: 'date' }, grain: 'component', title: { zh: '到期日', en: 'the due date' } },
  {
    name: 'component.originalDueDate',
    type: { kind: 'date' },
    grain: 'component',
    title: { zh: '此前延期之前的原到期日', en: 'the due date before any earlier deferral' },
  },
  flagOf('component.requested', 'component', '申请是否及于该笔', 'whether the application asks to defer it beyond its due date'),
  {
    name: 'component.requestedUntil',
    type: { kind: 'date' },
    grain: 'component',
    title: { zh: '申请延至日', en: 'the date to which deferral is asked' },
  },
  {
    name: 'loan.track',
    type: { kind: 'choice', values: TRACKS },
    // Known once the components are decided, which is before the guarantee is.
    grain: 'guarantee',
    title: { zh: '贷款的适用情形', en: "the loan's deferral track: the strongest of its components'" },
  },
];

function flagOf(name: string, grain: LoanGrain, zh: string, en: string): FactDeclaration {
  return { name, type: { kind: 'flag' }, grain, title: { zh, en } };
}

/**
 * The slot of a fact in a loan's fact values.
 *
 * INVARIANT (first slots): the facts of a loan have the first slots of every vocabulary, in this order, so that what is read of a
 * loan once can be given to any rulebook.
 */
const SLOT = new Map(LOAN_FACTS.map(({ name }, slot) => [name, slot]));
export function loanSlot(name: string): number {
  const slot = SLOT.get(name);
  if (slot === undefined) throw new RangeError(`no loan fact ${name}`);
  return slot;
}

const PRINCIPAL_REQUESTED = loanSlot(REQUESTED.principal);
const INTEREST_REQUESTED = loanSlot(REQUESTED.interest);
const KIND = loanSlot('component.kind');
const AMOUNT = loanSlot('component.amount');
const AMOUNT_DUE = loanSlot('component.amountDue');
const DUE_DATE = loanSlot('component.dueDate');
const ORIGINAL_DUE_DATE = loanSlot('component.originalDueDate');
const COMPONENT_REQUESTED = loanSlot('component.requested');
const REQUESTED_UNTIL = loanSlot('component.requestedUntil');

/** An instalment in exact values; `undefined` is unknown. */
export interface InstalmentFacts {
  readonly dueDate: DayNumber | undefined;
  /** The due date before an earlier deferral; the due date itself where it is known that there was none. */
  readonly originalDueDate: DayNumber | undefined;
  /** Whether it is known that there was none. */
  readonly neverDeferred: boolean;
  readonly principal: Fen | undefined;
  readonly interest: Fen | undefined;
  /** What is asked for the instalment itself; where that is unknown, the loan's application speaks for it. */
  readonly asked: Asked | undefined;
}

/** What is asked of each kind of component. */
type Asked = Readonly<Record<ComponentKind, DatesRequested>>;

/** The days to which deferral is asked, in their order; `null` where it is known that none is, `undefined` where that is unknown. */
type DatesRequested = readonly DayNumber[] | null | undefined;

/** The day to which deferral is asked, the last of several; `null` where it is known that none is, `undefined` where that is unknown. */
export type Requested = DayNumber | null | undefined;

/** A loan that has been checked once, with its facts in exact values: what `parseLoan` returns and `decide` takes. */
export class Loan {
  readonly #facts: readonly FactValue[];

  private constructor(
    readonly id: string,
    /** The loan as it was given: a copy, but for what the host keeps in `extensions` beside plain data. */
    readonly input: LoanInput,
    facts: readonly FactValue[],
    /** @internal */
    readonly instalments: readonly InstalmentFacts[],
    /** @internal */
    readonly asked: Asked,
  ) {
    this.#facts = facts;
  }

  /** The guarantees that something is said of: those listed, or the only one. */
  get guarantees(): readonly GuaranteeInput[] {
    return guaranteesOf(this.input);
  }

  /** The loan itself where it has been checked already, and otherwise `Loan.parse` of it. */
  static of(input: LoanInput | Loan): Loan {
    return Loan.#is(input) ? input : Loan.parse(input);
  }

  /** What a loan was made of; any other input is what it is. @internal */
  static inputOf(input: unknown): unknown {
    return Loan.#is(input) ? input.input : input;
  }

  /**
   * Checks a loan and reads its facts. Nothing of it changes afterwards, whatever becomes of the input.
   *
   * @throws {InvalidLoanError} naming every path at fault, the value there and what was expected
   */
  static parse(input: unknown): Loan {
    const copy = copiedInput(input, refusal, 'extensions');
    const facts = noFacts();
    // Most loans are in order, so the quick test comes first.
    const loan = accepts(copy, facts)
      ? Loan.#made(copy as LoanInput, facts)
      : Loan.#read(checkedInput(loanSchema, copy, refusal));
    for (const part of [loan.input, loan.instalments, loan.asked]) frozen(part);
    return consistent(Object.freeze(loan) as Loan);
  }

  /**
   * The loan, for a use that is over before its input can change: it need not be copied.
   *
   * @throws {InvalidLoanError} as `parse` does
   * @internal
   */
  static passing(input: unknown): Loan {
    if (Loan.#is(input)) return input;
    const loan = Loan.#quick(input);
    return loan === undefined ? Loan.parse(input) : consistent(loan);
  }

  /** The values of the facts by slot, a copy with room for as many as rules need. @internal */
  factValues(size: number): FactValue[] {
    const facts = this.#facts.slice();
    while (facts.length < size) facts.push(undefined);
    return facts;
  }

  /** The value of one of the loan's own facts. @internal */
  factAt(slot: number): FactValue {
    return this.#facts[slot];
  }

  /** Makes these facts those of the loan: what rules derived or decided of another is unknown again. @internal */
  writeFacts(facts: FactValue[]): void {
    const own = this.#facts;
    for (let slot = 0; slot < own.length; slot++) facts[slot] = own[slot];
    for (let slot = own.length; slot < facts.length; slot++) facts[slot] = undefined;
  }

  // Only what this class has made has the field; an object that merely claims to be of the class has not been checked.
  static #is(input: unknown): input is Loan {
    return typeof input === 'object' && input !== null && #facts in input;
  }

  /** A loan in order that reads the same each time it is read; `undefined` for any other, of which `parse` knows more. */
  static #quick(input: unknown): Loan | undefined {
    try {
      const facts = noFacts();
      return accepts(input, facts) ? Loan.#made(input as LoanInput, facts) : undefined;
    } catch {
      return undefined;
    }
  }

  static #read(input: LoanInput): Loan {
    const facts = noFacts();
    INPUT_FACTS.forEach((fact, slot) => {
      facts[slot] = fact.read(input);
    });
    return Loan.#made(input, facts);
  }

  static #made(input: LoanInput, facts: FactValue[]): Loan {
    const asked = askedIn(input.application === null ? { principalUntil: null, interestUntil: null } : (input.application ?? {}));
    facts[PRINCIPAL_REQUESTED] = isRequested(asked.principal);
    facts[INTEREST_REQUESTED] = isRequested(asked.interest);
    const instalments = input.schedule.map((instalment): InstalmentFacts => {
      const { dueDate, originalDueDate, principal, interest } = instalment;
      const due = dueDate === undefined ? undefined : steady(dayNumber(dueDate));
      return {
        dueDate: due,
        // A due date never deferred (`null`) is the original one; one of unknown history is not known to be.
        originalDueDate:
          originalDueDate === null ? due : originalDueDate === undefined ? undefined : steady(dayNumber(originalDueDate)),
        neverDeferred: originalDueDate === null,
        principal: principal === undefined ? undefined : steady(fen(principal)),
        interest: interest === undefined ? undefined : steady(fen(interest)),
        asked: asksForItself(instalment) ? askedIn(instalment) : undefined,
      };
    });
    const { id } = input;
    if (typeof id !== 'string') throw new UnsteadyInputError();
    return new Loan(id, input, facts, instalments, asked);
  }
}

/** A value that was accepted and, read again, is another: it comes from a host's getter or proxy. */
class UnsteadyInputError extends Error {}

function steady(exact: number | undefined): number {
  if (exact === undefined) throw new UnsteadyInputError();
  return exact;
}

const NO_GUARANTEES: readonly GuaranteeInput[] = Object.freeze([]);

/** The guarantees of a loan that something is said of. */
export function guaranteesOf({ guarantee, guarantees }: LoanInput): readonly GuaranteeInput[] {
  if (guarantees !== undefined) return guarantees;
  return guarantee === undefined ? NO_GUARANTEES : [guarantee];
}

/** Where the facts of a guarantee stand in a loan: under `guarantee`, or in the list of several. */
export function guaranteePath({ guarantees }: Pick<LoanInput, 'guarantees'>, index: number): string {
  return guarantees === undefined ? 'guarantee' : `guarantees[${index}]`;
}

function noFacts(): FactValue[] {
  return new Array(LOAN_FACTS.length).fill(undefined);
}

const accepts = compileAcceptor(loanSchema, (path) => INPUT_SLOTS.get(path));

const refusal = (problems: readonly Problem[]) => new InvalidLoanError(problems);

/** What an application or an instalment asks. */
function askedIn({ principalUntil, interestUntil }: Pick<InstalmentInput, 'principalUntil' | 'interestUntil'>): Asked {
  return { principal: datesAsked(principalUntil), interest: datesAsked(interestUntil) };
}

function datesAsked(until: DatesAsked): DatesRequested {
  if (until === undefined || until === null) return until;
  return (typeof until === 'string' ? [until] : until).map((day) => steady(dayNumber(day)));
}

function asksForItself({ principalUntil, interestUntil }: InstalmentInput): boolean {
  return principalUntil !== undefined || interestUntil !== undefined;
}

/** The days to which deferral of a component is asked: what its own instalment says, or the loan where that says nothing. */
export function datesRequested(loan: Loan, instalment: InstalmentFacts, kind: ComponentKind): DatesRequested {
  const own = instalment.asked?.[kind];
  return own === undefined ? loan.asked[kind] : own;
}

/** The day to which deferral of a component is asked, the last of several. */
export function requestedUntil(loan: Loan, instalment: InstalmentFacts, kind: ComponentKind): Requested {
  const days = datesRequested(loan, instalment, kind);
  return days === undefined || days === null ? days : (days.at(-1) as DayNumber);
}

function isRequested(requested: DatesRequested): boolean | undefined {
  return requested === undefined ? undefined : requested !== null;
}

/** Writes the facts of one component of an instalment into a loan's fact values. */
export function writeComponent(facts: FactValue[], loan: Loan, instalment: InstalmentFacts, kind: ComponentKind): void {
  const amount = instalment[kind];
  const { dueDate } = instalment;
  const requested = requestedUntil(loan, instalment, kind);
  facts[KIND] = kind;
  facts[AMOUNT] = amount;
  facts[AMOUNT_DUE] = amount === undefined ? undefined : amount > 0;
  facts[DUE_DATE] = dueDate;
  facts[ORIGINAL_DUE_DATE] = instalment.originalDueDate;
  facts[REQUESTED_UNTIL] = requested ?? undefined;
  facts[COMPONENT_REQUESTED] = reaches(requested, dueDate);
}

/** Writes the facts of one guarantee into a loan's fact values, in place of those of another. */
export function writeGuarantee(facts: FactValue[], { input }: Loan, index: number): void {
  const listed = input.guarantees?.[index];
  // Those of the only guarantee are facts of the loan from the beginning.
  if (listed === undefined) return;
  for (const { slot, read } of LISTED_FACTS) facts[slot] = read(listed);
}

/** Whether the date asked defers what falls due on a day: a date that is not after it asks for nothing there. */
function reaches(requested: Requested, dueDate: DayNumber | undefined): boolean | undefined {
  if (requested === null) return false;
  if (requested === undefined || dueDate === undefined) return undefined;
  return requested > dueDate;
}

/**
 * The fields of the input that must be supplied to settle an unknown fact, by path: those of the fields it is made of
 * that were left out.
 */
export function missingFields(
  fact: string,
  loan: Loan,
  place: { readonly index: number; readonly kind: ComponentKind } | undefined,
  guarantee = 0,
): string[] {
  if (fact.startsWith(GUARANTEE_PREFIX))
    return [`${guaranteePath(loan.input, guarantee)}.${fact.slice(GUARANTEE_PREFIX.length)}`];
  if (fact === REQUESTED.principal) return ['application.principalUntil'];
  if (fact === REQUESTED.interest) return ['application.interestUntil'];
  if (place === undefined) return [fact];
  const { index, kind } = place;
  const instalment = loan.instalments[index];
  const dueDate = `schedule[${index}].dueDate`;
  switch (fact) {
    case 'component.amount':
    case 'component.amountDue':
      return [`schedule[${index}].${kind}`];
    case 'component.dueDate':
      return [dueDate];
    case 'component.originalDueDate':
      // One never deferred before has its due date as the original one.
      return [instalment?.neverDeferred === true ? dueDate : `schedule[${index}].originalDueDate`];
    case 'component.requestedUntil':
      return [`application.${kind}Until`];
    case 'component.requested':
      return [
        ...(instalment === undefined || requestedUntil(loan, instalment, kind) === undefined ? [`application.${kind}Until`] : []),
        ...(instalment?.dueDate === undefined ? [dueDate] : []),
      ];
    default:
      return [fact];
  }
}

/** Whether each falls due after the one before, as in most schedules: then no two fall due on the same day. */
function fallDueInOrder(instalments: readonly InstalmentFacts[]): boolean {
  for (let at = 1; at < instalments.length; at++) {
    const [before, after] = [instalments[at - 1]?.dueDate, instalments[at]?.dueDate];
    if (before === undefined || after === undefined || before >= after) return false;
  }
  return true;
}

function sameDueDates(instalments: readonly InstalmentFacts[]): Problem[] {
  const seen = new Map<DayNumber, number>();
  return instalments.flatMap(({ dueDate }, index) => {
    if (dueDate === undefined) return [];
    const earlier = seen.get(dueDate);
    if (earlier === undefined) {
      seen.set(dueDate, index);
      return [];
    }
    const expected = `a due date of its own; schedule[${earlier}] falls due on the same day`;
    const zh = `不与其他各期相同的到期日(schedule[${earlier}] 同日到期)`;
    return [{ path: ['schedule', index, 'dueDate'], value: civilDate(dueDate), expected, zh }];
  });
}

/** The due date or, of one unknown, the day on which it first fell due: it is not before that. */
function earliestDue({ dueDate, originalDueDate }: Pick<InstalmentFacts, 'dueDate' | 'originalDueDate'>): DayNumber | undefined {
  return dueDate ?? originalDueDate;
}

/** The first due date of the instalments that the loan's application asks to defer; `undefined` where one is unknown. */
function firstDue(instalments: readonly InstalmentFacts[], kind: ComponentKind): DayNumber | undefined {
  let first: DayNumber | undefined;
  for (const instalment of instalments) {
    if (instalment[kind] === 0 || instalment.asked?.[kind] !== undefined) continue;
    const due = earliestDue(instalment);
    // A date asked may still be after it.
    if (due === undefined) return undefined;
    if (first === undefined || due < first) first = due;
  }
  return first;
}

/** What is charged or asked for a guarantee, which there is not where the loan has none. */
export const OF_A_GUARANTEE = [
  'standardFeeRate',
  'formerFeeRate',
  'chargedFeeRate',
  'otherFeeRate',
  'reGuaranteeFee',
  'counterGuarantee',
] as const satisfies readonly (keyof GuaranteeInput)[];

/** Guarantees are given in one form. */
export const ONE_FORM = {
  expected: 'nothing where guarantee is given: a list names every guarantee',
  zh: '已填 guarantee 的不填:各项担保均列于 guarantees',
} as const;

const OWN_DUE_DATE: Wording = { zh: '该期到期日', en: 'the due date' };
const FIRST_DUE_DATE: Readonly<Record<ComponentKind, Wording>> = {
  principal: { zh: '本金的首个到期日', en: 'the first due date of principal' },
  interest: { zh: '利息的首个到期日', en: 'the first due date of interest' },
};

/** A guarantee named beside a list of them, or said not to be there and yet described. */
function guaranteeContradictions({ guarantee, guarantees }: LoanInput): Problem[] {
  const problems: Problem[] = [];
  if (guarantee !== undefined && guarantees !== undefined) {
    problems.push({ path: ['guarantees'], ...ONE_FORM });
  }
  const described = ({ arrangement, ...facts }: GuaranteeInput, path: Problem['path']) => {
    if (arrangement !== 'none') return;
    for (const key of OF_A_GUARANTEE) {
      const value = facts[key];
      if (value !== undefined)
        problems.push({ path: [...path, key], value, expected: 'nothing where there is no guarantee', zh: '无担保时不填' });
    }
  };
  if (guarantee !== undefined) described(guarantee, ['guarantee']);
  guarantees?.forEach((each, index) => {
    if (each.arrangement === 'none' && guarantees.length > 1) {
      const expected = 'a guarantee: beside others, none says that there is not one';
      const zh = '一项担保:列有其他担保的,不能又称无担保';
      problems.push({ path: ['guarantees', index, 'arrangement'], value: 'none', expected, zh });
    }
    described(each, ['guarantees', index]);
  });
  return problems;
}

/** @throws {InvalidLoanError} where values of the loan contradict each other */
function consistent(loan: Loan): Loan {
  const problems = contradictions(loan);
  if (problems.length > 0) throw new InvalidLoanError(problems);
  return loan;
}

/** What the schema cannot see: values that contradict each other. */
function contradictions({ input, instalments, asked }: Loan): Problem[] {
  const problems = guaranteeContradictions(input);
  const askedEarly = (path: Problem['path'], days: DatesRequested, due: DayNumber | undefined, which: Wording) => {
    const [first] = days ?? [];
    if (first === undefined || due === undefined || first >= due) return;
    const day = civilDate(due);
    problems.push({
      path,
      value: civilDate(first),
      expected: `a day on or after ${which.en}, ${day}`,
      zh: `不早于${which.zh}(${day})的日期`,
    });
  };
  if (!fallDueInOrder(instalments)) for (const problem of sameDueDates(instalments)) problems.push(problem);
  instalments.forEach(({ dueDate, originalDueDate, asked: own }, index) => {
    if (own !== undefined) {
      const due = earliestDue({ dueDate, originalDueDate });
      for (const kind of COMPONENTS) askedEarly(['schedule', index, `${kind}Until`], own[kind], due, OWN_DUE_DATE);
    }
    if (dueDate === undefined || originalDueDate === undefined || originalDueDate <= dueDate) return;
    problems.push({
      path: ['schedule', index, 'originalDueDate'],
      value: civilDate(originalDueDate),
      expected: `a day on or before the due date, ${civilDate(dueDate)}`,
      zh: `不晚于到期日(${civilDate(dueDate)})的日期`,
    });
  });
  for (const kind of COMPONENTS) {
    askedEarly(['application', `${kind}Until`], asked[kind], firstDue(instalments, kind), FIRST_DUE_DATE[kind]);
  }
  return problems;
}
