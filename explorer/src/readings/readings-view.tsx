import { problemText } from '../../../src/facts/input/invalid-input.js';
import { PART_OF_LOANS } from '../law/part-of-loans.js';
import { useFound } from '../search/found-answer.js';
import { changeCase, current } from '../state/case.js';
import { problems, searchedLoan } from '../state/decided.js';
import { language, say } from '../state/language.js';
import { ComparisonTable } from './comparison-table.js';
import { InterpretationCard } from './interpretation-card.js';
import { ParameterControls } from './parameter-controls.js';
import { READINGS_WORDS } from './readings-words.js';

/** The readings of the text and the parameters of the law, as switches, with what they change. */
export default function ReadingsView() {
  const { answer, refused, isCurrent } = useFound('sensitivity', searchedLoan.value);
  const deciding = new Map(answer?.map((matter) => [matter.interpretation, matter]));
  const { readings, parameters, asOf } = current.value;
  // What was switched stays where it can be switched back.
  const isShown = (id: string): boolean => deciding.has(id) || readings[id] !== undefined;
  const matters = PART_OF_LOANS.interpretations.filter(({ id }) => isShown(id));
  const idle = PART_OF_LOANS.interpretations.filter(({ id }) => !isShown(id));
  const isOwn = Object.keys(readings).length + Object.keys(parameters).length === 0 && asOf === undefined;
  return (
    <div class="two-columns readings-view">
      <section>
        <div class="view-head">
          <h2>{say(READINGS_WORDS.title)}</h2>
          <button type="button" disabled={isOwn} onClick={() => changeCase({ readings: {}, parameters: {}, asOf: undefined })}>
            {say(READINGS_WORDS.reset)}
          </button>
        </div>
        <p class="hint">{say(READINGS_WORDS.intro)}</p>
        {problems.value.length > 0 && (
          <ul class="problems">
            {problems.value.map((problem) => (
              <li key={problem.path}>{problemText(problem, language.value)}</li>
            ))}
          </ul>
        )}
        <ParameterControls />
        <h3>{say(READINGS_WORDS.deciding)}</h3>
        <p role="status" class="searching">
          {problems.value.length > 0 || isCurrent ? '' : say(READINGS_WORDS.searching)}
          {isCurrent && refused !== undefined && say(refused)}
        </p>
        {isCurrent && refused === undefined && matters.length === 0 && <p>{say(READINGS_WORDS.none)}</p>}
        <div class={isCurrent ? undefined : 'outdated'} aria-busy={!isCurrent}>
          {matters.map((interpretation) => (
            <InterpretationCard
              key={interpretation.id}
              interpretation={interpretation}
              matter={deciding.get(interpretation.id)}
            />
          ))}
          {/* Before the first search nothing is known to change nothing. */}
          {answer !== undefined && (
            <details>
              <summary>{say(READINGS_WORDS.idle, { count: idle.length })}</summary>
              {idle.map((interpretation) => (
                <InterpretationCard key={interpretation.id} interpretation={interpretation} />
              ))}
            </details>
          )}
        </div>
      </section>
      <section class="beside">
        <h2>{say(READINGS_WORDS.compare)}</h2>
        <ComparisonTable />
      </section>
    </div>
  );
}
