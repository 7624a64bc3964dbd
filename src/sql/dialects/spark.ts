import { SQL_OPTION_WORDS } from '../sql-option-words.js';
import type { SqlType } from '../statement/expression.js';
import { composedText, type Dialect, InvalidNameError, quotedName } from './dialect.js';
import { standard, standardReading } from './standard.js';
import { standardText } from './text-functions.js';
import { type Digits, readingByText } from './value-reading.js';

const type = (of: SqlType) => (of === 'text' ? 'STRING' : standard.type(of));

// A doubled quote does not escape, and a setting decides whether a backslash does.
const text = (value: string) => composedText(value, /(['\\$])/, (code) => `char(${code})`);
const asText = (column: string) => `CAST(${column} AS STRING)`;

const matching = (value: string, pattern: string) => `regexp_extract(${value}, ${pattern}, 0)`;

const asDecimal = (value: string, { whole, decimals }: Digits) =>
  `try_cast(${value} AS DECIMAL(${whole + decimals}, ${decimals}))`;

const byText = readingByText(
  { text },
  {
    ...standardReading,
    text: asText,
    // A timestamp is a moment. Its text is in the session's time zone, but does not say so.
    dayText: (column) => `CASE WHEN typeof(${column}) = 'timestamp' THEN NULL ELSE ${asText(column)} END`,
    // A 32-bit figure is too coarse to be the decimal that was meant; a double is read below.
    figureText: (column) => `CASE WHEN typeof(${column}) IN ('float', 'double') THEN NULL ELSE ${asText(column)} END`,
    matching,
    asDate: (value) => `try_cast(${value} AS DATE)`,
    asDecimal,
  },
);

// A cast keeps this many decimals, and so do the figures of these types.
const DECIMALS = 38 - 15;
const FIGURES = text('^(?:decimal[(][0-9]+,(?:1?[0-9]|2[0-3])[)]|tinyint|smallint|int|bigint|double)$');

// Smaller figures may have more decimals than a cast keeps. 1.0E12 has 13 digits before its point.
const DOUBLES = text('^[0-9]+[.][0-9]+(?:E(?:-[1-9]|[0-9]|1[0-2]))?$');

export const spark: Dialect = {
  ...standard,
  name: 'spark',
  identifier(name) {
    // Spark substitutes variables before it parses, also within quotes.
    if (name.includes('${')) throw new InvalidNameError(name, 'spark', SQL_OPTION_WORDS.placeholder);
    return quotedName(name, '`', 'spark');
  },
  text,
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  daysBetween: (from, until) => `datediff(${until}, ${from})`,
  quotient: (dividend, divisor) => `(${dividend} div ${divisor})`,
  reading: {
    ...byText,
    // The text of a small figure of these types has an exponent, 1E-8, which a text column may not have.
    figure(column, digits, gap) {
      const written = `CASE typeof(${column}) WHEN 'double' THEN ${matching(asText(column), DOUBLES)} ELSE ${asText(column)} END`;
      const value = asDecimal(written, { whole: 38 - DECIMALS, decimals: DECIMALS });
      const figure = asDecimal(asText(column), digits);
      const exact = `CASE WHEN ${value} >= 0 AND ${value} = ${figure} THEN ${figure} END`;
      return `CASE WHEN typeof(${column}) RLIKE ${FIGURES} THEN ${exact}${gap}ELSE ${byText.figure(column, digits, gap)} END`;
    },
  },
  textFunctions: { ...standardText, matches: (value, pattern) => `${value} RLIKE ${pattern}` },
  // The analyser traverses the whole statement three times for each step, and gives up after a hundred traversals.
  fewSteps: true,
};
