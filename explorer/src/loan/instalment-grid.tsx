import { useSignal } from '@preact/signals';
import { memo } from 'preact/compat';
import { problemText } from '../../../src/facts/input/invalid-input.js';
import type { Problem } from '../../../src/facts/input/problem.js';
import { MARKS } from '../../../src/law/punctuation.js';
import { changeCase, current } from '../state/case.js';
import { problems } from '../state/decided.js';
import { language, say } from '../state/language.js';
import { fieldName, noneWording, registered } from './field.js';
import { state, ValueControl } from './field-control.js';
import { FORM_WORDS } from './form-words.js';
import { INSTALMENT_KEYS, pastedSchedule } from './pasted-schedule.js';

type Row = Readonly<Record<string, unknown>>;

function scheduleOf(): readonly Row[] {
  const { schedule } = current.value.loan;
  return Array.isArray(schedule) ? (schedule as Row[]) : [];
}

function setSchedule(rows: readonly Row[]): void {
  changeCase({ loan: { ...current.value.loan, schedule: rows } });
}

/**
 * The schedule as a grid that takes rows from a spreadsheet. Its rows are not laid out as a table's are, and some browsers then forget
 * that it is one: the roles are stated.
 */
export function InstalmentGrid() {
  const announced = useSignal('');
  const rows = scheduleOf();
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('td[data-key]') : null;
    // A single cell goes where text goes.
    if (!/[\t\n]/.test(text.trim()) || cell === null) return;
    event.preventDefault();
    const pasted = pastedSchedule(text, cell.dataset.key ?? '');
    announced.value = say(FORM_WORDS.pasted, { count: pasted.rows.length });
    setSchedule(pasted.isHeaded ? pasted.rows : written(rows, pasted.rows, Number(cell.dataset.row)));
  };
  const own = problems.value.filter(({ path }) => path.startsWith('schedule'));
  return (
    <>
      <div class="grid-frame" onPaste={paste}>
        <table class="instalment-grid" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader" class="row-number">
                {say(FORM_WORDS.number)}
              </th>
              {INSTALMENT_KEYS.map((key) => (
                <th scope="col" role="columnheader" key={key} class={columnOf(key)}>
                  {fieldName(`schedule[].${key}`)}
                </th>
              ))}
              <td role="cell" class="row-action" />
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row, at) => (
              <InstalmentRow key={at} row={row} at={at} lang={language.value} faults={faultsOf(own, at)} />
            ))}
          </tbody>
        </table>
      </div>
      {own.length > 0 && (
        <ul class="problems">
          {own.map((problem) => (
            <li key={problem.path}>{problemText(problem, language.value)}</li>
          ))}
        </ul>
      )}
      <p class="grid-actions">
        <button type="button" onClick={() => setSchedule([...rows, {}])}>
          {say(FORM_WORDS.addInstalment)}
        </button>
        <span class="hint">{say(FORM_WORDS.pasteHint)}</span>
      </p>
      <p class="for-screen-readers" role="status">
        {announced.value}
      </p>
    </>
  );
}

/** Room for the mark that says there is none, where there may be none. */
function columnOf(key: string): string | undefined {
  return noneWording(`schedule[].${key}`) === undefined ? undefined : 'may-be-none';
}

/** The paths of the problems of an instalment, as a text: a row is compared with what it was by its values. */
function faultsOf(problems: readonly Problem[], at: number): string {
  const prefix = `schedule[${at}].`;
  return problems.flatMap(({ path }) => (path.startsWith(prefix) ? [path] : [])).join(' ');
}

/** Rows written over those from a place on; what they do not say stays. */
function written(rows: readonly Row[], pasted: readonly Row[], from: number): readonly Row[] {
  const length = Math.max(rows.length, from + pasted.length);
  return Array.from({ length }, (_, at) => ({ ...rows[at], ...pasted[at - from] }));
}

interface InstalmentRowProps {
  readonly row: Row;
  readonly at: number;
  readonly lang: string;
  readonly faults: string;
}

/** One row. It is drawn again only where its instalment changes: a schedule may have hundreds. */
const InstalmentRow = memo(function InstalmentRow({ row, at, faults }: InstalmentRowProps) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader" class="row-number">
        {at + 1}
      </th>
      {INSTALMENT_KEYS.map((key) => {
        const path = `schedule[${at}].${key}`;
        const none = noneWording(path);
        const label = say(FORM_WORDS.ofInstalment, { number: at + 1, name: fieldName(path) });
        return (
          <td role="cell" key={key} class={columnOf(key)} data-key={key} data-row={at}>
            <ValueControl
              path={path}
              type={registered(path)?.type}
              value={row[key]}
              label={label}
              isInvalid={faults.split(' ').includes(path)}
            />
            {none !== undefined && (
              <button
                type="button"
                class="none-mark"
                aria-pressed={row[key] === null}
                aria-label={label + MARKS.colon[language.value] + say(FORM_WORDS.none)}
                title={say(none)}
                onClick={() => state(path, row[key] === null ? undefined : null)}
              >
                {say(FORM_WORDS.none)}
              </button>
            )}
          </td>
        );
      })}
      <td role="cell" class="row-action">
        <button
          type="button"
          class="quiet remove"
          aria-label={say(FORM_WORDS.removeInstalment, { number: at + 1 })}
          onClick={() => setSchedule(scheduleOf().filter((_, place) => place !== at))}
        >
          ×
        </button>
      </td>
    </tr>
  );
});
