import { dayNumber } from '../../facts/values/civil-date.js';
import type { DatedValue, WrittenParameter } from '../../law/parameter.js';
import type { Period } from '../../law/period.js';
import { DAY_FAULTS as DAYS, RULEBOOK_FAULTS as FAULTS } from '../load/fault-words.js';
import { type Fault, faultAt, type Path } from '../load/invalid-rulebook.js';
import type { WrittenRulebook } from '../rulebook.js';
import { daysAfter, periodsOfValues, valueInForce } from './dated-parameters.js';
import { isDated } from './law-periods.js';

/** What is wrong with the days on which a rulebook and its parts are in force. What is decided on each day is checked after it. */
export function dateFaults(rulebook: WrittenRulebook): Fault[] {
  const { lawAsOf, governs, parameters, ruleSets, interpretations } = rulebook;
  const ownDays = [
    ...(lawAsOf === undefined ? [] : dayFaults(lawAsOf, ['lawAsOf'])),
    ...(governs === undefined ? [] : periodFaults(governs, ['governs'])),
  ];
  if (ownDays.length > 0) return ownDays;
  return [
    ...ownDayFaults(rulebook),
    ...parameters.flatMap((parameter, index) => valueFaults(parameter, rulebook, ['parameters', index])),
    ...ruleSets.flatMap(({ inForce }, index) => inForceFaults(inForce, governs, ['ruleSets', index, 'inForce'])),
    ...interpretations.flatMap(({ readings }, index) =>
      readings.flatMap(({ inForce }, at) =>
        inForceFaults(inForce, governs, ['interpretations', index, 'readings', at, 'inForce']),
      ),
    ),
  ];
}

/** What is wrong with a calendar day. */
export function dayFaults(day: string, path: Path): Fault[] {
  return dayNumber(day) === undefined ? [faultAt(path, DAYS.notDay(day))] : [];
}

/** A rulebook that governs for a time, or of which anything is dated, states that time and a day of its own in it. */
function ownDayFaults(rulebook: WrittenRulebook): Fault[] {
  const { lawAsOf, governs } = rulebook;
  if (governs === undefined) return isDated(rulebook) ? [faultAt(['governs'], DAYS.noGoverns)] : [];
  if (lawAsOf === undefined) return [faultAt(['lawAsOf'], DAYS.noLawAsOf)];
  return outside({ from: lawAsOf, until: lawAsOf }, governs) ? [faultAt(['lawAsOf'], DAYS.notGoverning(lawAsOf, governs))] : [];
}

function periodFaults({ from, until }: Period, path: Path): Fault[] {
  const faults = [...dayFaults(from, [...path, 'from']), ...(until === undefined ? [] : dayFaults(until, [...path, 'until']))];
  if (faults.length > 0 || until === undefined || from <= until) return faults;
  return [faultAt([...path, 'until'], DAYS.endsEarly(until, from))];
}

function inForceFaults(inForce: Period | undefined, governs: Period | undefined, path: Path): Fault[] {
  if (inForce === undefined) return [];
  const faults = periodFaults(inForce, path);
  return faults.length > 0 ? faults : neverFaults(inForce, governs, path);
}

function neverFaults(period: Period, governs: Period | undefined, path: Path): Fault[] {
  if (governs === undefined || !outside(period, governs)) return [];
  return [faultAt(path, DAYS.never(period, governs))];
}

/** Whether two periods have no day in common. */
function outside(one: Period, other: Period): boolean {
  return (one.until !== undefined && one.until < other.from) || (other.until !== undefined && other.until < one.from);
}

/** A parameter has one value with its provisions and its first day, or dated values of which each follows the one before. */
function valueFaults(parameter: WrittenParameter, { lawAsOf = '', governs }: WrittenRulebook, path: Path): Fault[] {
  const { values } = parameter;
  const keys = ['value', 'inForceFrom', 'provisions'] as const;
  if (values === undefined)
    return keys.flatMap((key) => (parameter[key] === undefined ? [faultAt([...path, key], FAULTS.missing)] : []));
  const faults = values.flatMap((value, at) => periodFaults(value, [...path, 'values', at]));
  if (faults.length > 0) return faults;
  const own = values[Math.max(0, valueInForce(values, lawAsOf))];
  const said = { value: own?.value, inForceFrom: own?.from, provisions: own?.provisions };
  return [
    // A rulebook that was loaded before says beside the values which of them is its own.
    ...keys.flatMap((key) =>
      parameter[key] === undefined || JSON.stringify(parameter[key]) === JSON.stringify(said[key])
        ? []
        : [faultAt([...path, key], DAYS.saidByValues(lawAsOf, said[key]))],
    ),
    ...sequenceFaults(values, [...path, 'values']),
    ...periodsOfValues(values).flatMap((period, at) => neverFaults(period, governs, [...path, 'values', at])),
  ];
}

function sequenceFaults(values: readonly DatedValue[], path: Path): Fault[] {
  return values.flatMap(({ from }, at) => {
    const before = values[at - 1];
    if (before === undefined) return [];
    const here = [...path, at, 'from'];
    if (from <= before.from) return [faultAt(here, DAYS.notAfter(from))];
    if (before.until === undefined) return [];
    if (from <= before.until) return [faultAt(here, DAYS.overlaps(before.until))];
    const next = daysAfter(before.until, 1);
    if (from === next) return [];
    return [faultAt(here, DAYS.leavesGap(next, daysAfter(from, -1)))];
  });
}
