import { UTCDateMini } from '@date-fns/utc/date/mini';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';

/** A calendar day written `YYYY-MM-DD`. No time zone can move it. */
export type CivilDate = string;

/** A calendar day as the number of days since 1970-01-01, for comparison and subtraction. */
export type DayNumber = number;

/** How a calendar day is written. */
export const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_A_DAY = 86_400_000;

// The package's main entry sets up formatters of local time, which take longer to load than a decision takes.
const utc = (value: Date | number | string) => new UTCDateMini(+new Date(value));

// The same few thousand days recur in every portfolio; the memo stops growing so that hostile input cannot fill memory.
const MEMO_LIMIT = 65_536;
const dayByText = new Map<string, DayNumber | undefined>();
const textByDay = new Map<DayNumber, CivilDate>();

/**
 * The day number of a real calendar day written `YYYY-MM-DD`, or `undefined` for anything else.
 *
 * @example
 * dayNumber('1970-01-02') // 1
 * dayNumber('2020-06-31') // undefined: June has 30 days
 */
export function dayNumber(text: string): DayNumber | undefined {
  const known = dayByText.get(text);
  if (known !== undefined) return known;
  if (!DATE_PATTERN.test(text)) return undefined;
  const time = parseISO(text, { in: utc }).getTime();
  if (Number.isNaN(time)) return undefined;
  const day = time / MILLISECONDS_A_DAY;
  if (dayByText.size < MEMO_LIMIT) dayByText.set(text, day);
  return day;
}

/** The `YYYY-MM-DD` of a day number. */
export function civilDate(day: DayNumber): CivilDate {
  const known = textByDay.get(day);
  if (known !== undefined) return known;
  const text = formatISO(utc(day * MILLISECONDS_A_DAY), { representation: 'date' });
  if (textByDay.size < MEMO_LIMIT) textByDay.set(day, text);
  return text;
}
