import type { DuckDBType } from '@duckdb/node-api';
import { standardMapping } from '../sql/mapping.js';
import { CREDIT_SUMS, sumCredits } from './credit-sums.js';
import { type Duckdb, nameSql, textSql } from './duckdb.js';
import type { LineShape } from './line-loan.js';
import { isKeyType, type NestedType, nestedText } from './parquet-text.js';
import { PortfolioError } from './portfolio-error.js';
import { columnsNamed, fittedMapping, type PortfolioInput, requireSchedules } from './portfolio-input.js';
import { relationOf } from './relation.js';
import { type FileFault, orphans, tornRows } from './row-faults.js';
import { type StagedTable, type StagingOptions, stageTable } from './staged-table.js';

/** Loans as lines of JSON, and rows that are in none of them. */
export interface LoanLines {
  readonly shape: LineShape;
  readonly rejects: readonly FileFault[];
}

/** Lines that are loans as their schema has them, in the file itself. */
export const LOAN_LINES: LoanLines = { shape: { kind: 'loan', nullIsUnknown: false }, rejects: [] };

/**
 * Writes the loans of other files as lines of JSON, in the order of the file of loans. Values stay as they are written there,
 * so that whoever reads the lines can say what is wrong with them, and whichever engine decides reads them alike.
 */
export async function writeLoanLines(
  database: Duckdb,
  input: PortfolioInput,
  to: string,
  options: StagingOptions,
): Promise<LoanLines> {
  const { loans, schedule } = input;
  if (schedule === undefined) {
    await writeNested(database, input, to, options);
    return { shape: { kind: 'loan', nullIsUnknown: true }, rejects: [] };
  }
  const named = columnsNamed(input.mapping ?? standardMapping());
  const loanTable = await stageTable(database, loans, 'loan_rows', named.loans, options);
  const scheduleTable = await stageTable(database, schedule, 'schedule_rows', named.schedule, options);
  const mapping = fittedMapping(input, loanTable, scheduleTable);
  const key = (table: StagedTable, column: string) => `cells[${table.columns.indexOf(column) + 1}]`;
  const keys = {
    id: key(loanTable, mapping.loans.id),
    loanId: key(scheduleTable, mapping.schedule.loanId),
    instalment: key(scheduleTable, mapping.schedule.instalment),
  };
  const { creditSum } = mapping.loans;
  if (creditSum !== undefined) await sumCredits(database, loanTable, keys.id, creditSum, options);
  const borrower = creditSum === undefined ? undefined : key(loanTable, creditSum.borrower);
  await database.run(
    `COPY (${joinedSql(loanTable, scheduleTable, keys, borrower)}) TO ${textSql(to)} (FORMAT json, USE_TMP_FILE false)`,
  );
  return {
    shape: { kind: 'mapped', mapping, columns: { loans: loanTable.columns, schedule: scheduleTable.columns } },
    rejects: [
      ...tornRows(loanTable),
      ...tornRows(scheduleTable),
      ...(await orphans(database, { table: scheduleTable, key: keys.loanId }, { table: loanTable, key: keys.id })),
    ],
  };
}

/** Each loan with its instalments, in the order of their numbers, as the cells of their rows; and the credit of its borrower. */
function joinedSql(
  loans: StagedTable,
  schedule: StagedTable,
  { id, loanId, instalment }: Readonly<Record<'id' | 'loanId' | 'instalment', string>>,
  borrower: string | undefined,
): string {
  return `WITH loan AS (
  SELECT line, ${id} AS id, cells${borrower === undefined ? '' : `, ${borrower} AS borrower`} FROM ${nameSql(loans.name)}
), schedules AS (
  SELECT ${loanId} AS id, list(cells ORDER BY TRY_CAST(${instalment} AS HUGEINT), ${instalment}, line) AS schedule,
    list(line ORDER BY TRY_CAST(${instalment} AS HUGEINT), ${instalment}, line) AS lines
  FROM ${nameSql(schedule.name)} GROUP BY 1
)
SELECT line, cells AS loan, coalesce(schedule, []) AS schedule, coalesce(lines, []) AS "scheduleLines",
  loan.id IS NOT NULL AND count(*) OVER (PARTITION BY loan.id) > 1 AS "idIsShared"${borrower === undefined ? '' : ', credit'}
FROM loan LEFT JOIN schedules ON schedules.id = loan.id${borrower === undefined ? '' : ` LEFT JOIN ${CREDIT_SUMS} USING (borrower)`}
ORDER BY line`;
}

/** Writes loans that have their schedules in them: lists of records, as Parquet has them. */
async function writeNested(database: Duckdb, input: PortfolioInput, to: string, { limit }: StagingOptions): Promise<void> {
  const { path, format } = input.loans;
  const from = format === 'parquet' || format === 'duckdb' ? (await relationOf(database, input.loans)).from : undefined;
  const types = from === undefined ? new Map<string, DuckDBType>() : await database.columns(`SELECT * FROM ${from}`);
  requireSchedules(input, types.has('schedule') && nestedType(types.get('schedule')).kind === 'list');
  const id = String(types.get('id') ?? 'VARCHAR');
  if (!isKeyType(id)) throw new PortfolioError('usage', `${path}: the column "id" is ${id}, in which two ids may be one`);
  const columns = [...types].map(([name, type]) => `${nestedText(nameSql(name), nestedType(type))} AS ${nameSql(name)}`);
  const first = limit === undefined ? '' : ` LIMIT ${limit}`;
  await database.run(
    `COPY (SELECT ${columns.join(', ')} FROM ${from}${first}) TO ${textSql(to)} (FORMAT json, USE_TMP_FILE false)`,
  );
}

/** What a type of DuckDB nests, in the words of this program. */
function nestedType(type: unknown): NestedType {
  if (typeof type !== 'object' || type === null) return { kind: 'leaf', name: String(type) };
  if ('valueType' in type && String(type).endsWith('[]')) return { kind: 'list', of: nestedType(type.valueType) };
  if ('entryNames' in type && 'entryTypes' in type && String(type).startsWith('STRUCT')) {
    const [names, types] = [type.entryNames as readonly string[], type.entryTypes as readonly unknown[]];
    return { kind: 'struct', fields: names.map((name, at) => ({ name, type: nestedType(types[at]) })) };
  }
  return { kind: 'leaf', name: String(type) };
}
