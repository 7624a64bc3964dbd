import * as z from 'zod/mini';
import type { Immutable } from '../../law/immutable.js';
import { count, date, label, money } from '../input/field.js';
import { type DayNumber, dayNumber } from '../values/civil-date.js';
import { canGrow } from './positive-base.js';
import { subjectOf } from './subject.js';

/** The Region's year up to a day, against its targets. What is left out is unknown. */
export const regionYearSchema = z.strictObject({
  id: z.optional(label('地区或编号', "the Region or the host's id of the record")),
  asOf: z.optional(date('截至日期', 'the day up to which, itself included, the figures count')),
  newLoans: z.optional(money('新增贷款', 'new loans since the year began, in yuan')),
  inclusiveUnsecured: z.optional(
    money(
      '地方法人金融机构新增普惠小微信用贷款',
      'new inclusive small-micro unsecured loans of local incorporated institutions since the year began, in yuan',
    ),
  ),
  events: z.optional(count('“金融+”融资对接活动场次', '“Finance Plus” matchmaking events since the year began')),
  reliefFund: z.optional(
    money('已投放民营企业政策性纾困基金', 'relief fund put out to private enterprises since the year began, in yuan'),
  ),
  /** 信用贷款余额: the balance of unsecured loans in the Region, now and a year before. */
  unsecured: z.optional(
    z.strictObject({
      now: z.optional(money('信用贷款余额', 'balance of unsecured loans 信用贷款, in yuan')),
      yearBefore: z.optional(money('上年同期信用贷款余额', 'balance of unsecured loans in the same period of the year before')),
    }),
  ),
});
export type RegionYearInput = Immutable<z.output<typeof regionYearSchema>>;

/** The days of the year up to a day, itself included, and all days of that year; `undefined` without a day. */
export function courseOf({ asOf }: RegionYearInput): { readonly elapsed: number; readonly days: number } | undefined {
  if (asOf === undefined) return undefined;
  const year = asOf.slice(0, 4);
  const daysBefore = (dayNumber(`${year}-01-01`) as DayNumber) - 1;
  return {
    elapsed: (dayNumber(asOf) as DayNumber) - daysBefore,
    days: (dayNumber(`${year}-12-31`) as DayNumber) - daysBefore,
  };
}

export const REGION_YEAR = subjectOf('region-year', regionYearSchema, [
  {
    name: 'region-year.unsecuredMeasurable',
    type: { kind: 'flag' },
    title: { zh: '信用贷款增速是否可计算', en: 'whether unsecured growth has a balance to be measured by' },
    read: (input) => canGrow((input as RegionYearInput).unsecured?.yearBefore),
    lacking: () => ['unsecured.yearBefore'],
  },
]);
