import type { Citation, Finding, PenaltyInterest } from '../decide/decision.js';
import { type Block, provisionQuote } from '../document/block.js';
import type { ComponentKind } from '../facts/loan/component.js';
import { fieldOf } from '../facts/loan/loan-path.js';
import { entryOf } from '../facts/values/map-entries.js';
import { bracketed, MARKS } from '../law/punctuation.js';
import type { Language } from '../law/wording.js';
import { COMPONENT_TERMS, RATE_BASIS_TERMS, SPARED_TERMS } from '../words/decision-terms.js';
import { inclusiveText } from '../words/inclusive-text.js';
import { lawLines } from '../words/law-lines.js';
import { capital, guaranteeName, instalmentsText, PHRASES, say, TRACK_SENTENCES } from '../words/phrases.js';
import { provisionName } from '../words/provision-name.js';
import { trackTerms } from '../words/rulebook-terms.js';
import { amountText, dayText } from '../words/value-text.js';
import type { Explanation, Reason } from './explanation.js';
import { type ComponentGroup, componentGroups } from './why/component-groups.js';
import { decisionTable } from './why/decision-table.js';
import { sharedName, soughtNames } from './why/fact-text.js';
import { isGround } from './why/grounds.js';
import { namedReasons } from './why/guarantee-reasons.js';
import { reasonLines } from './why/reason-lines.js';
import { reasonText } from './why/reason-text.js';

/** Writes an explanation as a document: the conclusion, what is unknown, the reasons, the readings and the rulebook. */
export function explanationDocument(explanation: Explanation, lang: Language): Block[] {
  const { decision, rulebook } = explanation;
  const written = reasonWriter(explanation, lang);
  const part = (reasons: readonly Reason[]) => {
    const blocks: Block[] = [];
    for (const reason of reasons) written(blocks, reason, reasonLines([{ instalment: 0, reason }], reasons, rulebook, lang));
    return blocks;
  };
  return [
    heading(1, say(PHRASES.explanationTitle, lang, { loan: decision.loanId })),
    heading(2, PHRASES.conclusion[lang]),
    ...warningBlocks(explanation, lang),
    ...conclusionBlocks(explanation, lang),
    ...unknownBlocks(explanation, lang),
    heading(2, PHRASES.reasons[lang]),
    ...(decision.trace === undefined
      ? [paragraph(PHRASES.noTrace[lang])]
      : hasReasons(explanation)
        ? []
        : [paragraph(PHRASES.noReasons[lang])]),
    ...(explanation.loan.length === 0 ? [] : [heading(3, PHRASES.wholeLoan[lang]), ...part(explanation.loan)]),
    ...componentGroups(explanation).flatMap((group) => groupBlocks(group, explanation, written, lang)),
    ...explanation.guarantees.flatMap(({ guarantee, reasons }) => {
      return [heading(3, guaranteeTitle(guarantee, explanation, lang)), ...part(namedReasons(reasons, rulebook))];
    }),
    heading(2, PHRASES.readings[lang]),
    ...readingBlocks(explanation, lang),
    heading(2, PHRASES.appendix[lang]),
    ...basisBlocks(explanation, lang),
  ];
}

function hasReasons({ loan, components, guarantees }: Explanation): boolean {
  return loan.length > 0 || [...components, ...guarantees].some(({ reasons }) => reasons.length > 0);
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export function listed(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** The conclusion in a sentence or two, and the table of outcomes. */
export function conclusionBlocks(explanation: Explanation, lang: Language): Block[] {
  return [conclusionLine(explanation, lang), decisionTable(explanation.decision, explanation.rulebook, lang)];
}

/** The conclusion in a sentence or two. */
export function conclusionLine({ decision, rulebook }: Explanation, lang: Language): Block {
  const inclusive = inclusiveText(decision, rulebook, lang);
  const terms = trackTerms(rulebook);
  const track = terms[decision.track][lang];
  const opening = capital(track) + bracketed(inclusive, lang);
  const covered = decision.instalments
    .flatMap(({ principal, interest }) => [principal, interest])
    .filter((it) => it.track === 'shall-defer' && it.outcome !== 'nothing-due');
  const isTooLate = covered.length > 0 && covered.every(({ outcome }) => outcome === 'no-deferral');
  const phrase = isTooLate ? PHRASES.nothingLeftToDefer : TRACK_SENTENCES[decision.track];
  const sentence = say(phrase, lang, { duty: terms['shall-defer'][lang], choice: terms['may-negotiate'][lang] });
  return paragraph(say(PHRASES.conclusionLine, lang, { track: opening, sentence }));
}

/** Contradictions in the data, stated before the conclusion. */
export function warningBlocks({ decision }: Explanation, lang: Language): Block[] {
  if (decision.warnings.length === 0) return [];
  return [paragraph(PHRASES.contradictions[lang]), ...listed(warningTexts(decision.warnings, lang))];
}

/** Contradictions in the data. One that several instalments share is stated once with their numbers. */
export function warningTexts(warnings: readonly Finding[], lang: Language): string[] {
  const instalmentsBy = new Map<string, Set<number>>();
  for (const warning of warnings) {
    const instalments = instalmentsBy.get(warning[lang]) ?? new Set<number>();
    instalmentsBy.set(warning[lang], instalments);
    if (warning.instalment !== undefined) instalments.add(warning.instalment);
  }
  return [...instalmentsBy].map(([text, instalments]) =>
    instalments.size === 0 ? text : instalmentsText([...instalments], lang) + MARKS.colon[lang] + text,
  );
}

/** The unknown facts that would settle the decision, and the other open points. */
export function unknownBlocks(explanation: Explanation, lang: Language): Block[] {
  const { decision, rulebook } = explanation;
  return [
    heading(2, PHRASES.unknown[lang]),
    ...(decision.missing.length === 0
      ? [paragraph(PHRASES.nothingUnknown[lang])]
      : listed(soughtNames(decision.missing, rulebook, lang))),
    ...unsettledLines(explanation, lang).map(paragraph),
  ];
}

/** The other open points, each with the facts that would settle it. */
export function unsettledLines({ decision, rulebook }: Explanation, lang: Language): string[] {
  return decision.unsettled.flatMap((open) => {
    // Facts missing for the decision itself are listed already.
    const besides = open.missing.filter((path) => !decision.missing.includes(path));
    const fields = [...new Set(besides.map((path) => fieldOf(path).field))];
    const names = fields.map((field) => {
      const paths = besides.filter((path) => fieldOf(path).field === field);
      return sharedName(paths, rulebook, lang);
    });
    return names.length === 0
      ? []
      : [say(PHRASES.unsettled, lang, { title: open[lang], facts: names.join(MARKS.semicolon[lang]) })];
  });
}

/** The readings that the decision depends on. */
export function readingBlocks({ readings, readingsExamined }: Explanation, lang: Language): Block[] {
  const examined = paragraph((readingsExamined ? PHRASES.noReadings : PHRASES.readingsUnexamined)[lang]);
  if (readings.length === 0) return [examined];
  const lines = listed(
    readings.map(({ interpretation, reading, isDefault }) => {
      const chosen = reading[lang] + (isDefault ? '' : PHRASES.otherReading[lang]);
      return say(PHRASES.readingLine, lang, { question: interpretation.question[lang], reading: chosen });
    }),
  );
  return readingsExamined ? lines : [...lines, examined];
}

/** The rulebook, and the readings and parameters under which it was applied. */
function basisBlocks({ decision, rulebook }: Explanation, lang: Language): Block[] {
  const { id, version, digest } = decision.rulebook;
  return listed([
    say(PHRASES.rulebookLine, lang, { title: rulebook.title[lang], id, version, digest }),
    ...lawLines(rulebook, lang),
    ...(Object.keys(decision.readings).length === 0
      ? []
      : [say(PHRASES.allReadings, lang, { readings: pairsText(decision.readings) })]),
    ...(decision.parameters === undefined
      ? []
      : [say(PHRASES.parametersSet, lang, { parameters: pairsText(decision.parameters) })]),
  ]);
}

/** What a guarantee is called in a heading: by its number where there are several. */
export function guaranteeTitle(guarantee: number, { guarantees }: Explanation, lang: Language): string {
  return guarantees.length === 1 ? PHRASES.guarantee[lang] : capital(guaranteeName(guarantee, lang));
}

/** INVARIANT (same options): the readings and the parameters of a decision never change, and decisions made alike share them. */
const PAIRS = new WeakMap<Readonly<Record<string, string>>, string>();

function pairsText(entries: Readonly<Record<string, string>>): string {
  return entryOf(PAIRS, entries, () =>
    Object.entries(entries)
      .map(([key, value]) => `${key}=${value}`)
      .join(', '),
  );
}

/** Adds a reason: its conclusion, the lines below it, and the provisions not quoted before. */
type ReasonWriter = (blocks: Block[], reason: Reason, lines: readonly string[]) => void;

function reasonWriter({ decision: { citations }, rulebook }: Explanation, lang: Language): ReasonWriter {
  const quoted = new Set<string>();
  const quote = (citation: Citation): Block => {
    quoted.add(citation.provision);
    return provisionQuote(provisionName(citation.provision, rulebook, lang), citation, lang);
  };
  return (blocks, reason, lines) => {
    blocks.push(paragraph(reasonText(reason, rulebook, lang).statement), ...listed(lines));
    const fresh = reason.provisions.filter((provision) => !quoted.has(provision));
    if (fresh.length === 0) return;
    for (const citation of citations) if (fresh.includes(citation.provision)) blocks.push(quote(citation));
  };
}

function groupBlocks(
  { component, members }: ComponentGroup,
  explanation: Explanation,
  written: ReasonWriter,
  lang: Language,
): Block[] {
  const { decision } = explanation;
  const [first] = members;
  if (first === undefined || first.reasons.length === 0) return [];
  const instalments = instalmentsText(
    members.map(({ instalment }) => instalment),
    lang,
  );
  const title = say(PHRASES.componentTitle, lang, { instalments, component: COMPONENT_TERMS[component][lang] });
  const premises = [...explanation.loan, ...first.reasons];
  const sparedTexts = () =>
    members.flatMap(({ instalment }) => {
      const penalty = decision.instalments[instalment]?.[component].penaltyInterest;
      return penalty === undefined ? [] : penaltyTexts(penalty, component, instalment, members.length > 1, lang);
    });
  const blocks = [heading(3, capital(title))];
  first.reasons.forEach((reason, at) => {
    if (!isGround(reason, first.reasons)) return;
    // The members of a group have the same rules in the same order.
    const same = members.map(({ instalment, reasons }) => ({ instalment, reason: reasons[at] ?? reason }));
    const lines = reasonLines(same, premises, explanation.rulebook, lang);
    const isWaived = reason.conclusion === 'yes' && reason.decides === 'component.penaltyWaiver';
    written(blocks, reason, isWaived ? [...lines, ...sparedTexts()] : lines);
  });
  return blocks;
}

/** The penalty interest that a waiver spares, and the contract interest that keeps accruing. */
function penaltyTexts(
  { waived, from, until, amount, formula, rateBasis, contractInterest }: PenaltyInterest,
  component: ComponentKind,
  instalment: number,
  numbered: boolean,
  lang: Language,
): string[] {
  const number = numbered ? `${instalmentsText([instalment], lang)}${MARKS.colon[lang]}` : '';
  const said = (...texts: readonly string[]) => texts.map((text) => number + text);
  const spared = SPARED_TERMS[component][lang];
  const goesOn = component === 'principal' ? [PHRASES.contractInterestGoesOn[lang]] : [];
  if (waived !== 'yes') return said(say(PHRASES.penaltyPeriodUnknown, lang, { spared }), ...goesOn);
  const period = { from: dayText(from, lang), until: dayText(until, lang), spared };
  const interest =
    contractInterest === undefined
      ? goesOn
      : [
          say(PHRASES.contractInterest, lang, {
            amount: amountText(contractInterest.amount, lang),
            formula: contractInterest.formula,
          }),
        ];
  if (amount === undefined || formula === undefined || rateBasis === undefined) {
    return said(say(PHRASES.penaltyUnknown, lang, period), ...interest);
  }
  const basis = RATE_BASIS_TERMS[rateBasis][lang];
  return said(say(PHRASES.penaltyFree, lang, { ...period, amount: amountText(amount, lang), formula, basis }), ...interest);
}
