import type { Problem } from '../../facts/input/invalid-input.js';
import { fen, yuanText } from '../../facts/values/money.js';
import type { Cell } from '../../mapping/columns/cell.js';
import { factReader } from '../../mapping/columns/fact-reader.js';
import { LOAN_COLUMNS, mappingOf, writtenMapping } from '../../mapping/mapping.js';
import type { CreditSum, Mapping } from '../../mapping/mapping-type.js';
import { type Duckdb, nameSql } from './duckdb-database.js';
import { rowsFile } from './rows-file.js';
import type { StagedTable, StagingOptions } from './staged-table.js';

/** The table of the sums: `borrower`, and `credit` in yuan, which is NULL where it is unknown. */
export const CREDIT_SUMS = 'credit_sums';

// How many rows are held at once.
const PAGE = 100_000;

/**
 * Sums up the credit of each borrower over the loans of a file, exact to the fen. The sum is unknown if the amount of one of the
 * loans is unknown or in another currency, or if one of the loans has a duplicate id and may be in the file twice.
 */
export async function sumCredits(
  database: Duckdb,
  loans: StagedTable,
  id: string,
  { creditSum: { borrower, amount }, facts }: Mapping['loans'] & { readonly creditSum: CreditSum },
  { scratch, signal }: StagingOptions,
): Promise<void> {
  await database.run(`CREATE TABLE credits AS SELECT line, ${loans.column(borrower).text} AS borrower, cells,
  ${id} IS NULL OR count(*) OVER (PARTITION BY ${id}) > 1 AS unclear FROM ${nameSql(loans.name)} ORDER BY line`);
  const [{ last = 0 } = {}] = await database.rows('SELECT max(line) AS last FROM credits');
  const amountOf = factReader({ kind: 'money' }, writtenMapping(amount), loans.columns);
  const isInYuan = currencyCheck(facts, loans.columns);
  const sums = new Map<string, bigint | null>();
  for (let from = 0; from <= Number(last); from += PAGE) {
    signal?.throwIfAborted();
    const rows = await database.rows(
      `SELECT borrower, cells, unclear FROM credits WHERE borrower IS NOT NULL AND line >= ${from} AND line < ${from + PAGE}`,
    );
    for (const row of rows) {
      const of = String(row.borrower);
      const cells = row.cells as unknown as readonly Cell[];
      const value = amountOf(cells, [], []);
      const credit = typeof value === 'string' && row.unclear !== true && isInYuan(cells) ? fen(value) : undefined;
      const before = sums.get(of) ?? (sums.has(of) ? null : 0n);
      sums.set(of, credit === undefined || before === null ? null : before + BigInt(credit));
    }
  }
  const file = await rowsFile(scratch, CREDIT_SUMS);
  try {
    let rows: object[] = [];
    for (const [of, sum] of sums) {
      // A sum that is larger than an amount may be is unknown.
      const isAmount = sum !== null && sum <= BigInt(Number.MAX_SAFE_INTEGER);
      rows.push({ borrower: of, credit: isAmount ? yuanText(Number(sum)) : null });
      if (rows.length === PAGE) {
        await file.add(rows);
        rows = [];
      }
    }
    await file.add(rows);
    await database.run(`CREATE TABLE ${CREDIT_SUMS} AS SELECT * FROM ${await file.relation(SUM_COLUMNS)}`);
    await database.run('DROP TABLE credits');
  } finally {
    await file.discard();
  }
}

const SUM_COLUMNS = [
  ['borrower', 'VARCHAR'],
  ['credit', 'VARCHAR'],
] as const;

/** Whether a row's amounts may be in yuan: it states no other currency. */
function currencyCheck(facts: Mapping['loans']['facts'], columns: readonly string[]): (row: readonly Cell[]) => boolean {
  const mapping = mappingOf(facts, CURRENCY);
  const fact = LOAN_COLUMNS.find(({ name }) => name === CURRENCY);
  if (mapping === undefined || fact === undefined) return () => true;
  const read = factReader(fact.type, mapping, columns);
  return (row) => {
    const problems: Problem[] = [];
    read(row, [], problems);
    return problems.length === 0;
  };
}

const CURRENCY = 'currency';
