import { describe, expect, it } from 'vitest';
import { audit, InvalidServicingError } from '../../../src/audit/index.js';
import { type LoanInput, problemText, safeDecide } from '../../../src/index.js';

const INSTALMENT = { dueDate: '2020-08-15', principal: '1.00', interest: '1.00' };
const loan = (change: object): unknown => ({ id: 'L-1', schedule: [INSTALMENT], ...change });

describe('a problem of an input', () => {
  it.each([
    [
      'a value of the wrong type',
      loan({ annualRate: 4.35 }),
      'annualRate:4.35,应为年利率或年费率的小数形式,小于1,最多八位小数(“0.0435”即4.35%)',
    ],
    ['a value that is none of a list', loan({ lenderKind: 'shop' }), 'lenderKind:"shop",应为下列之一:"bank"、"other"'],
    ['another currency', loan({ currency: 'USD' }), 'currency:"USD",应为下列之一:"CNY"'],
    [
      'words of Latin letters',
      loan({ purpose: 'operating', borrower: { specialHardship: 'yes' } }),
      'borrower.specialHardship:"yes",应为 true 或 false',
    ],
    ['a misspelt key', loan({ borower: {} }), 'borower:未知字段;是否应为 "borrower"?'],
    ['a field that is missing', { schedule: [INSTALMENT] }, 'id:缺失,应为非空文本'],
    ['an empty list', loan({ schedule: [] }), 'schedule:0项的数组,应为至少有一项的数组'],
    [
      'days out of order',
      loan({ application: { principalUntil: ['2021-01-01', '2020-12-01'] } }),
      'application.principalUntil:2项的数组,应为日历日 YYYY-MM-DD,不含时刻和时区,或按先后排列的多个日期',
    ],
    [
      'a day before the due date',
      loan({ application: { principalUntil: '2020-08-14' } }),
      'application.principalUntil:"2020-08-14",应为不早于本金的首个到期日(2020-08-15)的日期',
    ],
    [
      'two instalments on one day',
      loan({ schedule: [INSTALMENT, INSTALMENT] }),
      'schedule[1].dueDate:"2020-08-15",应为不与其他各期相同的到期日(schedule[0] 同日到期)',
    ],
    [
      'fees of no guarantee',
      loan({ guarantee: { arrangement: 'none', chargedFeeRate: '0.01' } }),
      'guarantee.chargedFeeRate:"0.01",应为无担保时不填',
    ],
  ])('is said in Chinese as in English: %s', (_, input, zh) => {
    const refused = safeDecide(input);
    const [problem] = refused.ok ? [] : refused.error.problems;
    expect(problem === undefined ? '' : problemText(problem, 'zh')).toBe(zh);
    expect(problem === undefined ? '' : problemText(problem)).not.toMatch(/\p{Script=Han}/u);
  });

  it('is said in Chinese for servicing, too', () => {
    const said = () => audit(loan({}) as LoanInput, { components: [{ instalment: 3, component: 'principal' }] });
    expect(said).toThrow(InvalidServicingError);
    try {
      said();
    } catch (error) {
      const [problem] = error instanceof InvalidServicingError ? error.problems : [];
      expect(problem === undefined ? '' : problemText(problem, 'zh')).toBe('components[0].instalment:3,应为期次,0至0');
    }
  });
});
