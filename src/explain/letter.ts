import type { ComponentDecision, Decision } from '../decide/decision.js';
import { COMPONENTS, type ComponentKind } from '../facts/parse-loan.js';
import type { Language } from '../law/wording.js';
import type { Block } from './document.js';
import { type Explanation, type ExplanationOptions, explanationOf } from './explanation.js';
import { factName } from './fact-text.js';
import { type DocumentOptions, printDocument } from './format.js';
import { LETTER } from './letter-phrases.js';
import { instalmentsText, say } from './phrases.js';
import { provisionName } from './provision-name.js';
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
  const { lang = 'zh', format = 'text' } = options;
  return printDocument(letterDocument(explanationOf(decision, options), options, lang), format, lang);
}

function letterDocument(explanation: Explanation, options: LetterOptions, lang: Language): Block[] {
  const { decision, rulebook } = explanation;
  const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const blank = (field: 'borrower' | 'bank' | 'contact' | 'telephone') => options[field] ?? LETTER[field][lang];
  // An individual business or an owner is a person; the enterprise a loan is given to otherwise is not.
  const limb = decision.inclusive.limb;
  const you = LETTER[limb === undefined || limb === 'enterprise' ? 'organisation' : 'person'][lang];
  const source = rulebook.sources[0]?.title[lang] ?? rulebook.title[lang];
  const results = resultLines(explanation, you, lang);
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
    { kind: 'list', items: nextSteps(explanation, you, lang) },
    heading(2, LETTER.basis[lang]),
    ...quotes(explanation, lang),
    heading(2, LETTER.contactHeading[lang]),
    paragraph(say(LETTER.contactLine, lang, { contact: blank('contact'), telephone: blank('telephone') })),
    paragraph(`${blank('bank')}\n${options.date === undefined ? LETTER.date[lang] : dayText(options.date, lang)}`),
  ];
}

interface Part {
  readonly instalment: number;
  readonly kind: ComponentKind;
  readonly due: string | undefined;
  readonly component: ComponentDecision;
}

/** The components of which something falls due. */
function partsOf({ instalments }: Decision): Part[] {
  return instalments.flatMap((instalment, index) =>
    COMPONENTS.map((kind) => ({ instalment: index, kind, due: instalment.dueDate, component: instalment[kind] })).filter(
      ({ component }) => component.outcome !== 'nothing-due',
    ),
  );
}

function resultLines(explanation: Explanation, you: string, lang: Language): string[] {
  return partsOf(explanation.decision).map((part) => {
    const { instalment, kind, due, component } = part;
    const { amount, grantedUntil, requestedUntil, latestDate, penaltyInterest } = component;
    const day = (date: string | undefined) => (date === undefined ? LETTER.dueUnknown[lang] : dayText(date, lang));
    return say(sentenceOf(component), lang, {
      you,
      part: say(LETTER.part, lang, {
        instalment: instalmentsText([instalment], lang),
        due: day(due),
        component: COMPONENT_TERMS[kind][lang],
        amount: amount === undefined ? LETTER.amountUnknown[lang] : amountText(amount, lang),
      }),
      granted: day(grantedUntil),
      requested: day(requestedUntil),
      latest: day(latestDate),
      pay: LETTER[kind === 'principal' ? 'payPrincipal' : 'payInterest'][lang],
      penalty: LETTER[penaltyInterest.waived === 'yes' ? 'waived' : 'notWaived'][lang],
      penaltyAfter: LETTER[penaltyInterest.waived === 'upon-deferral' ? 'waivedAfter' : 'notWaived'][lang],
      why: whyNotDeferred(part, explanation, lang),
    }).trimEnd();
  });
}

function sentenceOf({ outcome }: ComponentDecision) {
  switch (outcome) {
    case 'defer-as-requested':
      return LETTER.asRequested;
    case 'defer-to-cap':
      return LETTER.toCap;
    case 'defer-by-bank':
      return LETTER.byBank;
    case 'apply-first':
      return LETTER.applyFirst;
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

/** The most telling of the conclusions that nothing is deferred: the window where it is that, else the loan's kind. */
function whyNotDeferred({ instalment, kind, component }: Part, { components, loan }: Explanation, lang: Language): string {
  const reasons = components.find((it) => it.instalment === instalment && it.component === kind)?.reasons ?? [];
  const outcome = reasons.find(({ conclusion }) => conclusion === 'no-deferral');
  if (component.track !== 'not-covered') return outcome?.[lang] ?? '';
  const told = [...reasons, ...loan].find(({ conclusion, ruleSet }) => conclusion === 'no' && ruleSet !== 'penalty-waiver');
  const track = reasons.find(({ conclusion }) => conclusion === 'not-covered');
  return (told ?? track ?? outcome)?.[lang] ?? '';
}

function nextSteps({ decision, loan, rulebook }: Explanation, you: string, lang: Language): string[] {
  const parts = partsOf(decision);
  const toApply = parts.filter(({ component }) => component.outcome === 'apply-first');
  const kinds = COMPONENTS.filter((kind) => toApply.some((part) => part.kind === kind));
  const [latest] = toApply
    .flatMap(({ component }) => component.latestDate ?? [])
    .sort()
    .reverse();
  const [first] = toApply.flatMap(({ due }) => due ?? []).sort();
  const day = (date: string | undefined) => (date === undefined ? LETTER.dueUnknown[lang] : dayText(date, lang));
  const components = kinds.map((kind) => COMPONENT_TERMS[kind][lang]).join(lang === 'zh' ? '和' : ' and ');
  const apply = lang === 'zh' ? `${components}延期` : components;
  const steps = [
    ...(toApply.length === 0 ? [] : [say(LETTER.apply, lang, { components: apply, latest: day(latest), due: day(first) })]),
    ...(parts.some(({ component }) => component.outcome === 'negotiate') ? [LETTER.agree[lang]] : []),
    ...(loan.some(({ conclusion }) => conclusion === 'interest-plan') &&
    parts.some(({ kind, component }) => kind === 'interest' && component.track === 'shall-defer')
      ? [say(LETTER.interestPlan, lang, { you })]
      : []),
    ...(decision.guarantee?.arrangement === 'to-agree' ? [LETTER.guarantee[lang]] : []),
    ...(decision.missing.length === 0
      ? []
      : [
          say(LETTER.supply, lang, {
            facts: decision.missing.map((path) => factName(path, rulebook, lang, true)).join(lang === 'zh' ? '、' : ', '),
          }),
        ]),
  ];
  return steps.length === 0 ? [LETTER.keepDates[lang]] : steps;
}

/** The provisions behind what the letter says of the components. */
function quotes({ decision, components, rulebook }: Explanation, lang: Language): Block[] {
  const said = components.flatMap(({ reasons }) => {
    const nothingDue = reasons.some(({ conclusion }) => conclusion === 'nothing-due');
    return nothingDue ? [] : reasons.filter(({ ruleSet }) => !RULES_OF_READING.has(ruleSet));
  });
  const cited = new Set(said.flatMap(({ provisions }) => provisions));
  return decision.citations
    .filter(({ provision }) => cited.has(provision))
    .map(({ provision, text, gloss }): Block => {
      const source = provisionName(provision, rulebook, lang);
      return lang === 'zh' ? { kind: 'quote', source, text } : { kind: 'quote', source, text: gloss, original: text };
    });
}

/** How days are counted is of no interest to a borrower. */
const RULES_OF_READING = new Set(['maturity-window', 'negotiation-window']);
