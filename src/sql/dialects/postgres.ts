import type { SqlType } from '../statement/expression.js';
import type { Dialect } from './dialect.js';
import { standard, standardReading } from './standard.js';
import { standardText } from './text-functions.js';
import { CALENDAR_DAY, type Digits, readingByText } from './value-reading.js';

const type = (of: SqlType) => (of === 'text' ? 'TEXT' : standard.type(of));

// An escape string means the same whatever standard_conforming_strings is.
const text = (value: string) =>
  value.includes('\\') ? `E'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'` : `'${value.replaceAll("'", "''")}'`;
const asText = (column: string) => `CAST(${column} AS TEXT)`;
const named = (name: string) => `CAST('${name}' AS REGTYPE)`;
const matching = (value: string, pattern: string) => `substring(${value}, ${pattern})`;

/** A DOUBLE is the decimal that it prints as. A 32-bit figure is too coarse to be the decimal that was meant, and is refused. */
const figureText = (column: string) => {
  const double = `CAST(${matching(asText(column), text('^[0-9]{1,13}(?:[.][0-9]+)?(?:e-0[0-9])?$'))} AS NUMERIC)`;
  return `CASE pg_typeof(${column}) WHEN ${named('real')} THEN NULL WHEN ${named('double precision')} THEN CAST(${double} AS TEXT) ELSE ${asText(column)} END`;
};

const asDecimal = (value: string, { whole, decimals }: Digits) => `CAST(${value} AS NUMERIC(${whole + decimals}, ${decimals}))`;
const greatest = ({ whole, decimals }: Digits) =>
  `${'9'.repeat(whole) || '0'}${decimals === 0 ? '' : `.${'9'.repeat(decimals)}`}`;

const byText = readingByText(
  { text },
  {
    ...standardReading,
    text: asText,
    // A plain cast to text writes a day in the session's DateStyle.
    dayText: (column) => `(to_jsonb(${column}) #>> '{}')`,
    figureText,
    matching,
    // Only text that matches the pattern is cast, so the cast cannot fail.
    asDate: (value) => `CAST(${value} AS DATE)`,
    asDecimal,
    dayPattern: CALENDAR_DAY,
  },
);

export const postgres: Dialect = {
  ...standard,
  name: 'postgres',
  text,
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  quotient: (dividend, divisor) => `div(${dividend}, ${divisor})`,
  reading: {
    ...byText,
    // Values of the right type need no pattern, which takes twenty times as long.
    day(column, gap) {
      // In every DateStyle exactly the days of years with four digits have ten characters.
      const day = `CASE WHEN length(${asText(column)}) = 10 THEN CAST(${asText(column)} AS DATE) END`;
      return `CASE WHEN pg_typeof(${column}) = ${named('date')} THEN ${day}${gap}ELSE ${byText.day(column, gap)} END`;
    },
    figure(column, digits, gap) {
      const value = `CAST(${asText(column)} AS NUMERIC)`;
      const exact = `${value} BETWEEN 0 AND ${greatest(digits)} AND ${value} = trunc(${value}, ${digits.decimals})`;
      const figure = `CASE WHEN ${exact} THEN ${asDecimal(asText(column), digits)} END`;
      const types = ['numeric', 'bigint', 'integer', 'smallint'].map(named).join(', ');
      return `CASE WHEN pg_typeof(${column}) IN (${types}) THEN ${figure}${gap}ELSE ${byText.figure(column, digits, gap)} END`;
    },
  },
  textFunctions: { ...standardText, matches: (value, pattern) => `${value} ~ ${pattern}` },
  fence: 'OFFSET 0',
};
