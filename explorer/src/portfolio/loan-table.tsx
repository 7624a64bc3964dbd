import { useEffect, useMemo, useState } from 'preact/hooks';
import { TRACK_ORDER } from '../../../src/portfolio/summary/portfolio-tally.js';
import { trackTerms } from '../../../src/words/rulebook-terms.js';
import { rulebook } from '../law/rulebook.js';
import { language, say } from '../state/language.js';
import { LoanGrid } from './loan-grid.js';
import { worker } from './portfolio-state.js';
import { TABLE_WORDS } from './portfolio-words.js';
import { RowPages } from './row-pages.js';
import type { TableOrder } from './worker/messages.js';

/** The decided loans, of which the worker gives those that are seen. */
export function LoanTable({ count }: { count: number }) {
  const [order, setOrder] = useState<TableOrder>({ by: 'file', descending: false });
  const [shown, setShown] = useState(count);
  const pages = useMemo(() => new RowPages(async (from, wanted) => (await worker()).ask('rows', { from, count: wanted })), []);
  useEffect(() => {
    let isWanted = true;
    void worker()
      .then(({ ask }) => ask('order', order))
      .then((found) => {
        if (!isWanted) return;
        pages.clear();
        setShown(found);
      });
    return () => {
      isWanted = false;
    };
  }, [order, pages]);
  return (
    <section class="loan-table" aria-labelledby="loan-table-title">
      <div class="table-head">
        <h2 id="loan-table-title">{say(TABLE_WORDS.title)}</h2>
        <TableFilter order={order} change={setOrder} />
        <span class="table-count" role="status">
          {say(TABLE_WORDS.count, { shown: shown.toLocaleString('en'), all: count.toLocaleString('en') })}
        </span>
      </div>
      <LoanGrid count={shown} pages={pages} order={order} change={setOrder} />
    </section>
  );
}

function TableFilter({ order, change }: { order: TableOrder; change: (order: TableOrder) => void }) {
  const terms = trackTerms(rulebook);
  return (
    <>
      <label>
        {say(TABLE_WORDS.find)}{' '}
        <input
          type="search"
          value={order.id ?? ''}
          onInput={({ currentTarget }) => change({ ...order, id: currentTarget.value })}
        />
      </label>
      <label>
        {say(TABLE_WORDS.track)}{' '}
        <select
          value={order.track ?? ''}
          onChange={({ currentTarget }) =>
            change({ ...order, track: TRACK_ORDER.find((track) => track === currentTarget.value) })
          }
        >
          <option value="">{say(TABLE_WORDS.every)}</option>
          {TRACK_ORDER.map((track) => (
            <option key={track} value={track}>
              {terms[track][language.value]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
