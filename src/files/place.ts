/** The place of an input: a file, and a line or an index of an array in it. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly index?: number;
}
