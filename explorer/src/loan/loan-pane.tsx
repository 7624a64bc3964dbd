import { useSignal } from '@preact/signals';
import { lazyView } from '../shell/lazy-view.js';
import { canRedo, canUndo, redo, undo } from '../state/case.js';
import { say } from '../state/language.js';
import { FixturePicker } from './fixture-picker.js';
import { FORM_WORDS } from './form-words.js';
import { LoanForm } from './loan-form.js';

const LoanText = lazyView(() => import('./loan-text.js'));

/** The loan: as a form or as text, with what was written before. */
export function LoanPane() {
  const isText = useSignal(false);
  return (
    <section class="pane loan-pane" aria-labelledby="loan-heading">
      <div class="pane-head">
        <h2 id="loan-heading">{say(FORM_WORDS.title)}</h2>
        <FixturePicker />
        <span class="buttons">
          <button type="button" class="quiet" disabled={!canUndo.value} onClick={undo}>
            {say(FORM_WORDS.undo)}
          </button>
          <button type="button" class="quiet" disabled={!canRedo.value} onClick={redo}>
            {say(FORM_WORDS.redo)}
          </button>
        </span>
        <fieldset class="segments">
          <legend class="for-screen-readers">{say(FORM_WORDS.howWritten)}</legend>
          {[false, true].map((one) => (
            <button key={String(one)} type="button" aria-pressed={isText.value === one} onClick={() => (isText.value = one)}>
              {say(one ? FORM_WORDS.asText : FORM_WORDS.asForm)}
            </button>
          ))}
        </fieldset>
      </div>
      <div class="pane-body">{isText.value ? <LoanText /> : <LoanForm />}</div>
    </section>
  );
}
