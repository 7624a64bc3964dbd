import { createReadStream } from 'node:fs';
import { encoded } from './byte-writer.js';
import { type Duckdb, nameSql, pathSql, textSql } from './duckdb.js';
import { PIECE } from './line-chunks.js';
import { columnText } from './parquet-text.js';
import { partialFile } from './partial-file.js';
import { PortfolioError } from './portfolio-error.js';
import type { InputFile } from './portfolio-input.js';
import type { RowFault } from './row-faults.js';
import { csvTable, ndjsonTable, type TextTable } from './text-rows.js';

/** A file of rows as a table of DuckDB with two columns: `line`, where a row begins in the file, and `cells`, its values as texts. */
export interface StagedTable {
  readonly name: string;
  readonly file: InputFile;
  /** All columns that the file has. */
  readonly known: readonly string[];
  /** Those that were asked for and are there, in the order of the cells. */
  readonly columns: readonly string[];
  /** What columns of Parquet are. */
  readonly types: ReadonlyMap<string, string>;
  /** What is no row, and is left out of the table. */
  readonly torn: readonly RowFault[];
}

export interface StagingOptions {
  /** What files for the meantime are named after. */
  readonly scratch: string;
  readonly signal: AbortSignal | undefined;
}

/**
 * Puts the columns of a file that are wanted into a table, whatever the format. Every value stays as it is written there: what
 * it means, the mapping says.
 *
 * @throws {PortfolioError} where the file cannot be read
 */
export async function stageTable(
  database: Duckdb,
  file: InputFile,
  name: string,
  wanted: readonly string[],
  options: StagingOptions,
): Promise<StagedTable> {
  const asked = new Set(wanted.map((column) => column.toLowerCase()));
  const isWanted = (column: string) => asked.has(column.toLowerCase());
  switch (file.format) {
    case 'parquet':
      return stageParquet(database, file, name, isWanted);
    case 'csv':
    case 'ndjson': {
      const pieces = createReadStream(file.path, { highWaterMark: PIECE });
      const table = file.format === 'csv' ? csvTable(file.path, pieces) : ndjsonTable(pieces);
      return stageText(database, file, name, table, isWanted, options);
    }
  }
}

async function stageParquet(
  database: Duckdb,
  file: InputFile,
  name: string,
  isWanted: (column: string) => boolean,
): Promise<StagedTable> {
  const types = await database.columns(`SELECT * FROM read_parquet(${pathSql(file.path)})`);
  const columns = [...types.keys()].filter(isWanted);
  const cells = columns.map((column) => {
    const type = String(types.get(column));
    const text = columnText(nameSql(column), type);
    if (text !== undefined) return text;
    throw new PortfolioError('usage', `${file.path}: the column ${JSON.stringify(column)} is ${type}, which gives no fact`);
  });
  const values = cells.length === 0 ? 'CAST([] AS VARCHAR[])' : `[${cells.join(', ')}]`;
  await database.run(
    `CREATE VIEW ${nameSql(name)} AS SELECT file_row_number + 1 AS line, ${values} AS cells FROM read_parquet(${pathSql(file.path)}, file_row_number = true)`,
  );
  return {
    name,
    file,
    known: [...types.keys()],
    columns,
    types: new Map([...types].map(([key, type]) => [key, String(type)])),
    torn: [],
  };
}

async function stageText(
  database: Duckdb,
  file: InputFile,
  name: string,
  table: TextTable,
  isWanted: (column: string) => boolean,
  { scratch, signal }: StagingOptions,
): Promise<StagedTable> {
  const torn: RowFault[] = [];
  const places: number[] = [];
  let seen = 0;
  let longest = 0;
  const rows = await partialFile(scratch, name);
  try {
    for await (const read of table.rows) {
      signal?.throwIfAborted();
      torn.push(...read.faults);
      const known = table.columns();
      for (; seen < known.length; seen++) if (isWanted(known[seen] ?? '')) places.push(seen);
      const lines = read.rows.map(({ line, cells }) => {
        const text = `${JSON.stringify({ line, cells: places.map((at) => cells[at] ?? null) })}\n`;
        longest = Math.max(longest, text.length);
        return text;
      });
      await rows.write(encoded(lines.join('')));
    }
    await rows.close();
    await database.run(
      `CREATE TABLE ${nameSql(name)} AS SELECT * FROM ${readRows(
        rows.path,
        [
          ['line', 'BIGINT'],
          ['cells', 'VARCHAR[]'],
        ],
        longest,
      )}`,
    );
  } finally {
    await rows.discard();
  }
  const known = table.columns();
  return { name, file, known, columns: places.map((at) => known[at] ?? ''), types: new Map(), torn };
}

// Of a letter, in UTF-8.
const MOST_BYTES = 3;
// What is read of lines at once is twice the longest, for each thread: as little as will do, for memory may be short.
const SMALLEST_BUFFER = 1024 * 1024;

/** Rows of JSON that this program wrote, each at most so many characters long, as SQL reads them. */
export function readRows(path: string, columns: readonly (readonly [name: string, type: string])[], longest: number): string {
  const types = columns.map(([name, type]) => `${textSql(name)}: ${textSql(type)}`).join(', ');
  return `read_json(${pathSql(path)}, format = 'newline_delimited', maximum_object_size = ${Math.max(longest * MOST_BYTES, SMALLEST_BUFFER)}, columns = {${types}})`;
}
