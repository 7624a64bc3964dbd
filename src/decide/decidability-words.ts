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
  notGiven: (fact: string, value: string, name: string) => ({
    zh: `${fact} 为 ${JSON.stringify(value)} 时未给出 ${JSON.stringify(name)}`,
    en: `${fact} ${JSON.stringify(value)} does not give ${JSON.stringify(name)}`,
  }),
  givenInVain: (fact: string, value: string, name: string) => ({
    zh: `${fact} 为 ${JSON.stringify(value)} 时不得给出 ${JSON.stringify(name)}`,
    en: `${fact} ${JSON.stringify(value)} gives ${JSON.stringify(name)}, which no such decision has`,
  }),
  maybeUnknown: (fact: string, value: string, needed: string) => ({
    zh: `${fact} 为 ${JSON.stringify(value)} 时判定须载明 ${needed},而规则成立时其可能未知:规则须检验之`,
    en: `${fact} ${JSON.stringify(value)} states ${needed}, which may be unknown where the rule holds: the rule must test it`,
  }),
  noneFor: (grains: readonly string[]) => ({
    zh: `没有规则集就 ${grains.join(' 或 ')} 判定`,
    en: `none decides for ${grains.join(' or ')}`,
  }),
  noParameter: (id: string) => ({ zh: `没有参数 ${id}`, en: `no parameter ${id}` }),
} as const satisfies Readonly<Record<string, Words>>;
