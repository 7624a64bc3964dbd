import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { ExtensionFact } from '../../src/facts/loan/extension-facts.js';
import type { Loan } from '../../src/facts/loan/parse-loan.js';
import type { LoanDatabase } from './database.js';
import { columnType, loanRowWith, type Row, scheduleRows, tablesWith } from './tables.js';

/** Opens a DuckDB database in memory. */
export async function duckdbOf(loans: readonly Loan[], declared: readonly ExtensionFact[] = []): Promise<LoanDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'liubao-sql-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const tables = tablesWith(declared);
  await load(
    'loans',
    loans.map((loan) => loanRowWith(loan, declared)),
  );
  await load('schedule', loans.flatMap(scheduleRows));

  async function load(table: keyof typeof tables, rows: readonly Row[]): Promise<void> {
    const file = join(folder, `${table}.ndjson`);
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    const columns = tables[table].map(({ name, type }) => `"${name}": '${columnType(type, 'VARCHAR')}'`).join(', ');
    await connection.run(
      `CREATE TABLE "${table}" AS SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {${columns}})`,
    );
  }

  return {
    async lines(sql) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getColumns()[0]?.map(String) ?? [];
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true });
    },
  };
}
