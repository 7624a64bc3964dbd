import { describe, expect, it } from 'vitest';
import { decimalValue, exactValue, expectation, type FactType, type PlainValue, plainValue } from '../../src/facts/fact.js';
import { Decimal } from '../../src/facts/values/decimal.js';

const CHOICE: FactType = { kind: 'choice', values: ['enterprise', 'other'] };
const TYPES: Readonly<Record<FactType['kind'], FactType>> = {
  money: { kind: 'money' },
  rate: { kind: 'rate' },
  date: { kind: 'date' },
  count: { kind: 'count' },
  flag: { kind: 'flag' },
  factor: { kind: 'factor' },
  choice: CHOICE,
};

describe('a value of a fact', () => {
  it.each<[FactType['kind'], PlainValue, unknown]>([
    ['money', '12.50', 1250],
    ['money', 12.5, 1250],
    ['money', '0.00', 0],
    ['rate', '0.0435', 4_350_000],
    ['rate', 0.0435, 4_350_000],
    ['date', '1970-01-02', 1],
    ['count', 0, 0],
    ['count', 12, 12],
    ['flag', false, false],
    ['flag', true, true],
    ['choice', 'enterprise', 'enterprise'],
    ['factor', '3', new Decimal(3)],
    ['factor', '1.50', new Decimal('1.5')],
    ['factor', `${'9'.repeat(15)}.${'9'.repeat(15)}`, new Decimal(`${'9'.repeat(15)}.${'9'.repeat(15)}`)],
  ])('of %s is exact: %j', (kind, plain, exact) => {
    expect(exactValue(TYPES[kind], plain)).toEqual(exact);
  });

  it.each<[FactType['kind'], unknown]>([
    ['money', true],
    ['money', '1.005'],
    ['rate', false],
    ['rate', '1'],
    ['date', '2020-06-31'],
    ['date', 18_000],
    ['date', true],
    ['count', -1],
    ['count', 1.5],
    ['count', '3'],
    ['count', 2 ** 53],
    ['count', true],
    ['flag', 'true'],
    ['flag', 1],
    ['choice', 'shop'],
    ['choice', ''],
    ['choice', 0],
    ['factor', 1.5],
    ['factor', '-1'],
    ['factor', '1.'],
    ['factor', '.5'],
    ['factor', '1e3'],
    ['factor', ''],
    ['factor', '1'.repeat(16)],
    ['factor', `1.${'1'.repeat(16)}`],
    ['factor', '1.5 '],
  ])('of %s is not %j', (kind, plain) => {
    expect(exactValue(TYPES[kind], plain as PlainValue)).toBeUndefined();
  });

  it.each<[FactType['kind'], Exclude<Parameters<typeof plainValue>[1], undefined>, PlainValue]>([
    ['money', 1250, '12.50'],
    ['money', new Decimal('12.345'), '12.345'],
    ['money', new Decimal('1e-20'), '0.00000000000000000001'],
    ['rate', 4_350_000, '0.0435'],
    ['rate', new Decimal('0.04350'), '0.0435'],
    ['date', 1, '1970-01-02'],
    ['count', 12, 12],
    ['flag', false, false],
    ['choice', 'other', 'other'],
    ['factor', new Decimal('1.50'), '1.5'],
    ['factor', 3, 3],
    // What `given` compares with.
    ['money', true, true],
    ['rate', false, false],
    ['date', true, true],
  ])('of %s is shown as a caller writes it: %s', (kind, exact, plain) => {
    expect(plainValue(TYPES[kind], exact)).toBe(plain);
  });

  it.each<[FactType['kind'], number | Decimal, string]>([
    ['money', 1250, '12.5'],
    ['rate', 4_350_000, '0.0435'],
    ['count', 12, '12'],
    ['factor', 3, '3'],
    ['money', new Decimal('12.345'), '12.345'],
    ['rate', new Decimal('0.5'), '0.5'],
  ])('of %s is in natural units for arithmetic: %s', (kind, exact, decimal) => {
    expect(decimalValue(TYPES[kind], exact).toString()).toBe(decimal);
  });
});

describe('what a fact accepts', () => {
  it.each<[FactType['kind'], string, string]>([
    [
      'money',
      'an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number',
      '以元计的金额,0至9999999999999.99,最多两位小数,写作十进制字符串或数字',
    ],
    [
      'rate',
      'a yearly rate as a decimal fraction below 1 with at most 8 decimals ("0.0435" is 4.35 %)',
      '年利率或年费率的小数形式,小于1,最多八位小数(“0.0435”即4.35%)',
    ],
    ['date', 'a calendar day YYYY-MM-DD, without time or time zone', '日历日 YYYY-MM-DD,不含时刻和时区'],
    ['count', 'a whole number from 0', '不小于0的整数'],
    ['flag', 'true or false', 'true 或 false'],
    ['choice', 'one of "enterprise", "other"', '下列之一:"enterprise"、"other"'],
    [
      'factor',
      'a decimal from 0 as a string ("1.5") with at most 15 digits on either side of the point',
      '不小于0的小数,写作字符串(“1.5”)',
    ],
  ])('is said in both languages: %s', (kind, en, zh) => {
    expect([expectation(TYPES[kind]), expectation(TYPES[kind], 'zh')]).toEqual([en, zh]);
  });
});
