import type { Duckdb } from './duckdb.js';
import type { RawTable } from './raw-table.js';
import type { RejectLine } from './rejects.js';

/** A row of one of two files that no loan is made of, and why. */
export interface FileFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The fault as the reject file has it. */
export function rejectOf({ message, ...place }: FileFault): RejectLine {
  return { ...place, error: { name: 'InvalidRowError', message } };
}

/** What the id of a loan has to be, where several have the same. */
export const OWN_ID = 'an id of its own: several loans have this one';

/** Rows of a file that could not be taken apart. */
export async function tornRows(file: string, { torn }: RawTable): Promise<FileFault[]> {
  return (await torn()).map((fault) => ({ file, ...fault }));
}

/** Instalments of which there is no loan, those of each missing loan once. `rows` and `loans` have a number and a key. */
export async function orphans(
  database: Duckdb,
  schedule: { readonly path: string; readonly table: RawTable; readonly rows: string },
  loans: string,
): Promise<FileFault[]> {
  const found = await database.rows(`
SELECT min(number) AS number, count(*) AS count, key FROM (${schedule.rows}) AS instalment
WHERE key IS NULL OR key NOT IN (SELECT key FROM (${loans}) AS loan WHERE key IS NOT NULL) GROUP BY key ORDER BY 1`);
  if (found.length === 0) return [];
  const lineOf = await schedule.table.lines();
  return found.map(({ number, count, key }) => ({
    file: schedule.path,
    line: lineOf(Number(number)),
    message:
      key === null ? `${of(count)} without the id of a loan` : `${of(count)} of a loan that is not there: ${JSON.stringify(key)}`,
  }));
}

function of(count: unknown): string {
  return Number(count) === 1 ? 'an instalment' : `${String(count)} instalments`;
}
