import { fieldOf } from '../facts/loan/loan-path.js';
import type { Wording } from '../law/wording.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { lexiconOf } from './rulebook-lexicon.js';
import { trackTerms } from './rulebook-terms.js';

/** How a person speaks of a fact: its name, how it is asked for, and what its values are called. */
export interface FactWords {
  readonly name: Wording;
  /** What is called for where it is not known, if its name alone does not say that: 是否有特殊困难. */
  readonly sought?: Wording;
  readonly question: Wording;
  readonly values?: Readonly<Record<string, Wording>>;
}

const SIZES = {
  micro: { zh: '微型企业', en: 'micro' },
  small: { zh: '小型企业', en: 'small' },
  medium: { zh: '中型企业', en: 'medium' },
  large: { zh: '大型企业', en: 'large' },
};

const LOAN_WORDS: Readonly<Record<string, FactWords>> = {
  'borrower.kind': {
    name: { zh: '借款人类型', en: 'kind of borrower' },
    question: {
      zh: '借款人是企业、个体工商户、小微企业主,还是其他?',
      en: 'Which is the borrower: an enterprise, an individual business, the owner of a small or micro enterprise, or another?',
    },
    values: {
      enterprise: { zh: '企业', en: 'enterprise' },
      'individual-business': { zh: '个体工商户', en: 'individual business' },
      'business-owner': { zh: '小微企业主', en: 'owner of a small or micro enterprise' },
      other: { zh: '其他主体', en: 'other' },
    },
  },
  'borrower.size': {
    name: { zh: '企业规模', en: 'size of the enterprise' },
    question: {
      zh: '企业的划型是微型、小型、中型还是大型(小微企业主填其所办企业)?',
      en: 'Which size is the enterprise (for an owner, the enterprise owned): micro, small, medium or large?',
    },
    values: SIZES,
  },
  'borrower.creditTotal': {
    name: { zh: '单户授信总额', en: "the borrower's credit at this bank" },
    question: { zh: '本行对该户的授信总额是多少元?', en: "What is the borrower's credit at this bank in total?" },
  },
  'borrower.creditTotalAllBanks': {
    name: { zh: '各银行授信合计', en: "the borrower's credit at all banks" },
    question: { zh: '该户在各银行的授信合计是多少元?', en: "What is the borrower's credit at all banks together?" },
  },
  'borrower.internationalSupplyChain': {
    name: { zh: '国际产业链企业(外贸企业)', en: 'an international supply-chain (foreign trade) enterprise' },
    sought: {
      zh: '是否为国际产业链企业(外贸企业)',
      en: 'whether the borrower is an international supply-chain (foreign trade) enterprise',
    },
    question: {
      zh: '借款人是否为国际产业链企业(外贸企业)?',
      en: 'Is the borrower an international supply-chain (foreign trade) enterprise?',
    },
  },
  'borrower.specialHardship': {
    name: { zh: '有特殊困难', en: 'in special difficulty' },
    sought: { zh: '是否有特殊困难', en: 'whether the borrower is in special difficulty' },
    question: { zh: '借款人是否有特殊困难?', en: 'Is the borrower in special difficulty?' },
  },
  'borrower.pandemicAffected': {
    name: { zh: '受疫情影响', en: 'affected by the epidemic' },
    sought: { zh: '是否受疫情影响', en: 'whether the borrower is affected by the epidemic' },
    question: { zh: '借款人是否受疫情影响?', en: 'Is the borrower affected by the epidemic?' },
  },
  'borrower.repaymentDifficulty': {
    name: { zh: '到期还款困难', en: 'in difficulty of repaying when due' },
    sought: { zh: '是否到期还款困难', en: 'whether the borrower has difficulty repaying when due' },
    question: { zh: '借款人是否到期还款困难?', en: 'Does the borrower have difficulty repaying when due?' },
  },
  'borrower.businessCondition': {
    name: { zh: '经营状况', en: 'business condition' },
    question: { zh: '借款人的经营状况如何?', en: "What is the borrower's business condition?" },
  },
  asOf: {
    name: { zh: '判定基准日', en: 'day as of which it is decided' },
    question: { zh: '以哪一天为判定基准日?', en: 'As of which day is the loan to be decided?' },
  },
  lenderKind: {
    name: { zh: '贷款人类型', en: 'kind of lender' },
    question: {
      zh: '贷款人是银行业金融机构还是其他机构?',
      en: 'Which is the lender: a bank, or another institution?',
    },
    values: { bank: { zh: '银行业金融机构', en: 'bank' }, other: { zh: '其他机构', en: 'not a bank' } },
  },
  currency: {
    name: { zh: '币种', en: 'currency of the loan' },
    question: { zh: '贷款币种是什么?', en: 'Which is the currency of the loan?' },
    values: { CNY: { zh: '人民币', en: 'renminbi' } },
  },
  'loan.track': {
    name: { zh: '整笔贷款', en: 'the loan as a whole' },
    question: { zh: '整笔贷款属于何种适用情形?', en: 'Which deferral does the loan as a whole come under?' },
  },
  purpose: {
    name: { zh: '贷款用途', en: 'purpose of the loan' },
    question: { zh: '贷款用途是经营性还是非经营性?', en: 'Which purpose does the loan serve: operating, or other?' },
    values: { operating: { zh: '经营性', en: 'operating' }, other: { zh: '非经营性', en: 'other' } },
  },
  annualRate: {
    name: { zh: '合同年利率', en: "the contract's interest rate" },
    question: { zh: '借款合同约定的年利率是多少?', en: "What is the contract's interest rate, a year?" },
  },
  penaltyAnnualRate: {
    name: { zh: '合同罚息年利率', en: "the contract's penalty interest rate" },
    question: { zh: '借款合同约定的罚息年利率是多少?', en: "What is the contract's penalty interest rate, a year?" },
  },
  maturityDate: {
    name: { zh: '贷款到期日', en: 'maturity of the loan' },
    question: { zh: '贷款的最终到期日是哪一天?', en: 'On which day does the loan mature?' },
  },
  'schedule[].dueDate': {
    name: { zh: '到期日', en: 'due date' },
    question: { zh: '该期的到期日是哪一天?', en: 'On which day does the instalment fall due?' },
  },
  'schedule[].originalDueDate': {
    name: { zh: '首次延期前的原到期日', en: 'due date before the first deferral' },
    question: {
      zh: '该期首次延期前的原到期日是哪一天(从未延期的填“无”)?',
      en: 'On which day did the instalment fall due before it was first deferred (“none” where it never was)?',
    },
  },
  'schedule[].principal': {
    name: { zh: '应还本金', en: 'principal due' },
    question: { zh: '该期应还本金是多少元?', en: 'How much principal falls due in the instalment?' },
  },
  'schedule[].interest': {
    name: { zh: '应付利息', en: 'interest due' },
    question: { zh: '该期应付利息是多少元?', en: 'How much interest falls due in the instalment?' },
  },
  'schedule[].principalUntil': {
    name: { zh: '该期本金申请延至的日期', en: 'the day to which deferral of its principal is asked' },
    sought: {
      zh: '本金是否另行申请延期及申请延至的日期',
      en: 'whether deferral of its principal is asked apart, and until which day,',
    },
    question: {
      zh: '借款人申请将该期本金延期至哪一天(未申请的填“无”)?',
      en: 'Until which day does the borrower ask to defer the principal of the instalment (“none” where it does not ask)?',
    },
  },
  'schedule[].interestUntil': {
    name: { zh: '该期利息申请延至的日期', en: 'the day to which deferral of its interest is asked' },
    sought: {
      zh: '利息是否另行申请延期及申请延至的日期',
      en: 'whether deferral of its interest is asked apart, and until which day,',
    },
    question: {
      zh: '借款人申请将该期利息延期至哪一天(未申请的填“无”)?',
      en: 'Until which day does the borrower ask to defer the interest of the instalment (“none” where it does not ask)?',
    },
  },
  'application.principalUntil': {
    name: { zh: '申请的延期还本日', en: 'the day to which deferral of principal is asked' },
    sought: {
      zh: '是否申请延期还本及申请延至的日期',
      en: 'whether deferral of principal is asked, and until which day',
    },
    question: {
      zh: '借款人申请延期还本至哪一天(未申请的填“无”)?',
      en: 'Until which day does the borrower ask to defer principal (“none” where it does not ask)?',
    },
  },
  'application.interestUntil': {
    name: { zh: '申请的延期付息日', en: 'the day to which deferral of interest is asked' },
    sought: {
      zh: '是否申请延期付息及申请延至的日期',
      en: 'whether deferral of interest is asked, and until which day',
    },
    question: {
      zh: '借款人申请延期付息至哪一天(未申请的填“无”)?',
      en: 'Until which day does the borrower ask to defer interest (“none” where it does not ask)?',
    },
  },
  'application.appliedOn': {
    name: { zh: '申请日期', en: 'day of the application' },
    question: { zh: '借款人是哪一天提出申请的?', en: 'On which day did the borrower apply?' },
  },
  'application.method': {
    name: { zh: '延期方式', en: 'means of deferral' },
    question: { zh: '以展期、续贷还是其他方式延期?', en: 'Which means of deferral is used: extension, renewal, or another?' },
    values: {
      extension: { zh: '展期', en: 'extension' },
      renewal: { zh: '续贷', en: 'renewal' },
      other: { zh: '其他方式', en: 'other means' },
    },
  },
  'guarantee.arrangement': {
    name: { zh: '担保安排', en: 'the guarantee' },
    question: {
      zh: '原担保是继续保持、已有替代、已失效、待担保人同意,还是没有担保?',
      en: "Which holds of the guarantee: it is kept, it is replaced, it has lapsed, it awaits the guarantor's consent, or there is none?",
    },
    values: {
      kept: { zh: '继续保持', en: 'kept' },
      replaced: { zh: '已有替代安排', en: 'replaced' },
      lapsed: { zh: '已失效', en: 'lapsed' },
      'consent-pending': { zh: '待担保人同意', en: "awaiting the guarantor's consent" },
      none: { zh: '无担保', en: 'none' },
    },
  },
  'guarantee.guarantorKind': {
    name: { zh: '担保方式', en: 'kind of guarantee' },
    question: {
      zh: '担保由政府性融资担保公司、商业性融资担保公司、企业或自然人提供,还是抵押、质押?',
      en: 'Which guarantees the loan: a government-backed guarantee company, a commercial one, an enterprise, a natural person, a mortgage, or a pledge?',
    },
    values: {
      government: { zh: '政府性融资担保公司担保', en: 'government-backed guarantee company' },
      commercial: { zh: '商业性融资担保公司担保', en: 'commercial guarantee company' },
      enterprise: { zh: '企业保证', en: 'guarantee by an enterprise' },
      'natural-person': { zh: '自然人保证', en: 'guarantee by a natural person' },
      mortgage: { zh: '抵押', en: 'mortgage' },
      pledge: { zh: '质押', en: 'pledge' },
    },
  },
  'guarantee.standardFeeRate': {
    name: { zh: '标准担保费率', en: 'standard guarantee fee rate' },
    question: { zh: '该担保机构的标准担保费率(年)是多少?', en: "What is the guarantor's standard fee rate, a year?" },
  },
  'guarantee.formerFeeRate': {
    name: { zh: '原担保费率', en: 'guarantee fee rate formerly charged' },
    question: { zh: '政策施行前收取的担保费率(年)是多少?', en: 'What guarantee fee rate was charged before the policy, a year?' },
  },
  'guarantee.chargedFeeRate': {
    name: { zh: '实收担保费率', en: 'guarantee fee rate charged' },
    question: { zh: '实际收取的担保费率(年)是多少?', en: 'What guarantee fee rate is charged, a year?' },
  },
  'guarantee.otherFeeRate': {
    name: { zh: '其他费用年化费率', en: 'other fees of the guarantee, a year' },
    question: { zh: '担保的其他费用折合年费率是多少?', en: 'What do the other fees of the guarantee come to as a rate a year?' },
  },
  'guarantee.reGuaranteeFee': {
    name: { zh: '再担保费', en: 're-guarantee fee' },
    question: { zh: '收取再担保费多少元(未收取填0)?', en: 'What re-guarantee fee is charged (0 for none)?' },
  },
  'guarantee.counterGuarantee': {
    name: { zh: '要求反担保', en: 'a counter-guarantee required' },
    sought: { zh: '是否要求反担保', en: 'whether a counter-guarantee is required' },
    question: { zh: '担保机构是否要求反担保?', en: 'Does the guarantor require a counter-guarantee?' },
  },
  'commitments.collateralUnchanged': {
    name: { zh: '保持现有抵押担保状态不变', en: 'collateral and guarantees kept as they are' },
    sought: { zh: '是否保持现有抵押担保状态不变', en: 'whether the existing collateral and guarantees are kept as they are' },
    question: { zh: '借款人是否保持现有抵押担保状态不变?', en: 'Are the existing collateral and guarantees kept as they are?' },
  },
  'commitments.collateralReplaced': {
    name: { zh: '已提供替代担保安排', en: 'collateral and guarantees replaced' },
    sought: {
      zh: '是否已提供替代担保安排',
      en: 'whether a substitute takes the place of existing collateral and guarantees that are not kept',
    },
    question: {
      zh: '现有抵押担保不再保持的,借款人是否已提供替代担保安排?',
      en: 'Has the borrower provided a substitute for collateral or guarantees that are not kept?',
    },
  },
  'commitments.employmentStable': {
    name: { zh: '承诺就业基本稳定', en: 'an undertaking to keep employment basically stable' },
    sought: {
      zh: '是否承诺就业基本稳定',
      en: 'whether the borrower has undertaken to keep employment basically stable',
    },
    question: {
      zh: '借款人是否承诺就业基本稳定?',
      en: 'Has the borrower undertaken to keep employment basically stable?',
    },
  },
};

/** What the track of a loan says of its payments, in the rulebook's words for the tracks. */
function loanTrackWords(rulebook: Rulebook): Readonly<Record<string, Wording>> {
  const { 'shall-defer': duty, 'may-negotiate': choice } = trackTerms(rulebook);
  const none: Wording = { zh: `没有${duty.zh}的本息`, en: 'none of its payments must be deferred' };
  return {
    'shall-defer': { zh: `有${duty.zh}的本息`, en: 'some of its payments must be deferred' },
    'may-negotiate': { zh: `${none.zh},可${choice.zh}延期`, en: `${none.en}, but a deferral may be negotiated` },
    'not-covered': none,
  };
}

/** The words for a path of the input or the name of a fact. A fact of a rulebook's own is called by its title. */
export function factWords(path: string, rulebook: Rulebook): FactWords {
  const { field } = fieldOf(path);
  const known = LOAN_WORDS[field];
  if (known !== undefined) return field === 'loan.track' ? { ...known, values: loanTrackWords(rulebook) } : known;
  const title = lexiconOf(rulebook).vocabulary.get(field)?.title;
  const name = title ?? { zh: path, en: path };
  return { name, question: { zh: `${name.zh}?`, en: `${name.en}?` } };
}
