import { describe, expect, it } from 'vitest';
import { InvalidRulebookError } from '../../../src/index.js';
import { readRulebookFiles } from '../../../src/node/read-rulebook-files.js';
import { loadWrittenRulebook } from '../../../src/rulebook/written/load-written-rulebook.js';
import { SERIES } from './series.js';

type Json = Record<string, unknown>;
type Files = Record<string, Json>;

/** What is wrong with the amended rulebook of the series once it is changed. */
function faultsAfter(change: (files: Files) => void): string[] {
  const files = structuredClone(readRulebookFiles(`${SERIES}/3-april-2021`).files) as Files;
  change(files);
  try {
    loadWrittenRulebook(files);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidRulebookError)) throw error;
    return error.faults.map(({ file, pointer, message }) => `${file} ${pointer}: ${message}`);
  }
}

const rulebook = (change: Json) => (files: Files) => Object.assign(files['rulebook.json'] ?? {}, change);
const parametersIn = (files: Files) => files['parameters.json']?.parameters as ({ values: Json[] } & Json)[];
const ceiling = (files: Files) => parametersIn(files)[0] as { values: Json[] } & Json;
const values = (change: (values: Json[]) => void) => (files: Files) => change(ceiling(files).values);
const waiver = (which: 'principal' | 'both', inForce: unknown) => (files: Files) =>
  Object.assign(files[`rule-sets/series-waiver-${which}.json`] ?? {}, { inForce });
const reading = (change: Json) => (files: Files) => {
  const { interpretations } = files['interpretations.json'] as { interpretations: { readings: Json[] }[] };
  Object.assign(interpretations[0]?.readings[1] ?? {}, change);
};

it('a rulebook whose dates are in order loads', () => {
  expect(faultsAfter(() => undefined)).toEqual([]);
});

describe('the days on which a rulebook governs', () => {
  it.each<[string, (files: Files) => void, string]>([
    ['an unknown day', rulebook({ lawAsOf: '2021-04-31' }), '/lawAsOf: "2021-04-31" is not a calendar day'],
    ['no day of its own', rulebook({ lawAsOf: undefined }), '/lawAsOf: missing: the day is said by whose law is decided'],
    [
      'a day of its own before',
      rulebook({ lawAsOf: '2021-03-31' }),
      '/lawAsOf: "2021-03-31" is no day on which the rulebook governs',
    ],
    [
      'a day of its own after',
      rulebook({ lawAsOf: '2022-01-01' }),
      '/lawAsOf: "2022-01-01" is no day on which the rulebook governs',
    ],
    ['nothing said of them', rulebook({ governs: undefined }), '/governs: missing: where anything is dated'],
    ['an unknown first day', rulebook({ governs: { from: 'April' } }), '/governs/from: "April" is not a calendar day'],
    [
      'an end before the beginning',
      rulebook({ governs: { from: '2021-04-01', until: '2021-03-31' } }),
      '/governs/until: "2021-03-31" is before the first day, 2021-04-01',
    ],
    ['no first day', rulebook({ governs: { until: '2021-12-31' } }), '/governs/from: missing'],
  ])('are refused with %s', (_, change, fault) => {
    expect(faultsAfter(change)).toEqual([expect.stringContaining(`rulebook.json ${fault}`)]);
  });

  it('include the first and the last', () => {
    expect(faultsAfter(rulebook({ lawAsOf: '2021-12-31' }))).toEqual([]);
  });
});

describe('dated values', () => {
  it.each<[string, (values: Json[]) => void, string]>([
    [
      'a gap',
      ([one]) => Object.assign(one ?? {}, { until: '2021-09-29' }),
      '1/from: leaves no value from 2021-09-30 to 2021-09-30',
    ],
    ['an overlap', ([one]) => Object.assign(one ?? {}, { until: '2021-10-01' }), '1/from: overlaps with the value before it'],
    ['a wrong order', (all) => all.reverse(), '1/from: "2021-04-01" is not after the day'],
    [
      'an end before the beginning',
      ([, two]) => Object.assign(two ?? {}, { until: '2021-09-30' }),
      '1/until: "2021-09-30" is before',
    ],
    [
      'an unknown day',
      ([, two]) => Object.assign(two ?? {}, { from: '2021-10-32' }),
      '1/from: "2021-10-32" is not a calendar day',
    ],
    [
      'a time in which the rulebook does not govern',
      ([, two]) => Object.assign(two ?? {}, { from: '2022-01-01' }),
      '1: 2022-01-01 on has no day',
    ],
    ['a value of another type', ([, two]) => Object.assign(two ?? {}, { value: 'much' }), '1/value: "much", expected'],
    [
      'an unknown provision',
      ([, two]) => Object.assign(two ?? {}, { provisions: ['x/y'] }),
      '1/provisions/0: unknown provision "x/y"',
    ],
    ['no value', (all) => all.splice(0), ': empty'],
  ])('are refused with %s', (_, change, fault) => {
    expect(faultsAfter(values(change)).join()).toContain(
      `parameters.json /parameters/0/values${fault.startsWith(':') ? fault : `/${fault}`}`,
    );
  });

  it('may leave out the last day, where the next begins', () => {
    expect(faultsAfter(values(([one]) => delete one?.until))).toEqual([]);
  });

  it('say in which law a value is unfit', () => {
    const fault = faultsAfter(values(([, two]) => Object.assign(two ?? {}, { value: 'much' })));
    expect(fault).toEqual([expect.stringMatching(/\(in the law of 2021-10-01 to 2021-12-31\)$/)]);
  });

  it('stand in place of the one value', () => {
    expect(faultsAfter((files) => Object.assign(ceiling(files), { value: '1.00' }))).toEqual([
      'parameters.json /parameters/0/value: is said by each of the values, and on 2021-04-01 is "10000000.00"',
    ]);
    expect(faultsAfter((files) => delete parametersIn(files)[1]?.value)).toEqual([
      'parameters.json /parameters/1/value: missing',
    ]);
  });

  it('are missed by rules on days before the first', () => {
    expect(faultsAfter(values((all) => all.shift()))).toEqual([
      expect.stringContaining(
        'rule series-loan/enterprise needs "param:series.creditCeiling", which is in force from 2021-10-01 until 2021-12-31 only (in the law of 2021-04-01 to 2021-06-30, 2021-07-01 to 2021-09-30)',
      ),
      expect.stringContaining('rule series-loan/individual-business needs "param:series.creditCeiling", which is'),
    ]);
  });
});

describe('rule sets and readings', () => {
  it.each<[string, (files: Files) => void, string]>([
    [
      'rule sets that decide the same on some day',
      waiver('principal', { from: '2021-04-01', until: '2021-07-01' }),
      '/decides: "component.penaltyWaiver" stands there already (in the law of 2021-07-01 to 2021-07-01)',
    ],
    [
      'an end before the beginning',
      waiver('both', { from: '2021-07-01', until: '2021-06-30' }),
      'rule-sets/series-waiver-both.json /inForce/until: "2021-06-30" is before the first day, 2021-07-01',
    ],
    [
      'an unknown day',
      waiver('both', { from: '2021-02-29' }),
      'rule-sets/series-waiver-both.json /inForce/from: "2021-02-29" is not',
    ],
    [
      'a time in which the rulebook does not govern',
      waiver('both', { from: '2022-01-01' }),
      'rule-sets/series-waiver-both.json /inForce: 2022-01-01 on has no day on which the rulebook governs',
    ],
    [
      'an unknown key',
      waiver('both', { from: '2021-07-01', since: '2021-07-01' }),
      'rule-sets/series-waiver-both.json /inForce/',
    ],
    [
      'an unknown day of a reading',
      reading({ inForce: { from: '2021-04-01', until: 'July' } }),
      'interpretations.json /interpretations/0/readings/1/inForce/until: "July" is not a calendar day',
    ],
    [
      'two defaults in some law',
      reading({ standing: 'default' }),
      'interpretations.json /interpretations/0/readings: 2 of the readings are the default, which exactly one must be (in the law of 2021-04-01 to 2021-06-30)',
    ],
  ])('are refused with %s', (_, change, fault) => {
    expect(faultsAfter(change)).toEqual([expect.stringContaining(fault)]);
  });

  it('decide on every day what others test', () => {
    expect(
      faultsAfter((files) => {
        const outcome = files['rule-sets/series-outcome.json'] ?? {};
        Object.assign(outcome, { inForce: { from: '2021-07-01' } });
      }).join(),
    ).toContain(
      'rule series-waiver-principal/upon-deferral needs "component.outcome", which is decided by series-outcome from 2021-07-01 until 2021-12-31 only (in the law of 2021-04-01 to 2021-06-30)',
    );
  });

  it('say which rule needs a reading that ends, and a parameter that begins later', () => {
    const ended = faultsAfter((files) => {
      const { interpretations } = files['interpretations.json'] as { interpretations: { readings: Json[] }[] };
      for (const one of interpretations[0]?.readings ?? []) one.inForce = { until: '2021-06-30' };
    });
    expect(ended).toEqual([
      expect.stringContaining(
        'rule-sets/series-loan.json /rules/1/when/2/any/0/fact: rule series-loan/individual-business needs "reading:ceiling.scope", which is in force from 2021-04-01 until 2021-06-30 only',
      ),
    ]);
    const later = faultsAfter((files) => parametersIn(files)[2]?.values.shift());
    expect(later).toContainEqual(
      expect.stringContaining(
        'parameters.json /parameters/1/relations/0/parameter: needs "param:series.lastDay", which is in force',
      ),
    );
  });

  it('may state their last day alone: they then begin when the rulebook does', () => {
    const written = structuredClone(readRulebookFiles(`${SERIES}/3-april-2021`).files) as Files;
    const digestOf = (files: Files) => loadWrittenRulebook(files).digest;
    const before = digestOf(written);
    waiver('principal', { until: '2021-06-30' })(written);
    reading({ inForce: { until: '2021-06-30' } })(written);
    expect(digestOf(written)).toBe(before);
    rulebook({ governs: undefined })(written);
    expect(() => digestOf(written)).toThrow(/inForce\/from: missing/);
  });
});
