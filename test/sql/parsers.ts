import { DIALECT_NAMES, type DialectName } from '../../src/sql/index.js';

/** What the parser calls each dialect. */
export const PARSERS = {
  duckdb: 'duckdb',
  postgres: 'postgresql',
  spark: 'spark',
  trino: 'generic',
  clickhouse: 'clickhouse',
  mysql: 'mysql',
} as const satisfies Record<DialectName, string>;

/**
 * The dialects of which every statement is parsed. Spark's `div` of two parenthesised operands is beyond this parser; Spark
 * itself runs it: npm run test:spark.
 */
export function parsedDialects(): [DialectName, (typeof PARSERS)[DialectName]][] {
  return DIALECT_NAMES.filter((dialect) => dialect !== 'spark').map((dialect) => [dialect, PARSERS[dialect]]);
}
