import { computed, signal } from '@preact/signals';
import { isReached, type Target } from '../../../src/explain/target/target.js';
import { Blocks } from '../document/blocks.js';
import { rulebook } from '../law/rulebook.js';
import { useFound } from '../search/found-answer.js';
import type { FoundChange, Standing } from '../search/search-questions.js';
import { type Case, changeCase, current, type LoanDraft, undo } from '../state/case.js';
import { answer, decision, searchedLoan } from '../state/decided.js';
import { language, say } from '../state/language.js';
import { type Choice, placeChoices, TARGET_KINDS, type TargetKind, targetOfChoices, valueChoices } from './target-choices.js';
import { WHAT_IF_WORDS } from './what-if-words.js';

const kind = signal<TargetKind>('track');
const valueKey = signal('');
const placeKey = signal('');

const values = computed(() => valueChoices(kind.value));
const places = computed(() => (decision.value === undefined ? [] : placeChoices(kind.value, decision.value)));
/** What was chosen; at first something that was not decided. */
const chosenValue = computed(() => {
  const place = chosenOf(places.value, placeKey.value);
  const chosen = values.value.find(({ key }) => key === valueKey.value);
  const decided = decision.value;
  if (chosen !== undefined || decided === undefined || place === undefined) return chosen ?? values.value[0];
  return values.value.find((value) => !isReached(decided, targetOfChoices(value, place), rulebook)) ?? values.value[0];
});

const chosenOf = <T,>(choices: readonly Choice<T>[], key: string) => choices.find((one) => one.key === key) ?? choices[0];

/** The target chosen, as a text: the same target is not searched for again where only its name is another. */
const targetText = computed(() => {
  const [value, place] = [chosenValue.value, chosenOf(places.value, placeKey.value)];
  return JSON.stringify(value === undefined || place === undefined ? null : targetOfChoices(value, place));
});

/** What is asked of the target chosen. The search starts when the loan has come to rest. */
const asked = computed(() => {
  const given = searchedLoan.value;
  const target = JSON.parse(targetText.value) as Target | null;
  return given === undefined || target === null ? undefined : { ...given, target };
});

/** Why something was not decided, and the smallest changes that would make it so, each to be applied. */
export default function WhatIfView() {
  const lang = language.value;
  const { answer: found, refused, isCurrent } = useFound('target', asked.value);
  return (
    <div class="single-view what-if-view">
      <h2>{say(WHAT_IF_WORDS.title)}</h2>
      <p class="hint">{say(WHAT_IF_WORDS.intro)}</p>
      <div class="target-choice">
        <Select
          label={say(WHAT_IF_WORDS.kind)}
          choices={TARGET_KINDS.map((one) => ({ key: one, name: say(WHAT_IF_WORDS[one]), value: one }))}
          chosen={kind.value}
          onChoose={(key) => (kind.value = TARGET_KINDS.find((one) => one === key) ?? 'track')}
        />
        <Select
          label={say(WHAT_IF_WORDS.place)}
          choices={places.value}
          chosen={placeKey.value}
          onChoose={(key) => (placeKey.value = key)}
        />
        <Select
          label={say(WHAT_IF_WORDS.value)}
          choices={values.value}
          chosen={chosenValue.value?.key ?? ''}
          onChoose={(key) => (valueKey.value = key)}
        />
      </div>
      <Applied />
      <p role="status" class="searching">
        {answer.value.ok ? (!isCurrent ? say(WHAT_IF_WORDS.searching) : refused && say(refused)) : say(WHAT_IF_WORDS.noLoan)}
      </p>
      {isCurrent && found !== undefined && (
        <div class="answers">
          <section aria-labelledby="why-not">
            <h3 id="why-not">{say(WHAT_IF_WORDS.whyNot)}</h3>
            <Blocks blocks={found.whyNot[lang]} from={4} />
          </section>
          <section aria-labelledby="what-if">
            <h3 id="what-if">{say(WHAT_IF_WORDS.whatIf)}</h3>
            {found.opening !== undefined && <p>{say(found.opening)}</p>}
            <ul class="counterfactuals">
              {found.changes.map((change) => (
                <ChangeLine key={change.text.en} change={change} />
              ))}
            </ul>
          </section>
        </div>
      )}
    </div>
  );
}

/** The case that a change made when it was applied: it can be taken back as long as nothing else was changed. */
const applied = signal<Case | undefined>(undefined);

function Applied() {
  if (applied.value !== current.value) return null;
  return (
    <p role="status" class="applied">
      {say(WHAT_IF_WORDS.applied)}{' '}
      <button type="button" onClick={undo}>
        {say(WHAT_IF_WORDS.undo)}
      </button>
    </p>
  );
}

const STATUS: Readonly<Record<Standing, string>> = { attainable: 'encoded', toVerify: 'partly', unattainable: 'undecidable' };

function ChangeLine({ change: { standing, text, loan } }: { readonly change: FoundChange }) {
  return (
    <li class={standing}>
      <span class={`status ${STATUS[standing]}`}>{say(WHAT_IF_WORDS[standing])}</span>
      <span class="change">{say(text)}</span>
      <button
        type="button"
        class="primary"
        onClick={() => {
          // The target stays what it was, though the loan now reaches it.
          valueKey.value = chosenValue.value?.key ?? '';
          changeCase({ loan: loan as unknown as LoanDraft });
          applied.value = current.value;
        }}
      >
        {say(WHAT_IF_WORDS.apply)}
      </button>
    </li>
  );
}

interface SelectProps {
  readonly label: string;
  readonly choices: readonly Choice<unknown>[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

function Select({ label, choices, chosen, onChoose }: SelectProps) {
  return (
    <label class="field whole">
      {label}
      <select value={chosenOf(choices, chosen)?.key} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
