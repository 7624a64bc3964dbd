import type { Misfit } from '../../facts/input/invalid-input.js';
import { fen, yuanText } from '../../facts/values/money.js';
import type { Cell } from '../columns/cell.js';
import { factReader } from '../columns/fact-reader.js';
import { LOAN_COLUMNS, mappingOf, writtenMapping } from '../mapping.js';
import type { CreditSum, Mapping } from '../mapping-type.js';

/**
 * Sums up the credit of each borrower over the rows of loans, exact to the fen. The sum is unknown if the amount of one of the loans
 * is unknown or in another currency, or if one of the loans has a duplicate id and may be there twice.
 */
export class CreditSums {
  private readonly sums = new Map<string, bigint | null>();
  private readonly amountOf: ReturnType<typeof factReader>;
  private readonly isInYuan: (row: readonly Cell[]) => boolean;

  constructor(
    { creditSum: { amount }, facts }: Mapping['loans'] & { readonly creditSum: CreditSum },
    columns: readonly string[],
  ) {
    this.amountOf = factReader({ kind: 'money' }, writtenMapping(amount), columns);
    this.isInYuan = currencyCheck(facts, columns);
  }

  /** Adds the row of a loan. @param isUnclear whether it has no id, or the id of another */
  add(borrower: string, row: readonly Cell[], isUnclear: boolean): void {
    const value = this.amountOf(row, [], []);
    const credit = typeof value === 'string' && !isUnclear && this.isInYuan(row) ? fen(value) : undefined;
    const before = this.sums.get(borrower) ?? (this.sums.has(borrower) ? null : 0n);
    this.sums.set(borrower, credit === undefined || before === null ? null : before + BigInt(credit));
  }

  /** The credit of a borrower in yuan; `null` if it is unknown. */
  of(borrower: string): string | null {
    return creditText(this.sums.get(borrower) ?? null);
  }

  /** The borrowers with their credit. */
  *all(): Generator<{ readonly borrower: string; readonly credit: string | null }> {
    for (const [borrower, sum] of this.sums) yield { borrower, credit: creditText(sum) };
  }
}

/** A sum in yuan; one that is larger than an amount may be is unknown. */
function creditText(sum: bigint | null): string | null {
  return sum !== null && sum <= BigInt(Number.MAX_SAFE_INTEGER) ? yuanText(Number(sum)) : null;
}

/** Whether a row's amounts may be in yuan: it states no other currency. */
function currencyCheck(facts: Mapping['loans']['facts'], columns: readonly string[]): (row: readonly Cell[]) => boolean {
  const mapping = mappingOf(facts, CURRENCY);
  const fact = LOAN_COLUMNS.find(({ name }) => name === CURRENCY);
  if (mapping === undefined || fact === undefined) return () => true;
  const read = factReader(fact.type, mapping, columns);
  return (row) => {
    const problems: Misfit[] = [];
    read(row, [], problems);
    return problems.length === 0;
  };
}

const CURRENCY = 'currency';
