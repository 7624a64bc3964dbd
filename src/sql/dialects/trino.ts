import type { Dialect } from '../dialect.js';
import { standard } from './standard.js';

export const trino: Dialect = {
  ...standard,
  name: 'trino',
  days: (from, until) => `date_diff('day', ${from}, ${until})`,
  // Decimals without places divide to the nearest whole number; the remainder taken off first makes the division exact.
  quotient: (dividend, divisor) => `((${dividend} - mod(${dividend}, ${divisor})) / ${divisor})`,
  bits: (parts) => parts.reduce((one, other) => `bitwise_or(${one}, ${other})`),
  masked: (inner, mask) => `bitwise_and(${inner}, ${mask})`,
};
