import type { Range, Relation } from '../../law/parameter.js';
import type { Wording } from '../../law/wording.js';

type Related = (other: string, reason: Wording) => Wording;

const related =
  (zh: string, en: string): Related =>
  (other, reason) => ({ zh: `${zh} ${other}(${reason.zh})`, en: `${en} ${other} (${reason.en})` });

/** What a parameter should have been. */
export const PARAMETER_WORDS = {
  /** A relation to another parameter, read from one side and from the other. */
  related: {
    atMost: { of: related('不大于', 'at most'), reverse: related('不小于', 'at least') },
    lessThan: { of: related('小于', 'less than'), reverse: related('大于', 'more than') },
    onOrBefore: { of: related('日期不晚于', 'a day on or before'), reverse: related('日期不早于', 'a day on or after') },
    before: { of: related('日期早于', 'a day before'), reverse: related('日期晚于', 'a day after') },
  } satisfies Readonly<Record<Relation['operator'], { readonly of: Related; readonly reverse: Related }>>,
  range: ({ min, max, whole, reason }: Range): Wording => {
    const bounds = [
      ...(whole === true ? [{ zh: '整数', en: 'a whole number' }] : []),
      ...(min === undefined ? [] : [{ zh: `不小于${min}`, en: `from ${min}` }]),
      ...(max === undefined ? [] : [{ zh: `不大于${max}`, en: `to ${max}` }]),
    ];
    return {
      zh: `${bounds.map(({ zh }) => zh).join('、')}的值(${reason.zh})`,
      en: `${bounds.map(({ en }) => en).join(' ')} (${reason.en})`,
    };
  },
};
