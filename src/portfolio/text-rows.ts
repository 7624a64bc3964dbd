import { isUtf8 } from 'node:buffer';
import { decodeUtf8, InvalidJsonError, InvalidUtf8Error, parseJsonTexts, withoutMark } from '../cli/json-text.js';
import { type CsvMarks, csvRecord, likelySeparator } from './csv-record.js';
import { LINE_LIMIT, lineChunks, tooLong } from './line-chunks.js';
import { contentError, type PortfolioError } from './portfolio-error.js';
import type { RowFault } from './row-faults.js';

/** A value of a row as its file writes it; `null` where there is none. */
export type Cell = string | null;

/** A row of a text file: the line on which it begins, and its values in the order of the columns. */
export interface TextRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** Rows that stand together in a file, and what in their midst is no row. */
export interface TextRows {
  readonly rows: readonly TextRow[];
  readonly faults: readonly RowFault[];
}

/** A file of rows that is being read. */
export interface TextTable {
  /** The names of its columns, once the first rows are read. */
  columns(): readonly string[];
  readonly rows: AsyncIterable<TextRows>;
}

/** What is known of a CSV file besides its name. */
export type CsvOptions = Partial<CsvMarks>;

/** One line of a text, where it can be read. */
interface Line {
  readonly number: number;
  readonly text: string | undefined;
}

const NEWLINE = 0x0a;
const DEFAULT_QUOTE = '"';

/** The lines of a stream of bytes, some at a time; a byte order mark before the first is passed over. */
async function* textLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly (Line | RowFault)[]> {
  let number = 0;
  for await (const chunk of lineChunks(pieces, LINE_LIMIT)) {
    if ('tooLong' in chunk) {
      number++;
      yield [{ line: number, message: tooLong(number, chunk.tooLong).error.message }];
      continue;
    }
    const bytes = Buffer.from(chunk.bytes.buffer, chunk.bytes.byteOffset, chunk.bytes.byteLength);
    const wellFormed = isUtf8(bytes);
    const lines: Line[] = [];
    for (let start = 0; start < bytes.length; ) {
      const found = bytes.indexOf(NEWLINE, start);
      const end = found < 0 ? bytes.length : found;
      number++;
      const text = wellFormed ? bytes.toString('utf8', start, end) : decoded(bytes.subarray(start, end));
      lines.push({ number, text: number === 1 && text !== undefined ? withoutMark(text) : text });
      start = end + 1;
    }
    yield lines;
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    if (error instanceof InvalidUtf8Error) return undefined;
    throw error;
  }
}

const withoutReturn = (text: string) => (text.endsWith('\r') ? text.slice(0, -1) : text);
const isBlank = (text: string) => /^[ \t\r]*$/.test(text);

const NOT_UTF8 = 'not UTF-8';

/** The rows of a CSV file, whose head names its columns. */
export function csvTable(path: string, pieces: AsyncIterable<Uint8Array>, options: CsvOptions = {}): TextTable {
  const quote = options.quote ?? DEFAULT_QUOTE;
  let marks: CsvMarks | undefined;
  let columns: readonly string[] | undefined;
  async function* rows(): AsyncGenerator<TextRows> {
    // A record that goes on in the next line.
    let open: { readonly line: number; text: string } | undefined;
    for await (const lines of textLines(pieces)) {
      const read = { rows: [] as TextRow[], faults: [] as RowFault[] };
      for (const line of lines) {
        if ('message' in line) {
          read.faults.push(line);
          continue;
        }
        const { number, text } = line;
        if (text === undefined) {
          if (columns === undefined) throw contentError(path, `its head is ${NOT_UTF8}`);
          read.faults.push({ line: open?.line ?? number, message: NOT_UTF8 });
          open = undefined;
          continue;
        }
        if (open === undefined && isBlank(text)) continue;
        const begun: number = open?.line ?? number;
        const whole: string = open === undefined ? text : `${open.text}\n${text}`;
        if (whole.length > LINE_LIMIT) throw unclosed(path, begun, quote);
        if (open !== undefined && !text.includes(quote)) {
          open = { line: begun, text: whole };
          continue;
        }
        marks ??= { quote, separator: options.separator ?? likelySeparator(withoutReturn(whole), quote) };
        const record = csvRecord(withoutReturn(whole), marks);
        if (record === 'open') {
          open = { line: begun, text: whole };
          continue;
        }
        open = undefined;
        if (columns === undefined) columns = headOf(path, record);
        else if ('fault' in record) read.faults.push({ line: begun, message: record.fault });
        else if (record.length !== columns.length)
          read.faults.push({ line: begun, message: torn(record.length, columns.length) });
        else read.rows.push({ line: begun, cells: record });
      }
      yield read;
    }
    if (open !== undefined) throw unclosed(path, open.line, quote);
  }
  return { columns: () => columns ?? [], rows: rows() };
}

function torn(values: number, columns: number): string {
  return `${values} ${values === 1 ? 'value' : 'values'}, where the head has ${columns} ${columns === 1 ? 'column' : 'columns'}`;
}

function unclosed(path: string, line: number, quote: string): PortfolioError {
  return contentError(path, `a quote ${quote} opens a value here and none closes it`, line);
}

/** @throws {PortfolioError} where a column is named twice, for nobody can tell which is meant */
function headOf(path: string, record: readonly Cell[] | { readonly fault: string }): readonly string[] {
  if ('fault' in record) throw contentError(path, `in its head, ${record.fault}`);
  const columns = record.map((name) => (name ?? '').trim());
  const twice = columns.find((name, at) => name !== '' && columns.indexOf(name) < at);
  if (twice !== undefined) throw contentError(path, `its head names the column ${JSON.stringify(twice)} twice`);
  return columns;
}

/** The rows of a file of JSON objects, a line each; its columns are the keys that lines have. */
export function ndjsonTable(pieces: AsyncIterable<Uint8Array>): TextTable {
  const places = new Map<string, number>();
  async function* rows(): AsyncGenerator<TextRows> {
    for await (const lines of textLines(pieces)) {
      const read = { rows: [] as TextRow[], faults: [] as RowFault[] };
      for (const line of lines) {
        if ('message' in line) read.faults.push(line);
        else if (line.text === undefined) read.faults.push({ line: line.number, message: NOT_UTF8 });
        else if (!isBlank(line.text)) {
          const cells = objectCells(line.text, places);
          if ('fault' in cells) read.faults.push({ line: line.number, message: cells.fault });
          else read.rows.push({ line: line.number, cells });
        }
      }
      yield read;
    }
  }
  return { columns: () => [...places.keys()], rows: rows() };
}

function objectCells(text: string, places: Map<string, number>): Cell[] | { readonly fault: string } {
  let data: unknown;
  try {
    data = parseJsonTexts(text);
  } catch (error) {
    if (error instanceof InvalidJsonError) return { fault: error.message };
    throw error;
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { fault: 'not an object of columns' };
  const cells: Cell[] = new Array(places.size).fill(null);
  for (const [key, value] of Object.entries(data)) {
    const at = places.get(key) ?? places.size;
    places.set(key, at);
    cells[at] = cellOf(value);
  }
  return cells;
}

/**
 * A value as text: a list of figures as [2020,8,15], by which some systems write days, any other list or object as its JSON, which
 * no fact is. An empty text is none, as in CSV.
 */
function cellOf(value: unknown): Cell {
  if (value === null || value === '') return null;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return `[${value.join(',')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
