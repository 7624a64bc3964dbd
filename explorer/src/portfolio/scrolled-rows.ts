/** The height of a row, in pixels. */
export const ROW_HEIGHT = 34;
// Browsers draw no element that is much higher: Firefox ends at some 17,000,000 pixels.
const MOST_PIXELS = 8_000_000;

/** How many rows there are, and how high what they are seen through is. */
export interface ScrolledTable {
  readonly count: number;
  readonly viewport: number;
}

/** How high the scrolled content is. Of a very long table it is less than the rows would be: then a pixel stands for several. */
export function contentHeight({ count }: ScrolledTable): number {
  return Math.min(count * ROW_HEIGHT, MOST_PIXELS);
}

/** How many rows are seen in whole. */
export function rowsSeen({ viewport }: ScrolledTable): number {
  return Math.max(1, Math.floor(viewport / ROW_HEIGHT));
}

const isWhole = ({ count }: ScrolledTable) => count * ROW_HEIGHT <= MOST_PIXELS;
const lastTop = (table: ScrolledTable) => Math.max(0, table.count - rowsSeen(table));

/** The row at the top for a place that was scrolled to. */
export function topRow(table: ScrolledTable, scrollTop: number): number {
  const room = Math.max(1, contentHeight(table) - table.viewport);
  const row = isWhole(table) ? Math.floor(scrollTop / ROW_HEIGHT) : Math.round((scrollTop / room) * lastTop(table));
  return Math.min(Math.max(0, row), lastTop(table));
}

/** The place to scroll to for a row to be at the top. */
export function scrollTopFor(table: ScrolledTable, row: number): number {
  const room = Math.max(0, contentHeight(table) - table.viewport);
  const top = Math.min(Math.max(0, row), lastTop(table));
  if (isWhole(table)) return Math.min(top * ROW_HEIGHT, room);
  return lastTop(table) === 0 ? 0 : (top / lastTop(table)) * room;
}

/** Where a row is drawn in the content, when another one is at the top. */
export function rowPlace(table: ScrolledTable, row: number, top: number, scrollTop: number): number {
  if (isWhole(table)) return row * ROW_HEIGHT;
  return Math.min(scrollTop, contentHeight(table) - table.viewport) + (row - top) * ROW_HEIGHT;
}

/** The row to have at the top so that a row is seen; the one that is there where it is seen already. */
export function topToSee(table: ScrolledTable, row: number, top: number): number {
  if (row < top) return row;
  const seen = rowsSeen(table);
  return row >= top + seen ? row - seen + 1 : top;
}
