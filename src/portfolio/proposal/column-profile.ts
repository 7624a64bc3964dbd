import type { TextRow } from '../../mapping/columns/cell.js';
import { byFrequency, type SeenCode } from '../plausibility/seen-codes.js';
import { NULL_MARKS } from './code-words.js';

/** The values of a column in the first rows of a file. */
export interface ColumnProfile {
  readonly column: string;
  /** The values as they are written, without marks for "no value". */
  readonly texts: readonly string[];
  /** Each value with its count, the most frequent first. */
  readonly codes: readonly SeenCode[];
  /** The marks that stand for "no value". */
  readonly marks: readonly string[];
}

/** The profile of a column. */
export function columnProfile(column: string, at: number, rows: readonly TextRow[]): ColumnProfile {
  const cells = rows.flatMap(({ cells: row }) => row[at] ?? []);
  const isMark = (text: string) => NULL_MARKS.includes(text.trim());
  const texts = cells.filter((text) => !isMark(text));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return {
    column,
    texts,
    codes: byFrequency(counts),
    marks: [...new Set(cells.filter(isMark))],
  };
}

/** The value in the middle; 0 if there are no values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
