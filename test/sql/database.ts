/** A database that holds loans in the standard tables. */
export interface LoanDatabase {
  /** The rows of a statement that returns one text each. */
  lines(sql: string): Promise<string[]>;
  close(): Promise<void>;
}
