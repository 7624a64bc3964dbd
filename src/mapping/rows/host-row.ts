import { propertiesOf } from '../../facts/input/plain-copy.js';
import type { Cell } from '../columns/cell.js';

/**
 * A row as a database driver, an ORM or a parser gives it: the values by the names of their columns. A value may be a text, a number,
 * a `bigint`, a boolean, a `Date`, or anything with a `toJSON`, such as a decimal; `null` and `undefined` are no value. The type of a
 * row may be an interface or a class of the host's.
 */
export type Row = object;

/** A column that is wanted of a row. */
export interface Column {
  readonly name: string;
  /** Where the value stands: a key, or a path of keys. */
  readonly path: string;
  /** Whether it stands in an element of the list whose elements are the rows, and not around it. */
  readonly inElement: boolean;
  /** A day as the mapping reads it in this column; `undefined` if it reads no text as that day. */
  dayText(day: string): string | undefined;
}

/** The cells of a row, and what stands in the way of reading it. */
export interface RowCells {
  readonly cells: readonly Cell[];
  /** The columns that it does not have. */
  readonly missing: readonly string[];
  /** The columns that it has twice, as in `{ 'a.b': 1, a: { b: 2 } }`, or in letters of different case. */
  readonly doubled: readonly string[];
  /** The whole numbers, by column, that are larger than a number holds exactly. */
  readonly inexact: ReadonlyMap<string, number>;
  /** The `Date`s that stand for no day, as the cells have them. */
  readonly moments: ReadonlySet<string>;
}

/** The day that a `Date` stands for, if it stands for one. */
export type DayOf = (date: Date) => string | undefined;

/**
 * Takes the values of the columns from a row. Nothing else in it is read.
 *
 * @param element the element of a list in the row, where each of its elements is an instalment
 */
export function rowCells(row: unknown, columns: readonly Column[], dayOf: DayOf, element?: unknown): RowCells {
  const missing: string[] = [];
  const doubled: string[] = [];
  const inexact = new Map<string, number>();
  const moments = new Set<string>();
  const cellIn = ({ name, path, inElement, dayText }: Column): Cell => {
    const [found, ...others] = valuesAt(inElement ? element : row, path);
    if (found === undefined) missing.push(name);
    if (others.length > 0) doubled.push(name);
    const value = plainOf(found?.value);
    if (value instanceof Date) {
      const day = dayOf(value);
      const text = day === undefined ? undefined : dayText(day);
      if (text === undefined) moments.add(momentText(value));
      return text ?? momentText(value);
    }
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) inexact.set(name, value);
    return cellOf(value);
  };
  const cells = columns.map((column) => readable(() => cellIn(column)));
  return { cells, missing, doubled, inexact, moments };
}

/** The objects of a list in a row; `undefined` if there is no such list. */
export function rowList(row: unknown, path: string): readonly unknown[] | undefined {
  const found = readable(() => valuesAt(row, path)[0]?.value ?? []);
  const list = listIn(found);
  return list?.every(isObject) === true ? list : undefined;
}

// Rows that are looked through for a name that a misspelt one may stand for.
const NAMED_ROWS = 100;

/** The keys of the first rows. */
export function rowNames(rows: readonly unknown[]): readonly string[] {
  const names = rows.slice(0, NAMED_ROWS).flatMap((row) => readable(() => (isObject(row) ? [...propertiesOf(row)] : [])));
  return [...new Set(names)];
}

/** The elements of a host's list; `undefined` if it is none. */
export function listIn(given: unknown): readonly unknown[] | undefined {
  const listed = readable(() => (Array.isArray(given) ? Array.from(given as unknown[]) : undefined));
  return listed === UNREADABLE ? undefined : listed;
}

/** A value of a row, which may be none. */
interface Found {
  readonly value: unknown;
}

/** The values that a row has for a column: of a key, or a path of keys. Case is ignored only where no name matches as it is written. */
function valuesAt(row: unknown, column: string): readonly Found[] {
  const from = plainOf(row);
  const exact = valuesBy(from, column, (key, name) => key === name);
  return exact.length > 0 ? exact : valuesBy(from, column, (key, name) => key.toLowerCase() === name.toLowerCase());
}

function valuesBy(from: unknown, path: string, isSame: (key: string, name: string) => boolean): readonly Found[] {
  if (!isObject(from) || Array.isArray(from)) return [];
  return [...propertiesOf(from)].flatMap((key) => {
    if (!isSame(key, path.slice(0, key.length))) return [];
    if (path.length > key.length && path[key.length] !== '.') return [];
    const value = (from as Record<string, unknown>)[key];
    if (typeof value === 'function' || typeof value === 'symbol') return [];
    return path.length === key.length ? [{ value }] : valuesBy(plainOf(value), path.slice(key.length + 1), isSame);
  });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What an object writes of itself, such as a decimal or an entity of a database; any other value as it is. */
function plainOf(value: unknown): unknown {
  if (!isObject(value) || value instanceof Date) return value;
  return 'toJSON' in value && typeof value.toJSON === 'function' ? (value.toJSON() as unknown) : value;
}

// Text that no fact is written as, so that a column that is read is refused, and any other does no harm.
const UNREADABLE = '(unreadable)';

/** What a host's object gives; `UNREADABLE` if it throws. */
function readable<T>(read: () => T): T | typeof UNREADABLE {
  try {
    return read();
  } catch {
    return UNREADABLE;
  }
}

// No date is written as a longer list: [2020, 8, 15], with a time of day.
const LONGEST_LIST = 8;

function cellOf(value: unknown): Cell {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'string':
      return value === '' ? null : value;
    case 'object':
      return value === null ? null : listCell(value);
    default:
      return String(value);
  }
}

/** A list of figures as some systems write a date; anything else is no value of a fact. */
function listCell(value: object): string {
  if (!Array.isArray(value) || value.length > LONGEST_LIST) return Object.prototype.toString.call(value);
  return `[${value.map((one) => (isObject(one) ? Object.prototype.toString.call(one) : String(one))).join(',')}]`;
}

/** A `Date` as it is shown where it is no day. */
function momentText(value: Date): string {
  return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
}
