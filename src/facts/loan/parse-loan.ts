import type { FactValue } from '../fact.js';
import { compileAcceptor } from '../input/acceptor.js';
import { frozen } from '../input/frozen.js';
import { InvalidLoanError, type Misfit } from '../input/invalid-input.js';
import { checkedInput, copiedInput } from '../input/parsed-input.js';
import type { DayNumber } from '../values/civil-date.js';
import type { ComponentKind } from './component.js';
import {
  type Asked,
  askedIn,
  type DatesRequested,
  type InstalmentFacts,
  instalmentFacts,
  type Requested,
  UnsteadyInputError,
} from './instalment-facts.js';
import { contradictions } from './loan-contradictions.js';
import { INPUT_FACTS, INPUT_SLOTS, LISTED_FACTS, LOAN_FACTS, loanSlot } from './loan-facts.js';
import { type GuaranteeInput, type LoanInput, loanSchema } from './loan-schema.js';

const PRINCIPAL_REQUESTED = loanSlot('application.principalRequested');
const INTEREST_REQUESTED = loanSlot('application.interestRequested');
const KIND = loanSlot('component.kind');
const AMOUNT = loanSlot('component.amount');
const AMOUNT_DUE = loanSlot('component.amountDue');
const DUE_DATE = loanSlot('component.dueDate');
const ORIGINAL_DUE_DATE = loanSlot('component.originalDueDate');
const COMPONENT_REQUESTED = loanSlot('component.requested');
const REQUESTED_UNTIL = loanSlot('component.requestedUntil');

/** A loan that has been checked once, with its facts in exact values: what `parseLoan` returns and `decide` takes. */
export class Loan {
  readonly #facts: readonly FactValue[];

  private constructor(
    /** The host's own id of the loan. */
    readonly id: string,
    /** A copy of the loan that the host gave; only values in `extensions` that are not plain data are not copied. */
    readonly input: LoanInput,
    facts: readonly FactValue[],
    /** @internal */
    readonly instalments: readonly InstalmentFacts[],
    /** @internal */
    readonly asked: Asked,
  ) {
    this.#facts = facts;
  }

  /** The guarantees that the loan describes: those listed, or the only one. */
  get guarantees(): readonly GuaranteeInput[] {
    return guaranteesOf(this.input);
  }

  /** The loan itself if it has been checked already, otherwise `Loan.parse` of it. */
  static of(input: LoanInput | Loan): Loan {
    return Loan.#is(input) ? input : Loan.parse(input);
  }

  /** The input that a loan was made from; any other input unchanged. @internal */
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
    // Most loans are valid, so the quick test comes first.
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

  /**
   * The loan with some of its instalments alone, for what is decided of each without a look at the others. What the whole does not
   * contradict, no part is said to contradict.
   *
   * @internal
   */
  withInstalments(places: readonly number[]): Loan {
    const part = <Item>(list: readonly Item[]) => places.map((place) => list[place] as Item);
    const input = { ...this.input, schedule: part(this.input.schedule) as LoanInput['schedule'] };
    return new Loan(this.id, input, this.#facts, part(this.instalments), this.asked);
  }

  /** A copy of the fact values by slot, with room for as many as rules need. @internal */
  factValues(size: number): FactValue[] {
    const facts = this.#facts.slice();
    while (facts.length < size) facts.push(undefined);
    return facts;
  }

  /** The value of one of the loan's own facts. @internal */
  factAt(slot: number): FactValue {
    return this.#facts[slot];
  }

  /** Overwrites fact values with those of the loan: what rules derived or decided for another loan becomes unknown. @internal */
  writeFacts(facts: FactValue[]): void {
    const own = this.#facts;
    for (let slot = 0; slot < own.length; slot++) facts[slot] = own[slot];
    for (let slot = own.length; slot < facts.length; slot++) facts[slot] = undefined;
  }

  // Only this class makes objects with the private field; an object that merely claims to be of the class was not checked.
  static #is(input: unknown): input is Loan {
    return typeof input === 'object' && input !== null && #facts in input;
  }

  /** A valid loan that reads the same each time; `undefined` for any other, whose problems `parse` lists. */
  static #quick(input: unknown): Loan | undefined {
    try {
      const facts = noFacts();
      if (accepts(input, facts)) return Loan.#made(input as LoanInput, facts);
    } catch {
      // What cannot be read is named by `parse`.
    }
    return undefined;
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
    const instalments = input.schedule.map(instalmentFacts);
    const { id } = input;
    if (typeof id !== 'string') throw new UnsteadyInputError();
    return new Loan(id, input, facts, instalments, asked);
  }
}

const NO_GUARANTEES: readonly GuaranteeInput[] = Object.freeze([]);

/** The guarantees that a loan describes. */
export function guaranteesOf({ guarantee, guarantees }: LoanInput): readonly GuaranteeInput[] {
  if (guarantees !== undefined) return guarantees;
  return guarantee === undefined ? NO_GUARANTEES : [guarantee];
}

function noFacts(): FactValue[] {
  return new Array(LOAN_FACTS.length).fill(undefined);
}

const accepts = compileAcceptor(loanSchema, (path) => INPUT_SLOTS.get(path));

const refusal = (problems: readonly Misfit[]) => new InvalidLoanError(problems);

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
  // The facts of an only guarantee are facts of the loan from the beginning.
  if (listed === undefined) return;
  for (const { slot, read } of LISTED_FACTS) facts[slot] = read(listed);
}

/** Whether the date asked defers what falls due on a day: a date that is not after that day defers nothing. */
function reaches(requested: Requested, dueDate: DayNumber | undefined): boolean | undefined {
  if (requested === null) return false;
  if (requested === undefined || dueDate === undefined) return undefined;
  return requested > dueDate;
}

/** @throws {InvalidLoanError} where values of the loan contradict each other */
function consistent(loan: Loan): Loan {
  const problems = contradictions(loan);
  if (problems.length > 0) throw new InvalidLoanError(problems);
  return loan;
}
