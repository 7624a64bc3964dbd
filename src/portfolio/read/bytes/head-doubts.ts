import type { Opening } from '../row.js';

/** A hint why the head of a CSV file may lack a column, with the option that would help. */
export function headDoubt({ records, marks }: Opening, wanted: string): string {
  const [head, ...others] = records;
  if (head === undefined || marks === undefined) return '';
  const at = `; line ${head.line}`;
  const isWanted = (cell: string | null) => cell?.trim().toLowerCase() === wanted.toLowerCase();
  const named = others.find(({ cells }) => cells.some(isWanted));
  if (named !== undefined) {
    return `${at} is no head, and line ${named.line} names the column: pass over what stands above it with --skip-lines ${named.line - 1}`;
  }
  const names = head.cells.map((cell) => (cell ?? '').trim());
  const [first = ''] = names;
  if (names.length === 1)
    return `${at} is one value, which ${JSON.stringify(marks.separator)} does not set apart: name what does with --separator`;
  const mark = first.charAt(0);
  if (/[^\p{L}\p{N}_]/u.test(mark) && names.every((name) => name.length > 1 && name.startsWith(mark) && name.endsWith(mark))) {
    return `${at} has its names between ${mark} and ${mark}: say so with --quote`;
  }
  if (names.some((name) => /^[\d.,/-]+$/.test(name)))
    return `${at} looks like a row: where there is no head, say so with --no-header`;
  return '';
}
