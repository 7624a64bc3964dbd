import { type RejectLine, rowReject } from '../loans/reject.js';
import { isCurrencyColumn } from '../plausibility/currency-column.js';
import { contentError, PortfolioError } from '../portfolio-error.js';
import { csvTable } from '../read/csv-table.js';
import { type InputFile, textPieces } from '../read/input-file.js';
import { ndjsonTable } from '../read/ndjson-table.js';
import type { Opening, TextTable } from '../read/row.js';
import { type Duckdb, nameSql } from './duckdb-database.js';
import { columnText } from './duckdb-types.js';
import { postgresTable } from './postgres-table.js';
import { rowsFile } from './rows-file.js';
import { tableSource } from './table-source.js';

/** A column of a staged table, as SQL. */
export interface StagedColumn {
  /** The values as texts. */
  readonly text: string;
  /** The values as the file has them, and their type in DuckDB. */
  readonly value: string;
  readonly type: string;
}

/**
 * A file of rows as a table of DuckDB, with the columns `line` (where the row begins in the file), `place` (its position among the
 * rows of that line) and `cells` (its values as texts). Parquet and DuckDB tables also have each column by itself, so that a query
 * reads no more of the file than it needs.
 */
export interface StagedTable {
  readonly name: string;
  readonly file: InputFile;
  /** All columns of the file. */
  readonly known: readonly string[];
  /** Whether the whole file was read, so that lines of JSON can have no more columns. */
  readonly isWhole: boolean;
  /** The columns in the cells, in their order: those that were asked for, and those that state a currency. */
  readonly columns: readonly string[];
  /** The types of the columns of Parquet and of databases. */
  readonly types: ReadonlyMap<string, string>;
  /** A column as SQL; a column that the file does not have is NULL. */
  column(name: string): StagedColumn;
  /** The first records of a CSV file. */
  readonly opening?: Opening | undefined;
  /** The rejects of rows that could not be taken apart. They are not in the table. */
  readonly torn: readonly RejectLine[];
}

export interface StagingOptions {
  /** The path that temporary files are named after. */
  readonly scratch: string;
  readonly signal: AbortSignal | undefined;
  /** How many rows are staged, from the first. Default: all. */
  readonly limit?: number | undefined;
  /**
   * Whether lines of JSON are read past the limit until each wanted column was seen. Any line may be the first to have a key, so
   * that only the whole file tells a misspelt column from a rare one. Default: false.
   */
  readonly seeksColumns?: boolean | undefined;
}

/** Which columns of a file are staged: some by name, or all whose values are texts. */
export type WantedColumns = readonly string[] | 'all';

/**
 * Puts the wanted columns of a file into a table, whatever the format. Every value stays as the file writes it; only the mapping
 * says what it means.
 *
 * @throws {PortfolioError} where the file cannot be read
 */
export async function stageTable(
  database: Duckdb,
  file: InputFile,
  name: string,
  wanted: WantedColumns,
  options: StagingOptions,
): Promise<StagedTable> {
  if (file.layout.each !== undefined && file.format !== 'ndjson') {
    throw new PortfolioError('usage', `${file.path}: rows from a list (each) need lines of JSON`);
  }
  const asked = new Set(wanted === 'all' ? [] : wanted.map((column) => column.toLowerCase()));
  const isWanted = (column: string) => asked.has(column.toLowerCase());
  const isBesides = (column: string) => wanted === 'all' || isCurrencyColumn(column);
  const isTaken = (column: string) => isWanted(column) || isBesides(column);
  switch (file.format) {
    case 'parquet':
    case 'duckdb':
      return stageRelation(database, file, name, isWanted, isBesides, options);
    case 'postgres': {
      const table = await postgresTable(file, isWanted, isBesides);
      return stageText(database, file, name, table, (column) => table.taken.has(column), options);
    }
    case 'csv':
      return stageText(database, file, name, csvTable(file.path, textPieces(file), file.layout, file.reading), isTaken, options);
    case 'ndjson': {
      const table = ndjsonTable(textPieces(file), file.layout, file.reading);
      // An object has no value of its own. It is staged only if the mapping names it, to be refused with its content.
      const isValue = (column: string) => isWanted(column) || (isBesides(column) && table.outer?.has(column) !== true);
      const isMissing = (column: string) => table.columns().every((known) => known.toLowerCase() !== column);
      const lacksColumn = options.seeksColumns === true ? () => [...asked].some(isMissing) : undefined;
      return stageText(database, file, name, table, isValue, options, lacksColumn);
    }
  }
}

async function stageRelation(
  database: Duckdb,
  file: InputFile,
  name: string,
  isWanted: (column: string) => boolean,
  isBesides: (column: string) => boolean,
  { limit }: StagingOptions,
): Promise<StagedTable> {
  const { from, numberedFrom, line } = await tableSource(database, file);
  const types = await database.columns(`SELECT * FROM ${from}`).catch((error: unknown) => {
    throw error instanceof PortfolioError && error.fault === 'file' && error.file === undefined
      ? contentError(file.path, error.message)
      : error;
  });
  // A column that was not asked for is staged only if it can be text.
  const isText = (column: string) => columnText('', String(types.get(column))) !== undefined;
  const columns = [...types.keys()].filter((column) => isWanted(column) || (isBesides(column) && isText(column)));
  const cells = columns.map((column) => {
    const type = String(types.get(column));
    const text = columnText(nameSql(column), type);
    if (text !== undefined) return text;
    throw new PortfolioError('usage', `${file.path}: the column ${JSON.stringify(column)} is ${type}, which gives no fact`);
  });
  const values = cells.length === 0 ? 'CAST([] AS VARCHAR[])' : `[${cells.join(', ')}]`;
  const first = limit === undefined ? '' : ` LIMIT ${limit}`;
  const each = columns.flatMap((column, at) => [
    `${cells[at]} AS ${nameSql(`text ${at}`)}`,
    `${nameSql(column)} AS ${nameSql(`value ${at}`)}`,
  ]);
  await database.run(
    `CREATE VIEW ${nameSql(name)} AS SELECT ${[`${line} AS line`, '0 AS place', ...each, `${values} AS cells`].join(', ')} FROM ${numberedFrom}${first}`,
  );
  return {
    name,
    file,
    known: [...types.keys()],
    isWhole: true,
    columns,
    types: new Map([...types].map(([key, type]) => [key, String(type)])),
    column(wanted) {
      const at = columns.indexOf(wanted);
      if (at < 0) return NO_COLUMN;
      return { text: nameSql(`text ${at}`), value: nameSql(`value ${at}`), type: String(types.get(wanted)) };
    },
    torn: [],
  };
}

const NO_COLUMN: StagedColumn = { text: 'CAST(NULL AS VARCHAR)', value: 'CAST(NULL AS VARCHAR)', type: 'VARCHAR' };

async function stageText(
  database: Duckdb,
  file: InputFile,
  name: string,
  table: TextTable,
  isWanted: (column: string) => boolean,
  { scratch, signal, limit = Number.POSITIVE_INFINITY }: StagingOptions,
  lacksColumn = () => false,
): Promise<StagedTable> {
  let left = limit;
  let isWhole = true;
  const torn: RejectLine[] = [];
  const places: number[] = [];
  let seen = 0;
  let last = { line: 0, place: 0 };
  const findPlaces = () => {
    const known = table.columns();
    for (; seen < known.length; seen++) if (isWanted(known[seen] ?? '')) places.push(seen);
  };
  const staged = await rowsFile(scratch, name);
  try {
    for await (const { rows, faults } of table.rows) {
      signal?.throwIfAborted();
      findPlaces();
      if (left > 0) for (const fault of faults) torn.push(rowReject(file.path, fault));
      const taken = rows.slice(0, left).map(({ line, cells }) => {
        last = { line, place: line === last.line ? last.place + 1 : 0 };
        return { ...last, cells: places.map((at) => cells[at] ?? null) };
      });
      await staged.add(taken);
      left -= taken.length;
      if (left <= 0 && !lacksColumn()) {
        isWhole = false;
        break;
      }
    }
    // A table without rows has columns all the same.
    findPlaces();
    await database.run(`CREATE TABLE ${nameSql(name)} AS SELECT * FROM ${await staged.relation(ROW_COLUMNS)}`);
  } finally {
    await staged.discard();
  }
  const known = table.columns();
  const columns = places.map((at) => known[at] ?? '');
  return {
    name,
    file,
    known: known.filter((column) => table.outer?.has(column) !== true),
    isWhole,
    columns,
    types: table.types ?? new Map(),
    column(wanted) {
      const at = columns.indexOf(wanted);
      if (at < 0) return NO_COLUMN;
      const text = `cells[${at + 1}]`;
      return { text, value: text, type: 'VARCHAR' };
    },
    opening: table.opening,
    torn,
  };
}

const ROW_COLUMNS = [
  ['line', 'BIGINT'],
  ['place', 'BIGINT'],
  ['cells', 'VARCHAR[]'],
] as const;
