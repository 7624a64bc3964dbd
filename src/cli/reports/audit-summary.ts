import { AUDIT_VERDICTS, type Audit } from '../../audit/result.js';
import type { Block } from '../../document/block.js';
import { Decimal } from '../../facts/values/decimal.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import { VERDICT_TERMS } from '../../words/audit-terms.js';
import { LABELS } from '../words/label-words.js';
import { amountText } from './report-figures.js';
import { wordedValue } from './worded-value.js';

/** The totals of many audits, as plain data. */
export interface AuditSummary {
  readonly records: number;
  readonly invalid: number;
  /** How many records received each verdict. */
  readonly verdicts: Readonly<Record<Audit['verdict'], number>>;
  /** How many breaches exist under every reading, and how many findings depend on the reading. */
  readonly breaches: number;
  readonly open: number;
  /** What is to be paid back, in yuan: the sums of the records' own ranges. */
  readonly totalRefund: Audit['totalRefund'];
}

interface AuditTally {
  add(audit: Audit): void;
  addInvalid(): void;
  summary(): AuditSummary;
}

export function newAuditTally(): AuditTally {
  const verdicts = Object.fromEntries(AUDIT_VERDICTS.map((verdict) => [verdict, 0])) as Record<Audit['verdict'], number>;
  const counts = { records: 0, invalid: 0, breaches: 0, open: 0 };
  let complete = true;
  const sums = { least: new Decimal(0), chosen: new Decimal(0), most: new Decimal(0) };
  return {
    add({ verdict, breaches, open, totalRefund }) {
      counts.records++;
      verdicts[verdict]++;
      counts.breaches += breaches.length;
      counts.open += open.length;
      complete &&= totalRefund.complete;
      for (const key of ['least', 'chosen', 'most'] as const) sums[key] = sums[key].plus(totalRefund[key]);
    },
    addInvalid() {
      counts.records++;
      counts.invalid++;
    },
    summary: () => ({
      records: counts.records,
      invalid: counts.invalid,
      verdicts: { ...verdicts },
      breaches: counts.breaches,
      open: counts.open,
      totalRefund: { least: sums.least.toFixed(2), chosen: sums.chosen.toFixed(2), most: sums.most.toFixed(2), complete },
    }),
  };
}

/** A summary as a person reads it. */
export function auditSummaryDocument(summary: AuditSummary, lang: Language): Block[] {
  const { records, invalid, verdicts, breaches, open, totalRefund } = summary;
  const count = (label: string, number: number) => [label, String(number)];
  const left = totalRefund.complete ? '' : LABELS.withoutUnknown[lang];
  const refunded = (which: Wording, amount: string) => [
    `${LABELS.totalRefund[lang]}${MARKS.comma[lang]}${which[lang].trim()}${left}`,
    amountText(amount),
  ];
  return [
    { kind: 'heading', level: 2, text: LABELS.summary[lang] },
    {
      kind: 'table',
      columns: [{ head: LABELS.records[lang] }, { head: String(records), align: 'right' }],
      rows: [
        ...AUDIT_VERDICTS.map((verdict) => count(wordedValue(verdict, VERDICT_TERMS, lang), verdicts[verdict])),
        count(LABELS.invalid[lang], invalid),
        count(LABELS.breachesCount[lang], breaches),
        count(LABELS.ofWhichOpen[lang], open),
        refunded(LABELS.asRead, totalRefund.chosen),
        refunded(LABELS.atLeast, totalRefund.least),
        refunded(LABELS.atMost, totalRefund.most),
      ],
    },
  ];
}
