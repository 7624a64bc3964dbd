import type { Standing } from '../law/interpretation.js';
import { type Force, forcesOf, type Provision } from '../law/provision.js';
import { MARKS } from '../law/punctuation.js';
import type { Language, Wording } from '../law/wording.js';

export const FORCE_TERMS: Readonly<Record<Force, Wording>> = {
  obligation: { zh: '应', en: 'obligation' },
  permission: { zh: '可', en: 'permission' },
  'best-effort': { zh: '力争', en: 'best effort' },
  encouragement: { zh: '鼓励', en: 'encouragement' },
  prohibition: { zh: '不得', en: 'prohibition' },
  definition: { zh: '定义', en: 'definition' },
  target: { zh: '目标', en: 'target' },
};

/** All the forces of a provision: `可、应` for one that permits a date and waives penalty interest. */
export function forceText(of: Pick<Provision, 'force' | 'alsoForce'>, lang: Language): string {
  return forcesOf(of)
    .map((force) => FORCE_TERMS[force][lang])
    .join(MARKS.list[lang]);
}

/** The standing of a reading. */
export const STANDING_TERMS: Readonly<Record<Standing, Wording>> = {
  default: { zh: '默认', en: 'default' },
  tenable: { zh: '亦可采', en: 'tenable' },
  remote: { zh: '仅备查', en: 'remote' },
};

/** The addressees of provisions. A rulebook may name others, whose ids are then shown. */
export const ADDRESSEE_TERMS: Readonly<Record<string, Wording>> = {
  bank: { zh: '银行', en: 'bank' },
  guarantor: { zh: '担保机构', en: 'guarantor' },
  'local-institution': { zh: '地方法人金融机构', en: 'local legal-person institution' },
  enterprise: { zh: '企业', en: 'enterprise' },
  regulator: { zh: '监管部门', en: 'regulator' },
  'central-bank': { zh: '人民银行', en: 'central bank' },
  government: { zh: '政府', en: 'government' },
  'finance-plus-member': { zh: '“金融+”成员单位', en: '“Finance Plus” member' },
};

/** The addressees of a provision; empty where it has none. */
export function addresseeText({ addressee }: Pick<Provision, 'addressee'>, lang: Language): string {
  return addressee.map((one) => ADDRESSEE_TERMS[one]?.[lang] ?? one).join(MARKS.list[lang]);
}
