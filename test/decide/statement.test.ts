import { describe, expect, it } from 'vitest';
import { exactFigureText, figureText, statementOf } from '../../src/decide/statement.js';
import { compileRulebook } from '../../src/evaluate/compile-rulebook.js';
import { exactValue, type FactType } from '../../src/facts/fact.js';
import { ningxia2020 } from '../../src/index.js';

const MONEY = { kind: 'money' } as const;

describe('an amount in a sentence', () => {
  it.each([
    ['60000000000.00', '600亿元', '¥60 billion'],
    ['2000000000.00', '20亿元', '¥2 billion'],
    ['1000000000.00', '10亿元', '¥1 billion'],
    ['900000000.00', '9亿元', '¥900 million'],
    ['100000000.00', '1亿元', '¥100 million'],
    ['120000000.00', '12000万元', '¥120 million'],
    ['10000000.00', '1000万元', '¥10 million'],
    ['1000000.00', '100万元', '¥1 million'],
    ['900000.00', '90万元', '¥900,000.00'],
    ['10000.00', '1万元', '¥10,000.00'],
    ['10000000.01', '10,000,000.01元', '¥10,000,000.01'],
    ['10000000.10', '10,000,000.10元', '¥10,000,000.10'],
    ['10005000.00', '10,005,000.00元', '¥10,005,000.00'],
    ['9999.00', '9,999.00元', '¥9,999.00'],
    ['0.00', '0.00元', '¥0.00'],
  ])('¥%s is %s, %s', (yuan, zh, en) => {
    const amount = exactValue(MONEY, yuan) ?? '';
    expect([figureText(MONEY, amount, 'zh'), figureText(MONEY, amount, 'en')]).toEqual([zh, en]);
  });

  it('is written to the fen if it is compared with another amount', () => {
    expect(exactFigureText(MONEY, exactValue(MONEY, '10000000.00') ?? '', 'zh')).toBe('¥10,000,000.00');
  });
});

describe('a figure in a sentence', () => {
  it.each<[kind: FactType['kind'], plain: string | number, zh: string, en: string]>([
    ['date', '2020-01-09', '2020年1月9日', '9 January 2020'],
    ['date', '2020-02-29', '2020年2月29日', '29 February 2020'],
    ['date', '2021-03-31', '2021年3月31日', '31 March 2021'],
    ['date', '2020-04-01', '2020年4月1日', '1 April 2020'],
    ['date', '2020-05-01', '2020年5月1日', '1 May 2020'],
    ['date', '2020-06-01', '2020年6月1日', '1 June 2020'],
    ['date', '2020-07-10', '2020年7月10日', '10 July 2020'],
    ['date', '2020-08-01', '2020年8月1日', '1 August 2020'],
    ['date', '2020-09-01', '2020年9月1日', '1 September 2020'],
    ['date', '2020-10-01', '2020年10月1日', '1 October 2020'],
    ['date', '2020-11-30', '2020年11月30日', '30 November 2020'],
    ['date', '2020-12-31', '2020年12月31日', '31 December 2020'],
    ['rate', '0.0435', '4.35%', '4.35%'],
    ['count', 12, '12', '12'],
    ['factor', '1.5', '1.5', '1.5'],
  ])('%s %s is %s, %s', (kind, plain, zh, en) => {
    const type = { kind } as FactType;
    const value = exactValue(type, plain) ?? '';
    for (const text of [figureText, exactFigureText])
      expect([text(type, value, 'zh'), text(type, value, 'en')]).toEqual([zh, en]);
  });
});

describe('a statement', () => {
  const compiled = (ceiling: string) => compileRulebook(ningxia2020(), { parameters: { 'inclusive.creditCeiling': ceiling } });

  it('has each figure of the law in the place of its id, as it is decided under', () => {
    const text = 'up to {inclusive.creditCeiling}, until {deferral.latestDate} ({inclusive.creditCeiling})';
    expect(statementOf(text, 'en', compiled('20000000.00'))).toBe('up to ¥20 million, until 31 March 2021 (¥20 million)');
    expect(statementOf(text, 'zh', compiled('15000000.00'))).toBe('up to 1500万元, until 2021年3月31日 (1500万元)');
  });

  it('keeps as it stands what is in braces and is no parameter', () => {
    for (const text of ['{}', '{none.such}', '{borrower.kind}', '{a b}', 'deferral.latestDate', '{deferral.latestDate'])
      expect(statementOf(text, 'en', compiled('10000000.00'))).toBe(text);
  });
});
