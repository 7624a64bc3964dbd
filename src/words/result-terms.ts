import type { Wording } from '../law/wording.js';
import { COLUMN_TERMS } from './column-terms.js';
import { GUARANTEE_PART_TERMS } from './decision-terms.js';
import { LOAN_WORDS } from './loan/loan-words.js';

const GROWTH: Wording = { zh: '增速', en: 'growth' };

/** What a conclusion gives besides itself, by the name that the rulebook's contract has for it. */
export const RESULT_NAMES = {
  limb: { zh: '类别', en: 'kind' },
  latestDate: COLUMN_TERMS.latest,
  grantedUntil: COLUMN_TERMS.granted,
  boundUntil: { zh: '应延期至', en: 'must be deferred until' },
  allowedRate: { zh: '可收担保费率', en: 'guarantee fee rate allowed' },
  compositeRate: GUARANTEE_PART_TERMS.compositeFee,
  departsFrom: { zh: '所背离的决定', en: 'departs from what was decided on' },
  excessRate: { zh: '多收费率', en: 'excess rate' },
  refund: { zh: '应退还', en: 'to refund' },
  growth: GROWTH,
  growthBefore: { zh: '上年同期增速', en: 'growth the year before' },
  unsecuredGrowth: GROWTH,
  limit: { zh: '上限', en: 'limit' },
  bondSubsidy: { zh: '贴息金额', en: 'subsidy' },
  bridgeFee: { zh: '应收取的费用', en: 'fee to charge' },
  per: { zh: '给予', en: 'given' },
  relending: { zh: '再贷款金额', en: 'relending' },
} as const satisfies Readonly<Record<string, Wording>>;

/** How often an amount is given. */
export const PER_TERMS: Readonly<Record<string, Wording>> = { year: { zh: '每年', en: 'each year' } };

/** The parts of a decision, as JSON names them: what readings differ in, and what an audit finds a departure from. */
export const DECIDED_TERMS = {
  track: COLUMN_TERMS.track,
  outcome: COLUMN_TERMS.outcome,
  latestDate: COLUMN_TERMS.latest,
  grantedUntil: COLUMN_TERMS.granted,
  requestedUntil: COLUMN_TERMS.asked,
  penaltyInterest: COLUMN_TERMS.penalty,
  'penaltyInterest.waived': COLUMN_TERMS.penalty,
  'penaltyInterest.from': { zh: '免收罚息起算日', en: 'first day of the penalty-interest waiver' },
  'penaltyInterest.amount': { zh: '不得收取的罚息', en: 'penalty interest not to be charged' },
  'guarantee.arrangement': GUARANTEE_PART_TERMS.arrangement,
  'guarantee.fee.verdict': GUARANTEE_PART_TERMS.fee,
  'guarantee.fee.chargedRate': LOAN_WORDS['guarantee.chargedFeeRate'].name,
  'guarantee.fee.allowedRate': RESULT_NAMES.allowedRate,
  'guarantee.compositeFee.verdict': GUARANTEE_PART_TERMS.compositeFee,
  'guarantee.compositeFee.rate': GUARANTEE_PART_TERMS.compositeFee,
  'guarantee.compositeFee.ceiling': { zh: '综合融资担保费率目标上限', en: 'target of the composite guarantee fee rate' },
  'guarantee.reGuaranteeFee.verdict': GUARANTEE_PART_TERMS.reGuaranteeFee,
  'guarantee.reGuaranteeFee.charged': { zh: '实收再担保费', en: 're-guarantee fee charged' },
  'guarantee.counterGuarantee': GUARANTEE_PART_TERMS.counterGuarantee,
} as const satisfies Readonly<Record<string, Wording>>;
