import { useState } from 'preact/hooks';
import { saveFile } from '../download/save-file.js';
import { language, say } from '../state/language.js';
import { ColumnList } from './column-list.js';
import { FactRow, KeyRow } from './fact-row.js';
import { columnOf, KEYS, mappingIn } from './mapping-text.js';
import { decide, look, mappableFacts, mapping } from './portfolio-state.js';
import { MAPPING_WORDS } from './portfolio-words.js';
import type { ColumnLook, FilesLook } from './worker/messages.js';

/** Facts without which hardly anything is decided: they are shown though no column gives them. */
const ALWAYS_SHOWN: readonly string[] = ['borrower.kind', 'borrower.creditTotal', 'dueDate', 'principal', 'interest'];

type Tables = Extract<FilesLook, { kind: 'tables' }>;

/** Which column gives which fact, as it was guessed, for a person to correct. */
export function MappingForm() {
  const found = look.value;
  if (found?.kind !== 'tables') return null;
  return (
    <div class="mapping">
      <div class="mapping-lead">
        <h3>{say(MAPPING_WORDS.title)}</h3>
        <p>{say(MAPPING_WORDS.lead)}</p>
        <button type="button" class="primary" disabled={mappingIn(mapping.value) === undefined} onClick={() => void decide()}>
          {say(MAPPING_WORDS.decide)}
        </button>
      </div>
      <div class="mapping-panes">
        <ColumnList look={found} />
        <FactTable look={found} />
      </div>
      <MappingFile />
    </div>
  );
}

function FactTable({ look: found }: { look: Tables }) {
  const [onlyMapped, setOnlyMapped] = useState(true);
  const given = mappingIn(mapping.value) ?? {};
  const columns: Record<'loans' | 'schedule', readonly ColumnLook[]> = {
    loans: found.loans.columns,
    schedule: (found.schedule ?? found.loans).columns,
  };
  return (
    <div class="fact-table">
      <label class="only-mapped">
        <input type="checkbox" checked={onlyMapped} onChange={({ currentTarget }) => setOnlyMapped(currentTarget.checked)} />
        {say(MAPPING_WORDS.onlyMapped)}
      </label>
      {(['loans', 'schedule'] as const).map((table) => (
        <table key={table}>
          <caption>{say(table === 'loans' ? MAPPING_WORDS.loanFacts : MAPPING_WORDS.instalmentFacts)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(MAPPING_WORDS.fact)}</th>
              <th scope="col">{say(MAPPING_WORDS.column)}</th>
              <th scope="col">{say(MAPPING_WORDS.reading)}</th>
            </tr>
          </thead>
          <tbody>
            {KEYS.filter((key) => key.table === table).map((key) => (
              <KeyRow key={key.name} of={key} columns={columns[table]} column={columnOf(given[table]?.[key.name])} />
            ))}
            {mappableFacts.value
              .filter((fact) => fact.table === table)
              .filter(({ name }) => !onlyMapped || ALWAYS_SHOWN.includes(name) || given[table]?.facts?.[name] !== undefined)
              .map((fact) => (
                <FactRow key={fact.name} fact={fact} columns={columns[table]} given={given[table]?.facts?.[fact.name]} />
              ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function MappingFile() {
  const isJson = mappingIn(mapping.value) !== undefined;
  return (
    <details class="mapping-file" open={!isJson}>
      <summary>{say(MAPPING_WORDS.text)}</summary>
      <p>{say(MAPPING_WORDS.textLead)}</p>
      <p class="mapping-ways">
        <label class="file-choice">
          <input type="file" accept=".json" onChange={({ currentTarget }) => void openMapping(currentTarget.files?.[0])} />
          <span>{say(MAPPING_WORDS.open)}</span>
        </label>
        <button type="button" onClick={() => saveFile('mapping.json', new Blob([`${mapping.value}\n`]))}>
          {say(MAPPING_WORDS.save)}
        </button>
      </p>
      <textarea
        spellcheck={false}
        rows={16}
        lang={language.value === 'zh' ? 'zh-CN' : 'en'}
        aria-label={say(MAPPING_WORDS.text)}
        aria-invalid={!isJson}
        value={mapping.value}
        onInput={({ currentTarget }) => {
          mapping.value = currentTarget.value;
        }}
      />
      {!isJson && (
        <p role="alert" class="field-fault">
          {say(MAPPING_WORDS.notJson)}
        </p>
      )}
    </details>
  );
}

async function openMapping(file: File | undefined): Promise<void> {
  if (file !== undefined) mapping.value = await file.text();
}
