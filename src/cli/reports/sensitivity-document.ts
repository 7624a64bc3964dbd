import type { Block, TreeNode } from '../../document/block.js';
import type { DecisiveInterpretation, ReadingChange, Sensitivity } from '../../explain/readings/sensitivity.js';
import { COMPONENTS, type ComponentKind } from '../../facts/loan/component.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import type { Difference } from '../../readings/difference.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import {
  ARRANGEMENT_TERMS,
  COMPONENT_TERMS,
  COMPOSITE_FEE_TERMS,
  COUNTER_GUARANTEE_TERMS,
  FEE_TERMS,
  RE_GUARANTEE_TERMS,
  WAIVER_TERMS,
} from '../../words/decision-terms.js';
import { inclusiveTerms } from '../../words/inclusive-text.js';
import { guaranteeName, instalmentsText, PHRASES, say } from '../../words/phrases.js';
import { DECIDED_TERMS } from '../../words/result-terms.js';
import { inclusiveTitle, outcomeTerms, trackTerms } from '../../words/rulebook-terms.js';
import { LABELS } from '../words/label-words.js';
import { missingFactText } from './missing-fact.js';
import { amountText, percentText } from './report-figures.js';
import { questionText, readingText, whereRead, withId } from './rulebook/reading-words.js';
import { withLegend } from './value-legend.js';
import { wordedValue } from './worded-value.js';

/** A loan's sensitivity as a person reads it: each question that matters, and what each other answer changes. */
export function sensitivityDocument(found: Sensitivity, rulebook: Rulebook, lang: Language): Block[] {
  const { loanId, baseline, matters, settled } = found;
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: `${loanId} · ${wordedValue(baseline.track, trackTerms(rulebook), lang)}` },
    ...(matters.length === 0 ? [{ kind: 'paragraph' as const, text: LABELS.nothingMatters[lang] }] : []),
    ...matters.flatMap((it) => decisive(it, rulebook, lang)),
    ...(settled.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: LABELS.settledReadings[lang] },
          { kind: 'list' as const, items: settled.map((id) => withId(questionText(id, rulebook, lang), id, lang)) },
        ]),
  ];
  return withLegend(blocks, found, rulebook, lang);
}

function decisive({ interpretation, chosen, changes }: DecisiveInterpretation, rulebook: Rulebook, lang: Language): Block[] {
  const reading = readingText(interpretation, chosen, chosen, rulebook, lang);
  return [
    { kind: 'heading', level: 3, text: withId(questionText(interpretation, rulebook, lang), interpretation, lang) },
    { kind: 'paragraph', text: `${LABELS.chosenReading[lang]}${MARKS.colon[lang]}${reading}` },
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
  const colon = MARKS.colon[lang];
  const missing = facts.length === 0 ? [] : [`${LABELS.nowMissing[lang]}${colon}${facts.join(MARKS.list[lang])}`];
  return {
    // The question is printed above; the questions of other readings that the change requires are not.
    text: whereRead(readings, rulebook, lang, asked),
    children: [...differenceLines(differences, rulebook, lang), ...missing].map((text) => ({ text, children: [] })),
  };
}

/** The same difference of several instalments on one line. */
export function differenceLines(differences: readonly Difference[], rulebook: Rulebook, lang: Language): string[] {
  const byText = new Map<string, number[]>();
  for (const { at, from, to } of telling(differences)) {
    const name = fieldText(at, rulebook, lang);
    const text = `${name}${MARKS.colon[lang]}${valueText(at, from, rulebook, lang)} → ${valueText(at, to, rulebook, lang)}`;
    byText.set(text, [...(byText.get(text) ?? []), ...(at.instalment === undefined ? [] : [at.instalment])]);
  }
  return [...byText].map(([text, numbers]) => {
    if (numbers.length === 0) return text;
    return say(PHRASES.placed, lang, { place: instalmentsText(numbers, lang), value: text });
  });
}

/** A value of a decision, and the instalment, the component or the guarantee that it is about. */
interface DecidedField {
  /** `track`, `penaltyInterest.waived`, `guarantee.fee.verdict`. */
  readonly field: string;
  readonly instalment?: number;
  readonly component?: ComponentKind;
  readonly guarantee?: number;
}

/** Splits the path of a difference: `instalments[2].principal.track` is `track` of the principal of instalment 2. */
function decidedField(path: string): DecidedField {
  const { list, index, rest = '' } = /^(?<list>instalments|guarantees)\[(?<index>\d+)\]\.(?<rest>.*)$/.exec(path)?.groups ?? {};
  if (list === undefined) return { field: path };
  if (list === 'guarantees') return { field: `guarantee.${rest}`, guarantee: Number(index) };
  const component = COMPONENTS.find((kind) => rest.startsWith(`${kind}.`));
  const instalment = Number(index);
  return component === undefined
    ? { field: rest, instalment }
    : { field: rest.slice(component.length + 1), instalment, component };
}

interface PlacedDifference extends Omit<Difference, 'path'> {
  readonly at: DecidedField;
}

/** The differences that the others follow from: of a component with another track, that one; of a fee, its verdict. */
function telling(differences: readonly Difference[]): PlacedDifference[] {
  const placed = differences.map(({ path, ...values }) => ({ ...values, at: decidedField(path) }));
  const keyOf = ({ instalment, component, guarantee }: DecidedField, field: string) =>
    [instalment, component, guarantee, field].join();
  const differing = new Set(placed.map(({ at }) => keyOf(at, at.field)));
  return placed.filter(({ at }) => {
    const { field, instalment, component, guarantee } = at;
    if (guarantee !== undefined) {
      const [, part = '', figure = 'verdict'] = field.split('.');
      return figure === 'verdict' || !differing.has(keyOf(at, `guarantee.${part}.verdict`));
    }
    // An instalment's own track is the stronger of its components'.
    if (component === undefined) return instalment === undefined && field !== 'inclusive.limb';
    return field === 'track' || (field in FIELDS && !differing.has(keyOf(at, 'track')));
  });
}

const FIELDS: Readonly<Record<string, Wording>> = DECIDED_TERMS;

function fieldText({ field, component, guarantee }: DecidedField, rulebook: Rulebook, lang: Language): string {
  const known = field === 'inclusive.value' ? inclusiveTitle(rulebook) : FIELDS[field];
  const name = known?.[lang] ?? field;
  if (guarantee !== undefined) return say(PHRASES.ofGuarantee, lang, { name, guarantee: guaranteeName(guarantee, lang) });
  return component === undefined ? name : `${COMPONENT_TERMS[component][lang]}${MARKS.space[lang]}${name}`;
}

type ValueTerms = Readonly<Record<string, Readonly<Record<string, Wording>>>>;

/** The values for which a rulebook has its own words. */
function ownValues(rulebook: Rulebook): ValueTerms {
  return {
    track: trackTerms(rulebook),
    outcome: outcomeTerms(rulebook),
    'inclusive.value': inclusiveTerms(rulebook),
  };
}

const VALUES: ValueTerms = {
  'penaltyInterest.waived': WAIVER_TERMS,
  'guarantee.arrangement': ARRANGEMENT_TERMS,
  'guarantee.fee.verdict': FEE_TERMS,
  'guarantee.compositeFee.verdict': COMPOSITE_FEE_TERMS,
  'guarantee.reGuaranteeFee.verdict': RE_GUARANTEE_TERMS,
  'guarantee.counterGuarantee': COUNTER_GUARANTEE_TERMS,
};

function valueText({ field }: DecidedField, value: Difference['from'], rulebook: Rulebook, lang: Language): string {
  if (value === undefined) return '—';
  if (field.endsWith('Rate') || field.endsWith('.rate') || field.endsWith('.ceiling')) return percentText(String(value));
  if (field.endsWith('.amount') || field.endsWith('.charged')) return amountText(String(value));
  const terms = ownValues(rulebook)[field] ?? VALUES[field];
  return terms?.[String(value)]?.[lang] ?? String(value);
}
