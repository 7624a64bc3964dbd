import { groupedBy } from '../../facts/values/map-entries.js';
import type { Cell, TextRow } from '../columns/cell.js';
import type { Mapping } from '../mapping-type.js';
import { CreditSums } from './borrower-credit.js';
import type { MappedRows } from './mapped-loan.js';

/** Two tables whose rows are all in memory: their columns and their rows. */
export interface RowTables {
  readonly columns: { readonly loans: readonly string[]; readonly schedule: readonly string[] };
  readonly loans: readonly TextRow[];
  readonly schedule: readonly TextRow[];
}

/** Instalments of a loan that is not among the rows; the key is `null` if they do not say which. */
export interface Orphans {
  readonly key: string | null;
  readonly count: number;
  /** The line of the first of them. */
  readonly line: number;
}

/** The rows of each loan, in the order of the loans, and instalments of loans that are not there. */
export interface JoinedRows {
  readonly loans: readonly MappedRows[];
  readonly orphans: readonly Orphans[];
}

/** Joins each loan with its instalments, in the order of their numbers, as `loan-lines.ts` of portfolio does in a database. */
export function joinedRows(mapping: Mapping, { columns, loans, schedule }: RowTables): JoinedRows {
  const id = columns.loans.indexOf(mapping.loans.id);
  const loanId = columns.schedule.indexOf(mapping.schedule.loanId);
  const number = columns.schedule.indexOf(mapping.schedule.instalment);
  const byId = groupedBy(loans, ({ cells }) => cells[id] ?? null);
  const byLoan = groupedBy(schedule, ({ cells }) => cells[loanId] ?? null);
  const isShared = (key: string | null) => key === null || (byId.get(key)?.length ?? 0) > 1;
  const { creditSum } = mapping.loans;
  const borrower = creditSum === undefined ? -1 : columns.loans.indexOf(creditSum.borrower);
  const borrowerOf = ({ cells }: TextRow) => cells[borrower] ?? null;
  const sums = creditSum === undefined ? undefined : new CreditSums({ ...mapping.loans, creditSum }, columns.loans);
  if (sums !== undefined) {
    for (const row of loans) {
      const of = borrowerOf(row);
      if (of !== null) sums.add(of, row.cells, isShared(row.cells[id] ?? null));
    }
  }
  return {
    loans: loans.map((row): MappedRows => {
      const key = row.cells[id] ?? null;
      const own = key === null ? [] : inOrder(byLoan.get(key) ?? [], number);
      const of = borrowerOf(row);
      return {
        line: row.line,
        loan: row.cells,
        schedule: own.map(({ cells }) => cells),
        scheduleLines: own.map(({ line }) => line),
        isDuplicate: key !== null && isShared(key),
        ...(sums === undefined ? {} : { credit: of === null ? null : sums.of(of) }),
      };
    }),
    orphans: [...byLoan]
      .filter(([key]) => key === null || !byId.has(key))
      .map(([key, rows]) => ({ key, count: rows.length, line: rows[0].line })),
  };
}

/** Instalments in the order of their numbers: whole numbers by value, before all others by their texts. Equal ones stay as they are. */
function inOrder(rows: readonly TextRow[], number: number): readonly TextRow[] {
  if (rows.length < 2) return rows;
  const keyed = rows.map((row) => {
    const text = row.cells[number] ?? null;
    return { row, text, value: text !== null && WHOLE.test(text) ? BigInt(text) : undefined };
  });
  return keyed.sort(byNumber).map(({ row }) => row);
}

const WHOLE = /^-?[0-9]{1,38}$/;

interface Numbered {
  readonly text: Cell;
  readonly value: bigint | undefined;
}

function byNumber(one: Numbered, other: Numbered): number {
  if (one.value !== other.value) {
    if (one.value === undefined) return 1;
    if (other.value === undefined) return -1;
    return one.value < other.value ? -1 : 1;
  }
  if (one.text === other.text) return 0;
  if (one.text === null) return 1;
  if (other.text === null) return -1;
  return beforeByCodePoint(one.text, other.text) ? -1 : 1;
}

/** Whether a text comes before another one by its code points, as databases have it: JavaScript compares UTF-16, which differs above U+FFFF. */
function beforeByCodePoint(one: string, other: string): boolean {
  const ofOther = other[Symbol.iterator]();
  for (const character of one) {
    const { value, done } = ofOther.next();
    if (done === true) return false;
    if (character !== value) return (character.codePointAt(0) ?? 0) < (value.codePointAt(0) ?? 0);
  }
  return true;
}
