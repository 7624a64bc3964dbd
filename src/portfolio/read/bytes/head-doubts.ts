import type { Wording } from '../../../law/wording.js';
import { HEAD_DOUBTS } from '../../portfolio-fault-words.js';
import type { Opening } from '../row.js';

/** A hint why the head of a CSV file may lack a column, with the option that would help. */
export function headDoubt({ records, marks }: Opening, wanted: string): Wording | undefined {
  const [head, ...others] = records;
  if (head === undefined || marks === undefined) return undefined;
  const isWanted = (cell: string | null) => cell?.trim().toLowerCase() === wanted.toLowerCase();
  const named = others.find(({ cells }) => cells.some(isWanted));
  if (named !== undefined) {
    return HEAD_DOUBTS.noHead(head.line, named.line);
  }
  const names = head.cells.map((cell) => (cell ?? '').trim());
  const [first = ''] = names;
  if (names.length === 1) return HEAD_DOUBTS.oneValue(head.line, marks.separator);
  const mark = first.charAt(0);
  if (/[^\p{L}\p{N}_]/u.test(mark) && names.every((name) => name.length > 1 && name.startsWith(mark) && name.endsWith(mark))) {
    return HEAD_DOUBTS.otherQuote(head.line, mark);
  }
  if (names.some((name) => /^[\d.,/-]+$/.test(name))) return HEAD_DOUBTS.looksLikeRow(head.line);
  return undefined;
}
