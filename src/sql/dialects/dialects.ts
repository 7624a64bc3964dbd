import { clickhouse } from './clickhouse.js';
import type { Dialect } from './dialect.js';
import { duckdb } from './duckdb.js';
import { mysql } from './mysql.js';
import { postgres } from './postgres.js';
import { spark } from './spark.js';
import { trino } from './trino.js';

/**
 * The dialects. The tests execute `duckdb`, `postgres` and `spark`; the text of `trino`, `clickhouse` and `mysql` they only
 * parse.
 */
export const DIALECT_NAMES = Object.freeze(['duckdb', 'postgres', 'spark', 'trino', 'clickhouse', 'mysql'] as const);
export type DialectName = (typeof DIALECT_NAMES)[number];

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = { duckdb, postgres, spark, trino, clickhouse, mysql };
