import type { ExpectedWording } from '../../law/wording.js';
import type { ColumnMapping, Grouping } from '../fact-mapping.js';
import { RATE_PERIODS, type Unit } from '../unit.js';

const PER = {
  year: { en: 'a year', zh: '年' },
  month: { en: 'a month, 12 times which', zh: '月' },
  day: { en: 'a day, 360 times which', zh: '日' },
} as const;

/** What the figures of a column should be, as its mapping says. `otherwise` is what the fact allows. */
export function figureExpectation(
  of: 'money' | 'rate',
  unit: ColumnMapping['unit'],
  per: keyof typeof PER,
  ownUnit: boolean,
  grouping: Grouping | undefined,
  { power, signs: [sign = ''] }: Unit,
  otherwise: ExpectedWording,
): ExpectedWording {
  const isPlain = (unit === undefined || power === 0) && per === 'year';
  const extra = ownUnit ? { en: ', or followed by its own unit', zh: ',或在其后自带单位' } : { en: '', zh: '' };
  const marks =
    grouping === undefined
      ? { en: '', zh: '' }
      : { en: `, thousands set apart by ${JSON.stringify(grouping)}`, zh: `,千位以 ${JSON.stringify(grouping)} 分隔` };
  if (isPlain) return { expected: `${otherwise.expected}${extra.en}${marks.en}`, zh: `${otherwise.zh}${extra.zh}${marks.zh}` };
  if (of === 'money') {
    const decimals = 2 + power;
    const en =
      decimals === 0
        ? `a whole number of ${unit} (${sign})`
        : `an amount in ${unit} (${sign}) with at most ${decimals} decimals, exact to the fen`;
    const zh = decimals === 0 ? `以${sign}计的整数金额` : `以${sign}计的金额,最多${decimals}位小数(精确到分)`;
    return { expected: `${en}${extra.en}${marks.en}`, zh: `${zh}${extra.zh}${marks.zh}` };
  }
  const counted =
    unit === 'percent' ? `a percentage` : unit === undefined || unit === 'fraction' ? 'a decimal fraction' : `a rate in ${sign}`;
  const countedZh = sign === '' ? '以小数计' : `以${sign}计`;
  if (per === 'year') {
    const most = `below ${10 ** -power} with at most ${8 + power} decimals`;
    return {
      expected: `${counted} ${most}${extra.en}${marks.en}`,
      zh: `${countedZh}的年利率,小于${10 ** -power},最多${8 + power}位小数${extra.zh}${marks.zh}`,
    };
  }
  return {
    expected: `${counted} ${PER[per].en} is a rate below 1 a year with at most 8 decimals${extra.en}${marks.en}`,
    zh: `${countedZh}的${PER[per].zh}利率,其${RATE_PERIODS[per]}倍为小于1、最多八位小数的年利率${extra.zh}${marks.zh}`,
  };
}
