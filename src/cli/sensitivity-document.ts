import type { Difference } from '../explain/difference.js';
import type { ReadingChange } from '../explain/reading-change.js';
import type { DecisiveInterpretation, Sensitivity } from '../explain/sensitivity.js';
import { COMPONENT_TERMS, INCLUSIVE_TERMS, OUTCOME_TERMS, TRACK_TERMS, WAIVER_TERMS } from '../explain/terms.js';
import type { ComponentKind } from '../facts/parse-loan.js';
import type { Language, Wording } from '../law/wording.js';
import type { Block, TreeNode } from './document.js';
import { numbersText } from './figure.js';
import { LABELS } from './labels.js';

/** A loan's sensitivity as a person reads it: each question that matters, and what each other answer changes. */
export function sensitivityDocument({ loanId, baseline, matters, settled }: Sensitivity, lang: Language): Block[] {
  return [
    { kind: 'heading', level: 2, text: `${loanId} · ${TRACK_TERMS[baseline.track][lang]}` },
    ...(matters.length === 0 ? [{ kind: 'paragraph' as const, text: LABELS.nothingMatters[lang] }] : []),
    ...matters.flatMap((it) => decisive(it, lang)),
    ...(settled.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: LABELS.settledReadings[lang] },
          { kind: 'list' as const, items: settled },
        ]),
  ];
}

function decisive({ interpretation, question, chosen, changes }: DecisiveInterpretation, lang: Language): Block[] {
  return [
    { kind: 'heading', level: 3, text: `${interpretation}${lang === 'zh' ? ':' : ': '}${question[lang]}` },
    { kind: 'paragraph', text: `${LABELS.chosenReading[lang]} ${chosen}` },
    { kind: 'tree', nodes: changes.map((change) => changeNode(change, lang)) },
  ];
}

function changeNode({ readings, differences, nowMissing }: ReadingChange, lang: Language): TreeNode {
  const read = Object.entries(readings).map(([id, reading]) => `${id}=${reading}`);
  const missing = nowMissing.length === 0 ? [] : [`${LABELS.nowMissing[lang]} ${nowMissing.join(', ')}`];
  return {
    text: `${LABELS.whereRead[lang]} ${read.join(' + ')}`,
    children: [...differenceLines(differences, lang), ...missing].map((text) => ({ text, children: [] })),
  };
}

/** The same difference of several instalments on one line. */
function differenceLines(differences: readonly Difference[], lang: Language): string[] {
  const byText = new Map<string, number[]>();
  for (const { path, from, to } of telling(differences)) {
    const [, index, rest] = INSTALMENT.exec(path) ?? [];
    const name = fieldText(rest ?? path, lang);
    const text = `${name}${lang === 'zh' ? ':' : ': '}${valueText(path, from, lang)} → ${valueText(path, to, lang)}`;
    byText.set(text, [...(byText.get(text) ?? []), ...(index === undefined ? [] : [Number(index) + 1])]);
  }
  return [...byText].map(([text, numbers]) => (numbers.length === 0 ? text : `${text} (${instalments(numbers, lang)})`));
}

const INSTALMENT = /^instalments\[(\d+)\]\.(.*)$/;
const COMPONENT_FIELD = /^(instalments\[\d+\]\.(?:principal|interest))\.(.*)$/;

/** The differences that the others follow from: of a component with another track, that one. */
function telling(differences: readonly Difference[]): Difference[] {
  const paths = new Set(differences.map(({ path }) => path));
  return differences.filter(({ path }) => {
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
  'penaltyInterest.amount': { zh: '不得收取的罚息', en: 'penalty interest not to be charged' },
  'inclusive.value': LABELS.inclusiveLabel,
};

function fieldText(path: string, lang: Language): string {
  const [first = '', ...rest] = path.split('.');
  if (first === 'principal' || first === 'interest') {
    return `${COMPONENT_TERMS[first satisfies ComponentKind][lang]} ${fieldText(rest.join('.'), lang)}`;
  }
  return FIELDS[path]?.[lang] ?? path;
}

const VALUES: readonly (readonly [ending: string, terms: Readonly<Record<string, Wording>>])[] = [
  ['track', TRACK_TERMS],
  ['outcome', OUTCOME_TERMS],
  ['penaltyInterest.waived', WAIVER_TERMS],
  ['inclusive.value', INCLUSIVE_TERMS],
];

function valueText(path: string, value: Difference['from'], lang: Language): string {
  if (value === undefined) return '—';
  const terms = VALUES.find(([ending]) => path === ending || path.endsWith(`.${ending}`))?.[1];
  return terms?.[String(value)]?.[lang] ?? String(value);
}
