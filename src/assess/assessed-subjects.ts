import type * as z from 'zod/mini';
import { enterpriseSchema } from '../facts/subjects/enterprise.js';
import { guarantorSchema } from '../facts/subjects/guarantor.js';
import { lenderYearSchema } from '../facts/subjects/lender-year.js';
import { mainBankSchema } from '../facts/subjects/main-bank.js';
import { regionYearSchema } from '../facts/subjects/region-year.js';
import { renewalSchema } from '../facts/subjects/renewal.js';
import { supportSchema } from '../facts/subjects/support.js';
import type { Wording } from '../law/wording.js';
import { choiceOption } from '../rulebook/caller-options.js';
import { noneOf } from '../rulebook/invalid-option.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { enterpriseSize2011 } from '../rulebook/shipped/enterprise-size-2011.js';
import type { EnterpriseSize2011 } from '../rulebook/shipped/enterprise-size-2011-ids.js';
import { ningxia2020 } from '../rulebook/shipped/ningxia-2020.js';
import type { Ningxia2020 } from '../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import type { Assessed, AssessOptions } from './assessed.js';
import { enterpriseSize } from './enterprise-size.js';
import { assessGuarantor } from './guarantor-assessment.js';
import { lendingTargets } from './lending-targets.js';
import { mainBank } from './main-bank-assessment.js';
import { regionalTargets } from './regional-targets.js';
import { assessRenewal } from './renewal-assessment.js';
import { supports } from './supports.js';

/** What can be assessed besides loans, by name. */
export const SUBJECT_NAMES = Object.freeze([
  'guarantor',
  'main-bank',
  'renewal',
  'lender-year',
  'region-year',
  'support',
  'enterprise',
] as const);
export type SubjectName = (typeof SUBJECT_NAMES)[number];

/** A subject as callers use it who know only its name and whose input is unchecked. */
export interface AssessedSubject {
  readonly title: Wording;
  readonly schema: z.core.$ZodType;
  readonly rulebook: () => Rulebook;
  /** @throws {InvalidInputError} where the input is not what the schema describes */
  assess(input: unknown, options?: AssessOptions): Assessed;
}

function subject<Input>(
  zh: string,
  en: string,
  schema: z.core.$ZodType<Input>,
  rulebook: () => Rulebook,
  assessInput: (input: Input, options?: AssessOptions) => Assessed,
): AssessedSubject {
  return {
    title: { zh, en },
    schema,
    rulebook,
    // Each function checks what it is given by the schema.
    assess: (input, options) => assessInput(input as Input, options),
  };
}

export const ASSESSED_SUBJECTS: Readonly<Record<SubjectName, AssessedSubject>> = {
  guarantor: subject(
    '担保机构的一笔担保',
    'a guarantee, as its guarantor describes it',
    guarantorSchema,
    ningxia2020,
    assessGuarantor,
  ),
  'main-bank': subject('企业及其银行', 'an enterprise and its banks', mainBankSchema, ningxia2020, mainBank),
  renewal: subject('续贷贷款', 'a renewed loan', renewalSchema, ningxia2020, assessRenewal),
  'lender-year': subject('银行年度', "a bank's own year", lenderYearSchema, ningxia2020, lendingTargets),
  'region-year': subject('全区年度', "the Region's year", regionYearSchema, ningxia2020, regionalTargets),
  support: subject('附件第17项的支持', 'the supports of annex item 17', supportSchema, ningxia2020, supports),
  enterprise: subject('企业规模', 'the size of an enterprise', enterpriseSchema, enterpriseSize2011, enterpriseSize),
};

/** The ids of the rulebook that a subject is assessed by. */
type IdsOf<Name extends SubjectName> = Name extends 'enterprise' ? EnterpriseSize2011 : Ningxia2020;

/**
 * Assesses an input of any provenance, by the name of its subject.
 *
 * @throws {InvalidInputError} where the input is not what the subject's schema describes
 * @throws {InvalidOptionError} for an unknown subject
 */
export function assess<Name extends SubjectName, Ids extends RulebookIds = IdsOf<Name>>(
  name: Name,
  input: unknown,
  options?: AssessOptions<Ids>,
): Assessed;
export function assess(name: SubjectName, input: unknown, options?: AssessOptions): Assessed {
  const known = choiceOption('subject', name, SUBJECT_NAMES);
  if (known === undefined) throw noneOf('subject', name, SUBJECT_NAMES);
  return ASSESSED_SUBJECTS[known].assess(input, options);
}
