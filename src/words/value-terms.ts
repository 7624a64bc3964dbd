import type { HouseDecision } from '../decide/decision.js';
import { MARKS } from '../law/punctuation.js';
import type { Language, Wording } from '../law/wording.js';
import { conclusionsOf } from '../rulebook/rule-set.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { READING_PREFIX } from '../rulebook/vocabulary.js';
import { RESULT_TERMS } from './audit-terms.js';
import { YES_NO_TERMS } from './comparison-terms.js';
import {
  ARRANGEMENT_TERMS,
  COMPONENT_TERMS,
  COMPOSITE_FEE_TERMS,
  COUNTER_GUARANTEE_TERMS,
  FEE_TERMS,
  NOT_GOVERNED,
  OUTCOME_TERMS,
  RE_GUARANTEE_TERMS,
  TRACK_TERMS,
  UNDETERMINED,
  WAIVER_TERMS,
} from './decision-terms.js';
import { factWords } from './fact-words.js';
import { lexiconOf } from './rulebook-lexicon.js';
import { ownTerms } from './rulebook-terms.js';

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

/** Values that mean the same in many facts. */
const COMMON: Terms = {
  ...YES_NO_TERMS,
  none: { zh: '无', en: 'none' },
  one: { zh: '一家', en: 'one' },
  tie: { zh: '并列', en: 'several equal' },
  met: { zh: '达到', en: 'reached' },
  'not-met': { zh: '未达到', en: 'not reached' },
  missed: { zh: '未达到', en: 'missed' },
  'no-base': { zh: '没有可比基数', en: 'no base to compare' },
  'not-yet': { zh: '尚未达到', en: 'not yet reached' },
  'not-begun': { zh: '尚未开始', en: 'not begun' },
  'not-governed': NOT_GOVERNED,
  'not-covered': TRACK_TERMS['not-covered'],
  eligible: { zh: '可享受', en: 'eligible' },
  'not-eligible': { zh: '不可享受', en: 'not eligible' },
  lawful: RESULT_TERMS.lawful,
};

const TERMS: Readonly<Record<string, Terms>> = {
  'component.kind': COMPONENT_TERMS,
  'component.track': TRACK_TERMS,
  'component.outcome': OUTCOME_TERMS,
  'component.penaltyWaiver': WAIVER_TERMS,
  'component.cap': { capped: { zh: '有上限', en: 'capped' }, none: { zh: '无上限', en: 'no cap' } },
  'component.refusal': {
    prohibited: { zh: '不得拒绝', en: 'must not be refused' },
    'not-prohibited': { zh: '未禁止拒绝', en: 'refusal not forbidden' },
  },
  'guarantee.arrangementVerdict': ARRANGEMENT_TERMS,
  'guarantee.feeVerdict': FEE_TERMS,
  'guarantee.compositeVerdict': COMPOSITE_FEE_TERMS,
  'guarantee.reGuaranteeVerdict': RE_GUARANTEE_TERMS,
  'guarantee.counterGuaranteeVerdict': COUNTER_GUARANTEE_TERMS,
  'servicing.action': {
    deferred: { zh: '已延期', en: 'deferred' },
    refused: { zh: '已拒绝', en: 'refused' },
    overdue: { zh: '按逾期处理', en: 'treated as overdue' },
    paid: { zh: '如期偿还', en: 'paid' },
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
  'main-bank.action': {
    withdraw: { zh: '抽贷', en: 'withdraws loans' },
    cut: { zh: '断贷', en: 'cuts off loans' },
    press: { zh: '压贷', en: 'presses loans down' },
  },
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

/** Facts of other subjects whose values have the same names as those of a loan's borrower. */
const NAMESAKES: Readonly<Record<string, string>> = {
  'renewal.borrower.kind': 'borrower.kind',
  'renewal.borrower.size': 'borrower.size',
  'enterprise.size': 'borrower.size',
};

/** The words for a value of a fact or a reading; `undefined` where there are none. */
export function valueTerm(fact: string, value: string, rulebook: Rulebook): Wording | undefined {
  if (fact.startsWith(READING_PREFIX)) {
    const id = fact.slice(READING_PREFIX.length);
    return rulebook.interpretations.find((it) => it.id === id)?.readings.find((reading) => reading.id === value);
  }
  const known =
    ownTerms(rulebook, fact)[value] ??
    TERMS[fact]?.[value] ??
    factWords(NAMESAKES[fact] ?? fact, rulebook).values?.[value] ??
    COMMON[value];
  return known ?? statementOf(fact, value, rulebook);
}

/** A conclusion of a host's own rulebook is called by its statement, if there is only one. */
function statementOf(fact: string, value: string, { ruleSets }: Rulebook): Wording | undefined {
  const ruleSet = ruleSets.find(({ decides }) => decides === fact);
  const conclusions = ruleSet === undefined ? [] : conclusionsOf(ruleSet).filter(({ type }) => type === value);
  const [only] = conclusions;
  return conclusions.length === 1 && only !== undefined && !/[{}]/.test(only.params.zh) ? only.params : undefined;
}

/** What a fact is called that rules of the house decide: as its rule set is. */
export function houseTerm(fact: string, rulebook: Rulebook): Wording {
  return lexiconOf(rulebook).deciding.get(fact)?.title ?? { zh: fact, en: fact };
}

/** What one of its values is called. */
export function houseValueTerm(fact: string, value: string, rulebook: Rulebook): Wording {
  if (value === 'undetermined') return UNDETERMINED;
  const { zh, en } = valueTerm(fact, value, rulebook) ?? { zh: value, en: value };
  return { zh, en };
}

/** A decided value in words; of a rule set that collects, all of them. */
export function houseValueText(
  { fact, value }: Pick<HouseDecision, 'fact' | 'value'>,
  rulebook: Rulebook,
  lang: Language,
): string {
  return [value]
    .flat()
    .map((one) => houseValueTerm(fact, one, rulebook)[lang])
    .join(MARKS.list[lang]);
}
