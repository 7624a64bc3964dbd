/**
 * How the values of a bank's columns are read. A statement does not know the types of the columns, and so a value is read by its
 * text, as the values of files are: what the pattern takes is cast, and what it does not is NULL. So a bad value ends no run.
 */
export interface Reading {
  /** Whether the column holds a value: TRUE or FALSE. A text that is empty or of blanks is none, as in files. */
  given(column: string): string;
  /** The day that the column holds, as a date. A moment with a time zone is none, for it is another day elsewhere. */
  day(column: string, gap: string): string;
  /** The figure from 0 that the column holds, as a decimal of so many digits; nothing is rounded. */
  figure(column: string, digits: Digits, gap: string): string;
  /** Whether the column says yes: TRUE or FALSE. */
  flag(column: string, gap: string): string;
}

/** How many digits a figure has at most before its point and behind it, zeros at either end apart. */
export interface Digits {
  readonly whole: number;
  readonly decimals: number;
}

/** What the readings of a dialect are made of. */
export interface ReadingParts {
  /** The value as text. */
  text(column: string): string;
  /** The text of a column of days, where that is another: NULL for what is no day whatever its text is. */
  dayText(column: string): string;
  /** The text of a column of figures, where that is another. */
  figureText(column: string): string;
  /** The text where the pattern takes it, and otherwise NULL or the empty text, of which no cast makes anything. */
  matching(text: string, pattern: string): string;
  trimmed(text: string): string;
  /** The value of a text that a pattern takes. */
  asDate(text: string): string;
  asDecimal(text: string, digits: Digits): string;
  /** What a day looks like, its time included where that is midnight. */
  readonly dayPattern: string;
}

// No part of a pattern is a group of its own: some dialects give the first group in place of what matches.
const oneOf = (parts: readonly string[]) => (parts.length === 1 ? (parts[0] ?? '') : `(?:${parts.join('|')})`);

const MIDNIGHT = '(?:[ T]00:00(?::00(?:[.]0{1,9})?)?)?';

/** A day as files write it; whether there is such a day, the cast finds out. */
export const DAY = `^[0-9]{4}-[0-9]{2}-[0-9]{2}${MIDNIGHT}$`;

const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const MONTHS = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '02-(?:0[1-9]|1[0-9]|2[0-8])',
];

/** A day that there is, for a cast that would fail of any other. Where a cast fails, there is no year 0. */
export const CALENDAR_DAY = `^(?!0000)(?:[0-9]{4}-${oneOf(MONTHS)}|${LEAP_YEAR}-02-29)${MIDNIGHT}$`;

// A figure of files has at most a hundred digits. No column of a warehouse is filled up with as many zeros as this.
const ZEROS = '0{0,40}';

const digits = (most: number) => (most === 1 ? '[0-9]' : `[0-9]{1,${most}}`);

/** How a figure is written: with needless zeros at either end, and with commas between its thousands. */
function figurePattern({ whole, decimals }: Digits): string {
  const groups = Math.floor((whole - 1) / 3);
  const wholes = [
    whole === 0 ? `0${ZEROS}` : `${ZEROS}${digits(whole)}`,
    // 3,000,000: the first group may be full unless there are as many groups as there can be.
    ...(groups > 1 ? [`${digits(3)}(?:,[0-9]{3}){1,${groups - 1}}`] : []),
    ...(groups > 0 ? [`${digits(whole - groups * 3)}(?:,[0-9]{3}){${groups}}`] : []),
  ];
  return `^${oneOf(wholes)}(?:[.]${decimals === 0 ? '0' : digits(decimals)}${ZEROS})?$`;
}

const TRUE = ['true', 't', '1', 'yes', 'y', '是'];
const FALSE = ['false', 'f', '0', 'no', 'n', '否'];

/** The readings of a dialect, all by the text of a value. */
export function readingByText(dialect: { text(value: string): string }, parts: ReadingParts): Reading {
  const matching = (text: string, pattern: string) => parts.matching(parts.trimmed(text), dialect.text(pattern));
  return {
    given: (column) => `(${column} IS NOT NULL AND ${parts.trimmed(parts.text(column))} <> '')`,
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
