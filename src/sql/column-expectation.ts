import type { FactType } from '../facts/fact.js';
import type { Language, Wording } from '../law/wording.js';
import type { COLUMN_UNITS } from '../portfolio/column-unit.js';
import { FRACTION, inUnit, YUAN } from './mapped-column.js';
import type { ColumnMapping } from './mapping.js';

const UNIT_NAMES: Readonly<Record<keyof typeof COLUMN_UNITS, Wording>> = {
  yuan: { zh: '元', en: 'yuan' },
  fen: { zh: '分', en: 'fen' },
  fraction: { zh: '年利率或年费率的小数形式', en: 'a yearly rate as a fraction' },
  percent: { zh: '年利率或年费率的百分数', en: 'a yearly rate in percent' },
};

/** What a column that gives a fact may hold, said to a person. */
export function columnExpectation(type: FactType, mapping: ColumnMapping, language: Language): string {
  return wordingOf(type, mapping)[language];
}

function wordingOf(type: FactType, { values, unit }: ColumnMapping): Wording {
  if (values !== undefined) return oneOf(Object.keys(values).filter((code) => code !== ''));
  switch (type.kind) {
    case 'choice':
      return oneOf(type.values);
    case 'money':
      return amount(unit ?? 'yuan');
    case 'rate':
      return rate(unit ?? 'fraction');
    case 'date':
      return {
        zh: '日历日:DATE,或文本 YYYY-MM-DD;如带时刻须为零点,不得带时区',
        en: 'a calendar day: DATE, or text as YYYY-MM-DD; a time of day only where it is midnight, and no time zone',
      };
    case 'flag':
      return {
        zh: '是或否:BOOLEAN、1或0,或文本 true、t、yes、y、false、f、no、n',
        en: 'yes or no: BOOLEAN, 1 or 0, or as text true, t, yes, y, false, f, no, n',
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

function amount(unit: keyof typeof COLUMN_UNITS): Wording {
  const { whole, decimals } = inUnit(YUAN, unit);
  const { zh, en } = UNIT_NAMES[unit];
  if (decimals === 0) {
    return { zh: `以${zh}计的整数,不小于0,至多${whole}位`, en: `a whole number of ${en} from 0, of at most ${whole} digits` };
  }
  return {
    zh: `以${zh}计的金额,不小于0,小数点前至多${whole}位、小数点后至多${decimals}位`,
    en: `an amount in ${en} from 0, of at most ${whole} digits before the point and ${decimals} behind it`,
  };
}

function rate(unit: keyof typeof COLUMN_UNITS): Wording {
  const { whole, decimals } = inUnit(FRACTION, unit);
  const { zh, en } = UNIT_NAMES[unit];
  const below = 10 ** whole;
  return {
    zh: `${zh},不小于0且小于${below},至多${decimals}位小数`,
    en: `${en} from 0 and below ${below}, with at most ${decimals} decimals`,
  };
}
