import { computed, signal } from '@preact/signals';
import { counterfactualText, openingText } from '../../../src/explain/change/counterfactual-document.js';
import { type Counterfactual, counterfactuals } from '../../../src/explain/change/counterfactuals.js';
import { whyNot } from '../../../src/explain/change/why-not.js';
import { whyNotDocument } from '../../../src/explain/change/why-not-document.js';
import { isReached } from '../../../src/explain/target/target.js';
import { Blocks } from '../document/blocks.js';
import { rulebook } from '../law/rulebook.js';
import { canUndo, changeCase, type LoanDraft, undo } from '../state/case.js';
import { decision, settled } from '../state/decided.js';
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

/** The answers for the target chosen. The search starts when the loan has come to rest. */
const answers = computed(() => {
  const given = settled.value;
  const [value, place] = [chosenValue.value, chosenOf(places.value, placeKey.value)];
  if (given === undefined || value === undefined || place === undefined) return undefined;
  const target = targetOfChoices(value, place);
  return { whyNot: whyNot(given.loan, target, given.options), whatIf: counterfactuals(given.loan, target, given.options) };
});

/** Why something was not decided, and the smallest changes that would make it so, each to be applied. */
export default function WhatIfView() {
  const lang = language.value;
  const found = answers.value;
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
      {found === undefined ? (
        <p role="status">{say(WHAT_IF_WORDS.noLoan)}</p>
      ) : (
        <div class="answers">
          <section aria-labelledby="why-not">
            <h3 id="why-not">{say(WHAT_IF_WORDS.whyNot)}</h3>
            {/* The title of the document repeats what was chosen above. */}
            <Blocks blocks={whyNotDocument(found.whyNot, lang).slice(1)} from={4} />
          </section>
          <section aria-labelledby="what-if">
            <h3 id="what-if">{say(WHAT_IF_WORDS.whatIf)}</h3>
            {!found.whatIf.reached && <p>{openingText(found.whatIf, lang)}</p>}
            <ul class="counterfactuals">
              {found.whatIf.counterfactuals.map((one) => (
                <CounterfactualLine key={JSON.stringify(one.changes)} counterfactual={one} />
              ))}
            </ul>
            <Applied />
          </section>
        </div>
      )}
    </div>
  );
}

const applied = signal(false);

function Applied() {
  if (!applied.value || !canUndo.value) return null;
  return (
    <p role="status" class="applied">
      {say(WHAT_IF_WORDS.applied)}{' '}
      <button
        type="button"
        onClick={() => {
          undo();
          applied.value = false;
        }}
      >
        {say(WHAT_IF_WORDS.undo)}
      </button>
    </p>
  );
}

function CounterfactualLine({ counterfactual }: { readonly counterfactual: Counterfactual }) {
  const { attainable, changes, loan } = counterfactual;
  const isOpen = !attainable && changes.every(({ by, from }) => by !== 'nobody' || from === undefined);
  const standing = attainable ? 'attainable' : isOpen ? 'toVerify' : 'unattainable';
  return (
    <li class={standing}>
      <span class={`status ${attainable ? 'encoded' : isOpen ? 'partly' : 'undecidable'}`}>{say(WHAT_IF_WORDS[standing])}</span>
      <span class="change">{counterfactualText(counterfactual, rulebook, language.value)}</span>
      <button
        type="button"
        class="primary"
        onClick={() => {
          changeCase({ loan: loan as unknown as LoanDraft });
          applied.value = true;
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
