import { type RejectLine, rowReject } from '../loans/reject.js';
import { type Duckdb, nameSql } from './duckdb-database.js';
import { ofMissingLoan, withoutLoanId } from './orphan-words.js';
import type { StagedTable } from './staged-table.js';

/** Instalments whose loan is missing: one reject for each missing loan. The keys are SQL over the rows' cells. */
export async function orphanInstalments(
  database: Duckdb,
  schedule: { readonly table: StagedTable; readonly key: string },
  loans: { readonly table: StagedTable; readonly key: string },
): Promise<RejectLine[]> {
  const found = await database.rows(`
SELECT min(line) AS line, count(*) AS count, ${schedule.key} AS key FROM ${nameSql(schedule.table.name)}
WHERE ${schedule.key} IS NULL OR ${schedule.key} NOT IN (SELECT ${loans.key} FROM ${nameSql(loans.table.name)} WHERE ${loans.key} IS NOT NULL)
GROUP BY ${schedule.key} ORDER BY 1`);
  return found.map(({ line, count, key }) => {
    const message = key === null ? withoutLoanId(Number(count)) : ofMissingLoan(Number(count), JSON.stringify(key));
    return rowReject(schedule.table.file.path, { line: Number(line), message });
  });
}
