import * as z from 'zod/mini';
import type { Immutable } from '../../law/immutable.js';
import { choice, count, flag, label, money, rate } from '../input/field.js';
import { BORROWER_KINDS, ENTERPRISE_SIZES, GUARANTOR_KINDS } from '../loan/loan-schema.js';

/**
 * A guarantee as its guarantor describes it. Facts that a loan's guarantee also has go by the same names. A fee is
 * given as a rate a year or as an amount for the whole term, not both; what is left out is unknown.
 */
export const guarantorSchema = z.strictObject({
  id: z.optional(label('担保业务编号', "the guarantor's own id of the guarantee")),
  /** 借款人: whose loan is guaranteed. */
  borrower: z.optional(
    z.strictObject({
      kind: z.optional(choice(BORROWER_KINDS, '借款人类型', 'what the borrower is')),
      size: z.optional(
        choice(ENTERPRISE_SIZES, '企业规模', 'the size of the enterprise; for a business owner, of the enterprise owned'),
      ),
    }),
  ),
  /** 担保: the guarantee, and what is charged for it. */
  guarantee: z.strictObject({
    guarantorKind: z.optional(
      choice(
        GUARANTOR_KINDS,
        '担保方式(政府性融资担保公司、商业性融资担保公司、企业保证、自然人保证、抵押、质押)',
        'who or what guarantees the loan: a guarantee company, government-backed or commercial, an enterprise, a natural person, a mortgage, a pledge',
      ),
    ),
    amount: z.optional(money('担保金额', 'the amount guaranteed, in yuan')),
    days: z.optional(count('担保期限(天)', 'the term of the guarantee in days')),
    standardFeeRate: z.optional(rate('标准担保费率', 'the standard guarantee fee rate, a year')),
    standardFee: z.optional(money('标准担保费', 'the standard guarantee fee for the term, in yuan')),
    formerFeeRate: z.optional(rate('原担保费率', 'the guarantee fee rate formerly charged, a year')),
    formerFee: z.optional(money('原担保费', 'the guarantee fee formerly charged for the term, in yuan')),
    chargedFeeRate: z.optional(rate('实收担保费率', 'the guarantee fee rate charged, a year')),
    chargedFee: z.optional(money('实收担保费', 'the guarantee fee charged for the term, in yuan')),
    otherFeeRate: z.optional(rate('其他费用年化费率', 'other fees of the guarantee as a rate a year')),
    /** 其他费用: every other fee of the guarantor, for the term; an empty list: it is known that there is none. */
    otherFees: z.optional(
      z.array(
        z.strictObject({
          name: z.optional(label('费用名称', 'what the fee is for')),
          amount: z.optional(money('费用金额', 'the fee for the term, in yuan')),
        }),
      ),
    ),
    reGuaranteeFee: z.optional(money('再担保费', 'the re-guarantee fee charged, in yuan')),
    counterGuarantee: z.optional(flag('是否要求反担保', 'whether a counter-guarantee is required')),
  }),
});
export type GuarantorInput = Immutable<z.output<typeof guarantorSchema>>;
