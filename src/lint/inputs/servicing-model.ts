import { writeGuaranteeServicing, writeServicing } from '../../audit/servicing-facts.js';
import { PENALTY_FROM } from '../../decide/contract.js';
import type { FactValues, Scope } from '../../evaluate/scope.js';
import type { ComponentKind } from '../../facts/loan/component.js';
import {
  ACTIONS,
  PENALTY_BASES,
  type ServicedComponent,
  type ServicedGuarantee,
  type ServicingInput,
} from '../../facts/loan/servicing.js';
import { civilDate, type DayNumber, dayNumber } from '../../facts/values/civil-date.js';
import { conclusionsOf, type RuleSet } from '../../rulebook/rule-set.js';
import type { Assignment } from './input-model.js';
import { type InputUnit, type UnitValue, unitOfType } from './input-unit.js';

/** What was done: the action and, of a deferral, the day. They are one unit, for only a deferral has a day. */
export const DONE = 'servicing.done';
const PENALTY = 'servicing.penaltyInterest.amount';
const BASIS = 'servicing.penaltyInterest.basis';
const PERIOD = 'servicing.penaltyInterest.period';
const DUE = 'component.dueDate';
const APPLIED_ON = 'application.appliedOn';
const CONSULTED = 'guarantee-servicing.consulted';
const FEE_BASE = 'guarantee-servicing.feeBase';

/** The fact whose value a conclusion gives under a name, which servicing is held against: no part of the input. */
export const GRANTED = 'given:grantedUntil';
export const LATEST = 'given:latestDate';
export const WAIVED_FROM = 'given:waivedFrom';
const NOTHING_GIVEN = 'nothing';

// Where it is not known when a component falls due, any day will do to count from.
const ANY_DAY = '2020-08-15';

/** The results of conclusions that servicing is held against, each with the fact that is decided with it. */
export const GIVEN: Readonly<Record<string, { readonly name: string; readonly by: string }>> = {
  [GRANTED]: { name: 'grantedUntil', by: 'component.outcome' },
  [LATEST]: { name: 'latestDate', by: 'component.cap' },
  [WAIVED_FROM]: { name: PENALTY_FROM.gives, by: PENALTY_FROM.fact },
};

const done: InputUnit = {
  path: DONE,
  kind: 'date',
  values: (thresholds) => [
    ...unitOfType('', { kind: 'date' }, { always: true })
      .values(thresholds)
      .map(({ value }): UnitValue => ({ value: { action: 'deferred', grantedUntil: value }, complete: true })),
    ...ACTIONS.filter((action) => action !== 'deferred').map((action) => ({ value: { action }, complete: true })),
    { value: { action: 'deferred' }, complete: false },
    { value: undefined, complete: false },
  ],
};

/** Days that penalty interest was charged for: so many, of which so many from the first day of the waiver on. */
interface ChargedDays {
  readonly days: number;
  readonly fromFirst: number;
}

// Nearly a century: the days that a loan is charged for are fewer, and their calendar has them.
const MOST_DAYS = 36_000;

const period: InputUnit = {
  path: PERIOD,
  kind: 'count',
  // The days of the deferral and those waived of them, which it is told by as long as no others are said: wherever they
  // lie, so many of them may be charged for.
  restsOn: (facts, scope) =>
    ['servicing.penaltyDays', 'servicing.penaltyWaivedDays'].map((name) => String(facts[scope.slotOf(name)])).join(),
  values: (thresholds) => {
    const counts = unitOfType('', { kind: 'count' }, { always: true })
      .values(thresholds)
      .map(({ value }) => value as number)
      .filter((count) => count <= MOST_DAYS);
    // Those from the first day waived on count as far as the deferral goes, so that every share of the days may be waived.
    const charged = counts.flatMap((days) =>
      days === 0 ? [] : counts.filter((fromFirst) => fromFirst <= days).map((fromFirst): ChargedDays => ({ days, fromFirst })),
    );
    // Left out, they are those of the deferral.
    return [undefined, ...charged].map((value) => ({ value, complete: true }));
  },
};

/** The units of what was done about a loan; what is decided for it is no choice, and is complete by itself. */
export function servicingUnits(ruleSets: readonly RuleSet[]): InputUnit[] {
  return [
    done,
    unitOfType(CONSULTED, { kind: 'flag' }),
    unitOfType(FEE_BASE, { kind: 'money' }),
    ...Object.entries(GIVEN).map(([path, { name, by }]) => {
      const deciding = ruleSets.find(({ decides }) => decides === by);
      const given = [
        ...new Set((deciding === undefined ? [] : conclusionsOf(deciding)).map(({ params }) => givenFact(params.gives?.[name]))),
      ];
      return {
        path,
        kind: 'date' as const,
        picks: true as const,
        values: () => [...new Set([...given, NOTHING_GIVEN])].map((value) => ({ value, complete: true })),
      };
    }),
    // Last, for they are held against all the others.
    period,
    unitOfType(PENALTY, { kind: 'money' }),
    unitOfType(BASIS, { kind: 'choice', values: PENALTY_BASES }),
  ];
}

/** What a conclusion gives under a name: the name of a fact, or that it gives nothing. */
export function givenFact(given: string | { readonly fact: string } | undefined): string {
  return typeof given === 'object' ? given.fact : NOTHING_GIVEN;
}

const PERIOD_FACTS = [PERIOD, DONE, DUE, 'component.until', GRANTED, LATEST, WAIVED_FROM];

/** The units that facts of servicing are made of. */
export const SERVICING_MADE_OF: Readonly<Record<string, readonly string[]>> = {
  'servicing.action': [DONE],
  'servicing.grantedUntil': [DONE],
  'servicing.penaltyTaken': [PENALTY],
  'servicing.penaltyCharged': [PENALTY],
  'servicing.penaltyBasis': [BASIS],
  'servicing.penaltySurcharge': [PENALTY, BASIS],
  'servicing.penaltyDays': PERIOD_FACTS,
  'servicing.penaltyWaivedDays': PERIOD_FACTS,
  'servicing.penaltyInDeferral': PERIOD_FACTS,
};

/**
 * Whether it is known to which day a component is deferred, where penalty interest turns on it. A bank that must set the
 * day and has not has left it open, which no rule can mend.
 */
export function isDayKnown(assignment: Assignment): boolean {
  const done = assignment.get(DONE) as ServicedComponent | undefined;
  return assignment.get(GRANTED) !== NOTHING_GIVEN || done?.grantedUntil !== undefined;
}

/** What was done, as an auditor is told it. */
export function servicingInput(
  assignment: Assignment,
  component: ComponentKind,
  auditsGuarantee: boolean,
): ServicingInput | undefined {
  const guarantee = guaranteeOf(assignment);
  const entry = { ...entryOf(assignment, component), instalment: 0 };
  const serviced = [DONE, PERIOD, PENALTY, BASIS].some((path) => assignment.get(path) !== undefined);
  const empty = Object.keys(guarantee).length === 0;
  if (!serviced && empty && !auditsGuarantee) return undefined;
  return { ...(serviced ? { components: [entry] } : {}), ...(empty && serviced ? {} : { guarantee }) };
}

/** Writes the facts of what was done; `false` where it was deferred to a day that is no later. */
export function writeDone(facts: FactValues, scope: Scope, assignment: Assignment, kind: ComponentKind): boolean {
  const read = (name: string) => (scope.constantOf(name) ?? facts[scope.slotOf(name)]) as DayNumber | undefined;
  const given = (path: string) => {
    const fact = assignment.get(path) ?? NOTHING_GIVEN;
    return fact === NOTHING_GIVEN ? undefined : read(fact as string);
  };
  const dueDate = read('component.dueDate');
  writeServicing(facts, scope, entryOf(assignment, kind), {
    dueDate,
    // A rulebook that does not decide it waives from the due date.
    waivedFrom: scope.vocabulary.has(PENALTY_FROM.fact) ? firstWaived(assignment, dueDate) : dueDate,
    grantedUntil: given(GRANTED),
    // That the bank is bound to the day asked on a reading adds days, and no other case: it is left out of the model.
    boundUntil: undefined,
    latestDate: given(LATEST),
  });
  writeGuaranteeServicing(facts, scope, guaranteeOf(assignment));
  const granted = read('servicing.grantedUntil');
  return granted === undefined || dueDate === undefined || granted > dueDate;
}

function entryOf(assignment: Assignment, component: ComponentKind): ServicedComponent {
  const penaltyInterest = penaltyInterestOf(assignment);
  return {
    component,
    ...(assignment.get(DONE) as Pick<ServicedComponent, 'action' | 'grantedUntil'> | undefined),
    ...(penaltyInterest === undefined ? {} : { penaltyInterest }),
  };
}

function penaltyInterestOf(assignment: Assignment): ServicedComponent['penaltyInterest'] {
  const amount = assignment.get(PENALTY) as string | undefined;
  const basis = assignment.get(BASIS) as (typeof PENALTY_BASES)[number] | undefined;
  const charged = assignment.get(PERIOD) as ChargedDays | undefined;
  const based = basis === undefined ? {} : { basis };
  if (charged === undefined) {
    if (amount === undefined) return basis === undefined ? undefined : based;
    return Number(amount) === 0 && basis === undefined ? null : { amount, ...based };
  }
  const until = firstDayOf(assignment) + charged.fromFirst;
  return {
    ...(amount === undefined ? {} : { amount }),
    ...based,
    from: civilDate(until - charged.days),
    until: civilDate(until),
  };
}

/** The day to count the days charged for from: the first of the waiver, where it is known. */
function firstDayOf(assignment: Assignment): DayNumber {
  const due = dayNumber((assignment.get(DUE) as string | undefined) ?? ANY_DAY) as DayNumber;
  return firstWaived(assignment, due) ?? due;
}

/**
 * The first day of the waiver. Where it is that of the application, its distance from the due date tells rules nothing that
 * days charged before it do not tell too, so that it need not be looked at together with them: unassigned, it is the due date.
 */
function firstWaived(assignment: Assignment, dueDate: DayNumber | undefined): DayNumber | undefined {
  const from = assignment.get(WAIVED_FROM) ?? NOTHING_GIVEN;
  if (from === NOTHING_GIVEN || dueDate === undefined) return undefined;
  const applied = from === APPLIED_ON ? (assignment.get(APPLIED_ON) as string | undefined) : undefined;
  return applied === undefined ? dueDate : Math.max(dueDate, dayNumber(applied) as DayNumber);
}

function guaranteeOf(assignment: Assignment): ServicedGuarantee {
  const consulted = assignment.get(CONSULTED) as boolean | undefined;
  const feeBase = assignment.get(FEE_BASE) as string | undefined;
  return { ...(consulted === undefined ? {} : { consulted }), ...(feeBase === undefined ? {} : { feeBase }) };
}
