import { TRACK_ORDER } from '../../../../src/portfolio/summary/portfolio-tally.js';
import type { LoanColumns } from './loan-columns.js';
import type { TableOrder } from './messages.js';

/** The loans that are shown, in their order, by their places. */
export function rowOrder(columns: LoanColumns, { track, id, by, descending }: TableOrder): Uint32Array {
  const shown = new Uint32Array(columns.length);
  const wanted = track === undefined ? -1 : TRACK_ORDER.indexOf(track);
  const part = id?.toLowerCase() ?? '';
  let count = 0;
  for (let at = 0; at < columns.length; at++) {
    if (wanted >= 0 && columns.track.at(at) !== wanted) continue;
    if (part !== '' && columns.ids[at]?.toLowerCase().includes(part) !== true) continue;
    shown[count++] = at;
  }
  const order = shown.slice(0, count);
  if (by === 'file') return descending ? order.reverse() : order;
  const sign = descending ? -1 : 1;
  // Of equal ones, the first in the file comes first.
  if (by === 'id' || by === 'inclusive') {
    const texts = by === 'id' ? columns.ids : columns.inclusive;
    return order.sort((one, other) => sign * inOrder(texts[one] ?? '', texts[other] ?? '') || one - other);
  }
  const { values } = columns[by];
  return order.sort((one, other) => byFigure(values[one] ?? 0, values[other] ?? 0, sign) || one - other);
}

const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** What is unknown comes last in either direction. */
function byFigure(one: number, other: number, sign: number): number {
  if (Number.isNaN(one)) return Number.isNaN(other) ? 0 : 1;
  if (Number.isNaN(other)) return -1;
  return sign * (one - other);
}
