import { constants } from 'node:buffer';
import { type ByteLine, byteLines, LINE_LIMIT } from '../../files/byte-lines.js';
import { decodeUtf8, InvalidJsonError, type InvalidUtf8Error, parseJson, withoutMark } from '../../files/json-text.js';
import type { Place } from '../../files/place.js';
import { resumed } from '../../files/resumed.js';
import type { LoanSource } from './loan-source.js';

/** A line or a file that is too long to be read. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError';
}

/** A loan as it was read, or why it could not be. */
export type ReadLoan = { readonly place: Place } & (
  | { readonly loan: unknown }
  | { readonly error: InvalidJsonError | InvalidUtf8Error | TooLongError }
);

/** `loans.ndjson:17`, `loans.json[3]`, `loan.json`; with the place of a syntax error, `loan.json:3:14`. */
export function placeText({ file, line, index }: Place, error?: Error): string {
  if (index !== undefined) return `${file}[${index}]`;
  const at = error instanceof InvalidJsonError ? error.at : undefined;
  if (line !== undefined) return at === undefined ? `${file}:${line}` : `${file}:${line}:${at.column}`;
  return at === undefined ? file : `${file}:${at.line}:${at.column}`;
}

/** Reads the loans of a source one by one: a line each, or one JSON text of one loan or an array of them. */
export async function* readLoans(source: LoanSource): AsyncGenerator<ReadLoan> {
  const lines = byteLines(source.chunks(), LINE_LIMIT);
  switch (source.syntax) {
    case 'ndjson':
      return yield* ndjson(source.name, lines);
    case 'json':
      return yield* json(source.name, lines);
    case undefined: {
      const first = await upToText(lines);
      const all = resumed(first, lines);
      yield* holdsLoan(first.at(-1)) ? ndjson(source.name, all) : json(source.name, all);
    }
  }
}

/** The lines up to the first that is not blank. The rest stay to be read, which breaking off a loop over them would prevent. */
async function upToText(lines: AsyncGenerator<ByteLine>): Promise<ByteLine[]> {
  const taken: ByteLine[] = [];
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    taken.push(next.value);
    if (!isBlank(next.value)) break;
  }
  return taken;
}

/** Where no name says whether it is NDJSON: it is, if the first line is an object by itself. */
function holdsLoan(line: ByteLine | undefined): boolean {
  if (!(line instanceof Uint8Array)) return false;
  try {
    const data: unknown = JSON.parse(withoutMark(decodeUtf8(line)));
    return typeof data === 'object' && data !== null && !Array.isArray(data);
  } catch {
    return false;
  }
}

async function* ndjson(file: string, lines: AsyncIterable<ByteLine>): AsyncGenerator<ReadLoan> {
  let line = 0;
  for await (const bytes of lines) {
    line++;
    if (!isBlank(bytes)) yield { place: { file, line }, ...lineLoan(bytes, line === 1) };
  }
}

function lineLoan(
  line: ByteLine,
  isFirst: boolean,
): { loan: unknown } | { error: InvalidJsonError | InvalidUtf8Error | TooLongError } {
  if (!(line instanceof Uint8Array)) {
    return { error: new TooLongError(`a line of ${line.tooLong} bytes, where at most ${LINE_LIMIT} are read`) };
  }
  return parsed(() => {
    const text = decodeUtf8(line);
    return parseJson(isFirst ? withoutMark(text) : text);
  });
}

async function* json(file: string, lines: AsyncIterable<ByteLine>): AsyncGenerator<ReadLoan> {
  const place = { file };
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const line of lines) {
    const bytes = line instanceof Uint8Array ? line.length : line.tooLong;
    length += bytes + 1;
    if (!(line instanceof Uint8Array) || length > constants.MAX_STRING_LENGTH) {
      yield { place, error: new TooLongError('too long for one JSON text; write one loan a line (NDJSON)') };
      return;
    }
    pieces.push(line, LINE_BREAK);
  }
  const read = parsed(() => parseJson(withoutMark(decodeUtf8(Buffer.concat(pieces)))));
  if ('error' in read || !Array.isArray(read.loan)) yield { place, ...read };
  else for (const [index, loan] of read.loan.entries()) yield { place: { file, index }, loan };
}

const LINE_BREAK = Uint8Array.of(0x0a);

function parsed(parse: () => unknown): { loan: unknown } | { error: InvalidJsonError | InvalidUtf8Error } {
  try {
    return { loan: parse() };
  } catch (error) {
    return { error: error as InvalidJsonError | InvalidUtf8Error };
  }
}

function isBlank(line: ByteLine): boolean {
  return line instanceof Uint8Array && line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
