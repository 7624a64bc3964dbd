// The rules as one statement, for tables that stay where they are: run here on DuckDB, and printed for Spark.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { ningxia2020 } from 'liubao-rules';
import { toSql } from 'liubao-rules/sql';

const mapping = JSON.parse(readFileSync(new URL('mapping.json', import.meta.url), 'utf8'));
const columns = ['loan_id', 'instalment', 'component', 'outcome', 'granted_until'];

const database = await (await DuckDBInstance.create()).connect();
await database.run(`
  CREATE TABLE loan (loan_no VARCHAR, cust_type VARCHAR, ent_scale VARCHAR, credit_fen BIGINT, rate_pct DECIMAL(6, 4),
    defer_prin_to DATE, defer_int_to DATE);
  INSERT INTO loan VALUES ('NX-1', '01', 'S', 500000000, 4.35, '2021-06-30', NULL), ('NX-2', '01', 'L', 90000000000, 4.35, NULL, NULL);
  CREATE TABLE repay_plan (loan_no VARCHAR, term_no INTEGER, due_date DATE, prin_amt DECIMAL(18, 2), int_amt DECIMAL(18, 2));
  INSERT INTO repay_plan VALUES ('NX-1', 1, '2020-08-15', 300000.00, 4500.00), ('NX-2', 1, '2020-08-15', 100000.00, 900.00);
`);
const statement = (dialect) => toSql(ningxia2020(), { dialect, mapping, columns }).sql;
const result = await database.runAndReadAll(
  `SELECT * FROM (${statement('duckdb').trim().replace(/;$/, '')}) ORDER BY loan_id, instalment, component DESC`,
);
for (const row of result.getRowsJson()) console.log(row.join(' '));

// The first lines say which law it decides by, for whoever finds it in a year.
const spark = statement('spark');
for (const line of spark.split('\n').slice(0, 2)) console.log(line);
