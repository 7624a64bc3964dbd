import { composedText, type Dialect, quotedName } from '../dialect.js';
import type { SqlType } from '../expression.js';
import { standard } from './standard.js';

/** The types that a cast may name. */
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

export const mysql: Dialect = {
  ...standard,
  name: 'mysql',
  identifier: (name) => quotedName(name, '`', 'mysql'),
  // Whether a backslash escapes depends on a setting.
  text: (value) => composedText(value, /(['\\])/, (code) => `_utf8mb4 X'${code.toString(16)}'`),
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  days: (from, until) => `DATEDIFF(${until}, ${from})`,
  quotient: (dividend, divisor) => `(${dividend} DIV ${divisor})`,
  texts: (values, column, alias) => `(${values.map((value) => `SELECT ${value} AS ${column}`).join(' UNION ALL ')}) AS ${alias}`,
};
