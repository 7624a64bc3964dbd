import { say } from '../state/language.js';
import { LOAN_VIEW_WORDS } from './loan-view-words.js';

/** The notice, a loan and what is decided of it, beside each other. */
export function LoanView() {
  return (
    <section class="single-view">
      <h2>{say(LOAN_VIEW_WORDS.title)}</h2>
    </section>
  );
}
