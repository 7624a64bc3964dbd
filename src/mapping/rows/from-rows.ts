import { InvalidLoanError, type Misfit, withExpectation } from '../../facts/input/invalid-input.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { InvalidMappingError } from '../mapping.js';
import type { Mapping } from '../mapping-type.js';
import type { Row } from './host-row.js';
import { joinedRows } from './joined-rows.js';
import type { MappedRows } from './mapped-loan.js';
import { ROW_WORDS } from './row-words.js';
import { type LoanRows, type RowOptions, readTables, type TableReader, tableReader } from './table-reader.js';

/** The loans of rows, in their order, and what is wrong with those that gave none. */
export interface LoansOfRows {
  /** The loans, in the form that `decide` takes, in the order of the rows. */
  readonly loans: readonly LoanInput[];
  /** The rows that give no loan, each with what is wrong. */
  readonly rejects: readonly RejectedRow[];
}

/** A row that gave no loan, or an instalment of a loan that is not there. */
export interface RejectedRow {
  /** Which of the two tables the row stands in. */
  readonly table: 'loans' | 'schedule';
  /** Its place in the list, from 0. */
  readonly row: number;
  /** The loan's id, if it is known. */
  readonly loanId?: string;
  /** Names each column at fault by the bank's own name, with its value and what was expected. */
  readonly error: InvalidLoanError;
}

/**
 * The loan of a bank's own row, as a mapping reads it: the mapping that serves files (`liubao portfolio`) and statements
 * (`liubao sql`) too.
 *
 * @param schedule the rows of its instalments, in any order; left out where they stand in the loan's row: as one table, or in a list
 *   (`file.each`)
 * @throws {InvalidMappingError} for a mapping that is not what its schema describes, or that needs other loans (`creditSum`)
 * @throws {InvalidLoanError} naming each column at fault by the bank's own name, with its value and what was expected
 * @throws {InvalidOptionError} for an unknown option or zone
 *
 * @example
 * const own = fromRow(
 *   {
 *     loans: {
 *       table: 'loans',
 *       id: '借据号',
 *       facts: {
 *         'borrower.kind': { constant: 'enterprise' },
 *         'borrower.size': { column: '规模', values: { 小型: 'small', 微型: 'micro' } },
 *         'borrower.creditTotal': { column: '授信', unit: 'wan-yuan' },
 *       },
 *     },
 *     schedule: {
 *       table: 'plan',
 *       loanId: '借据号',
 *       instalment: '期次',
 *       facts: { dueDate: { column: '到期日', format: 'yyyyMMdd' }, principal: '本金' },
 *     },
 *   },
 *   { 借据号: 'NX-1', 规模: '小型', 授信: 300 },
 *   [{ 借据号: 'NX-1', 期次: 1, 到期日: '20200815', 本金: '50,000.00' }],
 * );
 * own.schedule[0]?.dueDate // '2020-08-15'
 */
export function fromRow(mapping: Mapping, row: Row, schedule?: readonly Row[], options: RowOptions = {}): LoanInput {
  return rowReader(mapping, options)(row, schedule);
}

/**
 * `fromRow` for many loans, one by one: the mapping is checked once.
 *
 * @throws {InvalidMappingError} as `fromRow` does
 * @throws {InvalidOptionError} for an unknown option or zone
 */
export function rowReader(mapping: Mapping, options: RowOptions = {}): (row: Row, schedule?: readonly Row[]) => LoanInput {
  const reader = tableReader(mapping, options);
  const { creditSum } = reader.mapping.loans;
  if (creditSum !== undefined) {
    throw new InvalidMappingError([{ path: ['loans', 'creditSum'], value: creditSum, ...ROW_WORDS.oneLoan }]);
  }
  return (row, schedule) => {
    const { loans, rejects } = loansOf(reader, { loans: [row], schedule });
    const [loan] = loans;
    if (loan === undefined || rejects.length > 0) throw new InvalidLoanError(rejects.flatMap(({ error }) => error.problems));
    return loan;
  };
}

/**
 * The loans of a bank's own rows: each with its instalments, in the order of the rows of the loans. A row at fault gives no loan
 * and is among the rejects; the others go on.
 *
 * @throws {InvalidMappingError} for a mapping that is not what its schema describes, or names a column that no row has
 * @throws {InvalidOptionError} for an unknown option or zone, or where the rows of the instalments are needed and not given
 *
 * @example
 * import { standardMapping } from 'liubao-rules/mapping';
 *
 * const { loans, rejects } = fromRows(standardMapping(), {
 *   loans: [{ id: 'NX-1', purpose: 'operating', maturity_date: new Date('2020-08-15T00:00:00Z') }],
 *   schedule: [{ loan_id: 'NX-1', instalment: 1, due_date: '2020-08-15', principal: 50_000 }],
 * }, { timeZone: 'UTC', sparse: true });
 * loans[0]?.maturityDate // '2020-08-15'
 */
export function fromRows(mapping: Mapping, rows: LoanRows, options: RowOptions = {}): LoansOfRows {
  return loansOf(tableReader(mapping, options), rows);
}

function loansOf(reader: TableReader, given: LoanRows): LoansOfRows {
  const { mapping, names } = reader;
  const read = readTables(reader, given);
  const joined = joinedRows(mapping, { ...read, columns: names });
  const loans: LoanInput[] = [];
  const rejects: RejectedRow[] = [];
  const id = names.loans.indexOf(mapping.loans.id);
  for (const own of joined.loans) {
    const row = read.loans[own.line];
    const instalments = own.scheduleLines.map((line) => read.schedule[line]);
    const problems = [
      ...(row?.problems ?? []),
      ...instalments.flatMap((instalment, at) =>
        (instalment?.problems ?? []).map((one) => ({ ...one, path: ['schedule', at, ...one.path] })),
      ),
    ];
    const moments = new Set([row, ...instalments].flatMap((one) => [...(one?.moments ?? [])]));
    const result = loanOrError(reader, own, problems, moments);
    if (result instanceof InvalidLoanError) {
      const loanId = own.loan[id] ?? undefined;
      rejects.push({ table: 'loans', row: own.line, ...(loanId === undefined ? {} : { loanId }), error: result });
    } else loans.push(result);
  }
  for (const { key, line } of joined.orphans) {
    const problem: Misfit = {
      path: [mapping.schedule.loanId],
      ...(key === null ? {} : { value: key }),
      ...ROW_WORDS.loanOfRows,
    };
    rejects.push({
      table: 'schedule',
      row: line,
      ...(key === null ? {} : { loanId: key }),
      error: new InvalidLoanError([problem]),
    });
  }
  return { loans, rejects };
}

/** The loan of its rows, or an error with the problems of the rows and those found in reading them. */
function loanOrError(
  { loanOf, momentExpected }: TableReader,
  rows: MappedRows,
  problems: readonly Misfit[],
  moments: ReadonlySet<unknown>,
): LoanInput | InvalidLoanError {
  try {
    const { input } = loanOf(rows);
    return problems.length === 0 ? input : new InvalidLoanError(problems);
  } catch (error) {
    if (!(error instanceof InvalidLoanError)) throw error;
    const found = error.problems.map((problem) =>
      moments.has(problem.value) ? withExpectation(problem, momentExpected) : problem,
    );
    return new InvalidLoanError([...problems, ...found]);
  }
}
