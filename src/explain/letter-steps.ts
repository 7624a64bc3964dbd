import { COMPONENTS, GUARANTEE_PREFIX } from '../facts/parse-loan.js';
import type { Language } from '../law/wording.js';
import type { Explanation } from './explanation.js';
import { soughtNames } from './fact-text.js';
import { fieldOf } from './fact-words.js';
import { unsettledGuarantees } from './letter-guarantee.js';
import type { LetterPart } from './letter-part.js';
import { LETTER } from './letter-phrases.js';
import { guaranteeName, say } from './phrases.js';
import { COMPONENT_TERMS } from './terms.js';
import { dayText } from './value-text.js';

/** What the borrower is to do next, and what the bank will look up itself. */
export function nextSteps(
  parts: readonly LetterPart[],
  explanation: Explanation,
  you: string,
  lang: Language,
): readonly string[] {
  const deferredInterest = parts.some(({ kind, standing }) => kind === 'interest' && DEFERRED.has(standing));
  const asked = applyStep(parts, lang);
  const { supply, verify } = unknownSteps(parts, explanation, lang);
  const steps = [
    ...asked,
    ...(parts.some(({ standing }) => standing === 'negotiate') ? [LETTER.agree[lang]] : []),
    ...(deferredInterest ? [say(LETTER.interestPlan, lang, { you })] : []),
    ...guaranteeSteps(explanation, lang),
    ...supply,
  ];
  if (steps.length > 0) return [...steps, ...verify];
  if (verify.length > 0) return [say(LETTER.nothingYet, lang, { you }), ...verify];
  if (parts.length === 0) return [LETTER.nothingToDo[lang]];
  return [LETTER.keepDates[lang]];
}

/** What is to be done about each guarantee that is still to be agreed. */
function guaranteeSteps(explanation: Explanation, lang: Language): string[] {
  const several = explanation.guarantees.length > 1;
  return unsettledGuarantees(explanation).map(({ guarantee, isPending }) => {
    const name = several ? guaranteeName(guarantee, lang) : LETTER.theGuarantee[lang];
    return say(LETTER[isPending ? 'guaranteePending' : 'guaranteeLapsed'], lang, {
      guarantee: name.charAt(0).toUpperCase() + name.slice(1),
    });
  });
}

const ARRANGEMENT = `${GUARANTEE_PREFIX}arrangement`;

const DEFERRED: ReadonlySet<string> = new Set(['defer-as-requested', 'defer-to-cap']);

function applyStep(parts: readonly LetterPart[], lang: Language): string[] {
  const toApply = parts.filter(({ standing }) => standing === 'apply-first' || standing === 'right');
  if (toApply.length === 0) return [];
  const kinds = COMPONENTS.filter((kind) => toApply.some((part) => part.kind === kind));
  const components = kinds.map((kind) => COMPONENT_TERMS[kind][lang]).join(lang === 'zh' ? '和' : ' and ');
  const latest = toApply
    .flatMap(({ component }) => component.latestDate ?? [])
    .sort()
    .at(-1);
  const first = toApply.flatMap(({ due }) => due ?? []).sort()[0];
  const day = (date: string | undefined) => (date === undefined ? LETTER.dayUnknown[lang] : dayText(date, lang));
  return [
    say(LETTER.apply, lang, {
      components: lang === 'zh' ? `${components}延期` : components,
      latest: day(latest),
      due: day(first),
    }),
  ];
}

/** What is unknown, apart by who knows it. What the letter says does not turn on the rest. */
function unknownSteps(
  parts: readonly LetterPart[],
  { decision, rulebook }: Explanation,
  lang: Language,
): { readonly supply: readonly string[]; readonly verify: readonly string[] } {
  const open = parts.some(
    ({ standing, component }) => UNSETTLED.has(standing) || component.penaltyInterest.waived === 'undetermined',
  );
  const applyStated = parts.some(({ standing }) => standing === 'right');
  const matters = (path: string) => {
    const { field, guarantee } = fieldOf(path);
    if (field.startsWith(GUARANTEE_PREFIX))
      return field === ARRANGEMENT && decision.guarantees?.[guarantee ?? 0]?.arrangement === 'undetermined';
    if (path === 'penaltyAnnualRate' || path === 'annualRate') return parts.some(({ standing }) => DEFERRED.has(standing));
    return open && !(applyStated && path.startsWith('application.'));
  };
  const missing = decision.missing.filter(matters);
  const ofBank = (path: string) => {
    const { field } = fieldOf(path);
    return BANK_KNOWS.some((known) => field === known || (known.endsWith('.') && field.startsWith(known)));
  };
  const schedule = (path: string) => path.startsWith('schedule[');
  const names = (paths: readonly string[]) => [...new Set(soughtNames(paths, rulebook, lang))].join(lang === 'zh' ? ';' : '; ');
  const toVerify = missing.filter((path) => ofBank(path) || schedule(path));
  const toSupply = missing.filter((path) => !toVerify.includes(path));
  return {
    supply: toSupply.length === 0 ? [] : [say(LETTER.supply, lang, { facts: names(toSupply) })],
    verify: toVerify.length === 0 ? [] : [say(LETTER.verify, lang, { facts: names(toVerify) })],
  };
}

const UNSETTLED: ReadonlySet<string> = new Set(['undetermined', 'to-verify']);

/** What stands in the bank's own books and contracts. */
const BANK_KNOWS = ['borrower.creditTotal', 'purpose', 'annualRate', 'penaltyAnnualRate', 'maturityDate', GUARANTEE_PREFIX];
