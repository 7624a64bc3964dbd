import { PGlite } from '@electric-sql/pglite';
import type { Loan } from '../../src/facts/loan/parse-loan.js';
import type { LoanDatabase } from './database.js';
import { CREATE, fill } from './postgres.js';
import { loanRow, scheduleRows } from './tables.js';

/** PostgreSQL in this process. */
export async function pgliteOf(loans: readonly Loan[]): Promise<LoanDatabase> {
  const database = await PGlite.create();
  for (const table of CREATE) await database.exec(table);
  await database.query(fill('loans'), [JSON.stringify(loans.map(loanRow))]);
  await database.query(fill('schedule'), [JSON.stringify(loans.flatMap(scheduleRows))]);
  return {
    async lines(sql) {
      const { rows } = await database.query<{ line: string }>(sql);
      return rows.map(({ line }) => line);
    },
    close: () => database.close(),
  };
}
