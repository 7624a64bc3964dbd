import type { Language } from '../law/wording.js';
import { civilDate, dayNumber } from './values/civil-date.js';
import { Decimal } from './values/decimal.js';
import { fen, yuanText } from './values/money.js';
import { rateText, rateUnits, UNITS_OF_ONE } from './values/rate.js';

/** What a fact's value is. `rate` is a decimal fraction a year, `factor` a plain decimal, `count` a whole number. */
export type FactType =
  | {
      /**
       * `money` is in yuan, `rate` a fraction a year, `date` a calendar day, `count` a whole number, `flag` yes or no, `factor`
       * any decimal.
       */
      readonly kind: 'money' | 'rate' | 'date' | 'count' | 'flag' | 'factor';
    }
  | {
      readonly kind: 'choice';
      /** The values that it may have. */
      readonly values: readonly string[];
    };

/** A fact's value as a caller writes it: `"10000000.00"`, `"0.0435"`, `"2020-06-01"`, `12`, `true`, `"enterprise"`. */
export type PlainValue = string | number | boolean;

/**
 * A fact's value as rules compare it, always exact: money in fen, a rate in 10⁻⁸, a date as a day number, a flag or a
 * choice unchanged; a `Decimal` in natural units (yuan, fraction) where arithmetic derived it. `undefined` is unknown.
 */
export type FactValue = number | string | boolean | Decimal | undefined;

/** The parts of a loan's decision, in the order in which they are decided. */
export const LOAN_GRAINS = ['loan', 'component', 'guarantee'] as const;
export type LoanGrain = (typeof LOAN_GRAINS)[number];

/** What was done about the parts of a loan, which an audit holds against what is decided for them: see `servicing.ts`. */
export const AUDIT_GRAINS = ['servicing', 'guarantee-servicing'] as const;
export type AuditGrain = (typeof AUDIT_GRAINS)[number];

/** What a rulebook decides on besides loans: see `subjects.ts`. */
export const SUBJECT_GRAINS = ['main-bank', 'renewal', 'lender-year', 'region-year', 'support', 'enterprise'] as const;
export type SubjectGrain = (typeof SUBJECT_GRAINS)[number];

/** What a fact belongs to and a rule set decides on: a part of a loan, what was done about it, or a subject of its own. */
export const GRAINS = [...LOAN_GRAINS, ...AUDIT_GRAINS, ...SUBJECT_GRAINS] as const;
export type Grain = (typeof GRAINS)[number];

/** A fact that rules may test. */
export interface FactDeclaration {
  readonly name: string;
  readonly type: FactType;
  readonly grain: Grain;
  readonly title: { readonly zh: string; readonly en: string };
}

/** The grains that inputs of some kind are decided on, and the facts that these inputs state beside those of loans. */
export interface InputKind {
  readonly grains: readonly Grain[];
  readonly facts: readonly FactDeclaration[];
}

/** How a plain decimal is written: few enough digits that its product with an amount and a rate is exact. */
export const FACTOR_PATTERN = /^\d{1,15}(\.\d{1,15})?$/;

/** The exact value of a plain one, or `undefined` where it is not of the type. */
export function exactValue(type: FactType, plain: PlainValue): FactValue {
  switch (type.kind) {
    case 'money':
      return typeof plain === 'boolean' ? undefined : fen(plain);
    case 'rate':
      return typeof plain === 'boolean' ? undefined : rateUnits(plain);
    case 'date':
      return typeof plain === 'string' ? dayNumber(plain) : undefined;
    case 'count':
      return Number.isSafeInteger(plain) && (plain as number) >= 0 ? plain : undefined;
    case 'flag':
      return typeof plain === 'boolean' ? plain : undefined;
    case 'choice':
      return type.values.includes(plain as string) ? plain : undefined;
    case 'factor':
      return typeof plain === 'string' && FACTOR_PATTERN.test(plain) ? new Decimal(plain) : undefined;
  }
}

/** The plain value of an exact one: what a trace or an explanation shows. */
export function plainValue(type: FactType, value: Exclude<FactValue, undefined>): PlainValue {
  if (typeof value === 'object') return value.toFixed();
  // Texts and flags stay as they are, and so does the true or false that `given` compares with.
  if (typeof value !== 'number') return value;
  switch (type.kind) {
    case 'money':
      return yuanText(value);
    case 'rate':
      return rateText(value);
    case 'date':
      return civilDate(value);
    case 'count':
    case 'flag':
    case 'choice':
    case 'factor':
      return value;
  }
}

/** A numeric fact in natural units (yuan, fraction a year, whole number), for arithmetic. */
export function decimalValue(type: FactType, value: number | Decimal): Decimal {
  if (typeof value === 'object') return value;
  switch (type.kind) {
    case 'money':
      return new Decimal(value).div(100);
    case 'rate':
      return new Decimal(value).div(UNITS_OF_ONE);
    default:
      return new Decimal(value);
  }
}

/** What the type accepts, in words. */
export function expectation(type: FactType, language: Language = 'en'): string {
  return language === 'zh' ? expectationZh(type) : expectationEn(type);
}

function expectationZh(type: FactType): string {
  switch (type.kind) {
    case 'money':
      return '以元计的金额,0至9999999999999.99,最多两位小数,写作十进制字符串或数字';
    case 'rate':
      return '年利率或年费率的小数形式,小于1,最多八位小数(“0.0435”即4.35%)';
    case 'date':
      return '日历日 YYYY-MM-DD,不含时刻和时区';
    case 'count':
      return '不小于0的整数';
    case 'flag':
      return 'true 或 false';
    case 'choice':
      return `下列之一:${type.values.map((value) => JSON.stringify(value)).join('、')}`;
    case 'factor':
      return '不小于0的小数,写作字符串(“1.5”)';
  }
}

function expectationEn(type: FactType): string {
  switch (type.kind) {
    case 'money':
      return 'an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number';
    case 'rate':
      return 'a yearly rate as a decimal fraction below 1 with at most 8 decimals ("0.0435" is 4.35 %)';
    case 'date':
      return 'a calendar day YYYY-MM-DD, without time or time zone';
    case 'count':
      return 'a whole number from 0';
    case 'flag':
      return 'true or false';
    case 'choice':
      return `one of ${type.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'factor':
      return 'a decimal from 0 as a string ("1.5") with at most 15 digits on either side of the point';
  }
}
