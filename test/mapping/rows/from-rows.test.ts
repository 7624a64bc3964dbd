import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, InvalidLoanError, InvalidOptionError, ningxia2020 } from '../../../src/index.js';
import { fromRow, fromRows, InvalidMappingError, type Mapping, rowReader } from '../../../src/mapping/index.js';
import { ROW_OPTION_WORDS } from '../../../src/mapping/rows/row-words.js';
import { extendRulebook } from '../../../src/rulebook/own/extend-rulebook.js';
import { runs } from '../../depth.js';
import { decidedLoans, inOneOrder } from '../columns/mapped-files.js';
import { expectedOf, filesOf, LAYOUTS, mappingOf, rowsOf } from '../columns/public-layouts.js';

const MAPPING: Mapping = {
  loans: {
    table: 'loans',
    id: 'no',
    facts: {
      'borrower.size': { column: 'size', values: { S: 'small', M: 'micro' } },
      'borrower.creditTotal': { column: 'credit', unit: 'wan-yuan' },
      annualRate: { column: 'rate', unit: 'percent' },
      maturityDate: { column: 'maturity', format: ['yyyyMMdd', 'yyyy/M/d'] },
    },
  },
  schedule: {
    table: 'plan',
    loanId: 'loan',
    instalment: 'term',
    facts: { dueDate: 'due', principal: 'amount.principal', interest: 'amount.interest' },
  },
};

const LOAN = { no: 'A-1', size: 'S', credit: 300, rate: '4.35', maturity: '20201231' };
const TERM = { loan: 'A-1', term: 1, due: '2020-08-15', amount: { principal: '50,000.00', interest: 1_234.5 } };

/** The problems by which a call refuses what it is given. */
function problemsOf(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    if (!(error instanceof InvalidLoanError) && !(error instanceof InvalidMappingError)) throw error;
    return error.problems.map(({ path, value, expected }) => `${path}: ${String(value)}, ${expected}`);
  }
  return [];
}

describe('a loan of a row', () => {
  it('has each value in the form of the loan schema', () => {
    const loan = fromRow(MAPPING, LOAN, [TERM]);
    expect(loan).toEqual({
      id: 'A-1',
      borrower: { size: 'small', creditTotal: '3000000' },
      annualRate: '0.0435',
      maturityDate: '2020-12-31',
      schedule: [{ dueDate: '2020-08-15', principal: '50000', interest: '1234.5' }],
      extensions: expect.anything(),
    });
    expect(decide(loan).loanId).toBe('A-1');
  });

  it.each<[string, unknown, string]>([
    ['a number', 300, '3000000'],
    ['a bigint', 300n, '3000000'],
    ['a text with separators', '1,000.5', '10005000'],
    ['a decimal', new Decimal('300.000001'), '3000000.01'],
    ['an object that writes itself', { toJSON: () => '300' }, '3000000'],
  ])('reads an amount from %s', (_, credit, creditTotal) => {
    expect(fromRow(MAPPING, { ...LOAN, credit }, [TERM]).borrower).toMatchObject({ creditTotal });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['an empty text', ''],
    ['blanks', '  '],
  ])('takes %s for no value', (_, credit) => {
    expect(fromRow(MAPPING, { ...LOAN, credit }, [TERM]).borrower).toEqual({ size: 'small' });
  });

  it.each<[string, unknown, string]>([
    ['no figure', 'n/a', '"n/a"'],
    ['a figure finer than a fen', 0.1 + 0.2, '0.30000000000000004'],
    ['no number', Number.NaN, 'NaN'],
    ['a number in another notation', 1e21, '1e+21'],
    ['a list', [1, 2], '[1,2]'],
    ['an object', { yuan: 3 }, '[object Object]'],
    ['bytes', new Uint8Array(3), '[object Uint8Array]'],
    [
      'a value that throws when it is read',
      {
        toJSON: () => {
          throw new Error('no');
        },
      },
      '(unreadable)',
    ],
  ])('refuses %s by the name of its column', (_, credit, shown) => {
    expect(problemsOf(() => fromRow(MAPPING, { ...LOAN, credit }, [TERM]))).toEqual([
      expect.stringContaining(`credit: ${shown.replaceAll('"', '')}, an amount in wan-yuan`),
    ]);
  });

  it('does not look at columns that the mapping does not name', () => {
    const strange = { ...LOAN, blob: new Uint8Array(8), when: new Date(Number.NaN), self: {} as Record<string, unknown> };
    strange.self = strange;
    Object.defineProperty(strange, 'angry', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(fromRow(MAPPING, strange, [TERM])).toEqual(fromRow(MAPPING, LOAN, [TERM]));
  });

  it('finds columns in other letters where none has those of the mapping, and refuses a column that is there twice', () => {
    const upper = Object.fromEntries(Object.entries(LOAN).map(([key, value]) => [key.toUpperCase(), value]));
    expect(fromRow(MAPPING, upper, [TERM])).toEqual(fromRow(MAPPING, LOAN, [TERM]));
    const { no, ...rest } = LOAN;
    expect(problemsOf(() => fromRow(MAPPING, { ...rest, NO: no, No: no }, [TERM]))).toEqual([
      expect.stringContaining('no: undefined, a column that the row has once'),
    ]);
    expect(problemsOf(() => fromRow(MAPPING, LOAN, [{ ...TERM, 'amount.principal': 1 }]))).toEqual([
      expect.stringContaining('schedule[0].amount.principal'),
    ]);
  });

  it('refuses a column that no row has with the nearest name, unless rows are sparse', () => {
    const { credit, ...rest } = LOAN;
    expect(problemsOf(() => fromRow(MAPPING, { ...rest, credits: credit }, [TERM]))).toEqual([
      'loans.facts.borrower.creditTotal: credit, a column that one row has at least; did you mean "credits"?',
    ]);
    expect(fromRow(MAPPING, rest, [TERM], { sparse: true }).borrower).toEqual({ size: 'small' });
    expect(fromRow(MAPPING, LOAN, [TERM, { loan: 'A-1', term: 2, due: '2020-09-15' }]).schedule).toHaveLength(2);
  });

  it('refuses numbers as ids that another id may be rounded to', () => {
    expect(problemsOf(() => fromRow(MAPPING, { ...LOAN, no: 2 ** 53 }, [{ ...TERM, loan: 2 ** 53 }]))).toEqual([
      expect.stringContaining('no: 9007199254740992, a text, a bigint'),
      expect.stringContaining('schedule[0].loan: 9007199254740992'),
    ]);
    expect(fromRow(MAPPING, { ...LOAN, no: 2n ** 64n }, [{ ...TERM, loan: '18446744073709551616' }]).id).toBe(
      '18446744073709551616',
    );
  });

  it('is itself refused where an instalment is of another loan', () => {
    expect(problemsOf(() => fromRow(MAPPING, LOAN, [TERM, { ...TERM, loan: 'A-2' }]))).toEqual([
      'loan: A-2, the id of a loan among the rows',
    ]);
  });

  it.each([undefined, null, 3, 'A-1', []])('that is no row but %s is refused', (row) => {
    expect(() => fromRow(MAPPING, row as never, [TERM])).toThrow(InvalidMappingError);
    expect(() => fromRow(MAPPING, row as never, [TERM], { sparse: true })).toThrow(InvalidLoanError);
    expect(fromRows(MAPPING, { loans: [LOAN, row as never], schedule: [TERM] }).rejects).toHaveLength(1);
  });

  it('needs the rows of its instalments, as a list', () => {
    expect(() => fromRow(MAPPING, LOAN)).toThrow(new InvalidOptionError('schedule', undefined, ROW_OPTION_WORDS.schedule));
    expect(() => fromRow(MAPPING, LOAN, TERM as never)).toThrow(InvalidOptionError);
    expect(() =>
      fromRow({ ...MAPPING, loans: { ...MAPPING.loans, creditSum: { borrower: 'b', amount: 'c' } } }, LOAN, [TERM]),
    ).toThrow(InvalidMappingError);
  });

  it('may state facts that the rulebook declares', () => {
    const words = { zh: '从业人数', en: 'staff' };
    const staff = { type: 'count', title: words, question: words, changedBy: 'borrower' } as const;
    const rulebook = extendRulebook(ningxia2020(), { facts: { 'extensions.staff': staff } });
    const mapping = { ...MAPPING, loans: { ...MAPPING.loans, facts: { ...MAPPING.loans.facts, 'extensions.staff': 'staff' } } };
    expect(fromRow(mapping, { ...LOAN, staff: 12 }, [TERM], { rulebook }).extensions).toMatchObject({ staff: 12 });
  });
});

describe('a Date', () => {
  const shanghai = new Date('2020-12-30T16:00:00Z');
  it('is the day of which it is the midnight in the zone named, whatever format texts of its column have', () => {
    expect(fromRow(MAPPING, { ...LOAN, maturity: shanghai }, [TERM], { timeZone: 'Asia/Shanghai' }).maturityDate).toBe(
      '2020-12-31',
    );
    const due = new Date('2020-08-15T00:00:00Z');
    expect(fromRow(MAPPING, LOAN, [{ ...TERM, due }], { timeZone: 'UTC' }).schedule).toMatchObject([{ dueDate: '2020-08-15' }]);
  });

  it.each([
    ['without a zone', shanghai, {}, 'the option timeZone says in which zone'],
    ['of another zone', shanghai, { timeZone: 'UTC' }, 'a midnight in UTC'],
    ['with a time of day', new Date('2020-12-30T16:00:00.001Z'), { timeZone: 'Asia/Shanghai' }, 'a midnight in Asia/Shanghai'],
    ['that is invalid', new Date(Number.NaN), { timeZone: 'Asia/Shanghai' }, 'a midnight in Asia/Shanghai'],
  ])('%s is refused', (_, maturity, options, said) => {
    expect(problemsOf(() => fromRow(MAPPING, { ...LOAN, maturity }, [TERM], options))).toEqual([expect.stringContaining(said)]);
  });

  it('is read alike on every machine: any day in any zone', () => {
    const zones = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata'];
    const offsets: Readonly<Record<string, number>> = {
      'Asia/Shanghai': 8,
      UTC: 0,
      'Pacific/Kiritimati': 14,
      'Asia/Kolkata': 5.5,
    };
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1995-01-02'), max: new Date('2050-01-01'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        (moment, timeZone) => {
          const offset = offsets[timeZone];
          if (offset === undefined) return;
          const day = moment.toISOString().slice(0, 10);
          const midnight = new Date(Date.parse(`${day}T00:00:00Z`) - offset * 3_600_000);
          expect(fromRow(MAPPING, { ...LOAN, maturity: midnight }, [TERM], { timeZone }).maturityDate).toBe(day);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it('needs a zone that there is', () => {
    expect(() => rowReader(MAPPING, { timeZone: 'Asia/Yinchuan' })).toThrow(InvalidOptionError);
    expect(() => rowReader(MAPPING, { timezone: 'UTC' } as never)).toThrow('did you mean "timeZone"');
  });
});

describe('loans of rows', () => {
  it('are in the order of their rows, and what is at fault is by itself', () => {
    const loans = [
      LOAN,
      { ...LOAN, no: 'A-2', rate: 'x' },
      { ...LOAN, no: 'A-3' },
      { ...LOAN, no: 'A-3' },
      { ...LOAN, no: null },
    ];
    const schedule = [
      { ...TERM, term: 10 },
      { ...TERM, loan: 'A-9' },
      { ...TERM, term: 9, due: '2020-07-15' },
      { ...TERM, loan: 'A-2' },
    ];
    const read = fromRows(MAPPING, { loans, schedule });
    expect(read.loans.map(({ id, schedule: own }) => [id, own.map(({ dueDate }) => dueDate)])).toEqual([
      ['A-1', ['2020-07-15', '2020-08-15']],
    ]);
    expect(read.rejects.map(({ table, row, loanId, error }) => [table, row, loanId, error.problems[0]?.path])).toEqual([
      ['loans', 1, 'A-2', 'rate'],
      ['loans', 2, 'A-3', 'no'],
      ['loans', 3, 'A-3', 'no'],
      ['loans', 4, undefined, 'id'],
      ['schedule', 1, 'A-9', 'loan'],
    ]);
  });

  it('have the sum of their borrower as its credit', () => {
    const { 'borrower.creditTotal': _, ...facts } = MAPPING.loans.facts;
    const mapping: Mapping = {
      ...MAPPING,
      loans: { ...MAPPING.loans, facts, creditSum: { borrower: 'who', amount: { column: 'credit', unit: 'wan-yuan' } } },
    };
    const loans = [
      { ...LOAN, who: 'B', credit: 0.01 },
      { ...LOAN, no: 'A-2', who: 'B', credit: 999.99 },
      { ...LOAN, no: 'A-3', who: 'C', credit: null },
      { ...LOAN, no: 'A-4', who: 'C' },
    ];
    const schedule = loans.map(({ no }) => ({ ...TERM, loan: no }));
    const credits = fromRows(mapping, { loans, schedule }).loans.map(({ borrower }) => borrower?.creditTotal);
    expect(credits).toEqual(['10000000.00', '10000000.00', undefined, undefined]);
  });
});

describe.each(LAYOUTS)('the rows of a public layout in memory: %s', (layout) => {
  const { loans, schedule } = filesOf(layout);
  const mapping = mappingOf(layout);
  const expected = expectedOf(layout);
  const rows = { loans: rowsOf(loans), ...(schedule === loans ? {} : { schedule: rowsOf(schedule) }) };

  it('give the loans that its files give', async () => {
    const { loans: read, rejects } = fromRows(mapping, rows);
    const refused = rejects.flatMap(({ loanId, error }) =>
      error.problems.map(({ path, value }) => ({ loanId, path: path, value })),
    );
    expect(refused).toEqual(expected.rejects);
    const [own, right] = [await decidedLoans(read), await decidedLoans(expected.loans)];
    expect(own.rejects).toEqual([]);
    expect(inOneOrder(own.rows)).toEqual(inOneOrder(right.rows));
  });
});
