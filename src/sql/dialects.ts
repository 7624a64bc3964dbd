import type { Dialect } from './dialect.js';
import { clickhouse } from './dialects/clickhouse.js';
import { duckdb } from './dialects/duckdb.js';
import { mysql } from './dialects/mysql.js';
import { postgres } from './dialects/postgres.js';
import { spark } from './dialects/spark.js';
import { trino } from './dialects/trino.js';

/**
 * The dialects. `duckdb`, `postgres` and `spark` are executed in the tests; of `trino`, `clickhouse` and `mysql` it is
 * tested that a parser takes the text.
 */
export const DIALECT_NAMES = Object.freeze(['duckdb', 'postgres', 'spark', 'trino', 'clickhouse', 'mysql'] as const);
export type DialectName = (typeof DIALECT_NAMES)[number];

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = { duckdb, postgres, spark, trino, clickhouse, mysql };
