import { BLANKS } from '../../mapping/blank.js';
import type { SqlType } from '../statement/expression.js';
import type { Dialect } from './dialect.js';
import { standard, standardReading } from './standard.js';
import { standardText } from './text-functions.js';
import { type Digits, readingByText } from './value-reading.js';

const type = (of: SqlType) => (of === 'whole' ? 'HUGEINT' : standard.type(of));

const text = (column: string) => `CAST(${column} AS VARCHAR)`;
// Known before the statement runs, so that the branch for other types costs nothing.
const isA = (column: string, type: string) => `typeof(${column}) = '${type}'`;

/** A DOUBLE is the decimal that it prints as. A 32-bit figure is too coarse to be the decimal that was meant, and is refused. */
const figureText = (column: string) => {
  const double = `TRY_CAST(regexp_extract(${text(column)}, '^[0-9]+[.][0-9]+$|^[0-9](?:[.][0-9]+)?e-0[0-9]$') AS DECIMAL(38, 25))`;
  return `CASE typeof(${column}) WHEN 'FLOAT' THEN NULL WHEN 'DOUBLE' THEN CAST(${double} AS VARCHAR) ELSE ${text(column)} END`;
};

const byText = readingByText(standard, {
  ...standardReading,
  figureText,
  trimmed: (value) => `trim(${value}, '${BLANKS}')`,
});

const WHOLE_NUMBERS = 'U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?';

/** The types whose values need no rounding to have so many decimals. */
const exactTypes = ({ decimals }: Digits) => `^(DECIMAL[(][0-9]+,[0-${decimals}][)]|${WHOLE_NUMBERS})$`;

export const duckdb: Dialect = {
  ...standard,
  name: 'duckdb',
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  // `/` would be floating point.
  quotient: (dividend, divisor) => `(${dividend} // ${divisor})`,
  textFunctions: {
    ...standardText,
    matches: (value, pattern) => `regexp_matches(${value}, ${pattern})`,
    trim: (value, blanks) => `trim(${value}, ${blanks})`,
  },
  reading: {
    // Compared with '' itself, the optimiser would cast '' to the column's type, which gives NULL.
    hasValue: (column) =>
      `(${column} IS NOT NULL AND (typeof(${column}) IN ('DATE', 'BOOLEAN') OR length(trim(${text(column)}, '${BLANKS}')) > 0))`,
    day(column, gap) {
      const day = `TRY_CAST(${column} AS DATE)`;
      // A DATE column may hold infinity and years of more than four digits.
      const typed = `CASE WHEN ${day} BETWEEN DATE '0000-01-01' AND DATE '9999-12-31' THEN ${day} END`;
      return `CASE WHEN ${isA(column, 'DATE')} THEN ${typed}${gap}ELSE ${byText.day(column, gap)} END`;
    },
    figure(column, digits, gap) {
      const value = standardReading.asDecimal(column, digits);
      const typed = `CASE WHEN ${value} >= 0 THEN ${value} END`;
      return `CASE WHEN regexp_matches(typeof(${column}), '${exactTypes(digits)}') THEN ${typed}${gap}ELSE ${byText.figure(column, digits, gap)} END`;
    },
    flag: (column, gap) =>
      `CASE WHEN ${isA(column, 'BOOLEAN')} THEN TRY_CAST(${column} AS BOOLEAN)${gap}ELSE ${byText.flag(column, gap)} END`,
  },
};
