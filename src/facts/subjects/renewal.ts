import * as z from 'zod/mini';
import type { Immutable } from '../../law/immutable.js';
import { choice, flag, label } from '../input/field.js';
import { BORROWER_KINDS, ENTERPRISE_SIZES } from '../loan/loan-schema.js';
import { subjectOf } from './subject.js';

/** A loan to be renewed 续贷, as section 四 of the notice looks at it. What is left out is unknown. */
export const renewalSchema = z.strictObject({
  id: z.optional(label('贷款编号', "the host's own id of the loan")),
  /** 借款人: who asks for the renewal. */
  borrower: z.optional(
    z.strictObject({
      kind: z.optional(choice(BORROWER_KINDS, '借款人类型', 'what the borrower is')),
      size: z.optional(choice(ENTERPRISE_SIZES, '企业规模', 'the size of the enterprise')),
    }),
  ),
  isRenewal: z.optional(flag('是否续贷', 'whether the loan renews an earlier one')),
  qualifies: z.optional(
    flag(
      '是否符合条件(通知未规定,由使用方判定)',
      'whether the renewal meets the conditions: the notice leaves them open and the host decides',
    ),
  ),
  principalRepaidFirst: z.optional(flag('续贷前是否先偿还本金', 'whether the principal is repaid before the renewal')),
});
export type RenewalInput = Immutable<z.output<typeof renewalSchema>>;

export const RENEWAL = subjectOf('renewal', renewalSchema);
