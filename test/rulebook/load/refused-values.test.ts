import { describe } from 'vitest';
import { faultsAreSaid, W } from './small-rulebook.js';

describe('what is wrong with a value is said where it stands', () => {
  faultsAreSaid([
    [
      'of a parameter that is not of its type',
      { '/parameters/2/value': '2021-02-29' },
      '"2021-02-29", expected a calendar day YYYY-MM-DD, without time or time zone',
    ],
    ['of a parameter below its range', { '/parameters/0/value': '0.99' }, '"0.99", expected from 1.00 to 100.00 (word)'],
    [
      'of a parameter above its range',
      { '/parameters/0/value': '100.01', '/parameters/0/relations': undefined },
      '"100.01", expected from 1.00 to 100.00 (word)',
    ],
    [
      'at the least and the most of the range, which is no fault',
      { '/parameters/0/value': '20.00', '/parameters/0/range': { min: '20.00', max: '20.00', reason: W } },
    ],
    [
      'at the ends of a range of another type',
      { '/parameters/0/range': { min: 'one', max: '2021-01-01', reason: W } },
      '/parameters/0/range/min: "one" is not a money',
      '/parameters/0/range/max: "2021-01-01" is not a money',
    ],
    ['without a range, which is no fault', { '/parameters/0/range': undefined }],
    ['in force from no day', { '/parameters/1/inForceFrom': '2021-02-30' }, '"2021-02-30" is not a calendar day'],
    [
      'related to none',
      { '/parameters/0/relations/0/parameter': 'small.mots' },
      'unknown parameter "small.mots"; did you mean "small.most"?',
    ],
    [
      'related to none, by a name that is like that of a fact',
      { '/parameters/0/relations/0/parameter': 'twic' },
      'unknown parameter "twic"',
    ],
    [
      'related to one of another type',
      { '/parameters/0/relations/0/parameter': 'small.day' },
      'small.day is a date, compared with a money',
    ],
    [
      'related by an operator of another type',
      { '/parameters/0/relations/0/operator': 'before' },
      'before does not compare a money',
    ],
    [
      'that stands otherwise than it is related',
      { '/parameters/1/value': '9.99' },
      '/parameters/0/value: "10.00", expected at most small.most, "9.99" (word)',
    ],
    ['that divides, and is zero', { '/parameters/3/value': '0' }, '"0" divides, and must be above zero'],
    [
      'that divides fees, and is zero',
      { '/parameters/3/id': 'guarantee.dayCount', '/parameters/3/value': '0', '/derivedFacts/1/product/2': 'annualRate' },
      '/parameters/3/value: "0" divides, and must be above zero',
    ],
    [
      'that divides, and is below zero',
      { '/parameters/3/value': '-1' },
      '"-1", expected a decimal from 0 as a string ("1.5") with at most 15 digits on either side of the point',
      '"-1" divides, and must be above zero',
    ],
    ['that the library takes for a factor, and is a count', { '/parameters/3/type': 'count' }, 'penalty.dayCount is a factor'],
    ['of a document of no day', { '/sources/0/dated': '2021-13-01' }, '"2021-13-01" is not a calendar day'],
    ['of a document in force from no day', { '/sources/0/inForceFrom': '2021-00-01' }, '"2021-00-01" is not a calendar day'],
    [
      'of readings of which none is the default',
      { '/interpretations/0/readings/0/standing': 'tenable' },
      '/interpretations/0/readings: 0 of the readings are the default, which exactly one must be',
    ],
    [
      'of readings of which two are the default',
      { '/interpretations/0/readings/1/standing': 'default' },
      '/interpretations/0/readings: 2 of the readings are the default, which exactly one must be',
    ],
    [
      'of a remote reading that nothing is said against',
      { '/interpretations/0/readings/2/against': undefined },
      'what speaks against a reading is said where it is remote, and only there',
    ],
    [
      'of a tenable reading that something is said against',
      { '/interpretations/0/readings/1/against': W },
      'what speaks against a reading is said where it is remote, and only there',
    ],
    [
      'of tracks, one of them twice',
      { '/trackOrder/strongestFirst': ['shall-defer', 'shall-defer', 'not-covered'] },
      'does not name each of shall-defer, may-negotiate, not-covered once',
    ],
    [
      'of tracks, one of them left out',
      { '/trackOrder/strongestFirst': ['shall-defer', 'not-covered'] },
      'does not name each of shall-defer, may-negotiate, not-covered once',
    ],
  ]);
});

describe('what is wrong with words is said where it stands', () => {
  faultsAreSaid([
    [
      'of a parameter that there is not',
      { '/words/letter/laterInterest/day': 'small.dya', '/words/letter/otherScheme/firstDay': 'small.dya' },
      'unknown parameter "small.dya"',
      '/words/letter/otherScheme/firstDay: unknown parameter "small.dya"',
    ],
    [
      'of a parameter that is no day',
      { '/words/letter/otherScheme/lastDay': 'small.credit' },
      'small.credit is a money, and not a date',
    ],
    ['of a field that no loan has', { '/words/weighed/0': 'borrower.knd' }, 'a loan has no borrower.knd'],
    [
      'of a fact that is no date',
      { '/interpretations/0/readings/0/countedBy/fact': 'borrower.kind' },
      'borrower.kind is no date',
    ],
    ['of a fact that there is not', { '/interpretations/0/readings/0/countedBy/fact': 'none' }, 'none is no date'],
    ['none at all, which is no fault', { '/words': undefined }],
    ['of no letter, which is no fault', { '/words': {} }],
  ]);
});
