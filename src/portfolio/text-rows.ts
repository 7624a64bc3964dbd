import { InvalidJsonError, parseJsonTexts } from '../cli/json-text.js';
import type { CsvMarks } from './csv-record.js';
import { type FileReading, newReading, notText } from './encoding.js';
import type { RowFault } from './row-faults.js';
import { isBlank, textLines } from './text-lines.js';

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

/** The first records of a CSV file, its head included, and how they were taken apart. */
export interface Opening {
  readonly records: TextRow[];
  marks: CsvMarks | undefined;
}

/** A file of rows that is being read. */
export interface TextTable {
  /** The names of its columns, once the first rows are read. */
  columns(): readonly string[];
  /** What a CSV file begins with: by it may be seen why a column is not there. */
  readonly opening?: Opening;
  /** What its columns are in the database that it comes from. */
  readonly types?: ReadonlyMap<string, string>;
  readonly rows: AsyncIterable<TextRows>;
}

/** The rows of a file of JSON objects, a line each; its columns are the keys that lines have. */
export function ndjsonTable(pieces: AsyncIterable<Uint8Array>, reading: FileReading = newReading()): TextTable {
  const places = new Map<string, number>();
  async function* rows(): AsyncGenerator<TextRows> {
    for await (const lines of textLines(pieces)) {
      const read = { rows: [] as TextRow[], faults: [] as RowFault[] };
      for (const { number: line, text, message = notText(reading) } of lines) {
        if (text === undefined) read.faults.push({ line, message });
        else if (!isBlank(text)) {
          const cells = objectCells(text, places);
          if ('fault' in cells) read.faults.push({ line, message: cells.fault });
          else read.rows.push({ line, cells });
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
