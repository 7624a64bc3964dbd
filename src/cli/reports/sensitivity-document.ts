import type { Block, TreeNode } from '../../document/block.js';
import type { DecisiveInterpretation, ReadingChange, Sensitivity } from '../../explain/readings/sensitivity.js';
import type { ComponentKind } from '../../facts/loan/component.js';
import type { Language, Wording } from '../../law/wording.js';
import type { Difference } from '../../readings/difference.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import {
  ARRANGEMENT_TERMS,
  COMPONENT_TERMS,
  COMPOSITE_FEE_TERMS,
  COUNTER_GUARANTEE_TERMS,
  FEE_TERMS,
  GUARANTEE_PART_TERMS,
  RE_GUARANTEE_TERMS,
  WAIVER_TERMS,
} from '../../words/decision-terms.js';
import { inclusiveTerms } from '../../words/inclusive-text.js';
import { guaranteeName, PHRASES, say } from '../../words/phrases.js';
import { inclusiveTitle, outcomeTerms, trackTerms } from '../../words/rulebook-terms.js';
import { LABELS } from './labels.js';
import { missingFactText } from './missing-fact.js';
import { amountText, numbersText, percentText } from './report-figures.js';
import { questionText, readingText, whereRead, withId } from './rulebook/reading-words.js';

/** A loan's sensitivity as a person reads it: each question that matters, and what each other answer changes. */
export function sensitivityDocument(
  { loanId, baseline, matters, settled }: Sensitivity,
  rulebook: Rulebook,
  lang: Language,
): Block[] {
  return [
    { kind: 'heading', level: 2, text: `${loanId} · ${trackTerms(rulebook)[baseline.track][lang]}` },
    ...(matters.length === 0 ? [{ kind: 'paragraph' as const, text: LABELS.nothingMatters[lang] }] : []),
    ...matters.flatMap((it) => decisive(it, rulebook, lang)),
    ...(settled.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: LABELS.settledReadings[lang] },
          { kind: 'list' as const, items: settled.map((id) => withId(questionText(id, rulebook, lang), id, lang)) },
        ]),
  ];
}

function decisive({ interpretation, chosen, changes }: DecisiveInterpretation, rulebook: Rulebook, lang: Language): Block[] {
  const reading = readingText(interpretation, chosen, chosen, rulebook, lang);
  return [
    { kind: 'heading', level: 3, text: withId(questionText(interpretation, rulebook, lang), interpretation, lang) },
    { kind: 'paragraph', text: `${LABELS.chosenReading[lang]}${lang === 'zh' ? ':' : ': '}${reading}` },
    { kind: 'tree', nodes: changes.map((change) => changeNode(change, interpretation, rulebook, lang)) },
  ];
}

function changeNode(
  { readings, differences, nowMissing }: ReadingChange,
  asked: string,
  rulebook: Rulebook,
  lang: Language,
): TreeNode {
  const facts = nowMissing.map((path) => missingFactText(path, rulebook, lang));
  const colon = lang === 'zh' ? ':' : ': ';
  const missing = facts.length === 0 ? [] : [`${LABELS.nowMissing[lang]}${colon}${facts.join(lang === 'zh' ? '、' : ', ')}`];
  return {
    // The question stands above; those of other readings that the change takes do not.
    text: whereRead(readings, rulebook, lang, asked),
    children: [...differenceLines(differences, rulebook, lang), ...missing].map((text) => ({ text, children: [] })),
  };
}

/** The same difference of several instalments on one line. */
function differenceLines(differences: readonly Difference[], rulebook: Rulebook, lang: Language): string[] {
  const byText = new Map<string, number[]>();
  for (const { path, from, to } of telling(differences)) {
    const [, index, rest] = INSTALMENT.exec(path) ?? [];
    const name = fieldText(rest ?? path, rulebook, lang);
    const text = `${name}${lang === 'zh' ? ':' : ': '}${valueText(path, from, rulebook, lang)} → ${valueText(path, to, rulebook, lang)}`;
    byText.set(text, [...(byText.get(text) ?? []), ...(index === undefined ? [] : [Number(index) + 1])]);
  }
  return [...byText].map(([text, numbers]) => {
    if (numbers.length === 0) return text;
    return lang === 'zh' ? `${instalments(numbers, lang)}${text}` : `${text} (${instalments(numbers, lang)})`;
  });
}

const INSTALMENT = /^instalments\[(\d+)\]\.(.*)$/;
const GUARANTEE = /^guarantees\[(\d+)\]\./;
const FEE_FIGURE = /^(guarantees\[\d+\]\.\w+)\.(?!verdict$)/;
const COMPONENT_FIELD = /^(instalments\[\d+\]\.(?:principal|interest))\.(.*)$/;

/** The differences that the others follow from: of a component with another track, that one; of a fee, its verdict. */
function telling(differences: readonly Difference[]): Difference[] {
  const paths = new Set(differences.map(({ path }) => path));
  return differences.filter(({ path }) => {
    const [, fee] = FEE_FIGURE.exec(path) ?? [];
    if (fee !== undefined) return !paths.has(`${fee}.verdict`);
    const [, component, field] = COMPONENT_FIELD.exec(path) ?? [];
    // An instalment's own track is the stronger of its components'.
    if (component === undefined || field === undefined) return !INSTALMENT.test(path) && path !== 'inclusive.limb';
    return field === 'track' || (field in FIELDS && !paths.has(`${component}.track`));
  });
}

function instalments(numbers: readonly number[], lang: Language): string {
  const text = numbersText(numbers);
  return lang === 'zh' ? `第${text}期` : `instalment${numbers.length === 1 ? '' : 's'} ${text}`;
}

const FIELDS: Readonly<Record<string, Wording>> = {
  track: LABELS.track,
  outcome: LABELS.outcome,
  latestDate: LABELS.latest,
  grantedUntil: LABELS.granted,
  'penaltyInterest.waived': LABELS.penalty,
  'penaltyInterest.from': { zh: '免收罚息起算日', en: 'first day of the penalty-interest waiver' },
  'penaltyInterest.amount': { zh: '不得收取的罚息', en: 'penalty interest not to be charged' },
  'guarantee.arrangement': GUARANTEE_PART_TERMS.arrangement,
  'guarantee.fee.verdict': GUARANTEE_PART_TERMS.fee,
  'guarantee.fee.chargedRate': { zh: '实收担保费率', en: 'guarantee fee rate charged' },
  'guarantee.fee.allowedRate': { zh: '可收担保费率', en: 'guarantee fee rate allowed' },
  'guarantee.compositeFee.verdict': GUARANTEE_PART_TERMS.compositeFee,
  'guarantee.compositeFee.rate': GUARANTEE_PART_TERMS.compositeFee,
  'guarantee.compositeFee.ceiling': { zh: '综合融资担保费率目标上限', en: 'target of the composite guarantee fee rate' },
  'guarantee.reGuaranteeFee.verdict': GUARANTEE_PART_TERMS.reGuaranteeFee,
  'guarantee.reGuaranteeFee.charged': { zh: '实收再担保费', en: 're-guarantee fee charged' },
  'guarantee.counterGuarantee': GUARANTEE_PART_TERMS.counterGuarantee,
};

function fieldText(path: string, rulebook: Rulebook, lang: Language): string {
  const [head, guarantee] = GUARANTEE.exec(path) ?? [];
  if (head !== undefined) {
    const name = fieldText(path.replace(head, 'guarantee.'), rulebook, lang);
    return say(PHRASES.ofGuarantee, lang, { name, guarantee: guaranteeName(Number(guarantee), lang) });
  }
  const [first = '', ...rest] = path.split('.');
  if (first === 'principal' || first === 'interest') {
    return `${COMPONENT_TERMS[first satisfies ComponentKind][lang]}${lang === 'zh' ? '' : ' '}${fieldText(rest.join('.'), rulebook, lang)}`;
  }
  const name = path === 'inclusive.value' ? inclusiveTitle(rulebook) : FIELDS[path];
  return name?.[lang] ?? path;
}

type ValueTerms = readonly [ending: string, terms: Readonly<Record<string, Wording>>];

/** What a rulebook has words of its own for. */
function ownValues(rulebook: Rulebook): ValueTerms[] {
  return [
    ['track', trackTerms(rulebook)],
    ['outcome', outcomeTerms(rulebook)],
    ['inclusive.value', inclusiveTerms(rulebook)],
  ];
}

const VALUES: readonly ValueTerms[] = [
  ['penaltyInterest.waived', WAIVER_TERMS],
  ['guarantee.arrangement', ARRANGEMENT_TERMS],
  ['guarantee.fee.verdict', FEE_TERMS],
  ['guarantee.compositeFee.verdict', COMPOSITE_FEE_TERMS],
  ['guarantee.reGuaranteeFee.verdict', RE_GUARANTEE_TERMS],
  ['guarantee.counterGuarantee', COUNTER_GUARANTEE_TERMS],
];

function valueText(path: string, value: Difference['from'], rulebook: Rulebook, lang: Language): string {
  if (value === undefined) return '—';
  const [head] = GUARANTEE.exec(path) ?? [];
  if (head !== undefined) return valueText(path.replace(head, 'guarantee.'), value, rulebook, lang);
  const terms = [...ownValues(rulebook), ...VALUES].find(([ending]) => path === ending || path.endsWith(`.${ending}`))?.[1];
  if (path.endsWith('Rate') || path.endsWith('.rate') || path.endsWith('.ceiling')) return percentText(String(value));
  if (path.endsWith('.amount') || path.endsWith('.charged')) return amountText(String(value));
  return terms?.[String(value)]?.[lang] ?? String(value);
}
