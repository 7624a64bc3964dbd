import { encodeUtf8 } from '../../files/utf8.js';
import { partialFile } from '../write/partial-file.js';
import { pathSql, textSql } from './sql-text.js';

/** Rows on their way into DuckDB, as lines of JSON in a temporary file: DuckDB reads a file faster than it takes rows one by one. */
export interface RowsFile {
  add(rows: readonly object[]): Promise<void>;
  /** Empties the file, to be written anew. */
  restart(): Promise<void>;
  /** The rows as SQL that can stand behind FROM, once all of them are written. */
  relation(columns: readonly (readonly [name: string, type: string])[]): Promise<string>;
  discard(): Promise<void>;
}

// A character takes up to three bytes in UTF-8.
const MOST_BYTES = 3;
// DuckDB reads lines into buffers of twice the longest, one for each thread. They are kept small, because memory may be short.
const SMALLEST_BUFFER = 1024 * 1024;

/** @param scratch the path that temporary files are named after */
export async function rowsFile(scratch: string, kind: string): Promise<RowsFile> {
  const file = await partialFile(scratch, kind);
  let longest = 0;
  return {
    async add(rows) {
      const lines = rows.map((row) => `${JSON.stringify(row)}\n`);
      for (const line of lines) longest = Math.max(longest, line.length);
      await file.write(encodeUtf8(lines.join('')));
    },
    async restart() {
      await file.restart();
      longest = 0;
    },
    async relation(columns) {
      await file.flush();
      const types = columns.map(([name, type]) => `${textSql(name)}: ${textSql(type)}`).join(', ');
      const mostBytes = Math.max(longest * MOST_BYTES, SMALLEST_BUFFER);
      return `read_json(${pathSql(file.path)}, format = 'newline_delimited', maximum_object_size = ${mostBytes}, columns = {${types}})`;
    },
    discard: () => file.discard(),
  };
}
