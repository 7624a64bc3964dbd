import { InvalidLoanError } from '../../facts/input/invalid-input.js';
import { type BorrowerContradictions, Borrowers, borrowerStatement } from '../../facts/loan/borrowers.js';
import { COMPONENTS } from '../../facts/loan/component.js';
import type { ExtensionFact } from '../../facts/loan/extension-facts.js';
import type { InstalmentFacts } from '../../facts/loan/instalment-facts.js';
import { datesRequested, Loan } from '../../facts/loan/parse-loan.js';
import { civilDate, type DayNumber } from '../../facts/values/civil-date.js';
import { LINE_LIMIT } from '../../files/byte-lines.js';
import { lineChunks } from '../../files/line-chunks.js';
import { refusalOf } from '../../files/refusal.js';
import { INSTALMENT_COLUMNS, type LOAN_COLUMNS, loanColumnsOf, standardMappingOf } from '../../mapping/mapping.js';
import { numberOf } from '../../mapping/rows/instalment-numbers.js';
import { placesOf } from '../../mapping/rows/row-places.js';
import { withoutDuplicateIds } from '../loans/duplicate-ids.js';
import { type LineReader, type LoanSource, lineReader, placed, readLines } from '../loans/line-loan.js';
import { inEncoding, tooLong } from '../loans/reject.js';
import { idHash, SeenIds } from '../loans/seen-ids.js';
import { loanObserver, newObservations, type Observations } from '../plausibility/observations.js';
import { linePieces } from '../read/input-file.js';
import type { RejectFile } from '../write/reject-file.js';
import { DUCKDB_WORDS } from './duckdb-words.js';
import type { CheckedRows } from './staged-loans.js';

type Row = Record<string, unknown>;

const { loans: LOANS, schedule: SCHEDULE } = standardMappingOf([]);
/** The names of the columns of loans, those of declared facts among them. */
const columnsWith = (declared: readonly ExtensionFact[]) => standardMappingOf(declared).loans.facts;

type ColumnNames = Readonly<Record<string, string>>;

/** The columns of a table, with the path of each value in a loan or an instalment. */
const pathsOf = (facts: typeof LOAN_COLUMNS, columns: ColumnNames) =>
  facts.map(({ name }) => ({ column: columns[name] as string, path: name.split('.') }));
const INSTALMENT_PATHS = pathsOf(INSTALMENT_COLUMNS, SCHEDULE.facts);
const askedIn = (columns: ColumnNames, prefix: string) =>
  COMPONENTS.map((kind) => ({
    kind,
    until: columns[`${prefix}${kind}Until`] as string,
    requested: columns[`${prefix}${kind}Requested`] as string,
  }));
const ASKED_OF_LOAN = askedIn(LOANS.facts, 'application.');
const ASKED_OF_INSTALMENT = askedIn(SCHEDULE.facts, '');

/** What was learned of the loans that were flattened. */
export interface Flattened {
  readonly rejected: number;
  /** The borrowers about whom loans state conflicting facts. */
  readonly borrowers: BorrowerContradictions;
  readonly observations: Observations;
}

/**
 * Writes loans as rows of two tables with the columns of the standard mapping, each row with the number of its line. The reader is
 * the one of the engine js, so that both engines refuse the same loans. The tables have room for one guarantee and one date asked
 * for; a loan with more is refused as well.
 */
export async function flattenLoans(
  lines: LoanSource,
  to: CheckedRows,
  rejects: RejectFile,
  signal: AbortSignal | undefined,
  declared: readonly ExtensionFact[],
): Promise<Flattened> {
  return withoutDuplicateIds(
    lines,
    (duplicates) => flattenOnce(lines, to, rejects, signal, { duplicates, declared }),
    () => Promise.all([to.loans.restart(), to.schedule.restart(), rejects.restart()]),
  );
}

async function flattenOnce(
  lines: LoanSource,
  { loans, schedule }: CheckedRows,
  rejects: RejectFile,
  signal: AbortSignal | undefined,
  { duplicates, declared }: { readonly duplicates: ReadonlySet<string>; readonly declared: readonly ExtensionFact[] },
): Promise<Flattened & { readonly repeated: ReadonlySet<number> }> {
  const observations = newObservations();
  const loanOf = withOneGuarantee(withOneDate(lineReader(lines.shape, duplicates, () => observations, declared)));
  const paths = pathsOf(loanColumnsOf(declared), columnsWith(declared));
  const observe = loanObserver(observations);
  const seen = new SeenIds();
  let line = 0;
  let rejected = 0;
  const borrowers = new Borrowers();
  for await (const chunk of lineChunks(linePieces(lines), LINE_LIMIT)) {
    signal?.throwIfAborted();
    if ('tooLong' in chunk) {
      line++;
      rejected++;
      await rejects.add([tooLong(line, chunk.tooLong)]);
      continue;
    }
    const rows = { loans: [] as Row[], schedule: [] as Row[] };
    const read = readLines(chunk, loanOf, (loan, at) => {
      // Mapped rows keep their own line: other loans of the table may be on the fast path.
      addRows(rows, paths, loan, placesOf(loan)?.loan ?? line + at, lines.shape.kind === 'mapped');
      observe(loan, line + at);
      const borrower = borrowerStatement(loan);
      if (borrower !== undefined) borrowers.add(borrower);
    });
    await loans.add(rows.loans);
    await schedule.add(rows.schedule);
    seen.add(
      Float64Array.from([...rows.loans.map(({ id }) => id), ...read.rejects.map(({ loanId }) => loanId)].flatMap(idHashes)),
    );
    const before = line;
    rejected += read.rejects.length;
    await rejects.add(read.rejects.map((reject) => inEncoding(placed(reject, lines.shape, before), lines)));
    line += read.lines;
  }
  return { rejected, borrowers: borrowers.contradictions(), observations, repeated: seen.repeated };
}

/** Refuses a loan that asks for payment in parts, on several dates: the tables have room for one date. */
function withOneDate(read: LineReader): LineReader {
  return (...line) => {
    const loan = read(...line);
    if (!(loan instanceof Loan)) return loan;
    const parts = loan.instalments.flatMap((instalment, index) =>
      COMPONENTS.flatMap((kind) => {
        const days = datesRequested(loan, instalment, kind);
        const path =
          instalment.asked?.[kind] === undefined ? ['application', `${kind}Until`] : ['schedule', index, `${kind}Until`];
        return days === null || days === undefined || days.length < 2 ? [] : [{ path, value: days.map(civilDate), ...ONE_DATE }];
      }),
    );
    if (parts.length === 0) return loan;
    return { loanId: loan.id, ...refusalOf({ file: 'stdin', line: 0 }, new InvalidLoanError(parts)) };
  };
}

const ONE_DATE = DUCKDB_WORDS.oneDate;

const ONE_GUARANTEE = DUCKDB_WORDS.oneGuarantee;

/** Refuses a loan with several guarantees: the tables have room for one. */
function withOneGuarantee(loanOf: LineReader): LineReader {
  return (...line) => {
    const loan = loanOf(...line);
    if (!(loan instanceof Loan) || loan.guarantees.length < 2) return loan;
    const error = new InvalidLoanError([{ path: ['guarantees'], value: loan.guarantees, ...ONE_GUARANTEE }]);
    return { loanId: loan.id, ...refusalOf({ file: 'stdin', line: 0 }, error) };
  };
}

const idHashes = (id: unknown) => (typeof id === 'string' ? [idHash(id)] : []);

function addRows(
  rows: { readonly loans: Row[]; readonly schedule: Row[] },
  paths: ReturnType<typeof pathsOf>,
  checked: Loan,
  number: number,
  numbered: boolean,
): void {
  const { input, guarantees } = checked;
  const loan: Row = { number, id: input.id };
  const [guarantee] = guarantees;
  const stated = { ...input, guarantee };
  for (const { column, path } of paths) loan[column] = valueAt(stated, path);
  loan[LOANS.facts.guarantee as string] = guarantee !== undefined;
  for (const { kind, until, requested } of ASKED_OF_LOAN) {
    const days = checked.asked[kind];
    loan[until] = lastDay(days);
    loan[requested] = days === undefined ? null : days !== null;
  }
  rows.loans.push(loan);
  input.schedule.forEach((instalment, index) => {
    const row: Row = { number, [SCHEDULE.instalment]: numbered ? numberOf(input, index) : index };
    for (const { column, path } of INSTALMENT_PATHS) row[column] = valueAt(instalment, path);
    const { originalDueDate } = instalment;
    row[SCHEDULE.facts.deferredBefore as string] = originalDueDate === undefined ? null : originalDueDate !== null;
    const facts = checked.instalments[index] as InstalmentFacts;
    for (const { kind, until, requested } of ASKED_OF_INSTALMENT) {
      const own = facts.asked?.[kind];
      row[until] = lastDay(own);
      row[requested] = own === undefined ? null : own !== null;
    }
    rows.schedule.push(row);
  });
}

function lastDay(days: readonly DayNumber[] | null | undefined): string | null {
  const last = days?.at(-1);
  return last === undefined ? null : civilDate(last);
}

/** The value at a path, or `null`. */
function valueAt(input: object, path: readonly string[]): unknown {
  let value: unknown = input;
  for (const key of path) value = (value as Row | undefined | null)?.[key];
  return typeof value === 'object' || value === undefined ? null : value;
}
