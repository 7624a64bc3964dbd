import type { Wording } from '../../law/wording.js';
import type { TextRow } from '../../mapping/columns/cell.js';
import type { CsvMarks } from './csv-record.js';

/** Some rows of a file, and what is wrong with the lines among them that are not rows. */
export interface TextRows {
  readonly rows: readonly TextRow[];
  readonly faults: readonly RowFault[];
}

/** The first records of a CSV file, with its head, and the marks by which they were parsed. */
export interface Opening {
  readonly records: TextRow[];
  marks: CsvMarks | undefined;
}

/** A file or a database table whose rows are being read. */
export interface TextTable {
  /** The names of its columns, once the first rows are read. */
  columns(): readonly string[];
  /** The columns that are objects and hold other columns. */
  readonly outer?: ReadonlySet<string>;
  /** The first records of a CSV file, which may explain why a column is missing. */
  readonly opening?: Opening;
  /** The types of the columns, if the table is in a database. */
  readonly types?: ReadonlyMap<string, string>;
  readonly rows: AsyncIterable<TextRows>;
}

/** What is wrong with a row of a file. */
export interface RowFault {
  readonly line: number;
  readonly message: Wording;
}
