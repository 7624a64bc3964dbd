import { describe } from 'vitest';
import { faultsAreSaid, W } from './small-rulebook.js';

const CONDITIONS = '/ruleSets/1/rules/0/conditions/all';

describe('what is wrong with facts that a rulebook declares is said where it stands', () => {
  faultsAreSaid([
    [
      'by the name that holds the numbers of instalments',
      { '/facts/0/fact': 'extensions.instalmentNumbers', [`${CONDITIONS}/2/fact`]: 'extensions.instalmentNumbers' },
      'extensions.instalmentNumbers holds the numbers that a bank gives its instalments',
    ],
    [
      'with one value to choose from',
      { '/facts/0/values': { trade: W }, [`${CONDITIONS}/2/value`]: ['trade'] },
      'extensions.industry has no two values to choose from',
    ],
    [
      'that are no choice, which is no fault',
      {
        '/facts/0': { fact: 'extensions.industry', type: 'flag', title: W, question: W, changedBy: 'nobody' },
        [`${CONDITIONS}/2`]: { fact: 'extensions.industry', operator: 'is', value: true },
      },
    ],
    [
      'none, which is no fault',
      { '/facts': undefined, [`${CONDITIONS}/2`]: { fact: 'purpose', operator: 'is', value: 'other' } },
    ],
  ]);
});

describe('what is wrong with facts that are computed is said where it stands', () => {
  faultsAreSaid([
    [
      'under the name of a parameter',
      { '/derivedFacts/0/fact': 'param:twice', '/derivedFacts/1/product/0': 'borrower.creditTotal' },
      'param:twice is a parameter',
    ],
    [
      'under the name of a reading',
      { '/derivedFacts/0/fact': 'reading:twice', '/derivedFacts/1/product/0': 'borrower.creditTotal' },
      'reading:twice is a reading',
    ],
    [
      'under the name of a fact of the input',
      { '/derivedFacts/0/fact': 'annualRate', '/derivedFacts/1/product/0': 'borrower.creditTotal' },
      'annualRate is a fact of the input',
    ],
    [
      'of a fact that there is not',
      { '/derivedFacts/0/sum/1': 'borrower.creditTotl' },
      'unknown fact "borrower.creditTotl"; did you mean "borrower.creditTotal"?',
    ],
    ['of one that is computed later', { '/derivedFacts/0/sum/1': 'small.rate' }, 'small.rate is derived only later'],
    ['of itself', { '/derivedFacts/0/sum/0': 'small.twice' }, 'small.twice is derived only later'],
    [
      'of what has no arithmetic',
      { '/derivedFacts/1/product/1': 'maturityDate' },
      'maturityDate is a date, which has no arithmetic',
    ],
    [
      'of an amount and a rate, which do not add up',
      { '/derivedFacts/0/sum/1': 'annualRate' },
      'annualRate is a rate, where a money is added',
    ],
    [
      'of an amount less a rate',
      {
        '/derivedFacts/0': {
          fact: 'small.twice',
          type: 'money',
          grain: 'loan',
          title: W,
          difference: ['borrower.creditTotal', 'annualRate'],
        },
      },
      '/derivedFacts/0/difference/1: annualRate is a rate, where a money is added',
    ],
    [
      'of an amount divided by a rate, which is no fault',
      {
        '/derivedFacts/0': {
          fact: 'small.twice',
          type: 'money',
          grain: 'loan',
          title: W,
          quotient: ['borrower.creditTotal', 'annualRate'],
        },
      },
    ],
    [
      'of a fact that there is not, divided',
      {
        '/derivedFacts/0': {
          fact: 'small.twice',
          type: 'money',
          grain: 'loan',
          title: W,
          quotient: ['borrower.creditTotal', 'none'],
        },
      },
      '/derivedFacts/0/quotient/1: unknown fact "none"',
    ],
    ['as a whole number, which is no fault', { '/derivedFacts/1/type': 'count' }],
    [
      'of a fact that their grain does not see',
      { '/derivedFacts/0/sum/1': 'component.amount' },
      'component.amount is a fact of a component, which a loan does not see',
    ],
  ]);
});
