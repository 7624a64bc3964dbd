import type { Dialect } from '../dialect.js';
import type { SqlType } from '../expression.js';
import { CALENDAR_DAY, readingByText } from '../reading.js';
import { standard, standardReading } from './standard.js';

const type = (of: SqlType) => (of === 'text' ? 'TEXT' : standard.type(of));

// An escape string reads the same whatever standard_conforming_strings is.
const text = (value: string) =>
  value.includes('\\') ? `E'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'` : `'${value.replaceAll("'", "''")}'`;
const asText = (column: string) => `CAST(${column} AS TEXT)`;
const matching = (value: string, pattern: string) => `substring(${value}, ${pattern})`;

/** A binary figure is the decimal that it prints as; a short one is too coarse for that to be what was meant. */
const figureText = (column: string) => {
  const double = `CAST(${matching(asText(column), text('^[0-9]{1,13}(?:[.][0-9]+)?(?:e-0[0-9])?$'))} AS NUMERIC)`;
  return `CASE CAST(pg_typeof(${column}) AS TEXT) WHEN 'real' THEN NULL WHEN 'double precision' THEN CAST(${double} AS TEXT) ELSE ${asText(column)} END`;
};

export const postgres: Dialect = {
  ...standard,
  name: 'postgres',
  text,
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  quotient: (dividend, divisor) => `div(${dividend}, ${divisor})`,
  reading: readingByText(
    { text },
    {
      ...standardReading,
      text: asText,
      // As text alone, a day is written as the session's DateStyle says.
      dayText: (column) => `(to_jsonb(${column}) #>> '{}')`,
      figureText,
      matching,
      // Only what a pattern takes is cast, which cannot fail then.
      asDate: (value) => `CAST(${value} AS DATE)`,
      asDecimal: (value, { whole, decimals }) => `CAST(${value} AS NUMERIC(${whole + decimals}, ${decimals}))`,
      dayPattern: CALENDAR_DAY,
    },
  ),
  fence: 'OFFSET 0',
};
