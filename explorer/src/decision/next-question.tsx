import { computed, useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { nextQuestion, type Question } from '../../../src/explain/ask/next-question.js';
import { FieldControl } from '../loan/field-control.js';
import { isSettled, settled } from '../state/decided.js';
import { say } from '../state/language.js';
import { DECISION_WORDS } from './decision-words.js';

/** The question of which the answer settles most. */
const question = computed(() => {
  const asked = settled.value;
  return asked === undefined ? undefined : nextQuestion(asked.loan, asked.options);
});

/**
 * What to find out next, to be answered where it is asked. The question stays while its box is written in, until Enter or until the
 * box is left: the first digits of an amount may settle it, and the rest would be written in the box of another.
 */
export function NextQuestion() {
  const written = useSignal<Question | undefined>(undefined);
  const section = useRef<HTMLElement>(null);
  const next = written.value ?? question.value;
  const isOld = useComputed(() => !isSettled.value).value && written.value === undefined;
  const path = next?.path;
  // As it stands before the next question takes the place of this one.
  const hadFocus = section.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (hadFocus) section.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, [path]);
  if (next === undefined) return null;
  return (
    <section
      ref={section}
      class="next-question"
      aria-labelledby="next-question"
      onInput={({ target }) => {
        if (target instanceof HTMLInputElement) written.value = next;
      }}
      onKeyDown={({ key, isComposing }) => {
        if (key === 'Enter' && !isComposing) written.value = undefined;
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        // Not for the mark beside the box that says there is none.
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) written.value = undefined;
      }}
    >
      <h3 id="next-question">{say(DECISION_WORDS.next)}</h3>
      <p>{say(next.question)}</p>
      <FieldControl key={path} path={next.path} />
      {written.value !== undefined && <p class="hint">{say(DECISION_WORDS.enter)}</p>}
      {next.settles > 0 && !isOld && written.value === undefined && (
        <p class="hint">{say(DECISION_WORDS.settles, { count: next.settles })}</p>
      )}
    </section>
  );
}
