import type { ComponentKind } from '../../facts/loan/component.js';

/** The usual codes of a fact, in lower case, by the value that they stand for. */
export type CodeWords = Readonly<Record<string, readonly string[]>>;

/** Usual codes by the fact that they give. Bare numbers are left out: they mean something else in each bank. */
export const CODE_WORDS: Readonly<Record<string, CodeWords>> = {
  'borrower.kind': {
    enterprise: [
      '企业',
      '对公',
      '公司',
      '法人',
      '小微企业',
      '单位',
      'enterprise',
      'corporation',
      'company',
      'corporate',
      'llc',
      'e',
    ],
    'individual-business': ['个体工商户', '个体户', '个体', 'individual-business', 'individual business', 'sole proprietorship'],
    'business-owner': ['小微企业主', '企业主', 'business-owner', 'business owner'],
    other: ['自然人', '个人', '其他', 'other', 'individual', 'person'],
  },
  'borrower.size': {
    large: ['大型', '大型企业', '大', 'large', 'cs01'],
    medium: ['中型', '中型企业', '中', 'medium', 'cs02'],
    small: ['小型', '小型企业', '小', 'small', 'cs03'],
    micro: ['微型', '微型企业', '微', 'micro', 'cs04'],
  },
  purpose: {
    operating: ['经营', '经营性', '经营周转', '流动资金', '生产经营', '经营性贷款', 'operating', 'business', 'working capital'],
    other: ['消费', '住房', '其他', '个人消费', 'other', 'consumption', 'mortgage'],
  },
};

/** Usual codes of rows of principal and of interest. */
export const COMPONENT_WORDS: Readonly<Record<ComponentKind, readonly string[]>> = {
  principal: ['本金', '本', 'p', 'prin', 'principal'],
  interest: ['利息', '息', 'i', 'int', 'interest'],
};

/** Usual marks for "no value" in columns of any kind. */
export const NULL_MARKS: readonly string[] = [
  'NULL',
  'null',
  'N/A',
  'n/a',
  'NA',
  '\\N',
  '-',
  '--',
  '—',
  '空',
  '不适用',
  '未知',
  'None',
  'none',
  'nan',
  'NaN',
  '#N/A',
];

/** Usual dates that stand for "no date". */
export const NO_DAYS = /^(?:9999[-/.]?12[-/.]?31|1900[-/.]?0?1[-/.]?0?1|0001[-/.]?0?1[-/.]?0?1|0+)(?:[ T]00:00:00(?:\.0+)?)?$/;

/** The value that a code stands for. */
export function meaningOf(words: CodeWords, code: string): string | undefined {
  const bare = code.trim().toLowerCase();
  return Object.keys(words).find((meaning) => words[meaning]?.includes(bare));
}
