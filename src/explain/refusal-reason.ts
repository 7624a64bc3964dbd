import type { Finding } from '../decide/decision.js';
import type { Language, Wording } from '../law/wording.js';
import type { Explanation } from './explanation.js';
import type { LetterPart } from './letter-part.js';
import { say } from './phrases.js';

/** Of what a finding is said that has no subject of its own; in English with the verb, which is repeated or not. */
interface Subject extends Wording {
  readonly again: string;
}

interface Clause {
  readonly subject?: Subject;
  readonly text: string;
}

const LOAN: Subject = { zh: '该笔贷款', en: 'the loan is', again: 'is ' };
const MATURITY: Subject = { zh: '按贷款的最终到期日,该笔款项', en: 'by its maturity date the loan', again: '' };

/** The principal or the interest, of one instalment or of several: what it is, when it falls due, and when it first did. */
const PART = {
  is: {
    principal: { zh: '该笔本金', en: 'the principal is', again: 'is ' },
    interest: { zh: '该笔利息', en: 'the interest is', again: 'is ' },
  },
  fallsDue: {
    principal: { zh: '该笔本金', en: 'the principal falls due', again: '' },
    interest: { zh: '该笔利息', en: 'the interest falls due', again: '' },
  },
  inWindow: {
    principal: { zh: '该笔本金', en: 'the principal', again: '' },
    interest: { zh: '该笔利息', en: 'the interest', again: '' },
  },
  firstInWindow: {
    principal: { zh: '按首次延期前的到期日,该笔本金', en: 'by its due date before any deferral the principal', again: '' },
    interest: { zh: '按首次延期前的到期日,该笔利息', en: 'by its due date before any deferral the interest', again: '' },
  },
} as const satisfies Record<string, Record<LetterPart['kind'], Subject>>;

/** Why a component is not deferred, as a clause of a sentence to `you`. */
export function refusalReason(part: LetterPart, explanation: Explanation, you: string, lang: Language): string {
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
  const is = (finding: Finding | undefined, subject: Subject): Clause[] =>
    finding === undefined ? [] : [{ subject, text: finding[lang] }];
  const dated = (finding: Finding | undefined) =>
    finding === undefined ? [] : is(finding, dateCounted(finding, part, explanation));
  const noDuty = firstOf([
    is(found('loan.inclusive', 'no'), LOAN),
    dated(found('component.inWindow', 'no')),
    unmetConditions(explanation, you, lang),
  ]);
  // An inclusive loan is not among the others that may be negotiated on a reading that says nothing more than that it is inclusive.
  const noNegotiation =
    inclusive === 'yes' && found('loan.negotiable', 'no') !== undefined
      ? []
      : firstOf([is(found('loan.negotiable', 'no'), LOAN), dated(found('component.inNegotiationWindow', 'no'))]);
  const clauses = [...noDuty, ...noNegotiation];
  if (clauses.length > 0) return clausesText(clauses, lang);
  const track = found('component.track', 'not-covered');
  return track === undefined ? (outcome?.[lang] ?? '') : clausesText(is(track, PART.is[part.kind]), lang);
}

function firstOf(alternatives: readonly (readonly Clause[])[]): readonly Clause[] {
  return alternatives.find((clauses) => clauses.length > 0) ?? [];
}

/** Clauses in a row, what several have as their subject named once: `该笔贷款不属于……,也不属于……`. */
function clausesText(clauses: readonly Clause[], lang: Language): string {
  return clauses
    .map(({ subject, text }, at) => {
      const same = at > 0 && subject !== undefined && subject[lang] === clauses[at - 1]?.subject?.[lang];
      if (lang === 'zh') return `${at === 0 ? '' : same ? ',也' : ',且'}${same ? '' : (subject?.zh ?? '')}${text}`;
      const joined = at === 0 ? '' : same ? ' and ' : ', and ';
      const said = subject === undefined ? '' : same ? subject.again : `${subject.en} `;
      return `${joined}${said}${text}`;
    })
    .join('');
}

/** Which of the dates is outside: the day stated beside it may well be inside. */
function dateCounted(finding: Finding, part: LetterPart, explanation: Explanation): Subject {
  const { 'window.date': date, 'window.deferredBefore': deferredBefore } = explanation.decision.readings;
  if (finding.ruleSet !== 'maturity-window') return PART.fallsDue[part.kind];
  if (date === 'loan-maturity' || date === `maturity-for-${part.kind}`) return MATURITY;
  const original = deferredBefore === 'original' && !neverDeferred(part, explanation);
  return PART[original ? 'firstInWindow' : 'inWindow'][part.kind];
}

function neverDeferred({ instalment, kind }: LetterPart, { components }: Explanation): boolean {
  const path = `schedule[${instalment}].originalDueDate`;
  const own = components.filter((it) => it.instalment === instalment && it.component === kind);
  return own.some(({ reasons }) => reasons.some(({ facts }) => facts.some((fact) => fact.path === path && fact.value === null)));
}

/** What is not met of the conditions that some reading makes conditions of the duty, as it is said to the borrower. */
const CONDITIONS: readonly (readonly [reading: string, conclusion: string, said: Wording])[] = [
  ['pandemic.effect', 'pandemic-unaffected', { zh: '{you}未受疫情影响', en: 'you are not affected by the epidemic' }],
  [
    'annex.conditions',
    'collateral-changed',
    { zh: '{you}未保持现有抵押担保状态不变', en: 'the existing collateral and guarantees are not kept as they are' },
  ],
  [
    'annex.conditions',
    'employment-not-committed',
    { zh: '{you}未承诺就业基本稳定', en: 'you have not undertaken to keep employment basically stable' },
  ],
];

/** What is not met, as a letter says it of what is left to be agreed; empty where nothing is that a reading makes a condition. */
export function unmetText(explanation: Explanation, you: string, lang: Language): string {
  const text = clausesText(unmetConditions(explanation, you, lang), lang);
  if (text === '') return '';
  return lang === 'zh' ? `${text},` : ` (${text})`;
}

function unmetConditions({ decision }: Explanation, you: string, lang: Language): Clause[] {
  return CONDITIONS.filter(
    ([reading, conclusion]) =>
      decision.readings[reading] === 'required' && decision.findings.some((finding) => finding.conclusion === conclusion),
  ).map(([, , said]) => ({ text: say(said, lang, { you }) }));
}
