import { COMPONENTS, type ComponentKind } from '../../../src/facts/loan/component.js';
import { MARKS } from '../../../src/law/punctuation.js';
import type { Decision } from '../../../src/readings/decider.js';
import { COMPONENT_TERMS, WAIVER_TERMS } from '../../../src/words/decision-terms.js';
import { capital, instalmentsText } from '../../../src/words/phrases.js';
import { outcomeTerms, trackTerms } from '../../../src/words/rulebook-terms.js';
import { amountText, dayText } from '../../../src/words/value-text.js';
import { DECISION_WORDS } from '../decision/decision-words.js';
import { rulebook } from '../law/rulebook.js';
import { current } from '../state/case.js';
import { decision } from '../state/decided.js';
import { language, say } from '../state/language.js';
import { decidedAsPinned, pinned } from './pinned-settings.js';
import { READINGS_WORDS } from './readings-words.js';

/** The loan under the settings that were kept and under those at hand, side by side. */
export function ComparisonTable() {
  const [before, after] = [decidedAsPinned.value, decision.value];
  const { loan: _, ...settings } = current.value;
  if (pinned.value === undefined) {
    return (
      <>
        <p class="hint">{say(READINGS_WORDS.pinHint)}</p>
        <button type="button" onClick={() => (pinned.value = settings)}>
          {say(READINGS_WORDS.pin)}
        </button>
        <Rows columns={[[say(READINGS_WORDS.settingB), after]]} />
      </>
    );
  }
  const [one, other] = [before === undefined ? [] : linesOf(before), after === undefined ? [] : linesOf(after)];
  const differing = other.filter(([, text], at) => one[at]?.[1] !== text).length;
  return (
    <>
      <p role="status">
        {differing === 0 ? say(READINGS_WORDS.same) : say(READINGS_WORDS.differ, { count: differing })}{' '}
        <button type="button" class="quiet" onClick={() => (pinned.value = undefined)}>
          {say(READINGS_WORDS.unpin)}
        </button>
      </p>
      <Rows
        columns={[
          [say(READINGS_WORDS.settingA), before],
          [say(READINGS_WORDS.settingB), after],
        ]}
      />
    </>
  );
}

function Rows({ columns }: { readonly columns: readonly (readonly [head: string, decided: Decision | undefined])[] }) {
  const lines = columns.map(([, decided]) => (decided === undefined ? [] : linesOf(decided)));
  const names = (lines.find((of) => of.length > 0) ?? []).map(([name]) => name);
  return (
    <table class="comparison">
      <thead>
        <tr>
          <th scope="col">{say(READINGS_WORDS.part)}</th>
          {columns.map(([head]) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name, at) => {
          const texts = lines.map((of) => of[at]?.[1] ?? say(READINGS_WORDS.noDecision));
          return (
            <tr key={name} class={new Set(texts).size > 1 ? 'differs' : undefined}>
              <th scope="row">{name}</th>
              {texts.map((text, place) => (
                <td key={place}>{text}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What follows for each part, on one line each. */
function linesOf({ track, instalments }: Decision): (readonly [name: string, text: string])[] {
  const lang = language.value;
  return [
    [say(READINGS_WORDS.wholeLoan), say(trackTerms(rulebook)[track])],
    ...instalments.flatMap((instalment, at) =>
      COMPONENTS.map((kind): [string, string] => [partName(at, kind), partText(instalment[kind])]),
    ),
  ];

  function partName(at: number, kind: ComponentKind): string {
    return capital(instalmentsText([at], lang)) + MARKS.space[lang] + COMPONENT_TERMS[kind][lang];
  }

  function partText({
    outcome,
    grantedUntil,
    penaltyInterest: { waived, amount },
  }: Decision['instalments'][number]['principal']) {
    const until = grantedUntil === undefined ? [] : [say(DECISION_WORDS.until, { day: dayText(grantedUntil, lang) })];
    const spared = amount === undefined ? [] : [amountText(amount, lang)];
    return [say(outcomeTerms(rulebook)[outcome]), ...until, [say(WAIVER_TERMS[waived]), ...spared].join(' ')].join(
      MARKS.semicolon[lang],
    );
  }
}
