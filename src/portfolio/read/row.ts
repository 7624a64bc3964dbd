import type { Wording } from '../../law/wording.js';
import type { CsvMarks } from './csv-record.js';

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

/** What is wrong with a row of a file. */
export interface RowFault {
  readonly line: number;
  readonly message: Wording;
}
