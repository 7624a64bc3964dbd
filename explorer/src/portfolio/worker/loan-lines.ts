import type { LoanInput } from '../../../../src/facts/loan/loan-schema.js';
import { Loan } from '../../../../src/facts/loan/parse-loan.js';
import { parseJson } from '../../../../src/files/json-text.js';
import { encodeUtf8 } from '../../../../src/files/utf8.js';
import { checkedMapping, isOneTable } from '../../../../src/mapping/mapping.js';
import { joinedRows } from '../../../../src/mapping/rows/joined-rows.js';
import { keptRows, type MappedRows, mappedLoans } from '../../../../src/mapping/rows/mapped-loan.js';
import { isBinary } from '../../../../src/portfolio/database/duckdb-types.js';
import type { HeldTable } from '../../../../src/portfolio/database/held-table.js';
import { orphanReject } from '../../../../src/portfolio/database/orphan-instalments.js';
import { fittedToFiles } from '../../../../src/portfolio/database/staged-columns.js';
import { LOAN_LINES } from '../../../../src/portfolio/loans/line-loan.js';
import { PortfolioError } from '../../../../src/portfolio/portfolio-error.js';
import { PORTFOLIO_FAULTS } from '../../../../src/portfolio/portfolio-fault-words.js';
import { textLines } from '../../../../src/portfolio/read/text-lines.js';
import type { LoanLineSource } from './decided-portfolio.js';
import { fileBytes } from './file-bytes.js';
import { heldFile } from './held-file.js';
import type { GivenFiles } from './messages.js';

/** Loans to decide, and the loan of a row of the table once they are decided. */
export interface ReadLoans {
  readonly lines: LoanLineSource;
  /** How many bytes the lines have, or 0 where that is not known. */
  readonly size: number;
  loanOn(line: number): Promise<LoanInput>;
}

/** The loans of lines of JSON in the form of the loan schema. */
export async function schemaLoans(file: File): Promise<ReadLoans> {
  const { reading } = await fileBytes(file);
  async function* pieces() {
    yield* (await fileBytes(file)).pieces;
  }
  const source = { path: file.name, file: { path: file.name, format: 'ndjson', layout: {}, reading } } as const;
  return {
    lines: { ...LOAN_LINES, source, pieces },
    size: file.size,
    loanOn: async (line) => {
      for await (const lines of textLines(pieces())) {
        const found = lines.find(({ number }) => number === line);
        if (found?.text !== undefined) return Loan.passing(parseJson(found.text)).input;
      }
      throw new RangeError(`no line ${line}`);
    },
  };
}

/**
 * The loans of the rows of files, as a mapping reads them.
 *
 * @throws {PortfolioError} where the files cannot be read, or do not fit the mapping
 * @throws {InvalidMappingError}
 */
export async function mappedFiles(files: GivenFiles, given: unknown, onRows: (count: number) => void): Promise<ReadLoans> {
  const mapping = checkedMapping(given, []);
  const { loans, schedule } = await tables(files, mapping, onRows);
  const input = { loans: loans.file, schedule: schedule.file, mapping, declared: [] };
  const fitted = fittedToFiles(input, loans, schedule);
  const columns = { loans: loans.columns, schedule: schedule.columns };
  const joined = joinedRows(fitted, { columns, loans: loans.rows, schedule: schedule.rows });
  const hasBinaryNumbers = isBinary(schedule.types.get(fitted.schedule.instalment));
  const shape = { kind: 'mapped', mapping: fitted, declared: [], columns, hasBinaryNumbers } as const;
  const rejects = [
    ...loans.torn,
    ...(schedule === loans ? [] : schedule.torn),
    ...joined.orphans.map((orphans) => orphanReject(schedule.file.path, orphans)),
  ];
  return {
    lines: { shape, source: { path: loans.file.path, file: loans.file }, pieces: () => linesOf(joined.loans), rejects },
    size: 0,
    loanOn: async (line) => {
      const rows = joined.loans[line - 1];
      if (rows === undefined) throw new RangeError(`no row ${line}`);
      return mappedLoans(shape)(keptRows(shape)(rows)).input;
    },
  };
}

async function tables(
  { loans, schedule }: GivenFiles,
  mapping: ReturnType<typeof checkedMapping>,
  onRows: (count: number) => void,
): Promise<{ readonly loans: HeldTable; readonly schedule: HeldTable }> {
  const ofLoans = await heldFile(loans, mapping.loans.file, undefined, onRows);
  if (schedule !== undefined) {
    return { loans: ofLoans, schedule: await heldFile(schedule, mapping.schedule.file, undefined, onRows) };
  }
  const each = mapping.schedule.file?.each;
  if (each !== undefined) {
    return { loans: ofLoans, schedule: await heldFile(loans, { ...mapping.loans.file, each }, undefined, onRows) };
  }
  if (!isOneTable(mapping)) throw new PortfolioError('usage', PORTFOLIO_FAULTS.scheduleNeeded);
  return { loans: ofLoans, schedule: ofLoans };
}

// Lines are written in batches of this many.
const BATCH = 1000;

async function* linesOf(loans: readonly MappedRows[]): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < loans.length; at += BATCH) {
    yield encodeUtf8(
      loans
        .slice(at, at + BATCH)
        .map((rows) => `${JSON.stringify(rows)}\n`)
        .join(''),
    );
  }
}
