import { isCurrencyColumn } from '../plausibility/currency-column.js';
import { PortfolioError } from '../portfolio-error.js';
import { PORTFOLIO_FAULTS } from '../portfolio-fault-words.js';
import { csvTable } from '../read/csv-table.js';
import { type InputFile, textPieces } from '../read/input-file.js';
import { ndjsonTable } from '../read/ndjson-table.js';
import type { TextRows, TextTable } from '../read/row.js';

/** Which columns of a file are taken: some by name, or all whose values are texts. */
export type WantedColumns = readonly string[] | 'all';

/** Which columns are taken; those that state a currency are, besides those that were asked for. */
export interface ColumnChoice {
  /** The names that were asked for, in small letters. */
  readonly asked: ReadonlySet<string>;
  isAsked(column: string): boolean;
  isBesides(column: string): boolean;
}

export function columnChoice(wanted: WantedColumns): ColumnChoice {
  const asked = new Set(wanted === 'all' ? [] : wanted.map((column) => column.toLowerCase()));
  return {
    asked,
    isAsked: (column) => asked.has(column.toLowerCase()),
    isBesides: (column) => wanted === 'all' || isCurrencyColumn(column),
  };
}

/** The rows of a text file, and which of its columns are taken. */
export interface TextColumns {
  readonly table: TextTable;
  isTaken(column: string): boolean;
  /** Whether a column that was asked for was in no row so far; a later line of JSON may have it. */
  lacksColumn(): boolean;
}

/** Whether a file is text, of which `textColumns` reads the rows. */
export function isText({ format }: InputFile): boolean {
  return format === 'csv' || format === 'ndjson';
}

/** The rows of a CSV file or of lines of JSON; `undefined` for any other. @throws {PortfolioError} for a list (`each`) in CSV */
export function textColumns(file: InputFile, { asked, isAsked, isBesides }: ColumnChoice): TextColumns | undefined {
  switch (file.format) {
    case 'csv':
      requireNoList(file);
      return {
        table: csvTable(file.path, textPieces(file), file.layout, file.reading),
        isTaken: (column) => isAsked(column) || isBesides(column),
        lacksColumn: () => false,
      };
    case 'ndjson': {
      const table = ndjsonTable(textPieces(file), file.layout, file.reading);
      const isMissing = (column: string) => table.columns().every((known) => known.toLowerCase() !== column);
      return {
        table,
        // An object has no value of its own. It is taken only if the mapping names it, to be refused with its content.
        isTaken: (column) => isAsked(column) || (isBesides(column) && table.outer?.has(column) !== true),
        lacksColumn: () => [...asked].some(isMissing),
      };
    }
    default:
      return undefined;
  }
}

/** @throws {PortfolioError} where rows of a list are asked for of a file that has none */
export function requireNoList({ path, layout, format }: InputFile): void {
  if (layout.each !== undefined && format !== 'ndjson') {
    throw new PortfolioError('usage', PORTFOLIO_FAULTS.needsLines(path));
  }
}

/** How much of a table is read. */
export interface ReadingOptions {
  readonly signal: AbortSignal | undefined;
  /** How many rows are taken, from the first. Default: all. */
  readonly limit?: number | undefined;
  /**
   * Whether lines of JSON are read past the limit until each wanted column was seen. Any line may be the first to have a key, so
   * that only the whole file tells a misspelt column from a rare one. Default: false.
   */
  readonly seeksColumns?: boolean | undefined;
}

/** The rows of a table with the columns that are taken of it, which show as its rows come. */
export class TakenRows {
  private readonly places: number[] = [];
  private seen = 0;
  /** Whether the whole table was read, so that it can have no more columns. */
  isWhole = true;

  constructor(private readonly text: TextColumns) {}

  async *read({ signal, limit = Number.POSITIVE_INFINITY, seeksColumns = false }: ReadingOptions): AsyncGenerator<TextRows> {
    let left = limit;
    for await (const { rows, faults } of this.text.table.rows) {
      signal?.throwIfAborted();
      this.findColumns();
      const taken = rows.slice(0, left).map(({ line, cells }) => ({ line, cells: this.places.map((at) => cells[at] ?? null) }));
      yield { rows: taken, faults: left > 0 ? faults : [] };
      left -= taken.length;
      if (left <= 0 && !(seeksColumns && this.text.lacksColumn())) {
        this.isWhole = false;
        return;
      }
    }
    // A table without rows has columns all the same.
    this.findColumns();
  }

  /** The columns in the cells, in their order. */
  columns(): readonly string[] {
    const known = this.text.table.columns();
    return this.places.map((at) => known[at] ?? '');
  }

  /** All columns of the table, without objects that hold other columns. */
  known(): readonly string[] {
    const { table } = this.text;
    return table.columns().filter((column) => table.outer?.has(column) !== true);
  }

  private findColumns(): void {
    const known = this.text.table.columns();
    for (; this.seen < known.length; this.seen++) if (this.text.isTaken(known[this.seen] ?? '')) this.places.push(this.seen);
  }
}
