import { BLANKS } from '../../mapping/blank.js';
import type { SqlType } from '../statement/expression.js';
import { type Dialect, quotedName } from './dialect.js';
import { standardText } from './text-functions.js';
import { DAY, readingByText, type ValueReadingParts } from './value-reading.js';

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

/** How to read values; each dialect overrides what it must. */
export const standardReading: ValueReadingParts = {
  text: asText,
  dayText: asText,
  figureText: asText,
  matching: (value, pattern) => `regexp_extract(${value}, ${pattern})`,
  trimmed: (value) => standardText.trim(value, `'${BLANKS}'`),
  asDate: (value) => `TRY_CAST(${value} AS DATE)`,
  asDecimal: (value, { whole, decimals }) => `TRY_CAST(${value} AS DECIMAL(${whole + decimals}, ${decimals}))`,
  dayPattern: DAY,
};

/** Standard SQL; each dialect overrides what it must. */
export const standard: Dialect = {
  name: 'standard',
  identifier: (name) => quotedName(name, '"', 'SQL'),
  text,
  date: (value) => `DATE '${value}'`,
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  decimal: (digits) => digits,
  daysBetween: (from, until) => `(${until} - ${from})`,
  quotient: (dividend, divisor) => `(${dividend} / ${divisor})`,
  bitOr: (parts, gap) => `(${parts.join(`${gap}| `)})`,
  bitAnd: (inner, mask) => `(${inner} & ${mask})`,
  joinWords: (parts, gap) => `concat_ws(' ',${gap}${parts.join(`,${gap}`)})`,
  reading: readingByText({ text }, standardReading),
  textFunctions: standardText,
  textRows: (values, column, alias) => `(VALUES ${values.map((value) => `(${value})`).join(', ')}) AS ${alias} (${column})`,
  fence: '',
  fewSteps: false,
  settings: '',
};
