import { problemText } from '../../../src/facts/input/invalid-input.js';
import { COMPONENTS } from '../../../src/facts/loan/component.js';
import { Decimal } from '../../../src/facts/values/decimal.js';
import type { Decision } from '../../../src/readings/decider.js';
import { inclusiveText } from '../../../src/words/inclusive-text.js';
import { capital, guaranteeName } from '../../../src/words/phrases.js';
import { trackTerms } from '../../../src/words/rulebook-terms.js';
import { amountText, dayText } from '../../../src/words/value-text.js';
import { rulebook } from '../law/rulebook.js';
import { current } from '../state/case.js';
import { decision, problems } from '../state/decided.js';
import { language, say } from '../state/language.js';
import { ComponentLine, toneOf } from './component-line.js';
import { DECISION_WORDS } from './decision-words.js';
import { Findings } from './findings.js';
import { GuaranteeLines } from './guarantee-lines.js';
import { MissingFacts } from './missing-facts.js';
import { NextQuestion } from './next-question.js';
import { axisOf } from './timeline.js';
import { windowOfLaw } from './window-of-law.js';

/** What the library decides of the loan, at each keystroke. */
export function DecisionPane() {
  const decided = decision.value;
  return (
    <section class="pane decision-pane" aria-labelledby="decision-heading" data-loan={String(current.value.loan.id)}>
      <div class="pane-head">
        <h2 id="decision-heading">{say(DECISION_WORDS.title)}</h2>
      </div>
      <div class="pane-body">{decided === undefined ? <Problems /> : <DecisionBody decision={decided} />}</div>
    </section>
  );
}

function Problems() {
  return (
    <div class="no-decision" role="status">
      <p>{say(DECISION_WORDS.none)}</p>
      <ul class="problems">
        {problems.value.map((problem) => (
          <li key={problem.path}>{problemText(problem, language.value)}</li>
        ))}
      </ul>
    </div>
  );
}

function DecisionBody({ decision: decided }: { readonly decision: Decision }) {
  const { track, instalments, guarantees = [], findings, warnings, missing, unsettled, asOf } = decided;
  const lang = language.value;
  const days = instalments.flatMap(({ dueDate: due, ...parts }) =>
    COMPONENTS.map((kind) => {
      const { latestDate: cap, requestedUntil: asked, grantedUntil: granted } = parts[kind];
      return { due, cap, asked, granted };
    }),
  );
  const axis = axisOf(days, windowOfLaw.value);
  return (
    <>
      <div class="verdict" role="status">
        <p class={`track ${toneOf(track)}`} data-track={track}>
          {capital(say(trackTerms(rulebook)[track]))}
        </p>
        <p class="inclusive">{capital(inclusiveText(decided, rulebook, lang))}</p>
        {asOf !== undefined && <p class="hint">{say(DECISION_WORDS.asOf, { day: dayText(asOf, lang) })}</p>}
      </div>
      <Totals decision={decided} />
      <NextQuestion />
      {warnings.length > 0 && (
        <section class="warnings">
          <h3>{say(DECISION_WORDS.warnings)}</h3>
          <Findings findings={warnings} />
        </section>
      )}
      <section>
        <h3>{say(DECISION_WORDS.instalments)}</h3>
        <Legend />
        {instalments.map((instalment, at) => (
          <article class="instalment" key={at} data-instalment={at}>
            <h4>
              {say(DECISION_WORDS.instalment, { number: at + 1 })}
              <span class="due-day">
                {instalment.dueDate === undefined ? say(DECISION_WORDS.noDueDate) : dayText(instalment.dueDate, lang)}
              </span>
            </h4>
            {COMPONENTS.map((kind) => (
              <ComponentLine
                key={kind}
                lang={lang}
                kind={kind}
                due={instalment.dueDate}
                component={instalment[kind]}
                axis={axis}
              />
            ))}
          </article>
        ))}
      </section>
      {guarantees.map((guarantee, at) => (
        <section key={at}>
          <h3>{guarantees.length === 1 ? say(DECISION_WORDS.guarantee) : capital(guaranteeName(at, lang))}</h3>
          <GuaranteeLines guarantee={guarantee} />
        </section>
      ))}
      <MissingFacts missing={missing} unsettled={unsettled} />
      <section>
        <h3>{say(DECISION_WORDS.findings)}</h3>
        <Findings findings={findings} />
      </section>
    </>
  );
}

/** What is deferred and what must not be charged, in yuan, over all instalments. */
function Totals({ decision: { instalments } }: { readonly decision: Decision }) {
  const components = instalments.flatMap((instalment) => COMPONENTS.map((kind) => instalment[kind]));
  const deferred = sumOf(components.flatMap(({ grantedUntil, amount }) => (grantedUntil === undefined ? [] : (amount ?? []))));
  const spared = sumOf(components.flatMap(({ penaltyInterest: { amount } }) => amount ?? []));
  const isAssumed = components.some(({ penaltyInterest: { rateBasis } }) => rateBasis === 'assumed-multiple');
  if (deferred === undefined && spared === undefined) return null;
  const lang = language.value;
  return (
    <dl class="totals">
      {deferred !== undefined && (
        <div>
          <dt>{say(DECISION_WORDS.deferredTotal)}</dt>
          <dd class="figure">{amountText(deferred, lang)}</dd>
        </div>
      )}
      {spared !== undefined && (
        <div>
          <dt>
            {say(DECISION_WORDS.spared)}
            {isAssumed && say(DECISION_WORDS.sparedAssumed)}
          </dt>
          <dd class="figure">{amountText(spared, lang)}</dd>
        </div>
      )}
    </dl>
  );
}

function sumOf(amounts: readonly string[]): string | undefined {
  if (amounts.length === 0) return undefined;
  return amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0)).toFixed(2);
}

const LEGEND = ['window', 'due', 'cap', 'asked', 'granted'] as const;

function Legend() {
  return (
    <p class="timeline-legend" aria-hidden="true">
      {LEGEND.map((mark) => (
        <span key={mark} class={`key-${mark}`}>
          {say(DECISION_WORDS[mark])}
        </span>
      ))}
    </p>
  );
}
