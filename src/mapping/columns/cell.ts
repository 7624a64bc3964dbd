/** A value of a row as the bank writes it; `null` if there is no value. */
export type Cell = string | null;
