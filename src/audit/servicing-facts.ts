import type { FactValues, Scope } from '../evaluate/scope.js';
import type { FactValue } from '../facts/fact.js';
import type { ServicedComponent, ServicedGuarantee } from '../facts/loan/servicing.js';
import { type DayNumber, dayNumber } from '../facts/values/civil-date.js';
import { fen } from '../facts/values/money.js';

/** A period from a day on, up to another, itself not counted. */
interface Period {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** What has been decided of a component that penalty interest is held against. */
export interface Deferral {
  readonly dueDate: DayNumber | undefined;
  /** The first day for which penalty interest is waived. */
  readonly waivedFrom: DayNumber | undefined;
  /** The day to which it was asked to be deferred, within the cap. */
  readonly grantedUntil: DayNumber | undefined;
  /** The day to which the bank was bound to defer it, where it may set no shorter period. */
  readonly boundUntil: DayNumber | undefined;
  /** The latest day to which it may. */
  readonly latestDate: DayNumber | undefined;
}

/** Writes the facts of what was done about a component beside those of the component. */
export function writeServicing(facts: FactValues, scope: Scope, entry: ServicedComponent, deferral: Deferral): void {
  const { action, grantedUntil, penaltyInterest } = entry;
  const amount = penaltyInterest === null ? 0 : yuan(penaltyInterest?.amount);
  const basis = penaltyInterest?.basis ?? 'not-stated';
  const deferred = deferredPeriod(deferral, { action, granted: day(grantedUntil) });
  const waived = waivedPeriod(deferral, deferred);
  const charged = chargedPeriod(entry) ?? deferred;
  const waivedDays = charged === undefined || waived === undefined ? undefined : daysIn(charged, waived);
  write(facts, scope, {
    'servicing.action': action,
    'servicing.grantedUntil': day(grantedUntil),
    'servicing.penaltyTaken': amount === undefined ? undefined : amount > 0,
    'servicing.penaltyCharged': amount,
    'servicing.penaltyBasis': basis,
    'servicing.penaltySurcharge': basis === 'surcharge' ? amount : undefined,
    'servicing.penaltyDays': charged === undefined ? undefined : charged.until - charged.from,
    'servicing.penaltyWaivedDays': waivedDays,
    'servicing.penaltyInDeferral': waivedDays === undefined ? undefined : waivedDays > 0,
  });
}

/** Writes the facts of what was done about a guarantee beside those of the guarantee. */
export function writeGuaranteeServicing(facts: FactValues, scope: Scope, { consulted, feeBase }: ServicedGuarantee): void {
  write(facts, scope, { 'guarantee-servicing.consulted': consulted, 'guarantee-servicing.feeBase': yuan(feeBase) });
}

function write(facts: FactValues, scope: Scope, values: Readonly<Record<string, FactValue>>): void {
  for (const name of Object.keys(values)) facts[scope.slotOf(name)] = values[name];
}

/**
 * The period of the deferral: from the due date to the day to which payment was deferred or, if that is later, to which
 * the bank was bound to defer it, within what the notice permits. Where the bank deferred nothing it has set no period
 * either, and the day asked is the measure. `undefined` where it is not known to which day that is.
 */
function deferredPeriod(
  { dueDate, grantedUntil, boundUntil, latestDate }: Deferral,
  { action, granted }: { readonly action: ServicedComponent['action']; readonly granted: DayNumber | undefined },
): Period | undefined {
  const set = action === 'deferred' ? (granted ?? boundUntil) : grantedUntil;
  if (dueDate === undefined || set === undefined) return undefined;
  const until = Math.max(set, boundUntil ?? dueDate);
  return { from: dueDate, until: latestDate === undefined ? until : Math.min(until, latestDate) };
}

/** The part of it for which penalty interest is waived. */
function waivedPeriod({ waivedFrom }: Deferral, deferred: Period | undefined): Period | undefined {
  if (waivedFrom === undefined || deferred === undefined) return undefined;
  return { from: Math.max(waivedFrom, deferred.from), until: deferred.until };
}

/** The days for which penalty interest was charged, where the servicing says so. */
function chargedPeriod({ penaltyInterest }: ServicedComponent): Period | undefined {
  const [from, until] = [day(penaltyInterest?.from), day(penaltyInterest?.until)];
  return from === undefined || until === undefined ? undefined : { from, until };
}

function daysIn(one: Period, other: Period): number {
  return Math.max(0, Math.min(one.until, other.until) - Math.max(one.from, other.from));
}

function day(date: string | undefined): DayNumber | undefined {
  return date === undefined ? undefined : dayNumber(date);
}

function yuan(amount: string | number | undefined): number | undefined {
  return amount === undefined ? undefined : fen(amount);
}
