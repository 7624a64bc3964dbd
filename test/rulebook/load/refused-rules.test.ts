import { describe, expect, it } from 'vitest';
import { conclusion, faultsAreSaid, faultsOf, SMALL, smallWith, W } from './small-rulebook.js';

const FINDINGS = '/ruleSets/0';
const SIZE = '/ruleSets/1';
const CONDITIONS = '/ruleSets/1/rules/0/conditions/all';
const GIVES = '/ruleSets/1/rules/0/event/params/gives';

describe('what is wrong with a rule set is said where it stands', () => {
  faultsAreSaid([
    ['that decides a fact of the input', { [`${FINDINGS}/decides`]: 'component.kind' }, 'component.kind is a fact of the input'],
    ['that decides what is computed', { [`${FINDINGS}/decides`]: 'small.twice' }, 'small.twice is a fact of the input'],
    [
      'that decides a parameter',
      { [`${FINDINGS}/decides`]: 'param:small.day' },
      'param:small.day is a parameter',
      '/ruleSets/0/rules/0/conditions/all/0/value/fact: param:small.day is a choice, compared with component.dueDate, a date',
      '/ruleSets/1/rules/0/event/params/gives/until/fact: param:small.day collects findings, which are no value',
    ],
    [
      'that decides what nothing else has, under the name of a parameter',
      { [`${FINDINGS}/decides`]: 'param:none' },
      'param:none is a parameter',
    ],
    [
      'of the house with a name that only ends as one',
      { [`${FINDINGS}/decides`]: 'house.1.house.a' },
      'the name of house.1.house.a must be letters and digits after "house.", a letter first',
    ],
    [
      'of the house with a name that gives no column',
      { [`${FINDINGS}/decides`]: 'house.credit_line' },
      'the name of house.credit_line must be letters and digits after "house.", a letter first',
    ],
    ['of the house, which is no fault', { [`${FINDINGS}/decides`]: 'house.creditLine' }],
    [
      'without what is otherwise',
      { [`${SIZE}/otherwise`]: undefined },
      'missing: with the hit policy first some conclusion must follow',
    ],
    [
      'that collects, with what is otherwise',
      { [`${FINDINGS}/otherwise`]: { type: 'none', params: { force: 'obligation', provisions: ['small/p1/1'], ...W } } },
      'not allowed with the hit policy collect',
    ],
    [
      'with two rules of one priority',
      { [`${SIZE}/rules/1/priority`]: 3, [`${SIZE}/rules/0/overrides`]: undefined },
      '"3" stands there already',
    ],
    [
      'that collects, with two rules of one priority, which is no fault',
      {
        [`${FINDINGS}/rules/1`]: {
          name: 'small-findings/other',
          priority: 1,
          conditions: { all: [{ fact: 'component.kind', operator: 'is', value: 'principal' }] },
          event: { type: 'other', params: { force: 'obligation', provisions: ['small/p1/1'], ...W } },
        },
      },
    ],
    [
      'that collects and overrides',
      { [`${FINDINGS}/rules/0/overrides`]: ['small-findings/due'] },
      '/ruleSets/0/rules/0/overrides/0: nothing is overridden with the hit policy collect',
    ],
    [
      'with a rule that overrides one that there is not',
      { [`${SIZE}/rules/0/overrides`]: ['small-size/no', 'small-size/none'] },
      '/ruleSets/1/rules/0/overrides/1: unknown rule "small-size/none"',
    ],
    [
      'with a rule that overrides one of the same priority, itself',
      { [`${SIZE}/rules/0/overrides/0`]: 'small-size/yes' },
      'small-size/yes has no lower priority',
    ],
    [
      'with a rule that overrides one of higher priority',
      { [`${SIZE}/rules/0/overrides`]: undefined, [`${SIZE}/rules/1/overrides`]: ['small-size/yes'] },
      '/ruleSets/1/rules/1/overrides/0: small-size/yes has no lower priority',
    ],
  ]);
});

describe('what is wrong with what a conclusion gives is said where it stands', () => {
  faultsAreSaid([
    [
      'of none of its texts',
      { [`${GIVES}/limb`]: 'farmer' },
      '"farmer", expected "enterprise" or "individual-business" or "business-owner"',
    ],
    [
      'of another kind than a text',
      { [`${GIVES}/limb`]: { fact: 'param:small.day' } },
      '/ruleSets/1/rules/0/event/params/gives/limb/fact: param:small.day is a date, where limb is a text',
    ],
    [
      'of a fact that there is not',
      { [`${GIVES}/until/fact`]: 'param:small.dya' },
      'unknown fact "param:small.dya"; did you mean "param:small.day"?',
    ],
    [
      'of findings',
      { [`${GIVES}/until/fact`]: 'component.findings' },
      'component.findings collects findings, which are no value',
    ],
    [
      'of a fact that its grain does not see',
      { [`${GIVES}/until/fact`]: 'component.dueDate' },
      'component.dueDate is a fact of a component, which a loan does not see',
    ],
    [
      'of a day that is a text',
      { [`${FINDINGS}/rules/0/event/params/gives`]: { latestDate: '2021-03-31' } },
      '/ruleSets/0/rules/0/event/params/gives/latestDate: "2021-03-31", expected a fact that is a date',
    ],
    [
      'of a day that is an amount',
      { [`${FINDINGS}/rules/0/event/params/gives`]: { latestDate: { fact: 'component.amount' } } },
      '/ruleSets/0/rules/0/event/params/gives/latestDate/fact: component.amount is a money, where latestDate is a date',
    ],
    [
      'of a day, which is no fault',
      { [`${FINDINGS}/rules/0/event/params/gives`]: { latestDate: { fact: 'component.dueDate' } } },
    ],
    [
      'under a name of its own, which is no fault',
      { [`${FINDINGS}/rules/0/event/params/gives`]: { mine: 'any', toString: 'any' } },
    ],
    [
      'otherwise',
      { [`${SIZE}/otherwise/params/gives`]: { limb: 'farmer', until: { fact: 'nothing' } } },
      '/ruleSets/1/otherwise/params/gives/limb: "farmer", expected "enterprise" or "individual-business" or "business-owner"',
      '/ruleSets/1/otherwise/params/gives/until/fact: unknown fact "nothing"',
    ],
  ]);

  it('is any text where any will do', () => {
    const servicing = {
      ...SMALL.ruleSets[1],
      grain: 'servicing',
      decides: 'servicing.own',
      rules: SMALL.ruleSets[1]?.rules.slice(1),
    };
    const giving = (departsFrom: unknown) =>
      smallWith({ '/ruleSets/1': { ...servicing, otherwise: conclusion('no', { gives: { departsFrom } }) } });
    expect(faultsOf(giving('any text'))).toEqual([]);
    expect(faultsOf(giving({ fact: 'param:small.day' }))).toEqual([
      '/ruleSets/1/otherwise/params/gives/departsFrom/fact: param:small.day is a date, where departsFrom is a text',
    ]);
  });
});

describe('what is wrong with a condition is said where it stands', () => {
  faultsAreSaid([
    [
      'of a fact that there is not',
      { [`${CONDITIONS}/1/fact`]: 'borrower.creditTotl' },
      'unknown fact "borrower.creditTotl"; did you mean "borrower.creditTotal"?',
    ],
    [
      'of a fact that there is not, deep within',
      { [`${CONDITIONS}/0/any/0/not/fact`]: 'purpos' },
      'unknown fact "purpos"; did you mean "purpose"?',
    ],
    [
      'of a fact that its grain does not see',
      { [`${CONDITIONS}/1/fact`]: 'component.amount' },
      'component.amount is a fact of a component, which a loan does not see',
    ],
    [
      'of findings',
      { [`${FINDINGS}/rules/0/conditions/all/0`]: { fact: 'component.findings', operator: 'is', value: 'due' } },
      '/ruleSets/0/rules/0/conditions/all/0/fact: component.findings collects findings, which cannot be compared',
    ],
    [
      'by an operator of another type',
      { [`${CONDITIONS}/1/operator`]: 'before' },
      'before does not compare a money; use atMost, atLeast, lessThan, moreThan, given',
    ],
    [
      'that asks otherwise than by true or false whether a fact is given',
      { [`${CONDITIONS}/0/any/1/value`]: 'no' },
      'given takes true or false',
    ],
    [
      'with a fact that there is not',
      { [`${CONDITIONS}/1/value/fact`]: 'param:small.credt' },
      'unknown fact "param:small.credt"; did you mean "param:small.credit"?',
    ],
    [
      'with a fact of another type',
      { [`${CONDITIONS}/1/value/fact`]: 'param:small.day' },
      'param:small.day is a date, compared with borrower.creditTotal, a money',
    ],
    [
      'with a fact that its grain does not see',
      { [`${CONDITIONS}/1/value/fact`]: 'component.amount' },
      'component.amount is a fact of a component, which a loan does not see',
    ],
    [
      'with a figure',
      { [`${CONDITIONS}/1/value`]: '10.00' },
      'a figure or a date of the law belongs in a parameter: { "fact": "param:…" }',
    ],
    [
      'with a day',
      { [`${FINDINGS}/rules/0/conditions/all/0/value`]: '2021-03-31' },
      'a figure or a date of the law belongs in a parameter: { "fact": "param:…" }',
    ],
    ['of a list by one value', { [`${CONDITIONS}/2/value`]: 'trade' }, 'oneOf takes a list'],
    [
      'of none of a list by one value',
      { [`${CONDITIONS}/2`]: { fact: 'purpose', operator: 'noneOf', value: 'other' } },
      '/ruleSets/1/rules/0/conditions/all/2/value: noneOf takes a list',
    ],
    ['of one value by a list', { [`${CONDITIONS}/0/any/0/not/value`]: ['other'] }, 'is takes one value'],
    [
      'of values that the fact never has',
      { [`${CONDITIONS}/2/value`]: ['trade', 'farming', 'none'] },
      'extensions.industry is never "farming"',
      'extensions.industry is never "none"',
    ],
    ['of a value that the fact never has', { [`${CONDITIONS}/0/any/0/not/value`]: 'none' }, 'purpose is never "none"'],
    ['of a flag by a text', { [`${SIZE}/otherwise/conditions/all/0/value`]: 'yes' }, 'borrower.specialHardship is never "yes"'],
    [
      'of a reading that there is not',
      { [`${SIZE}/rules/1/conditions/all/0/value`]: 'four' },
      'reading:small.question is never "four"',
    ],
    [
      'of an interpretation that there is not',
      { [`${SIZE}/rules/1/conditions/all/0/fact`]: 'reading:small.questoin' },
      'unknown fact "reading:small.questoin"; did you mean "reading:small.question"?',
    ],
    [
      'of its own conclusion, in a circle',
      { [`${SIZE}/rules/1/conditions/all/0`]: { fact: 'loan.inclusive', operator: 'is', value: 'no' } },
      '/ruleSets/1: decides small-size in a circle',
    ],
    [
      'meant for otherwise',
      { [`${SIZE}/otherwise/conditions`]: { any: [{ fact: 'borrower.specialHardshp', operator: 'is', value: true }] } },
      '/ruleSets/1/otherwise/conditions/any/0/fact: unknown fact "borrower.specialHardshp"; did you mean "borrower.specialHardship"?',
    ],
  ]);
});
