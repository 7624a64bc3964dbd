import { memo } from 'preact/compat';
import type { ComponentDecision, OtherValue } from '../../../src/decide/decision.js';
import type { ComponentKind } from '../../../src/facts/loan/component.js';
import { MARKS } from '../../../src/law/punctuation.js';
import type { Language } from '../../../src/law/wording.js';
import { COMPONENT_TERMS, RATE_BASIS_TERMS, WAIVER_TERMS } from '../../../src/words/decision-terms.js';
import { capital } from '../../../src/words/phrases.js';
import { outcomeTerms, trackTerms } from '../../../src/words/rulebook-terms.js';
import { amountText, dayText } from '../../../src/words/value-text.js';
import { rulebook } from '../law/rulebook.js';
import { language, say } from '../state/language.js';
import { view } from '../state/view.js';
import { DECISION_WORDS } from './decision-words.js';
import { type Axis, Timeline } from './timeline.js';

export interface ComponentLineProps {
  readonly lang: Language;
  readonly kind: ComponentKind;
  readonly due: string | undefined;
  readonly component: ComponentDecision;
  readonly axis: Axis;
}

/** What follows for the principal or the interest of an instalment. It is drawn again only where something of it changes. */
export const ComponentLine = memo(DrawnLine, isSame);

function isSame(one: ComponentLineProps, other: ComponentLineProps): boolean {
  return (
    one.due === other.due &&
    one.lang === other.lang &&
    one.axis.from === other.axis.from &&
    one.axis.until === other.axis.until &&
    JSON.stringify(one.component) === JSON.stringify(other.component)
  );
}

function DrawnLine({ lang, kind, due, component, axis }: ComponentLineProps) {
  const { amount, track, outcome, latestDate, requestedUntil, grantedUntil, penaltyInterest, turnsOn } = component;
  const { waived, amount: spared, rateBasis } = penaltyInterest;
  const days = { due, cap: latestDate, asked: requestedUntil, granted: grantedUntil };
  return (
    <div class="component-line" data-component={kind} data-outcome={outcome}>
      <p class="component-head">
        <span class="component-name">{capital(say(COMPONENT_TERMS[kind]))}</span>
        <span class="figure">{amount === undefined ? say(DECISION_WORDS.amountUnknown) : amountText(amount, lang)}</span>
        <span class={`outcome ${toneOf(outcome)}`}>{say(outcomeTerms(rulebook)[outcome])}</span>
        {grantedUntil !== undefined && (
          <strong class="granted-until">{say(DECISION_WORDS.until, { day: dayText(grantedUntil, lang) })}</strong>
        )}
        {turnsOn !== undefined && Object.keys(turnsOn).length > 0 && (
          <button
            type="button"
            class="turns-on"
            title={otherOutcomes(turnsOn.outcome)}
            onClick={() => {
              view.value = 'readings';
            }}
          >
            {say(DECISION_WORDS.turnsOn)}
          </button>
        )}
      </p>
      {(due !== undefined || latestDate !== undefined) && <Timeline days={days} axis={axis} />}
      <p class="component-foot">
        <span>{say(trackTerms(rulebook)[track])}</span>
        <span>
          {say(WAIVER_TERMS[waived])}
          {spared !== undefined && (
            <span class="figure">
              {' '}
              {rateBasis === 'assumed-multiple' ? '≤ ' : ''}
              {amountText(spared, lang)}
            </span>
          )}
          {rateBasis === 'assumed-multiple' && <span class="hint"> {say(RATE_BASIS_TERMS[rateBasis])}</span>}
        </span>
      </p>
    </div>
  );
}

function otherOutcomes(others: readonly OtherValue[] | undefined): string {
  const terms: Readonly<Record<string, { zh: string; en: string }>> = outcomeTerms(rulebook);
  const values = (others ?? []).map(({ value }) => {
    const term = terms[value];
    return term === undefined ? value : say(term);
  });
  return values.length === 0 ? '' : say(DECISION_WORDS.turnsOnMore, { values: values.join(MARKS.list[language.value]) });
}

/** The colour of an outcome: a duty is green, nothing is grey, what is open is amber. */
export function toneOf(outcome: ComponentDecision['outcome'] | string): string {
  if (outcome === 'undetermined') return 'open';
  if (outcome === 'no-deferral' || outcome === 'nothing-due' || outcome === 'not-covered') return 'none';
  return outcome === 'negotiate' || outcome === 'may-negotiate' ? 'choice' : 'duty';
}
