import * as z from 'zod/mini';
import type { Immutable } from '../../law/immutable.js';
import { choice, factor, flag, label, money } from '../input/field.js';
import { subjectOf } from './subject.js';

/** What may be asked of a bond: the four kinds that annex item 17 lists, another bond, or no bond. */
export const BOND_INSTRUMENTS = [
  'debt-financing-instrument',
  'corporate-bond',
  'enterprise-bond',
  'collective-bond',
  'other-bond',
  'none',
] as const;

/** Which loans a principal is of, as far as annex item 17 tells them apart. */
export const RELENT_LOANS = ['inclusive-unsecured', 'inclusive-secured', 'other'] as const;

/** The supports of annex item 17, each with its own facts. What is left out is unknown. */
export const supportSchema = z.strictObject({
  id: z.optional(label('企业或机构编号', "the host's own id of the enterprise or institution")),
  /** 过桥资金: bridging finance that was drawn on; no support for it is assessed where left out. */
  bridge: z.optional(
    z.strictObject({
      policyFund: z.optional(
        flag('是否使用自治区政策性转贷资金转贷过桥', "whether the Region's policy on-lending funds bridge the renewal"),
      ),
      fee: z.optional(money('转贷过桥费用(减收前)', 'the bridge-fund fee before it is reduced, in yuan')),
    }),
  ),
  /** 债券: a bond that was issued; no support for it is assessed where left out. */
  bond: z.optional(
    z.strictObject({
      privateEnterprise: z.optional(flag('是否民营企业', 'whether the issuer is a private enterprise')),
      issued: z.optional(flag('是否成功发行', 'whether the bonds have been issued')),
      instrument: z.optional(
        choice(
          BOND_INSTRUMENTS,
          '债券种类(非金融企业债务融资工具、公司债、企业债、集合债、其他债券、非债券)',
          'the kind of bond: debt financing instrument of a non-financial enterprise, corporate bond, enterprise bond, collective bond, another bond, none',
        ),
      ),
      amount: z.optional(money('发债额度', 'the amount issued, in yuan')),
      termYears: z.optional(factor('债券期限(年)', 'the term of the bonds in years')),
    }),
  ),
  /** 再贷款: loans that relending funds were used for; no support for it is assessed where left out. */
  relending: z.optional(
    z.strictObject({
      localInstitution: z.optional(flag('是否地方法人机构', 'whether it is a local incorporated institution')),
      qualifies: z.optional(
        flag('是否符合条件(由人民银行认定)', 'whether it meets the conditions, which the central bank decides'),
      ),
      loans: z.optional(
        choice(
          RELENT_LOANS,
          '贷款种类(普惠小微信用贷款、其他普惠小微贷款、其他贷款)',
          'which loans they are: inclusive small-micro loans without security, inclusive ones with it, or others',
        ),
      ),
      principal: z.optional(money('贷款本金', 'the principal of the loans, in yuan')),
    }),
  ),
});
export type SupportInput = Immutable<z.output<typeof supportSchema>>;

export const SUPPORT = subjectOf('support', supportSchema);
