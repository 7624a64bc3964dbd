import { init, parse } from '@guanmingchiu/sqlparser-ts';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDecider } from '../../../src/decide/decide.js';
import { InvalidOptionError, loadRulebook, ningxia2020 } from '../../../src/index.js';
import { COMPONENT_COLUMNS, DIALECT_NAMES, LOAN_RESULT_COLUMNS, SELECTIONS, toSql } from '../../../src/sql/index.js';
import { Names } from '../../../src/sql/statement/step-names.js';
import { readingsOf } from '../../arbitraries/loan.js';
import { itAtTimes, runs, sampleOf } from '../../depth.js';
import { expectation, paths } from '../expected.js';
import { generatedLoans } from '../generated-loans.js';
import { parsedDialects } from '../parsers.js';

beforeAll(() => init());

describe('the statement', () => {
  it.each(DIALECT_NAMES)('is the same text for the same options, in %s', (dialect) => {
    for (const select of sampleOf(SELECTIONS, 1, dialect.length)) {
      expect(toSql(ningxia2020(), { dialect, select }).sql).toBe(toSql(ningxia2020(), { dialect, select }).sql);
    }
  });

  it.each(parsedDialects())(
    'in %s is taken by a parser, under any readings',
    (dialect, parser) => {
      fc.assert(
        fc.property(readingsOf(ningxia2020().interpretations), fc.constantFrom(...SELECTIONS), (readings, select) => {
          expect(parse(toSql(ningxia2020(), { dialect, select, readings }).sql, parser)).toHaveLength(1);
        }),
        { numRuns: runs(10) },
      );
    },
    60_000,
  );

  it('names each rule with what it says and the provisions it rests on', () => {
    const { sql } = toSql(ningxia2020(), { dialect: 'postgres' });
    expect(sql).toContain('-- deferral-track 适用情形, deferral track: decides component.track');
    expect(sql).toMatch(/-- rule 2: must be deferred .*\(notice\/s2\/p1\/1\)\n/);
    expect(sql).toContain('"component.dueDate" <= DATE \'2020-12-31\' /* deferral.windowEnd */');
    expect(sql).toContain('"borrower.creditTotal" <= 1000000000 /* inclusive.creditCeiling: 10000000.00 */');
    expect(sql).not.toMatch(/[ \t]\n/);
  });

  it('has few steps for Spark, whose analyser gives up after a hundred passes over a statement, of which each step takes three', () => {
    for (const select of SELECTIONS) {
      const steps = (dialect: 'spark' | 'duckdb') =>
        toSql(ningxia2020(), { dialect, select }).sql.match(/ AS \($/gm)?.length ?? 0;
      expect(steps('spark')).toBeLessThan(30);
      expect(steps('spark')).toBeLessThan(steps('duckdb'));
    }
  });

  it('says under which readings and parameters it decides', () => {
    const options = {
      readings: { 'window.date': 'loan-maturity' },
      parameters: { 'deferral.latestDate': '2021-06-30' },
    } as const;
    const { sql } = toSql(ningxia2020(), { dialect: 'duckdb', ...options });
    expect(sql).toContain('-- Reading window.date: loan-maturity\n');
    expect(sql).toContain('-- Parameter deferral.latestDate set to 2021-06-30\n');
    expect(sql).toContain("DATE '2021-06-30' /* deferral.latestDate */");
    expect(sql).not.toContain('component-due-date');
  });

  it('returns the columns asked for, in their order', () => {
    const { columns, sql } = toSql(ningxia2020(), { dialect: 'duckdb', columns: ['track', 'loan_id'] });
    expect(columns).toEqual(['track', 'loan_id']);
    expect(sql).not.toContain('missing');
    expect(toSql(ningxia2020(), { dialect: 'duckdb' }).columns).toEqual(COMPONENT_COLUMNS);
    expect(toSql(ningxia2020(), { dialect: 'duckdb', select: 'loans' }).columns).toEqual(LOAN_RESULT_COLUMNS);
  });

  it.each([
    ['a column that there is not', { columns: ['trak'] }, /columns\[0\]/],
    ['a column of the other rows', { columns: ['fee_verdict'] }, /columns\[0\]/],
    ['a column twice', { columns: ['track', 'track'] }, /columns\[1\]/],
    ['no column', { columns: [] }, /columns/],
    ['another dialect', { dialect: 'oracle' }, /dialect: "oracle", expected one of duckdb/],
    ['another selection', { select: 'rows' }, /select/],
    ['a reading that there is not', { readings: { 'window.date': 'x' } }, /readings\.window\.date/],
    ['a factor of too many digits', { parameters: { 'penalty.multiplier': '1.423456789012345' } }, /fewer digits/],
  ])('is refused with %s', (_, options, message) => {
    const make = () => toSql(ningxia2020(), { dialect: 'duckdb', ...options } as Parameters<typeof toSql>[1]);
    expect(make).toThrow(InvalidOptionError);
    expect(make).toThrow(message);
  });

  it('gives distinct names to long names, names that differ only in case, and names with the same start', () => {
    const names = new Names();
    const long = '延'.repeat(40);
    const given = [
      names.of('rule', 'a'),
      names.of('rule', 'A'),
      names.of('fact', 'a'),
      names.of('rule', long),
      names.of('rule', `${long}2`),
    ];
    expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(5);
    for (const name of given) expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(63);
    expect(names.of('rule', long)).toBe(given[3]);
  });

  it('can be generated from any rulebook that decides loans', () => {
    const { digest: _, ...data } = ningxia2020();
    const without = loadRulebook({
      ...data,
      derivedFacts: [],
      // Clauses account for sentences by rule sets that are not here.
      provisions: data.provisions.map(({ clauses, ...provision }) => provision),
      ruleSets: data.ruleSets.filter(({ grain }) => grain === 'loan' || grain === 'component'),
    });
    for (const dialect of sampleOf(DIALECT_NAMES, 2)) {
      for (const select of SELECTIONS) expect(toSql(without, { dialect, select }).sql).toContain('deferral-track');
    }
  });
});

describe('the rows of a loan together say what its decision says', () => {
  itAtTimes(
    'of provisions cited and facts missing',
    () => {
      const decider = createDecider();
      const expect_ = expectation();
      for (const loan of generatedLoans(1_000, 11)) {
        const decision = decider.decide(loan);
        const { components, loan: row } = expect_(loan);
        const all = (column: 'provisions' | 'missing') => components.map((one) => one[column] ?? '').concat(row[column] ?? '');
        const split = (text: string) => (text === '' ? [] : text.split(' '));
        const cited = new Set(all('provisions').flatMap(split));
        expect([...cited].sort()).toEqual(decision.citations.map(({ provision }) => provision).sort());
        const whole = decision.missing.map((path) => path.replace(/^schedule\[\d+\]/, 'schedule'));
        expect(paths(all('missing').flatMap(split))).toBe(paths(whole));
      }
    },
    60_000,
  );
});
