import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contentHeight,
  ROW_HEIGHT,
  rowPlace,
  rowsSeen,
  type ScrolledTable,
  scrollTopFor,
  topRow,
  topToSee,
} from '../../../explorer/src/portfolio/scrolled-rows.js';

const tables: fc.Arbitrary<ScrolledTable> = fc.record({
  count: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 5_000_000 })),
  viewport: fc.integer({ min: 100, max: 1200 }),
});
const room = (table: ScrolledTable) => Math.max(0, contentHeight(table) - table.viewport);

describe('a table of which the rows that are seen are drawn', () => {
  it('is no higher than browsers draw, however many rows it has', () => {
    fc.assert(fc.property(tables, (table) => contentHeight(table) <= 16_000_000));
    expect(contentHeight({ count: 1_000_000, viewport: 510 })).toBeGreaterThan(1_000_000);
  });

  it('shows the first row at its top and the last at its end', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(topRow(table, 0)).toBe(0);
        const end = room(table);
        const below = rowPlace(table, table.count - 1, topRow(table, end), end) + ROW_HEIGHT - end;
        expect(below).toBeLessThanOrEqual(Math.max(table.viewport, ROW_HEIGHT) + 1e-6);
      }),
    );
  });

  it('shows later rows the further it is scrolled', () => {
    fc.assert(
      fc.property(
        tables,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (table, a, b) => {
          const [less, more] = [Math.min(a, b) * room(table), Math.max(a, b) * room(table)];
          expect(topRow(table, less)).toBeLessThanOrEqual(topRow(table, more));
        },
      ),
    );
  });

  it('shows any row that the keys move to, in sight', () => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.nat(), (table, wanted, from) => {
        const row = wanted % table.count;
        const top = topToSee(table, row, from % Math.max(1, table.count - rowsSeen(table) + 1));
        const scrollTop = scrollTopFor(table, top);
        const place = rowPlace(table, row, top, scrollTop) - scrollTop;
        expect(place).toBeGreaterThanOrEqual(-ROW_HEIGHT);
        expect(place).toBeLessThanOrEqual(table.viewport);
      }),
    );
  });
});
