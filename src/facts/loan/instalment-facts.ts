import { type DayNumber, dayNumber } from '../values/civil-date.js';
import { type Fen, fen } from '../values/money.js';
import type { ComponentKind } from './component.js';
import type { DatesAsked, InstalmentInput } from './loan-schema.js';

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
export type Asked = Readonly<Record<ComponentKind, DatesRequested>>;

/** The days to which deferral is asked, in their order; `null` where it is known that none is, `undefined` where that is unknown. */
export type DatesRequested = readonly DayNumber[] | null | undefined;

/** The day to which deferral is asked, the last of several; `null` where it is known that none is, `undefined` where that is unknown. */
export type Requested = DayNumber | null | undefined;

/** The exact values of an instalment that the schema has accepted. */
export function instalmentFacts(instalment: InstalmentInput): InstalmentFacts {
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
}

/** What an application or an instalment asks. */
export function askedIn({ principalUntil, interestUntil }: Pick<InstalmentInput, 'principalUntil' | 'interestUntil'>): Asked {
  return { principal: datesAsked(principalUntil), interest: datesAsked(interestUntil) };
}

function datesAsked(until: DatesAsked): DatesRequested {
  if (until === undefined || until === null) return until;
  // One day, as nearly always, without a copy of a list.
  if (typeof until === 'string') return [steady(dayNumber(until))];
  return until.map((day) => steady(dayNumber(day)));
}

function asksForItself({ principalUntil, interestUntil }: InstalmentInput): boolean {
  return principalUntil !== undefined || interestUntil !== undefined;
}

/** A value that was accepted and, when read again, differs: it comes from a host's getter or proxy. */
export class UnsteadyInputError extends Error {}

function steady(exact: number | undefined): number {
  if (exact === undefined) throw new UnsteadyInputError();
  return exact;
}
