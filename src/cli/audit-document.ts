import type { Audit, AuditFinding, OpenQuestion } from '../audit/result.js';
import { guaranteeName } from '../explain/phrases.js';
import { addresseeText, COMPONENT_TERMS, FORCE_TERMS, forceText, TRACK_TERMS } from '../explain/terms.js';
import type { Language } from '../law/wording.js';
import type { Block } from './document.js';
import { amountText, percentText } from './figure.js';
import { LABELS } from './labels.js';

const VERDICTS = {
  lawful: LABELS.verdictLawful,
  breach: LABELS.verdictBreach,
  undetermined: LABELS.verdictUndetermined,
} as const;

/** An audit as a person reads it: what is wrong, on which words, what to pay back, and what is missing. */
export function auditDocument(audit: Audit, lang: Language): Block[] {
  const { loanId, verdict, decision, breaches, notes, undetermined, missing, citations, totalRefund } = audit;
  const colon = lang === 'zh' ? ':' : ': ';
  return [
    { kind: 'heading', level: 2, text: `${loanId} · ${VERDICTS[verdict][lang]}` },
    {
      kind: 'paragraph',
      text: [
        `${LABELS.track[lang]}${colon}${TRACK_TERMS[decision.track][lang]}`,
        ...(breaches.length === 0 ? [] : [`${LABELS.totalRefund[lang]}${colon}${amountText(totalRefund)}`]),
      ].join(lang === 'zh' ? ';' : '; '),
    },
    ...findings(LABELS.breaches[lang], breaches, audit, lang),
    ...findings(LABELS.notes[lang], notes, audit, lang),
    ...listed(
      LABELS.openQuestions[lang],
      undetermined.map((it) => `${placeText(it, lang)}${it[lang]}`),
    ),
    ...listed(LABELS.missing[lang], missing),
    ...(citations.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: LABELS.provisions[lang] },
          {
            kind: 'terms' as const,
            entries: citations.map(
              (citation) =>
                [`${citation.provision} (${forceText(citation, lang)})`, lang === 'zh' ? citation.text : citation.gloss] as const,
            ),
          },
        ]),
  ];
}

function findings(text: string, list: readonly AuditFinding[], audit: Audit, lang: Language): Block[] {
  return list.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text },
        {
          kind: 'table',
          columns: [
            { head: LABELS.part[lang] },
            { head: LABELS.found[lang] },
            { head: LABELS.force[lang] },
            { head: LABELS.addressee[lang] },
            { head: LABELS.basis[lang] },
            { head: LABELS.refund[lang], align: 'right' },
          ],
          rows: list.map((finding) => [
            placeText(finding, lang).trim(),
            finding[lang],
            FORCE_TERMS[finding.force][lang],
            addresseesText(finding, audit, lang),
            finding.provisions.join(', '),
            refundText(finding, lang),
          ]),
        },
      ];
}

/** To whom the words speak that a finding rests on: what a guarantor owes is no fault of the bank's. */
function addresseesText({ provisions }: AuditFinding, { citations }: Audit, lang: Language): string {
  const addressee = citations.filter(({ provision }) => provisions.includes(provision)).flatMap((citation) => citation.addressee);
  return addresseeText({ addressee: [...new Set(addressee)] }, lang);
}

function refundText({ refund, excessRate }: AuditFinding, lang: Language): string {
  if (refund !== undefined) return refund.formula ?? amountText(refund.amount);
  // The rate is known where the amount that it is charged on is not.
  return excessRate === undefined ? '—' : `? (${LABELS.excessRate[lang]} ${percentText(excessRate)})`;
}

function placeText({ instalment, component, guarantee }: AuditFinding | OpenQuestion, lang: Language): string {
  if (guarantee !== undefined) return `${guaranteeName(guarantee, lang)} `;
  if (instalment === undefined || component === undefined) return '';
  return `${LABELS.instalment[lang]}${instalment + 1}${LABELS.instalmentEnd[lang]} ${COMPONENT_TERMS[component][lang]} `;
}

function listed(text: string, items: readonly string[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text },
        { kind: 'list', items },
      ];
}
