import type { FileLayout } from '../../../../src/mapping/file-layout.js';
import type { FileFormat } from '../../../../src/portfolio/portfolio-choices.js';
import { contentError } from '../../../../src/portfolio/portfolio-error.js';
import {
  encodingAtStart,
  type FileReading,
  newReading,
  notText,
  SNIFFED,
} from '../../../../src/portfolio/read/bytes/encoding.js';

/** The bytes of a text file in UTF-8, some megabytes at a time, and what reading them has shown about its encoding. */
export interface FileBytes {
  readonly pieces: AsyncGenerator<Uint8Array>;
  readonly reading: FileReading;
}

/** The format that the name of a file tells; lines of JSON where it tells none. */
export function formatOf(name: string): FileFormat {
  const bare = name.toLowerCase().replace(/\.gz$/, '');
  if (/\.(csv|tsv|txt)$/.test(bare)) return 'csv';
  return bare.endsWith('.parquet') ? 'parquet' : 'ndjson';
}

/** @throws {PortfolioError} if the bytes are not text, or contradict the encoding that the layout names */
export async function fileBytes(file: File, { encoding: named }: FileLayout = {}): Promise<FileBytes> {
  const isPacked = file.name.toLowerCase().endsWith('.gz');
  const raw = () => (isPacked ? unpacked(file) : sliced(file));
  const first = await head(raw());
  const known = encodingAtStart(file.name, first.subarray(0, SNIFFED), named);
  const reading = newReading();
  if (known === undefined && !isUtf8(first)) {
    const sample = sampleIn(first);
    if (sample !== undefined) Object.assign(reading, { encoding: 'gb18030', guessedBy: sample });
  } else reading.encoding = known ?? 'utf-8';
  return { pieces: reading.encoding === 'utf-8' ? raw() : transcoded(file.name, raw(), reading), reading };
}

// A chunk of lines takes a worker some tens of milliseconds, so that progress is told several times a second.
const PIECE = 2 * 1024 * 1024;

async function* sliced(file: File): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE) yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
}

async function* unpacked(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** The first bytes of a file, by which its encoding is judged. */
async function head(pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const { done, value } = await pieces.next();
  await pieces.return(undefined);
  return done === true ? new Uint8Array(0) : value;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // The last character may be cut off.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const SAMPLE = 40;

/** A piece of the text that is not ASCII, read as GB18030; `undefined` if it is not that either. */
function sampleIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes, { stream: true });
    const at = text.search(/[^\0-\x7f]/);
    return text.slice(at, at + SAMPLE).split(/[\r\n]/)[0];
  } catch {
    return undefined;
  }
}

async function* transcoded(path: string, pieces: AsyncGenerator<Uint8Array>, reading: FileReading): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(reading.encoding, { fatal: true });
  const encoder = new TextEncoder();
  try {
    for await (const piece of pieces) yield encoder.encode(decoder.decode(piece, { stream: true }));
    yield encoder.encode(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) throw contentError(path, notText(reading));
    throw error;
  }
}
