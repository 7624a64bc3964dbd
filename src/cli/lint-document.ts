import type { Language, Wording } from '../law/wording.js';
import { FAULT_KINDS, type FaultKind, type LintFault, type LintReport, type LintScope, type Witness } from '../lint/report.js';
import type { Block } from './document.js';

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
};

const WORDS = {
  clean: { zh: '未发现问题。', en: 'No fault.' },
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

const COUNTED = ['ruleSets', 'rules', 'conditions', 'cells'] as const satisfies readonly (keyof LintScope)[];

/** What an examination of a rulebook found, the kinds of fault one after the other. */
export function lintDocument({ rulebook, faults, examined }: LintReport, lang: Language): Block[] {
  const counts = COUNTED.map((what) => `${examined[what]} ${WORDS[what][lang]}`);
  return [
    { kind: 'heading', level: 2, text: `${rulebook.id} ${rulebook.version}` },
    {
      kind: 'paragraph',
      text: `${counts.join(' · ')} → ${faults.length} ${WORDS[faults.length === 1 ? 'fault' : 'faults'][lang]}`,
    },
    ...(faults.length === 0 ? [{ kind: 'paragraph' as const, text: WORDS.clean[lang] }] : []),
    ...FAULT_KINDS.flatMap((kind): Block[] => {
      const own = faults.filter((fault) => fault.kind === kind);
      if (own.length === 0) return [];
      return [{ kind: 'heading', level: 3, text: KIND_TERMS[kind][lang] }, ...own.flatMap((fault) => faultBlocks(fault, lang))];
    }),
  ];
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
