import { describe, expect, it } from 'vitest';
import { conclusion, faultsOf, SMALL, smallWith, W } from '../load/small-rulebook.js';

const YEAR = { '/lawAsOf': '2021-01-01', '/governs': { from: '2021-01-01', until: '2021-12-31' } };
const [findings, size] = SMALL.ruleSets;

/** A rule set of which a value is concluded from a day on, or until one. */
const extra = (id: string, inForce: object, type: string) => ({
  ...{ id, title: W, decides: 'loan.extra', grain: 'loan', hitPolicy: 'first', inForce },
  rules: [
    {
      name: `${id}/${type}`,
      priority: 1,
      conditions: { all: [{ fact: 'purpose', operator: 'is', value: 'other' }] },
      event: conclusion(type),
    },
  ],
  otherwise: conclusion('no'),
});
const FIRST = extra('extra-first', { from: '2021-01-01', until: '2021-06-30' }, 'first');
const LATER = extra('extra-later', { from: '2021-07-01' }, 'later');
const PROVISIONS = { '/provisions/0/clauses': undefined };

/** The small rulebook with these rule sets before its own, its last rule asking for something else. */
const asking = (ruleSets: readonly object[], condition: object) =>
  smallWith({
    ...YEAR,
    ...PROVISIONS,
    '/ruleSets': [
      ...ruleSets,
      findings,
      { ...size, rules: [size?.rules[0], { ...size?.rules[1], conditions: { all: [condition] } }] },
    ],
  });
const valued = (...values: readonly (readonly [from: string, until: string | undefined, value: string])[]) => ({
  ...YEAR,
  '/parameters/1/value': undefined,
  '/parameters/1/inForceFrom': undefined,
  '/parameters/1/provisions': undefined,
  '/parameters/1/values': values.map(([from, until, value]) => ({ from, until, value, provisions: ['small/p1/2'] })),
});

describe('what is wrong with the law of some days', () => {
  it('is nothing where all that is named is in force', () => {
    expect(faultsOf(smallWith(valued(['2021-01-01', undefined, '10.00'], ['2021-07-01', undefined, '20.00'])))).toEqual([]);
    expect(faultsOf(asking([FIRST, LATER], { fact: 'loan.extra', operator: 'is', value: 'no' }))).toEqual([]);
  });

  it('is said with the days on which it is wrong, and without them where it is wrong on all', () => {
    const values = valued(
      ['2021-01-01', '2021-03-31', '9.00'],
      ['2021-04-01', '2021-06-30', '20.00'],
      ['2021-07-01', undefined, '9.00'],
    );
    expect(faultsOf(smallWith(values))).toEqual([
      '/parameters/0/value: "10.00", expected at most small.most, "9.00" (word) (in the law of 2021-01-01 to 2021-03-31, 2021-07-01 to 2021-12-31)',
    ]);
    expect(faultsOf(smallWith({ ...values, '/parameters/2/value': 'never' }))).toEqual([
      '/parameters/2/value: "never", expected a calendar day YYYY-MM-DD, without time or time zone',
    ]);
  });

  it('is a name that another day has, with the rule that needs it and those that decide it', () => {
    const condition = { fact: 'loan.extra', operator: 'is', value: 'no' };
    expect(faultsOf(asking([FIRST], condition))).toEqual([
      '/ruleSets/2/rules/1/conditions/all/0/fact: rule small-size/no needs "loan.extra", which is decided by extra-first from 2021-01-01 until 2021-06-30 only (in the law of 2021-07-01 to 2021-12-31)',
    ]);
    expect(faultsOf(asking([LATER], condition))).toEqual([
      '/ruleSets/2/rules/1/conditions/all/0/fact: rule small-size/no needs "loan.extra", which is decided by extra-later from 2021-07-01 until 2021-12-31 only (in the law of 2021-01-01 to 2021-06-30)',
    ]);
    const third = extra('extra-third', { from: '2021-10-01' }, 'third');
    expect(faultsOf(asking([FIRST, third], condition))).toEqual([
      '/ruleSets/3/rules/1/conditions/all/0/fact: rule small-size/no needs "loan.extra", which is decided by extra-first and extra-third from 2021-01-01 until 2021-06-30 and from 2021-10-01 until 2021-12-31 only (in the law of 2021-07-01 to 2021-09-30)',
    ]);
    expect(faultsOf(asking([FIRST], { ...condition, fact: 'loan.extras' }))).toEqual([
      '/ruleSets/2/rules/1/conditions/all/0/fact: unknown fact "loan.extras"; did you mean "loan.extra"? (in the law of 2021-01-01 to 2021-06-30)',
      '/ruleSets/2/rules/1/conditions/all/0/fact: unknown fact "loan.extras"; did you mean "loan.track"? (in the law of 2021-07-01 to 2021-12-31)',
    ]);
  });

  it('is a name of another day that a conclusion gives, and what is meant for otherwise tests', () => {
    const withSize = (changes: object) =>
      smallWith({ ...YEAR, ...PROVISIONS, '/ruleSets': [FIRST, findings, { ...size, ...changes }] });
    expect(faultsOf(withSize({ otherwise: conclusion('no', { gives: { mine: { fact: 'loan.extra' } } }) }))).toEqual([
      '/ruleSets/2/otherwise/params/gives/mine/fact: rule small-size/otherwise needs "loan.extra", which is decided by extra-first from 2021-01-01 until 2021-06-30 only (in the law of 2021-07-01 to 2021-12-31)',
    ]);
    const conditions = { all: [{ fact: 'loan.extra', operator: 'is', value: 'no' }] };
    expect(faultsOf(withSize({ otherwise: { ...conclusion('no'), conditions } }))).toEqual([
      '/ruleSets/2/otherwise/conditions/all/0/fact: rule small-size/otherwise needs "loan.extra", which is decided by extra-first from 2021-01-01 until 2021-06-30 only (in the law of 2021-07-01 to 2021-12-31)',
    ]);
  });

  it('is a parameter of another day that one of all days is related to', () => {
    expect(faultsOf(smallWith(valued(['2021-07-01', undefined, '20.00'])))).toEqual([
      '/parameters/0/relations/0/parameter: needs "param:small.most", which is in force from 2021-07-01 until 2021-12-31 only (in the law of 2021-01-01 to 2021-06-30)',
    ]);
    const misspelt = { ...valued(['2021-01-01', undefined, '20.00']), '/parameters/0/relations/0/parameter': 'small.mst' };
    expect(faultsOf(smallWith(misspelt))).toEqual([
      '/parameters/0/relations/0/parameter: unknown parameter "small.mst"; did you mean "small.most"?',
    ]);
  });

  it('is no value that a fact has on another day, but one that it never has', () => {
    const asked = (value: string) => faultsOf(asking([FIRST, LATER], { fact: 'loan.extra', operator: 'is', value }));
    expect([asked('first'), asked('later')]).toEqual([[], []]);
    expect(asked('never')).toEqual(['/ruleSets/3/rules/1/conditions/all/0/value: loan.extra is never "never"']);
  });

  it('is the name of a parameter that a rule set of other days decides', () => {
    const named = { ...FIRST, decides: 'param:small.day' };
    const ruleSets = [named, findings, size];
    expect(faultsOf(smallWith({ ...YEAR, ...PROVISIONS, '/ruleSets': ruleSets }))).toEqual([
      '/ruleSets/0/decides: param:small.day is a parameter (in the law of 2021-01-01 to 2021-06-30)',
      '/ruleSets/1/rules/0/conditions/all/0/value/fact: param:small.day is a choice, compared with component.dueDate, a date',
    ]);
  });

  it('is a date that is out of order, before all else', () => {
    expect(faultsOf(smallWith({ ...valued(['2021-01-01', undefined, 'never']), '/lawAsOf': '2022-01-01' }))).toEqual([
      '/lawAsOf: "2022-01-01" is no day on which the rulebook governs, 2021-01-01 to 2021-12-31',
    ]);
  });
});

describe('the dates of a rulebook', () => {
  const twoValues = (first: object, second: object) => ({
    ...valued(['2021-01-01', undefined, '20.00'], ['2021-07-01', undefined, '30.00']),
    '/parameters/1/values': [
      { from: '2021-01-01', value: '20.00', provisions: [], ...first },
      { from: '2021-07-01', value: '30.00', provisions: [], ...second },
    ],
  });

  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      'a period of one day, which is no fault',
      { ...YEAR, '/ruleSets/0/inForce': { from: '2021-05-01', until: '2021-05-01' } },
      [],
    ],
    [
      'a period that ends before it begins',
      { ...YEAR, '/ruleSets/0/inForce': { from: '2021-05-02', until: '2021-05-01' } },
      ['/ruleSets/0/inForce/until: "2021-05-01" is before the first day, 2021-05-02'],
    ],
    [
      'a period of no days',
      { ...YEAR, '/ruleSets/0/inForce': { from: '2021-05-32', until: '2021-04-31' } },
      [
        '/ruleSets/0/inForce/from: "2021-05-32" is not a calendar day',
        '/ruleSets/0/inForce/until: "2021-04-31" is not a calendar day',
      ],
    ],
    [
      'a period after the rulebook governs',
      { ...YEAR, '/ruleSets/0/inForce': { from: '2022-01-01' } },
      ['/ruleSets/0/inForce: 2022-01-01 on has no day on which the rulebook governs, 2021-01-01 to 2021-12-31'],
    ],
    [
      'a period before the rulebook governs',
      { ...YEAR, '/ruleSets/0/inForce': { from: '2020-01-01', until: '2020-12-31' } },
      ['/ruleSets/0/inForce: 2020-01-01 to 2020-12-31 has no day on which the rulebook governs, 2021-01-01 to 2021-12-31'],
    ],
    [
      'a period that has a first or a last day alone in common, which is no fault',
      { ...YEAR, '/ruleSets/0/inForce': { from: '2021-12-31', until: '2022-12-31' } },
      [],
    ],
    [
      'two values from one day',
      twoValues({ from: '2021-07-01' }, {}),
      ['/parameters/1/values/1/from: "2021-07-01" is not after the day from which the value before it is in force'],
    ],
    [
      'a value that ends on the day on which the next begins',
      twoValues({ until: '2021-07-01' }, {}),
      ['/parameters/1/values/1/from: overlaps with the value before it, which is in force until 2021-07-01'],
    ],
    ['a value that ends on the day before, which is no fault', twoValues({ until: '2021-06-30' }, {}), []],
    [
      'a day between two values',
      twoValues({ until: '2021-06-29' }, {}),
      ['/parameters/1/values/1/from: leaves no value from 2021-06-30 to 2021-06-30'],
    ],
    ['a first value that is said to be the own one', { ...twoValues({}, {}), '/parameters/1/value': '20.00' }, []],
    [
      'a second value that is said to be the own one',
      { ...twoValues({}, {}), '/parameters/1/value': '30.00' },
      ['/parameters/1/value: is said by each of the values, and on 2021-01-01 is "20.00"'],
    ],
    [
      'no own day, and a first value that is said to be the own one',
      { ...twoValues({}, {}), '/lawAsOf': undefined, '/parameters/1/value': '20.00' },
      ['/lawAsOf: missing: the day is said by whose law is decided where nobody names another'],
    ],
    [
      'values before which the rulebook governs',
      { ...twoValues({ from: '2021-02-01' }, {}), '/parameters/0/relations': undefined, '/parameters/1/value': '20.00' },
      [],
    ],
    [
      'own days that are none',
      { '/lawAsOf': 'today', '/governs': { from: '2021-13-01', until: 'never' } },
      [
        '/lawAsOf: "today" is not a calendar day',
        '/governs/from: "2021-13-01" is not a calendar day',
        '/governs/until: "never" is not a calendar day',
      ],
    ],
    [
      'a time to govern that ends before it begins',
      { ...YEAR, '/governs': { from: '2021-01-02', until: '2021-01-01' } },
      ['/governs/until: "2021-01-01" is before the first day, 2021-01-02'],
    ],
    ['nothing dated, and no time to govern, which is no fault', { '/lawAsOf': '2021-01-01' }, []],
    [
      'a parameter with nothing',
      { '/parameters/1/value': undefined, '/parameters/1/inForceFrom': undefined, '/parameters/1/provisions': undefined },
      ['/parameters/1/value: missing', '/parameters/1/inForceFrom: missing', '/parameters/1/provisions: missing'],
    ],
    [
      'a reading in force before the rulebook governs',
      { ...YEAR, '/interpretations/0/readings/1/inForce': { from: '2020-01-01', until: '2020-12-31' } },
      [
        '/interpretations/0/readings/1/inForce: 2020-01-01 to 2020-12-31 has no day on which the rulebook governs, 2021-01-01 to 2021-12-31',
      ],
    ],
  ])('are held to their order: %s', (_, changes, faults) => {
    expect(faultsOf(smallWith(changes))).toEqual(faults);
  });
});
