/** A value of a row as the bank writes it; `null` if there is no value. */
export type Cell = string | null;

/** A row of a table: the line on which it begins, and its values in the order of the columns. */
export interface TextRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}
