import { RENEWAL, type RenewalInput } from '../facts/subjects/renewal.js';
import { ningxia2020 } from '../rulebook/shipped/ningxia-2020.js';
import type { Ningxia2020 } from '../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { type Assessed, type AssessOptions, assessed, assessorsOf, type Verdict, verdict } from './assessed.js';

/** What section 四 of the notice provides for a renewed loan. */
export interface RenewalAssessment extends Assessed {
  /** Whether it may be classified as normal (允许纳入正常类贷款): a permission, not a duty. */
  readonly classification: Verdict<'may-be-normal' | 'not-covered'>;
  /** Whether it is a renewal without repayment of principal (无还本续贷), of which banks are to make many more. */
  readonly withoutRepayment: Verdict<'to-be-increased' | 'not-covered'>;
}

const assessors = assessorsOf(RENEWAL, ningxia2020);

/**
 * Says whether a renewed loan may be classified as normal, and whether it is a renewal without repayment of principal
 * (notice, section 四). The conditions (符合条件) are open in the text: `qualifies` is the host's to say.
 *
 * @throws {InvalidInputError} where the input is not what the schema describes
 * @throws {InvalidOptionError} for an unknown option, and for a reading or a parameter that the rulebook does not have or allow
 *
 * @example
 * const renewal = assessRenewal({
 *   borrower: { kind: 'enterprise', size: 'small' },
 *   isRenewal: true,
 *   qualifies: true,
 * })
 * renewal.classification // 'may-be-normal'
 * renewal.missing // ['principalRepaidFirst']
 */
export function assessRenewal<Ids extends RulebookIds = Ningxia2020>(
  input: RenewalInput,
  options?: AssessOptions<Ids>,
): RenewalAssessment;
export function assessRenewal(input: RenewalInput, options?: AssessOptions): RenewalAssessment {
  const assessment = assessors(options).assess(input);
  return {
    classification: verdict(assessment, 'renewal.classificationVerdict'),
    withoutRepayment: verdict(assessment, 'renewal.withoutRepaymentVerdict'),
    ...assessed(assessment, []),
  };
}
