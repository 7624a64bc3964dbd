import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ningxia2020 } from '../../../src/index.js';
import { decidePortfolio } from '../../../src/portfolio/index.js';
import { InvalidMappingError, type Mapping, parseMapping, toSql } from '../../../src/sql/index.js';
import { folder } from '../../cli/terminal.js';
import { sampleOf } from '../../depth.js';
import { duckdbInstalled, enginesFor, jsonLines } from '../../portfolio/files.js';

const LOANS = { table: 'loans', id: 'id', facts: { 'borrower.kind': 'kind' } } as const;
const PLAN = {
  table: 'plan',
  loanId: 'id',
  instalment: 'n',
  facts: { dueDate: 'due', principal: 'prin', interest: 'int' },
} as const;
const ONE_LOAN = 'id,kind\nA,individual-business\n';

type Files = { readonly loans?: string; readonly plan?: string };

/** What the engines make of files: the rows, and why loans are rejected. They are the same. */
async function decided(mapping: object, { loans = ONE_LOAN, plan }: Files) {
  const path = await folder({ 'loans.csv': loans, ...(plan === undefined ? {} : { 'plan.csv': plan }) });
  const made = [];
  for (const engine of enginesFor(import.meta.url)) {
    const { rejects, summary, unmapped } = await decidePortfolio({
      input: join(path, 'loans.csv'),
      ...(plan === undefined ? {} : { schedule: join(path, 'plan.csv') }),
      mapping: mapping as Mapping,
      output: join(path, 'out.ndjson'),
      rows: 'components',
      engine,
      threads: 0,
    });
    const rows = jsonLines(join(path, 'out.ndjson'));
    made.push({ rows, rejects: rejects.map(({ error }) => error.message), summary, unmapped });
  }
  const [first, ...others] = made as [(typeof made)[number], ...typeof made];
  for (const { rows, rejects, summary } of others) {
    expect(rows.map(shown)).toEqual(first.rows.map(shown));
    expect(rejects).toEqual(first.rejects);
    expect(summary).toEqual(first.summary);
  }
  return first;
}

const shown = ({ loan_id, instalment, due_date, component, amount = null, track }: Record<string, unknown>) =>
  [loan_id, instalment, due_date, component, amount, track].join(' ');

describe.skipIf(!duckdbInstalled)('principal and interest in rows of their own', { timeout: 120_000 }, () => {
  const component = { column: 'what', values: { P: 'principal', I: 'interest', FEE: null }, amount: 'amt' };
  const mapping = { loans: LOANS, schedule: { ...PLAN, facts: { dueDate: 'due' }, component } };

  it('are one instalment where they fall due on one day', async () => {
    const plan =
      'id,n,due,what,amt\nA,1,2020-08-15,P,1000.10\nA,1,2020-08-15,I,50.01\nA,1,2020-08-15,FEE,9\nA,2,2020-09-15,I,40\nA,3,2020-09-15,P,0.05\n';
    const { rows, rejects, unmapped } = await decided(mapping, { plan });
    expect(rejects).toEqual([]);
    expect(unmapped).not.toContain('schedule.principal');
    expect(rows.map(shown)).toEqual([
      'A 1 2020-08-15 principal 1000.10 undetermined',
      'A 1 2020-08-15 interest 50.01 undetermined',
      'A 2 2020-09-15 principal 0.05 undetermined',
      'A 2 2020-09-15 interest 40.00 undetermined',
    ]);
  });

  it('amounts of one component and day are summed exactly; a row that stands twice is refused', async () => {
    const sums = await decided(mapping, {
      plan: 'id,n,due,what,amt\nA,1,2020-08-15,P,0.1\nA,2,2020-08-15,P,0.2\nA,3,2020-08-15,I,9999999999999.98\nA,4,2020-08-15,I,0.01\n',
    });
    expect(sums.rows.map(({ amount }) => amount)).toEqual(['0.30', '9999999999999.99']);
    const twice = await decided(mapping, { plan: 'id,n,due,what,amt\nA,1,2020-08-15,P,0.1\nA,1,2020-08-15,P,0.1\n' });
    expect(twice.rejects).toEqual([expect.stringMatching(/schedule\[1\]\.n: "1", expected a number of its own/)]);
  });

  it('a sum is unknown if one row is unknown, and a row with an unknown code is not left out', async () => {
    const { rows } = await decided(mapping, {
      plan: 'id,n,due,what,amt\nA,1,2020-08-15,P,0.1\nA,2,2020-08-15,P,\nA,3,2020-08-15,I,5\n',
    });
    expect(rows.map(({ amount = null }) => amount)).toEqual([null, '5.00']);
    const { rejects } = await decided(mapping, { plan: 'id,n,due,what,amt\nA,1,2020-08-15,P,0.1\nA,2,2020-08-15,X,5\n' });
    expect(rejects).toEqual([expect.stringMatching(/schedule\[1\]\.what: "X", expected a code of the mapping: "P", "I", "FEE"/)]);
  });

  it('in columns of their own: sameDay', async () => {
    const plan = 'id,n,due,prin,int\nA,1,2020-08-15,1000,\nA,2,2020-08-15,0,50\nA,3,2020-09-15,5,6\n';
    const { rows } = await decided({ loans: LOANS, schedule: { ...PLAN, sameDay: 'one-instalment' } }, { plan });
    expect(rows.map(shown)).toEqual([
      'A 1 2020-08-15 principal 1000.00 undetermined',
      'A 1 2020-08-15 interest 50.00 undetermined',
      'A 3 2020-09-15 principal 5.00 undetermined',
      'A 3 2020-09-15 interest 6.00 undetermined',
    ]);
    // Without it, two instalments of one day contradict each other.
    const { rejects } = await decided({ loans: LOANS, schedule: PLAN }, { plan });
    expect(rejects).toEqual([expect.stringMatching(/a due date of its own/)]);
  });

  it('rows of one day that disagree on anything else are refused', async () => {
    const facts = { ...PLAN.facts, originalDueDate: 'orig' };
    const plan = 'id,n,due,prin,int,orig\nA,1,2020-08-15,1000,,2020-05-15\nA,2,2020-08-15,,50,2020-06-15\n';
    const { rejects } = await decided({ loans: LOANS, schedule: { ...PLAN, facts, sameDay: 'one-instalment' } }, { plan });
    expect(rejects).toEqual([expect.stringMatching(/originalDueDate: "2020-06-15", expected "2020-05-15", as in the other row/)]);
  });
});

describe.skipIf(!duckdbInstalled)('one row a loan', { timeout: 120_000 }, () => {
  it('its maturity, or its next instalment, is the instalment that is decided', async () => {
    const mapping = {
      loans: { table: 'dk', id: 'id', facts: { 'borrower.kind': 'kind', maturityDate: 'mat' } },
      schedule: { table: 'dk', loanId: 'id', instalment: 'id', facts: { dueDate: 'mat', principal: 'bal' } },
    };
    const loans = 'id,kind,mat,bal\nA,individual-business,2020-08-15,300000\nB,individual-business,2021-08-15,5\n';
    const { rows, rejects } = await decided(mapping, { loans });
    expect(rejects).toEqual([]);
    expect(rows.map(shown)).toEqual([
      'A A 2020-08-15 principal 300000.00 undetermined',
      'A A 2020-08-15 interest  undetermined',
      'B B 2021-08-15 principal 5.00 not-covered',
      'B B 2021-08-15 interest  not-covered',
    ]);
  });

  it('two tables need two files', async () => {
    await expect(decided({ loans: LOANS, schedule: PLAN }, {})).rejects.toThrow(/give the instalments with --schedule/);
  });
});

describe.skipIf(!duckdbInstalled)('columns about earlier deferrals', { timeout: 120_000 }, () => {
  const facts = { dueDate: 'due', principal: 'prin', interest: 'int', originalDueDate: 'orig' };
  const plan = (row: string) => `id,n,due,prin,int,orig,times,last\nA,1,${row}\n`;
  const missing = async (row: string, deferral: object) => {
    const { rows, rejects } = await decided({ loans: LOANS, schedule: { ...PLAN, facts, deferral } }, { plan: plan(row) });
    return rejects.length > 0 ? rejects : String(rows[0]?.missing).split(' ').includes('schedule.originalDueDate');
  };
  // Due after the window: whether it originally fell due in the window depends on its history.
  const DUE = '2021-02-15,5,1';

  it.each(
    sampleOf(
      [
        ['a count of 0 says that there was none', `${DUE},,0,`, { count: 'times' }, false],
        ['a count of 1 that there was, but not which day it was moved from', `${DUE},,1,`, { count: 'times' }, true],
        ['with the day before it, nothing is missing', `${DUE},2020-11-15,1,`, { count: 'times' }, false],
        ['an original day that is the due date is none where the count is 0', `${DUE},2021-02-15,0,`, { count: 'times' }, false],
        ['no count says nothing', `${DUE},,,`, { count: 'times' }, true],
        ['no day of the last one says that there was none', `${DUE},,,`, { last: { column: 'last', null: 'none' } }, false],
        ['or nothing, where NULL is unknown', `${DUE},,,`, { last: 'last' }, true],
        ['a day says that there was one', `${DUE},,,2020-10-01`, { last: { column: 'last', null: 'none' } }, true],
      ] as const,
      4,
    ),
  )('%s', async (_, row, deferral, isMissing) => {
    expect(await missing(row, deferral)).toBe(isMissing);
  });

  it.each(
    sampleOf(
      [
        [
          'a day and a count of 0',
          `${DUE},,0,2020-10-01`,
          { count: 'times', last: 'last' },
          /times: "0", expected a count from 1/,
        ],
        [
          'a count of 2 and no day',
          `${DUE},,2,`,
          { count: 'times', last: { column: 'last', null: 'none' } },
          /times: "2", expected 0/,
        ],
        [
          'an original day and a count of 0',
          `${DUE},2020-11-15,0,`,
          { count: 'times' },
          /originalDueDate: "2020-11-15", expected no other/,
        ],
        ['a count that is none', `${DUE},,x,`, { count: 'times' }, /times: "x", expected a whole number/],
        ['a count below zero', `${DUE},,-1,`, { count: 'times' }, /times: "-1", expected a whole number/],
        ['a count and a half', `${DUE},,1.5,`, { count: 'times' }, /times: "1.5", expected a whole number/],
        [
          'a day behind the due date',
          `${DUE},,,2021-02-16`,
          { last: 'last' },
          /last: "2021-02-16", expected a day up to the due date/,
        ],
      ] as const,
      3,
    ),
  )('%s contradict each other', async (_, row, deferral, message) => {
    expect(await missing(row, deferral)).toEqual([expect.stringMatching(message)]);
  });
});

describe.skipIf(!duckdbInstalled)('the credit of a borrower summed over the loans of a file', { timeout: 120_000 }, () => {
  const mapping = {
    loans: {
      table: 'loans',
      id: 'id',
      facts: { 'borrower.kind': 'kind', 'borrower.size': 'size' },
      creditSum: { borrower: 'cust', amount: { column: 'credit', unit: 'fen' } },
    },
    schedule: PLAN,
  };
  const inclusive = async (rowsOfLoans: readonly string[]) => {
    const plan = rowsOfLoans.map((row) => `${row.split(',')[0]},1,2020-08-15,300000,4500`);
    const { rows, rejects } = await decided(mapping, {
      loans: `id,cust,kind,size,credit\n${rowsOfLoans.join('\n')}\n`,
      plan: `id,n,due,prin,int\n${[...new Set(plan)].join('\n')}\n`,
    });
    return [
      rows.filter(({ component }) => component === 'principal').map(({ loan_id, inclusive: it }) => `${loan_id} ${it}`),
      rejects,
    ];
  };
  const E = 'enterprise,small';

  it('is exact to the fen: ten million is within the ceiling, and a fen more is not', async () => {
    expect(await inclusive([`A,C1,${E},999999999`, `B,C1,${E},1`, `C,C2,${E},1000000000`, `D,C2,${E},1`, `E,,${E},5`])).toEqual([
      ['A yes', 'B yes', 'C no', 'D no', 'E undetermined'],
      [],
    ]);
  });

  it('is unknown where that of one loan is in another currency: dollars are not added to yuan', async () => {
    const kind = 'individual-business';
    const loans = `id,cust,kind,credit,cur\nA,C1,${kind},5,CNY\nB,C1,${kind},5,USD\nC,C2,${kind},5,\n`;
    const facts = { 'borrower.kind': 'kind', purpose: { constant: 'operating' }, currency: 'cur' };
    const plan = 'id,n,due,prin,int\nA,1,2020-08-15,3,1\nB,1,2020-08-15,3,1\nC,1,2020-08-15,3,1\n';
    const { rows, rejects } = await decided({ ...mapping, loans: { ...mapping.loans, facts } }, { loans, plan });
    expect(rejects).toEqual([expect.stringMatching(/cur: "USD"/)]);
    const principals = rows.filter(({ component }) => component === 'principal');
    expect(principals.map(({ loan_id, inclusive: it }) => `${loan_id} ${it}`)).toEqual(['A undetermined', 'C yes']);
  });

  it('is unknown where that of one loan is, and where a loan may be there twice', async () => {
    expect((await inclusive([`A,C1,${E},5`, `B,C1,${E},`]))[0]).toEqual(['A undetermined', 'B undetermined']);
    const [rows, rejects] = await inclusive([`A,C1,${E},5`, `A,C1,${E},5`, `B,C1,${E},5`]);
    expect(rows).toEqual(['B undetermined']);
    expect(rejects).toHaveLength(2);
    const [others, faults] = await inclusive([`A,C1,${E},5`, `B,C1,${E},1.5`]);
    expect(others).toEqual(['A undetermined']);
    expect(faults).toEqual([expect.stringMatching(/credit: "1.5", expected a whole number of fen/)]);
  });
});

describe('a layout of files', () => {
  const component = { column: 'what', values: { P: 'principal' }, amount: 'amt' };

  it.each<[string, object, object]>([
    ['component', {}, { component }],
    ['sameDay', {}, { sameDay: 'one-instalment' }],
    ['deferral', {}, { deferral: { count: 'n' } }],
    ['creditSum', { creditSum: { borrower: 'c', amount: 'a' } }, {}],
  ])('is refused for a statement, with the part named: %s', (name, loans, schedule) => {
    const mapping = { loans: { ...LOANS, ...loans }, schedule: { ...PLAN, facts: { dueDate: 'due' }, ...schedule } } as Mapping;
    expect(() => parseMapping(mapping)).not.toThrow();
    expect(() => toSql(ningxia2020(), { dialect: 'duckdb', mapping })).toThrow(new RegExp(`${name}: .*liubao portfolio`));
  });

  it.each<[object, object, string]>([
    [{}, { component }, 'schedule.facts.principal'],
    [{ facts: { 'borrower.creditTotal': 'x' }, creditSum: { borrower: 'c', amount: 'a' } }, {}, 'borrower.creditTotal'],
    [{}, { facts: { deferredBefore: 'x' }, deferral: { count: 'n' } }, 'deferredBefore'],
    [{}, { sameDay: 'two' }, 'schedule.sameDay'],
    [{}, { component: { ...component, values: { P: 'fee' } }, facts: {} }, 'values.P'],
    [{}, { component: { ...component, amount: { column: 'a', unit: 'percent' } }, facts: {} }, 'amount'],
  ])('is refused if it gives a fact twice or is not a layout: %#', (loans, schedule, path) => {
    const mapping = { loans: { ...LOANS, ...loans }, schedule: { ...PLAN, ...schedule } };
    expect(() => parseMapping(mapping)).toThrow(InvalidMappingError);
    expect(() => parseMapping(mapping)).toThrow(path);
  });
});
