import {
  type ComponentDecision,
  type Decision,
  type Finding,
  type GuaranteeDecision,
  type PenaltyInterest,
  waiverConcluded,
} from '../../decide/decision.js';
import type { Block } from '../../document/block.js';
import { warningTexts } from '../../explain/explanation-document.js';
import { namedReasons } from '../../explain/why/guarantee-reasons.js';
import { COMPONENTS, type ComponentKind } from '../../facts/loan/component.js';
import { Decimal } from '../../facts/values/decimal.js';
import { bracketed, MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { houseFactsOf } from '../../rulebook/own/house.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import {
  ARRANGEMENT_TERMS,
  COMPONENT_TERMS,
  COMPOSITE_FEE_TERMS,
  COUNTER_GUARANTEE_TERMS,
  DEFERRED_TERMS,
  FEE_TERMS,
  GUARANTEE_PART_TERMS,
  RATE_BASIS_TERMS,
  RE_GUARANTEE_TERMS,
  WAIVER_TERMS,
} from '../../words/decision-terms.js';
import { inclusiveTerm } from '../../words/inclusive-text.js';
import { forceText } from '../../words/law-terms.js';
import { capital, guaranteeName, instalmentsText, PHRASES } from '../../words/phrases.js';
import { limbTerms, outcomeTerms, trackTerms } from '../../words/rulebook-terms.js';
import { houseTerm, houseValueText } from '../../words/value-terms.js';
import { LABELS } from '../words/label-words.js';
import { turningBlocks } from './decision-readings.js';
import { missingFactText } from './missing-fact.js';
import { amountText, percentText } from './report-figures.js';
import { withLegend } from './value-legend.js';
import { wordedValue } from './worded-value.js';

const NONE = '—';
/** The prefix of an amount that was computed at an assumed rate. */
const ASSUMED = '≤ ';

/** A decision as a person reads it: what follows for each part, why, on which words, and what is missing. */
export function decisionDocument(decision: Decision, rulebook: Rulebook, lang: Language): Block[] {
  const { value, limb } = decision.inclusive;
  const inclusive = [inclusiveTerm(value, rulebook, lang), ...(limb === undefined ? [] : [limbTerms(rulebook)[limb][lang]])];
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: `${decision.loanId} · ${wordedValue(decision.track, trackTerms(rulebook), lang)}` },
    { kind: 'paragraph', text: inclusive.join(MARKS.colon[lang]) },
    ...section(LABELS.contradictoryData[lang], { kind: 'list', items: warningTexts(decision.warnings, lang) }),
    instalmentTable(decision, rulebook, lang),
    ...assumedNote(decision, lang),
    ...deferredNotes(decision, lang),
    ...section(capital(LABELS.house[lang]), { kind: 'list', items: houseItems(decision, rulebook, lang) }),
    ...(decision.guarantees ?? []).flatMap((guarantee, at, all) =>
      guaranteeBlocks(guarantee, all.length === 1 ? PHRASES.guarantee[lang] : guaranteeName(at, lang), lang),
    ),
    ...section(LABELS.missing[lang], {
      kind: 'list',
      items: decision.missing.map((path) => missingFactText(path, rulebook, lang)),
    }),
    ...section(LABELS.unsettled[lang], {
      kind: 'list',
      items: decision.unsettled.map(
        (open) =>
          `${open[lang]}${MARKS.colon[lang]}${open.missing.map((path) => missingFactText(path, rulebook, lang)).join(MARKS.list[lang])}`,
      ),
    }),
    ...turningBlocks(decision, rulebook, lang),
    ...section(LABELS.why[lang], { kind: 'list', items: reasons(namedReasons(decision.findings, rulebook), lang) }),
    ...section(PHRASES.provisions[lang], {
      kind: 'terms',
      entries: decision.citations.map((citation) => [
        `${citation.provision} (${forceText(citation, lang)})`,
        lang === 'zh' ? citation.text : citation.gloss,
      ]),
    }),
  ];
  return withLegend(blocks, decision, rulebook, lang);
}

/** A headed list, unless there is nothing in it. */
function section(text: string, block: Extract<Block, { kind: 'list' | 'terms' }>): Block[] {
  const length = block.kind === 'list' ? block.items.length : block.entries.length;
  return length === 0 ? [] : [{ kind: 'heading', level: 3, text }, block];
}

function instalmentTable({ instalments, house = [] }: Decision, rulebook: Rulebook, lang: Language): Block {
  const ofHouse = houseFactsOf(rulebook).filter(({ grain }) => grain === 'component');
  const houseCell = (fact: string, at: number, kind: ComponentKind) => {
    const found = house.find((one) => one.fact === fact && one.instalment === at && one.component === kind);
    return found === undefined ? NONE : houseValueText(found, rulebook, lang);
  };
  return {
    kind: 'table',
    columns: [
      { head: LABELS.due[lang] },
      { head: LABELS.part[lang] },
      { head: LABELS.amount[lang], align: 'right' },
      { head: LABELS.track[lang] },
      { head: LABELS.outcome[lang] },
      { head: LABELS.granted[lang] },
      { head: LABELS.latest[lang] },
      { head: LABELS.asked[lang] },
      { head: LABELS.penalty[lang] },
      ...ofHouse.map(({ fact }) => ({ head: houseTerm(fact, rulebook)[lang] })),
    ],
    rows: instalments.flatMap((instalment, at) =>
      COMPONENTS.map((kind) => [
        instalment.dueDate ?? '?',
        ...componentCells(kind, instalment[kind], rulebook, lang),
        ...ofHouse.map(({ fact }) => houseCell(fact, at, kind)),
      ]),
    ),
  };
}

/** What rules of the house decide for the loan and its guarantees; what they decide for components stands in the table. */
function houseItems({ house = [], guarantees = [] }: Decision, rulebook: Rulebook, lang: Language): string[] {
  return house.flatMap(({ fact, component, guarantee, value }) => {
    if (component !== undefined) return [];
    // The only guarantee needs no number.
    const of = guarantee === undefined || guarantees.length < 2 ? '' : bracketed(guaranteeName(guarantee, lang), lang);
    const text = houseValueText({ fact, value }, rulebook, lang);
    return [`${houseTerm(fact, rulebook)[lang]}${of}${MARKS.colon[lang]}${text}`];
  });
}

function componentCells(kind: ComponentKind, component: ComponentDecision, rulebook: Rulebook, lang: Language): string[] {
  const { amount, track, outcome, latestDate, grantedUntil, requestedUntil, penaltyInterest } = component;
  return [
    COMPONENT_TERMS[kind][lang],
    amount === undefined ? '?' : amountText(amount),
    trackTerms(rulebook)[track][lang],
    outcomeTerms(rulebook)[outcome][lang],
    grantedUntil ?? NONE,
    latestDate ?? NONE,
    requestedUntil ?? NONE,
    penaltyCell(penaltyInterest, lang),
  ];
}

function penaltyCell({ waived, amount, rateBasis }: PenaltyInterest, lang: Language): string {
  const word = WAIVER_TERMS[waived][lang];
  // If it is waived for a period but a rate is unknown, the amount is unknown, not nil.
  if (amount === undefined) return waived === 'yes' ? `${word} ?` : word;
  return `${word} ${rateBasis === 'assumed-multiple' ? ASSUMED : ''}${amountText(amount)}`;
}

function assumedNote({ instalments }: Decision, lang: Language): Block[] {
  const bases = instalments.flatMap((it) => COMPONENTS.map((kind) => it[kind].penaltyInterest.rateBasis));
  if (!bases.includes('assumed-multiple')) return [];
  return [{ kind: 'paragraph', text: `${ASSUMED}${RATE_BASIS_TERMS['assumed-multiple'][lang]}` }];
}

/** Notes on what continues and what is waived during a deferral, for each part deferred now or on application. */
function deferredNotes({ instalments }: Decision, lang: Language): Block[] {
  const contract = instalments.flatMap(({ principal }) => principal.penaltyInterest.contractInterest?.amount ?? []);
  const sum = contract.reduce((total, amount) => total.plus(amount), new Decimal(0)).toFixed(2);
  const items = COMPONENTS.filter((kind) =>
    instalments.some((it) => ['yes', 'upon-deferral'].includes(waiverConcluded(it[kind].penaltyInterest.waived))),
  ).map((kind) => {
    const text = DEFERRED_TERMS[kind][lang];
    if (kind === 'interest' || contract.length === 0) return text;
    return text + LABELS.contractInterestGoesOn[lang].replace('{amount}', amountText(sum));
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function guaranteeBlocks(guarantee: GuaranteeDecision, title: string, lang: Language): Block[] {
  const { arrangement, fee, compositeFee, reGuaranteeFee, counterGuarantee } = guarantee;
  // Figures are not compared if the rule does not apply.
  const figures = (verdict: string, ...given: readonly (readonly [keyof typeof LABELS, string | undefined])[]) => {
    const known = (verdict === 'not-governed' ? [] : given).flatMap(([label, value]) =>
      value === undefined ? [] : [`${LABELS[label][lang]} ${value}`],
    );
    if (known.length === 0) return '';
    return bracketed(known.join(MARKS.comma[lang]), lang);
  };
  const percent = (rate: string | undefined) => (rate === undefined ? undefined : percentText(rate));
  const items: [keyof typeof GUARANTEE_PART_TERMS, string][] = [
    ['arrangement', ARRANGEMENT_TERMS[arrangement][lang]],
    [
      'fee',
      FEE_TERMS[fee.verdict][lang] +
        figures(fee.verdict, ['charged', percent(fee.chargedRate)], ['allowed', percent(fee.allowedRate)]),
    ],
    [
      'compositeFee',
      COMPOSITE_FEE_TERMS[compositeFee.verdict][lang] +
        figures(compositeFee.verdict, ['charged', percent(compositeFee.rate)], ['ceiling', percent(compositeFee.ceiling)]),
    ],
    [
      'reGuaranteeFee',
      RE_GUARANTEE_TERMS[reGuaranteeFee.verdict][lang] + figures(reGuaranteeFee.verdict, ['charged', reGuaranteeFee.charged]),
    ],
    ['counterGuarantee', COUNTER_GUARANTEE_TERMS[counterGuarantee][lang]],
  ];
  return section(title, {
    kind: 'list',
    items: items.map(([part, text]) => `${GUARANTEE_PART_TERMS[part][lang]}${MARKS.colon[lang]}${text}`),
  });
}

/** What was found, each rule once with the instalments that it was found for. */
function reasons(findings: readonly Finding[], lang: Language): string[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return [...byRule.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [`${first[lang]}${placesText(same, lang)} [${first.provisions.join(', ')}]`];
  });
}

function placesText(findings: readonly Finding[], lang: Language): string {
  const instalments = [...new Set(findings.flatMap(({ instalment }) => instalment ?? []))];
  const guarantees = findings.flatMap(({ guarantee }) => guarantee ?? []);
  // The only guarantee needs no number.
  if (guarantees.some((guarantee) => guarantee > 0)) {
    return ` (${guarantees.map((guarantee) => guaranteeName(guarantee, lang)).join(MARKS.list[lang])})`;
  }
  return instalments.length === 0 ? '' : ` (${instalmentsText(instalments, lang)})`;
}
