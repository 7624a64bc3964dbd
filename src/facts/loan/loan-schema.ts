import * as z from 'zod/mini';
import type { Immutable } from '../../law/immutable.js';
import { choice, date, dates, flag, label, money, personalLabel, rate } from '../input/field.js';

/** 借款人类型: enterprise 企业, individual-business 个体工商户, business-owner 小微企业主, other 其他. */
export const BORROWER_KINDS = ['enterprise', 'individual-business', 'business-owner', 'other'] as const;
/** 贷款人类型: bank 银行业金融机构, to which the notice is addressed, or other 其他, such as a small-loan company. */
export const LENDER_KINDS = ['bank', 'other'] as const;
/** 企业规模 by the 2011 national standard: micro 微型, small 小型, medium 中型, large 大型. */
export const ENTERPRISE_SIZES = ['micro', 'small', 'medium', 'large'] as const;

const borrower = z.strictObject({
  id: z.optional(personalLabel('借款人编号', "the host's own id of the borrower")),
  kind: z.optional(choice(BORROWER_KINDS, '借款人类型', 'what the borrower is')),
  size: z.optional(
    choice(ENTERPRISE_SIZES, '企业规模', 'the size of the enterprise; for a business owner, of the enterprise owned'),
  ),
  creditTotal: z.optional(money('单户授信总额', "the single household's credit in total, in yuan")),
  creditTotalAllBanks: z.optional(money('各银行授信合计', "the household's credit at all banks, in yuan")),
  internationalSupplyChain: z.optional(
    flag('是否国际产业链企业(外贸企业)', 'whether it is an international supply-chain (foreign trade) enterprise'),
  ),
  specialHardship: z.optional(flag('是否有特殊困难', 'whether it is in special difficulty')),
  pandemicAffected: z.optional(flag('是否受疫情影响', 'whether it is affected by the epidemic')),
  repaymentDifficulty: z.optional(flag('是否到期还款困难', 'whether it has difficulty repaying when due')),
  businessCondition: z.optional(personalLabel('经营状况', 'its business condition, in words, which the bank takes into account')),
});

/** The dates to which deferral of one kind of component is asked: one, or several on which it is to be paid in parts. */
const datesAsked = (zh: string, en: string) => z.optional(z.nullable(dates(zh, en)));

const instalment = z.strictObject({
  dueDate: z.optional(date('到期日', 'the day on which it falls due')),
  originalDueDate: z.optional(
    z.nullable(date('此前延期之前的原到期日', 'the due date before an earlier deferral; null: it was never deferred before')),
  ),
  principal: z.optional(money('应还本金', 'the principal that falls due, in yuan')),
  interest: z.optional(money('应付利息', 'the interest that falls due, in yuan')),
  principalUntil: datesAsked(
    '该期本金申请延期至',
    "the day to which deferral of this instalment's principal is asked, in place of the loan's application; null: none is asked",
  ),
  interestUntil: datesAsked(
    '该期利息申请延期至',
    "the day to which deferral of this instalment's interest is asked, in place of the loan's application; null: none is asked",
  ),
});

export const applicationSchema = z.strictObject({
  appliedOn: z.optional(date('申请日期', 'the day of the application')),
  principalUntil: datesAsked('申请延期还本至', 'the day to which deferral of principal is asked; null: none is asked'),
  interestUntil: datesAsked('申请延期付息至', 'the day to which deferral of interest is asked; null: none is asked'),
  method: z.optional(
    choice(['extension', 'renewal', 'other'], '延期方式(展期、续贷、其他)', 'by extension 展期, renewal 续贷 or otherwise'),
  ),
});

/**
 * 担保方式: government 政府性融资担保公司, commercial 商业性融资担保公司, enterprise 企业保证, natural-person 自然人保证,
 * mortgage 抵押, pledge 质押.
 */
export const GUARANTOR_KINDS = ['government', 'commercial', 'enterprise', 'natural-person', 'mortgage', 'pledge'] as const;
/**
 * 担保安排: kept 保持, replaced 替代, lapsed 失效, consent-pending 待担保人同意 (valid until the original maturity, the
 * guarantor's consent to the deferral being awaited), none 无担保.
 */
export const ARRANGEMENTS = ['kept', 'replaced', 'lapsed', 'consent-pending', 'none'] as const;

export const guaranteeSchema = z.strictObject({
  arrangement: z.optional(
    choice(
      ARRANGEMENTS,
      '担保安排(保持、替代、失效、待担保人同意、无担保)',
      "whether the guarantee is kept, replaced, lapsed, awaits the guarantor's consent, or there is none",
    ),
  ),
  guarantorKind: z.optional(
    choice(
      GUARANTOR_KINDS,
      '担保方式(政府性融资担保公司、商业性融资担保公司、企业保证、自然人保证、抵押、质押)',
      'who or what guarantees the loan: a guarantee company, government-backed or commercial, an enterprise, a natural person, a mortgage, a pledge',
    ),
  ),
  standardFeeRate: z.optional(rate('标准担保费率', 'the standard guarantee fee rate, a year')),
  formerFeeRate: z.optional(rate('原担保费率', 'the guarantee fee rate formerly charged, a year')),
  chargedFeeRate: z.optional(rate('实收担保费率', 'the guarantee fee rate charged, a year')),
  otherFeeRate: z.optional(rate('其他费用年化费率', 'other fees of the guarantee as a rate a year')),
  reGuaranteeFee: z.optional(money('再担保费', 'the re-guarantee fee charged, in yuan')),
  counterGuarantee: z.optional(flag('是否要求反担保', 'whether a counter-guarantee is required')),
});

const commitments = z.strictObject({
  collateralUnchanged: z.optional(
    flag('是否保持现有抵押担保状态不变', 'whether the existing collateral and guarantees are kept as they are'),
  ),
  collateralReplaced: z.optional(
    flag(
      '是否已提供替代担保安排',
      'whether a substitute takes the place of existing collateral and guarantees that are not kept',
    ),
  ),
  employmentStable: z.optional(
    flag('是否承诺就业基本稳定', 'whether the borrower has undertaken to keep employment basically stable'),
  ),
});

/**
 * A loan as the caller describes it. Every fact that a rule reads may be left out and is then unknown. `null` for the
 * application, or for a date asked, says that it is known that there is none. A single guarantee may be given as `guarantee`;
 * `guarantees` lists several.
 */
export const loanSchema = z.strictObject({
  id: label('贷款编号', "the host's own id of the loan"),
  contractNumber: z.optional(personalLabel('合同编号', "the number of the loan's contract")),
  asOf: z.optional(date('判定基准日', 'the day as of which it is decided')),
  lender: z.optional(label('贷款银行', 'the lending bank')),
  lenderKind: z.optional(choice(LENDER_KINDS, '贷款人类型(银行业金融机构、其他)', 'whether the lender is a bank')),
  currency: z.optional(
    choice(['CNY'], '币种(人民币)', 'the currency of the loan: renminbi, in which the amounts of the notice are'),
  ),
  /** 借款人: what is known of the borrower; all of it is unknown where left out. */
  borrower: z.optional(borrower),
  purpose: z.optional(choice(['operating', 'other'], '贷款用途(经营性、其他)', 'whether the loan is for operating purposes')),
  annualRate: z.optional(rate('合同年利率', "the contract's interest rate, a year")),
  penaltyAnnualRate: z.optional(rate('合同罚息年利率', "the contract's penalty interest rate, a year")),
  maturityDate: z.optional(date('贷款到期日', 'the day on which the loan matures')),
  /** 还款计划: the instalments of the loan, at least one, in any order. */
  schedule: z.array(instalment).check(z.minLength(1)),
  /** 延期申请: what the borrower applied for; `null`: it is known that there is no application. */
  application: z.optional(z.nullable(applicationSchema)),
  /** 担保: the only guarantee of the loan; several are given as `guarantees`. */
  guarantee: z.optional(guaranteeSchema),
  /** 担保: every guarantee of the loan, in an order that the decision keeps; in place of `guarantee`. */
  guarantees: z.optional(z.array(guaranteeSchema).check(z.minLength(1))),
  /** 承诺: what the borrower has undertaken for the time of the deferral. */
  commitments: z.optional(commitments),
  /**
   * What a rulebook declares beside the fields of the library (its `facts.json`), by name; anything else in it is kept and
   * not read.
   */
  extensions: z.optional(z.record(z.string(), z.unknown())),
});

export type LoanInput = Immutable<z.output<typeof loanSchema>>;
export type GuaranteeInput = Immutable<z.output<typeof guaranteeSchema>>;
/** An instalment of the schedule. Amounts in yuan, days `YYYY-MM-DD`; what is left out is unknown. */
export type InstalmentInput = LoanInput['schedule'][number];
/** What is asked of a kind of component: a date, several, that none is, or nothing. */
export type DatesAsked = InstalmentInput['principalUntil'];
