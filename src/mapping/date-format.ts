import { civilDate, dayNumber } from '../facts/values/civil-date.js';
import { MAPPING_WORDS } from './mapping-words.js';

/** A part of a date format. */
export type DatePart =
  /** A number with a fixed count of digits, or with one or two if it is `loose`. */
  | { readonly kind: 'year' | 'short-year' | 'month' | 'day' | 'hour' | 'minute' | 'second'; readonly loose: boolean }
  /** Jan to Dec, in any case. */
  | { readonly kind: 'month-name' }
  | { readonly kind: 'literal'; readonly text: string };

/** A date format, by name: `YYYYMMDD`, `yyyy/m/d`, `dd-Mon-yy`, `MM/dd/yyyy HH:mm`. */
export interface DateFormat {
  readonly name: string;
  readonly parts: readonly DatePart[];
  /** The first of the hundred years that a year of two digits may stand for. */
  readonly pivot: number | undefined;
  /** The day that is meant if the format has none. */
  readonly day: number | 'last' | undefined;
}

export const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Why a format cannot be used: what was expected instead. */
export interface FormatFault {
  readonly expected: string;
  readonly zh: string;
}

const TOKENS = /yyyy|yy|mon|mmm|mm|m|dd|d|hh|h|ss|[^a-z]|t|[a-z]+/gi;

/** The format of a name, or what is wrong with it. */
export function dateFormat(name: string, pivot: number | undefined, day: DateFormat['day']): DateFormat | FormatFault {
  const parts: DatePart[] = [];
  for (const [token] of name.matchAll(TOKENS)) {
    const before = parts.at(-1);
    const part = partOf(token, parts.at(-2)?.kind === 'hour' || before?.kind === 'hour');
    if (part === undefined) return FORMAT_EXPECTED;
    // The T of a timestamp follows a number; any other T is a letter of some word.
    if (token.toLowerCase() === 't' && (before === undefined || !isFigure(before))) return FORMAT_EXPECTED;
    parts.push(part);
  }
  const count = (...kinds: readonly DatePart['kind'][]) => parts.filter(({ kind }) => kinds.includes(kind)).length;
  const days = count('day');
  const once = (['hour', 'minute', 'second'] as const).every((kind) => count(kind) <= 1);
  if (count('year', 'short-year') !== 1 || count('month', 'month-name') !== 1 || days > 1 || !once) return FORMAT_EXPECTED;
  if (days === 0 && day === undefined) return DAY_MISSING;
  if (count('short-year') === 1 && pivot === undefined) return PIVOT_MISSING;
  // In 2020111 nobody can tell the month from the day.
  const isRunOn = parts.some((part, at) => {
    const next = parts[at + 1];
    return isFigure(part) && next !== undefined && isFigure(next) && (isLoose(part) || isLoose(next));
  });
  if (isRunOn) return RUN_ON;
  return { name, parts, pivot: count('short-year') === 1 ? pivot : undefined, day: days === 0 ? day : undefined };
}

const isFigure = ({ kind }: DatePart) => kind !== 'literal' && kind !== 'month-name';
const isLoose = (part: DatePart) => 'loose' in part && part.loose;

/** The characters that may separate the numbers. */
const LITERALS = '-/.,: _[]年月日时分秒';

function partOf(token: string, behindHour: boolean): DatePart | undefined {
  const loose = token.length === 1;
  switch (token.toLowerCase()) {
    case 'yyyy':
      return { kind: 'year', loose: false };
    case 'yy':
      return { kind: 'short-year', loose: false };
    case 'mon':
    case 'mmm':
      return { kind: 'month-name' };
    case 'mm':
    case 'm':
      return { kind: behindHour ? 'minute' : 'month', loose };
    case 'dd':
    case 'd':
      return { kind: 'day', loose };
    case 'hh':
    case 'h':
      return { kind: 'hour', loose };
    case 'ss':
      return { kind: 'second', loose };
    case 't':
      return { kind: 'literal', text: token };
    default:
      return LITERALS.includes(token) ? { kind: 'literal', text: token } : undefined;
  }
}

const FORMAT_EXPECTED: FormatFault = MAPPING_WORDS.dateFormat;
const PIVOT_MISSING: FormatFault = MAPPING_WORDS.fourDigitYear;
const DAY_MISSING: FormatFault = MAPPING_WORDS.formatWithDay;
const RUN_ON: FormatFault = MAPPING_WORDS.twoDigits;

/** A day in the format. */
export function dateAs({ parts }: DateFormat, day: string): string {
  return parts.map((part) => partAs(part, day)).join('');
}

function partAs(part: DatePart, day: string): string {
  const [year = '', month = '', of = ''] = day.split('-');
  const figure = (digits: string) => ('loose' in part && part.loose ? String(Number(digits)) : digits);
  switch (part.kind) {
    case 'year':
      return year;
    case 'short-year':
      return year.slice(2);
    case 'month':
      return figure(month);
    case 'month-name':
      return MONTH_NAMES[Number(month) - 1] ?? '';
    case 'day':
      return figure(of);
    case 'hour':
    case 'minute':
    case 'second':
      return figure('00');
    case 'literal':
      return part.text;
  }
}

// Seconds may have decimals: some databases write them.
const FIGURES = {
  year: '(?<year>[0-9]{4})',
  'short-year': '(?<short>[0-9]{2})',
  month: '(?<month>[0-9]{2})',
  day: '(?<day>[0-9]{2})',
  hour: '(?:[01][0-9]|2[0-3])',
  minute: '[0-5][0-9]',
  second: '[0-5][0-9](?:[.][0-9]{1,9})?',
} as const;
const LOOSE = {
  month: '(?<month>[0-9]{1,2})',
  day: '(?<day>[0-9]{1,2})',
  hour: '(?:[01]?[0-9]|2[0-3])',
} as const;

/** Reads a trimmed text as a day YYYY-MM-DD; `undefined` if it is not in the format, or is no day. */
export function dateReader(format: DateFormat): (text: string) => string | undefined {
  const pattern = new RegExp(`^${format.parts.map(patternOf).join('')}$`);
  return (text) => {
    const found = pattern.exec(text)?.groups;
    if (found === undefined) return undefined;
    const { year = fullYear(found.short ?? '', format.pivot ?? 0), month, name, day } = found;
    const ofYear = month ?? String(monthNumber(name ?? ''));
    return dayOf(year, ofYear.padStart(2, '0'), day ?? format.day);
  };
}

/** Writes a day in the first of the formats that reads it so; `undefined` if none does. Without a format it is YYYY-MM-DD. */
export function dayWriter(formats: readonly DateFormat[]): (day: string) => string | undefined {
  if (formats.length === 0) return (day) => day;
  const writings = formats.map((format) => ({ format, read: dateReader(format) }));
  return (day) => {
    const writing = writings.find(({ format, read }) => read(dateAs(format, day)) === day);
    return writing === undefined ? undefined : dateAs(writing.format, day);
  };
}

function patternOf(part: DatePart): string {
  switch (part.kind) {
    case 'literal':
      return part.text.replace(/[^A-Za-z0-9 ]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
    case 'month-name':
      return `(?<name>${MONTH_NAMES.map(inAnyCase).join('|')})`;
    default:
      return part.loose && part.kind in LOOSE ? LOOSE[part.kind as keyof typeof LOOSE] : FIGURES[part.kind];
  }
}

const inAnyCase = (name: string) => name.replace(/./g, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
const monthNumber = (name: string) => MONTH_NAMES.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1;

/** The year that ends in two digits, in the hundred years from the pivot. */
function fullYear(short: string, pivot: number): string {
  const from = pivot % 100;
  return String(pivot + ((Number(short) - from + 100) % 100)).padStart(4, '0');
}

function dayOf(year: string, month: string, day: string | number | undefined): string | undefined {
  if (day === 'last') {
    // The day before the first of the next month.
    const next =
      month === '12'
        ? `${String(Number(year) + 1).padStart(4, '0')}-01-01`
        : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
    const first = dayNumber(`${year}-${month}-01`);
    const following = dayNumber(next);
    return first === undefined || following === undefined ? undefined : civilDate(following - 1);
  }
  const text = `${year}-${month}-${String(day).padStart(2, '0')}`;
  return dayNumber(text) === undefined ? undefined : text;
}

// Days whose year, month and day can be mistaken for one another.
const SAMPLES = ['2001-02-03', '2003-01-02', '2002-03-01', '2010-11-12', '2012-10-11', '2011-12-10', '1999-12-11', '2020-08-05'];

/** Two formats of a list that read some text as different days. */
export function formatsThatClash(formats: readonly DateFormat[]): readonly [string, string] | undefined {
  for (const [at, one] of formats.entries()) {
    for (const other of formats.slice(at + 1)) {
      for (const [written, read] of [
        [one, other],
        [other, one],
      ] as const) {
        const [own, others] = [dateReader(written), dateReader(read)];
        const clashes = SAMPLES.some((day) => {
          const text = dateAs(written, day);
          const meant = own(text);
          const taken = others(text);
          return meant !== undefined && taken !== undefined && taken !== meant;
        });
        if (clashes) return [one.name, other.name];
      }
    }
  }
  return undefined;
}
