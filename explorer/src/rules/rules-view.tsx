import { computed, signal, useSignal } from '@preact/signals';
import type { RuleSetTrace } from '../../../src/decide/decision.js';
import { decisionTableOf } from '../../../src/handbook/tables/rule-set-table.js';
import { MARKS } from '../../../src/law/punctuation.js';
import { COMPONENT_TERMS } from '../../../src/words/decision-terms.js';
import { GRAIN_TERMS } from '../../../src/words/grain-terms.js';
import { capital, guaranteeName, instalmentsText } from '../../../src/words/phrases.js';
import { rulebook } from '../law/rulebook.js';
import { language, say } from '../state/language.js';
import { traced } from './lit-cells.js';
import { NamedConditions } from './named-conditions.js';
import { RequirementsDrawing } from './requirements-drawing.js';
import { RuleDrawing } from './rule-drawing.js';
import { RuleTable } from './rule-table.js';
import { RULES_WORDS } from './rules-words.js';

/** The rule set that is shown. */
export const shownRuleSet = signal(rulebook.ruleSets.find(({ decides }) => decides === 'component.track')?.id ?? '');

const runs = computed((): readonly RuleSetTrace[] =>
  (traced.value?.trace ?? []).filter(({ ruleSet }) => ruleSet === shownRuleSet.value),
);

const FORMS = ['asTable', 'asDrawing', 'asRequirements'] as const;
type Form = (typeof FORMS)[number];

/** Each rule set as a decision table or a drawing, lit for the loan at hand, and what it requires. */
export default function RulesView() {
  const form = useSignal<Form>('asTable');
  const run = useSignal(0);
  const lang = language.value;
  const table = decisionTableOf(rulebook, { id: shownRuleSet.value });
  const trace = runs.value[run.value] ?? runs.value[0];
  const grains = [...new Set(rulebook.ruleSets.map(({ grain }) => grain))];
  return (
    <div class="single-view rules-view">
      <div class="view-head">
        <h2>{capital(table.title[lang])}</h2>
        <fieldset class="segments">
          <legend class="for-screen-readers">{say(RULES_WORDS.how)}</legend>
          {FORMS.map((one) => (
            <button key={one} type="button" aria-pressed={form.value === one} onClick={() => (form.value = one)}>
              {say(RULES_WORDS[one])}
            </button>
          ))}
        </fieldset>
      </div>
      <div class="target-choice">
        <label class="field whole">
          {say(RULES_WORDS.ruleSet)}
          <select
            value={shownRuleSet.value}
            onChange={({ currentTarget }) => {
              shownRuleSet.value = currentTarget.value;
            }}
          >
            {grains.map((grain) => (
              <optgroup key={grain} label={capital(say(GRAIN_TERMS[grain]))}>
                {rulebook.ruleSets
                  .filter((one) => one.grain === grain)
                  .map(({ id, title }) => (
                    <option key={id} value={id}>
                      {capital(title[lang])}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        {runs.value.length > 1 && form.value !== 'asRequirements' && (
          <label class="field whole">
            {say(RULES_WORDS.place)}
            <select
              value={String(trace === undefined ? 0 : runs.value.indexOf(trace))}
              onChange={({ currentTarget }) => {
                run.value = Number(currentTarget.value);
              }}
            >
              {runs.value.map((one, at) => (
                <option key={at} value={String(at)}>
                  {placeOf(one)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {form.value !== 'asRequirements' && (
        <p class="hint">
          {capital(say(table.hitPolicy === 'first' ? RULES_WORDS.first : RULES_WORDS.collect))}
          {trace === undefined && ` · ${say(RULES_WORDS.notRun)}`}
        </p>
      )}
      {form.value === 'asTable' && <RuleTable table={table} trace={trace} />}
      {form.value === 'asDrawing' && <RuleDrawing table={table} trace={trace} />}
      {form.value === 'asRequirements' ? (
        <RequirementsDrawing
          ruleSet={shownRuleSet.value}
          title={table.title[lang]}
          show={(ruleSet) => (shownRuleSet.value = ruleSet)}
        />
      ) : (
        <NamedConditions table={table} trace={trace} />
      )}
    </div>
  );
}

function placeOf({ instalment, component, guarantee }: RuleSetTrace): string {
  const lang = language.value;
  if (guarantee !== undefined) return capital(guaranteeName(guarantee, lang));
  if (instalment === undefined || component === undefined) return say(RULES_WORDS.wholeLoan);
  return capital(instalmentsText([instalment], lang)) + MARKS.space[lang] + COMPONENT_TERMS[component][lang];
}
