import { PGlite } from '@electric-sql/pglite';
import type { Loan } from '../../src/facts/loan/parse-loan.js';
import type { LoanDatabase } from './database.js';
import { CREATE, fill } from './postgres.js';
import { loanRow, scheduleRows } from './tables.js';

let started: Promise<PGlite> | undefined;

/**
 * PostgreSQL in this process, empty and with the settings of a new session. To start it takes longer than most tests do, so all
 * tests have the same one, each after the other.
 */
export async function emptyPglite(): Promise<PGlite> {
  started ??= PGlite.create();
  const database = await started;
  await database.exec('DISCARD ALL');
  await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  return database;
}

/** Loans in PostgreSQL in this process, until a test asks for an empty one. */
export async function pgliteOf(loans: readonly Loan[]): Promise<LoanDatabase> {
  const database = await emptyPglite();
  for (const table of CREATE) await database.exec(table);
  await database.query(fill('loans'), [JSON.stringify(loans.map(loanRow))]);
  await database.query(fill('schedule'), [JSON.stringify(loans.flatMap(scheduleRows))]);
  return {
    async lines(sql) {
      const { rows } = await database.query<{ line: string }>(sql);
      return rows.map(({ line }) => line);
    },
    close: async () => {},
  };
}
