import { init, parse } from '@guanmingchiu/sqlparser-ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { problemText } from '../../src/facts/input/invalid-input.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';
import {
  DIALECT_NAMES,
  InvalidMappingError,
  type Mapping,
  parseMapping,
  standardMapping,
  toCheckSql,
  toSql,
} from '../../src/sql/index.js';
import { sampleOf } from '../depth.js';
import { PARSERS } from '../sql/parsers.js';

const STANDARD = standardMapping();

function problemsOf(facts: object, of: 'loans' | 'schedule' = 'loans') {
  try {
    parseMapping({ ...STANDARD, [of]: { ...STANDARD[of], facts } });
    return [];
  } catch (error) {
    if (error instanceof InvalidMappingError) return error.problems;
    throw error;
  }
}

const money = (given: object) => ({ 'borrower.creditTotal': { column: 'c', ...given } });
const rate = (given: object) => ({ annualRate: { column: 'c', ...given } });
const day = (given: object) => ({ maturityDate: { column: 'c', ...given } });
const asked = (given: object) => ({ 'application.principalUntil': { column: 'c', ...given } });
const kind = (given: object) => ({ 'borrower.kind': given });

describe('an unclear mapping is refused, and the message says what to do', () => {
  it.each([
    ['万元 by another name', money({ unit: 'wan' }), /"wan", expected one of the units "fen" \(分\).*did you mean "wan-yuan"\?/],
    ['万元 by its sign', money({ unit: '万元' }), /did you mean "wan-yuan"/],
    ['亿 by its sign', money({ unit: '亿' }), /did you mean "yi-yuan"/],
    ['a unit misspelt', money({ unit: 'yaun' }), /did you mean "yuan"/],
    ['a unit of rates', money({ unit: 'percent' }), /one of the units "fen"/],
    [
      'a unit of amounts',
      rate({ unit: 'yuan' }),
      /one of the units "fraction", "percent" \(%\), "permille" \(‰\), "permyriad" \(‱\)/,
    ],
    ['a rate in basis points', rate({ unit: 'bp' }), /did you mean "permyriad"/],
    ['a rate by its sign', rate({ unit: '%' }), /did you mean "percent"/],
    ['a time of no rate', rate({ per: 'quarter' }), /annualRate\.per: "quarter", expected one of "year", "month", "day"/],
    ['an amount a month', money({ per: 'month' }), /creditTotal\.per/],
    ['a mark of another kind', money({ grouping: '.' }), /grouping: "\.", expected one of ","/],
    [
      'two digits of the year',
      day({ format: 'dd-Mon-yy' }),
      /maturityDate\.format: "dd-Mon-yy", expected a year of four digits, or "pivot" beside the format/,
    ],
    [
      'a pivot without them',
      day({ format: 'YYYYMMDD', pivot: 1970 }),
      /pivot: 1970, expected to stand beside a year of two digits/,
    ],
    ['a pivot out of range', day({ format: 'yyMMdd', pivot: 70 }), /pivot: 70/],
    ['no way of writing days', day({ format: 'ISO' }), /format: "ISO", expected a date format of yyyy/],
    ['a word in it', day({ format: 'Month d, yyyy' }), /format: "Month d, yyyy", expected a date format/],
    [
      'a month without a day',
      day({ format: 'Mon-yyyy' }),
      /format: "Mon-yyyy", expected a format with a day, or "day" beside it/,
    ],
    ['a day twice', day({ format: 'YYYYMMDD', day: 1 }), /day: 1, expected to stand beside a format without a day/],
    ['figures that run into each other', day({ format: 'yyyyMd' }), /format: "yyyyMd", expected two digits for each number/],
    [
      'formats by which a text is two days',
      day({ format: ['MM/dd/yyyy', 'dd/MM/yyyy'] }),
      /formats that never read one text as two days, as MM\/dd\/yyyy and dd\/MM\/yyyy do/,
    ],
    ['a format among others that is none', day({ format: ['YYYYMMDD', 'x'] }), /format\[1\]: "x"/],
    ['a pivot without a format', day({ pivot: 1970 }), /pivot: 1970, expected to stand beside "format"/],
    ['none where there is always a date', day({ none: ['99991231'] }), /maturityDate\.none/],
    [
      'a value that is none and unknown',
      asked({ none: ['0'], unknown: [' 0'] }),
      /none: "0", expected a value that is not in "unknown" too/,
    ],
    ['an empty value among those that are none', asked({ none: [''] }), /principalUntil\.none\[0\]/],
    ['a code of blanks', kind({ column: 'c', values: { E: 'enterprise', '  ': 'other' } }), /an empty or blank value is no code/],
    [
      'a code of blanks among several',
      kind({ lookup: [{ where: { a: ['E', ''] }, is: 'enterprise' }] }),
      /an empty or blank value is no code/,
    ],
    [
      'any other without values',
      kind({ column: 'c', otherwise: 'other' }),
      /otherwise: "other", expected to stand beside "values"/,
    ],
    [
      'a code twice',
      kind({ column: 'c', values: { a: 'other', ' A': 'enterprise' }, trim: true, ignoreCase: true }),
      /a code that does not read the same as "a"/,
    ],
    [
      'a meaning that there is not',
      kind({ column: 'c', values: { a: 'firm' } }),
      /borrower\.kind\.values\.a: "firm", expected one of "enterprise"/,
    ],
    [
      'another currency taken for yuan',
      { currency: { column: 'c', values: { CNY: 'CNY' }, otherwise: 'CNY' } },
      /otherwise: "CNY", expected nothing: any other code/,
    ],
    [
      'a constant that is no value',
      { annualRate: { constant: '4.35' } },
      /constant: "4\.35", expected a yearly rate as a decimal fraction/,
    ],
    ['a constant of no date', { maturityDate: { constant: null } }, /constant: null/],
    [
      'a lookup of an amount',
      { 'borrower.creditTotal': { lookup: [{ where: { a: '1' }, is: '1' }] } },
      /codes are looked up for choices and flags/,
    ],
    [
      'a lookup of no column',
      kind({ lookup: [{ where: {}, is: 'other' }] }),
      /lookup\[0\]\.where: an object, expected at least one column/,
    ],
    [
      'a first within a first',
      { maturityDate: { first: [{ first: ['a'] }] } },
      /first\[0\]: an object, expected one column, constant or lookup/,
    ],
    ['a first of nothing', { maturityDate: { first: [] } }, /maturityDate\.first/],
    [
      'a constant before others',
      { maturityDate: { first: [{ constant: '2020-08-15' }, 'a'] } },
      /first\[0\].*to be the last, because a constant always has a value/,
    ],
    [
      'an empty value that says something before others',
      asked({}) && { 'application.principalUntil': { first: [{ column: 'a', null: 'none' }, 'b'] } },
      /first\[0\]\.null.*only in the last of them/,
    ],
    [
      'a unit in one of several',
      { annualRate: { first: [{ column: 'a', unit: 'pct' }, 'b'] } },
      /annualRate\.first\[0\]\.unit: "pct".*did you mean "percent"/,
    ],
    ['a key misspelt', money({ untit: 'fen' }), /creditTotal\.untit: unknown key; did you mean "unit"/],
    ['a column that is no name', { maturityDate: { column: 5 } }, /maturityDate\.column: 5, expected a text/],
    ['nothing', { maturityDate: null }, /maturityDate/],
  ])('%s', (_, facts, message) => {
    const problems = problemsOf(facts);
    expect(problems).toHaveLength(1);
    expect(problems.map((problem) => problemText(problem)).join()).toMatch(message);
    // Each problem is worded in both languages.
    for (const { expected, zh, nearest } of problems) if (nearest === undefined) expect([expected, zh]).not.toContain(undefined);
  });

  it('reports every problem in both tables', () => {
    const given = {
      loans: { ...STANDARD.loans, facts: { ...money({ unit: 'wan' }), ...day({ format: 'x' }) } },
      schedule: { ...STANDARD.schedule, facts: { principal: { column: 'c', unit: 'w' }, odd: 'c' } },
    };
    expect(() => parseMapping(given)).toThrow(
      expect.objectContaining({
        problems: expect.arrayContaining([expect.objectContaining({ path: 'schedule.facts.principal.unit' })]),
      }),
    );
    expect(() => parseMapping(given)).toThrow(/odd.*creditTotal\.unit.*maturityDate\.format.*principal\.unit/);
  });
});

/** Everything that a mapping may say, once. */
const EVERYTHING: Mapping = {
  loans: {
    table: 'l',
    id: 'id',
    facts: {
      currency: { column: 'cur', values: { CNY: 'CNY', '156': 'CNY' }, ignoreCase: true },
      'borrower.kind': {
        lookup: [
          { where: { a: ["'", '年'], b: null }, is: 'enterprise' },
          { where: { a: '\\' }, is: null },
        ],
        otherwise: 'other',
        trim: true,
        unknown: ['N/A'],
      },
      'borrower.size': { column: 's', values: { S: 'small', X: null }, otherwise: 'micro', trim: true, ignoreCase: true },
      'borrower.creditTotal': {
        first: [
          { column: 'w', unit: 'wan-yuan', ownUnit: true, unknown: ['-', '0'] },
          { column: 'f', unit: 'fen' },
          { constant: '1.00' },
        ],
      },
      'borrower.creditTotalAllBanks': { column: 'y', unit: 'yi-yuan', grouping: "'" },
      purpose: { constant: 'operating' },
      annualRate: { column: 'r', unit: 'permille', per: 'month', ownUnit: true },
      penaltyAnnualRate: { column: 'p', unit: 'permyriad', per: 'day' },
      maturityDate: {
        column: 'm',
        format: ['yyyy年m月d日', '[yyyy,M,d]', 'dd-Mon-yy HH:mm:ss'],
        pivot: 1970,
        unknown: ['00000000'],
      },
      'application.principalUntil': {
        column: 'u',
        format: 'Mon-yyyy',
        day: 'last',
        none: ['99991231', 'Dec-9999'],
        null: 'none',
      },
      'borrower.pandemicAffected': { constant: true },
    },
  },
  schedule: {
    table: 's',
    loanId: 'id',
    instalment: 'n',
    facts: { dueDate: { column: 'd', format: 'yyMMdd', pivot: 2000 }, principal: 'a' },
  },
};

describe('everything that a mapping may say is a statement in each dialect', () => {
  beforeAll(() => init());

  it.each(sampleOf(DIALECT_NAMES, 2))('%s', { timeout: 60_000 }, (dialect) => {
    const mapping = parseMapping(EVERYTHING);
    expect(parse(toSql(ningxia2020(), { dialect, mapping }).sql, PARSERS[dialect])).toHaveLength(1);
    expect(parse(toCheckSql({ dialect, mapping }).sql, PARSERS[dialect])).toHaveLength(1);
  });
});
