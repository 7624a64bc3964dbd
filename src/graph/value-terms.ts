import { factWords } from '../explain/fact-words.js';
import {
  ARRANGEMENT_TERMS,
  COMPONENT_TERMS,
  COMPOSITE_FEE_TERMS,
  COUNTER_GUARANTEE_TERMS,
  FEE_TERMS,
  OUTCOME_TERMS,
  RE_GUARANTEE_TERMS,
  TRACK_TERMS,
  WAIVER_TERMS,
} from '../explain/terms.js';
import type { Wording } from '../law/wording.js';
import { conclusionsOf } from '../rules/rule-set.js';
import type { Rulebook } from '../rules/rulebook.js';
import { READING_PREFIX } from '../rules/vocabulary.js';

type Terms = Readonly<Record<string, Wording>>;

const INDUSTRY_TERMS: Terms = {
  agriculture: { zh: '农、林、牧、渔业', en: 'agriculture, forestry, animal husbandry and fishery' },
  industry: { zh: '工业', en: 'industry' },
  construction: { zh: '建筑业', en: 'construction' },
  wholesale: { zh: '批发业', en: 'wholesale' },
  retail: { zh: '零售业', en: 'retail' },
  transport: { zh: '交通运输业', en: 'transport' },
  storage: { zh: '仓储业', en: 'storage' },
  post: { zh: '邮政业', en: 'post' },
  accommodation: { zh: '住宿业', en: 'accommodation' },
  catering: { zh: '餐饮业', en: 'catering' },
  'information-transmission': { zh: '信息传输业', en: 'information transmission' },
  software: { zh: '软件和信息技术服务业', en: 'software and information technology services' },
  'real-estate': { zh: '房地产开发经营', en: 'real-estate development and operation' },
  'property-management': { zh: '物业管理', en: 'property management' },
  'leasing-business-services': { zh: '租赁和商务服务业', en: 'leasing and business services' },
  other: { zh: '其他未列明行业', en: 'other industries not listed' },
};

const CONSULTATION_TERMS: Terms = {
  'not-required': { zh: '无须征求意见', en: 'no consultation needed' },
  'consult-first': { zh: '需事先征求意见', en: 'consult first' },
  'not-bound': { zh: '对企业没有约束力', en: 'not bound' },
  'main-bank-open': { zh: '主办银行待定', en: 'main bank still open' },
};

/** Values that mean the same of many facts. */
const COMMON: Terms = {
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  none: { zh: '无', en: 'none' },
  one: { zh: '一家', en: 'one' },
  tie: { zh: '并列', en: 'several equal' },
  met: { zh: '达到', en: 'reached' },
  'not-met': { zh: '未达到', en: 'not reached' },
  missed: { zh: '未达到', en: 'missed' },
  'no-base': { zh: '没有可比基数', en: 'no base to compare' },
  'not-yet': { zh: '尚未达到', en: 'not yet reached' },
  'not-begun': { zh: '尚未开始', en: 'not begun' },
  'not-governed': { zh: '不适用', en: 'not governed' },
  'not-covered': { zh: '不适用', en: 'not covered' },
  eligible: { zh: '可享受', en: 'eligible' },
  'not-eligible': { zh: '不可享受', en: 'not eligible' },
  lawful: { zh: '未见不符', en: 'nothing at odds' },
};

const TERMS: Readonly<Record<string, Terms>> = {
  'component.kind': COMPONENT_TERMS,
  lenderKind: { bank: { zh: '银行业金融机构', en: 'a bank' }, other: { zh: '其他机构', en: 'another lender' } },
  'component.track': TRACK_TERMS,
  'component.outcome': OUTCOME_TERMS,
  'component.penaltyWaiver': WAIVER_TERMS,
  'component.cap': { capped: { zh: '有上限', en: 'capped' }, none: { zh: '无上限', en: 'no cap' } },
  'component.refusal': {
    prohibited: { zh: '不得拒绝', en: 'must not be refused' },
    'not-prohibited': { zh: '附件未禁止拒绝', en: 'refusal not forbidden by the annex' },
  },
  'component.applicationDates': {
    'applied-after-due': { zh: '到期后申请', en: 'applied for after the due date' },
    'applied-after-date-asked': { zh: '申请延至日早于申请日', en: 'applied for after the date asked' },
    'date-asked-past': { zh: '申请延至日已过', en: 'the date asked is past' },
  },
  'component.warnings': {
    'principal-above-credit': { zh: '本金超过授信', en: 'principal above the credit' },
    'due-after-maturity': { zh: '晚于贷款到期日', en: 'due after the maturity of the loan' },
  },
  'guarantee.warnings': {
    'replaced-yet-unchanged': { zh: '既已替代又称不变', en: 'replaced and yet unchanged' },
    'lapsed-yet-unchanged': { zh: '既已失效又称不变', en: 'lapsed and yet unchanged' },
  },
  'loan.warnings': {
    'penalty-rate-below-contract-rate': { zh: '罚息利率低于合同利率', en: 'penalty rate below the contract rate' },
    'individual-business-medium-or-large': { zh: '个体工商户记为中型或大型', en: 'individual business of medium or large size' },
    'applied-after-as-of': { zh: '申请日晚于判定基准日', en: 'applied for after the day of the decision' },
  },
  'guarantee.scope': { governed: { zh: '适用', en: 'governed' } },
  'loan.support': { 'extension-or-renewal': { zh: '应以展期、续贷予以支持', en: 'to be supported by extension or renewal' } },
  'component.windowDate': {
    maturity: { zh: '贷款到期日', en: 'the maturity of the loan' },
    'due-date': { zh: '该笔到期日', en: 'its own due date' },
  },
  'component.interestPlan': { 'to-agree': { zh: '由双方协商', en: 'to be agreed' } },
  'guarantee.arrangementVerdict': ARRANGEMENT_TERMS,
  'guarantee.feeVerdict': FEE_TERMS,
  'guarantee.compositeVerdict': COMPOSITE_FEE_TERMS,
  'guarantee.reGuaranteeVerdict': RE_GUARANTEE_TERMS,
  'guarantee.counterGuaranteeVerdict': COUNTER_GUARANTEE_TERMS,
  'loan.negotiableGround': {
    'other-msme': { zh: '其他中小微企业贷款', en: 'other micro, small or medium enterprise loan' },
    'supply-chain': { zh: '大型国际产业链企业', en: 'large international supply-chain enterprise' },
    'special-hardship': { zh: '有特殊困难', en: 'special difficulty' },
  },
  'loan.reported': {
    'collateral-kept': { zh: '抵押担保不变', en: 'collateral kept' },
    'collateral-changed': { zh: '抵押担保有变', en: 'collateral changed' },
    'collateral-replaced': { zh: '抵押担保已替代', en: 'collateral replaced' },
    'annex-without-ceiling': { zh: '附件未设上限', en: 'the annex sets no ceiling' },
    'employment-committed': { zh: '已承诺就业稳定', en: 'employment undertaken' },
    'employment-not-committed': { zh: '未承诺就业稳定', en: 'employment not undertaken' },
    'pandemic-affected': { zh: '受疫情影响', en: 'affected by the epidemic' },
    'pandemic-unaffected': { zh: '未受疫情影响', en: 'not affected by the epidemic' },
  },
  'servicing.action': {
    deferred: { zh: '已延期', en: 'deferred' },
    refused: { zh: '已拒绝', en: 'refused' },
    overdue: { zh: '按逾期处理', en: 'treated as overdue' },
    paid: { zh: '如期偿还', en: 'paid' },
  },
  'servicing.deferral': {
    refused: { zh: '违规拒绝', en: 'refused' },
    'not-deferred': { zh: '应延未延', en: 'not deferred' },
    'granted-short': { zh: '期限不足', en: 'granted short' },
    'period-set-by-bank': { zh: '银行确定期限', en: 'period set by bank' },
    'beyond-permission': { zh: '超出上限', en: 'beyond what is permitted' },
  },
  'component.penaltyFrom': {
    'due-date': { zh: '自到期日起', en: 'from the due date' },
    application: { zh: '自申请之日起', en: 'from the application' },
  },
  'servicing.penaltyBasis': {
    'penalty-rate': { zh: '按罚息利率(含合同利息)', en: 'all at the penalty rate' },
    surcharge: { zh: '仅加收部分', en: 'the surcharge alone' },
    'not-stated': { zh: '未说明', en: 'not stated' },
  },
  'servicing.penaltyInterest': { 'charged-while-waived': { zh: '应免而收', en: 'charged while waived' } },
  'guarantee-servicing.compositeFee': { 'above-ceiling': { zh: '高于目标', en: 'above the target' } },
  'guarantee-servicing.counterGuarantee': { 'counter-guarantee-kept': { zh: '反担保未取消', en: 'counter-guarantee kept' } },
  'guarantee-servicing.arrangement': { 'not-discussed': { zh: '未协商', en: 'not discussed' } },
  'guarantee-servicing.fee': { 'fee-above-half': { zh: '高于减半后的应收费用', en: 'above the halved fee' } },
  'guarantee-servicing.reGuaranteeFee': { 're-guarantee-fee-charged': { zh: '应免而收', en: 'charged while waived' } },
  'main-bank.action': {
    withdraw: { zh: '抽贷', en: 'withdraws loans' },
    cut: { zh: '断贷', en: 'cuts off loans' },
    press: { zh: '压贷', en: 'presses loans down' },
  },
  'main-bank.designation': {
    'basic-account-bank': { zh: '基本账户所在银行', en: 'basic-account bank' },
    'largest-creditor-bank': { zh: '最大债权银行', en: 'largest creditor bank' },
  },
  'main-bank.conductVerdict': { breach: { zh: '不符合规定', en: 'breach' }, observed: { zh: '遵守', en: 'observed' } },
  'main-bank.investmentVerdict': CONSULTATION_TERMS,
  'main-bank.newDebtVerdict': CONSULTATION_TERMS,
  'main-bank.minutesVerdict': {
    copied: { zh: '已抄送', en: 'copied' },
    'to-copy': { zh: '应抄送', en: 'to be copied' },
    'not-bound': { zh: '对企业没有约束力', en: 'not bound' },
  },
  'main-bank.rescueVerdict': {
    'first-lends': { zh: '最先抽贷的银行先贷', en: 'the first to withdraw lends first' },
    'several-lend-first': { zh: '最先抽贷的各银行先贷', en: 'those that withdrew first lend first' },
    'keep-lending': { zh: '稳贷、续贷、增贷', en: 'keep lending' },
  },
  'renewal.classificationVerdict': { 'may-be-normal': { zh: '可纳入正常类', en: 'may be normal' } },
  'renewal.withoutRepaymentVerdict': { 'to-be-increased': { zh: '要大幅增加', en: 'to be many more' } },
  'region-year.unsecuredVerdict': { 'not-yet': { zh: '年度未结束', en: 'the year is not over' } },
  'support.relending.loans': {
    'inclusive-unsecured': { zh: '普惠小微信用贷款', en: 'inclusive small-micro loans without security' },
    'inclusive-secured': { zh: '其他普惠小微贷款', en: 'other inclusive small-micro loans' },
    other: { zh: '其他贷款', en: 'other loans' },
  },
  'support.bond.instrument': {
    'debt-financing-instrument': {
      zh: '非金融企业债务融资工具',
      en: 'debt financing instrument of a non-financial enterprise',
    },
    'corporate-bond': { zh: '公司债', en: 'corporate bond' },
    'enterprise-bond': { zh: '企业债', en: 'enterprise bond' },
    'collective-bond': { zh: '集合债', en: 'collective bond' },
    'other-bond': { zh: '其他债券', en: 'another bond' },
    none: { zh: '非债券', en: 'no bond' },
  },
  'enterprise.industry': INDUSTRY_TERMS,
  'enterprise.standard': INDUSTRY_TERMS,
};

/** Facts of other subjects whose values are called as those of a loan's borrower. */
const NAMESAKES: Readonly<Record<string, string>> = {
  'renewal.borrower.kind': 'borrower.kind',
  'renewal.borrower.size': 'borrower.size',
  'enterprise.size': 'borrower.size',
};

/** What a value of a fact or a reading is called; `undefined` where nobody has said so. */
export function valueTerm(fact: string, value: string, rulebook: Rulebook): Wording | undefined {
  if (fact.startsWith(READING_PREFIX)) {
    const id = fact.slice(READING_PREFIX.length);
    return rulebook.interpretations.find((it) => it.id === id)?.readings.find((reading) => reading.id === value);
  }
  const known = TERMS[fact]?.[value] ?? factWords(NAMESAKES[fact] ?? fact, rulebook).values?.[value] ?? COMMON[value];
  return known ?? statementOf(fact, value, rulebook);
}

/** What a rulebook of its own concludes is called by its statement, where there is but one. */
function statementOf(fact: string, value: string, { ruleSets }: Rulebook): Wording | undefined {
  const ruleSet = ruleSets.find(({ decides }) => decides === fact);
  const conclusions = ruleSet === undefined ? [] : conclusionsOf(ruleSet).filter(({ type }) => type === value);
  const [only] = conclusions;
  return conclusions.length === 1 && only !== undefined && !/[{}]/.test(only.params.zh) ? only.params : undefined;
}
