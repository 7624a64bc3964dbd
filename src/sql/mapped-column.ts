import type { FactType } from '../facts/fact.js';
import { MAX_YUAN } from '../facts/money.js';
import { UNITS_OF_ONE } from '../facts/rate.js';
import { COLUMN_UNITS } from '../portfolio/column-unit.js';
import {
  all,
  cases,
  cast,
  column,
  compare,
  type Expression,
  flag,
  given,
  isKnown,
  isNull,
  not,
  number,
  readDay,
  readFigure,
  readFlag,
  type SqlType,
  text,
  times,
  unknown,
  when,
} from './expression.js';
import type { ColumnMapping } from './mapping.js';
import type { Digits } from './reading.js';

// The digits of figures in the facts' own units: an amount is below 10^13 yuan, a rate below 1.
export const YUAN: Digits = { whole: String(Math.trunc(MAX_YUAN)).length, decimals: 2 };
export const FRACTION: Digits = { whole: 0, decimals: String(UNITS_OF_ONE).length - 1 };

/** The digits that a figure has in a unit of the bank's: 4.35 percent are 0.0435. */
export function inUnit({ whole, decimals }: Digits, unit: keyof typeof COLUMN_UNITS): Digits {
  const { power } = COLUMN_UNITS[unit];
  return { whole: whole - power, decimals: decimals + power };
}

/** What a fact is in the statement: money in fen and a rate in 10⁻⁸, as in the evaluator. */
export function sqlTypeOf(type: FactType): SqlType {
  switch (type.kind) {
    case 'money':
    case 'rate':
    case 'count':
      return 'integer';
    case 'date':
      return 'date';
    case 'flag':
      return 'boolean';
    case 'choice':
      return 'text';
    case 'factor':
      return 'whole';
  }
}

/**
 * The exact value of a fact from the bank's column, whatever the column's type; NULL, which is unknown, where the column is not
 * mapped, is NULL, or holds what the loan schema would refuse: an amount below zero or with a third decimal, a day that there is
 * not, a code that stands for nothing. No value of the column fails the statement.
 */
export function mappedColumn(type: FactType, mapping: ColumnMapping | undefined, of: string): Expression {
  if (mapping === undefined) return unknown(sqlTypeOf(type));
  const held = column(mapping.column, of);
  switch (type.kind) {
    case 'choice': {
      const values = mapping.values ?? Object.fromEntries(type.values.map((value) => [value, value]));
      return coded(held, values, (value) => text(String(value)), 'text');
    }
    case 'flag':
      return mapping.values === undefined
        ? readFlag(held)
        : coded(held, mapping.values, (value) => flag(value === true), 'boolean');
    case 'money':
      return figure(held, inUnit(YUAN, mapping.unit ?? 'yuan'));
    case 'rate':
      return figure(held, inUnit(FRACTION, mapping.unit ?? 'fraction'));
    case 'date':
      return readDay(held);
    case 'count':
    case 'factor':
      return cast(readFigure(held, { whole: 15, decimals: 0 }), sqlTypeOf(type));
  }
}

/** Whether the bank's column holds a value that the fact does not take; never unknown. */
export function isBad(type: FactType, mapping: ColumnMapping, of: string): Expression {
  return all([given(column(mapping.column, of)), isNull(mappedColumn(type, mapping, of))]);
}

/** A column of codes: each that is known becomes what it stands for. */
function coded(
  held: Expression,
  values: Readonly<Record<string, string | boolean>>,
  value: (of: string | boolean) => Expression,
  type: SqlType,
): Expression {
  const code = cast(held, 'text');
  // An empty text is no code, as in files.
  const codes = Object.entries(values).filter(([from]) => from !== '');
  if (codes.length === 0) return unknown(type);
  return cases(codes.map(([from, to]) => when(compare(code, '=', text(from)), value(to))));
}

/** A figure as a whole number of the fact's units, which is what its last digit counts. */
function figure(held: Expression, digits: Digits): Expression {
  const value = readFigure(held, digits);
  return cast(digits.decimals === 0 ? value : times(value, number(10 ** digits.decimals)), 'integer');
}

/** A date that may be known not to be, with the flag that says so. */
export interface OptionalDate {
  readonly value: Expression;
  /** Whether there is one: TRUE, FALSE or, where it is not known, NULL. */
  readonly exists: Expression;
}

/**
 * A date beside a flag that says whether there is one. Either may be left unmapped. A bad value of either leaves open what the two
 * say together: a flag that cannot be read may have said no, and a date that cannot be read is not the same as none.
 */
export function optionalDate(
  dateMapping: ColumnMapping | undefined,
  flagMapping: ColumnMapping | undefined,
  of: string,
): OptionalDate {
  const day = mappedColumn({ kind: 'date' }, dateMapping, of);
  const said = flagMapping === undefined ? undefined : mappedColumn({ kind: 'flag' }, flagMapping, of);
  const unread = flagMapping === undefined ? undefined : isBad({ kind: 'flag' }, flagMapping, of);
  const none = said === undefined ? [] : [when(not(said), flag(false))];
  const open = unread === undefined ? [] : [when(unread, unknown('boolean'))];
  const there = dateMapping === undefined ? [] : [when(isKnown(day), flag(true))];
  const absent = dateMapping?.null === 'none' ? [when(not(given(column(dateMapping.column, of))), flag(false))] : [];
  const branches = [...none, ...open, ...there, ...absent];
  const otherwise = said ?? unknown('boolean');
  return {
    value: said === undefined || unread === undefined ? day : cases([when(not(said), unknown()), when(unread, unknown())], day),
    exists: branches.length === 0 ? otherwise : cases(branches, otherwise),
  };
}
