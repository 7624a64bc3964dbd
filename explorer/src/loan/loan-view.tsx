import type { Wording } from '../../../src/law/wording.js';
import { DecisionPane } from '../decision/decision-pane.js';
import { DECISION_WORDS } from '../decision/decision-words.js';
import { NoticePane } from '../notice/notice-pane.js';
import { NOTICE_WORDS } from '../notice/notice-words.js';
import { say } from '../state/language.js';
import { type Pane, shownPane } from '../state/view.js';
import { FORM_WORDS } from './form-words.js';
import { LoanPane } from './loan-pane.js';

const PANES = { notice: NOTICE_WORDS.title, loan: FORM_WORDS.title, decision: DECISION_WORDS.title } as const satisfies Readonly<
  Record<Pane, Wording>
>;

/** The notice, a loan and what is decided of it, beside each other; one of them at a time where there is little room. */
export function LoanView() {
  return (
    <div class="loan-view" data-shown={shownPane.value}>
      <div class="pane-choice segments">
        {(Object.keys(PANES) as Pane[]).map((pane) => (
          <button key={pane} type="button" aria-pressed={shownPane.value === pane} onClick={() => (shownPane.value = pane)}>
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
