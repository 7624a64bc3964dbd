import { useSignal } from '@preact/signals';
import { DecisionPane } from '../decision/decision-pane.js';
import { DECISION_WORDS } from '../decision/decision-words.js';
import { NoticePane } from '../notice/notice-pane.js';
import { NOTICE_WORDS } from '../notice/notice-words.js';
import { say } from '../state/language.js';
import { FORM_WORDS } from './form-words.js';
import { LoanPane } from './loan-pane.js';

const PANES = { notice: NOTICE_WORDS.title, loan: FORM_WORDS.title, decision: DECISION_WORDS.title } as const;
type Pane = keyof typeof PANES;

/** The notice, a loan and what is decided of it, beside each other; one of them at a time where there is little room. */
export function LoanView() {
  const shown = useSignal<Pane>('loan');
  return (
    <div class="loan-view" data-shown={shown.value}>
      <div class="pane-choice segments">
        {(Object.keys(PANES) as Pane[]).map((pane) => (
          <button key={pane} type="button" aria-pressed={shown.value === pane} onClick={() => (shown.value = pane)}>
            {say(PANES[pane])}
          </button>
        ))}
      </div>
      <NoticePane />
      <LoanPane />
      <DecisionPane />
    </div>
  );
}
