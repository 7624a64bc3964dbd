import { type Dialect, InvalidNameError } from '../dialect.js';
import type { SqlType } from '../expression.js';
import { standard } from './standard.js';

/** A type holds no NULL unless it says so. */
function type(of: SqlType): string {
  switch (of) {
    case 'text':
      return 'Nullable(String)';
    case 'boolean':
      return 'Nullable(Bool)';
    case 'date':
      return 'Nullable(Date32)';
    case 'integer':
      return 'Nullable(Int64)';
    case 'whole':
      return 'Nullable(Int256)';
    default:
      return `Nullable(Decimal(${of.precision}, ${of.scale}))`;
  }
}

// A quote is escaped by doubling too, which more readers of ClickHouse's SQL know than the backslash.
const escaped = (value: string, quote: string) => value.replaceAll('\\', '\\\\').replaceAll(quote, quote + quote);

export const clickhouse: Dialect = {
  ...standard,
  name: 'clickhouse',
  identifier(name) {
    if (name === '') throw new InvalidNameError(name, 'clickhouse', 'it is empty');
    if (name.includes('\0')) throw new InvalidNameError(name, 'clickhouse', 'it contains the character NUL');
    return `\`${escaped(name, '`')}\``;
  },
  text: (value) => `'${escaped(value, "'")}'`,
  date: (value) => `toDate32('${value}')`,
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  // A figure with a point in it would be floating point.
  decimal: (digits) => `toDecimal128('${digits}', ${digits.split('.')[1]?.length ?? 0})`,
  days: (from, until) => `dateDiff('day', ${from}, ${until})`,
  quotient: (dividend, divisor) => `intDiv(${dividend}, ${divisor})`,
  bits: (parts) => parts.reduce((one, other) => `bitOr(${one}, ${other})`),
  masked: (inner, mask) => `bitAnd(${inner}, ${mask})`,
  // concatWithSeparator of a NULL is NULL.
  words: (parts, gap) => `arrayStringConcat(arrayFilter(word -> word IS NOT NULL, [${parts.join(`,${gap}`)}]), ' ')`,
  texts: (values, column, alias) => `(${values.map((value) => `SELECT ${value} AS ${column}`).join(' UNION ALL ')}) AS ${alias}`,
  // Without it a loan that is not there would have zeros and empty texts for facts.
  settings: 'SETTINGS join_use_nulls = 1',
};
