import { writeGuaranteeServicing, writeServicing } from '../audit/servicing-facts.js';
import type { DayNumber } from '../facts/civil-date.js';
import type { ComponentKind } from '../facts/parse-loan.js';
import { ACTIONS, type ServicedComponent, type ServicedGuarantee, type ServicingInput } from '../facts/servicing.js';
import { conclusionsOf, type RuleSet } from '../rules/rule-set.js';
import type { FactValues, Scope } from '../rules/scope.js';
import type { Assignment } from './input-model.js';
import { type InputUnit, type UnitValue, unitOfType } from './input-unit.js';

/** What was done: the action and, of a deferral, the day. They are one unit, for only a deferral has a day. */
const DONE = 'servicing.done';
const PENALTY = 'servicing.penaltyInterest';
const CONSULTED = 'guarantee-servicing.consulted';
const FEE_BASE = 'guarantee-servicing.feeBase';

/** The fact whose value a conclusion gives under a name, which servicing is held against: no part of the input. */
export const GRANTED = 'given:grantedUntil';
export const LATEST = 'given:latestDate';
const NOTHING_GIVEN = 'nothing';

/** The results of conclusions that servicing is held against, each with the fact that is decided with it. */
export const GIVEN: Readonly<Record<string, { readonly name: string; readonly by: string }>> = {
  [GRANTED]: { name: 'grantedUntil', by: 'component.outcome' },
  [LATEST]: { name: 'latestDate', by: 'component.cap' },
};

const done: InputUnit = {
  path: DONE,
  values: (thresholds) => [
    ...unitOfType('', { kind: 'date' }, { always: true })
      .values(thresholds)
      .map(({ value }): UnitValue => ({ value: { action: 'deferred', grantedUntil: value }, complete: true })),
    ...ACTIONS.filter((action) => action !== 'deferred').map((action) => ({ value: { action }, complete: true })),
    { value: { action: 'deferred' }, complete: false },
    { value: undefined, complete: false },
  ],
};

const penalty: InputUnit = {
  path: PENALTY,
  values: (thresholds) => {
    const days = unitOfType('', { kind: 'date' }, { always: true })
      .values(thresholds)
      .map(({ value }) => value as string)
      .sort();
    const periods = days.slice(1).map((until, at) => ({ from: days[at], until }));
    const whole = { from: days[0], until: days.at(-1) };
    return [
      { value: null, complete: true },
      { value: { amount: '100.00' }, complete: true },
      ...[...periods, whole].map((period) => ({ value: { amount: '100.00', ...period }, complete: true })),
      { value: { ...whole }, complete: false },
      { value: undefined, complete: false },
    ];
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
      return { path, values: () => [...new Set([...given, NOTHING_GIVEN])].map((value) => ({ value, complete: true })) };
    }),
    // Last, for its days are held against all the others.
    penalty,
  ];
}

/** What a conclusion gives under a name: the name of a fact, or that it gives nothing. */
export function givenFact(given: string | { readonly fact: string } | undefined): string {
  return typeof given === 'object' ? given.fact : NOTHING_GIVEN;
}

const PENALTY_FACTS = [PENALTY, DONE, 'component.dueDate', 'component.until', GRANTED, LATEST];

/** The units that facts of servicing are made of. */
export const SERVICING_MADE_OF: Readonly<Record<string, readonly string[]>> = {
  'servicing.action': [DONE],
  'servicing.grantedUntil': [DONE],
  'servicing.penaltyTaken': [PENALTY],
  'servicing.penaltyCharged': [PENALTY],
  'servicing.penaltyDays': PENALTY_FACTS,
  'servicing.penaltyWaivedDays': PENALTY_FACTS,
  'servicing.penaltyInDeferral': PENALTY_FACTS,
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
  const serviced = [DONE, PENALTY].some((path) => assignment.get(path) !== undefined);
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
  writeServicing(facts, scope, entryOf(assignment, kind), { dueDate, grantedUntil: given(GRANTED), latestDate: given(LATEST) });
  writeGuaranteeServicing(facts, scope, guaranteeOf(assignment));
  const granted = read('servicing.grantedUntil');
  return granted === undefined || dueDate === undefined || granted > dueDate;
}

function entryOf(assignment: Assignment, component: ComponentKind): ServicedComponent {
  const penaltyInterest = assignment.get(PENALTY) as ServicedComponent['penaltyInterest'];
  return {
    component,
    ...(assignment.get(DONE) as Pick<ServicedComponent, 'action' | 'grantedUntil'> | undefined),
    ...(penaltyInterest === undefined ? {} : { penaltyInterest }),
  };
}

function guaranteeOf(assignment: Assignment): ServicedGuarantee {
  const consulted = assignment.get(CONSULTED) as boolean | undefined;
  const feeBase = assignment.get(FEE_BASE) as string | undefined;
  return { ...(consulted === undefined ? {} : { consulted }), ...(feeBase === undefined ? {} : { feeBase }) };
}
