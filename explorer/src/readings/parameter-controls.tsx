import { useId } from 'preact/hooks';
import type { Parameter } from '../../../src/law/parameter.js';
import { capital } from '../../../src/words/phrases.js';
import { valueText } from '../../../src/words/value-text.js';
import { PART_OF_LOANS } from '../law/part-of-loans.js';
import { rulebook } from '../law/rulebook.js';
import { changeCase, current } from '../state/case.js';
import { language, say } from '../state/language.js';
import { READINGS_WORDS } from './readings-words.js';

/** The day as of which loans are decided, and the parameters of the law that decide them. */
export function ParameterControls() {
  const id = useId();
  return (
    <>
      <div class="field whole">
        <label for={id}>{say(READINGS_WORDS.asOf)}</label>
        <input
          id={id}
          type="text"
          placeholder="YYYY-MM-DD"
          value={current.value.asOf ?? ''}
          onInput={({ currentTarget: { value } }) => changeCase({ asOf: value.trim() === '' ? undefined : value.trim() }, 'asOf')}
        />
      </div>
      <details open={Object.keys(current.value.parameters).length > 0}>
        <summary>{say(READINGS_WORDS.parameters)}</summary>
        <div class="parameters">
          {PART_OF_LOANS.parameters.map((parameter) => (
            <ParameterControl key={parameter.id} parameter={parameter} />
          ))}
        </div>
      </details>
    </>
  );
}

function ParameterControl({ parameter: { id, type, title, value } }: { readonly parameter: Parameter }) {
  const own = useId();
  const { parameters } = current.value;
  const lang = language.value;
  const set = (text: string): void => {
    const { [id]: _, ...others } = parameters;
    changeCase({ parameters: text === '' || text === value ? others : { ...others, [id]: text } }, id);
  };
  return (
    <div class={parameters[id] === undefined ? 'field' : 'field set'} data-parameter={id}>
      <label for={own}>{capital(title[lang])}</label>
      <input
        id={own}
        type="text"
        class="figure"
        value={parameters[id] ?? value}
        onInput={({ currentTarget }) => set(currentTarget.value.trim())}
      />
      <p class="read-back">
        {say(READINGS_WORDS.parameterValue, { value: valueText(id, { kind: type }, value, rulebook, lang) })}
      </p>
    </div>
  );
}
