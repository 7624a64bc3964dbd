import { YES_NO_TERMS } from '../../../src/words/comparison-terms.js';
import { shown, written } from '../loan/field-control.js';
import { language, say } from '../state/language.js';
import { AUDIT_VIEW_WORDS } from './audit-view-words.js';
import { type DoneField, doneValueTerm } from './done-fields.js';
import type { DoneDraft } from './servicing-draft.js';

export interface DoneControlProps {
  readonly field: DoneField;
  readonly done: DoneDraft;
  readonly label: string;
  readonly onState: (done: DoneDraft) => void;
}

/** The control for one field of what was done. */
export function DoneControl({ field: { key, type }, done, label, onState }: DoneControlProps) {
  const [holder = '', inner] = key.split('.');
  const held = done[holder];
  const value = inner === undefined ? held : typeof held === 'object' && held !== null ? (held as DoneDraft)[inner] : undefined;
  const state = (stated: unknown): void => {
    if (inner === undefined) {
      onState({ ...done, [holder]: stated });
      return;
    }
    const { [inner]: _, ...others } = typeof held === 'object' && held !== null ? (held as DoneDraft) : {};
    const next = stated === undefined ? others : { ...others, [inner]: stated };
    onState({ ...done, [holder]: Object.keys(next).length === 0 ? undefined : next });
  };
  if (type?.kind === 'choice' || type?.kind === 'flag') {
    const choices: readonly (readonly [text: string, name: string, stated: unknown])[] =
      type.kind === 'choice'
        ? type.values.map((one) => [one, doneValueTerm(key, one)[language.value], one] as const)
        : ([true, false] as const).map((one) => [String(one), say(YES_NO_TERMS[one ? 'yes' : 'no']), one] as const);
    return (
      <select
        aria-label={label}
        value={shown(value)}
        class={value === undefined ? 'unknown' : undefined}
        onChange={({ currentTarget }) => state(choices.find(([text]) => text === currentTarget.value)?.[2])}
      >
        <option value="">{say(AUDIT_VIEW_WORDS.unknown)}</option>
        {choices.map(([text, name]) => (
          <option key={text} value={text}>
            {name}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      type="text"
      aria-label={label}
      value={shown(value)}
      spellcheck={false}
      placeholder={held === null ? say(AUDIT_VIEW_WORDS.noneCharged) : ''}
      onInput={({ currentTarget }) => state(written(currentTarget.value, type))}
    />
  );
}
