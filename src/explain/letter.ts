import type { Decision } from '../decide/decision.js';
import type { Language } from '../law/wording.js';
import type { Block } from './document.js';
import { type Explanation, type ExplanationOptions, explanationOf } from './explanation.js';
import { sumOf } from './file-note-table.js';
import { type DocumentOptions, documentOptions, printDocument } from './format.js';
import { isGround } from './grounds.js';
import { addressOf } from './letter-addressee.js';
import { unsettledGuarantees } from './letter-guarantee.js';
import { type LetterPart, letterParts } from './letter-part.js';
import { LETTER } from './letter-phrases.js';
import { nextSteps } from './letter-steps.js';
import { instalmentsText, say } from './phrases.js';
import { provisionName } from './provision-name.js';
import { refusalReason } from './refusal-reason.js';
import { COMPONENT_TERMS } from './terms.js';
import { amountText, dayText } from './value-text.js';

/** What a letter says beside the decision. What is left out stands as a blank in brackets; nothing is made up. */
export interface LetterOptions extends DocumentOptions, ExplanationOptions {
  readonly borrower?: string | undefined;
  readonly bank?: string | undefined;
  readonly contact?: string | undefined;
  readonly telephone?: string | undefined;
  /** The letter's own number. */
  readonly number?: string | undefined;
  /** The day of the letter, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
}

/**
 * The letter that tells the borrower what was decided and what to do next (告知书), in plain words, with the law quoted.
 *
 * @throws {RulebookMismatchError} where the decision was made under another rulebook than that given
 */
export function letter(decision: Decision, options: LetterOptions = {}): string {
  const { lang, format } = documentOptions(options);
  return printDocument(letterDocument(explanationOf(decision, options), options, lang), format, lang);
}

function letterDocument(explanation: Explanation, options: LetterOptions, lang: Language): Block[] {
  const { decision, rulebook } = explanation;
  const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const blank = (field: 'borrower' | 'bank' | 'contact' | 'telephone') => options[field] ?? LETTER[field][lang];
  const you = addressOf(explanation, options.loan?.borrower?.kind, lang);
  const parts = letterParts(decision);
  const source = rulebook.sources[0]?.title[lang] ?? rulebook.title[lang];
  const results = resultLines(parts, explanation, you, lang);
  return [
    heading(1, LETTER.title[lang]),
    ...(options.number === undefined ? [] : [paragraph(say(LETTER.number, lang, { number: options.number }))]),
    paragraph(say(LETTER.salutation, lang, { borrower: blank('borrower') })),
    paragraph(
      say(LETTER.opening, lang, {
        you,
        loan: decision.loanId,
        notices: lang === 'zh' ? `《${source.replaceAll('《', '〈').replaceAll('》', '〉')}》` : `the ${source}`,
      }),
    ),
    heading(2, LETTER.results[lang]),
    { kind: 'list', items: results.length === 0 ? [LETTER.nothingDue[lang]] : results },
    heading(2, say(LETTER.next, lang, { you })),
    { kind: 'list', items: nextSteps(parts, explanation, you, lang) },
    heading(2, LETTER.basis[lang]),
    ...quotes(explanation, lang),
    heading(2, LETTER.contactHeading[lang]),
    paragraph(say(LETTER.contactLine, lang, { contact: blank('contact'), telephone: blank('telephone') })),
    paragraph(blank('bank')),
    paragraph(options.date === undefined ? LETTER.date[lang] : dayText(options.date, lang)),
  ];
}

/** What was decided of each part; of parts that are not deferred for the same reason, once. */
function resultLines(parts: readonly LetterPart[], explanation: Explanation, you: string, lang: Language): string[] {
  const lines = new Map<string, { readonly why: string; readonly members: LetterPart[] }>();
  for (const part of parts) {
    const why = part.component.outcome === 'no-deferral' ? refusalReason(part, explanation, you, lang) : '';
    const key = why === '' ? `${part.instalment} ${part.kind}` : `${part.kind} ${why}`;
    const line = lines.get(key) ?? { why, members: [] };
    line.members.push(part);
    lines.set(key, line);
  }
  const isUnsettled = unsettledGuarantees(explanation).length > 0;
  return [...lines.values()].flatMap(({ why, members }) => {
    const [first] = members;
    if (first === undefined) return [];
    if (members.length === 1) return resultLine(first, why, you, lang) + condition(first, isUnsettled, lang);
    return severalLine(first.kind, members, why, lang);
  });
}

/** On what a deferral is conditional: it is not completed before a guarantee is settled. */
function condition({ standing }: LetterPart, isUnsettled: boolean, lang: Language): string {
  if (!isUnsettled || !DEFERRING.has(standing)) return '';
  return (lang === 'zh' ? '' : ' ') + LETTER.onceSettled[lang];
}

const DEFERRING: ReadonlySet<string> = new Set(['defer-as-requested', 'defer-to-cap', 'apply-first', 'right']);

function severalLine(kind: LetterPart['kind'], members: readonly LetterPart[], why: string, lang: Language): string {
  const sum = sumOf(members.map(({ component }) => component.amount));
  return say(LETTER.noDeferralOfSeveral, lang, {
    instalments: instalmentsText(
      members.map(({ instalment }) => instalment),
      lang,
    ),
    component: COMPONENT_TERMS[kind][lang],
    amount: sum === undefined ? LETTER.amountUnknown[lang] : amountText(sum, lang),
    pay: LETTER[kind === 'principal' ? 'payPrincipal' : 'payInterest'][lang],
    why,
  });
}

function resultLine(part: LetterPart, why: string, you: string, lang: Language): string {
  const { instalment, kind, due, component } = part;
  const { amount, grantedUntil, requestedUntil, latestDate, penaltyInterest } = component;
  const day = (date: string | undefined) => (date === undefined ? LETTER.dayUnknown[lang] : dayText(date, lang));
  return say(sentenceOf(part), lang, {
    you,
    part: say(LETTER.part, lang, {
      instalment: instalmentsText([instalment], lang),
      due: due === undefined ? LETTER.dueUnknown[lang] : say(LETTER.due, lang, { day: dayText(due, lang) }),
      component: COMPONENT_TERMS[kind][lang],
      amount: amount === undefined ? LETTER.amountUnknown[lang] : amountText(amount, lang),
    }),
    granted: day(grantedUntil),
    requested: day(requestedUntil),
    latest: day(latestDate),
    pay: LETTER[kind === 'principal' ? 'payPrincipal' : 'payInterest'][lang],
    penalty: LETTER[penaltyInterest.waived === 'yes' ? WAIVED[kind] : NOT_WAIVED[kind]][lang],
    penaltyAfter: LETTER[penaltyInterest.waived === 'upon-deferral' ? WAIVED_AFTER[kind] : NOT_WAIVED[kind]][lang],
    why,
  }).trimEnd();
}

// Contract interest on principal goes on, whatever is waived.
const WAIVED = { principal: 'waivedPrincipal', interest: 'waivedInterest' } as const;
const WAIVED_AFTER = { principal: 'waivedAfterPrincipal', interest: 'waivedAfterInterest' } as const;
const NOT_WAIVED = { principal: 'interestGoesOn', interest: 'notWaived' } as const;

function sentenceOf({ standing }: LetterPart) {
  switch (standing) {
    case 'defer-as-requested':
      return LETTER.asRequested;
    case 'defer-to-cap':
      return LETTER.toCap;
    case 'apply-first':
      return LETTER.applyFirst;
    case 'right':
      return LETTER.right;
    case 'to-verify':
      return LETTER.toVerify;
    case 'negotiate':
      return LETTER.negotiate;
    case 'no-deferral':
      return LETTER.noDeferral;
    case 'nothing-due':
      return LETTER.nothingDue;
    case 'undetermined':
      return LETTER.undetermined;
  }
}

/** The provisions behind what the letter says, and no other: what does not apply promises nothing. */
function quotes(explanation: Explanation, lang: Language): Block[] {
  const { decision, components, rulebook } = explanation;
  const ofComponents = components.flatMap(({ instalment, component, reasons }) => {
    const decided = decision.instalments[instalment]?.[component];
    if (decided === undefined || decided.outcome === 'nothing-due') return [];
    // Where the duty to defer cannot reach past the cap, it is the cap that answers.
    const atCap = decided.track === 'shall-defer' && decided.outcome === 'no-deferral';
    return reasons.filter(
      (reason) =>
        isGround(reason, reasons) && (atCap ? reason.conclusion === 'no-deferral' : !RULES_OF_READING.has(reason.ruleSet)),
    );
  });
  const refused = decision.instalments.some(({ principal, interest }) =>
    [principal, interest].some(({ track, outcome }) => track === 'not-covered' && outcome === 'no-deferral'),
  );
  const said = [
    ...ofComponents,
    // What the loan is not is why it is refused, and a guarantee is to be arranged as the law says.
    ...explanation.loan.filter(({ conclusion }) => refused && decision.inclusive.value === 'no' && conclusion === 'no'),
    ...explanation.guarantees.flatMap(({ reasons }) => reasons.filter(({ conclusion }) => conclusion === 'to-agree')),
  ];
  const cited = new Set(said.flatMap(({ provisions }) => provisions));
  const quoted = decision.citations
    .filter(({ provision }) => cited.has(provision))
    .map(({ provision, text, gloss }): Block => {
      const source = provisionName(provision, rulebook, lang);
      return lang === 'zh' ? { kind: 'quote', source, text } : { kind: 'quote', source, text: gloss, original: text };
    });
  if (quoted.length > 0) return quoted;
  const open = decision.instalments.some(({ track }) => track === 'undetermined');
  return [{ kind: 'paragraph', text: LETTER[open ? 'basisOpen' : 'basisNone'][lang] }];
}

/** How days are counted is of no interest to a borrower. */
const RULES_OF_READING = new Set(['maturity-window', 'negotiation-window']);
