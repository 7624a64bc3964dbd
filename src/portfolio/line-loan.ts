import { isUtf8 } from 'node:buffer';
import { decodeUtf8, InvalidJsonError, InvalidUtf8Error, parseJson, withoutMark } from '../cli/json-text.js';
import { type Refusal, refusalOf } from '../cli/refusal.js';
import { InvalidLoanError } from '../facts/invalid-input.js';
import { Loan } from '../facts/parse-loan.js';
import type { Mapping } from '../sql/mapping.js';
import type { LineChunk } from './chunk-decider.js';
import { type MappedRows, mappedLoans } from './mapped-loan.js';

/** How a line of the input holds a loan. */
export type LineShape =
  /** As the loan schema has it; `null` may say nothing, as in files that cannot leave a value out. */
  | { readonly kind: 'loan'; readonly nullIsUnknown: boolean }
  /** As `{ "loan": {…}, "schedule": [{…}] }`: rows of a bank's tables. */
  | { readonly kind: 'mapped'; readonly mapping: Mapping };

/** A line that is no loan: its number, what is wrong with it, and its id where that can be told. */
export type Reject = Refusal & { readonly line: number; readonly loanId?: string };

/** Reads the loan of a line: some bytes of a text. `undefined` where it is blank. */
export type LineReader = (
  text: Buffer,
  start: number,
  end: number,
  wellFormed: boolean,
  first: boolean,
) => Loan | Refusal | undefined;

export function lineReader(shape: LineShape): LineReader {
  const inputOf = inputReader(shape);
  return (text, start, end, wellFormed, first) => {
    if (isBlank(text, start, end)) return undefined;
    let data: unknown;
    try {
      const line = wellFormed ? text.toString('utf8', start, end) : decodeUtf8(text.subarray(start, end));
      data = parseJson(first ? withoutMark(line) : line);
      return Loan.parse(inputOf(data));
    } catch (error) {
      if (error instanceof InvalidLoanError || error instanceof InvalidJsonError || error instanceof InvalidUtf8Error) {
        return { ...idOf(data, shape), ...refusalOf({ file: 'stdin', line: 0 }, error) };
      }
      throw error;
    }
  };
}

const NEWLINE = 0x0a;

/** Reads the loans of a chunk of whole lines, and counts the lines; what is no loan goes by the number of its line, from 1. */
export function readLines(
  { bytes, first }: LineChunk,
  loanOf: LineReader,
  use: (loan: Loan, line: number) => void,
): { readonly lines: number; readonly rejects: readonly Reject[] } {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wellFormed = isUtf8(text);
  const rejects: Reject[] = [];
  let lines = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(NEWLINE, start);
    const end = found < 0 ? text.length : found;
    lines++;
    const read = loanOf(text, start, end, wellFormed, first && lines === 1);
    if (read instanceof Loan) use(read, lines);
    else if (read !== undefined) rejects.push({ ...read, line: lines });
    start = end + 1;
  }
  return { lines, rejects };
}

function inputReader(shape: LineShape): (data: unknown) => unknown {
  switch (shape.kind) {
    case 'loan':
      return shape.nullIsUnknown ? withoutNulls : (data) => data;
    case 'mapped': {
      const loanOf = mappedLoans(shape.mapping);
      // The rows were written by the reader of the tables.
      return (data) => loanOf(data as MappedRows);
    }
  }
}

function isBlank(text: Buffer, start: number, end: number): boolean {
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

/** The loan's id, where the line is well-formed enough to have one. */
function idOf(data: unknown, shape: LineShape): { readonly loanId?: string } {
  if (typeof data !== 'object' || data === null) return {};
  const id = shape.kind === 'mapped' ? (data as MappedRows).loan[shape.mapping.loans.id] : (data as { id?: unknown }).id;
  return typeof id === 'string' || typeof id === 'number' ? { loanId: String(id) } : {};
}
