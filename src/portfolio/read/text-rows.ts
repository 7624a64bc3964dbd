import { InvalidJsonError, parseJsonTexts } from '../../files/json-text.js';
import type { Wording } from '../../law/wording.js';
import type { FileLayout } from '../../sql/source/file-layout.js';
import { type FileReading, newReading, notText } from './bytes/encoding.js';
import type { CsvMarks } from './csv-record.js';
import { JsonColumns } from './json-cells.js';
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
  /** Those of them that hold others, and are no value. */
  readonly outer?: ReadonlySet<string>;
  /** What a CSV file begins with: by it may be seen why a column is not there. */
  readonly opening?: Opening;
  /** What its columns are in the database that it comes from. */
  readonly types?: ReadonlyMap<string, string>;
  readonly rows: AsyncIterable<TextRows>;
}

/** The rows of a file of JSON objects, a line each; its columns are the keys that lines have, and the paths in them. */
export function ndjsonTable(
  pieces: AsyncIterable<Uint8Array>,
  { each }: FileLayout = {},
  reading: FileReading = newReading(),
): TextTable {
  const columns = new JsonColumns(each);
  async function* rows(): AsyncGenerator<TextRows> {
    for await (const lines of textLines(pieces)) {
      const read = { rows: [] as TextRow[], faults: [] as RowFault[] };
      for (const { number: line, text, message = notText(reading) } of lines) {
        if (text === undefined) read.faults.push({ line, message });
        else if (!isBlank(text)) {
          const found = rowsOf(text, columns);
          if ('fault' in found) read.faults.push({ line, message: found.fault });
          else for (const cells of found) read.rows.push({ line, cells });
        }
      }
      yield read;
    }
  }
  return { columns: () => columns.names(), outer: columns.outer, rows: rows() };
}

function rowsOf(text: string, columns: JsonColumns): Cell[][] | { readonly fault: Wording } {
  try {
    return columns.rowsOf(parseJsonTexts(text));
  } catch (error) {
    if (error instanceof InvalidJsonError) return { fault: { en: error.message, zh: error.zh } };
    throw error;
  }
}
