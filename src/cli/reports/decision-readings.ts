import type { Decision, OtherValue } from '../../decide/decision.js';
import type { Block, TreeNode } from '../../document/block.js';
import { COMPONENTS } from '../../facts/loan/component.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
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
import { guaranteeName, instalmentsText, PHRASES } from '../../words/phrases.js';
import { inclusiveTitle, outcomeTerms, trackTerms } from '../../words/rulebook-terms.js';
import { LABELS } from '../words/label-words.js';
import { missingFactText } from './missing-fact.js';
import { amountText } from './report-figures.js';
import { whereRead } from './rulebook/reading-words.js';

type Turning = Readonly<Record<string, readonly OtherValue[] | undefined>>;

interface Said {
  readonly label: Wording;
  /** The words for its values. Values without words are printed unchanged. */
  readonly terms?: Readonly<Record<string, Wording>>;
}

const SAID: Readonly<Record<string, Said>> = {
  waiver: { label: LABELS.penalty, terms: WAIVER_TERMS },
  grantedUntil: { label: LABELS.granted },
  penaltyAmount: { label: LABELS.penalty, terms: { undetermined: WAIVER_TERMS.undetermined } },
  arrangement: { label: GUARANTEE_PART_TERMS.arrangement, terms: ARRANGEMENT_TERMS },
  fee: { label: GUARANTEE_PART_TERMS.fee, terms: FEE_TERMS },
  compositeFee: { label: GUARANTEE_PART_TERMS.compositeFee, terms: COMPOSITE_FEE_TERMS },
  reGuaranteeFee: { label: GUARANTEE_PART_TERMS.reGuaranteeFee, terms: RE_GUARANTEE_TERMS },
  counterGuarantee: { label: GUARANTEE_PART_TERMS.counterGuarantee, terms: COUNTER_GUARANTEE_TERMS },
};

/** Whether the loan is one that the rulebook is for, its track and its outcome are said in the rulebook's own words. */
function saidOf(rulebook: Rulebook): Readonly<Record<string, Said>> {
  return {
    ...SAID,
    inclusive: { label: inclusiveTitle(rulebook), terms: inclusiveTerms(rulebook) },
    track: { label: LABELS.track, terms: trackTerms(rulebook) },
    outcome: { label: LABELS.outcome, terms: outcomeTerms(rulebook) },
  };
}

/** Lists each part of a decision that depends on readings, with the other readings and the value under them. */
export function turningBlocks({ turnsOn, instalments }: Decision, rulebook: Rulebook, lang: Language): Block[] {
  const { guarantees = [], ...whole } = turnsOn ?? {};
  const node = (text: string, turning: Turning = {}): TreeNode[] => {
    // Fields that change under the same readings are listed together.
    const byReadings = new Map<string, (readonly [field: string, other: OtherValue])[]>();
    for (const [field, others = []] of Object.entries(turning)) {
      for (const other of others) {
        const key = JSON.stringify(other.readings);
        byReadings.set(key, [...(byReadings.get(key) ?? []), [field, other]]);
      }
    }
    const children = [...byReadings.values()].map((same) => otherNode(same, rulebook, lang));
    return children.length === 0 ? [] : [{ text, children }];
  };
  const nodes = [
    ...node(PHRASES.wholeLoan[lang], whole),
    ...instalments.flatMap((instalment, at) =>
      COMPONENTS.flatMap((kind) =>
        node(`${instalmentsText([at], lang)} ${COMPONENT_TERMS[kind][lang]}`, instalment[kind].turnsOn),
      ),
    ),
    ...guarantees.flatMap((guarantee, at) => node(guaranteeName(at, lang), guarantee)),
  ];
  return nodes.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text: LABELS.turnsOn[lang] },
        { kind: 'tree', nodes },
      ];
}

function otherNode(same: readonly (readonly [field: string, other: OtherValue])[], rulebook: Rulebook, lang: Language): TreeNode {
  const said = saidOf(rulebook);
  const [colon, comma] = [MARKS.colon[lang], MARKS.list[lang]];
  const facts = new Set(same.flatMap(([, { missing = [] }]) => missing));
  const names = [...facts].map((path) => missingFactText(path, rulebook, lang));
  return {
    text: whereRead(same[0]?.[1].readings ?? {}, rulebook, lang),
    children: [
      ...same.map(([field, { value }]) => {
        const { label, terms } = said[field] as Said;
        const isAmount = field === 'penaltyAmount' && value !== 'undetermined';
        const text = isAmount ? amountText(value) : (terms?.[value]?.[lang] ?? value);
        return { text: `${label[lang]}${colon}${text}`, children: [] };
      }),
      ...(names.length === 0 ? [] : [{ text: `${LABELS.nowMissing[lang]}${colon}${names.join(comma)}`, children: [] }]),
    ],
  };
}
