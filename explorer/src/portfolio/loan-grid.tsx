import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inclusiveTitle, trackTerms } from '../../../src/words/rulebook-terms.js';
import { rulebook } from '../law/rulebook.js';
import { language, say } from '../state/language.js';
import { openLoan } from './open-loan.js';
import { INCLUSIVE_WORDS, TABLE_HEADS, TABLE_WORDS } from './portfolio-words.js';
import type { RowPages } from './row-pages.js';
import { contentHeight, rowPlace, rowsSeen, scrollTopFor, topRow, topToSee } from './scrolled-rows.js';
import { type LoanRow, TABLE_COLUMNS, type TableColumn, type TableOrder } from './worker/messages.js';

// Rows above and below what is seen, so that scrolling shows no gap.
const BESIDES = 8;
const VIEWPORT = 510;
/** Columns of figures, which stand at the right. */
const FIGURES: ReadonlySet<TableColumn> = new Set(['due', 'spared', 'instalments', 'missing']);

interface LoanGridProps {
  readonly count: number;
  readonly pages: RowPages;
  readonly order: TableOrder;
  change(order: TableOrder): void;
}

/** A table that draws the rows that are seen, of as many as there are. */
export function LoanGrid({ count, pages, order, change }: LoanGridProps) {
  const scrolled = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [active, setActive] = useState(0);
  const table = { count, viewport: VIEWPORT };
  // In a very long table, a place stands for several rows: the keys say which of them is at the top.
  const pinned = useRef<{ readonly place: number; readonly row: number } | undefined>(undefined);
  const at = pinned.current;
  const top = at !== undefined && Math.abs(at.place - scrollTop) < 1 ? at.row : topRow(table, scrollTop);
  const first = Math.max(0, top - BESIDES);
  const last = Math.min(count, top + rowsSeen(table) + BESIDES);
  const drawn = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);

  // Another order begins at the top.
  useLayoutEffect(() => {
    setActive(0);
    pinned.current = undefined;
    if (scrolled.current !== null) scrolled.current.scrollTop = 0;
  }, [order, count]);

  const move = (to: number) => {
    const row = Math.min(Math.max(0, to), count - 1);
    const wanted = topToSee(table, row, top);
    const place = scrollTopFor(table, wanted);
    pinned.current = { place, row: wanted };
    setActive(row);
    setScrollTop(place);
    if (scrolled.current !== null) scrolled.current.scrollTop = place;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scrolled.current) return;
    const page = rowsSeen(table) - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: count - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      move(to);
    } else if (event.key === 'Enter') void openLoan(pages.row(active)?.at);
  };
  const isDrawn = active >= first && active < last;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: an HTML table would need all rows. */}
      <div
        class="loan-grid"
        role="grid"
        tabIndex={0}
        ref={scrolled}
        aria-label={say(TABLE_WORDS.title)}
        aria-rowcount={count + 1}
        aria-colcount={TABLE_COLUMNS.length}
        aria-activedescendant={isDrawn && count > 0 ? `loan-row-${active}` : undefined}
        onScroll={({ currentTarget }) => setScrollTop(currentTarget.scrollTop)}
        onKeyDown={onKeyDown}
      >
        <Heads order={order} change={change} />
        {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
        <div role="rowgroup" class="grid-body" style={{ height: `${contentHeight(table)}px` }}>
          {drawn.map((row) => (
            <Row
              key={row}
              row={row}
              loan={pages.row(row)}
              isActive={row === active}
              place={rowPlace(table, row, top, scrollTop)}
              activate={() => setActive(row)}
            />
          ))}
        </div>
      </div>
      <p class="table-keys">
        <span>{say(TABLE_WORDS.keys)}</span>
        <button type="button" disabled={count === 0} onClick={() => void openLoan(pages.row(active)?.at)}>
          {say(TABLE_WORDS.open)}
        </button>
      </p>
    </>
  );
}

function Heads({ order, change }: Pick<LoanGridProps, 'order' | 'change'>) {
  const inclusive = inclusiveTitle(rulebook);
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above.
    <div role="rowgroup" class="grid-heads">
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div role="row" tabIndex={-1} aria-rowindex={1} class="grid-row">
        {TABLE_COLUMNS.map((column) => {
          const isSorted = order.by === column;
          const direction = order.descending ? 'descending' : 'ascending';
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above.
            // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus.
            <div
              key={column}
              role="columnheader"
              class={`cell ${column}${FIGURES.has(column) ? ' figure' : ''}`}
              aria-sort={isSorted ? direction : 'none'}
            >
              <button type="button" onClick={() => change(nextOrder(order, column))}>
                {column === 'inclusive' ? inclusive[language.value] : say(TABLE_HEADS[column])}
                <span aria-hidden="true" class="sort-mark">
                  {isSorted ? (order.descending ? '▾' : '▴') : ''}
                </span>
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Up, then down, then as in the file. */
function nextOrder(order: TableOrder, column: TableColumn): TableOrder {
  if (order.by !== column) return { ...order, by: column, descending: FIGURES.has(column) };
  if (order.descending === FIGURES.has(column)) return { ...order, descending: !order.descending };
  return { ...order, by: 'file', descending: false };
}

interface RowProps {
  readonly row: number;
  readonly loan: LoanRow | undefined;
  readonly isActive: boolean;
  readonly place: number;
  activate(): void;
}

function Row({ row, loan, isActive, place, activate }: RowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the active row.
    <div
      id={`loan-row-${row}`}
      role="row"
      class="grid-row"
      aria-rowindex={row + 2}
      aria-selected={isActive}
      style={{ top: `${place}px` }}
      onClick={activate}
      onDblClick={() => void openLoan(loan?.at)}
    >
      {TABLE_COLUMNS.map((column) => (
        // biome-ignore lint/a11y/useSemanticElements: as above.
        // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus.
        <div key={column} role="gridcell" class={`cell ${column}${FIGURES.has(column) ? ' figure' : ''}`}>
          {loan === undefined ? '' : cellOf(loan, column)}
        </div>
      ))}
    </div>
  );
}

function cellOf(loan: LoanRow, column: TableColumn) {
  switch (column) {
    case 'track':
      return loan.track && <span class={`track-mark ${loan.track}`}>{trackTerms(rulebook)[loan.track][language.value]}</span>;
    case 'inclusive':
      return INCLUSIVE_WORDS[loan.inclusive][language.value];
    case 'id':
    case 'firstDue':
    case 'granted':
      return loan[column];
    case 'due':
    case 'spared':
      return grouped(loan[column]);
    case 'instalments':
    case 'missing':
      return loan[column] === 0 ? '–' : loan[column];
  }
}

const grouped = (yuan: string) => yuan.replace(/\B(?=(\d{3})+\.)/g, ',');
