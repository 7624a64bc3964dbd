import type { ComponentKind } from './component.js';
import type { InstalmentFacts } from './instalment-facts.js';
import { type ComponentDay, fieldFor, fieldInstead, madeOf, type SourceField } from './loan-facts.js';
import { GUARANTEE_PREFIX, guaranteePath, pathOf } from './loan-path.js';
import { type Loan, requestedUntil } from './parse-loan.js';

/** A component of a loan: the place of its instalment in the schedule, and which of the two it is. */
interface Place {
  readonly index: number;
  readonly kind: ComponentKind;
}

/**
 * The fields of the input that must be supplied to settle an unknown fact, by path: those of the fields it is made of
 * that were left out.
 */
export function missingFields(fact: string, loan: Loan, place: Place | undefined, guarantee = 0): string[] {
  if (fact.startsWith(GUARANTEE_PREFIX))
    return [`${guaranteePath(loan.input, guarantee)}.${fact.slice(GUARANTEE_PREFIX.length)}`];
  const made = madeOf(fact);
  switch (made?.kind) {
    case 'field':
      return [missingField(made.field, loan, place) ?? fact];
    case 'facts': {
      if (place === undefined) return [fact];
      return made.facts.filter((part) => isUnknown(part, loan, place)).flatMap((part) => missingFields(part, loan, place));
    }
    case 'walk':
    case undefined:
      return [fact];
  }
}

/** Where a field stands that a fact is read from; `undefined` where it is a component's and none is named. */
function missingField(field: SourceField, loan: Loan, place: Place | undefined): string | undefined {
  if (place === undefined) return /[{[]/.test(field) ? undefined : field;
  const { index, kind } = place;
  const { neverDeferred } = instalmentAt(loan, place);
  const own = (neverDeferred ? fieldInstead(field) : undefined) ?? fieldFor(field, kind);
  return pathOf({ field: own, instalment: index });
}

function instalmentAt({ instalments }: Loan, { index }: Place): InstalmentFacts {
  return instalments[index] as InstalmentFacts;
}

function isUnknown(day: ComponentDay, loan: Loan, place: Place): boolean {
  const instalment = instalmentAt(loan, place);
  switch (day) {
    case 'component.dueDate':
      return instalment.dueDate === undefined;
    case 'component.requestedUntil':
      return requestedUntil(loan, instalment, place.kind) === undefined;
  }
}
