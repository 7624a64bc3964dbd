import { BLANKS } from '../source/blank.js';
import type { SqlType } from '../statement/expression.js';
import { type Dialect, quotedName } from './dialect.js';
import { standardText } from './text-functions.js';
import { DAY, type ReadingParts, readingByText } from './value-reading.js';

function type(of: SqlType): string {
  switch (of) {
    case 'text':
      return 'VARCHAR';
    case 'boolean':
      return 'BOOLEAN';
    case 'date':
      return 'DATE';
    case 'integer':
      return 'BIGINT';
    case 'whole':
      return 'DECIMAL(38, 0)';
    default:
      return `DECIMAL(${of.precision}, ${of.scale})`;
  }
}

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const asText = (column: string) => `CAST(${column} AS VARCHAR)`;

/** How values are read, from which each dialect departs where it must. */
export const standardReading: ReadingParts = {
  text: asText,
  dayText: asText,
  figureText: asText,
  matching: (value, pattern) => `regexp_extract(${value}, ${pattern})`,
  trimmed: (value) => standardText.bare(value, `'${BLANKS}'`),
  asDate: (value) => `TRY_CAST(${value} AS DATE)`,
  asDecimal: (value, { whole, decimals }) => `TRY_CAST(${value} AS DECIMAL(${whole + decimals}, ${decimals}))`,
  dayPattern: DAY,
};

/** SQL as the standard has it, from which each dialect departs where it must. */
export const standard: Dialect = {
  name: 'standard',
  identifier: (name) => quotedName(name, '"', 'SQL'),
  text,
  date: (value) => `DATE '${value}'`,
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  decimal: (digits) => digits,
  days: (from, until) => `(${until} - ${from})`,
  quotient: (dividend, divisor) => `(${dividend} / ${divisor})`,
  bits: (parts, gap) => `(${parts.join(`${gap}| `)})`,
  masked: (inner, mask) => `(${inner} & ${mask})`,
  words: (parts, gap) => `concat_ws(' ',${gap}${parts.join(`,${gap}`)})`,
  reading: readingByText({ text }, standardReading),
  textual: standardText,
  texts: (values, column, alias) => `(VALUES ${values.map((value) => `(${value})`).join(', ')}) AS ${alias} (${column})`,
  fence: '',
  fewSteps: false,
  settings: '',
};
