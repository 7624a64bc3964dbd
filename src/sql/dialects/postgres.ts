import type { Dialect } from '../dialect.js';
import type { SqlType } from '../expression.js';
import { standard } from './standard.js';

const type = (of: SqlType) => (of === 'text' ? 'TEXT' : standard.type(of));

export const postgres: Dialect = {
  ...standard,
  name: 'postgres',
  // An escape string reads the same whatever standard_conforming_strings is.
  text: (value) =>
    value.includes('\\') ? `E'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'` : `'${value.replaceAll("'", "''")}'`,
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  quotient: (dividend, divisor) => `div(${dividend}, ${divisor})`,
  fence: 'OFFSET 0',
};
