import type { DuckDBType } from '@duckdb/node-api';
import { columnsNamed } from '../../mapping/fitted-mapping.js';
import { standardMappingOf } from '../../mapping/mapping.js';
import type { LineShape, LoanLines } from '../loans/line-loan.js';
import { PortfolioError } from '../portfolio-error.js';
import { PORTFOLIO_FAULTS } from '../portfolio-fault-words.js';
import { type PortfolioInput, requireSchedules } from '../portfolio-input.js';
import type { InputFile } from '../read/input-file.js';
import type { Duckdb, OpenDatabase } from './duckdb-database.js';
import { isBinary, isKeyType, type NestedType, nestedText } from './duckdb-types.js';
import { heldTables, writeHeldLines } from './held-loans.js';
import { orphanInstalments } from './orphan-instalments.js';
import { nameSql, textSql } from './sql-text.js';
import { fittedToFiles } from './staged-columns.js';
import { CREDIT_SUMS, sumCredits } from './staged-credit.js';
import { type StagedTable, type StagingOptions, stageTable } from './staged-table.js';
import { tableSource } from './table-source.js';

/**
 * Writes the loans of other formats as lines of JSON, in the order of the file of loans. Values stay as the file writes them, so
 * that both engines read them with the same reader, and a reject can quote them.
 */
export async function writeLoanLines(
  open: OpenDatabase,
  input: PortfolioInput,
  to: string,
  options: StagingOptions,
): Promise<LoanLines> {
  const { schedule } = input;
  if (schedule === undefined) {
    await writeNested(await open(), input, to, options);
    return { shape: { kind: 'loan', nullIsUnknown: true }, rejects: [] };
  }
  const held = await heldTables({ ...input, schedule }, options);
  if (held !== undefined) {
    await writeHeldLines(held.loans, to);
    return held;
  }
  const database = await open();
  const rows = await mappedTables(database, { ...input, schedule }, options);
  await writeMappedLines(database, rows, to);
  return rows;
}

/** The files of loans and instalments as two tables, and how their rows give loans. */
export interface MappedTables extends LoanLines {
  readonly shape: LineShape & { readonly kind: 'mapped' };
  readonly loans: StagedTable;
  readonly schedule: StagedTable;
  /** The key columns, as SQL that gives texts. */
  readonly keys: Readonly<Record<'id' | 'loanId' | 'instalment', string>>;
}

/** Puts the two files of loans and instalments into tables. */
export async function mappedTables(
  database: Duckdb,
  input: PortfolioInput & { readonly schedule: InputFile },
  options: StagingOptions,
): Promise<MappedTables> {
  const named = columnsNamed(input.mapping ?? standardMappingOf(input.declared));
  const loans = await stageTable(database, input.loans, 'loan_rows', named.loans, options);
  const schedule = await stageTable(database, input.schedule, 'schedule_rows', named.schedule, options);
  const mapping = fittedToFiles(input, loans, schedule);
  const keys = {
    id: loans.column(mapping.loans.id).text,
    loanId: schedule.column(mapping.schedule.loanId).text,
    instalment: schedule.column(mapping.schedule.instalment).text,
  };
  const { creditSum } = mapping.loans;
  if (creditSum !== undefined) await sumCredits(database, loans, keys.id, { ...mapping.loans, creditSum }, options);
  return {
    shape: {
      kind: 'mapped',
      mapping,
      declared: input.declared,
      columns: { loans: loans.columns, schedule: schedule.columns },
      hasBinaryNumbers: isBinary(schedule.types.get(mapping.schedule.instalment)),
    },
    loans,
    schedule,
    keys,
    rejects: [
      ...loans.torn,
      ...schedule.torn,
      ...(await orphanInstalments(database, { table: schedule, key: keys.loanId }, { table: loans, key: keys.id })),
    ],
  };
}

/** Writes the loans of two tables as lines of JSON: all of them, or those on the lines that a query gives. */
export async function writeMappedLines(database: Duckdb, rows: MappedTables, to: string, lines?: string): Promise<void> {
  await database.run(`COPY (${joinedSql(rows, lines)}) TO ${textSql(to)} (FORMAT json, USE_TMP_FILE false)`);
}

/** Each loan with its instalments, in the order of their numbers, as the cells of their rows; and the credit of its borrower. */
function joinedSql({ loans, schedule, keys, shape }: MappedTables, lines: string | undefined): string {
  const { id, loanId, instalment } = keys;
  const { creditSum } = shape.mapping.loans;
  const borrower = creditSum === undefined ? undefined : loans.column(creditSum.borrower).text;
  // Elements of one list have the same line: their place keeps those with equal numbers in order.
  // Whole numbers by value, before other texts, as `joinedRows` has them.
  const whole = `CASE WHEN regexp_full_match(${instalment}, '-?[0-9]{1,38}') THEN CAST(${instalment} AS HUGEINT) END`;
  const byNumber = `${whole}, ${instalment}, line, place`;
  const from = nameSql(loans.name);
  return `WITH loan AS (
  SELECT line, ${id} AS id, cells${borrower === undefined ? '' : `, ${borrower} AS borrower`} FROM ${from}${lines === undefined ? '' : ` WHERE line IN (${lines})`}
), duplicates AS (
  SELECT ${id} AS id FROM ${from} GROUP BY 1 HAVING count(*) > 1
), schedules AS (
  SELECT ${loanId} AS id, list(cells ORDER BY ${byNumber}) AS schedule, list(line ORDER BY ${byNumber}) AS lines
  FROM ${nameSql(schedule.name)} WHERE ${loanId} IN (SELECT id FROM loan) GROUP BY 1
)
SELECT line, cells AS loan, coalesce(schedule, []) AS schedule, coalesce(lines, []) AS "scheduleLines",
  duplicates.id IS NOT NULL AS "isDuplicate"${borrower === undefined ? '' : ', credit'}
FROM loan LEFT JOIN schedules ON schedules.id = loan.id LEFT JOIN duplicates ON duplicates.id = loan.id${borrower === undefined ? '' : ` LEFT JOIN ${CREDIT_SUMS} USING (borrower)`}
ORDER BY line`;
}

/** Writes loans that have their schedules in them: lists of records, as Parquet has them. */
async function writeNested(database: Duckdb, input: PortfolioInput, to: string, { limit }: StagingOptions): Promise<void> {
  const { path, format } = input.loans;
  const from = format === 'parquet' || format === 'duckdb' ? (await tableSource(database, input.loans)).from : undefined;
  const types = from === undefined ? new Map<string, DuckDBType>() : await database.columns(`SELECT * FROM ${from}`);
  requireSchedules(input, types.has('schedule') && nestedType(types.get('schedule')).kind === 'list');
  const id = String(types.get('id') ?? 'VARCHAR');
  if (!isKeyType(id)) throw new PortfolioError('usage', PORTFOLIO_FAULTS.mergingId(path, String(id)));
  const columns = [...types].map(([name, type]) => `${nestedText(nameSql(name), nestedType(type))} AS ${nameSql(name)}`);
  const first = limit === undefined ? '' : ` LIMIT ${limit}`;
  await database.run(
    `COPY (SELECT ${columns.join(', ')} FROM ${from}${first}) TO ${textSql(to)} (FORMAT json, USE_TMP_FILE false)`,
  );
}

/** A type of DuckDB as a `NestedType`. */
function nestedType(type: unknown): NestedType {
  if (typeof type !== 'object' || type === null) return { kind: 'leaf', name: String(type) };
  if ('valueType' in type && String(type).endsWith('[]')) return { kind: 'list', of: nestedType(type.valueType) };
  if ('entryNames' in type && 'entryTypes' in type && String(type).startsWith('STRUCT')) {
    const [names, types] = [type.entryNames as readonly string[], type.entryTypes as readonly unknown[]];
    return { kind: 'struct', fields: names.map((name, at) => ({ name, type: nestedType(types[at]) })) };
  }
  return { kind: 'leaf', name: String(type) };
}
