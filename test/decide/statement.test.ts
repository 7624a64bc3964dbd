import { describe, expect, it } from 'vitest';
import { exactFigureText, figureText } from '../../src/decide/statement.js';
import { exactValue } from '../../src/facts/fact.js';

const MONEY = { kind: 'money' } as const;

describe('an amount in a sentence', () => {
  it.each([
    ['60000000000.00', '600亿元', '¥60 billion'],
    ['2000000000.00', '20亿元', '¥2 billion'],
    ['100000000.00', '1亿元', '¥100 million'],
    ['120000000.00', '12000万元', '¥120 million'],
    ['10000000.00', '1000万元', '¥10 million'],
    ['10000.00', '1万元', '¥10,000.00'],
    ['10000000.01', '10,000,000.01元', '¥10,000,000.01'],
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
