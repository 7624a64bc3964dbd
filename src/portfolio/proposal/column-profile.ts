import type { SeenCode } from '../plausibility/seen-codes.js';
import type { TextRow } from '../read/row.js';
import { NULL_MARKS } from './code-words.js';

/** What the first rows of a file hold in a column. */
export interface ColumnProfile {
  readonly column: string;
  /** The values that are there, as they are written, without marks for none. */
  readonly texts: readonly string[];
  /** Each value with its count, the most frequent first. */
  readonly codes: readonly SeenCode[];
  /** What stands for none. */
  readonly marks: readonly string[];
}

/** Looks at a column of rows. */
export function columnProfile(column: string, at: number, rows: readonly TextRow[]): ColumnProfile {
  const cells = rows.flatMap(({ cells: row }) => row[at] ?? []);
  const isMark = (text: string) => NULL_MARKS.includes(text.trim());
  const texts = cells.filter((text) => !isMark(text));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return {
    column,
    texts,
    codes: [...counts]
      .map(([code, count]) => ({ code, count }))
      .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1)),
    marks: [...new Set(cells.filter(isMark))],
  };
}

/** The value in the middle; 0 where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
