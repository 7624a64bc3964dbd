import type { Finding } from '../decide/decision.js';
import type { Language } from '../law/wording.js';
import type { Explanation } from './explanation.js';
import type { LetterPart } from './letter-part.js';

/** Why a component is not deferred, as a clause of a sentence. */
export function refusalReason(part: LetterPart, explanation: Explanation, lang: Language): string {
  const { decision, rulebook } = explanation;
  const found = (fact: string, conclusion: string) => {
    const ruleSet = rulebook.ruleSets.find(({ decides }) => decides === fact)?.id;
    return decision.findings.find(
      (it) =>
        it.ruleSet === ruleSet &&
        it.conclusion === conclusion &&
        (it.instalment === undefined || (it.instalment === part.instalment && it.component === part.kind)),
    );
  };
  const outcome = found('component.outcome', 'no-deferral');
  if (part.component.track !== 'not-covered') return outcome?.[lang] ?? '';
  const { value: inclusive } = decision.inclusive;
  const is = (finding: Finding | undefined) => (finding === undefined ? [] : [clauseOf(finding, lang)]);
  const dated = (finding: Finding | undefined) => (finding === undefined ? [] : [windowClause(finding, part, explanation, lang)]);
  const noDuty = firstOf([
    is(found('loan.inclusive', 'no')),
    dated(found('component.inWindow', 'no')),
    unmetConditions(explanation, lang),
  ]);
  // An inclusive loan is not among the others that may be negotiated, which says nothing more than that it is inclusive.
  const noNegotiation =
    inclusive === 'yes' ? [] : firstOf([is(found('loan.negotiable', 'no')), dated(found('component.inNegotiationWindow', 'no'))]);
  const clauses = [...noDuty, ...noNegotiation];
  if (clauses.length > 0) return clauses.join(lang === 'zh' ? ',且' : ', and ');
  const track = found('component.track', 'not-covered') ?? outcome;
  return is(track).join('');
}

function firstOf(alternatives: readonly (readonly string[])[]): readonly string[] {
  return alternatives.find((clauses) => clauses.length > 0) ?? [];
}

/** Statements of what a loan is not have no subject of their own. */
function clauseOf(finding: Finding, lang: Language): string {
  return lang === 'zh' ? finding.zh : `${finding.instalment === undefined ? 'the loan' : 'it'} is ${finding.en}`;
}

/** Which of the dates is outside: the day stated beside it may well be inside. */
function windowClause(finding: Finding, part: LetterPart, explanation: Explanation, lang: Language): string {
  const { decision } = explanation;
  const { 'window.date': date, 'window.deferredBefore': deferredBefore } = decision.readings;
  const original = finding.ruleSet === 'maturity-window' && deferredBefore === 'original';
  if (date === 'loan-maturity') {
    return lang === 'zh' ? `贷款的最终到期日${finding.zh}` : `the loan's maturity is ${finding.en}`;
  }
  if (original && !neverDeferred(part, explanation))
    return lang === 'zh' ? `延期之前的原到期日${finding.zh}` : `its due date before any deferral is ${finding.en}`;
  return clauseOf(finding, lang);
}

function neverDeferred({ instalment, kind }: LetterPart, { components }: Explanation): boolean {
  const path = `schedule[${instalment}].originalDueDate`;
  const own = components.filter((it) => it.instalment === instalment && it.component === kind);
  return own.some(({ reasons }) => reasons.some(({ facts }) => facts.some((fact) => fact.path === path && fact.value === null)));
}

const CONDITIONS: readonly (readonly [reading: string, conclusions: readonly string[]])[] = [
  ['pandemic.effect', ['pandemic-unaffected']],
  ['annex.conditions', ['collateral-changed', 'employment-not-committed']],
];

/** What is not met of the conditions that some reading makes conditions of the duty. */
function unmetConditions({ decision }: Explanation, lang: Language): string[] {
  return CONDITIONS.filter(([reading]) => decision.readings[reading] === 'required').flatMap(([, conclusions]) =>
    decision.findings.filter(({ conclusion }) => conclusions.includes(conclusion)).map((finding) => finding[lang]),
  );
}
