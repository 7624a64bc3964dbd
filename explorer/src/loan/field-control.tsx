import { useComputed } from '@preact/signals';
import { memo } from 'preact/compat';
import { useId } from 'preact/hooks';
import type { FactType } from '../../../src/facts/fact.js';
import { problemText } from '../../../src/facts/input/invalid-input.js';
import { YES_NO_TERMS } from '../../../src/words/comparison-terms.js';
import { factWords } from '../../../src/words/fact-words.js';
import { rulebook } from '../law/rulebook.js';
import { changeCase, current } from '../state/case.js';
import { decision, problemAt } from '../state/decided.js';
import { language, say } from '../state/language.js';
import { draftAt, withDraftAt } from './draft-path.js';
import { fieldName, fieldQuestion, noneWording, readBack, registered } from './field.js';
import { FORM_WORDS } from './form-words.js';

/** States a field of the loan; `undefined` says that it is unknown. */
export function state(path: string, value: unknown): void {
  changeCase({ loan: withDraftAt(current.value.loan, path, value) }, path);
}

/**
 * A field of the form with its label: unknown, known to be none and a value are told apart. It is drawn again only where something
 * of its own changes, and not at each keystroke in another.
 */
export const FieldControl = memo(function FieldControl({ path }: { readonly path: string }) {
  const id = useId();
  const type = registered(path)?.type;
  const value = useComputed(() => draftAt(current.value.loan, path)).value;
  const problem = useComputed(() => problemAt.value.get(path)).value;
  const isMissing = useComputed(() => decision.value?.missing.includes(path) === true).value;
  const none = noneWording(path);
  const isFigure = type !== undefined && type.kind !== 'choice' && type.kind !== 'flag';
  const hint = isFigure ? readBack(path, type, value) : undefined;
  return (
    <div class={isMissing ? 'field missing' : 'field'} data-path={path}>
      <label for={id} title={fieldQuestion(path)}>
        {fieldName(path)}
        {isMissing && <span class="needed">{say(FORM_WORDS.needed)}</span>}
      </label>
      <div class="control">
        <ValueControl
          id={id}
          path={path}
          type={type}
          value={value}
          isInvalid={problem !== undefined}
          describedBy={problem === undefined ? undefined : `${id}-note`}
        />
        {none !== undefined && (
          <button
            type="button"
            class="none-choice"
            aria-pressed={value === null}
            title={say(none)}
            onClick={() => state(path, value === null ? undefined : null)}
          >
            {say(none)}
          </button>
        )}
      </div>
      {problem === undefined ? (
        <p class={isFigure ? 'read-back' : 'nothing-to-read-back'}>{value === null ? '' : (hint ?? '')}</p>
      ) : (
        <p class="problem" id={`${id}-note`}>
          {problemText(problem, language.value)}
        </p>
      )}
    </div>
  );
});

interface ValueControlProps {
  readonly id?: string;
  readonly path: string;
  readonly type: FactType | undefined;
  readonly value: unknown;
  readonly label?: string;
  /** Whether something is wrong with the value. */
  readonly isInvalid: boolean;
  readonly describedBy?: string | undefined;
}

/** The control for a value, by the type of its field. */
export function ValueControl({ id, path, type, value, label, isInvalid, describedBy }: ValueControlProps) {
  const invalid = isInvalid ? true : undefined;
  if (type?.kind === 'choice' || type?.kind === 'flag') {
    const words = factWords(path, rulebook).values;
    const choices: [text: string, name: string, stated: unknown][] =
      type.kind === 'choice'
        ? type.values.map((one) => [one, words?.[one] === undefined ? one : say(words[one]), one])
        : [
            ['true', say(YES_NO_TERMS.yes), true],
            ['false', say(YES_NO_TERMS.no), false],
          ];
    const chosen = value === undefined ? '' : String(value);
    // What a pasted loan says and no choice has is shown as it stands, beside its problem.
    const strange = chosen !== '' && !choices.some(([text]) => text === chosen);
    return (
      <select
        id={id}
        aria-label={label}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        class={value === undefined ? 'unknown' : undefined}
        value={chosen}
        onChange={({ currentTarget }) => state(path, choices.find(([text]) => text === currentTarget.value)?.[2])}
      >
        <option value="">{say(FORM_WORDS.unknown)}</option>
        {choices.map(([text, name]) => (
          <option key={text} value={text}>
            {name}
          </option>
        ))}
        {strange && <option value={chosen}>{chosen}</option>}
      </select>
    );
  }
  const isDay = type?.kind === 'date';
  return (
    <input
      id={id}
      type="text"
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      class={isDay || type === undefined ? undefined : 'figure'}
      spellcheck={false}
      autocomplete="off"
      placeholder={value === null ? '' : type === undefined ? '' : say(FORM_WORDS.unknown)}
      value={shown(value)}
      onInput={({ currentTarget }) => state(path, written(currentTarget.value, type))}
    />
  );
}

/** A value as it stands in a box. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What a box says: nothing is unknown, and several days are divided by commas. */
export function written(text: string, type: FactType | undefined): unknown {
  const trimmed = type === undefined ? text : text.trim();
  if (trimmed === '') return undefined;
  if (type?.kind === 'date' && /[,,、]\s*\S/.test(trimmed)) return trimmed.split(/[,,、]/).map((one) => one.trim());
  return trimmed;
}
