import { composedText, type Dialect, InvalidNameError, quotedName } from '../dialect.js';
import type { SqlType } from '../expression.js';
import { readingByText } from '../reading.js';
import { standardText } from '../text-functions.js';
import { standard, standardReading } from './standard.js';

const type = (of: SqlType) => (of === 'text' ? 'STRING' : standard.type(of));

// A quote is not escaped by doubling, and whether a backslash escapes depends on a setting.
const text = (value: string) => composedText(value, /(['\\$])/, (code) => `char(${code})`);
const asText = (column: string) => `CAST(${column} AS STRING)`;

const matching = (value: string, pattern: string) => `regexp_extract(${value}, ${pattern}, 0)`;

// 1.0E12 has 13 digits before its point.
const DOUBLES = text('^[0-9]+[.][0-9]+(?:E(?:-[1-9]|[0-9]|1[0-2]))?$');

/** A binary figure is the decimal that it prints as; a short one is too coarse for that to be what was meant. */
const figureText = (column: string) => {
  const double = `try_cast(${matching(asText(column), DOUBLES)} AS DECIMAL(38, 25))`;
  return `CASE typeof(${column}) WHEN 'float' THEN NULL WHEN 'double' THEN CAST(${double} AS STRING) ELSE ${asText(column)} END`;
};

export const spark: Dialect = {
  ...standard,
  name: 'spark',
  identifier(name) {
    // Spark puts the values of variables in before it parses, inside of quotes too.
    if (name.includes('${')) throw new InvalidNameError(name, 'spark', 'it contains ${, which Spark replaces before it parses');
    return quotedName(name, '`', 'spark');
  },
  text,
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  days: (from, until) => `datediff(${until}, ${from})`,
  quotient: (dividend, divisor) => `(${dividend} div ${divisor})`,
  reading: readingByText(
    { text },
    {
      ...standardReading,
      text: asText,
      // A timestamp is a moment; as text it is written in the session's time zone, without saying so.
      dayText: (column) => `CASE WHEN typeof(${column}) = 'timestamp' THEN NULL ELSE ${asText(column)} END`,
      figureText,
      matching,
      asDate: (value) => `try_cast(${value} AS DATE)`,
      asDecimal: (value, { whole, decimals }) => `try_cast(${value} AS DECIMAL(${whole + decimals}, ${decimals}))`,
    },
  ),
  textual: { ...standardText, matches: (value, pattern) => `${value} RLIKE ${pattern}` },
  // The analyser goes over the whole statement three times for each step, and gives up after a hundred.
  fewSteps: true,
};
