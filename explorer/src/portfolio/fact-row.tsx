import type { FactMapping } from '../../../src/mapping/fact-mapping.js';
import { language, say } from '../state/language.js';
import { DRAGGED } from './column-list.js';
import { useDropTarget } from './drop-target.js';
import { columnOf, type Key, withFact, withKey } from './mapping-text.js';
import { chosen, look, mapping, worker } from './portfolio-state.js';
import { MAPPING_WORDS } from './portfolio-words.js';
import type { ColumnLook, MappableFact } from './worker/messages.js';

const KEY_WORDS = { id: MAPPING_WORDS.loanId, loanId: MAPPING_WORDS.ofLoan, instalment: MAPPING_WORDS.instalment } as const;

interface ColumnChoiceProps {
  readonly title: string;
  readonly columns: readonly ColumnLook[];
  readonly column: string | undefined;
  /** How the column is read. */
  readonly reading: string;
  choose(column: string | undefined): void;
}

/** A key of a table, and the column that it is. */
export function KeyRow({ of, columns, column }: { of: Key; columns: readonly ColumnLook[]; column: string | undefined }) {
  return (
    <ChoiceRow
      title={say(KEY_WORDS[of.name])}
      columns={columns}
      column={column}
      reading={guessReasons(`${of.table}.${of.name}`)}
      choose={(wanted) => {
        mapping.value = withKey(mapping.value, of, wanted);
      }}
    />
  );
}

/** A fact, and the column that gives it. */
export function FactRow({
  fact: { table, name, title },
  columns,
  given,
}: {
  fact: MappableFact;
  columns: readonly ColumnLook[];
  given: string | FactMapping | undefined;
}) {
  const column = columnOf(given);
  const path = `${table}.facts.${name}`;
  const byHand = chosen.value.get(path)?.reasons.map((reason) => reason[language.value]);
  const isOther = given !== undefined && column === undefined;
  return (
    <ChoiceRow
      title={title[language.value]}
      columns={columns}
      column={column}
      reading={isOther ? say(MAPPING_WORDS.written) : (byHand?.join('; ') ?? guessReasons(path))}
      choose={(wanted) => void chooseColumn(table, name, wanted)}
    />
  );
}

async function chooseColumn(table: MappableFact['table'], fact: string, column: string | undefined): Promise<void> {
  const path = `${table}.facts.${fact}`;
  const others = new Map(chosen.value);
  if (column === undefined) {
    others.delete(path);
    mapping.value = withFact(mapping.value, table, fact, undefined);
  } else {
    const { ask } = await worker();
    const made = await ask('choose', { table, fact, column });
    others.set(path, made);
    mapping.value = withFact(mapping.value, table, fact, made.mapping);
  }
  chosen.value = others;
}

/** Why a column was guessed. */
function guessReasons(path: string): string {
  const found = look.value;
  if (found?.kind !== 'tables') return '';
  const guess = found.guesses.find((one) => one.path === path);
  return guess?.reasons.map((reason) => reason[language.value]).join(language.value === 'zh' ? ';' : '; ') ?? '';
}

function ChoiceRow({ title, columns, column, reading, choose }: ColumnChoiceProps) {
  const target = useDropTarget(
    (dropped) => choose(dropped?.getData(DRAGGED)),
    (held) => held?.types.includes(DRAGGED) === true,
  );
  return (
    <tr {...target}>
      <th scope="row">{title}</th>
      <td>
        <select
          aria-label={title}
          value={column ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value === '' ? undefined : currentTarget.value)}
        >
          <option value="">{say(MAPPING_WORDS.noColumn)}</option>
          {columns.map((one) => (
            <option key={one.column} value={one.column}>
              {one.column}
            </option>
          ))}
        </select>
      </td>
      <td class="reading">{reading}</td>
    </tr>
  );
}
