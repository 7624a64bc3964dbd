import { TOLD_FACTS } from '../../decide/contract.js';
import { COMPONENTS } from '../../facts/loan/component.js';
import { fieldOf, GUARANTEE_PREFIX } from '../../facts/loan/loan-path.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { isOfHouse } from '../../rulebook/own/house.js';
import type { LetterWords } from '../../rulebook/rulebook-words.js';
import { COMPONENT_TERMS } from '../../words/decision-terms.js';
import { capital, guaranteeName, instalmentsText, say } from '../../words/phrases.js';
import { dayText, periodText } from '../../words/value-text.js';
import type { Explanation } from '../explanation.js';
import { soughtNames } from '../why/fact-text.js';
import { unsettledGuarantees } from './letter-guarantee.js';
import type { LetterMatter } from './letter-matter.js';
import type { LetterPart } from './letter-part.js';
import { LETTER } from './letter-words.js';

/** What the borrower is to do next, and what the bank checks itself. */
export interface NextSteps {
  readonly steps: readonly string[];
  readonly checks: readonly string[];
}

export function nextSteps(parts: readonly LetterPart[], matter: LetterMatter): NextSteps {
  const { explanation, you, lang } = matter;
  const deferredInterest = parts.some(({ kind, standing }) => kind === 'interest' && DEFERRED.has(standing));
  const { supply, verify } = unknownSteps(parts, explanation, lang);
  const steps = [
    ...applyStep(parts, matter),
    ...(parts.some(({ standing }) => standing === 'negotiate') ? [LETTER.agree[lang]] : []),
    ...(deferredInterest && decides(TOLD_FACTS.interestPlan, explanation) ? [say(LETTER.interestPlan, lang, { you })] : []),
    ...laterInterest(parts, explanation, lang),
    ...sameDays(parts, lang),
    ...guaranteeSteps(explanation, lang),
    ...supportSteps(parts, matter),
    ...supply,
    ...unsettledSteps(parts, explanation, lang),
  ];
  if (steps.length > 0) return { steps, checks: verify };
  if (verify.length > 0) return { steps: [say(LETTER.nothingYet, lang, { you })], checks: verify };
  if (parts.length === 0) return { steps: [LETTER.nothingToDo[lang]], checks: [] };
  return { steps: [LETTER[parts.some(({ due }) => isPast(due, matter)) ? 'getInTouch' : 'keepDates'][lang]], checks: [] };
}

function isPast(due: string | undefined, { today }: LetterMatter): boolean {
  return due !== undefined && today !== undefined && due < today;
}

function decides(fact: string, { rulebook }: Explanation): boolean {
  return rulebook.ruleSets.some((ruleSet) => ruleSet.decides === fact);
}

/** A reminder that interest on deferred principal keeps falling due after the last day whose interest is deferred too. */
function laterInterest(parts: readonly LetterPart[], explanation: Explanation, lang: Language): string[] {
  const words = explanation.rulebook.words?.letter?.laterInterest;
  const last = words === undefined ? undefined : parameterDay(words.day, explanation);
  if (words === undefined || last === undefined) return [];
  const beyond = parts.some(({ kind, component }) => kind === 'principal' && (component.grantedUntil ?? '') > last);
  return beyond ? [say(words, lang, { day: dayText(last, lang) })] : [];
}

/** The day that a parameter had in the decision. */
function parameterDay(id: string, { decision, rulebook }: Explanation): string | undefined {
  return decision.parameters?.[id] ?? rulebook.parameters.find((parameter) => parameter.id === id)?.value;
}

/** Notes on the days on which the deferred parts of several instalments would fall due at once. */
function sameDays(parts: readonly LetterPart[], lang: Language): string[] {
  const byDay = new Map<string, Set<number>>();
  for (const { instalment, component } of parts) {
    if (component.grantedUntil === undefined || component.requestedDates !== undefined) continue;
    byDay.set(component.grantedUntil, (byDay.get(component.grantedUntil) ?? new Set()).add(instalment));
  }
  return [...byDay].flatMap(([day, instalments]) =>
    instalments.size < 2
      ? []
      : [say(LETTER.sameDay, lang, { instalments: instalmentsText([...instalments], lang), day: dayText(day, lang) })],
  );
}

/** Pointers to other help for parts that need not be deferred. They promise nothing, except support that is due. */
function supportSteps(parts: readonly LetterPart[], { explanation, you, lang }: LetterMatter): string[] {
  const { otherScheme, support } = explanation.rulebook.words?.letter ?? {};
  const notDeferred = parts.filter(({ standing }) => standing === 'no-deferral' || standing === 'negotiate');
  if (notDeferred.length === 0) return [];
  return [
    ...(otherScheme === undefined ? [] : otherSchemeStep(notDeferred, otherScheme, explanation, lang)),
    ...(support === undefined ? [] : supportStep(support, explanation, you, lang)),
  ];
}

/** A pointer to another scheme that may cover the parts due in its period. */
function otherSchemeStep(
  notDeferred: readonly LetterPart[],
  { firstDay, lastDay, ...words }: NonNullable<LetterWords['otherScheme']>,
  explanation: Explanation,
  lang: Language,
): string[] {
  const [first, last] = [parameterDay(firstDay, explanation), parameterDay(lastDay, explanation)];
  if (first === undefined || last === undefined) return [];
  const there = notDeferred.filter(({ due }) => due !== undefined && due >= first && due <= last);
  if (there.length === 0) return [];
  const instalments = instalmentsText([...new Set(there.map(({ instalment }) => instalment))], lang);
  const [from, to] = periodText(first, last, lang);
  return [say(words, lang, { instalments, firstDay: from, lastDay: to })];
}

/** Support that is due or may be due. Empty if the borrower is known not to qualify. */
function supportStep(
  { fact, due, open }: NonNullable<LetterWords['support']>,
  { decision, rulebook }: Explanation,
  you: string,
  lang: Language,
): string[] {
  const ruleSet = rulebook.ruleSets.find(({ decides }) => decides === fact);
  if (ruleSet === undefined) return [];
  if (decision.findings.some((finding) => finding.ruleSet === ruleSet.id)) return [say(due, lang, { you })];
  const trace = decision.trace?.find((it) => it.ruleSet === ruleSet.id);
  const isRuledOut = trace?.rules.every(({ result }) => result === 'false') === true;
  return isRuledOut ? [] : [say(open, lang, { you })];
}

/** Other open points about parts that must be deferred, and the facts that the borrower should supply about them. */
function unsettledSteps(parts: readonly LetterPart[], { decision, rulebook }: Explanation, lang: Language): string[] {
  return decision.unsettled.flatMap(({ ruleSet, components, missing, ...title }) => {
    // A borrower is not told of rules of the house.
    if (isOfHouse(rulebook.ruleSets.find(({ id }) => id === ruleSet)?.decides ?? '')) return [];
    const concerns = components.some(({ instalment, component }) =>
      parts.some((part) => part.instalment === instalment && part.kind === component && part.component.track === 'shall-defer'),
    );
    const asked = missing.filter((path) => !decision.missing.includes(path));
    if (!concerns || asked.length === 0) return [];
    const facts = soughtNames(asked, rulebook, lang).join(MARKS.semicolon[lang]);
    return [say(LETTER.unsettled, lang, { title: title[lang], facts })];
  });
}

/** The step for each guarantee that is still to be agreed. */
function guaranteeSteps(explanation: Explanation, lang: Language): string[] {
  const several = explanation.guarantees.length > 1;
  return unsettledGuarantees(explanation).map(({ guarantee, isPending }) => {
    const name = several ? guaranteeName(guarantee, lang) : LETTER.theGuarantee[lang];
    return say(LETTER[isPending ? 'guaranteePending' : 'guaranteeLapsed'], lang, {
      guarantee: capital(name),
    });
  });
}

const ARRANGEMENT = `${GUARANTEE_PREFIX}arrangement`;

const DEFERRED: ReadonlySet<string> = new Set(['defer-as-requested', 'defer-to-cap']);

function applyStep(parts: readonly LetterPart[], matter: LetterMatter): string[] {
  const { explanation, lang } = matter;
  const toApply = parts.filter(({ standing }) => standing === 'apply-first' || standing === 'right');
  if (toApply.length === 0) return [];
  const kinds = COMPONENTS.filter((kind) => toApply.some((part) => part.kind === kind));
  const components = kinds.map((kind) => COMPONENT_TERMS[kind][lang]).join(LETTER.and[lang]);
  const latest = toApply
    .flatMap(({ component }) => component.latestDate ?? [])
    .sort()
    .at(-1);
  const first = toApply.flatMap(({ due }) => due ?? []).sort()[0];
  const day = (date: string | undefined) => (date === undefined ? LETTER.dayUnknown[lang] : dayText(date, lang));
  const isLate = toApply.some(({ due }) => isPast(due, matter));
  return [
    say(LETTER[isLate ? 'applySoon' : 'apply'], lang, {
      components,
      latest: day(latest),
      due: day(first),
      noLastDay: noLastDayText(explanation, isLate, lang),
    }),
  ];
}

/**
 * Says that there is no last day for applying, if the rulebook has words for it. The text is a sentence of its own if the
 * application is late, and otherwise the beginning of the next sentence.
 */
function noLastDayText({ rulebook }: Explanation, isLate: boolean, lang: Language): string {
  const words = rulebook.words?.letter?.noLastDay?.[lang];
  if (words === undefined) return isLate ? '' : LETTER.to[lang];
  return say(LETTER[isLate ? 'noLastDay' : 'noLastDayAnd'], lang, { words });
}

/**
 * Splits the missing facts into those that the borrower supplies and those that the bank checks. Facts on which the letter
 * does not depend are left out.
 */
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
  const isOfInstalment = (path: string) => fieldOf(path).instalment !== undefined;
  const names = (paths: readonly string[]) => [...new Set(soughtNames(paths, rulebook, lang))].join(MARKS.semicolon[lang]);
  const toVerify = missing.filter((path) => ofBank(path) || isOfInstalment(path));
  const toSupply = missing.filter((path) => !toVerify.includes(path));
  return {
    supply: toSupply.length === 0 ? [] : [say(LETTER.supply, lang, { facts: names(toSupply) })],
    verify: toVerify.length === 0 ? [] : [say(LETTER.verify, lang, { facts: names(toVerify) })],
  };
}

const UNSETTLED: ReadonlySet<string> = new Set(['undetermined', 'to-verify']);

/** The fields that the bank knows from its own books and contracts. */
const BANK_KNOWS = ['borrower.creditTotal', 'purpose', 'annualRate', 'penaltyAnnualRate', 'maturityDate', GUARANTEE_PREFIX];
