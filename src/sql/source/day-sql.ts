import { type DateFormat, type DatePart, MONTH_NAMES } from '../../mapping/date-format.js';
import {
  all,
  cases,
  cast,
  coalesce,
  compare,
  concat,
  type Expression,
  lower,
  matches,
  readDay,
  substring,
  text,
  trim,
  when,
} from '../statement/expression.js';

/** The day in a column that is written in one of some formats; NULL if it is in none of them, or is no day. */
export function formattedDay(held: Expression, formats: readonly DateFormat[]): Expression {
  const written = trim(cast(held, 'text'));
  const endings = formats.flatMap((format) => (format.day === 'last' ? ['31', '30', '29', '28'] : []));
  // The last day of a month is the first of these that exists.
  const days = [undefined, ...new Set(endings)].map((last) => {
    const branches = formats
      .filter(({ day }) => (day === 'last') === (last !== undefined))
      .flatMap((format) => branchesOf(written, format, last));
    return branches.length === 0 ? [] : [readDay(cases(branches))];
  });
  const read = days.flat();
  const [only] = read;
  return only !== undefined && read.length === 1 ? only : coalesce(...read);
}

/** For each combination of widths of a format's parts, the pattern of the text and the day in it as YYYY-MM-DD. */
function branchesOf(written: Expression, format: DateFormat, last: string | undefined) {
  return widthsOf(format.parts).map((widths) => {
    const pattern = `^${format.parts.map((one, at) => patternOf(one, widths[at] ?? 0)).join('')}$`;
    const brackets: Expression[] = [];
    let from = 1;
    const found = new Map<DatePart['kind'], Expression>();
    format.parts.forEach((one, at) => {
      const width = widths[at] ?? 0;
      const of = substring(written, from, width);
      if (one.kind === 'literal' && isBracket(one)) brackets.push(compare(of, '=', text(one.text)));
      found.set(one.kind, of);
      from += width;
    });
    const day = found.get('day') ?? text(last ?? String(format.day).padStart(2, '0'));
    const figure = (of: Expression, kind: DatePart['kind']) => {
      const at = format.parts.findIndex((one) => one.kind === kind);
      return at >= 0 && widths[at] === 1 ? [text('0'), of] : [of];
    };
    const monthName = found.get('month-name');
    const month = monthName === undefined ? figure(found.get('month') ?? text(''), 'month') : [monthOf(monthName)];
    const short = found.get('short-year');
    const year = short === undefined ? [found.get('year') ?? text('')] : [centuryOf(short, format.pivot ?? 0), short];
    return when(
      all([matches(written, pattern), ...brackets]),
      concat([...year, text('-'), ...month, text('-'), ...figure(day, 'day')]),
    );
  });
}

/** The widths of the parts in characters, in every combination that loose parts allow. */
function widthsOf(parts: readonly DatePart[]): number[][] {
  return parts.reduce<number[][]>(
    (before, one) => before.flatMap((widths) => widthsOfPart(one).map((width) => [...widths, width])),
    [[]],
  );
}

function widthsOfPart(one: DatePart): readonly number[] {
  switch (one.kind) {
    case 'year':
      return [4];
    case 'month-name':
      return [3];
    case 'literal':
      return [one.text.length];
    default:
      return one.loose ? [1, 2] : [2];
  }
}

function patternOf(one: DatePart, width: number): string {
  switch (one.kind) {
    case 'literal':
      // A point would match any character. Dialects differ on brackets, so those are compared separately.
      return one.text === '.' ? '[.]' : isBracket(one) ? '.' : one.text;
    case 'month-name':
      return '[A-Za-z]{3}';
    case 'hour':
      return width === 1 ? '[0-9]' : '([01][0-9]|2[0-3])';
    case 'minute':
      return '[0-5][0-9]';
    case 'second':
      return '[0-5][0-9]([.][0-9]{1,9})?';
    default:
      return `[0-9]{${width}}`;
  }
}

const isBracket = (one: DatePart) => one.kind === 'literal' && (one.text === '[' || one.text === ']');

function monthOf(name: Expression): Expression {
  const letters = lower(name);
  return cases(
    MONTH_NAMES.map((month, at) => when(compare(letters, '=', text(month.toLowerCase())), text(String(at + 1).padStart(2, '0')))),
  );
}

/** The first two digits of a year that ends in two digits, in the hundred years from the pivot. */
function centuryOf(short: Expression, pivot: number): Expression {
  const century = Math.trunc(pivot / 100);
  const from = pivot % 100;
  if (from === 0) return text(String(century));
  return cases(
    [when(compare(short, '>=', text(String(from).padStart(2, '0'))), text(String(century)))],
    text(String(century + 1)),
  );
}
