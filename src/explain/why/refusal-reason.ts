import { TOLD_FACTS } from '../../decide/contract.js';
import type { Decision, Finding } from '../../decide/decision.js';
import { fieldFor, sourceField } from '../../facts/loan/loan-facts.js';
import { pathOf } from '../../facts/loan/loan-path.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { COMPONENT_TERMS } from '../../words/decision-terms.js';
import { say } from '../../words/phrases.js';
import { type Explanation, factsBelow } from '../explanation.js';
import type { LetterPart } from '../letter/letter-part.js';
import { JOINED, LOAN, PART, type Subject } from './refusal-words.js';
import { interpretationsBehind } from './related-facts.js';

interface Clause {
  readonly subject?: Subject;
  readonly text: string;
}

const placeKey = (...place: readonly unknown[]) => place.join('\n');

/** An index of findings by rule set, conclusion and part, because every part of a long schedule looks up its own. */
const FINDINGS = new WeakMap<readonly Finding[], ReadonlyMap<string, Finding>>();

function findingsOf({ findings }: Decision): ReadonlyMap<string, Finding> {
  const known = FINDINGS.get(findings);
  if (known !== undefined) return known;
  const told = new Map<string, Finding>();
  for (const finding of findings) {
    const { ruleSet, conclusion, instalment, component } = finding;
    const key = instalment === undefined ? placeKey(ruleSet, conclusion) : placeKey(ruleSet, conclusion, instalment, component);
    // The first finding with a key wins.
    if (!told.has(key)) told.set(key, finding);
  }
  FINDINGS.set(findings, told);
  return told;
}

/** Why a component is not deferred, as a clause of a sentence addressed to `you`. Empty if no finding says why. */
export function refusalReason(part: LetterPart, explanation: Explanation, you: string, lang: Language): string {
  const { decision, rulebook } = explanation;
  const found = (fact: string, conclusion: string) => {
    const ruleSet = rulebook.ruleSets.find(({ decides }) => decides === fact)?.id;
    const told = findingsOf(decision);
    return told.get(placeKey(ruleSet, conclusion)) ?? told.get(placeKey(ruleSet, conclusion, part.instalment, part.kind));
  };
  const outcome = found('component.outcome', 'no-deferral');
  if (part.component.track !== 'not-covered') return outcome?.[lang] ?? '';
  const { value: inclusive } = decision.inclusive;
  const is = (finding: Finding | undefined, subject: Subject): Clause[] =>
    finding === undefined ? [] : [{ subject, text: finding[lang] }];
  const noDuty = firstOf([
    is(found('loan.inclusive', 'no'), LOAN),
    is(found(TOLD_FACTS.inWindow, 'no'), dateCounted(part, explanation)),
    unmetConditions(explanation, you, lang),
  ]);
  // If an inclusive loan may not be negotiated, the reason is only that it is inclusive, which need not be said.
  const noNegotiation =
    inclusive === 'yes' && found(TOLD_FACTS.negotiable, 'no') !== undefined
      ? []
      : firstOf([
          is(found(TOLD_FACTS.negotiable, 'no'), LOAN),
          is(found(TOLD_FACTS.inNegotiationWindow, 'no'), PART.fallsDue[part.kind]),
        ]);
  const clauses = [...noDuty, ...noNegotiation];
  if (clauses.length > 0) return clausesText(clauses, lang);
  const track = found('component.track', 'not-covered');
  return track === undefined ? (outcome?.[lang] ?? '') : clausesText(is(track, PART.is[part.kind]), lang);
}

function firstOf(alternatives: readonly (readonly Clause[])[]): readonly Clause[] {
  return alternatives.find((clauses) => clauses.length > 0) ?? [];
}

/** Joins clauses. A subject that the previous clause already has is not repeated: `该笔贷款不属于……,也不属于……`. */
function clausesText(clauses: readonly Clause[], lang: Language): string {
  return clauses
    .map(({ subject, text }, at) => {
      const same = at > 0 && subject !== undefined && subject[lang] === clauses[at - 1]?.subject?.[lang];
      const joined = at === 0 ? '' : JOINED[same ? 'also' : 'and'][lang];
      if (subject === undefined) return joined + text;
      const again = lang === 'zh' ? '' : subject.again;
      return joined + (same ? again : subject[lang] + MARKS.space[lang]) + text;
    })
    .join('');
}

/**
 * Names the date that the chosen readings count by. The letter states the due date beside it, and that date may well lie
 * inside the period.
 */
function dateCounted(part: LetterPart, explanation: Explanation): Subject {
  const { decision, rulebook } = explanation;
  const turnsOn = interpretationsBehind(TOLD_FACTS.inWindow, rulebook);
  const counted = rulebook.interpretations
    .filter(({ id }) => turnsOn.has(id))
    .flatMap(({ id, readings }) => readings.find((reading) => reading.id === decision.readings[id])?.countedBy ?? [])
    .find(({ fact, component = part.kind }) => component === part.kind && !isKnownAbsent(fact, part, explanation));
  if (counted === undefined) return PART.inWindow[part.kind];
  const said = (lang: Language) => say(counted, lang, { component: COMPONENT_TERMS[part.kind][lang] });
  return { zh: said('zh'), en: said('en'), again: '' };
}

/** Whether the record says that there is no such date. A part never deferred before, for example, has no earlier due date. */
function isKnownAbsent(fact: string, { instalment, kind }: LetterPart, { components }: Explanation): boolean {
  const source = sourceField(fact);
  const path = source === undefined ? fact : pathOf({ field: fieldFor(source, kind), instalment });
  const own = components.filter((it) => it.instalment === instalment && it.component === kind);
  return own.some(({ reasons }) =>
    reasons.some((reason) => factsBelow(reason).some((it) => it.path === path && it.value === null)),
  );
}

/**
 * The unmet conditions, worded for the sentence of a letter about a part that is left to be agreed. Empty if no condition
 * that a chosen reading imposes is unmet.
 */
export function unmetText(explanation: Explanation, you: string, lang: Language): string {
  const unmet = clausesText(unmetConditions(explanation, you, lang), lang);
  return unmet === '' ? '' : say(JOINED.unmet, lang, { unmet });
}

/** The unmet conditions that the chosen readings make conditions of the duty to defer, in the words of the rulebook. */
function unmetConditions({ decision, rulebook }: Explanation, you: string, lang: Language): Clause[] {
  const deciding = new Map(rulebook.ruleSets.map(({ id, decides }) => [id, decides]));
  return (rulebook.words?.letter?.unmet ?? [])
    .filter(
      ({ fact, value, interpretation, reading }) =>
        decision.readings[interpretation] === reading &&
        decision.findings.some(({ ruleSet, conclusion }) => conclusion === value && deciding.get(ruleSet) === fact),
    )
    .map((said) => ({ text: say(said, lang, { you }) }));
}
