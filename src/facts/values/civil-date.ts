import { UTCDateMini } from '@date-fns/utc/date/mini';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { memo } from './memo.js';

/** A calendar day written `YYYY-MM-DD`. No time zone can move it. */
export type CivilDate = string;

/** A calendar day as the number of days since 1970-01-01, for comparison and subtraction. */
export type DayNumber = number;

/** How a calendar day is written. */
export const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The context in which date-fns reads days: without a zone. It is not the main entry's of the package, which sets up formatters that
 * take longer to load than a decision takes.
 */
const utc = (value: Date | number | string): Date => new UTCDateMini(+new Date(value));

// The same few thousand days recur in every portfolio.
const DAYS_KEPT = 65_536;

const dayByText = memo(DAYS_KEPT, (text: string): DayNumber | undefined => {
  if (!DATE_PATTERN.test(text)) return undefined;
  const time = parseISO(text, { in: utc }).getTime();
  return Number.isNaN(time) ? undefined : time / MILLISECONDS_A_DAY;
});
const textByDay = memo(
  DAYS_KEPT,
  (day: DayNumber): CivilDate => formatISO(utc(day * MILLISECONDS_A_DAY), { representation: 'date' }),
);

/**
 * The day number of a real calendar day written `YYYY-MM-DD`, or `undefined` for anything else.
 *
 * @example
 * dayNumber('1970-01-02') // 1
 * dayNumber('2020-06-31') // undefined: June has 30 days
 */
export function dayNumber(text: string): DayNumber | undefined {
  return dayByText(text);
}

/** The `YYYY-MM-DD` of a day number. */
export function civilDate(day: DayNumber): CivilDate {
  return textByDay(day);
}

// 1970-01-05.
const A_MONDAY: DayNumber = 4;

/** The Monday of a day's week. */
export function mondayOf(day: DayNumber): DayNumber {
  const since = (day - A_MONDAY) % 7;
  // The days before that Monday have a negative remainder.
  return day - (since < 0 ? since + 7 : since);
}
