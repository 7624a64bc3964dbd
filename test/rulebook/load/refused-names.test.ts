import { describe } from 'vitest';
import { faultsAreSaid, W } from './small-rulebook.js';

const FINDINGS = '/ruleSets/0';
const SIZE = '/ruleSets/1';

describe('what is wrong with names is said where it stands', () => {
  faultsAreSaid([
    [
      'of two provisions',
      {
        '/provisions/1/id': 'small/p1/1',
        '/trackOrder/provisions/0': 'small/p1/1',
        '/parameters/2/provisions/0': 'small/p1/1',
        '/parameters/3/provisions/0': 'small/p1/1',
      },
      '"small/p1/1" stands there already',
    ],
    [
      'of two parameters',
      { '/parameters/1/id': 'small.credit', '/parameters/0/relations': undefined },
      '"small.credit" stands there already',
    ],
    [
      'of two interpretations',
      {
        '/interpretations/1': {
          id: 'small.question',
          question: W,
          reason: W,
          provisions: ['small/p1/1'],
          readings: [
            { id: 'one', standing: 'default', ...W },
            { id: 'two', standing: 'tenable', ...W },
          ],
        },
      },
      '/interpretations/1/id: "small.question" stands there already',
    ],
    [
      'of two readings',
      { '/interpretations/0/readings/1/id': 'three' },
      '/interpretations/0/readings/2/id: "three" stands there already',
    ],
    [
      'of two documents',
      { '/sources/1': { id: 'small', title: W, issuer: W, dated: '2021-01-01', inForceFrom: '2021-01-02' } },
      '/sources/1/id: "small" stands there already',
    ],
    [
      'of two facts declared',
      { '/facts/1': { fact: 'extensions.industry', type: 'flag', title: W, question: W, changedBy: 'nobody' } },
      '/facts/1/fact: "extensions.industry" stands there already',
    ],
    [
      'of two facts computed',
      { '/derivedFacts/1/fact': 'small.twice', '/derivedFacts/1/product/0': 'borrower.creditTotal' },
      '"small.twice" stands there already',
    ],
    ['of two conditions', { '/conditions/1': { id: 'is-small', title: W } }, '/conditions/1/id: "is-small" stands there already'],
    [
      'of two rule sets',
      { [`${FINDINGS}/id`]: 'small-size', '/provisions/0/clauses/0/ruleSets': ['small-size'] },
      '/ruleSets/1/id: "small-size" stands there already',
      '/ruleSets/1/id: "small-size/otherwise" stands there already',
    ],
    [
      'of two rules of a rule set',
      { [`${SIZE}/rules/1/name`]: 'small-size/yes', [`${SIZE}/rules/0/overrides`]: undefined },
      '"small-size/yes" stands there already',
    ],
    [
      'of two rules of two rule sets',
      { [`${FINDINGS}/rules/0/name`]: 'small-size/no' },
      '/ruleSets/1/rules/1/name: "small-size/no" stands there already',
    ],
    [
      'of a rule and of what is otherwise',
      { [`${FINDINGS}/rules/0/name`]: 'small-size/otherwise' },
      '/ruleSets/1/id: "small-size/otherwise" stands there already',
    ],
    [
      'of a condition that there is not',
      { '/conditions/0/id': 'is-large' },
      '/ruleSets/1/rules/0/conditions: unknown condition "is-small"',
    ],
    [
      'of a condition that there is not, in what is meant for otherwise',
      { [`${SIZE}/otherwise/conditions/named`]: 'is-none' },
      '/ruleSets/1/otherwise/conditions: unknown condition "is-none"',
    ],
    ['without any condition named', { '/conditions': undefined }, '/ruleSets/1/rules/0/conditions: unknown condition "is-small"'],
    [
      'with a blank at the end',
      { '/sources/0/id': 'small ', '/provisions/0/source': 'small ', '/provisions/1/source': 'small ' },
      '"small " is no name: 1 to 200 characters of ASCII or Chinese characters, with no blank at either end',
    ],
    [
      'with a letter that looks like another',
      { '/parameters/1/id': 'small.mоst', '/parameters/0/relations/0/parameter': 'small.mоst' },
      '"small.mоst" is no name: 1 to 200 characters of ASCII or Chinese characters, with no blank at either end',
    ],
    [
      'that nobody sees',
      { '/interpretations/0/id': '\u200b', [`${SIZE}/rules/1/conditions/all/0/fact`]: 'reading:\u200b' },
      '"​" is no name: 1 to 200 characters of ASCII or Chinese characters, with no blank at either end',
    ],
    [
      'of a reading',
      { '/interpretations/0/readings/1/id': ' two' },
      '" two" is no name: 1 to 200 characters of ASCII or Chinese characters, with no blank at either end',
    ],
    [
      'of a fact computed',
      { '/derivedFacts/1/fact': 'small rate', '/derivedFacts/0/fact': ' ', '/derivedFacts/1/product/0': ' ' },
      '/derivedFacts/0/fact: " " is no name: 1 to 200 characters of ASCII or Chinese characters, with no blank at either end',
    ],
    [
      'of what a rule set decides',
      { [`${FINDINGS}/decides`]: 'findings ' },
      '"findings " is no name: 1 to 200 characters of ASCII or Chinese characters, with no blank at either end',
    ],
    [
      'of a rule',
      { [`${FINDINGS}/rules/0/name`]: 'due ' },
      '"due " is no name: 1 to 200 characters of ASCII or Chinese characters, with no blank at either end',
    ],
    [
      'of a conclusion',
      { [`${FINDINGS}/rules/0/event/type`]: 'due\n' },
      '"due\\n" is no name: 1 to 200 characters of ASCII or Chinese characters, with no blank at either end',
    ],
    [
      'of what follows otherwise',
      { [`${SIZE}/otherwise/type`]: ' no' },
      '" no" is no name: 1 to 200 characters of ASCII or Chinese characters, with no blank at either end',
    ],
    ['as long as a name may be, which is no fault', { [`${FINDINGS}/rules/0/name`]: 'n'.repeat(200) }],
    [
      'longer than that',
      { [`${FINDINGS}/rules/0/name`]: 'n'.repeat(201) },
      '"nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn… (201 characters) is no name: 1 to 200 characters of ASCII or Chinese characters, with no blank at either end',
    ],
    [
      'of one character, of Chinese ones and with a blank within, which is no fault',
      { [`${FINDINGS}/rules/0/name`]: 'n', [`${SIZE}/rules/0/name`]: '小 微', [`${FINDINGS}/rules/0/event/type`]: '微' },
    ],
    [
      'of what two rule sets decide',
      { [`${FINDINGS}/decides`]: 'loan.inclusive' },
      '/ruleSets/1/decides: "loan.inclusive" stands there already',
    ],
  ]);
});
