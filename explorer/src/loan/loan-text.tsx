import type { Diagnostic } from '@codemirror/lint';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { problemText } from '../../../src/facts/input/invalid-input.js';
import type { Problem } from '../../../src/facts/input/problem.js';
import { jsonPlaces } from '../../../src/files/json-places.js';
import { InvalidJsonError, parseJson } from '../../../src/files/json-text.js';
import { JsonEditor } from '../editor/json-editor.js';
import { changeCase, current, type LoanDraft } from '../state/case.js';
import { problems } from '../state/decided.js';
import { language, say } from '../state/language.js';
import { FORM_WORDS } from './form-words.js';
import { loanCompletion } from './loan-completion.js';

const SPACES = 2;

/** The loan as JSON. What is wrong with it is marked where it stands. */
export default function LoanText() {
  const { loan } = current.value;
  // What was typed, while it says the loan at hand or nothing that is JSON.
  const typed = useSignal<{ readonly text: string; readonly loan: LoanDraft; readonly error?: InvalidJsonError } | undefined>(
    undefined,
  );
  const isOwn = typed.value !== undefined && typed.value.loan === loan;
  const text = isOwn && typed.value !== undefined ? typed.value.text : `${JSON.stringify(loan, null, SPACES)}\n`;
  const onText = (written: string): void => {
    if (written === text) return;
    try {
      const data = parseJson(written);
      const draft = (typeof data === 'object' && data !== null ? data : {}) as LoanDraft;
      typed.value = { text: written, loan: draft };
      changeCase({ loan: draft }, 'text');
    } catch (error) {
      if (!(error instanceof InvalidJsonError)) throw error;
      typed.value = { text: written, loan, error };
    }
  };
  const error = isOwn ? typed.value?.error : undefined;
  const lang = language.value;
  const found = problems.value;
  const diagnostics = useMemo(
    () => (error === undefined ? diagnosed(text, found, (one) => problemText(one, lang)) : [unparsed(text, error, lang)]),
    [text, error, found, lang],
  );
  return (
    <div class="loan-text">
      <JsonEditor text={text} label={say(FORM_WORDS.text)} onText={onText} diagnostics={diagnostics} complete={loanCompletion} />
      <div role="status">
        <ul class="problems">
          {error === undefined ? (
            found.map((problem) => <li key={problem.path}>{problemText(problem, lang)}</li>)
          ) : (
            <li>{error.messageIn(lang)}</li>
          )}
        </ul>
      </div>
    </div>
  );
}

function diagnosed(text: string, found: readonly Problem[], said: (problem: Problem) => string): Diagnostic[] {
  if (found.length === 0) return [];
  const placeOf = jsonPlaces(text);
  return found.map((problem) => {
    const path = problem.path.split(/[.[\]]+/).filter((step) => step !== '');
    return marked(text, placeOf(path), said(problem));
  });
}

function unparsed(text: string, error: InvalidJsonError, lang: 'zh' | 'en'): Diagnostic {
  return marked(text, error.at ?? { line: 1, column: 1 }, error.messageIn(lang));
}

/** A fault from its place to the end of the line. */
function marked(text: string, { line, column }: { line: number; column: number }, message: string): Diagnostic {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const from = Math.min(text.length, start + column - 1);
  const to = Math.max(from, Math.min(text.length, start + (lines[line - 1]?.length ?? 0)));
  return { from, to, severity: 'error', message };
}
