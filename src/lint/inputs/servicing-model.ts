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

/** What was done: the action and, for a deferral, the day. They form one unit because only a deferral has a day. */
export const DONE = 'servicing.done';
const PENALTY = 'servicing.penaltyInterest.amount';
const BASIS = 'servicing.penaltyInterest.basis';
const PERIOD = 'servicing.penaltyInterest.period';
const DUE = 'component.dueDate';
const APPLIED_ON = 'application.appliedOn';
const CONSULTED = 'guarantee-servicing.consulted';
const FEE_BASE = 'guarantee-servicing.feeBase';

/** Units that are not part of the input. Each names the fact that a conclusion gives and that servicing is compared with. */
export const GRANTED = 'given:grantedUntil';
export const LATEST = 'given:latestDate';
export const WAIVED_FROM = 'given:waivedFrom';
const NOTHING_GIVEN = 'nothing';

// If the due date of a component is unknown, days are counted from this arbitrary day.
const ANY_DAY = '2020-08-15';

/** The results of conclusions that servicing is compared with, each with the fact that the conclusion decides. */
export const GIVEN: Readonly<Record<string, { readonly name: string; readonly by: string }>> = {
  [GRANTED]: { name: 'grantedUntil', by: 'component.outcome' },
  [LATEST]: { name: 'latestDate', by: 'component.cap' },
  [WAIVED_FROM]: { name: PENALTY_FROM.gives, by: PENALTY_FROM.fact },
};

/** The units of what was done. The loan itself is made without them. */
export const SERVICING_PATHS: ReadonlySet<string> = new Set([
  ...[DONE, PENALTY, BASIS, PERIOD, CONSULTED, FEE_BASE],
  ...Object.keys(GIVEN),
]);

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

/** The number of days for which penalty interest was charged, and how many of them lie on or after the waiver's first day. */
interface ChargedDays {
  readonly days: number;
  readonly fromFirst: number;
}

// Nearly a century. Loans are charged for fewer days, and the calendar contains all of them.
const MOST_DAYS = 36_000;

const period: InputUnit = {
  path: PERIOD,
  kind: 'count',
  // The days of the deferral and the waived days among them. They apply while no other period is stated, and where they lie
  // does not change how many days may be charged.
  restsOn: (facts, scope) =>
    ['servicing.penaltyDays', 'servicing.penaltyWaivedDays'].map((name) => String(facts[scope.slotOf(name)])).join(),
  values: (thresholds) => {
    const counts = unitOfType('', { kind: 'count' }, { always: true })
      .values(thresholds)
      .map(({ value }) => value as number)
      .filter((count) => count <= MOST_DAYS);
    // Any number of the days, from none to all, may lie on or after the waiver's first day.
    const charged = counts.flatMap((days) =>
      days === 0 ? [] : counts.filter((fromFirst) => fromFirst <= days).map((fromFirst): ChargedDays => ({ days, fromFirst })),
    );
    // If the period is left out, it is that of the deferral.
    return [undefined, ...charged].map((value) => ({ value, complete: true }));
  },
};

/** The units of what was done about a loan, and those for the days that conclusions give. The latter are always complete. */
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
    // These come last because they are compared with all the others.
    period,
    unitOfType(PENALTY, { kind: 'money' }),
    unitOfType(BASIS, { kind: 'choice', values: PENALTY_BASES }),
  ];
}

/** The name of the fact that a conclusion gives, or `NOTHING_GIVEN`. */
export function givenFact(given: string | { readonly fact: string } | undefined): string {
  return typeof given === 'object' ? given.fact : NOTHING_GIVEN;
}

const PERIOD_FACTS = [PERIOD, DONE, DUE, 'component.until', GRANTED, LATEST, WAIVED_FROM];

/** The units that each fact of servicing is read from. */
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
 * Whether the day of a deferral is known: a conclusion gives it, or servicing states it. If the bank must set the day and has
 * not done so, no rule can supply it.
 */
export function isDayKnown(assignment: Assignment): boolean {
  const done = assignment.get(DONE) as ServicedComponent | undefined;
  return assignment.get(GRANTED) !== NOTHING_GIVEN || done?.grantedUntil !== undefined;
}

/** The servicing part of an input, or `undefined` if it states nothing and no guarantee is audited. */
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

/** Writes the facts of what was done. Returns `false` if it was deferred to a day that is not after the due date. */
export function writeDone(facts: FactValues, scope: Scope, assignment: Assignment, kind: ComponentKind): boolean {
  const read = (name: string) => (scope.constantOf(name) ?? facts[scope.slotOf(name)]) as DayNumber | undefined;
  const given = (path: string) => {
    const fact = assignment.get(path) ?? NOTHING_GIVEN;
    return fact === NOTHING_GIVEN ? undefined : read(fact as string);
  };
  const dueDate = read('component.dueDate');
  writeServicing(facts, scope, entryOf(assignment, kind), {
    dueDate,
    // If the rulebook does not decide the first day of the waiver, it is the due date.
    waivedFrom: scope.vocabulary.has(PENALTY_FROM.fact) ? firstWaived(assignment, dueDate) : dueDate,
    grantedUntil: given(GRANTED),
    // On one reading the bank is bound to the requested day. That adds days but no new case, so the model leaves it out.
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

/** The day from which charged days are counted: the first day of the waiver if known, else the due date. */
function firstDayOf(assignment: Assignment): DayNumber {
  const due = dayNumber((assignment.get(DUE) as string | undefined) ?? ANY_DAY) as DayNumber;
  return firstWaived(assignment, due) ?? due;
}

/**
 * The first day of the waiver, or `undefined` if it is not given or the due date is unknown. It may be the day of the
 * application. Its distance from the due date tells rules nothing more than the days charged before it do. The two need not be
 * examined together: while the day of the application is unassigned, the result is the due date.
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
