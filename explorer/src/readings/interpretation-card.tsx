import type { DecisiveInterpretation } from '../../../src/explain/readings/sensitivity.js';
import { defaultReading, type Interpretation } from '../../../src/law/interpretation.js';
import { STANDING_TERMS } from '../../../src/words/law-terms.js';
import { Citations } from '../decision/citations.js';
import { changeCase, current } from '../state/case.js';
import { language, say } from '../state/language.js';
import { effectsOf } from './reading-effects.js';
import { READINGS_WORDS } from './readings-words.js';

export interface InterpretationCardProps {
  readonly interpretation: Interpretation;
  /** What was found to turn on it; absent where nothing does. */
  readonly matter?: DecisiveInterpretation | undefined;
}

/** A question of reading, with its readings as switches and what each would change. */
export function InterpretationCard({ interpretation, matter }: InterpretationCardProps) {
  const { id, question, readings, reason, provisions } = interpretation;
  const lang = language.value;
  const own = defaultReading(interpretation);
  const chosen = current.value.readings[id] ?? own;
  const take = (reading: string): void => {
    const { [id]: _, ...others } = current.value.readings;
    changeCase({ readings: reading === own ? others : { ...others, [id]: reading } });
  };
  return (
    <article class="interpretation" data-interpretation={id}>
      <fieldset>
        <legend>{question[lang]}</legend>
        {readings.map((reading) => {
          const effects = reading.id === chosen ? [] : effectsOf(matter, reading.id);
          return (
            <div class={`reading${reading.id === chosen ? ' chosen' : ''}`} key={reading.id} data-reading={reading.id}>
              <label>
                <input type="radio" name={id} checked={reading.id === chosen} onChange={() => take(reading.id)} />
                <span>
                  {reading[lang]} <span class={`standing ${reading.standing}`}>{say(STANDING_TERMS[reading.standing])}</span>
                </span>
              </label>
              {reading.against !== undefined && (
                <p class="reason">
                  {say(READINGS_WORDS.against)}
                  {say(reading.against)}
                </p>
              )}
              {effects.map(({ others, lines }) => (
                <div class="effect" key={others + lines.join()}>
                  <p>{others === '' ? say(READINGS_WORDS.changes) : say(READINGS_WORDS.together, { others })}</p>
                  <ul>
                    {lines.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          );
        })}
      </fieldset>
      <p class="reason">
        {say(READINGS_WORDS.reason)}
        {say(reason)} <Citations provisions={provisions} />
      </p>
    </article>
  );
}
