import type { Wording } from '../../law/wording.js';
import type { SubjectGrain } from '../fact.js';

/** What is refused, by what it is. */
export const REFUSED_INPUTS = {
  comparison: { zh: '比较结果无效', en: 'invalid comparison' },
  decision: { zh: '判定结果无效', en: 'invalid decision' },
  fileLayout: { zh: '文件格式设置无效', en: 'invalid file layout' },
  fixture: { zh: '用例文件无效', en: 'invalid fixture' },
  fixtures: { zh: '用例文件无效', en: 'invalid fixtures' },
  guarantor: { zh: '担保机构无效', en: 'invalid guarantor' },
  mapping: { zh: '映射无效', en: 'invalid mapping' },
  record: { zh: '记录无效', en: 'invalid record' },
  rejects: { zh: '拒收记录无效', en: 'invalid rejects' },
  request: { zh: '请求无效', en: 'invalid request' },
  requirements: { zh: '依赖关系图无效', en: 'invalid requirements' },
  servicing: { zh: '办理记录无效', en: 'invalid servicing' },
  summary: { zh: '汇总无效', en: 'invalid summary' },
} as const satisfies Readonly<Record<string, Wording>>;

/** The same for the inputs of the subjects other than loans. */
export const REFUSED_SUBJECTS: Readonly<Record<SubjectGrain, Wording>> = {
  'main-bank': { zh: '企业及其银行的数据无效', en: 'invalid main-bank' },
  renewal: { zh: '续贷贷款无效', en: 'invalid renewal' },
  'lender-year': { zh: '银行年度数据无效', en: 'invalid lender-year' },
  'region-year': { zh: '全区年度数据无效', en: 'invalid region-year' },
  support: { zh: '支持事项无效', en: 'invalid support' },
  enterprise: { zh: '企业无效', en: 'invalid enterprise' },
};
