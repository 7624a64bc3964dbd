import { InvalidLoanError } from '../../facts/input/invalid-input.js';
import { asDeclared, type ExtensionFact } from '../../facts/loan/extension-facts.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import { InvalidJsonError, parseJson } from '../../files/json-text.js';
import { type LineChunk, NEWLINE } from '../../files/line-chunks.js';
import { onLine, type Refusal, refusalOf } from '../../files/refusal.js';
import { decodeUtf8, InvalidUtf8Error, withoutMark } from '../../files/utf8.js';
import { checkedLoan } from '../../mapping/rows/checked-loan.js';
import type { MappedRows, MappedShape } from '../../mapping/rows/mapped-loan.js';
import { newObservations, type Observations } from '../plausibility/observations.js';
import type { LineSource } from '../read/input-file.js';
import { observedLoans } from './observed-loans.js';
import { OWN_ID, type Reject, type RejectLine } from './reject.js';

/** How a line of JSON holds a loan. */
export type LineShape =
  /** In the form of the loan schema. `null` may mean unknown, for formats in which a value cannot be left out. */
  | { readonly kind: 'loan'; readonly nullIsUnknown: boolean }
  /** As the rows of a loan in a bank's tables (`MappedRows`). */
  | ({ readonly kind: 'mapped' } & MappedShape);

/** A file of lines of JSON, and how a line holds a loan. */
export type LoanSource = LineSource & { readonly shape: LineShape };

/** How lines of JSON hold loans, and the rejects of rows that are in none of them. */
export interface LoanLines {
  readonly shape: LineShape;
  readonly rejects: readonly RejectLine[];
}

/** Loans in the form of the loan schema, in the caller's own file. */
export const LOAN_LINES: LoanLines = { shape: { kind: 'loan', nullIsUnknown: false }, rejects: [] };

/** A reject with the line in the file. Mapped rows state their own line. */
export function placed(reject: Reject, { kind }: LineShape, linesBefore: number): Reject {
  return kind === 'mapped' ? reject : onLine(reject, linesBefore + reject.line);
}

/** Reads the loan of a line, which is a range of bytes. `undefined` if the line is blank. */
export type LineReader = (bytes: Uint8Array, start: number, end: number, first: boolean) => Loan | Refusal | undefined;

/**
 * @param duplicates the ids that several loans of the file have
 * @param seen where the codes that are seen are noted
 * @param declared the facts that the rulebook declares
 */
export function lineReader(
  shape: LineShape,
  duplicates: ReadonlySet<string> = NONE,
  seen: () => Observations = newObservations,
  declared: readonly ExtensionFact[] = [],
): LineReader {
  const loanOf = loanReader(shape, duplicates, seen);
  return (bytes, start, end, first) => {
    if (isBlank(bytes, start, end)) return undefined;
    let data: unknown;
    try {
      const line = decodeUtf8(bytes.subarray(start, end));
      data = parseJson(first ? withoutMark(line) : line);
      return asDeclared(loanOf(data), declared);
    } catch (error) {
      if (error instanceof InvalidLoanError || error instanceof InvalidJsonError || error instanceof InvalidUtf8Error) {
        return { ...refusalOf({ file: 'stdin', line: ownLine(data, shape) }, error), ...idOf(data, shape) };
      }
      throw error;
    }
  };
}

/** Reads the loans of a chunk of lines. Lines are counted from 1 in each chunk. */
export function readLines(
  { bytes, first }: LineChunk,
  loanOf: LineReader,
  use: (loan: Loan, line: number) => void,
): { readonly lines: number; readonly rejects: readonly Reject[] } {
  const rejects: Reject[] = [];
  let lines = 0;
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    lines++;
    const read = loanOf(bytes, start, end, first && lines === 1);
    if (read instanceof Loan) use(read, lines);
    else if (read !== undefined) rejects.push(onLine(read, read.line || lines));
    start = end + 1;
  }
  return { lines, rejects };
}

const NONE: ReadonlySet<string> = new Set();

function loanReader(shape: LineShape, duplicates: ReadonlySet<string>, seen: () => Observations): (data: unknown) => Loan {
  switch (shape.kind) {
    case 'loan': {
      const inputOf = shape.nullIsUnknown ? withoutNulls : (data: unknown) => data;
      if (duplicates.size === 0) return (data) => Loan.passing(inputOf(data));
      return (data) => {
        const { loanId } = idOf(data, shape);
        const isDuplicate = loanId !== undefined && duplicates.has(loanId);
        return checkedLoan(inputOf(data), isDuplicate ? [{ path: ['id'], value: loanId, ...OWN_ID }] : []);
      };
    }
    case 'mapped': {
      const loanOf = observedLoans(shape, seen);
      // INVARIANT (mapped rows): `writeMappedLines` wrote these lines.
      return (data) => loanOf(data as MappedRows);
    }
  }
}

/** The line that mapped rows state; 0 for a loan of the schema. */
function ownLine(data: unknown, { kind }: LineShape): number {
  return kind === 'mapped' && typeof data === 'object' && data !== null ? (data as MappedRows).line : 0;
}

function isBlank(text: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = text[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  }
  return true;
}

function withoutNulls(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutNulls);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).flatMap(([key, value]) => (value === null ? [] : [[key, withoutNulls(value)]])));
}

/** The loan's id, if the line is well-formed enough to have one. */
function idOf(data: unknown, shape: LineShape): { readonly loanId?: string } {
  if (typeof data !== 'object' || data === null) return {};
  const id = shape.kind === 'mapped' ? mappedId(data as MappedRows, shape) : (data as { id?: unknown }).id;
  return typeof id === 'string' || typeof id === 'number' ? { loanId: String(id) } : {};
}

function mappedId({ loan }: MappedRows, { mapping, columns }: MappedShape): unknown {
  return loan[columns.loans.indexOf(mapping.loans.id)];
}
