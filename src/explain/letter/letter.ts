import { PENALTY_FROM, TOLD_FACTS } from '../../decide/contract.js';
import { type Decision, waiverConcluded } from '../../decide/decision.js';
import { type Block, provisionQuote } from '../../document/block.js';
import { DOCUMENT_OPTIONS, type DocumentOptions, documentOptions, printDocument } from '../../document/document-format.js';
import { dayOption, loanOption } from '../../document/document-options.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { onlyOptions, textOption } from '../../rulebook/caller-options.js';
import { COMPONENT_TERMS } from '../../words/decision-terms.js';
import { instalmentsText, say } from '../../words/phrases.js';
import { provisionName } from '../../words/provision-name.js';
import { trackTerms } from '../../words/rulebook-terms.js';
import { amountText, dayText } from '../../words/value-text.js';
import { EXPLANATION_OPTIONS, type Explanation, type ExplanationOptions, explanationGiven } from '../explanation.js';
import { sumOf } from '../file-note/file-note-table.js';
import { isGround } from '../why/grounds.js';
import { refusalReason, unmetText } from '../why/refusal-reason.js';
import { factsBehind } from '../why/related-facts.js';
import { addressOf } from './letter-addressee.js';
import { betterReading, conditionOf } from './letter-condition.js';
import { demandOn } from './letter-demand.js';
import { unsettledGuarantees } from './letter-guarantee.js';
import type { LetterMatter } from './letter-matter.js';
import { type LetterPart, letterParts } from './letter-part.js';
import { nextSteps } from './letter-steps.js';
import { waiverOnApplying } from './letter-waiver.js';
import { AFTER_ISSUER, LETTER, sectionNumber } from './letter-words.js';

/** What a letter says besides the decision. An option left out appears as a blank in brackets; nothing is made up. */
export interface LetterOptions extends DocumentOptions, ExplanationOptions {
  /** The borrower's name, to which the letter is addressed. Default: a blank to be filled in. */
  readonly borrower?: string | undefined;
  /** The bank's name, by which the letter is signed. Default: a blank to be filled in. */
  readonly bank?: string | undefined;
  /** Whom the borrower may ask. Default: a blank to be filled in. */
  readonly contact?: string | undefined;
  /** The number under which that person answers. Default: a blank to be filled in. */
  readonly telephone?: string | undefined;
  /** The letter's own number. */
  readonly number?: string | undefined;
  /** The day of the letter, `YYYY-MM-DD`. The letter does not ask for payment on a due date before this day. */
  readonly date?: string | undefined;
}

const LETTER_OPTIONS = {
  ...DOCUMENT_OPTIONS,
  ...EXPLANATION_OPTIONS,
  borrower: true,
  bank: true,
  contact: true,
  telephone: true,
  number: true,
  date: true,
} as const;

/**
 * The letter that tells the borrower what was decided and what to do next (告知书), in plain words, with the law quoted.
 *
 * @throws {RulebookMismatchError} where the decision was made under another rulebook than that given
 * @throws {InvalidInputError} for what is no decision
 * @throws {InvalidOptionError} for an unknown option, or a value that is not allowed
 */
export function letter(decision: Decision, options: LetterOptions = {}): string {
  onlyOptions<LetterOptions>(options, LETTER_OPTIONS);
  const { lang, format } = documentOptions(options);
  return printDocument(letterDocument(explanationGiven(decision, options), saidBeside(options), lang), format, lang);
}

/** Reads and checks the options once. */
function saidBeside(options: LetterOptions): LetterOptions {
  const text = (name: keyof LetterOptions) => textOption(options, name);
  return {
    borrower: text('borrower'),
    bank: text('bank'),
    contact: text('contact'),
    telephone: text('telephone'),
    number: text('number'),
    date: dayOption(options, 'date'),
    loan: loanOption(options),
  };
}

/** The letter, of options that are checked. */
export function letterDocument(explanation: Explanation, options: LetterOptions, lang: Language): Block[] {
  const { decision, rulebook } = explanation;
  const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const blank = (field: 'borrower' | 'bank' | 'contact' | 'telephone') => options[field] ?? LETTER[field][lang];
  const you = addressOf(explanation, options.loan?.borrower?.kind, lang);
  const matter = { explanation, loan: options.loan, you, today: options.date ?? decision.asOf, lang };
  const parts = letterParts(decision);
  const results = resultLines(parts, matter);
  const { steps, checks } = nextSteps(parts, matter);
  const sections: (readonly [keyof typeof LETTER, readonly Block[]])[] = [
    ['results', [{ kind: 'list', items: results.length === 0 ? [LETTER.nothingDue[lang]] : results }]],
    ['next', [{ kind: 'list', items: steps }]],
    ...(checks.length === 0 ? [] : [['checked', [{ kind: 'list', items: checks }]] as const]),
    ['basis', quotes(explanation, lang)],
    ['contactHeading', [paragraph(say(LETTER.contactLine, lang, { contact: blank('contact'), telephone: blank('telephone') }))]],
  ];
  return [
    heading(1, LETTER.title[lang]),
    ...(options.number === undefined ? [] : [paragraph(say(LETTER.number, lang, { number: options.number }))]),
    paragraph(say(LETTER.salutation, lang, { borrower: blank('borrower') })),
    paragraph(say(LETTER.opening, lang, { you, loan: decision.loanId, notices: noticeName(rulebook, lang) })),
    ...sections.flatMap(([title, blocks], at) => {
      return [
        heading(2, say(LETTER.numbered, lang, { number: sectionNumber(at, lang), heading: LETTER[title][lang] })),
        ...blocks,
      ];
    }),
    paragraph(blank('bank')),
    paragraph(options.date === undefined ? LETTER.date[lang] : dayText(options.date, lang)),
  ];
}

/** The name of the document that the rulebook applies, with its issuer, its day and its title. */
function noticeName({ sources, title }: Explanation['rulebook'], lang: Language): string {
  const [source] = sources;
  if (source === undefined) return say(LETTER.titled, lang, { title: title[lang] });
  const name = source.title[lang];
  const day = dayText(source.dated, lang);
  if (lang === 'en') return say(LETTER.document, lang, { title: name, day });
  // A Chinese title begins with its issuer, which is moved before the day.
  const at = Math.max(0, name.indexOf(AFTER_ISSUER));
  const named = name.slice(at).replaceAll('《', '〈').replaceAll('》', '〉');
  return say(LETTER.document, lang, { issuer: at === 0 ? source.issuer.zh : name.slice(0, at), day, title: named });
}

/** What was decided on each part. Parts that are not deferred for the same reason share one line. */
function resultLines(parts: readonly LetterPart[], matter: LetterMatter): string[] {
  const { explanation, you, lang } = matter;
  const lines = new Map<string, { readonly why: string; readonly demand: string; readonly members: LetterPart[] }>();
  for (const part of parts) {
    const isRefused = part.component.outcome === 'no-deferral';
    const why = isRefused ? refusalReason(part, explanation, you, lang) : '';
    const demand = isRefused
      ? [demandOn(part, matter), betterReading(part, explanation.rulebook, lang)].join(MARKS.space[lang]).trim()
      : '';
    const key = isRefused ? `${part.kind} ${why} ${demand}` : `${part.instalment} ${part.kind}`;
    const line = lines.get(key) ?? { why, demand, members: [] };
    line.members.push(part);
    lines.set(key, line);
  }
  const isUnsettled = unsettledGuarantees(explanation).length > 0;
  return [...lines.values()].flatMap(({ why, demand, members }) => {
    const [first] = members;
    if (first === undefined) return [];
    if (members.length > 1) return severalLine(first.kind, members, why, demand, lang);
    return resultLine(first, why, demand, matter) + guaranteeCondition(first, isUnsettled, lang);
  });
}

/** Says that a deferral cannot be completed before the guarantee is settled. Empty if this does not apply. */
function guaranteeCondition({ standing }: LetterPart, isUnsettled: boolean, lang: Language): string {
  if (!isUnsettled || !DEFERRING.has(standing)) return '';
  return MARKS.space[lang] + LETTER.onceSettled[lang];
}

const DEFERRING: ReadonlySet<string> = new Set(['defer-as-requested', 'defer-to-cap', 'apply-first', 'right']);

function severalLine(
  kind: LetterPart['kind'],
  members: readonly LetterPart[],
  why: string,
  demand: string,
  lang: Language,
): string {
  const sum = sumOf(members.map(({ component }) => component.amount));
  return say(LETTER.noDeferralOfSeveral, lang, {
    instalments: instalmentsText(
      members.map(({ instalment }) => instalment),
      lang,
    ),
    component: COMPONENT_TERMS[kind][lang],
    amount: sum === undefined ? LETTER.amountUnknown[lang] : amountText(sum, lang),
    demand,
    why,
  });
}

function resultLine(part: LetterPart, why: string, demand: string, matter: LetterMatter): string {
  const { explanation, loan, you, lang } = matter;
  const { instalment, kind, due, component } = part;
  const { amount, grantedUntil, requestedUntil, requestedDates, latestDate } = component;
  const day = (date: string | undefined) => (date === undefined ? LETTER.dayUnknown[lang] : dayText(date, lang));
  const { 'shall-defer': duty, 'may-negotiate': choice } = trackTerms(explanation.rulebook);
  const condition = conditionOf(part, explanation, lang);
  const waived = waiverConcluded(part.standing === 'right' ? waiverOnApplying(part, matter) : component.penaltyInterest.waived);
  const promise = condition.waiver && WAIVES.has(waived) ? INTENDED : waived === 'yes' ? WAIVED : NOT_WAIVED;
  const promiseAfter = condition.waiver && WAIVES.has(waived) ? INTENDED : waived === 'upon-deferral' ? WAIVED_AFTER : NOT_WAIVED;
  const isNegotiated = part.standing === 'negotiate';
  return say(sentenceOf(part, condition.deferral, matter), lang, {
    you,
    duty: duty[lang],
    choice: choice[lang],
    arrangement: arrangementText(matter),
    part: say(LETTER.part, lang, {
      instalment: instalmentsText([instalment], lang),
      due: due === undefined ? LETTER.dueUnknown[lang] : say(LETTER.due, lang, { day: dayText(due, lang) }),
      component: COMPONENT_TERMS[kind][lang],
      amount: amount === undefined ? LETTER.amountUnknown[lang] : amountText(amount, lang),
    }),
    granted: day(grantedUntil),
    requested: (requestedDates ?? [requestedUntil]).map(day).join(LETTER.dayAndDay[lang]),
    latest: day(latestDate),
    will: LETTER[condition.deferral ? 'intended' : 'will'][lang],
    means: meansText(loan, lang),
    pay: LETTER[kind === 'principal' ? 'payPrincipal' : 'payInterest'][lang],
    penalty: LETTER[promise[kind]][lang] + MARKS.space[lang],
    penaltyAfter: LETTER[promiseAfter[kind]][lang] + MARKS.space[lang],
    condition: isNegotiated ? betterReading(part, explanation.rulebook, lang) : condition.text,
    unmet: isNegotiated ? unmetText(explanation, you, lang) : '',
    demand,
    why,
  })
    .replace(/ {2,}/g, ' ')
    .trimEnd();
}

/** How the bank arranges a deferral that is applied for. Empty if the rulebook has no words for it. */
function arrangementText({ explanation, you, lang }: LetterMatter): string {
  const words = explanation.rulebook.words?.letter?.arrangement;
  if (words === undefined) return '';
  return say(LETTER.arrangedBy, lang, { arrangement: say(words, lang, { you }) });
}

const WAIVES: ReadonlySet<string> = new Set(['yes', 'upon-deferral']);
// Contract interest on principal keeps accruing, whatever is waived.
const WAIVED = { principal: 'waivedPrincipal', interest: 'waivedInterest' } as const;
const WAIVED_AFTER = { principal: 'waivedAfterPrincipal', interest: 'waivedAfterInterest' } as const;
const INTENDED = { principal: 'intendedPrincipal', interest: 'intendedInterest' } as const;
const NOT_WAIVED = { principal: 'interestGoesOn', interest: 'notWaived' } as const;

/** The method of the deferral. Empty if the application does not say. */
function meansText(loan: LoanInput | undefined, lang: Language): string {
  switch (loan?.application?.method) {
    case 'extension':
      return LETTER.byExtension[lang];
    case 'renewal':
      return LETTER.byRenewal[lang];
    default:
      return '';
  }
}

function sentenceOf({ standing, due, component }: LetterPart, isOpen: boolean, { today }: LetterMatter) {
  const inParts = component.requestedDates !== undefined;
  switch (standing) {
    case 'defer-as-requested':
      return LETTER[inParts ? 'inParts' : 'asRequested'];
    case 'defer-to-cap':
      return LETTER[inParts ? 'inPartsToCap' : 'toCap'];
    case 'apply-first':
      if (isOpen) return LETTER.applyFirstIf;
      // If the day asked is after the due date and an application is still needed, the day asked has passed.
      return LETTER[(component.requestedUntil ?? '') > (due ?? '') ? 'applyAnew' : 'applyFirst'];
    case 'right':
      return LETTER[isOpen ? 'rightIf' : 'right'];
    case 'to-verify':
      return LETTER.toVerify;
    case 'negotiate':
      return LETTER[due !== undefined && today !== undefined && due < today ? 'negotiatePast' : 'negotiate'];
    case 'no-deferral':
      return LETTER.noDeferral;
    case 'nothing-due':
      return LETTER.nothingDue;
    case 'undetermined':
      return LETTER.undetermined;
  }
}

/** Quotes only the provisions behind what the letter says, because a provision that does not apply would promise too much. */
function quotes(explanation: Explanation, lang: Language): Block[] {
  const { decision, components, rulebook } = explanation;
  const counting = countingFacts(rulebook);
  const ofComponents = components.flatMap(({ instalment, component, reasons }) => {
    const decided = decision.instalments[instalment]?.[component];
    if (decided === undefined || decided.outcome === 'nothing-due') return [];
    // If the cap prevents the deferral, only the reason for that is quoted.
    const atCap = decided.track === 'shall-defer' && decided.outcome === 'no-deferral';
    return reasons.filter(
      (reason) => isGround(reason, reasons) && (atCap ? reason.conclusion === 'no-deferral' : !counting.has(reason.decides)),
    );
  });
  const refused = decision.instalments.some(({ principal, interest }) =>
    [principal, interest].some(({ track, outcome }) => track === 'not-covered' && outcome === 'no-deferral'),
  );
  const said = [
    ...ofComponents,
    // A refusal rests on the loan not being inclusive, and an open guarantee is to be arranged as the law says.
    ...explanation.loan.filter(({ decides, conclusion }) => refused && decides === 'loan.inclusive' && conclusion === 'no'),
    ...explanation.guarantees.flatMap(({ reasons }) => reasons.filter(({ conclusion }) => conclusion === 'to-agree')),
  ];
  const cited = new Set(said.flatMap(({ provisions }) => provisions));
  const quoted = decision.citations
    .filter(({ provision }) => cited.has(provision))
    .map((citation) => provisionQuote(provisionName(citation.provision, rulebook, lang), citation, lang));
  if (quoted.length > 0) return quoted;
  const open = decision.instalments.some(({ track }) => track === 'undetermined');
  return [{ kind: 'paragraph', text: LETTER[open ? 'basisOpen' : 'basisNone'][lang] }];
}

/**
 * The facts about counting days, such as whether a part falls due in a period. Their provisions do not interest a borrower
 * and are not quoted.
 */
function countingFacts(rulebook: Explanation['rulebook']): ReadonlySet<string> {
  return factsBehind([TOLD_FACTS.inWindow, TOLD_FACTS.inNegotiationWindow, PENALTY_FROM.fact], rulebook);
}
