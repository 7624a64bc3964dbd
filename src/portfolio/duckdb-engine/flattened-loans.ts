import { InvalidLoanError } from '../../facts/input/invalid-input.js';
import { type BorrowerContradictions, Borrowers, borrowerStatement } from '../../facts/loan/borrowers.js';
import { COMPONENTS } from '../../facts/loan/component.js';
import type { InstalmentFacts } from '../../facts/loan/instalment-facts.js';
import { datesRequested, Loan } from '../../facts/loan/parse-loan.js';
import { civilDate, type DayNumber } from '../../facts/values/civil-date.js';
import { LINE_LIMIT } from '../../files/byte-lines.js';
import { refusalInBoth } from '../../files/refusal.js';
import { INSTALMENT_COLUMNS, LOAN_COLUMNS, standardMapping } from '../../sql/source/mapping.js';
import type { LoanLines } from '../database/loan-lines.js';
import { numberOf } from '../decide/component-row.js';
import { idNumber, SeenIds, sharedIds } from '../loans/duplicate-ids.js';
import { type LineReader, lineReader, placed, readLines } from '../loans/line-loan.js';
import { loanObserver, newObservations, type Observations } from '../plausibility/observations.js';
import { inEncoding, type LineSource, linePieces } from '../read/input-file.js';
import { lineChunks, tooLong } from '../read/line-chunks.js';
import { placesOf } from '../read/row-places.js';
import { encoded } from '../write/byte-writer.js';
import type { PartialFile } from '../write/partial-file.js';
import type { RejectFile } from '../write/reject-file.js';

type Row = Record<string, unknown>;

const { loans: LOANS, schedule: SCHEDULE } = standardMapping();

/** The columns of a table, and where in a loan or an instalment their values stand. */
const pathsOf = (facts: typeof LOAN_COLUMNS, columns: typeof LOANS.facts) =>
  facts.map(({ name }) => ({ column: columns[name] as string, path: name.split('.') }));
const LOAN_PATHS = pathsOf(LOAN_COLUMNS, LOANS.facts);
const INSTALMENT_PATHS = pathsOf(INSTALMENT_COLUMNS, SCHEDULE.facts);
const askedIn = (columns: typeof LOANS.facts, prefix: string) =>
  COMPONENTS.map((kind) => ({
    kind,
    until: columns[`${prefix}${kind}Until`] as string,
    requested: columns[`${prefix}${kind}Requested`] as string,
  }));
const ASKED_OF_LOAN = askedIn(LOANS.facts, 'application.');
const ASKED_OF_INSTALMENT = askedIn(SCHEDULE.facts, '');

type Lines = Pick<LoanLines, 'shape'> & LineSource;
type Tables = { readonly loans: PartialFile; readonly schedule: PartialFile };

/** What was written: how many lines were rejected, and how many characters a row has at most. */
export interface Flattened {
  readonly rejected: number;
  readonly longest: number;
  /** Of which borrowers loans differ. */
  readonly borrowers: BorrowerContradictions;
  /** What may be hardly plausible of them. */
  readonly observations: Observations;
}

/**
 * Writes the loans of lines as rows of two tables, those of the standard mapping, each with the number of its line. The loans
 * are checked as the evaluator checks them, so that both refuse the same; a row has one guarantee, so that a loan with several
 * is refused besides.
 */
export async function flattenLines(
  lines: Lines,
  to: Tables,
  rejects: RejectFile,
  signal: AbortSignal | undefined,
): Promise<Flattened> {
  const { repeated, ...flattened } = await flattenOnce(lines, to, rejects, signal, new Set());
  // Of rows of tables it is known beforehand.
  if (repeated.size === 0 || lines.shape.kind === 'mapped') return flattened;
  const shared = await sharedIds(lines, lines.shape, repeated);
  if (shared.size === 0) return flattened;
  await Promise.all([to.loans.restart(), to.schedule.restart(), rejects.restart()]);
  return flattenOnce(lines, to, rejects, signal, shared);
}

async function flattenOnce(
  lines: Lines,
  { loans, schedule }: Tables,
  rejects: RejectFile,
  signal: AbortSignal | undefined,
  shared: ReadonlySet<string>,
): Promise<Flattened & { readonly repeated: ReadonlySet<number> }> {
  const observations = newObservations();
  const loanOf = withOneGuarantee(withoutParts(lineReader(lines.shape, shared, () => observations)));
  const observe = loanObserver(observations);
  const seen = new SeenIds();
  let line = 0;
  let rejected = 0;
  let longest = 0;
  const borrowers = new Borrowers();
  const linesOf = (rows: readonly Row[]) =>
    encoded(
      rows
        .map((row) => {
          const text = `${JSON.stringify(row)}\n`;
          longest = Math.max(longest, text.length);
          return text;
        })
        .join(''),
    );
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
      // A row of a bank's table goes by its own line, for some of them may be staged already.
      addRows(rows, loan, placesOf(loan)?.loan ?? line + at, lines.shape.kind === 'mapped');
      observe(loan, line + at);
      const borrower = borrowerStatement(loan);
      if (borrower !== undefined) borrowers.add(borrower);
    });
    await loans.write(linesOf(rows.loans));
    await schedule.write(linesOf(rows.schedule));
    seen.add(
      Float64Array.from([...rows.loans.map(({ id }) => id), ...read.rejects.map(({ loanId }) => loanId)].flatMap(idNumbers)),
    );
    const before = line;
    rejected += read.rejects.length;
    await rejects.add(read.rejects.map((reject) => inEncoding(placed(reject, lines.shape, before), lines)));
    line += read.lines;
  }
  await loans.flush();
  await schedule.flush();
  return { rejected, longest, borrowers: borrowers.contradictions(), observations, repeated: seen.repeated };
}

/**
 * Reads loans for the two tables, in which an application asks for one day: what asks for payment in parts is refused here
 * by name, for the tables would make one payment of it.
 */
function withoutParts(read: LineReader): LineReader {
  return (...line) => {
    const loan = read(...line);
    if (!(loan instanceof Loan)) return loan;
    const parts = loan.instalments.flatMap((instalment, index) =>
      COMPONENTS.flatMap((kind) => {
        const days = datesRequested(loan, instalment, kind);
        const path =
          instalment.asked?.[kind] === undefined ? ['application', `${kind}Until`] : ['schedule', index, `${kind}Until`];
        return days === null || days === undefined || days.length < 2 ? [] : [{ path, value: days.map(civilDate), ...ONE_DAY }];
      }),
    );
    if (parts.length === 0) return loan;
    return { loanId: loan.id, ...refusalInBoth({ file: 'stdin', line: 0 }, new InvalidLoanError(parts)) };
  };
}

const ONE_DAY = { expected: 'one day; payment in parts is decided by the engine js', zh: '一个日期;分次还款由 js 引擎决定' };

const ONE_GUARANTEE = {
  expected: 'one guarantee: a loan with several is decided by the engine js',
  zh: '一项担保;有多项担保的贷款由 js 引擎决定',
};

/** Refuses a loan with several guarantees: of all but one of them a row would say nothing. */
function withOneGuarantee(loanOf: LineReader): LineReader {
  return (...line) => {
    const loan = loanOf(...line);
    if (!(loan instanceof Loan) || loan.guarantees.length < 2) return loan;
    const error = new InvalidLoanError([{ path: ['guarantees'], value: loan.guarantees, ...ONE_GUARANTEE }]);
    return { loanId: loan.id, ...refusalInBoth({ file: 'stdin', line: 0 }, error) };
  };
}

const idNumbers = (id: unknown) => (typeof id === 'string' ? [idNumber(id)] : []);

function addRows(
  rows: { readonly loans: Row[]; readonly schedule: Row[] },
  checked: Loan,
  number: number,
  numbered: boolean,
): void {
  const { input, guarantees } = checked;
  const loan: Row = { number, id: input.id };
  const [guarantee] = guarantees;
  const stated = { ...input, guarantee };
  for (const { column, path } of LOAN_PATHS) loan[column] = valueAt(stated, path);
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

/** The value at a path; `null` where there is none. */
function valueAt(input: object, path: readonly string[]): unknown {
  let value: unknown = input;
  for (const key of path) value = (value as Row | undefined | null)?.[key];
  return typeof value === 'object' || value === undefined ? null : value;
}
