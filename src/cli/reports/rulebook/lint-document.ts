import type { Block } from '../../../document/block.js';
import { groupedBy } from '../../../facts/values/map-entries.js';
import { MARKS } from '../../../law/punctuation.js';
import type { Language, Wording } from '../../../law/wording.js';
import {
  FAULT_KINDS,
  type FaultKind,
  type LintFault,
  type LintReport,
  type LintScope,
  type LintUnproved,
  type UnprovedReason,
  type Witness,
} from '../../../lint/lint-report.js';

const KIND_TERMS: Readonly<Record<FaultKind, Wording>> = {
  gap: { zh: '缺口:事实齐备而无结论', en: 'gap: every fact is known, and nothing follows' },
  overlap: { zh: '未声明的重叠', en: 'overlap that is not declared' },
  'needless-override': { zh: '多余的优先声明', en: 'override that is not needed' },
  'unreachable-rule': { zh: '从不适用的规则', en: 'rule that is never reached' },
  'duplicate-rule': { zh: '重复的规则', en: 'rule that is there twice' },
  'idle-condition': { zh: '从不影响结论的条件', en: 'condition that never matters' },
  'untested-interpretation': { zh: '无规则取决于它的解读', en: 'interpretation that no rule turns on' },
  'idle-reading': { zh: '无不同结果的解读', en: 'reading that makes no difference' },
  'uncited-provision': { zh: '无人引用的条文', en: 'provision that nothing rests on' },
  'undecidable-but-cited': { zh: '标为不能判定却被引用的条文', en: 'provision said to be undecidable that something rests on' },
  'unused-parameter': { zh: '未使用的参数', en: 'parameter that nothing uses' },
  'unused-words': { zh: '从不用到的用语', en: 'words that are never said' },
};

const WORDS = {
  clean: { zh: '未发现问题。', en: 'No fault.' },
  noneFound: { zh: '未发现问题,但有未能证明之处,见下。', en: 'No fault was found, but not everything is proved; see below.' },
  notProved: { zh: '项未证明', en: 'not proved' },
  unproved: { zh: '未能证明', en: 'Not proved' },
  tooManyValues: { zh: '取值组合过多的事实', en: 'facts with too many combinations of values' },
  steps: { zh: '步数', en: 'steps' },
  witness: { zh: '例证', en: 'witness' },
  unconfirmed: {
    zh: '未找到能显示它的输入,请核对:所及事实可能互相排斥',
    en: 'no input was seen to show it; check whether its facts exclude each other',
  },
  readings: { zh: '解读', en: 'readings' },
  ruleSets: { zh: '规则集', en: 'rule sets' },
  rules: { zh: '规则', en: 'rules' },
  conditions: { zh: '条件', en: 'conditions' },
  cells: { zh: '单元', en: 'cells' },
  fault: { zh: '问题', en: 'fault' },
  faults: { zh: '问题', en: 'faults' },
} as const satisfies Record<string, Wording>;

const REASONS: Readonly<Record<UnprovedReason, Wording>> = {
  budget: { zh: '步数用尽,加大 --budget 或可证明', en: 'the steps ran out; a greater --budget may prove it' },
  size: { zh: '所需内存过大,加大 --budget 也不能证明', en: 'it takes too much memory; a greater --budget does not help' },
};

const COUNTED = ['ruleSets', 'rules', 'conditions', 'cells'] as const satisfies readonly (keyof LintScope)[];

/** What an examination of a rulebook found, the kinds of fault one after the other. */
export function lintDocument({ rulebook, faults, unproved, examined, steps }: LintReport, lang: Language): Block[] {
  const counts = COUNTED.map((what) => `${examined[what]} ${WORDS[what][lang]}`);
  return [
    { kind: 'heading', level: 2, text: `${rulebook.id} ${rulebook.version}` },
    {
      kind: 'paragraph',
      text: [
        `${counts.join(' · ')} → ${faults.length} ${WORDS[faults.length === 1 ? 'fault' : 'faults'][lang]}`,
        ...(unproved.length === 0 ? [] : [`${unproved.length} ${WORDS.notProved[lang]}`]),
      ].join(' · '),
    },
    ...(faults.length === 0
      ? [{ kind: 'paragraph' as const, text: WORDS[unproved.length === 0 ? 'clean' : 'noneFound'][lang] }]
      : []),
    ...FAULT_KINDS.flatMap((kind): Block[] => {
      const own = faults.filter((fault) => fault.kind === kind);
      if (own.length === 0) return [];
      return [{ kind: 'heading', level: 3, text: KIND_TERMS[kind][lang] }, ...own.flatMap((fault) => faultBlocks(fault, lang))];
    }),
    ...unprovedBlocks(unproved, steps, lang),
  ];
}

/** Groups what is not proved by reason and by the facts behind it, so that each is printed once. */
function unprovedBlocks(unproved: readonly LintUnproved[], { taken, budget }: LintReport['steps'], lang: Language): Block[] {
  if (unproved.length === 0) return [];
  const groups = groupedBy(unproved, (one) => whyUnproved(one, lang));
  return [
    { kind: 'heading', level: 3, text: WORDS.unproved[lang] },
    { kind: 'paragraph', text: `${WORDS.steps[lang]}: ${taken} / ${budget}` },
    ...[...groups].flatMap(([why, own]): Block[] => [
      { kind: 'paragraph', text: why },
      { kind: 'terms', entries: own.map((one) => [one.pointer, one[lang]] as const) },
    ]),
  ];
}

function whyUnproved({ reason, facts }: LintUnproved, lang: Language): string {
  const why = REASONS[reason][lang];
  if (facts === undefined) return why;
  const named = `${WORDS.tooManyValues[lang]}: ${facts.join(', ')}`;
  return why + MARKS.stop[lang] + MARKS.space[lang] + named;
}

function faultBlocks(fault: LintFault, lang: Language): Block[] {
  const { witness } = fault;
  return [
    { kind: 'terms', entries: [[fault.pointer, fault[lang]]] },
    ...(fault.unconfirmed === true ? [{ kind: 'paragraph' as const, text: WORDS.unconfirmed[lang] }] : []),
    ...(witness === undefined
      ? []
      : [
          {
            kind: 'tree' as const,
            nodes: [{ text: `${WORDS.witness[lang]}: ${witness.shows[lang]}`, children: witnessLines(witness, lang) }],
          },
        ]),
  ];
}

function witnessLines(witness: Witness, lang: Language) {
  const { subject, readings } = witness;
  const parts: readonly (readonly [string, unknown])[] =
    'loan' in witness
      ? [['loan', witness.loan], ...('servicing' in witness ? [['servicing', witness.servicing] as const] : [])]
      : [[subject, witness.input]];
  const chosen = Object.entries(readings).map(([id, reading]) => `${id}=${reading}`);
  return [
    ...parts.map(([name, value]) => ({ text: `${name}: ${JSON.stringify(value)}`, children: [] })),
    ...(chosen.length === 0 ? [] : [{ text: `${WORDS.readings[lang]}: ${chosen.join(' ')}`, children: [] }]),
  ];
}
