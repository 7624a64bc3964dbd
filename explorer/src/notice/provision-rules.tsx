import { useSignal } from '@preact/signals';
import { capital } from '../../../src/words/phrases.js';
import { rulebook } from '../law/rulebook.js';
import type { FixtureCase } from '../loan/fixture-cases.js';
import { changeCase } from '../state/case.js';
import { language, say } from '../state/language.js';
import { NOTICE_WORDS } from './notice-words.js';
import { entryOfProvision } from './provision-status.js';

const MOST_CASES = 12;

/** What rests on a sentence: its rules, its parameters, its readings and its cases. */
export function ProvisionRules({ id }: { readonly id: string }) {
  const cases = useSignal<readonly FixtureCase[] | undefined>(undefined);
  const entry = entryOfProvision(id);
  if (entry === undefined) return null;
  const { rules, parameters, interpretations } = entry;
  const lang = language.value;
  const titleOf = (ruleSet: string): string => rulebook.ruleSets.find((one) => one.id === ruleSet)?.title[lang] ?? ruleSet;
  const showCases = (): void => {
    void import('../loan/fixture-cases.js').then(({ FIXTURES }) => {
      cases.value = FIXTURES.filter(({ provisions }) => provisions.includes(id))
        .flatMap((fixture) => fixture.cases)
        .slice(0, MOST_CASES);
    });
  };
  const open = (one: FixtureCase): void => {
    void import('../loan/fixture-cases.js').then(({ caseOf }) => changeCase(caseOf(one)));
  };
  return (
    <div class="provision-rules">
      {rules.length > 0 && (
        <>
          <h4>{say(NOTICE_WORDS.rules)}</h4>
          <ul>
            {rules.map(({ ruleSet, rule, ...statement }) => (
              <li key={rule}>
                <span class="rule-set">{titleOf(ruleSet)}</span> {capital(statement[lang])}
              </li>
            ))}
          </ul>
        </>
      )}
      {parameters.length > 0 && (
        <>
          <h4>{say(NOTICE_WORDS.parameters)}</h4>
          <ul>
            {parameters.map((parameter) => (
              <li key={parameter.id}>
                {capital(parameter.title[lang])} <span class="figure">{parameter.value}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {interpretations.length > 0 && (
        <>
          <h4>{say(NOTICE_WORDS.readings)}</h4>
          <ul>
            {interpretations.map(({ id: interpretation, question }) => (
              <li key={interpretation}>{question[lang]}</li>
            ))}
          </ul>
        </>
      )}
      <h4>{say(NOTICE_WORDS.cases)}</h4>
      {cases.value === undefined ? (
        <button type="button" onClick={showCases}>
          {say(NOTICE_WORDS.showCases)}
        </button>
      ) : (
        <ul class="cases">
          {cases.value.length === 0 && <li>{say(NOTICE_WORDS.noCases)}</li>}
          {cases.value.map((one) => (
            <li key={one.name}>
              <button type="button" class="quiet" onClick={() => open(one)}>
                {say(one.why)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
