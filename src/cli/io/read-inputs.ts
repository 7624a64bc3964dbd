import { constants } from 'node:buffer';
import { type ByteLine, byteLines, LINE_LIMIT, TooLongError, tooLongLine } from '../../files/byte-lines.js';
import { type InvalidJsonError, parseJson } from '../../files/json-text.js';
import type { Place } from '../../files/place.js';
import { resumed } from '../../files/resumed.js';
import { decodeUtf8, type InvalidUtf8Error, withoutMark } from '../../files/utf8.js';
import { LABELS } from '../words/label-words.js';
import type { InputSource } from './input-source.js';

type Parsed = { readonly input: unknown } | { readonly error: InvalidJsonError | InvalidUtf8Error | TooLongError };

/** A loan, or another input, as it was read; or why it could not be. */
export type ReadInput = { readonly place: Place } & Parsed;

/** Inputs as they are read. */
export interface ReadInputs {
  readonly inputs: AsyncIterable<ReadInput>;
  /** Whether there is just one, and it is a JSON text of its own, not an element of an array or a line. */
  readonly single: boolean;
}

/** Tells by the first two inputs whether there is a single one. */
export async function peeked(inputs: AsyncGenerator<ReadInput>): Promise<ReadInputs> {
  const first = await inputs.next();
  if (first.done === true) return { inputs, single: false };
  const { index, line } = first.value.place;
  if (index !== undefined || line !== undefined) return { inputs: resumed([first.value], inputs), single: false };
  const second = await inputs.next();
  const read = second.done === true ? [first.value] : [first.value, second.value];
  return { inputs: resumed(read, inputs), single: second.done === true };
}

/** Reads the inputs of several sources, one source after the other. */
export async function* readAllInputs(sources: readonly InputSource[]): AsyncGenerator<ReadInput> {
  for (const source of sources) yield* readInputs(source);
}

/** Reads the inputs of a source one by one: a line each, or one JSON text of one input or an array of them. */
export async function* readInputs(source: InputSource): AsyncGenerator<ReadInput> {
  const lines = byteLines(source.chunks(), LINE_LIMIT);
  switch (source.syntax) {
    case 'ndjson':
      return yield* ndjson(source.name, lines);
    case 'json':
      return yield* json(source.name, lines);
    case undefined: {
      const first = await throughFirstText(lines);
      const all = resumed(first, lines);
      yield* isObject(first.at(-1)) ? ndjson(source.name, all) : json(source.name, all);
    }
  }
}

/** The lines up to the first that is not blank. A `for await` loop would close the generator when it stops. */
async function throughFirstText(lines: AsyncGenerator<ByteLine>): Promise<ByteLine[]> {
  const taken: ByteLine[] = [];
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    taken.push(next.value);
    if (!isBlank(next.value)) break;
  }
  return taken;
}

/** Whether a line is a JSON object by itself. If the first line of a source is one, the source is NDJSON. */
function isObject(line: ByteLine | undefined): boolean {
  if (!(line instanceof Uint8Array)) return false;
  try {
    const data: unknown = JSON.parse(withoutMark(decodeUtf8(line)));
    return typeof data === 'object' && data !== null && !Array.isArray(data);
  } catch {
    return false;
  }
}

async function* ndjson(file: string, lines: AsyncIterable<ByteLine>): AsyncGenerator<ReadInput> {
  let line = 0;
  for await (const bytes of lines) {
    line++;
    if (!isBlank(bytes)) yield { place: { file, line }, ...lineInput(bytes, line === 1) };
  }
}

function lineInput(line: ByteLine, isFirst: boolean): Parsed {
  if (!(line instanceof Uint8Array)) {
    return { error: tooLongLine(line.tooLong) };
  }
  return parsed(() => {
    const text = decodeUtf8(line);
    return parseJson(isFirst ? withoutMark(text) : text);
  });
}

async function* json(file: string, lines: AsyncIterable<ByteLine>): AsyncGenerator<ReadInput> {
  const place = { file };
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const line of lines) {
    const bytes = line instanceof Uint8Array ? line.length : line.tooLong;
    length += bytes + 1;
    if (!(line instanceof Uint8Array) || length > constants.MAX_STRING_LENGTH) {
      yield {
        place,
        error: new TooLongError(LABELS.tooLong),
      };
      return;
    }
    pieces.push(line, LINE_BREAK);
  }
  const read = parsed(() => parseJson(withoutMark(decodeUtf8(Buffer.concat(pieces)))));
  if ('error' in read || !Array.isArray(read.input)) yield { place, ...read };
  else for (const [index, input] of read.input.entries()) yield { place: { file, index }, input };
}

const LINE_BREAK = Uint8Array.of(0x0a);

function parsed(parse: () => unknown): Parsed {
  try {
    return { input: parse() };
  } catch (error) {
    return { error: error as InvalidJsonError | InvalidUtf8Error };
  }
}

function isBlank(line: ByteLine): boolean {
  return line instanceof Uint8Array && line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
