import type { ENTERPRISE_SIZES } from '../facts/loan/loan-schema.js';
import { ENTERPRISE, type EnterpriseInput, type INDUSTRIES } from '../facts/subjects/enterprise.js';
import { enterpriseSize2011 } from '../rulebook/shipped/enterprise-size-2011.js';
import type { EnterpriseSize2011 } from '../rulebook/shipped/enterprise-size-2011-ids.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { type Assessed, type AssessOptions, assessed, assessorsOf, type Verdict, verdict } from './assessed.js';

/** An enterprise's size 企业规模, and the industry standard that it was measured by. */
export interface EnterpriseSize extends Assessed {
  /** The size by the national standard of 2011; `undetermined` where a figure that the industry is measured by is missing. */
  readonly size: Verdict<(typeof ENTERPRISE_SIZES)[number]>;
  /** The industry whose thresholds were applied, as the standard groups them; `undetermined` where none is stated. */
  readonly standard: Verdict<(typeof INDUSTRIES)[number]>;
}

const assessors = assessorsOf(ENTERPRISE, enterpriseSize2011);

/**
 * Classifies an enterprise as micro, small, medium or large under the national standard of 2011 (工信部联企业〔2011〕300号).
 * A class is reached by meeting the lower limits (及以上, themselves included) of all its indicators; otherwise the
 * enterprise falls one class. An indicator that cannot matter may be left out.
 *
 * @throws {InvalidInputError} where the input is not what the schema describes
 * @throws {InvalidOptionError} for an unknown option, and for a reading or a parameter that the rulebook does not have or allow
 *
 * @example
 * enterpriseSize({ industry: 'industry', employees: 300, revenue: '19999999.99' }).size // 'small'
 * enterpriseSize({ industry: 'industry', employees: 19 }).size // 'micro', whatever its revenue
 * enterpriseSize({ industry: 'industry', employees: 20 }).missing // ['revenue']
 */
export function enterpriseSize<Ids extends RulebookIds = EnterpriseSize2011>(
  input: EnterpriseInput,
  options?: AssessOptions<Ids>,
): EnterpriseSize;
export function enterpriseSize(input: EnterpriseInput, options?: AssessOptions): EnterpriseSize {
  const assessment = assessors(options).assess(input);
  return {
    size: verdict(assessment, 'enterprise.size'),
    standard: verdict(assessment, 'enterprise.standard'),
    ...assessed(assessment, []),
  };
}
