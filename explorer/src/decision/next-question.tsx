import { computed } from '@preact/signals';
import { nextQuestion } from '../../../src/explain/ask/next-question.js';
import { FieldControl } from '../loan/field-control.js';
import { settled } from '../state/decided.js';
import { say } from '../state/language.js';
import { DECISION_WORDS } from './decision-words.js';

/** The question of which the answer settles most. */
const question = computed(() => {
  const asked = settled.value;
  return asked === undefined ? undefined : nextQuestion(asked.loan, asked.options);
});

/** What to find out next, to be answered where it is asked. */
export function NextQuestion() {
  const next = question.value;
  if (next === undefined) return null;
  return (
    <section class="next-question" aria-labelledby="next-question">
      <h3 id="next-question">{say(DECISION_WORDS.next)}</h3>
      <p>{say(next.question)}</p>
      <FieldControl path={next.path} />
      {next.settles > 0 && <p class="hint">{say(DECISION_WORDS.settles, { count: next.settles })}</p>}
    </section>
  );
}
