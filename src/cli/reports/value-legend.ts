import { type Block, treeLines } from '../../document/block.js';
import { groupedBy } from '../../facts/values/map-entries.js';
import { bracketed, MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { type ValueLabels, valueLabels } from '../../words/labels.js';
import { LABELS } from '../words/label-words.js';
import { wordedValue } from './worded-value.js';

/** A value of the data of a result, with the field of a decision or an audit that has it, as `docs/values.md` names it. */
interface FieldValue {
  readonly field: string;
  readonly value: string;
}

/**
 * Says at the end of a document which of its words stand for which values of JSON: for each field those values of the data whose
 * words are printed without them. An audit is given as `{ audit }`.
 */
export function withLegend(blocks: readonly Block[], data: object, rulebook: Rulebook, lang: Language): Block[] {
  const labels: Readonly<Record<string, ValueLabels>> = valueLabels(rulebook);
  const printed = blocks.flatMap(saidIn).join('\n');
  const found = [...groupedBy(valuesIn(data), ({ field }) => field)].flatMap(([field, values]) => {
    const terms = labels[field] ?? {};
    const entries = [...new Set(values.map(({ value }) => value))].flatMap((value) => {
      const words = terms[value]?.[lang];
      // A word that is the value itself needs no explanation.
      return words === undefined || words === value || !standsIn(printed, words, value, lang)
        ? []
        : [wordedValue(value, terms, lang)];
    });
    return entries.length === 0 ? [] : [{ field, terms, entries }];
  });
  // Fields with one list of words stand together.
  const items = [...groupedBy(found, ({ terms }) => terms).values()].map((same) => {
    const fields = same.map(({ field }) => field).join(MARKS.list[lang]);
    return fields + MARKS.colon[lang] + [...new Set(same.flatMap(({ entries }) => entries))].join(MARKS.list[lang]);
  });
  if (items.length === 0) return [...blocks];
  return [...blocks, { kind: 'heading', level: 3, text: LABELS.inJson[lang] }, { kind: 'list', items }];
}

/** What is said of values. The words of the law that are quoted say nothing of them. */
function saidIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'terms':
      return block.entries.map(([term]) => term);
    case 'table':
      return block.rows.flat();
    case 'tree':
      return treeLines(block.nodes);
    case 'quote':
      return [];
  }
}

/**
 * Whether words stand in a text by themselves, without their value beside them: 应 is a force where it is alone in a cell, and not
 * within 应延尽延.
 */
function standsIn(text: string, words: string, value: string, lang: Language): boolean {
  const [pattern, beside] = [words, bracketed(value, lang)].map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L}|${beside})`, 'iu').test(text);
}

/** The fields whose values are printed as words. What the conditions of a trace compare is printed with its own names. */
const FIELDS = [
  'track',
  'inclusive.value',
  'inclusive.limb',
  'outcome',
  'penaltyInterest.waived',
  'penaltyInterest.rateBasis',
  'guarantees.arrangement',
  'guarantees.fee.verdict',
  'guarantees.compositeFee.verdict',
  'guarantees.reGuaranteeFee.verdict',
  'guarantees.counterGuarantee',
  'audit.verdict',
  'otherwise.result',
  'open.chosen',
  'component',
  'force',
  'alsoForce',
] as const;
const UNPRINTED: ReadonlySet<string> = new Set(['trace', 'rulebook', 'conditions']);

/** Paths by which a result has a value under another name, and the field whose value it is. */
const ELSEWHERE: readonly (readonly [path: RegExp, field: string])[] = [
  // Under other readings: `turnsOn.waiver[].value`.
  [/\.turnsOn\.(?:guarantees\.)?(\w+)\.value$/, '.$1'],
  // Under another law: `tracks[].from`.
  [/\.tracks\.(?:from|to)$/, '.track'],
  [/\.(?:waiver|penaltyAmount)$/, '.penaltyInterest.waived'],
  [/\.inclusive$/, '.inclusive.value'],
  [/\.(fee|compositeFee|reGuaranteeFee)$/, '.guarantees.$1.verdict'],
  [/\.(arrangement|counterGuarantee)$/, '.guarantees.$1'],
];

/** The values of a result, in the order of the fields. */
function valuesIn(data: object): FieldValue[] {
  const found = [...leavesOf(data, '')].flatMap(([path, value]) => {
    const field = fieldAt(path);
    return field === undefined ? [] : [{ field, value }];
  });
  return FIELDS.flatMap((field) => found.filter((one) => one.field === field));
}

function fieldAt(path: string): string | undefined {
  const usual = ELSEWHERE.reduce((text, [elsewhere, field]) => text.replace(elsewhere, field), path);
  return FIELDS.find((field) => usual.endsWith(`.${field}`));
}

/** Every text of data with the names that lead to it. */
function* leavesOf(data: unknown, path: string): Generator<readonly [path: string, value: string]> {
  if (typeof data === 'string') yield [path, data];
  if (typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) {
    for (const item of data) yield* leavesOf(item, path);
    return;
  }
  const record = data as Readonly<Record<string, unknown>>;
  // A difference and a target name what they are about.
  const { path: place, from, to, guarantee, verdict } = record;
  if (typeof place === 'string') {
    const named = `.${place.replace(/\[\d+\]/g, '')}`;
    for (const value of [from, to]) yield* leavesOf(value, named);
  }
  if (typeof guarantee === 'string') yield* leavesOf(verdict, `.guarantees.${guarantee}`);
  for (const [name, value] of Object.entries(record)) if (!UNPRINTED.has(name)) yield* leavesOf(value, `${path}.${name}`);
}
