import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDecider } from '../../src/decide/decide.js';
import { LOAN_FIELDS } from '../../src/facts/loan/loan-fields.js';
import type { MappedInstalmentFact, MappedLoanFact } from '../../src/mapping/index.js';
import { INSTALMENT_COLUMNS, LOAN_COLUMNS } from '../../src/mapping/mapping.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';
import {
  type ComponentColumn,
  InvalidMappingError,
  type Mapping,
  parseMapping,
  standardMapping,
  toSql,
} from '../../src/sql/index.js';
import { sampleOf } from '../depth.js';

let run: (sql: string) => Promise<unknown[][]>;
beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  run = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson();
});

const MAPPING: Mapping = {
  loans: {
    table: 'core_loan',
    id: 'loan_no',
    facts: {
      'borrower.kind': { column: 'cust_type', values: { '1': 'enterprise', '2': 'individual-business' } },
      'borrower.size': { column: 'scale', values: { S: 'small', M: 'medium' } },
      'borrower.creditTotal': { column: 'credit', unit: 'fen' },
      'borrower.specialHardship': { column: 'hard', values: { Y: true, N: false } },
      annualRate: { column: 'rate', unit: 'percent' },
      'application.principalUntil': { column: 'defer_to', null: 'none' },
    },
  },
  schedule: { table: 'plan', loanId: 'loan_no', instalment: 'term', facts: { dueDate: 'due', principal: 'prin' } },
};

/** The principal of one loan, with some columns of the two tables as SQL. */
async function decided(columns: Partial<Record<string, string>>, wanted: readonly ComponentColumn[], mapping = MAPPING) {
  const value = (name: string, otherwise: string) => `${columns[name] ?? otherwise} AS ${name}`;
  await run(`CREATE OR REPLACE TABLE core_loan AS SELECT 'L' AS loan_no, ${value('cust_type', '1')}, ${value('scale', "'S'")},
    ${value('credit', '100000000')}, ${value('hard', "'N'")}, ${value('rate', '4.35')}, ${value('defer_to', "DATE '2021-03-31'")}`);
  await run(
    `CREATE OR REPLACE TABLE plan AS SELECT 'L' AS loan_no, 1 AS term, ${value('due', "DATE '2020-08-15'")}, ${value('prin', '300000.00')}`,
  );
  const { sql } = toSql(ningxia2020(), { dialect: 'duckdb', mapping, columns: ['component', ...wanted] });
  const rows = await run(sql);
  return rows.find(([component]) => component === 'principal')?.slice(1);
}

describe("the bank's columns give the facts", () => {
  it.each(
    sampleOf(
      [
        ['as they are', {}, ['shall-defer', 'defer-as-requested', '4132.50', '']],
        ['codes as numbers', { cust_type: '2' }, ['undetermined', 'undetermined', null, 'purpose']],
        [
          'a code that stands for nothing is unknown',
          { cust_type: '7' },
          ['undetermined', 'undetermined', null, 'borrower.kind purpose'],
        ],
        ['fen: the ceiling itself', { credit: '1000000000' }, ['shall-defer', 'defer-as-requested', '4132.50', '']],
        ['fen: one above it', { credit: '1000000001' }, ['may-negotiate', 'negotiate', null, '']],
        ['an amount below zero is unknown', { credit: '-1' }, ['undetermined', 'undetermined', null, 'borrower.creditTotal']],
        ['an amount out of range is unknown', { credit: '1e30' }, ['undetermined', 'undetermined', null, 'borrower.creditTotal']],
        [
          'a third decimal is unknown, and not rounded',
          { prin: '300000.001' },
          ['shall-defer', 'undetermined', null, 'schedule.principal'],
        ],
        [
          'a decimal beyond the eighth too',
          { rate: '4.35000001::DECIMAL(12, 8)' },
          ['shall-defer', 'defer-as-requested', null, 'annualRate penaltyAnnualRate'],
        ],
        ['no date where NULL says there is none', { defer_to: 'NULL::DATE' }, ['shall-defer', 'apply-first', null, '']],
        ['NULL elsewhere is unknown', { scale: 'NULL' }, ['undetermined', 'undetermined', null, 'borrower.size']],
        [
          'a floating-point column, exact to the fen',
          { prin: '300000.0::DOUBLE' },
          ['shall-defer', 'defer-as-requested', '4132.50', ''],
        ],
      ] as const,
      6,
    ),
  )('%s', async (_, columns, expected) => {
    expect(await decided(columns, ['track', 'outcome', 'penalty_amount', 'missing'])).toEqual(expected);
  });

  it('an instalment without its loan has a row, with all of the loan unknown', async () => {
    await decided({}, ['track']);
    await run(`UPDATE plan SET loan_no = 'gone'`);
    const { sql } = toSql(ningxia2020(), { dialect: 'duckdb', mapping: MAPPING, columns: ['loan_id', 'track', 'missing'] });
    const ofLoan = createDecider().decide({ id: 'gone', schedule: [{ dueDate: '2020-08-15', principal: '1.00' }] }).missing;
    for (const [loan, track, missing] of await run(sql)) {
      expect([loan, track]).toEqual(['gone', 'undetermined']);
      const wanted = ofLoan.filter((path) => path.startsWith('borrower') || path === 'purpose');
      expect(String(missing).split(' ')).toEqual(expect.arrayContaining(wanted));
    }
  });

  it('reports the facts that the mapping does not give', () => {
    expect(toSql(ningxia2020(), { dialect: 'duckdb', mapping: MAPPING }).unmapped).toEqual([
      'asOf',
      'lenderKind',
      'borrower.internationalSupplyChain',
      'borrower.pandemicAffected',
      'borrower.repaymentDifficulty',
      'purpose',
      'penaltyAnnualRate',
      'maturityDate',
      'application.appliedOn',
      'commitments.collateralUnchanged',
      'commitments.collateralReplaced',
      'commitments.employmentStable',
      'schedule.interest',
      'schedule.originalDueDate',
      'application.interestUntil',
    ]);
    expect(toSql(ningxia2020(), { dialect: 'duckdb' }).unmapped).toEqual([]);
    expect(toSql(ningxia2020(), { dialect: 'duckdb', select: 'loans' }).unmapped).toEqual([]);
  });

  it.each([
    ['an unknown fact', { 'borrower.knd': 'k' }, /borrower\.knd: unknown key; did you mean "borrower.kind"/],
    ['a value that the fact never has', { 'borrower.size': { column: 'c', values: { 1: 'tiny' } } }, /borrower\.size/],
    ['a unit of another type', { 'borrower.creditTotal': { column: 'c', unit: 'percent' } }, /borrower\.creditTotal/],
    ['NULL as none where that is no answer', { maturityDate: { column: 'c', null: 'none' } }, /maturityDate/],
  ])('is refused with %s', (_, facts, message) => {
    const standard = standardMapping();
    const mapping = { ...standard, loans: { ...standard.loans, facts } };
    expect(() => parseMapping(mapping)).toThrow(InvalidMappingError);
    expect(() => parseMapping(mapping)).toThrow(message);
  });
});

describe('the facts that a mapping may give', () => {
  it('are those of its schema to the compiler', () => {
    const ofInstalments: Readonly<Record<MappedInstalmentFact, true>> = {
      dueDate: true,
      originalDueDate: true,
      principal: true,
      interest: true,
      principalUntil: true,
      interestUntil: true,
      deferredBefore: true,
      principalRequested: true,
      interestRequested: true,
    };
    expect(Object.keys(ofInstalments).sort()).toEqual(INSTALMENT_COLUMNS.map(({ name }) => name).sort());
    const besides: readonly MappedLoanFact[] = ['application.principalRequested', 'application.interestRequested', 'guarantee'];
    const stated = [...LOAN_FIELDS.values()].filter(({ path, type }) => type !== undefined && !path.startsWith('schedule[]'));
    expect([...stated.map(({ path }) => path), ...besides].sort()).toEqual(LOAN_COLUMNS.map(({ name }) => name).sort());
  });
});
