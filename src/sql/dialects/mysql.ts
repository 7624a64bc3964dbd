import type { SqlType } from '../statement/expression.js';
import { composedText, type Dialect, quotedName } from './dialect.js';
import { standard, standardReading } from './standard.js';
import { BLANKS_AROUND, standardText } from './text-functions.js';
import { CALENDAR_DAY, readingByText } from './value-reading.js';

/** The types that CAST accepts. */
function type(of: SqlType): string {
  switch (of) {
    case 'text':
      return 'CHAR';
    case 'boolean':
    case 'integer':
      return 'SIGNED';
    case 'date':
      return 'DATE';
    case 'whole':
      return 'DECIMAL(38, 0)';
    default:
      return `DECIMAL(${of.precision}, ${of.scale})`;
  }
}

// Whether a backslash escapes depends on a server setting.
const text = (value: string) => composedText(value, /(['\\])/, (code) => `_utf8mb4 X'${code.toString(16)}'`);
const asText = (column: string) => `CAST(${column} AS CHAR)`;

export const mysql: Dialect = {
  ...standard,
  name: 'mysql',
  identifier: (name) => quotedName(name, '`', 'mysql'),
  text,
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  daysBetween: (from, until) => `DATEDIFF(${until}, ${from})`,
  quotient: (dividend, divisor) => `(${dividend} DIV ${divisor})`,
  reading: readingByText(
    { text },
    {
      ...standardReading,
      text: asText,
      dayText: asText,
      figureText: asText,
      matching: (value, pattern) => `regexp_substr(${value}, ${pattern})`,
      trimmed: (value) => `REGEXP_REPLACE(${value}, ${text(BLANKS_AROUND)}, '')`,
      // No cast returns NULL on failure, and a setting decides whether 30 February is a day. So the pattern decides.
      asDate: (value) => `CAST(${value} AS DATE)`,
      asDecimal: (value, { whole, decimals }) => `CAST(${value} AS DECIMAL(${whole + decimals}, ${decimals}))`,
      dayPattern: CALENDAR_DAY,
    },
  ),
  textFunctions: {
    ...standardText,
    matches: (value, pattern) => `REGEXP_LIKE(${value}, ${pattern}, 'c')`,
    trim: (value) => `REGEXP_REPLACE(${value}, ${text(BLANKS_AROUND)}, '')`,
    lower: (value) => `LOWER(${value})`,
  },
  textRows: (values, column, alias) =>
    `(${values.map((value) => `SELECT ${value} AS ${column}`).join(' UNION ALL ')}) AS ${alias}`,
};
