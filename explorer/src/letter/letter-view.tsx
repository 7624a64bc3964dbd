import { computed, signal } from '@preact/signals';
import type { Block } from '../../../src/document/block.js';
import { documentOf } from '../../../src/explain/explain.js';
import { explanationOf } from '../../../src/explain/explanation.js';
import { fileNoteDocument } from '../../../src/explain/file-note/file-note.js';
import { letterDocument } from '../../../src/explain/letter/letter.js';
import { DATE_PATTERN, dayNumber } from '../../../src/facts/values/civil-date.js';
import { createDecider } from '../../../src/readings/decider.js';
import { Blocks } from '../document/blocks.js';
import { rulebook } from '../law/rulebook.js';
import { settled } from '../state/decided.js';
import { language, say } from '../state/language.js';
import { LETTER_VIEW_WORDS } from './letter-view-words.js';

const DOCUMENTS = {
  letter: ['borrower', 'bank', 'contact', 'telephone', 'number', 'date'],
  note: ['officer', 'reviewer', 'date'],
  explanation: [],
} as const;
type DocumentName = keyof typeof DOCUMENTS;
type Detail = (typeof DOCUMENTS)[DocumentName][number];

const shown = signal<DocumentName>('letter');
/** What stands in the document besides the decision. It is kept in this page alone, and not in its address. */
const details = signal<Readonly<Partial<Record<Detail, string>>>>({});

const explanation = computed(() => {
  const given = settled.value;
  if (given === undefined) return undefined;
  const { loan, options } = given;
  const decided = createDecider({ ...options, trace: true, turnsOn: true }).decide(loan);
  return { loan, of: explanationOf(decided, { rulebook, loan }) };
});

const isDay = (text: string | undefined): boolean =>
  text === undefined || (DATE_PATTERN.test(text) && dayNumber(text) !== undefined);

function blocks(): readonly Block[] {
  const given = explanation.value;
  if (given === undefined) return [];
  const lang = language.value;
  const { date, ...others } = details.value;
  const options = { ...others, ...(isDay(date) ? { date } : {}), loan: given.loan };
  switch (shown.value) {
    case 'letter':
      return letterDocument(given.of, options, lang);
    case 'note':
      return fileNoteDocument(given.of, options, lang);
    case 'explanation':
      return documentOf(given.of, 'full', lang);
  }
}

/** The letter to the borrower, the file note or the explanation, as it will be printed. */
export default function LetterView() {
  const written = blocks();
  const { date } = details.value;
  return (
    <div class="single-view letter-view">
      <div class="view-head not-printed">
        <h2>{say(LETTER_VIEW_WORDS.title)}</h2>
        <button type="button" class="primary" disabled={written.length === 0} onClick={() => print()}>
          {say(LETTER_VIEW_WORDS.print)}
        </button>
      </div>
      <div class="letter-details not-printed">
        <label class="field">
          {say(LETTER_VIEW_WORDS.document)}
          <select
            value={shown.value}
            onChange={({ currentTarget }) => {
              shown.value = (Object.keys(DOCUMENTS) as DocumentName[]).find((one) => one === currentTarget.value) ?? 'letter';
            }}
          >
            {(Object.keys(DOCUMENTS) as DocumentName[]).map((one) => (
              <option key={one} value={one}>
                {say(LETTER_VIEW_WORDS[one])}
              </option>
            ))}
          </select>
        </label>
        {DOCUMENTS[shown.value].map((name) => (
          <label class="field" key={name}>
            {say(LETTER_VIEW_WORDS[name])}
            <input
              type="text"
              value={details.value[name] ?? ''}
              placeholder={name === 'date' ? 'YYYY-MM-DD' : ''}
              aria-invalid={name === 'date' && !isDay(date) ? true : undefined}
              onInput={({ currentTarget: { value } }) => {
                const { [name]: _, ...others } = details.value;
                details.value = value.trim() === '' ? others : { ...others, [name]: value };
              }}
            />
          </label>
        ))}
      </div>
      {!isDay(date) && <p class="problem not-printed">{say(LETTER_VIEW_WORDS.notADay)}</p>}
      {written.length === 0 ? (
        <p role="status">{say(LETTER_VIEW_WORDS.noLoan)}</p>
      ) : (
        <article class={`paper ${shown.value}`} aria-label={say(LETTER_VIEW_WORDS.preview)}>
          <Blocks blocks={written} />
        </article>
      )}
    </div>
  );
}
