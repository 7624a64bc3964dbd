import { describe, expect, it } from 'vitest';
import { enterpriseSize2011 } from '../../../src/assess/index.js';
import { decide } from '../../../src/index.js';
import { readRulebookFiles } from '../../../src/node/read-rulebook-files.js';
import { loadWrittenRulebook } from '../../../src/rulebook/written/load-written-rulebook.js';
import { faultsWith, INVENTED, inventedWith } from './invented-files.js';

const TABLE = 'tables/ceilings.json';
const LOAN = 'rule-sets/small-loan.json';

/** A ceiling of credit for each kind of borrower. */
const CEILINGS = {
  title: { zh: '授信上限', en: 'ceilings of credit' },
  by: 'borrower.kind',
  measures: {
    credit: {
      fact: 'borrower.creditTotal',
      operator: 'atMost',
      type: 'money',
      zh: '授信',
      en: 'credit',
      limit: { zh: '授信上限', en: 'most credit' },
    },
  },
  parameters: { inForceFrom: '2021-01-01', title: { zh: '{row}{limit}', en: '{limit} of {row}' } },
  rows: [
    { value: 'enterprise', zh: '企业', en: 'an enterprise', provision: 'invented/p1/1', credit: '5000000.00' },
    {
      value: 'individual-business',
      zh: '个体工商户',
      en: 'an individual business',
      provision: 'invented/p1/1',
      credit: '1000000.00',
    },
    { value: 'business-owner', zh: '企业主', en: 'an owner', provision: 'invented/p1/1' },
  ],
};
const RULE = {
  table: 'ceilings',
  limits: true,
  name: '{borrower.kind}',
  // biome-ignore lint/suspicious/noThenProperty: when and then are the words of a rule, and a text is no promise
  then: 'yes',
  force: 'definition',
  provisions: ['{provision}'],
  zh: '{row}的{measures}在上限以内',
  en: 'the {measures} of {row} is within its ceiling',
};

function withTable(table: object = {}, rule: object = {}) {
  const ruleSet = { ...(INVENTED[LOAN] as object), rules: [{ ...RULE, ...rule }] };
  return { [TABLE]: { ...CEILINGS, ...table }, [LOAN]: ruleSet, 'conditions.json': {}, 'expectations.json': {} };
}

const rulesWith = (table?: object, rule?: object) =>
  inventedWith(withTable(table, rule)).ruleSets.find(({ id }) => id === 'small-loan');

describe('a table of limits', () => {
  it('makes a parameter of each figure and a rule of each row', () => {
    const { parameters } = inventedWith(withTable());
    expect(parameters.filter(({ id }) => id.endsWith('.credit'))).toEqual([
      {
        id: 'enterprise.credit',
        type: 'money',
        value: '5000000.00',
        inForceFrom: '2021-01-01',
        title: { zh: '企业授信上限', en: 'most credit of an enterprise' },
        provisions: ['invented/p1/1'],
      },
      expect.objectContaining({ id: 'individual-business.credit', value: '1000000.00' }),
    ]);
    expect(rulesWith()?.rules.map(({ name, conditions }) => ({ name, conditions }))).toEqual([
      ...['enterprise', 'individual-business'].map((kind) => ({
        name: `small-loan/${kind}`,
        conditions: {
          all: [
            { fact: 'borrower.kind', operator: 'is', value: kind },
            { fact: 'borrower.creditTotal', operator: 'atMost', value: { fact: `param:${kind}.credit` } },
          ],
        },
      })),
      {
        name: 'small-loan/business-owner',
        conditions: { all: [{ fact: 'borrower.kind', operator: 'is', value: 'business-owner' }] },
      },
    ]);
    expect(rulesWith()?.rules[0]?.event.params).toMatchObject({
      provisions: ['invented/p1/1'],
      zh: '企业的授信在上限以内',
      en: 'the credit of an enterprise is within its ceiling',
    });
  });

  it('leaves to lint what falls below each limit', () => {
    expect(rulesWith()?.otherwise?.conditions).toEqual({
      any: ['enterprise', 'individual-business'].map((kind) => ({
        all: [
          { fact: 'borrower.kind', operator: 'is', value: kind },
          { fact: 'borrower.creditTotal', operator: 'moreThan', value: { fact: `param:${kind}.credit` } },
        ],
      })),
    });
    expect(
      rulesWith({}, { when: { fact: 'purpose', operator: 'is', value: 'operating' } })?.otherwise?.conditions,
    ).toBeUndefined();
  });

  it('decides at the figure of the row', () => {
    const rulebook = inventedWith(withTable());
    const inclusive = (kind: 'enterprise' | 'individual-business', creditTotal: string) =>
      decide(
        {
          id: 'L',
          borrower: { kind, size: 'small', creditTotal },
          purpose: 'operating',
          schedule: [{ dueDate: '2021-10-31', principal: '1.00' }],
        },
        { rulebook },
      ).inclusive.value;
    expect(inclusive('enterprise', '5000000.00')).toBe('yes');
    expect(inclusive('enterprise', '5000000.01')).toBe('no');
    expect(inclusive('individual-business', '1000000.00')).toBe('yes');
    expect(inclusive('individual-business', '1000000.01')).toBe('no');
  });

  it('may have rows that a rule leaves out, and conditions beside it', () => {
    const when = { fact: 'purpose', operator: 'is', value: 'operating' };
    const rules = rulesWith({}, { limits: undefined, except: ['enterprise', 'business-owner'], when })?.rules;
    expect(rules?.map(({ conditions }) => conditions)).toEqual([
      { all: [{ fact: 'borrower.kind', operator: 'is', value: 'individual-business' }, when] },
    ]);
  });

  const [enterprise, business] = CEILINGS.rows;
  it.each([
    ['an unknown table', {}, { table: 'ceiling' }, `${LOAN} /rules/0/table: unknown table "ceiling"; did you mean "ceilings"?`],
    [
      'an unknown class',
      {},
      { limits: 'large' },
      `${LOAN} /rules/0/limits: "large", expected true, for the table has no classes`,
    ],
    [
      'an unknown row',
      {},
      { except: ['enterprize'] },
      `${LOAN} /rules/0/except/0: unknown row "enterprize"; did you mean "enterprise"?`,
    ],
    ['an unknown word', {}, { en: 'the {measure}' }, `${LOAN} /rules/0: "{measure}" is no word of the block`],
    [
      'an unknown measure',
      { rows: [{ ...enterprise, credits: '1.00' }] },
      {},
      `${TABLE} /rows/0/credits: unknown measure "credits"; did you mean "credit"?`,
    ],
    ['a figure that is none', { rows: [{ ...enterprise, credit: '5m' }] }, {}, `${TABLE} /rows/0/credit: "5m", expected`],
    [
      'a figure by class',
      { rows: [{ ...enterprise, credit: { large: '1.00' } }] },
      {},
      `${TABLE} /rows/0/credit: takes one figure`,
    ],
    ['an unknown fact', { by: 'borrower.kin' }, { name: 'x' }, `${TABLE} /by: unknown fact "borrower.kin"`],
    [
      'an unknown value',
      { rows: [{ ...business, value: 'business' }] },
      {},
      `${TABLE} /rows/0/value: borrower.kind is never "business"`,
    ],
    [
      'an unknown provision',
      { rows: [{ ...business, provision: 'x/y' }] },
      {},
      `${TABLE} /rows/0/provision: unknown provision "x/y"`,
    ],
    ['no rows', { rows: [] }, {}, `${TABLE} /rows: empty`],
  ])('is refused for %s', (_, table, rule, expected) => {
    expect(faultsWith(withTable(table, rule))).toContainEqual(expect.stringContaining(expected));
  });

  it.each([
    ['no figure for a class', { large: '1000', medium: '300' }, '/rows/1/employees/small: missing'],
    ['an unknown class', { large: '1', medium: '1', small: '1', micro: '1' }, '/rows/1/employees/micro: unknown class "micro"'],
    ['one figure', '1000', '/rows/1/employees: takes a figure for each of large, medium, small'],
  ])('with classes is refused for %s', (_, employees, expected) => {
    const files = structuredClone(readRulebookFiles('rules/enterprise-size-2011').files) as Record<string, never>;
    const table = files['tables/limits-by-industry.json'] as unknown as { rows: object[] };
    table.rows[1] = { ...table.rows[1], employees };
    expect(() => loadWrittenRulebook(files)).toThrow(expected);
  });

  it('holds the size standard: 16 industries, one row each', () => {
    const { parameters, ruleSets } = enterpriseSize2011();
    expect(parameters).toHaveLength(90);
    expect(ruleSets.map(({ id, rules }) => [id, rules.length])).toEqual([
      ['large', 16],
      ['medium', 16],
      ['size', 3],
      ['small', 16],
      ['standard', 15],
    ]);
  });
});
