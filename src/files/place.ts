/** Where a loan stands: a file, a line of it, or a place in the array that it holds. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly index?: number;
}
