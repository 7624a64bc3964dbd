import { INSTALMENT_COLUMNS, LOAN_COLUMNS, standardMapping } from '../../sql/source/mapping.js';
import type { Mapping } from '../../sql/source/mapping-type.js';
import { type Duckdb, nameSql } from '../database/duckdb-database.js';
import { readRows } from '../database/staged-table.js';
import { stagedType } from './exact-column.js';

const STANDARD = standardMapping();

/** The table of loans in order; `key` tells them apart, whatever their ids are. */
export const STAGED_LOANS = 'loans';
export const STAGED_SCHEDULE = 'schedule';

/**
 * Puts loans with their schedules in them into typed tables, from rows that were checked (`flattenLines`): new ones, or those
 * that hold other loans already (`stageReadRows`).
 *
 * @returns how the tables give the facts
 */
export async function stageChecked(
  database: Duckdb,
  rows: {
    readonly loans: string;
    readonly schedule: string;
    /** How many characters a row has at most. */
    readonly longest: number;
    /** Whether instalments go by the numbers that the bank gives them; otherwise they are counted. */
    readonly numbered: boolean;
  },
  into: 'new tables' | 'tables' = 'new tables',
): Promise<Mapping> {
  const typed = (all: typeof LOAN_COLUMNS, facts: Mapping['loans']['facts']) =>
    all.map(({ name, type }) => [facts[name] as string, stagedType(type)] as const);
  const loans = [['number', 'BIGINT'], ['id', 'VARCHAR'], ...typed(LOAN_COLUMNS, STANDARD.loans.facts)] as const;
  const schedule = [
    ['number', 'BIGINT'],
    [STANDARD.schedule.instalment, rows.numbered ? 'VARCHAR' : 'INTEGER'],
    ...typed(INSTALMENT_COLUMNS, STANDARD.schedule.facts),
  ] as const;
  for (const [table, path, columns] of [
    [STAGED_LOANS, rows.loans, loans],
    [STAGED_SCHEDULE, rows.schedule, schedule],
  ] as const) {
    const name = nameSql(table);
    await database.run(
      `${into === 'tables' ? `INSERT INTO ${name} BY NAME` : `CREATE TABLE ${name} AS`} SELECT *, CAST(number AS VARCHAR) AS key FROM ${readRows(path, columns, rows.longest)}`,
    );
  }
  return {
    loans: { ...STANDARD.loans, table: STAGED_LOANS, id: 'key' },
    schedule: { ...STANDARD.schedule, table: STAGED_SCHEDULE, loanId: 'key' },
  };
}
