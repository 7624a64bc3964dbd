import type { Cell } from '../../mapping/columns/cell.js';
import type { CreditSum, Mapping } from '../../mapping/mapping-type.js';
import { CreditSums } from '../../mapping/rows/borrower-credit.js';
import type { Duckdb } from './duckdb-database.js';
import { rowsFile } from './rows-file.js';
import { nameSql } from './sql-text.js';
import type { StagedTable, StagingOptions } from './staged-table.js';

/** The table of the sums: `borrower`, and `credit` in yuan, which is NULL where it is unknown. */
export const CREDIT_SUMS = 'credit_sums';

// How many rows are held at once.
const PAGE = 100_000;

/** Sums up the credit of each borrower over the loans of a file (`CreditSums`). */
export async function sumCredits(
  database: Duckdb,
  loans: StagedTable,
  id: string,
  given: Mapping['loans'] & { readonly creditSum: CreditSum },
  { scratch, signal }: StagingOptions,
): Promise<void> {
  await database.run(`CREATE TABLE credits AS SELECT line, ${loans.column(given.creditSum.borrower).text} AS borrower, cells,
  ${id} IS NULL OR count(*) OVER (PARTITION BY ${id}) > 1 AS unclear FROM ${nameSql(loans.name)} ORDER BY line`);
  const [{ last = 0 } = {}] = await database.rows('SELECT max(line) AS last FROM credits');
  const sums = new CreditSums(given, loans.columns);
  for (let from = 0; from <= Number(last); from += PAGE) {
    signal?.throwIfAborted();
    const rows = await database.rows(
      `SELECT borrower, cells, unclear FROM credits WHERE borrower IS NOT NULL AND line >= ${from} AND line < ${from + PAGE}`,
    );
    for (const row of rows) {
      sums.add(String(row.borrower), row.cells as unknown as readonly Cell[], row.unclear === true);
    }
  }
  const file = await rowsFile(scratch, CREDIT_SUMS);
  try {
    let rows: object[] = [];
    for (const sum of sums.all()) {
      rows.push(sum);
      if (rows.length === PAGE) {
        await file.add(rows);
        rows = [];
      }
    }
    await file.add(rows);
    await database.run(`CREATE TABLE ${CREDIT_SUMS} AS SELECT * FROM ${await file.relation(SUM_COLUMNS)}`);
    await database.run('DROP TABLE credits');
  } finally {
    await file.discard();
  }
}

const SUM_COLUMNS = [
  ['borrower', 'VARCHAR'],
  ['credit', 'VARCHAR'],
] as const;
