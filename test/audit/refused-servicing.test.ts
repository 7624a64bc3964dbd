import { describe, expect, it } from 'vitest';
import { createAuditor, InvalidServicingError, type ServicingInput } from '../../src/audit/index.js';
import { recognised } from '../../src/facts/input/liubao-error.js';
import { InvalidInputError, InvalidLoanError, type LoanInput, type Problem } from '../../src/index.js';

const LOAN: LoanInput = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [
    { dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' },
    { dueDate: '2020-09-15', principal: '300000.00', interest: '4500.00' },
    { principal: '300000.00', interest: '4500.00' },
  ],
};
const GUARANTEED: LoanInput = { ...LOAN, guarantee: { arrangement: 'kept' } };
const WITH_TWO: LoanInput = { ...LOAN, guarantees: [{ arrangement: 'kept' }, { arrangement: 'kept' }] };
const rated = (annualRate?: string, penaltyAnnualRate?: string): LoanInput => ({
  ...LOAN,
  ...(annualRate === undefined ? {} : { annualRate }),
  ...(penaltyAnnualRate === undefined ? {} : { penaltyAnnualRate }),
});

const auditor = createAuditor({ among: [] });

/** What is wrong with servicing of a loan; nothing where it is audited. */
function problems(loan: LoanInput, servicing: unknown): readonly Problem[] {
  try {
    auditor.audit(loan, servicing as ServicingInput);
    return [];
  } catch (error) {
    if (error instanceof InvalidServicingError) return error.problems;
    throw error;
  }
}

/** Servicing of the principal of the first instalment. */
const principal = (entry: object): ServicingInput => ({
  components: [{ instalment: 0, component: 'principal', ...entry }],
});
const components = (...entries: object[]) => ({ components: entries }) as ServicingInput;

const TWICE = { instalment: 1, component: 'interest' } as const;
const SURCHARGE_ONLY = { amount: '10.00', basis: 'penalty-rate' } as const;

describe('servicing that is not of the loan, or contradicts itself, is refused with path, value and expectation', () => {
  it.each<[string, LoanInput, ServicingInput, string, unknown, string, string]>([
    [
      'a due date that the schedule does not have',
      LOAN,
      components({ dueDate: '2020-08-16', component: 'principal' }),
      'components[0].dueDate',
      '2020-08-16',
      'a due date of the schedule',
      '还款计划中的到期日',
    ],
    [
      'neither a place nor a due date',
      LOAN,
      components({ component: 'principal' }),
      'components[0].instalment',
      undefined,
      'its place in the schedule, or its dueDate',
      '期次或到期日',
    ],
    [
      'a place behind the last',
      LOAN,
      components({ instalment: 3, component: 'principal' }),
      'components[0].instalment',
      3,
      'a place in the schedule, from 0 to 2',
      '期次,0至2',
    ],
    [
      'the due date of another instalment',
      LOAN,
      components({ instalment: 1, dueDate: '2020-08-15', component: 'principal' }),
      'components[0].dueDate',
      '2020-08-15',
      'the due date of schedule[1]',
      'schedule[1] 的到期日',
    ],
    [
      'a component twice',
      LOAN,
      components({ instalment: 0, component: 'interest' }, TWICE, TWICE),
      'components[2].component',
      'interest',
      'a component of its own; components[1] is the same one',
      '不与 components[1] 重复的款项',
    ],
    [
      'a component once by its place and once by its day',
      LOAN,
      components(TWICE, { dueDate: '2020-09-15', component: 'interest' }),
      'components[1].component',
      'interest',
      'a component of its own; components[0] is the same one',
      '不与 components[0] 重复的款项',
    ],
    [
      'a day to which what was refused was deferred',
      LOAN,
      principal({ action: 'refused', grantedUntil: '2020-12-31' }),
      'components[0].grantedUntil',
      '2020-12-31',
      'nothing where it was refused',
      '处理为 refused 的不填',
    ],
    [
      'a deferral to the due date',
      LOAN,
      principal({ action: 'deferred', grantedUntil: '2020-08-15' }),
      'components[0].grantedUntil',
      '2020-08-15',
      'a day after the due date, 2020-08-15',
      '晚于到期日(2020-08-15)的日期',
    ],
    [
      'a period without its end',
      LOAN,
      principal({ penaltyInterest: { amount: '1.00', from: '2020-08-16' } }),
      'components[0].penaltyInterest',
      { amount: '1.00', from: '2020-08-16' },
      'both from and until, or neither',
      'from 和 until 均填或均不填',
    ],
    [
      'a period without its beginning',
      LOAN,
      principal({ penaltyInterest: { amount: '1.00', until: '2020-08-16' } }),
      'components[0].penaltyInterest',
      { amount: '1.00', until: '2020-08-16' },
      'both from and until, or neither',
      'from 和 until 均填或均不填',
    ],
    [
      'a period without days',
      LOAN,
      principal({ penaltyInterest: { from: '2020-08-16', until: '2020-08-16' } }),
      'components[0].penaltyInterest',
      { from: '2020-08-16', until: '2020-08-16' },
      'an until that is after from',
      '晚于 from 的 until',
    ],
    [
      'interest at a penalty rate that is the rate of the contract',
      rated('0.0435', '0.0435'),
      principal({ penaltyInterest: SURCHARGE_ONLY }),
      'components[0].penaltyInterest',
      SURCHARGE_ONLY,
      "null, for the penalty rate is not above the contract's rate",
      'null:罚息利率不高于合同利率,没有加收部分',
    ],
    [
      'a guarantee in both forms',
      GUARANTEED,
      { guarantee: {}, guarantees: [] },
      'guarantees',
      undefined,
      'nothing where guarantee is given: a list names every guarantee',
      '已填 guarantee 的不填:各项担保均列于 guarantees',
    ],
    [
      'a guarantee without its number, where there are several',
      WITH_TWO,
      { guarantee: { consulted: true } },
      'guarantee',
      { consulted: true },
      'guarantees, each with its number: the loan has several',
      'guarantees,并注明序号:该笔贷款有多项担保',
    ],
    [
      'a guarantee by its number, where the loan names none',
      LOAN,
      { guarantees: [{ guarantee: 0 }] },
      'guarantees[0].guarantee',
      0,
      'a guarantee of the loan, which names none',
      '该笔贷款的担保,而贷款未列担保',
    ],
    [
      'a guarantee behind the last',
      WITH_TWO,
      { guarantees: [{ guarantee: 0 }, { guarantee: 2 }] },
      'guarantees[1].guarantee',
      2,
      "a place among the loan's guarantees, from 0 to 1",
      '贷款担保的序号,0至1',
    ],
    [
      'a guarantee twice',
      WITH_TWO,
      { guarantees: [{ guarantee: 0 }, { guarantee: 1 }, { guarantee: 1 }] },
      'guarantees[2].guarantee',
      1,
      'a guarantee of its own; guarantees[1] is the same one',
      '不与 guarantees[1] 重复的担保',
    ],
  ])('%s', (_, loan, servicing, path, value, expected, zh) => {
    const [problem, ...more] = problems(loan, servicing);
    expect(more).toEqual([]);
    const { message, zh: chinese, ...rest } = problem as Problem;
    expect(rest).toEqual({ path, ...(value === undefined ? {} : { value }), expected });
    expect(chinese.expected).toBe(zh);
  });

  it('says of two that are at no place of the loan only this', () => {
    const nowhere = { instalment: 3, component: 'interest', grantedUntil: '2020-01-01' };
    expect(problems(LOAN, components(nowhere, nowhere)).map(({ path }) => path)).toEqual([
      'components[0].instalment',
      'components[1].instalment',
    ]);
  });

  it('is so by an error of its own', () => {
    const error = new InvalidServicingError([{ path: ['guarantee'], expected: 'x', zh: '乙' }]);
    expect([error.name, error.code]).toEqual(['InvalidServicingError', 'invalid-servicing']);
    expect([error.message, error.messageIn('zh')]).toEqual([
      'invalid servicing: guarantee: missing, expected x',
      '办理记录无效:guarantee:缺失,应为乙',
    ]);
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).not.toBeInstanceOf(InvalidLoanError);
    expect(new InvalidLoanError([])).not.toBeInstanceOf(InvalidServicingError);
    // Another copy of the class, as another entry point may have.
    class Copy extends Error {}
    recognised(Copy, 'invalid-servicing');
    expect(error).toBeInstanceOf(Copy);
    expect(new Copy()).toBeInstanceOf(InvalidServicingError);
  });

  it('names what is wrong with each entry at once, and says what was refused', () => {
    const servicing = {
      components: [
        { instalment: 7, component: 'principal' },
        {
          instalment: 0,
          component: 'principal',
          action: 'paid',
          grantedUntil: '2020-08-16',
          penaltyInterest: { from: '2020-08-15' },
        },
        { component: 'interest', dueDate: '2020-10-01' },
      ],
      guarantees: [{ guarantee: 4 }],
    };
    expect(problems(GUARANTEED, servicing).map(({ path }) => path)).toEqual([
      'components[0].instalment',
      'components[1].grantedUntil',
      'components[1].penaltyInterest',
      'components[2].dueDate',
      'guarantees[0].guarantee',
    ]);
    expect(() => auditor.audit(LOAN, { components: [{ instalment: 3, component: 'principal' }] })).toThrow(
      'invalid servicing: components[0].instalment: 3, expected a place in the schedule, from 0 to 2',
    );
  });

  it.each<[string, LoanInput, ServicingInput]>([
    ['nothing', LOAN, {}],
    ['the last place of the schedule', LOAN, components({ instalment: 2, component: 'principal' })],
    ['an instalment by its due date', LOAN, components({ dueDate: '2020-09-15', component: 'interest' })],
    ['a place with its due date', LOAN, components({ instalment: 1, dueDate: '2020-09-15', component: 'interest' })],
    ['principal and interest of an instalment', LOAN, components({ ...TWICE, component: 'principal' }, TWICE)],
    ['a deferral by a day', LOAN, principal({ action: 'deferred', grantedUntil: '2020-08-16' })],
    ['a deferral that is told by its day alone', LOAN, principal({ grantedUntil: '2020-08-16' })],
    [
      'a deferral of what falls due on an unknown day',
      LOAN,
      components({ instalment: 2, component: 'principal', grantedUntil: '2020-01-01' }),
    ],
    ['a period of a day', LOAN, principal({ penaltyInterest: { from: '2020-08-15', until: '2020-08-16' } })],
    [
      'interest at a penalty rate above that of the contract',
      rated('0.0435', '0.0436'),
      principal({ penaltyInterest: SURCHARGE_ONLY }),
    ],
    ['interest at an unknown penalty rate', rated('0.0435'), principal({ penaltyInterest: SURCHARGE_ONLY })],
    [
      'interest at a penalty rate beside an unknown one',
      rated(undefined, '0.0435'),
      principal({ penaltyInterest: SURCHARGE_ONLY }),
    ],
    [
      'a surcharge, which is what the bank says that it is',
      rated('0.0435', '0.0435'),
      principal({ penaltyInterest: { amount: '10.00', basis: 'surcharge' } }),
    ],
    [
      'interest on interest, on which no interest of the contract runs',
      rated('0.0435', '0.0435'),
      components({ instalment: 0, component: 'interest', penaltyInterest: SURCHARGE_ONLY }),
    ],
    ['no penalty interest', rated('0.0435', '0.0435'), principal({ penaltyInterest: null })],
    ['a guarantee that the loan does not name', LOAN, { guarantee: { arrangement: 'kept' } }],
    ['the only guarantee', GUARANTEED, { guarantee: { consulted: true } }],
    ['the only guarantee by its number', GUARANTEED, { guarantees: [{ guarantee: 0 }] }],
    ['the last of several guarantees', WITH_TWO, { guarantees: [{ guarantee: 1 }] }],
  ])('but not %s', (_, loan, servicing) => {
    expect(problems(loan, servicing)).toEqual([]);
  });
});
