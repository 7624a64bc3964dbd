import { InvalidJsonError, parseJsonTexts } from '../../files/json-text.js';
import type { Wording } from '../../law/wording.js';
import type { Cell, TextRow } from '../../mapping/columns/cell.js';
import type { FileLayout } from '../../mapping/file-layout.js';
import { JsonColumns } from '../../mapping/rows/json-cells.js';
import { type FileReading, newReading, notText } from './bytes/encoding.js';
import type { RowFault, TextRows, TextTable } from './row.js';
import { isBlank, textLines } from './text-lines.js';

/** The rows of a file of JSON objects, one a line. Its columns are the keys of the objects, and the paths in them. */
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
    if (error instanceof InvalidJsonError) return { fault: { en: error.message, zh: error.messageIn('zh') } };
    throw error;
  }
}
