import type { ExtensionFact } from '../../facts/loan/extension-facts.js';
import { INSTALMENT_COLUMNS, type LOAN_COLUMNS, loanColumnsOf, standardMappingOf } from '../../mapping/mapping.js';
import type { Mapping } from '../../mapping/mapping-type.js';
import type { Duckdb } from '../database/duckdb-database.js';
import type { RowsFile } from '../database/rows-file.js';
import { nameSql } from '../database/sql-text.js';
import { stagedType } from './exact-column.js';

/** The table of checked loans, in the columns of the standard mapping. `key` is unique, even where ids are not. */
export const STAGED_LOANS = 'loans';
/** The table of their instalments. */
export const STAGED_SCHEDULE = 'schedule';

/** Rows of the two tables, on their way into them. */
export interface CheckedRows {
  readonly loans: RowsFile;
  readonly schedule: RowsFile;
}

/**
 * Puts checked loans (`flattenLoans`) into the two typed tables. The tables are new, or hold the loans of the fast path already.
 *
 * @param declared the facts that the rulebook declares
 * @param numbered whether instalments have the numbers that the bank gives them; otherwise they are counted from 0
 * @returns the mapping by which the rules as SQL read the tables
 */
export async function stageChecked(
  database: Duckdb,
  rows: CheckedRows,
  numbered: boolean,
  declared: readonly ExtensionFact[],
  into: 'new tables' | 'tables' = 'new tables',
): Promise<Mapping> {
  const standard = standardMappingOf(declared);
  const typed = (all: typeof LOAN_COLUMNS, facts: Readonly<Record<string, string>>) =>
    all.map(({ name, type }) => [facts[name] as string, stagedType(type)] as const);
  const loans = [['number', 'BIGINT'], ['id', 'VARCHAR'], ...typed(loanColumnsOf(declared), standard.loans.facts)] as const;
  const schedule = [
    ['number', 'BIGINT'],
    [standard.schedule.instalment, numbered ? 'VARCHAR' : 'INTEGER'],
    ...typed(INSTALMENT_COLUMNS, standard.schedule.facts),
  ] as const;
  for (const [table, file, columns] of [
    [STAGED_LOANS, rows.loans, loans],
    [STAGED_SCHEDULE, rows.schedule, schedule],
  ] as const) {
    const name = nameSql(table);
    await database.run(
      `${into === 'tables' ? `INSERT INTO ${name} BY NAME` : `CREATE TABLE ${name} AS`} SELECT *, CAST(number AS VARCHAR) AS key FROM ${await file.relation(columns)}`,
    );
  }
  return {
    loans: { ...standard.loans, table: STAGED_LOANS, id: 'key' },
    schedule: { ...standard.schedule, table: STAGED_SCHEDULE, loanId: 'key' },
  };
}
