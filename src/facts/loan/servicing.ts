import * as z from 'zod/mini';
import type { Immutable } from '../../law/immutable.js';
import type { AuditGrain, FactDeclaration, FactType } from '../fact.js';
import { choice, count, date, flag, label, money } from '../input/field.js';
import { COMPONENTS } from './component.js';
import { guaranteeSchema } from './loan-schema.js';

/** What was done about a component: deferred 延期, refused 拒绝, treated as overdue 按逾期处理, or paid when due 如期偿还. */
export const ACTIONS = ['deferred', 'refused', 'overdue', 'paid'] as const;

/**
 * What a charge of penalty interest is made of: all that the penalty rate comes to, contract interest included, or only
 * the surcharge (加收部分) above contract interest.
 */
export const PENALTY_BASES = ['penalty-rate', 'surcharge'] as const;

const penaltyInterest = z.strictObject({
  amount: z.optional(money('已收罚息', 'the penalty interest charged, in yuan')),
  // On interest no contract interest runs, so that nothing turns on it there.
  basis: z.optional(
    choice(
      PENALTY_BASES,
      '已收罚息的口径(按罚息利率全额,或仅加收部分)',
      'whether the amount is all at the penalty rate, contract interest included, or the surcharge alone',
    ),
  ),
  from: z.optional(date('罚息起算日', 'the first day that it was charged for')),
  until: z.optional(date('罚息截止日(不含)', 'the day up to which it was charged, itself not counted')),
});

const component = z.strictObject({
  instalment: z.optional(count('期次(从0起)', 'the place of the instalment in the schedule, from 0')),
  dueDate: z.optional(date('到期日', 'the due date of the instalment, in place of its number')),
  component: choice(COMPONENTS, '本金或利息', 'principal or interest'),
  action: z.optional(choice(ACTIONS, '处理(延期、拒绝、按逾期处理、如期偿还)', 'what was done about it')),
  grantedUntil: z.optional(date('实际延期至', 'the day to which it was deferred')),
  refusalReason: z.optional(label('拒绝理由', 'the reason given for a refusal')),
  /** 已收罚息: the penalty interest charged; `null`: it is known that none was. Without days it was charged for the period of the deferral. */
  penaltyInterest: z.optional(z.nullable(penaltyInterest)),
});

const guarantee = z.extend(
  z.pick(guaranteeSchema, {
    arrangement: true,
    chargedFeeRate: true,
    otherFeeRate: true,
    reGuaranteeFee: true,
    counterGuarantee: true,
  }),
  {
    consulted: z.optional(
      flag('是否已与企业、担保人协商', 'whether the arrangement was discussed with the enterprise and the guarantor'),
    ),
    feeBase: z.optional(money('担保费计费基数', 'the amount on which the yearly fee rates are charged, in yuan')),
  },
);

const listed = z.extend(guarantee, {
  guarantee: count('担保序号(从0起)', "the place of the guarantee in the loan's list, from 0"),
});

/**
 * What was done about a loan. Only what it speaks of is audited, and what it leaves out of that is unknown; `null` for
 * penalty interest says that it is known that none was charged. What it says of a guarantee stands in the place of
 * what the loan says; of one among several by its place in the list.
 */
export const servicingSchema = z.strictObject({
  /** What was done about principal and interest, each component at most once; one left out is not audited. */
  components: z.optional(z.array(component)),
  /** What was done about the only guarantee of the loan. */
  guarantee: z.optional(guarantee),
  /** What was done about each of several guarantees, by their places in the loan. */
  guarantees: z.optional(z.array(listed)),
});

export type ServicingInput = Immutable<z.output<typeof servicingSchema>>;
/** What was done about the principal or the interest of an instalment. */
export type ServicedComponent = NonNullable<ServicingInput['components']>[number];
/** What was done about a guarantee, and which fees were charged. */
export type ServicedGuarantee = NonNullable<ServicingInput['guarantee']>;

/** A fact of servicing, and the field of its component or guarantee there that it is read from. */
export interface ServicingFact extends FactDeclaration {
  readonly field: string;
  /** Whether it also turns on the day from which penalty interest is waived. */
  readonly ofWaiver?: true;
}

/** The facts of servicing that rules may test. */
export const SERVICING_FACTS: readonly ServicingFact[] = [
  {
    ...fact('servicing', 'action', { kind: 'choice', values: ACTIONS }, '对该笔的处理', 'what was done about it'),
    field: 'action',
  },
  {
    ...fact('servicing', 'grantedUntil', { kind: 'date' }, '实际延期至', 'the day to which it was deferred'),
    field: 'grantedUntil',
  },
  {
    ...fact('servicing', 'penaltyTaken', { kind: 'flag' }, '是否已收罚息', 'whether penalty interest was charged'),
    field: 'penaltyInterest.amount',
  },
  {
    ...fact('servicing', 'penaltyCharged', { kind: 'money' }, '已收罚息', 'the penalty interest charged'),
    field: 'penaltyInterest.amount',
  },
  {
    ...fact(
      'servicing',
      'penaltyBasis',
      { kind: 'choice', values: [...PENALTY_BASES, 'not-stated'] },
      '已收罚息的口径',
      'what the penalty interest charged is made of',
    ),
    field: 'penaltyInterest.basis',
  },
  {
    ...fact(
      'servicing',
      'penaltySurcharge',
      { kind: 'money' },
      '已收罚息中的加收部分',
      'the surcharge in the penalty interest charged, where it is said to be that alone',
    ),
    field: 'penaltyInterest.basis',
  },
  {
    ...fact('servicing', 'penaltyDays', { kind: 'count' }, '罚息计收天数', 'the days that penalty interest was charged for'),
    // Without the day to which it is deferred, nobody can tell the days of the deferral.
    field: 'grantedUntil',
  },
  {
    ...fact(
      'servicing',
      'penaltyWaivedDays',
      { kind: 'count' },
      '其中延期期间内的天数',
      'those of them in the period of the deferral',
    ),
    field: 'grantedUntil',
    ofWaiver: true,
  },
  {
    ...fact(
      'servicing',
      'penaltyInDeferral',
      { kind: 'flag' },
      '是否有延期期间内的天数',
      'whether any of them is in that period',
    ),
    field: 'grantedUntil',
    ofWaiver: true,
  },
  {
    ...fact('guarantee-servicing', 'consulted', { kind: 'flag' }, '是否已协商担保安排', 'whether the arrangement was discussed'),
    field: 'consulted',
  },
  {
    ...fact(
      'guarantee-servicing',
      'feeBase',
      { kind: 'money' },
      '担保费计费基数',
      'the amount on which the fee rates are charged',
    ),
    field: 'feeBase',
  },
];

function fact(grain: AuditGrain, name: string, type: FactType, zh: string, en: string): FactDeclaration {
  return { name: `${grain}.${name}`, type, grain, title: { zh, en } };
}
