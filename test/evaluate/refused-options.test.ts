import { describe, expect, it } from 'vitest';
import { compileRulebook } from '../../src/evaluate/compile-rulebook.js';
import { createDecider, InvalidOptionError, ningxia2020 } from '../../src/index.js';
import { readRulebookFiles } from '../../src/node/read-rulebook-files.js';
import { loadWrittenRulebook } from '../../src/rulebook/written/load-written-rulebook.js';
import { SERIES } from '../rulebook/in-force/series.js';

/** The refusal of options by a rulebook. */
function refusalOf(
  options: object,
  rulebook: object = ningxia2020(),
): { option: string; value: unknown; expected: string; nearest?: string } {
  try {
    createDecider({ rulebook, ...options } as Parameters<typeof createDecider>[0]);
  } catch (error) {
    if (!(error instanceof InvalidOptionError)) throw error;
    const { option, value, expected, nearest } = error;
    return { option, value, expected, ...(nearest === undefined ? {} : { nearest }) };
  }
  throw new Error('not refused');
}

describe('what a caller sets', () => {
  it('is refused for a question, a reading or a parameter that the rulebook does not have, with those that it has', () => {
    const [first] = ningxia2020().interpretations;
    const readings = first?.readings.map(({ id }) => id).join(', ');
    expect(refusalOf({ readings: { 'ceiling.scop': 'both' } })).toMatchObject({
      option: 'readings',
      value: 'ceiling.scop',
      nearest: 'ceiling.scope',
      expected: expect.stringContaining(first?.id as string),
    });
    expect(refusalOf({ readings: { [first?.id as string]: 'none' } })).toMatchObject({
      option: `readings.${first?.id}`,
      value: 'none',
      expected: `one of ${readings}`,
    });
    expect(refusalOf({ parameters: { 'inclusive.creditCeilin': '1.00' } })).toMatchObject({
      option: 'parameters',
      value: 'inclusive.creditCeilin',
      nearest: 'inclusive.creditCeiling',
    });
  });

  it('is refused for a value of another type, and for a day that no calendar has', () => {
    expect(refusalOf({ parameters: { 'inclusive.creditCeiling': '1.005' } })).toMatchObject({
      option: 'parameters.inclusive.creditCeiling',
      value: '1.005',
    });
    for (const asOf of ['2020-06-31', 20200601, ['2020-06-01']])
      for (const options of [{ asOf }, { asOf, lawAsOf: '2020-06-28' }])
        expect(() => compileRulebook(ningxia2020(), options as object)).toThrow(/^asOf: /);
  });
});

describe('what the law of another day has', () => {
  const WORDS = { zh: '以后', en: 'later' };
  const files = structuredClone(readRulebookFiles(`${SERIES}/3-april-2021`).files) as Record<string, Record<string, object[]>>;
  const later = { from: '2021-10-01' };
  const provisions = ['relief-3-amended/p1/2'];
  files['interpretations.json']?.interpretations?.push({
    id: 'later.question',
    question: WORDS,
    readings: [
      { id: 'one', standing: 'default', inForce: later, ...WORDS },
      { id: 'other', standing: 'tenable', inForce: later, ...WORDS },
      { id: 'third', standing: 'tenable', inForce: { from: '2021-11-01' }, ...WORDS },
    ],
    reason: WORDS,
    provisions,
  });
  files['parameters.json']?.parameters?.push({
    id: 'series.later',
    type: 'count',
    title: WORDS,
    values: [{ ...later, value: '3', provisions }],
  });
  const rulebook = loadWrittenRulebook(files);
  const since = 'is in force from 2021-10-01';

  it.each([
    [
      'a question',
      { readings: { 'later.question': 'one' } },
      'readings',
      `"ceiling.scope", the only one on 2021-07-01; "later.question" ${since}`,
    ],
    [
      'a reading',
      { readings: { 'ceiling.scope': 'enterprises' } },
      'readings.ceiling.scope',
      '"both", the only one on 2021-07-01; "enterprises" is in force from 2021-04-01 until 2021-06-30',
    ],
    ['a parameter', { parameters: { 'series.later': '4' } }, 'parameters', `on 2021-07-01; "series.later" ${since}`],
  ])('is refused on this one, with its days: %s', (_, options, option, expected) => {
    expect(refusalOf({ ...options, lawAsOf: '2021-07-01' }, rulebook)).toMatchObject({
      option,
      expected: expect.stringContaining(expected),
    });
  });

  it('is refused on a day that has its question, with the days of the reading', () => {
    expect(refusalOf({ readings: { 'later.question': 'third' }, lawAsOf: '2021-10-01' }, rulebook)).toMatchObject({
      option: 'readings.later.question',
      expected: 'one of one, other on 2021-10-01; "third" is in force from 2021-11-01',
    });
  });

  it('is refused as a reading of another question, whatever days that has it on', () => {
    const refused = refusalOf({ readings: { 'ceiling.scope': 'one' }, lawAsOf: '2021-07-01' }, rulebook);
    expect(refused).toMatchObject({ option: 'readings.ceiling.scope', expected: '"both", the only one' });
  });

  it('is refused by its name where no day has it', () => {
    const refused = refusalOf({ readings: { 'ceiling.scope': 'enterprise' }, lawAsOf: '2021-05-01' }, rulebook);
    expect(refused).toMatchObject({ expected: 'one of both, enterprises', nearest: 'enterprises' });
    expect(refusalOf({ parameters: { 'series.late': '4' }, lawAsOf: '2021-10-01' }, rulebook).nearest).toBe('series.later');
    expect(refusalOf({ readings: { 'later.questio': '4' }, lawAsOf: '2021-07-01' }, rulebook).expected).toBe(
      '"ceiling.scope", the only one',
    );
  });
});
