/**
 * How a dialect reads the values of a bank's columns. A statement does not know the types of the columns, so it reads a value by
 * its text, as the values of files are read: text that matches the pattern is cast, any other is NULL. No bad value can stop a run.
 */
export interface ValueReading {
  /** Whether the column holds a value: TRUE or FALSE. An empty or blank text is no value, as in files. */
  hasValue(column: string): string;
  /** The day in the column, as a date. A timestamp with a time zone is no day: which day it is depends on the place. */
  day(column: string, gap: string): string;
  /** The figure in the column, as a decimal from 0 with these digits; nothing is rounded. */
  figure(column: string, digits: Digits, gap: string): string;
  /** The flag in the column: TRUE, FALSE or NULL. */
  flag(column: string, gap: string): string;
}

/** The most digits that a figure has before and after its point, not counting zeros at either end. */
export interface Digits {
  readonly whole: number;
  readonly decimals: number;
}

/** What a dialect provides for reading values by their text. */
export interface ValueReadingParts {
  /** The value as text. */
  text(column: string): string;
  /** The text of a column of days, if it differs; NULL for types that are no days, whatever their text. */
  dayText(column: string): string;
  /** The text of a column of figures, if it differs. */
  figureText(column: string): string;
  /** The text if it matches the pattern, otherwise NULL or the empty text, which every cast below turns into NULL. */
  matching(text: string, pattern: string): string;
  trimmed(text: string): string;
  /** Casts a text that matched the pattern. */
  asDate(text: string): string;
  asDecimal(text: string, digits: Digits): string;
  /** The pattern of a day, with or without a time of midnight. */
  readonly dayPattern: string;
}

// Patterns have no capturing groups: some dialects return the first group instead of the whole match.
const oneOf = (parts: readonly string[]) => (parts.length === 1 ? (parts[0] ?? '') : `(?:${parts.join('|')})`);

const MIDNIGHT = '(?:[ T]00:00(?::00(?:[.]0{1,9})?)?)?';

/** A day as files write it. The cast finds out whether the day exists. */
export const DAY = `^[0-9]{4}-[0-9]{2}-[0-9]{2}${MIDNIGHT}$`;

const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const MONTHS = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '02-(?:0[1-9]|1[0-9]|2[0-8])',
];

/** A day that exists, for dialects whose cast fails on any other. Those dialects have no year 0. */
export const CALENDAR_DAY = `^(?!0000)(?:[0-9]{4}-${oneOf(MONTHS)}|${LEAP_YEAR}-02-29)${MIDNIGHT}$`;

// Files allow a hundred digits. No column of a warehouse is padded with more zeros than this.
const ZEROS = '0{0,40}';

const digits = (most: number) => (most === 1 ? '[0-9]' : `[0-9]{1,${most}}`);

/** The pattern of a figure, which may have superfluous zeros at either end and commas between thousands. */
function figurePattern({ whole, decimals }: Digits): string {
  const groups = Math.floor((whole - 1) / 3);
  const wholes = [
    whole === 0 ? `0${ZEROS}` : `${ZEROS}${digits(whole)}`,
    // 3,000,000: the first group may have three digits, unless the figure has the most groups it can have.
    ...(groups > 1 ? [`${digits(3)}(?:,[0-9]{3}){1,${groups - 1}}`] : []),
    ...(groups > 0 ? [`${digits(whole - groups * 3)}(?:,[0-9]{3}){${groups}}`] : []),
  ];
  return `^${oneOf(wholes)}(?:[.]${decimals === 0 ? '0' : digits(decimals)}${ZEROS})?$`;
}

const TRUE = ['true', 't', '1', 'yes', 'y', '是'];
const FALSE = ['false', 'f', '0', 'no', 'n', '否'];

/** Reads all values by their text. */
export function readingByText(dialect: { text(value: string): string }, parts: ValueReadingParts): ValueReading {
  const matching = (text: string, pattern: string) => parts.matching(parts.trimmed(text), dialect.text(pattern));
  return {
    hasValue: (column) => `(${column} IS NOT NULL AND ${parts.trimmed(parts.text(column))} <> '')`,
    day: (column) => parts.asDate(`substr(${matching(parts.dayText(column), parts.dayPattern)}, 1, 10)`),
    figure: (column, digits) =>
      parts.asDecimal(`replace(${matching(parts.figureText(column), figurePattern(digits))}, ',', '')`, digits),
    flag(column, gap) {
      const word = `lower(${parts.trimmed(parts.text(column))})`;
      const among = (words: readonly string[]) => `${word} IN (${words.map((one) => `'${one}'`).join(', ')})`;
      return `CASE WHEN ${among(TRUE)} THEN TRUE${gap}WHEN ${among(FALSE)} THEN FALSE END`;
    },
  };
}
