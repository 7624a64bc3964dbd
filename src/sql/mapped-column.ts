import type { FactType } from '../facts/fact.js';
import { MAX_YUAN } from '../facts/money.js';
import { UNITS_OF_ONE } from '../facts/rate.js';
import {
  all,
  cases,
  cast,
  column,
  compare,
  type Expression,
  flag,
  isKnown,
  not,
  number,
  type SqlType,
  text,
  times,
  unknown,
  when,
} from './expression.js';
import type { ColumnMapping } from './mapping.js';

const RATE_DIGITS = String(UNITS_OF_ONE).length - 1;

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
 * The exact value of a fact from the bank's column; NULL, which is unknown, where the column is not mapped, is NULL, or
 * holds what the loan schema would refuse: an amount below zero or with a third decimal, a code that stands for nothing.
 */
export function mappedColumn(type: FactType, mapping: ColumnMapping | undefined, of: string): Expression {
  if (mapping === undefined) return unknown(sqlTypeOf(type));
  const given = column(mapping.column, of);
  switch (type.kind) {
    case 'choice': {
      const values = mapping.values ?? Object.fromEntries(type.values.map((value) => [value, value]));
      return coded(given, values, (value) => text(String(value)));
    }
    case 'flag':
      return mapping.values === undefined
        ? cast(given, 'boolean')
        : coded(given, mapping.values, (value) => flag(value === true));
    case 'money':
      return mapping.unit === 'fen'
        ? figure(
            given,
            { kind: 'decimal', precision: 17, scale: 0 },
            [all([atLeastZero(given), atMost(given, MAX_YUAN * 100)])],
            1,
          )
        : figure(given, { kind: 'decimal', precision: 15, scale: 2 }, [all([atLeastZero(given), atMost(given, MAX_YUAN)])], 100);
    case 'rate': {
      const scale = mapping.unit === 'percent' ? RATE_DIGITS - 2 : RATE_DIGITS;
      const one = mapping.unit === 'percent' ? 100 : 1;
      const below = all([atLeastZero(given), compare(given, '<', number(one))]);
      return figure(given, { kind: 'decimal', precision: scale + 3, scale }, [below], 10 ** scale);
    }
    case 'date':
      return cast(given, 'date');
    default:
      return cast(given, sqlTypeOf(type));
  }
}

const atLeastZero = (given: Expression) => compare(given, '>=', number(0));
const atMost = (given: Expression, most: number) => compare(given, '<=', number(most));

/** A column of codes: each that is known becomes what it stands for. */
function coded(
  given: Expression,
  values: Readonly<Record<string, string | boolean>>,
  value: (of: string | boolean) => Expression,
): Expression {
  const code = cast(given, 'text');
  return cases(Object.entries(values).map(([from, to]) => when(compare(code, '=', text(from)), value(to))));
}

/** A figure as a whole number of its units, where it is in range and has no more decimals than that. */
function figure(given: Expression, exact: SqlType, range: readonly Expression[], units: number): Expression {
  const value = cast(given, exact);
  const whole = cast(units === 1 ? value : times(value, number(units)), 'integer');
  // The range first, and on its own: a cast of a figure out of range may be an error.
  return cases([when(all(range), cases([when(compare(value, '=', given), whole)]))]);
}

/** A date that may be known not to be, with the flag that says so. */
export interface OptionalDate {
  readonly value: Expression;
  /** Whether there is one: TRUE, FALSE or, where it is not known, NULL. */
  readonly exists: Expression;
}

/** A date beside a flag that says whether there is one. Either may be left unmapped. */
export function optionalDate(
  dateMapping: ColumnMapping | undefined,
  flagMapping: ColumnMapping | undefined,
  of: string,
): OptionalDate {
  const given = mappedColumn({ kind: 'date' }, dateMapping, of);
  const said = flagMapping === undefined ? undefined : mappedColumn({ kind: 'flag' }, flagMapping, of);
  const none = said === undefined ? [] : [when(not(said), flag(false))];
  const there = dateMapping === undefined ? [] : [when(isKnown(given), flag(true))];
  const otherwise = dateMapping?.null === 'none' ? flag(false) : (said ?? unknown('boolean'));
  const branches = [...none, ...there];
  return {
    value: said === undefined ? given : cases([when(not(said), unknown())], given),
    exists: branches.length === 0 ? otherwise : cases(branches, otherwise),
  };
}
