import { language, say } from '../state/language.js';
import type { Refused } from '../worker/questions.js';
import { PORTFOLIO_WORDS } from './portfolio-words.js';

const SHOWN_PROBLEMS = 12;

/** What was refused, and every place where it is wrong. */
export function RefusalNote({ refused }: { refused: Refused }) {
  const problems = refused.problems.map((problem) => problem[language.value]).filter((text) => text !== refused[language.value]);
  const more = problems.length - SHOWN_PROBLEMS;
  return (
    <div class="refusal" role="alert">
      <strong>{say(PORTFOLIO_WORDS.refused)}</strong>
      {problems.length < 2 && <p>{refused[language.value]}</p>}
      {problems.length > 1 && (
        <ul>
          {problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {more > 0 && <li>{say(PORTFOLIO_WORDS.moreProblems, { count: more })}</li>}
        </ul>
      )}
    </div>
  );
}
