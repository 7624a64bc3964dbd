import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createDecider,
  decide,
  InvalidOptionError,
  InvalidRulebookError,
  loadRulebook,
  ningxia2020,
  safeDecide,
} from '../../src/index.js';
import { readRulebook } from '../../src/node/index.js';
import { loans } from '../arbitraries/loan.js';
import { runs } from '../depth.js';

const { parameters } = ningxia2020();

function refusal(set: Record<string, string>): InvalidOptionError | undefined {
  try {
    createDecider({ rulebook: ningxia2020(), parameters: set });
    return undefined;
  } catch (error) {
    if (error instanceof InvalidOptionError) return error;
    throw error;
  }
}

describe('a parameter that a caller sets', () => {
  it.each([
    ['a day count of zero', 'penalty.dayCount', '0', 'a whole number from 360 to 366 (a year is counted as 360 days'],
    ['a day count of zero for fees', 'guarantee.dayCount', '0', 'a whole number from 360 to 366'],
    ['half a day', 'penalty.dayCount', '365.25', 'a whole number'],
    [
      'a multiple above what may be agreed',
      'penalty.multiplier',
      '1.500000000000001',
      'from 1.3 to 1.5 (PBC document 251 of 2003, item 3',
    ],
    ['a multiple below it', 'penalty.multiplier', '1.29', 'from 1.3 to 1.5'],
    ['a multiple of more digits than are exact', 'penalty.multiplier', `1.4${'0'.repeat(20)}`, 'at most 15 digits'],
    ['a count in base 16', 'lending.events', '0x10', 'a whole number from 0'],
    ['a count with an exponent', 'lending.events', '1e2', 'a whole number from 0'],
    ['a count with blanks', 'lending.events', ' 80 ', 'a whole number from 0'],
    ['no count', 'lending.events', '', 'a whole number from 0'],
    ['a rate of one', 'guarantee.feeShare', '1', 'below 1'],
    ['a percentage', 'guarantee.feeCeiling', '1.5', 'below 1'],
    ['a ceiling of nothing', 'inclusive.creditCeiling', '0.00', 'from 0.01'],
    ['a day of another age', 'deferral.latestDate', '9999-12-31', 'from 2019-01-01 to 2030-12-31'],
    ['no day of the calendar', 'deferral.latestDate', '2021-02-30', 'a calendar day'],
  ])('is refused with its reason: %s', (_, id, value, expected) => {
    expect(refusal({ [id]: value })).toMatchObject({
      option: `parameters.${id}`,
      value,
      expected: expect.stringContaining(expected),
    });
  });

  it('is refused where it does not go with another, and both are named', () => {
    expect(refusal({ 'deferral.windowStart': '2021-01-01' })).toMatchObject({
      option: 'parameters.deferral.windowStart',
      expected: 'a day on or before deferral.windowEnd, "2020-12-31" (the window of due dates does not end before it begins)',
    });
    // Of the two it is the one set that is wrong, whichever of them the relation is declared of.
    expect(refusal({ 'deferral.windowEnd': '2020-05-31' })).toMatchObject({
      option: 'parameters.deferral.windowEnd',
      expected: expect.stringContaining('a day on or after deferral.windowStart, "2020-06-01"'),
    });
    expect(refusal({ 'deferral.latestDate': '2020-12-30' })).toMatchObject({
      option: 'parameters.deferral.latestDate',
      expected: expect.stringContaining('a day on or after deferral.windowEnd, "2020-12-31"'),
    });
    expect(refusal({ 'deferral.windowEnd': '2021-06-30', 'deferral.latestDate': '2021-06-30' })).toBeUndefined();
  });

  it('is refused alike by the part that decides loans', () => {
    expect(() => createDecider({ parameters: { 'deferral.windowEnd': '2021-04-01' } })).toThrow('deferral.latestDate');
    expect(() => safeDecide({}, { parameters: { 'penalty.dayCount': '0' } })).toThrow(InvalidOptionError);
  });

  it('is refused, or every figure of every decision is an amount of yuan that can be held exactly', () => {
    const written = fc.oneof(
      fc.constantFrom('0', '1', '1.3', '1.5', '360', '366', '2020-12-31', '2021-03-31', '10000000.00', '0.01', '0x10', '1e2', ''),
      fc
        .date({ min: new Date('2018-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
      fc.double({ min: 0, max: 1e16, noNaN: true }).map(String),
      fc.string({ maxLength: 6 }),
    );
    const set = fc.dictionary(fc.constantFrom(...parameters.map(({ id }) => id)), written, { maxKeys: 3 });
    fc.assert(
      fc.property(set, loans({ complete: true }), (chosen, loan) => {
        if (refusal(chosen) !== undefined) return;
        const decision = decide(loan, { rulebook: ningxia2020(), parameters: chosen });
        for (const { principal, interest } of decision.instalments)
          for (const { penaltyInterest } of [principal, interest])
            expect(penaltyInterest.amount ?? '0.00').toMatch(/^\d{1,14}\.\d\d$/);
      }),
      { numRuns: runs(400) },
    );
  }, 60_000);
});

describe('a rulebook whose parameters', () => {
  const { digest: _, ...data } = structuredClone(readRulebook('fixtures/rulebooks/invented-2021'));
  const [first] = data.parameters;
  const reason = { zh: '试', en: 'a trial' };
  const faultsWith = (changes: object, ...more: object[]) => {
    try {
      loadRulebook({ ...data, parameters: [{ ...first, ...changes }, ...data.parameters.slice(1), ...more] });
      return [];
    } catch (error) {
      if (error instanceof InvalidRulebookError) return error.faults.map(({ pointer, message }) => `${pointer}: ${message}`);
      throw error;
    }
  };
  const other = { ...first, id: 'trial.other' };

  it.each([
    [
      'are of a type that their value is not',
      { type: 'count', value: '1e2' },
      '/parameters/0/value: "1e2", expected a whole number',
    ],
    [
      'are out of their range',
      { type: 'count', value: '4', range: { min: '5', reason } },
      '/parameters/0/value: "4", expected from 5 (a trial)',
    ],
    [
      'have a range of another type',
      { type: 'count', value: '4', range: { max: 'x', reason } },
      '/parameters/0/range/max: "x" is not a count',
    ],
    [
      'stand in a relation to one that there is not',
      { relations: [{ operator: 'before', parameter: 'nosuch', reason }] },
      '/parameters/0/relations/0/parameter: unknown parameter "nosuch"',
    ],
    [
      'stand in a relation to one of another type',
      { type: 'count', value: '4', relations: [{ operator: 'atMost', parameter: 'trial.other', reason }] },
      '/parameters/0/relations/0/parameter: trial.other is a date, compared with a count',
    ],
  ])('%s is refused', (_, changes, fault) => {
    expect(faultsWith(changes, { ...other, type: 'date', value: '2021-01-01' }).join()).toContain(fault);
  });

  it('do not go together is refused, and both are named', () => {
    const relations = [{ operator: 'before', parameter: 'trial.other', reason }];
    const faults = faultsWith({ type: 'date', value: '2021-01-01', relations }, { ...other, type: 'date', value: '2021-01-01' });
    expect(faults).toContain('/parameters/0/value: "2021-01-01", expected a day before trial.other, "2021-01-01" (a trial)');
  });
});
