import { type Duckdb, nameSql } from './duckdb.js';
import type { RejectLine } from './rejects.js';
import type { StagedTable } from './staged-table.js';

/** What is wrong with a row of a file. */
export interface RowFault {
  readonly line: number;
  readonly message: string;
}

/** A row of one of two files that no loan is made of, and why. */
export interface FileFault extends RowFault {
  readonly file: string;
}

/** The fault as the reject file has it. */
export function rejectOf({ message, ...place }: FileFault): RejectLine {
  return { ...place, error: { name: 'InvalidRowError', message } };
}

/** What the id of a loan has to be, where several have the same. */
export const OWN_ID = 'an id of its own: several loans have this one';

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
      key === null ? `${of(count)} without the id of a loan` : `${of(count)} of a loan that is not there: ${JSON.stringify(key)}`,
  }));
}

function of(count: unknown): string {
  return Number(count) === 1 ? 'an instalment' : `${String(count)} instalments`;
}
