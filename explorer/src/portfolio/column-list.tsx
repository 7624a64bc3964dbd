import { say } from '../state/language.js';
import { mapping } from './portfolio-state.js';
import { MAPPING_WORDS } from './portfolio-words.js';
import type { FilesLook, TableLook } from './worker/messages.js';

/** What is dragged: the name of a column. */
export const DRAGGED = 'application/x-liubao-column';

/** The columns of the files with some of their values, which can be dragged to facts. */
export function ColumnList({ look }: { look: Extract<FilesLook, { kind: 'tables' }> }) {
  const tables = look.schedule === undefined ? [look.loans] : [look.loans, look.schedule];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled has to be reached by the keyboard.
    <section class="column-list" tabIndex={0} aria-label={say(MAPPING_WORDS.columns)}>
      {tables.map((table) => (
        <ColumnsOf key={table.name} table={table} />
      ))}
    </section>
  );
}

function ColumnsOf({ table: { name, columns } }: { table: TableLook }) {
  return (
    <>
      <h4>{name}</h4>
      <ul>
        {columns.map(({ column, values }) => {
          const isUsed = mapping.value.includes(JSON.stringify(column));
          return (
            <li
              key={column}
              draggable
              data-used={isUsed}
              onDragStart={({ dataTransfer }) => dataTransfer?.setData(DRAGGED, column)}
            >
              <span class="column-name">{column}</span>
              <span class="column-state">{say(isUsed ? MAPPING_WORDS.used : MAPPING_WORDS.unused)}</span>
              <span class="column-values">{values.map(({ code }) => code).join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
