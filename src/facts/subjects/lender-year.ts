import * as z from 'zod/mini';
import type { Immutable } from '../../law/immutable.js';
import { count, flag, label, money } from '../input/field.js';
import type { InputFact } from '../input/input-facts.js';
import { canGrow } from './positive-base.js';
import { subjectOf } from './subject.js';

/** A bank's year against the same period of the year before. What is left out is unknown. */
export const lenderYearSchema = z.strictObject({
  id: z.optional(label('银行名称或编号', "the bank's name or the host's id of it")),
  largeStateOwned: z.optional(
    flag(
      '是否5家大型国有商业银行之一(通知未列明是哪5家,由使用方判定)',
      'whether it is one of the 5 large state-owned commercial banks: the notice does not name them and the host decides',
    ),
  ),
  /** 普惠小微贷款户数: how many borrowers have inclusive small-micro loans, now and a year before. */
  borrowers: z.optional(
    z.strictObject({
      now: z.optional(count('普惠型小微企业贷款户数', 'borrowers of inclusive small-micro loans')),
      yearBefore: z.optional(count('上年同期户数', 'borrowers in the same period of the year before')),
    }),
  ),
  /** 普惠小微贷款余额: the balance of inclusive small-micro loans, now and in the two years before. */
  balance: z.optional(
    z.strictObject({
      now: z.optional(money('普惠型小微企业贷款余额', 'balance of inclusive small-micro loans, in yuan')),
      yearBefore: z.optional(money('上年同期余额', 'balance in the same period of the year before')),
      twoYearsBefore: z.optional(money('前年同期余额', 'balance in the same period two years before')),
    }),
  ),
  /** 信用贷款余额: the balance of unsecured loans, now and a year before. */
  unsecured: z.optional(
    z.strictObject({
      now: z.optional(money('信用贷款余额', 'balance of unsecured loans 信用贷款, in yuan')),
      yearBefore: z.optional(money('上年同期信用贷款余额', 'balance of unsecured loans in the same period of the year before')),
    }),
  ),
});
export type LenderYearInput = Immutable<z.output<typeof lenderYearSchema>>;

function measurable(
  name: string,
  zh: string,
  en: string,
  bases: (input: LenderYearInput) => Readonly<Record<string, string | number | undefined>>,
): InputFact {
  return {
    name: `lender-year.${name}`,
    type: { kind: 'flag' },
    title: { zh, en },
    read: (input) => canGrow(...Object.values(bases(input as LenderYearInput))),
    lacking: (input) =>
      Object.entries(bases(input as LenderYearInput)).flatMap(([path, base]) => (base === undefined ? [path] : [])),
  };
}

export const LENDER_YEAR = subjectOf('lender-year', lenderYearSchema, [
  measurable('growthMeasurable', '增速是否可计算', 'whether growth has a balance to be measured by', ({ balance }) => ({
    'balance.yearBefore': balance?.yearBefore,
  })),
  measurable(
    'growthComparable',
    '两年增速是否均可计算',
    'whether the growth of both years has a balance to be measured by',
    ({ balance }) => ({
      'balance.yearBefore': balance?.yearBefore,
      'balance.twoYearsBefore': balance?.twoYearsBefore,
    }),
  ),
  measurable(
    'unsecuredMeasurable',
    '信用贷款增速是否可计算',
    'whether unsecured growth has a balance to be measured by',
    ({ unsecured }) => ({ 'unsecured.yearBefore': unsecured?.yearBefore }),
  ),
]);
