import type { Dialect } from './dialect.js';
import { standard, standardReading } from './standard.js';
import { readingByText } from './value-reading.js';

const asText = (column: string) => `CAST(${column} AS VARCHAR)`;

/** A DOUBLE is the decimal that it prints as. A 32-bit figure is too coarse to be the decimal that was meant, and is refused. */
const figureText = (column: string) => {
  const double = `TRY_CAST(regexp_extract(${asText(column)}, '^[0-9]+[.][0-9]+(?:E(?:-[1-9]|[0-9]|1[0-2]))?$') AS DECIMAL(38, 25))`;
  return `CASE typeof(${column}) WHEN 'real' THEN NULL WHEN 'double' THEN CAST(${double} AS VARCHAR) ELSE ${asText(column)} END`;
};

export const trino: Dialect = {
  ...standard,
  name: 'trino',
  daysBetween: (from, until) => `date_diff('day', ${from}, ${until})`,
  // Decimals without places divide to the nearest whole number. Without the remainder the division is exact.
  quotient: (dividend, divisor) => `((${dividend} - mod(${dividend}, ${divisor})) / ${divisor})`,
  bitOr: (parts) => parts.reduce((one, other) => `bitwise_or(${one}, ${other})`),
  bitAnd: (inner, mask) => `bitwise_and(${inner}, ${mask})`,
  reading: readingByText(standard, { ...standardReading, figureText }),
};
