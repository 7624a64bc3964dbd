import { SQL_OPTION_WORDS } from '../sql-option-words.js';
import type { SqlType } from '../statement/expression.js';
import { type Dialect, InvalidNameError } from './dialect.js';
import { standard } from './standard.js';
import { BLANKS_AROUND, standardText } from './text-functions.js';
import { DAY, readingByText } from './value-reading.js';

/** A type does not allow NULL unless it says so. */
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

// Quotes are doubled rather than escaped by a backslash: more parsers of ClickHouse's SQL know that form.
const escaped = (value: string, quote: string) => value.replaceAll('\\', '\\\\').replaceAll(quote, quote + quote);

const text = (value: string) => `'${escaped(value, "'")}'`;
const asText = (column: string) => `toString(${column})`;
const matching = (value: string, pattern: string) => `extract(${value}, ${pattern})`;

/** A DOUBLE is the decimal that it prints as. A 32-bit figure is too coarse to be the decimal that was meant, and is refused. */
const figureText = (column: string) => {
  const type = `toTypeName(assumeNotNull(${column}))`;
  const double = `toDecimal128OrNull(${matching(asText(column), text('^[0-9]{1,13}(?:[.][0-9]+)?(?:e-[0-9])?$'))}, 25)`;
  return `CASE ${type} WHEN 'Float32' THEN NULL WHEN 'Float64' THEN toString(${double}) ELSE ${asText(column)} END`;
};

export const clickhouse: Dialect = {
  ...standard,
  name: 'clickhouse',
  identifier(name) {
    if (name === '') throw new InvalidNameError(name, 'clickhouse', SQL_OPTION_WORDS.empty);
    if (name.includes('\0')) throw new InvalidNameError(name, 'clickhouse', SQL_OPTION_WORDS.nul);
    return `\`${escaped(name, '`')}\``;
  },
  text,
  date: (value) => `toDate32('${value}')`,
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  // A literal with a point would be floating point.
  decimal: (digits) => `toDecimal128('${digits}', ${digits.split('.')[1]?.length ?? 0})`,
  daysBetween: (from, until) => `dateDiff('day', ${from}, ${until})`,
  quotient: (dividend, divisor) => `intDiv(${dividend}, ${divisor})`,
  bitOr: (parts) => parts.reduce((one, other) => `bitOr(${one}, ${other})`),
  bitAnd: (inner, mask) => `bitAnd(${inner}, ${mask})`,
  // concatWithSeparator of a NULL is NULL.
  joinWords: (parts, gap) => `arrayStringConcat(arrayFilter(word -> word IS NOT NULL, [${parts.join(`,${gap}`)}]), ' ')`,
  reading: readingByText(
    { text },
    {
      text: asText,
      // A DateTime is a moment. Its text is in some time zone, but does not say in which.
      dayText: (column) => `CASE WHEN toTypeName(${column}) LIKE '%DateTime%' THEN NULL ELSE ${asText(column)} END`,
      figureText,
      matching,
      trimmed: (value) => `replaceRegexpAll(${value}, ${text(BLANKS_AROUND)}, '')`,
      // A day out of the type's range would become the first or the last day of the range.
      asDate: (value) => `CASE WHEN ${value} BETWEEN '1900-01-01' AND '2299-12-31' THEN toDate32OrNull(${value}) END`,
      asDecimal: (value, { decimals }) => `toDecimal128OrNull(${value}, ${decimals})`,
      dayPattern: DAY,
    },
  ),
  textFunctions: {
    ...standardText,
    matches: (value, pattern) => `match(${value}, ${pattern})`,
    // The plain substring counts bytes.
    substring: (value, from, length) => `substringUTF8(${value}, ${from}, ${length})`,
    trim: (value) => `replaceRegexpAll(${value}, ${text(BLANKS_AROUND)}, '')`,
    // ClickHouse's lower changes the letters A to Z only.
    lower: (value) => `lower(${value})`,
    remove: (value, what) => `replaceAll(${value}, ${what}, '')`,
  },
  textRows: (values, column, alias) =>
    `(${values.map((value) => `SELECT ${value} AS ${column}`).join(' UNION ALL ')}) AS ${alias}`,
  // Without it, an instalment without its loan would get zeros and empty texts for the facts of the loan.
  settings: 'SETTINGS join_use_nulls = 1',
};
