import { createReadStream } from 'node:fs';

/** Where the rows of a CSV file stand in it. */
export interface CsvLines {
  /** The line on which a row begins; rows are counted from 1, without the head and without torn records. */
  lineOf(row: number): number;
  /** The lines on which the torn records begin, in order. */
  readonly torn: readonly number[];
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const DELIMITERS: ReadonlySet<number> = new Set([',', ';', '\t', '|'].map((mark) => mark.charCodeAt(0)));

/**
 * Finds the lines of a CSV file's rows (RFC 4180: a quoted value may hold line breaks), for its reader counts rows and not
 * lines. `tornAt` are the offsets, in order, at which the reader found records that it could not take apart.
 */
export async function csvLines(
  path: string,
  tornAt: readonly number[],
  options: { readonly blankIsRow: boolean },
): Promise<CsvLines> {
  // From which row on the line is how many beyond the row: it changes with a blank line, a torn record, a break in a value.
  const shifts: { readonly row: number; readonly by: number }[] = [];
  const torn: number[] = [];
  let nextTorn = 0;
  let line = 1;
  // The head is row 0.
  let row = -1;
  let began = false;
  let quoted = false;
  // A quote opens a value only at its start; a doubled one closes and opens again.
  let opens = true;
  let offset = 0;
  const begin = () => {
    began = true;
    const position = tornAt[nextTorn];
    if (position !== undefined && position <= offset) {
      torn.push(line);
      // One record may be at fault in several ways.
      while ((tornAt[nextTorn] ?? Number.POSITIVE_INFINITY) <= offset) nextTorn++;
      return;
    }
    row++;
    if (line - row !== (shifts.at(-1)?.by ?? 0)) shifts.push({ row, by: line - row });
  };
  for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
    for (const byte of piece) {
      if (byte === NEWLINE) {
        if (!began && options.blankIsRow) begin();
        if (!quoted) {
          began = false;
          opens = true;
        }
        line++;
      } else if (byte !== RETURN) {
        if (!began) begin();
        if (byte === QUOTE && (quoted || opens)) {
          quoted = !quoted;
          opens = !quoted;
        } else opens = DELIMITERS.has(byte);
      }
      offset++;
    }
  }
  return {
    torn,
    lineOf(wanted) {
      let [low, high] = [0, shifts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((shifts[middle]?.row ?? 0) <= wanted) low = middle + 1;
        else high = middle;
      }
      return wanted + (shifts[low - 1]?.by ?? 0);
    },
  };
}
