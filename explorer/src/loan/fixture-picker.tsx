import { useSignal } from '@preact/signals';
import { changeCase } from '../state/case.js';
import { say } from '../state/language.js';
import type { Fixture } from './fixture-cases.js';
import { FORM_WORDS } from './form-words.js';

const BLANK = 'blank';

/** Chooses a loan from the cases of the package, which are loaded when it is first opened. */
export function FixturePicker() {
  const fixtures = useSignal<readonly Fixture[]>([]);
  const load = (): void => {
    if (fixtures.value.length > 0) return;
    void import('./fixture-cases.js').then(({ FIXTURES }) => {
      fixtures.value = FIXTURES;
    });
  };
  const choose = (chosen: string): void => {
    if (chosen === BLANK) changeCase({ loan: { id: 'L-1', schedule: [{}] }, readings: {}, parameters: {}, asOf: undefined });
    const [file, at] = chosen.split(':');
    const found = fixtures.value.find((one) => one.file === file)?.cases[Number(at)];
    if (found !== undefined) void import('./fixture-cases.js').then(({ caseOf }) => changeCase(caseOf(found)));
  };
  return (
    <label class="fixture-picker">
      <span class="for-screen-readers">{say(FORM_WORDS.cases)}</span>
      <select
        value=""
        onFocus={load}
        onPointerDown={load}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
          currentTarget.value = '';
        }}
      >
        <option value="">{say(FORM_WORDS.caseChoice)}</option>
        <option value={BLANK}>{say(FORM_WORDS.blank)}</option>
        {fixtures.value.map(({ file, title, cases }) => (
          <optgroup key={file} label={say(title)}>
            {cases.map(({ name, why }, at) => (
              <option key={name} value={`${file}:${at}`}>
                {cut(say(why))}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

const LONGEST_REASON = 72;

function cut(text: string): string {
  return text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON)}…` : text;
}
