import type { Dialect } from '../dialect.js';
import type { SqlType } from '../expression.js';
import { standard } from './standard.js';

const type = (of: SqlType) => (of === 'whole' ? 'HUGEINT' : standard.type(of));

export const duckdb: Dialect = {
  ...standard,
  name: 'duckdb',
  type,
  cast: (inner, of) => `CAST(${inner} AS ${type(of)})`,
  // `/` would be floating point.
  quotient: (dividend, divisor) => `(${dividend} // ${divisor})`,
};
