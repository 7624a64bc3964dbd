import type { Misfit } from '../../facts/input/invalid-input.js';
import { nearestName } from '../../facts/input/nearest-name.js';
import { asDeclared } from '../../facts/loan/extension-facts.js';
import type { Loan } from '../../facts/loan/parse-loan.js';
import { zoneDays } from '../../facts/values/zone-day.js';
import { flagOption, onlyOptions, optionOf, textOption } from '../../rulebook/caller-options.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import type { TextRow } from '../columns/cell.js';
import { dayWriter } from '../date-format.js';
import { columnsOf, dateFormatsOf, type FactMapping, single } from '../fact-mapping.js';
import { columnsNamed } from '../fitted-mapping.js';
import {
  checkedMapping,
  declaredIn,
  InvalidMappingError,
  isOneTable,
  type MappingOptions,
  mappingOf,
  writtenMapping,
} from '../mapping.js';
import type { Mapping } from '../mapping-type.js';
import { type Column, type DayOf, listIn, type Row, type RowCells, rowCells, rowList, rowNames } from './host-row.js';
import { keptRows, type MappedRows, mappedLoans } from './mapped-loan.js';
import { ROW_OPTION_WORDS, ROW_WORDS } from './row-words.js';

/** How rows in memory are read. */
export interface RowOptions extends MappingOptions {
  /**
   * The zone in which a `Date` of a row is the midnight of the day that it stands for: an IANA name such as `Asia/Shanghai`, or `UTC`.
   * Left out, a `Date` in a column that gives a day is refused, for nobody can tell which day it is.
   */
  readonly timeZone?: string | undefined;
  /** Whether a row may lack a column, which is then unknown. Default: false, for a column that a row lacks may be misspelt. */
  readonly sparse?: boolean | undefined;
}

/** The rows of a portfolio. */
export interface LoanRows {
  /** The rows with one loan each. */
  readonly loans: readonly Row[];
  /** Left out where the instalments stand in the rows of the loans: as one table, or in a list (`file.each`). */
  readonly schedule?: readonly Row[] | undefined;
}

type TableName = 'loans' | 'schedule';

/** A mapping, made ready to read rows. */
export interface TableReader {
  readonly mapping: Mapping;
  readonly columns: Readonly<Record<TableName, readonly Column[]>>;
  /** Their names, in the order of the cells. */
  readonly names: Readonly<Record<TableName, readonly string[]>>;
  readonly dayOf: DayOf;
  /** What is said of a `Date` that stands for no day. */
  readonly momentExpected: Pick<Misfit, 'expected' | 'zh'>;
  readonly sparse: boolean;
  loanOf(rows: MappedRows): Loan;
}

export function tableReader(given: Mapping, options: RowOptions): TableReader {
  onlyOptions<RowOptions>(options, { rulebook: true, timeZone: true, sparse: true });
  const declared = declaredIn(options);
  const mapping = checkedMapping(given, declared);
  const timeZone = textOption(options, 'timeZone');
  const named = columnsNamed(mapping);
  const { loans, schedule } = mapping;
  const columns = {
    loans: columnsIn(named.loans, Object.values(loans.facts)),
    schedule: columnsIn(named.schedule, [...Object.values(schedule.facts), schedule.deferral?.last], schedule.file?.each),
  };
  const names = { loans: columns.loans.map(({ name }) => name), schedule: columns.schedule.map(({ name }) => name) };
  const shape = { mapping, declared, columns: names, hasBinaryNumbers: false };
  const kept = keptRows(shape);
  const loanOf = mappedLoans(shape);
  return {
    mapping,
    columns,
    names,
    dayOf: timeZone === undefined ? () => undefined : daysIn(timeZone),
    momentExpected: timeZone === undefined ? ROW_WORDS.dateInZone : ROW_WORDS.midnightIn(timeZone),
    sparse: flagOption(options, 'sparse') ?? false,
    loanOf: (rows) => asDeclared(loanOf(kept(rows)), declared),
  };
}

/** @throws {InvalidOptionError} for a zone that there is not */
function daysIn(timeZone: string): DayOf {
  try {
    return zoneDays(timeZone);
  } catch {
    throw new InvalidOptionError('timeZone', timeZone, ROW_OPTION_WORDS.timeZone);
  }
}

/** The columns that a mapping names, and how it reads their days. */
function columnsIn(
  names: readonly string[],
  given: readonly (string | FactMapping | undefined)[],
  each?: string | undefined,
): readonly Column[] {
  const ways = given.flatMap((one) => {
    if (one === undefined) return [];
    const written = writtenMapping(one);
    return 'first' in written ? written.first.map(single) : [written];
  });
  const list = each === undefined ? undefined : `${each}.`;
  return [...new Set(names)].map((name) => {
    const inElement = list !== undefined && name.startsWith(list);
    return {
      name,
      path: inElement ? name.slice(list.length) : name,
      inElement,
      dayText: dayWriter(ways.flatMap((way) => ('column' in way && way.column === name ? dateFormatsOf(way) : []))),
    };
  });
}

/** A row that was read, and what is wrong with it. */
export type ReadRow = TextRow & Pick<RowCells, 'missing' | 'moments'> & { readonly problems: readonly Misfit[] };

/**
 * Reads the rows of the two tables.
 *
 * @throws {InvalidMappingError} where the mapping names a column that no row has
 * @throws {InvalidOptionError} where rows are no list, or the instalments have rows of their own and these are not given
 */
export function readTables(reader: TableReader, given: LoanRows): Readonly<Record<TableName, readonly ReadRow[]>> {
  const rows = { loans: rowsOption(given, 'loans') ?? [], schedule: rowsOption(given, 'schedule') };
  const read = { loans: loanRows(reader, rows), schedule: scheduleRows(reader, rows) };
  if (!reader.sparse) requireColumns(reader, rows, read);
  return read;
}

/** @throws {InvalidOptionError} for what is no list */
function rowsOption(given: LoanRows, table: TableName): readonly Row[] | undefined {
  const rows = optionOf(given, table);
  if (rows === undefined && table === 'schedule') return undefined;
  const listed = listIn(rows);
  if (listed === undefined) throw new InvalidOptionError(table, rows, ROW_OPTION_WORDS.rows);
  return listed as readonly Row[];
}

function loanRows({ mapping, columns, dayOf }: TableReader, { loans }: LoanRows): readonly ReadRow[] {
  const each = mapping.schedule.file?.each;
  return loans.map((row, at) => {
    const read = readRow(rowCells(row, columns.loans, dayOf), at, [mapping.loans.id, mapping.loans.creditSum?.borrower]);
    if (each === undefined || rowList(row, each) !== undefined) return read;
    return { ...read, problems: [...read.problems, { path: [each], ...ROW_WORDS.listOfRows }] };
  });
}

/** @throws {InvalidOptionError} where the instalments have rows of their own and these are not given */
function scheduleRows({ mapping, columns, dayOf }: TableReader, { loans, schedule }: LoanRows): readonly ReadRow[] {
  const keys = [mapping.schedule.loanId, mapping.schedule.instalment];
  const cellsOf = (row: unknown, element?: unknown) => rowCells(row, columns.schedule, dayOf, element);
  const each = mapping.schedule.file?.each;
  if (schedule === undefined && each !== undefined) {
    const elements = loans.flatMap((row) => (rowList(row, each) ?? []).map((element) => cellsOf(row, element)));
    return elements.map((read, at) => readRow(read, at, keys));
  }
  if (schedule === undefined && !isOneTable(mapping)) {
    throw new InvalidOptionError('schedule', undefined, ROW_OPTION_WORDS.schedule);
  }
  return (schedule ?? loans).map((row, at) => readRow(cellsOf(row), at, keys));
}

/** @param keys the columns that tell loans, borrowers and instalments apart */
function readRow(read: RowCells, line: number, keys: readonly (string | undefined)[]): ReadRow {
  const { cells, missing, moments, doubled, inexact } = read;
  const problems = [
    ...doubled.map((column) => ({ path: [column], ...ROW_WORDS.columnOnce })),
    ...[...inexact].flatMap(([column, value]) =>
      keys.includes(column) ? [{ path: [column], value, ...ROW_WORDS.exactNumber }] : [],
    ),
  ];
  return { line, cells, missing, moments, problems };
}

/** @throws {InvalidMappingError} where no row has a column that the mapping names */
function requireColumns(
  { mapping, columns }: TableReader,
  rows: LoanRows,
  read: Readonly<Record<TableName, readonly ReadRow[]>>,
): void {
  const problems = (['loans', 'schedule'] as const).flatMap((table) => {
    const all = read[table];
    if (all.length === 0) return [];
    const lacking = columns[table].filter(({ name }) => all.every(({ missing }) => missing.includes(name)));
    const known = lacking.length === 0 ? [] : rowNames(rows[table] ?? rows.loans);
    return lacking.map(({ name, path }) => ({
      path: placeOf(mapping, table, name),
      value: name,
      ...ROW_WORDS.columnOfRows(nearestName(path, known)),
    }));
  });
  if (problems.length > 0) throw new InvalidMappingError(problems);
}

/** Where a mapping names a column. */
function placeOf(mapping: Mapping, table: TableName, column: string): Misfit['path'] {
  const { facts, ...rest } = mapping[table];
  const fact = Object.keys(facts).find((name) => {
    const given = mappingOf(facts, name);
    return given !== undefined && columnsOf(given).includes(column);
  });
  if (fact !== undefined) return [table, 'facts', fact];
  const option = Object.entries(rest).find(([, value]) => JSON.stringify(value)?.includes(JSON.stringify(column)));
  return [table, ...(option === undefined ? [] : [option[0]])];
}
