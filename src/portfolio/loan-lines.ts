import { columnOf, type Mapping } from '../sql/mapping.js';
import type { FileFormat } from './choices.js';
import { type Duckdb, nameSql, textSql } from './duckdb.js';
import type { LineShape } from './line-loan.js';
import { fittedMapping, type PortfolioInput, requireSchedules } from './portfolio-input.js';
import { columnSql, type RawTable, rawTable } from './raw-table.js';
import { type FileFault, orphans, tornRows } from './row-faults.js';

/** Loans as lines of JSON, and rows that are in none of them. */
export interface LoanLines {
  readonly shape: LineShape;
  readonly rejects: readonly FileFault[];
  /** The line of the file of loans that a line of these comes from. */
  lineOf(): Promise<(line: number) => number>;
}

/** Lines that are loans as their schema has them, in the file itself. */
export const LOAN_LINES: LoanLines = {
  shape: { kind: 'loan', nullIsUnknown: false },
  rejects: [],
  lineOf: async () => (line) => line,
};

/**
 * Writes the loans of other files as lines of JSON, in the order of the file of loans: line n is its row n. Rows stay as
 * they are, so that whoever reads the lines can say what is wrong with them.
 */
export async function writeLoanLines(database: Duckdb, input: PortfolioInput, to: string): Promise<LoanLines> {
  const { loans, schedule } = input;
  const loanTable = await rawTable(database, loans.path, loans.format, 'loans');
  requireSchedules(input, loanTable);
  const lineOf = loanTable.lines;
  if (schedule === undefined) {
    await database.run(`COPY (SELECT * FROM ${loanTable.from}) TO ${textSql(to)} (FORMAT json, USE_TMP_FILE false)`);
    return { shape: { kind: 'loan', nullIsUnknown: true }, rejects: [], lineOf };
  }
  const scheduleTable = await rawTable(database, schedule.path, schedule.format, 'schedule');
  const mapping = fittedMapping(input, loanTable, scheduleTable);
  await database.run(
    `COPY (${joinedSql(mapping, loanTable, loans.format, scheduleTable, schedule.format)}) TO ${textSql(to)} (FORMAT json, USE_TMP_FILE false)`,
  );
  const idsOf = (table: RawTable, format: FileFormat, column: string) =>
    `SELECT row_number() OVER () AS number, CAST(${columnSql(table, format, column)} AS VARCHAR) AS key FROM ${table.from}`;
  const rejects = [
    ...(await tornRows(loans.path, loanTable)),
    ...(await tornRows(schedule.path, scheduleTable)),
    ...(await orphans(
      database,
      { path: schedule.path, table: scheduleTable, rows: idsOf(scheduleTable, schedule.format, mapping.schedule.loanId) },
      idsOf(loanTable, loans.format, mapping.loans.id),
    )),
  ];
  return { shape: { kind: 'mapped', mapping }, rejects, lineOf };
}

/** Each loan with its instalments, as rows of the columns that are mapped. */
function joinedSql(
  mapping: Mapping,
  loans: RawTable,
  loanFormat: FileFormat,
  schedule: RawTable,
  scheduleFormat: FileFormat,
): string {
  const { loanId, instalment } = mapping.schedule;
  const ofLoan = columnsOf(mapping.loans.facts, mapping.loans.id);
  const ofSchedule = columnsOf(mapping.schedule.facts, instalment);
  const packed = (names: readonly string[], table: RawTable, format: FileFormat) =>
    `struct_pack(${names.map((name) => `${nameSql(name)} := ${columnSql(table, format, name)}`).join(', ')})`;
  const number = columnSql(schedule, scheduleFormat, instalment);
  return `WITH loan_rows AS (
  SELECT row_number() OVER () AS place, CAST(${columnSql(loans, loanFormat, mapping.loans.id)} AS VARCHAR) AS id, ${packed(ofLoan, loans, loanFormat)} AS loan
  FROM ${loans.from}
), schedules AS (
  SELECT CAST(${columnSql(schedule, scheduleFormat, loanId)} AS VARCHAR) AS id,
    list(${packed(ofSchedule, schedule, scheduleFormat)} ORDER BY TRY_CAST(${number} AS BIGINT), ${number}) AS schedule
  FROM ${schedule.from}
  GROUP BY 1
)
SELECT loan, coalesce(schedule, []) AS schedule, count(*) OVER (PARTITION BY loan_rows.id) > 1 AS "idIsShared"
FROM loan_rows LEFT JOIN schedules ON schedules.id = loan_rows.id
ORDER BY place`;
}

function columnsOf(facts: Mapping['loans']['facts'], first: string): string[] {
  const mapped = Object.keys(facts).flatMap((fact) => columnOf(facts, fact)?.column ?? []);
  // Names that differ in case only are one column.
  const seen = new Map([first, ...mapped].map((name) => [name.toLowerCase(), name]));
  return [...seen.values()];
}
