import type { Audit, AuditFinding, OpenFinding, OpenQuestion, OtherResult, RefundRange } from '../../audit/result.js';
import type { Block, TreeNode } from '../../document/block.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { RESULT_TERMS, VERDICT_TERMS } from '../../words/audit-terms.js';
import { COMPONENT_TERMS } from '../../words/decision-terms.js';
import { addresseeText, FORCE_TERMS, forceText } from '../../words/law-terms.js';
import { guaranteeName, instalmentsText, PHRASES } from '../../words/phrases.js';
import { RESULT_NAMES } from '../../words/result-terms.js';
import { trackTerms } from '../../words/rulebook-terms.js';
import { LABELS } from '../words/label-words.js';
import { missingFactText } from './missing-fact.js';
import { amountText, percentText } from './report-figures.js';
import { whereRead } from './rulebook/reading-words.js';
import { withLegend } from './value-legend.js';
import { wordedValue } from './worded-value.js';

/**
 * An audit as a person reads it: what is wrong however the text is read, and on which words, what turns on the reading,
 * what to pay back, and what is missing.
 */
export function auditDocument(audit: Audit, rulebook: Rulebook, lang: Language): Block[] {
  const { loanId, verdict, decision, breaches, open, notes, undetermined, missing, citations, totalRefund } = audit;
  const colon = MARKS.colon[lang];
  const questions = undetermined.map((it) => ({ ...it, provisions: [] }));
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: `${loanId} · ${wordedValue(verdict, VERDICT_TERMS, lang)}` },
    {
      kind: 'paragraph',
      text: [
        `${LABELS.track[lang]}${colon}${wordedValue(decision.track, trackTerms(rulebook), lang)}`,
        ...(breaches.length + open.length === 0
          ? []
          : [`${LABELS.totalRefund[lang]}${colon}${totalRefundText(totalRefund, lang)}`]),
      ].join(MARKS.semicolon[lang]),
    },
    ...findings(LABELS.breaches[lang], breaches, lang),
    ...findings(LABELS.openFindings[lang], open, lang),
    ...findings(LABELS.notes[lang], notes, lang),
    ...listed(
      LABELS.openQuestions[lang],
      undetermined.map((it) => `${placeText(it, lang)}${it[lang]}`),
    ),
    ...listed(LABELS.missing[lang], missing),
    ...turning([...breaches, ...open, ...notes, ...questions], rulebook, lang),
    ...(citations.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: PHRASES.provisions[lang] },
          {
            kind: 'terms' as const,
            entries: citations.map(
              (citation) =>
                [`${citation.provision} (${forceText(citation, lang)})`, lang === 'zh' ? citation.text : citation.gloss] as const,
            ),
          },
        ]),
  ];
  return withLegend(blocks, { audit }, rulebook, lang);
}

function findings(text: string, list: readonly (AuditFinding | OpenFinding)[], lang: Language): Block[] {
  if (list.length === 0) return [];
  const areOpen = list.some((it) => 'chosen' in it);
  return [
    { kind: 'heading', level: 3, text },
    {
      kind: 'table',
      columns: [
        { head: LABELS.part[lang] },
        { head: LABELS.found[lang] },
        ...(areOpen ? [{ head: LABELS.asRead[lang] }] : []),
        { head: LABELS.addresseeOfDuty[lang] },
        { head: LABELS.force[lang] },
        { head: LABELS.basis[lang] },
        { head: LABELS.refund[lang], align: 'right' },
      ],
      rows: list.map((finding) => [
        placeText(finding, lang).trim(),
        findingText(finding, lang),
        ...('chosen' in finding ? [RESULT_TERMS[finding.chosen][lang]] : []),
        addresseeText(finding, lang),
        finding.force === undefined ? '—' : FORCE_TERMS[finding.force][lang],
        finding.provisions.join(', '),
        refundText(finding, lang),
      ]),
    },
  ];
}

/** Describes a finding. If no reading is known to make it a breach, the text says that it may be one. */
function findingText(finding: AuditFinding | OpenFinding, lang: Language): string {
  if (finding.rule !== undefined) return finding[lang];
  return `${finding[lang]}${MARKS.colon[lang]}${LABELS.mayBeBreach[lang]}`;
}

function refundText({ refund, excessRate, refundRange }: AuditFinding | OpenFinding, lang: Language): string {
  if (refundRange !== undefined) return rangeText(refundRange, lang);
  if (refund !== undefined) return refund.formula ?? amountText(refund.amount);
  // The excess rate may be known even if the amount that it is charged on is unknown.
  return excessRate === undefined ? '—' : `? (${RESULT_NAMES.excessRate[lang]} ${percentText(excessRate)})`;
}

function totalRefundText({ complete, ...range }: Audit['totalRefund'], lang: Language): string {
  const { most, ...unbounded } = range;
  const text = range.least === most ? amountText(most) : rangeText(complete ? range : unbounded, lang);
  return complete ? text : `${text}${LABELS.withoutUnknown[lang]}`;
}

function rangeText({ least, chosen, most }: RefundRange, lang: Language): string {
  const [comma, unknown] = [MARKS.comma[lang], LABELS.unknownAmount[lang]];
  const amount = (it: string | undefined) => (it === undefined ? unknown : amountText(it));
  const space = MARKS.space[lang];
  return [
    `${LABELS.asRead[lang]}${space}${amount(chosen)}`,
    `${LABELS.atLeast[lang]}${amountText(least)}`,
    ...(most === undefined ? [] : [`${LABELS.atMost[lang]}${amountText(most)}`]),
  ].join(comma);
}

/** Lists the other readings under which each finding changes, and how. */
function turning(list: readonly (AuditFinding | OpenFinding | OpenQuestion)[], rulebook: Rulebook, lang: Language): Block[] {
  const seen = new Set<string>();
  const nodes = list.flatMap((it): TreeNode[] => {
    // A note that may be a breach under another reading appears in two lists.
    const key = `${it.ruleSet} ${placeText(it, lang)}`;
    if (it.turnsOn === undefined || seen.has(key)) return [];
    seen.add(key);
    const text = `${placeText(it, lang)}${it[lang]}`;
    return [{ text, children: it.turnsOn.otherwise.map((other) => otherNode(other, rulebook, lang)) }];
  });
  return nodes.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text: LABELS.turnsOn[lang] },
        { kind: 'tree', nodes },
      ];
}

function otherNode({ readings, result, finding, missing }: OtherResult, rulebook: Rulebook, lang: Language): TreeNode {
  const colon = MARKS.colon[lang];
  const refund =
    finding?.refund === undefined
      ? ''
      : `${MARKS.semicolon[lang]}${LABELS.refund[lang]}${colon}${amountText(finding.refund.amount)}`;
  const said = finding === undefined ? '' : `${colon}${finding[lang]}`;
  const facts = (missing ?? []).map((path) => missingFactText(path, rulebook, lang));
  return {
    text: whereRead(readings, rulebook, lang),
    children: [
      { text: `${RESULT_TERMS[result][lang]}${said}${refund}`, children: [] },
      ...(facts.length === 0
        ? []
        : [{ text: `${LABELS.nowMissing[lang]}${colon}${facts.join(MARKS.list[lang])}`, children: [] }]),
    ],
  };
}

function placeText({ instalment, component, guarantee }: AuditFinding | OpenFinding | OpenQuestion, lang: Language): string {
  if (guarantee !== undefined) return `${guaranteeName(guarantee, lang)} `;
  if (instalment === undefined || component === undefined) return '';
  return `${instalmentsText([instalment], lang)} ${COMPONENT_TERMS[component][lang]} `;
}

function listed(text: string, items: readonly string[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text },
        { kind: 'list', items },
      ];
}
