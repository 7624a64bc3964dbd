import type { FactType } from '../../facts/fact.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import { type ColumnMapping, dateFormatsOf, type FactMapping, single } from './fact-mapping.js';
import { digitsIn, unitOf } from './figure-sql.js';
import { RATE_PERIODS } from './unit.js';

/** What the columns of a fact may hold, in words. */
export function columnExpectation(type: FactType, mapping: FactMapping, language: Language): string {
  const sources = 'first' in mapping ? mapping.first.map(single) : [mapping];
  const said = sources.flatMap((one) => ('constant' in one ? [] : [ofSource(type, one)[language]]));
  return [...new Set(said)].join(MARKS.semicolon[language]);
}

function ofSource(type: FactType, mapping: ReturnType<typeof single>): Wording {
  if ('column' in mapping) return wordingOf(type, mapping);
  return { zh: '映射中列明的代码', en: 'codes that the mapping lists' };
}

function wordingOf(type: FactType, mapping: ColumnMapping): Wording {
  const { values } = mapping;
  if (values !== undefined) return oneOf(Object.keys(values).filter((code) => code !== ''));
  switch (type.kind) {
    case 'choice':
      return oneOf(type.values);
    case 'money':
      return amount(mapping);
    case 'rate':
      return rate(mapping);
    case 'date': {
      const formats = dateFormatsOf(mapping).map(({ name }) => name);
      if (formats.length > 0)
        return { zh: `写作 ${formats.join(' 或 ')} 的日历日`, en: `a calendar day written ${formats.join(' or ')}` };
      return {
        zh: '日历日:DATE,或文本 YYYY-MM-DD;如带时刻须为零点,不得带时区',
        en: 'a calendar day: DATE, or text as YYYY-MM-DD; a time of day must be midnight, without a time zone',
      };
    }
    case 'flag':
      return {
        zh: '是或否:BOOLEAN、1或0,或文本 true、t、yes、y、是、false、f、no、n、否',
        en: 'yes or no: BOOLEAN, 1 or 0, or as text true, t, yes, y, 是, false, f, no, n, 否',
      };
    case 'count':
    case 'factor':
      return { zh: '不小于0的整数', en: 'a whole number from 0' };
  }
}

function oneOf(codes: readonly string[]): Wording {
  const written = codes.map((code) => JSON.stringify(code));
  return { zh: `下列之一:${written.join('、')}`, en: `one of ${written.join(', ')}` };
}

function amount(mapping: ColumnMapping): Wording {
  const unit = unitOf('money', mapping);
  const { whole, decimals } = digitsIn('money', unit);
  const [zh = ''] = unit.signs;
  const en = mapping.unit ?? 'yuan';
  if (decimals === 0) {
    return withOwnUnit(mapping, {
      zh: `以${zh}计的整数,不小于0,至多${whole}位`,
      en: `a whole number of ${en} from 0, with at most ${whole} digits`,
    });
  }
  return withOwnUnit(mapping, {
    zh: `以${zh}计的金额,不小于0,小数点前至多${whole}位、小数点后至多${decimals}位`,
    en: `an amount in ${en} from 0, with at most ${whole} digits before the point and ${decimals} after it`,
  });
}

function withOwnUnit({ ownUnit }: ColumnMapping, { zh, en }: Wording): Wording {
  return ownUnit === true ? { zh: `${zh},或在其后自带单位`, en: `${en}, or followed by its own unit` } : { zh, en };
}

const RATE_NAMES = {
  fraction: { zh: '小数形式', en: 'as a fraction' },
  percent: { zh: '百分数', en: 'in percent' },
  permille: { zh: '千分数', en: 'in permille' },
  permyriad: { zh: '万分数', en: 'in permyriad' },
} as const satisfies Readonly<Record<string, Wording>>;

function rate(mapping: ColumnMapping): Wording {
  const unit = unitOf('rate', mapping);
  const { whole, decimals } = digitsIn('rate', unit);
  const { zh, en } = RATE_NAMES[(mapping.unit ?? 'fraction') as keyof typeof RATE_NAMES];
  const below = 10 ** whole;
  if (mapping.per === 'month' || mapping.per === 'day') {
    const times = RATE_PERIODS[mapping.per];
    const ofTime = mapping.per === 'month' ? { zh: '月', en: 'monthly' } : { zh: '日', en: 'daily' };
    return withOwnUnit(mapping, {
      zh: `${ofTime.zh}利率的${zh},其${times}倍不小于0且小于${below},至多${decimals}位小数`,
      en: `a ${ofTime.en} rate ${en}, which times ${times} is from 0 and below ${below}, with at most ${decimals} decimals`,
    });
  }
  return withOwnUnit(mapping, {
    zh: `年利率或年费率的${zh},不小于0且小于${below},至多${decimals}位小数`,
    en: `a yearly rate ${en} from 0 and below ${below}, with at most ${decimals} decimals`,
  });
}
