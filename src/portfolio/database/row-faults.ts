import type { FileFault } from '../read/row.js';
import type { RejectLine } from '../write/reject-file.js';
import { type Duckdb, nameSql } from './duckdb-database.js';
import type { StagedTable } from './staged-table.js';

/** The fault as the reject file has it. */
export function rejectOf({ message, ...place }: FileFault): RejectLine {
  return { ...place, error: { name: 'InvalidRowError', message: message.en, zh: message.zh } };
}

/** Rows of a file that could not be taken apart. */
export function tornRows({ file, torn }: StagedTable): FileFault[] {
  return torn.map((fault) => ({ file: file.path, ...fault }));
}

/** Instalments of which there is no loan, those of each missing loan once. The keys are SQL over the rows' cells. */
export async function orphans(
  database: Duckdb,
  schedule: { readonly table: StagedTable; readonly key: string },
  loans: { readonly table: StagedTable; readonly key: string },
): Promise<FileFault[]> {
  const found = await database.rows(`
SELECT min(line) AS line, count(*) AS count, ${schedule.key} AS key FROM ${nameSql(schedule.table.name)}
WHERE ${schedule.key} IS NULL OR ${schedule.key} NOT IN (SELECT ${loans.key} FROM ${nameSql(loans.table.name)} WHERE ${loans.key} IS NOT NULL)
GROUP BY ${schedule.key} ORDER BY 1`);
  return found.map(({ line, count, key }) => ({
    file: schedule.table.file.path,
    line: Number(line),
    message:
      key === null
        ? { en: `${of(count)} without the id of a loan`, zh: `${String(count)}期还款没有贷款编号` }
        : {
            en: `${of(count)} of a loan that is not there: ${JSON.stringify(key)}`,
            zh: `${String(count)}期还款所属的贷款不存在:${JSON.stringify(key)}`,
          },
  }));
}

function of(count: unknown): string {
  return Number(count) === 1 ? 'an instalment' : `${String(count)} instalments`;
}
