import type { Orphans } from '../../mapping/rows/joined-rows.js';
import { type RejectLine, rowReject } from '../loans/reject.js';
import type { Duckdb } from './duckdb-database.js';
import { ofMissingLoan, withoutLoanId } from './orphan-words.js';
import { nameSql } from './sql-text.js';
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
  return found.map(({ line, count, key }) =>
    orphanReject(schedule.table.file.path, {
      line: Number(line),
      count: Number(count),
      key: key === null ? null : String(key),
    }),
  );
}

/** The reject of the instalments of a missing loan. */
export function orphanReject(path: string, { line, count, key }: Orphans): RejectLine {
  return rowReject(path, { line, message: key === null ? withoutLoanId(count) : ofMissingLoan(count, JSON.stringify(key)) });
}
