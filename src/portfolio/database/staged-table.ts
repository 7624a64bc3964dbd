import { wordingOf } from '../../facts/input/liubao-error.js';
import { type RejectLine, rowReject } from '../loans/reject.js';
import { contentError, PortfolioError } from '../portfolio-error.js';
import { PORTFOLIO_FAULTS } from '../portfolio-fault-words.js';
import type { InputFile } from '../read/input-file.js';
import type { Opening } from '../read/row.js';
import type { Duckdb } from './duckdb-database.js';
import { columnText } from './duckdb-types.js';
import { postgresTable } from './postgres-table.js';
import { rowsFile } from './rows-file.js';
import { nameSql } from './sql-text.js';
import { tableSource } from './table-source.js';
import {
  type ColumnChoice,
  columnChoice,
  type ReadingOptions,
  requireNoList,
  TakenRows,
  type TextColumns,
  textColumns,
  type WantedColumns,
} from './text-columns.js';

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

export interface StagingOptions extends ReadingOptions {
  /** The path that temporary files are named after. */
  readonly scratch: string;
  /** How many characters the cells of text files may have to be held in memory, without a database. Default: `HELD_CHARACTERS`. */
  readonly held?: number | undefined;
}

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
  requireNoList(file);
  const choice = columnChoice(wanted);
  const text = textColumns(file, choice);
  if (text !== undefined) return stageText(database, file, name, text, options);
  if (file.format !== 'postgres') return stageRelation(database, file, name, choice, options);
  const table = await postgresTable(file, choice.isAsked, choice.isBesides);
  const taken = { table, isTaken: (column: string) => table.taken.has(column), lacksColumn: () => false };
  return stageText(database, file, name, taken, options);
}

async function stageRelation(
  database: Duckdb,
  file: InputFile,
  name: string,
  { isAsked, isBesides }: ColumnChoice,
  { limit }: StagingOptions,
): Promise<StagedTable> {
  const { from, numberedFrom, line } = await tableSource(database, file);
  const types = await database.columns(`SELECT * FROM ${from}`).catch((error: unknown) => {
    throw error instanceof PortfolioError && error.fault === 'file' && error.file === undefined
      ? contentError(file.path, wordingOf(error))
      : error;
  });
  // A column that was not asked for is staged only if it can be text.
  const isText = (column: string) => columnText('', String(types.get(column))) !== undefined;
  const columns = [...types.keys()].filter((column) => isAsked(column) || (isBesides(column) && isText(column)));
  const cells = columns.map((column) => {
    const type = String(types.get(column));
    const text = columnText(nameSql(column), type);
    if (text !== undefined) return text;
    throw new PortfolioError('usage', PORTFOLIO_FAULTS.factless(file.path, column, String(type)));
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
  text: TextColumns,
  options: StagingOptions,
): Promise<StagedTable> {
  const torn: RejectLine[] = [];
  const taken = new TakenRows(text);
  let last = { line: 0, place: 0 };
  const staged = await rowsFile(options.scratch, name);
  try {
    for await (const { rows, faults } of taken.read(options)) {
      for (const fault of faults) torn.push(rowReject(file.path, fault));
      await staged.add(
        rows.map(({ line, cells }) => {
          last = { line, place: line === last.line ? last.place + 1 : 0 };
          return { ...last, cells };
        }),
      );
    }
    await database.run(`CREATE TABLE ${nameSql(name)} AS SELECT * FROM ${await staged.relation(ROW_COLUMNS)}`);
  } finally {
    await staged.discard();
  }
  const columns = taken.columns();
  return {
    name,
    file,
    known: taken.known(),
    isWhole: taken.isWhole,
    columns,
    types: text.table.types ?? new Map(),
    column(wanted) {
      const at = columns.indexOf(wanted);
      if (at < 0) return NO_COLUMN;
      const text = `cells[${at + 1}]`;
      return { text, value: text, type: 'VARCHAR' };
    },
    opening: text.table.opening,
    torn,
  };
}

const ROW_COLUMNS = [
  ['line', 'BIGINT'],
  ['place', 'BIGINT'],
  ['cells', 'VARCHAR[]'],
] as const;
