import type { FactType } from '../facts/fact.js';
import { InvalidLoanError } from '../facts/invalid-input.js';
import { COMPONENTS } from '../facts/parse-loan.js';
import { type ColumnMapping, columnOf, INSTALMENT_COLUMNS, LOAN_COLUMNS, type Mapping } from '../sql/mapping.js';
import { COLUMN_UNITS } from './column-unit.js';
import { INSTALMENT_NUMBERS } from './component-row.js';
import { OWN_ID } from './row-faults.js';

type Row = Readonly<Record<string, unknown>>;

/** A loan as rows of a bank's tables. */
export interface MappedRows {
  readonly loan: Row;
  readonly schedule: readonly Row[];
  /** Whether another loan has the same id: then nobody can tell whose the instalments are. */
  readonly idIsShared: boolean;
}

type Values = Record<string, unknown>;

/**
 * Makes loans of a bank's rows, as its mapping says. They are still to be checked: what the schema refuses is passed on as
 * it is, so that the reject says what was found.
 *
 * @throws {InvalidLoanError} where the id is that of several loans, or a figure is none in the bank's unit
 */
export function mappedLoans({ loans, schedule }: Mapping): (rows: MappedRows) => unknown {
  const loanFacts = LOAN_COLUMNS.map(({ name, type }) => ({ name, read: reader(type, columnOf(loans.facts, name)) }));
  const instalmentFacts = INSTALMENT_COLUMNS.map(({ name, type }) => ({
    name,
    read: reader(type, columnOf(schedule.facts, name)),
  }));
  return ({ loan, schedule: rows, idIsShared }) => {
    if (idIsShared) throw new InvalidLoanError([{ path: [loans.id], value: loan[loans.id], expected: OWN_ID }]);
    requireNumbers(rows, schedule.instalment);
    const facts = factsOf(loanFacts, loan);
    const made: Values = { id: textOf(loan[loans.id]) };
    const { guarantee, ...fields } = facts;
    for (const kind of COMPONENTS) {
      // The flag says whether deferral is asked at all.
      if (fields[`application.${kind}Requested`] === false) fields[`application.${kind}Until`] = null;
      delete fields[`application.${kind}Requested`];
    }
    for (const [path, value] of Object.entries(fields)) {
      if (value !== undefined && !(guarantee === false && path.startsWith('guarantee.'))) put(made, path.split('.'), value);
    }
    if (guarantee === true) made.guarantee ??= {};
    made.schedule = rows.map((row) => {
      const { deferredBefore, ...instalment } = factsOf(instalmentFacts, row);
      if (deferredBefore === false) instalment.originalDueDate = null;
      for (const kind of COMPONENTS) {
        if (instalment[`${kind}Requested`] === false) instalment[`${kind}Until`] = null;
        delete instalment[`${kind}Requested`];
      }
      return Object.fromEntries(Object.entries(instalment).filter(([, value]) => value !== undefined));
    });
    made.extensions = { [INSTALMENT_NUMBERS]: rows.map((row) => row[schedule.instalment]) };
    return made;
  };
}

/** Sees to it that each instalment has a number of its own. */
function requireNumbers(rows: readonly Row[], column: string): void {
  const seen = new Set<unknown>();
  rows.forEach((row, index) => {
    const number = row[column];
    if (number === null || number === undefined || seen.has(number)) {
      const problem = { path: ['schedule', index, column], expected: 'a number of its own' };
      throw new InvalidLoanError([number === null || number === undefined ? problem : { ...problem, value: number }]);
    }
    seen.add(number);
  });
}

function factsOf(facts: readonly { readonly name: string; read(row: Row): unknown }[], row: Row): Values {
  return Object.fromEntries(facts.map(({ name, read }) => [name, read(row)]));
}

function put(into: Values, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  into[key] ??= {};
  put(into[key] as Values, rest, value);
}

/** Reads a fact from a row; `undefined` is unknown. */
function reader(type: FactType, mapping: ColumnMapping | undefined): (row: Row) => unknown {
  if (mapping === undefined) return () => undefined;
  const { column, values, unit } = mapping;
  const none = mapping.null === 'none' ? null : undefined;
  const meaning = values === undefined ? (value: unknown) => plainValue(type, value) : (value: unknown) => coded(values, value);
  const scaled = unit === 'fen' || unit === 'percent' ? (value: unknown) => inOurUnit(value, column, unit) : meaning;
  return (row) => {
    const value = row[column];
    return value === null || value === undefined ? none : scaled(value);
  };
}

function coded(values: NonNullable<ColumnMapping['values']>, value: unknown): unknown {
  const code = String(value);
  // A code that stands for nothing is unknown, as it is in SQL.
  return Object.hasOwn(values, code) ? values[code] : undefined;
}

const TRUE = ['true', 't', '1', 'yes', 'y'];
const FALSE = ['false', 'f', '0', 'no', 'n'];

function plainValue(type: FactType, value: unknown): unknown {
  if (type.kind !== 'flag') return typeof value === 'bigint' ? String(value) : value;
  if (typeof value === 'boolean') return value;
  const text = String(value).toLowerCase();
  return TRUE.includes(text) ? true : FALSE.includes(text) ? false : value;
}

function textOf(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : (value ?? undefined);
}

/**
 * A figure in our unit: 435 of a hundredth is 4.35.
 *
 * @throws {InvalidLoanError} under the bank's own name of the column, for the bank's unit is not the schema's
 */
function inOurUnit(value: unknown, column: string, unit: keyof typeof COLUMN_UNITS): string {
  const { pattern, expected, decimals: by } = COLUMN_UNITS[unit];
  const text = String(value);
  if (!pattern.test(text)) throw new InvalidLoanError([{ path: [column], value, expected }]);
  const [whole = '', decimals = ''] = text.split('.');
  const digits = whole.padStart(by + 1, '0');
  const point = digits.length - by;
  const fraction = `${digits.slice(point)}${decimals}`.replace(/0+$/, '');
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  return fraction === '' ? left : `${left}.${fraction}`;
}
