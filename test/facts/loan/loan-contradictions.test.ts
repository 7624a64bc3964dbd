import { describe, expect, it } from 'vitest';
import type { LoanInput } from '../../../src/facts/loan/loan-schema.js';
import { Loan } from '../../../src/facts/loan/parse-loan.js';
import { problemsOf } from './refused-loan.js';

type Change = Partial<Omit<LoanInput, 'id'>>;
const loan = (change: Change): LoanInput => ({ id: 'L', schedule: [{ dueDate: '2020-08-15' }], ...change });
const asks = (principalUntil: unknown, interestUntil?: unknown) =>
  ({ principalUntil, ...(interestUntil === undefined ? {} : { interestUntil }) }) as NonNullable<LoanInput['application']>;

const problems = (change: Change) => problemsOf(loan(change));

const NO_GUARANTEE = ['nothing where there is no guarantee', '无担保时不填'] as const;

describe('a loan whose values contradict each other is refused', () => {
  it.each<[string, Change, string, unknown, string, string]>([
    [
      'a due date twice',
      { schedule: [{ dueDate: '2020-08-15' }, { dueDate: '2020-09-15' }, { dueDate: '2020-08-15' }] },
      'schedule[2].dueDate',
      '2020-08-15',
      'a due date of its own; schedule[0] falls due on the same day',
      '不与其他各期相同的到期日(schedule[0] 同日到期)',
    ],
    [
      'a due date twice, with an unknown one between',
      { schedule: [{ dueDate: '2020-08-15' }, {}, { dueDate: '2020-08-15' }] },
      'schedule[2].dueDate',
      '2020-08-15',
      'a due date of its own; schedule[0] falls due on the same day',
      '不与其他各期相同的到期日(schedule[0] 同日到期)',
    ],
    [
      'an original due date a day after the due date',
      { schedule: [{ dueDate: '2020-08-15', originalDueDate: '2020-08-16' }] },
      'schedule[0].originalDueDate',
      '2020-08-16',
      'a day on or before the due date, 2020-08-15',
      '不晚于到期日(2020-08-15)的日期',
    ],
    [
      'principal asked before it falls due',
      { application: asks('2020-08-14') },
      'application.principalUntil',
      '2020-08-14',
      'a day on or after the first due date of principal, 2020-08-15',
      '不早于本金的首个到期日(2020-08-15)的日期',
    ],
    [
      'interest asked before it falls due, in the first of several days',
      { application: asks(null, ['2020-08-14', '2020-09-15']) },
      'application.interestUntil',
      '2020-08-14',
      'a day on or after the first due date of interest, 2020-08-15',
      '不早于利息的首个到期日(2020-08-15)的日期',
    ],
    [
      'a day before the first due date of a schedule in any order',
      {
        schedule: [{ dueDate: '2020-10-15' }, { dueDate: '2020-09-15' }, { dueDate: '2020-11-15' }],
        application: asks('2020-09-14'),
      },
      'application.principalUntil',
      '2020-09-14',
      'a day on or after the first due date of principal, 2020-09-15',
      '不早于本金的首个到期日(2020-09-15)的日期',
    ],
    [
      'a day before the first due date of what has principal',
      {
        schedule: [
          { dueDate: '2020-08-15', principal: '0.00' },
          { dueDate: '2020-09-15', principal: '1.00' },
        ],
        application: asks('2020-09-14'),
      },
      'application.principalUntil',
      '2020-09-14',
      'a day on or after the first due date of principal, 2020-09-15',
      '不早于本金的首个到期日(2020-09-15)的日期',
    ],
    [
      'a day before the original due date, where the due date is unknown',
      { schedule: [{ originalDueDate: '2020-08-15' }], application: asks('2020-08-14') },
      'application.principalUntil',
      '2020-08-14',
      'a day on or after the first due date of principal, 2020-08-15',
      '不早于本金的首个到期日(2020-08-15)的日期',
    ],
    [
      'a day that the instalment itself asks before it falls due',
      { schedule: [{ dueDate: '2020-08-15' }, { dueDate: '2020-09-15', interestUntil: '2020-09-14' }] },
      'schedule[1].interestUntil',
      '2020-09-14',
      'a day on or after the due date, 2020-09-15',
      '不早于该期到期日(2020-09-15)的日期',
    ],
    [
      'a list of guarantees beside the only one',
      { guarantee: {}, guarantees: [{}] },
      'guarantees',
      undefined,
      'nothing where guarantee is given: a list names every guarantee',
      '已填 guarantee 的不填:各项担保均列于 guarantees',
    ],
    [
      'a guarantee that there is not beside another',
      { guarantees: [{ arrangement: 'kept' }, { arrangement: 'none' }] },
      'guarantees[1].arrangement',
      'none',
      'a guarantee: beside others, none says that there is not one',
      '一项担保:列有其他担保的,不能又称无担保',
    ],
    ...(
      [
        ['standardFeeRate', '0.02'],
        ['formerFeeRate', '0.02'],
        ['chargedFeeRate', '0'],
        ['otherFeeRate', '0.01'],
        ['reGuaranteeFee', '0.00'],
        ['counterGuarantee', false],
      ] as const
    ).flatMap(([key, value]): [string, Change, string, unknown, string, string][] => [
      [
        `${key} of no guarantee`,
        { guarantee: { arrangement: 'none', [key]: value } },
        `guarantee.${key}`,
        value,
        ...NO_GUARANTEE,
      ],
      [
        `${key} of no guarantee, in a list`,
        { guarantees: [{ arrangement: 'none', [key]: value }] },
        `guarantees[0].${key}`,
        value,
        ...NO_GUARANTEE,
      ],
    ]),
  ])('%s', (_, change, path, value, expected, zh) => {
    const [problem, ...more] = problems(change);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ path, expected, zh: { expected: zh } });
    expect(problem?.value).toEqual(value);
    expect(() => Loan.passing(loan(change))).toThrow(problem?.message);
  });

  it('names every contradiction at once', () => {
    const found = problems({
      schedule: [
        { dueDate: '2020-08-15', originalDueDate: '2020-09-01' },
        { dueDate: '2020-08-15', principalUntil: '2020-01-01' },
      ],
      application: asks('2020-01-01', '2020-01-01'),
    });
    expect(found.map(({ path }) => path).sort()).toEqual([
      'application.interestUntil',
      'application.principalUntil',
      'schedule[0].originalDueDate',
      'schedule[1].dueDate',
      'schedule[1].principalUntil',
    ]);
  });

  it.each<[string, Change]>([
    ['due dates in any order', { schedule: [{ dueDate: '2020-09-15' }, { dueDate: '2020-08-15' }] }],
    ['several unknown due dates', { schedule: [{}, {}, {}] }],
    ['an original due date on the due date', { schedule: [{ dueDate: '2020-08-15', originalDueDate: '2020-08-15' }] }],
    ['an original due date before it', { schedule: [{ dueDate: '2020-08-15', originalDueDate: '2020-05-15' }] }],
    ['an original due date alone', { schedule: [{ originalDueDate: '2020-08-15' }] }],
    ['a day asked on the due date', { application: asks('2020-08-15', '2020-08-15') }],
    ['a day asked where a due date is unknown', { schedule: [{ dueDate: '2020-08-15' }, {}], application: asks('2020-01-01') }],
    [
      'a day before the due date of what has no principal',
      {
        schedule: [
          { dueDate: '2020-08-15', principal: '0.00' },
          { dueDate: '2020-07-15', principal: '0' },
        ],
        application: asks('2020-01-01'),
      },
    ],
    [
      'a day before the due date of what asks for itself',
      { schedule: [{ dueDate: '2020-08-15', principalUntil: '2020-10-01' }], application: asks('2020-01-01') },
    ],
    [
      'a day before the due date of what itself asks nothing',
      { schedule: [{ dueDate: '2020-08-15', principalUntil: null }], application: asks('2020-01-01') },
    ],
    ['no application', { application: null }],
    ['no guarantee', { guarantee: { arrangement: 'none' } }],
    ['no guarantee, in a list', { guarantees: [{ arrangement: 'none' }] }],
    ['the kind of a guarantee that there is not', { guarantee: { arrangement: 'none', guarantorKind: 'government' } }],
    ['fees of a guarantee', { guarantees: [{ arrangement: 'lapsed', chargedFeeRate: '0.01' }, { reGuaranteeFee: '1.00' }] }],
  ])('but not %s', (_, change) => {
    expect(problems(change)).toEqual([]);
    expect(Loan.passing(loan(change)).id).toBe('L');
  });

  it('is judged by what the instalment asks for the other component, too', () => {
    const schedule: LoanInput['schedule'] = [{ dueDate: '2020-08-15', principalUntil: '2020-10-01' }];
    expect(problems({ schedule, application: asks(null, '2020-08-14') }).map(({ path }) => path)).toEqual([
      'application.interestUntil',
    ]);
  });
});
