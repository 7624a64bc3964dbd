import type { Words } from '../law/wording.js';

/** What keeps deferral decisions from being made with a rulebook. */
export const CONTRACT_WORDS = {
  undecided: (fact: string) => ({ zh: `没有规则集判定 ${fact}`, en: `no rule set decides ${fact}` }),
  grain: (fact: string, grain: string) => ({ zh: `${fact} 应就 ${grain} 判定`, en: `${fact} is decided for a ${grain}` }),
  firstHit: (fact: string) => ({ zh: `${fact} 应由最先成立的规则判定`, en: `${fact} is decided by the first hit` }),
  value: (fact: string, value: string, allowed: readonly string[]) => ({
    zh: `${fact} 不得为 ${JSON.stringify(value)},应为 ${allowed.join('、')} 之一`,
    en: `${fact} is never ${JSON.stringify(value)} but one of ${allowed.join(', ')}`,
  }),
  noDate: (fact: string, value: string, name: string) => ({
    zh: `${fact} 为 ${JSON.stringify(value)} 时未以 ${JSON.stringify(name)} 给出日期`,
    en: `${fact} ${JSON.stringify(value)} gives no date under ${JSON.stringify(name)}`,
  }),
  noParameter: (id: string) => ({ zh: `没有参数 ${id}`, en: `no parameter ${id}` }),
} as const satisfies Readonly<Record<string, Words>>;
