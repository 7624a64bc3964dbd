import { type Dialect, quotedName } from '../dialect.js';
import type { SqlType } from '../expression.js';

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

/** SQL as the standard has it, from which each dialect departs where it must. */
export const standard: Dialect = {
  name: 'standard',
  identifier: (name) => quotedName(name, '"', 'SQL'),
  text: (value) => `'${value.replaceAll("'", "''")}'`,
  date: (value) => `DATE '${value}'`,
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  decimal: (digits) => digits,
  days: (from, until) => `(${until} - ${from})`,
  quotient: (dividend, divisor) => `(${dividend} / ${divisor})`,
  bits: (parts, gap) => `(${parts.join(`${gap}| `)})`,
  masked: (inner, mask) => `(${inner} & ${mask})`,
  words: (parts, gap) => `concat_ws(' ',${gap}${parts.join(`,${gap}`)})`,
  texts: (values, column, alias) => `(VALUES ${values.map((value) => `(${value})`).join(', ')}) AS ${alias} (${column})`,
  fence: '',
  fewSteps: false,
  settings: '',
};
