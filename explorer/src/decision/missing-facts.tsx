import { fieldOf } from '../../../src/facts/loan/loan-path.js';
import { bracketed, MARKS } from '../../../src/law/punctuation.js';
import type { Decision } from '../../../src/readings/decider.js';
import { factWords } from '../../../src/words/fact-words.js';
import { guaranteeName, instalmentsText } from '../../../src/words/phrases.js';
import { rulebook } from '../law/rulebook.js';
import { fieldName } from '../loan/field.js';
import { language, say } from '../state/language.js';
import { DECISION_WORDS } from './decision-words.js';

/** What would settle what is undetermined. A click leads to the box in the form. */
export function MissingFacts({ missing, unsettled }: Pick<Decision, 'missing' | 'unsettled'>) {
  const lang = language.value;
  return (
    <>
      {missing.length > 0 && (
        <section>
          <h3>{say(DECISION_WORDS.missing)}</h3>
          <p class="missing-facts">
            {missing.map((path) => (
              <button key={path} type="button" class="chip" onClick={() => showField(path)}>
                {missingFact(path, fieldName(path))}
              </button>
            ))}
          </p>
        </section>
      )}
      {unsettled.length > 0 && (
        <section>
          <h3>{say(DECISION_WORDS.unsettled)}</h3>
          <ul class="unsettled">
            {unsettled.map((open) => (
              <li key={open.ruleSet}>
                {open[lang]}
                {MARKS.colon[lang]}
                {open.missing.map((path) => missingFact(path, factWords(path, rulebook).name[lang])).join(MARKS.list[lang])}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A fact with its place. */
function missingFact(path: string, name: string): string {
  const { instalment, guarantee } = fieldOf(path);
  const lang = language.value;
  const place =
    instalment !== undefined
      ? instalmentsText([instalment], lang)
      : guarantee !== undefined
        ? guaranteeName(guarantee, lang)
        : '';
  return place === '' ? name : name + bracketed(place, lang);
}

/** Shows the box of a field and puts the cursor in it. */
export function showField(path: string): void {
  const { instalment } = fieldOf(path);
  const key = path.slice(path.lastIndexOf('.') + 1);
  const box =
    instalment === undefined
      ? document.querySelector<HTMLElement>(`.loan-form [data-path="${path}"] :is(input, select)`)
      : document.querySelector<HTMLElement>(`td[data-row="${instalment}"][data-key="${key}"] input`);
  box?.scrollIntoView({ block: 'center' });
  box?.focus();
}
