import type { Dialect } from './dialect.js';
import { standard, standardReading } from './standard.js';
import { readingByText } from './value-reading.js';

const asText = (column: string) => `CAST(${column} AS VARCHAR)`;

/** A binary figure is the decimal that it prints as; a short one is too coarse for that to be what was meant. */
const figureText = (column: string) => {
  const double = `TRY_CAST(regexp_extract(${asText(column)}, '^[0-9]+[.][0-9]+(?:E(?:-[1-9]|[0-9]|1[0-2]))?$') AS DECIMAL(38, 25))`;
  return `CASE typeof(${column}) WHEN 'real' THEN NULL WHEN 'double' THEN CAST(${double} AS VARCHAR) ELSE ${asText(column)} END`;
};

export const trino: Dialect = {
  ...standard,
  name: 'trino',
  days: (from, until) => `date_diff('day', ${from}, ${until})`,
  // Decimals without places divide to the nearest whole number; the remainder taken off first makes the division exact.
  quotient: (dividend, divisor) => `((${dividend} - mod(${dividend}, ${divisor})) / ${divisor})`,
  bits: (parts) => parts.reduce((one, other) => `bitwise_or(${one}, ${other})`),
  masked: (inner, mask) => `bitwise_and(${inner}, ${mask})`,
  reading: readingByText(standard, { ...standardReading, figureText }),
};
