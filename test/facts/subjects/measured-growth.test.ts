import { describe, expect, it } from 'vitest';
import { GRAINS } from '../../../src/facts/fact.js';
import { LOAN_FACTS } from '../../../src/facts/loan/loan-facts.js';
import { EVERY_INPUT, INPUT_FACT_NAMES } from '../../../src/facts/subjects/every-input.js';
import { LENDER_YEAR, type LenderYearInput } from '../../../src/facts/subjects/lender-year.js';
import { canGrow } from '../../../src/facts/subjects/positive-base.js';
import { courseOf, REGION_YEAR, type RegionYearInput } from '../../../src/facts/subjects/region-year.js';
import { declarationsOf } from '../../../src/facts/subjects/subject.js';
import { SUBJECTS } from '../../../src/facts/subjects/subjects.js';

describe('growth', () => {
  it.each<[(string | number | undefined)[], boolean | undefined]>([
    [['0.01'], true],
    [['0.00'], false],
    [[0], false],
    [[undefined], undefined],
    [['1.00', '1.00'], true],
    [['1.00', '0.00'], false],
    [[undefined, '0.00'], false],
    [['1.00', undefined], undefined],
  ])('can be told on balances of %j: %s', (balances, expected) => {
    expect(canGrow(...balances)).toBe(expected);
  });

  const told = (name: string, input: LenderYearInput) => {
    const fact = LENDER_YEAR.facts.find((it) => it.name === `lender-year.${name}`);
    return [fact?.read(input), fact?.lacking?.(input)];
  };

  it.each<[string, LenderYearInput, unknown, string[]]>([
    ['growthMeasurable', {}, undefined, ['balance.yearBefore']],
    ['growthMeasurable', { balance: {} }, undefined, ['balance.yearBefore']],
    ['growthMeasurable', { balance: { yearBefore: '1.00' } }, true, []],
    ['growthMeasurable', { balance: { yearBefore: '0.00' } }, false, []],
    ['growthComparable', {}, undefined, ['balance.yearBefore', 'balance.twoYearsBefore']],
    ['growthComparable', { balance: { yearBefore: '1.00' } }, undefined, ['balance.twoYearsBefore']],
    ['growthComparable', { balance: { yearBefore: '1.00', twoYearsBefore: '1.00' } }, true, []],
    ['growthComparable', { balance: { yearBefore: '1.00', twoYearsBefore: '0.00' } }, false, []],
    ['unsecuredMeasurable', {}, undefined, ['unsecured.yearBefore']],
    ['unsecuredMeasurable', { unsecured: { yearBefore: '1.00' } }, true, []],
    ['unsecuredMeasurable', { unsecured: { yearBefore: 0 } }, false, []],
  ])('of a bank: %s of %j', (name, input, read, lacking) => {
    expect(told(name, input)).toEqual([read, lacking]);
  });

  it.each<[RegionYearInput, unknown]>([
    [{}, undefined],
    [{ unsecured: {} }, undefined],
    [{ unsecured: { yearBefore: '0.00' } }, false],
    [{ unsecured: { yearBefore: '1.00' } }, true],
  ])('of the Region: %j', (input, read) => {
    const fact = REGION_YEAR.facts.find(({ name }) => name === 'region-year.unsecuredMeasurable');
    expect([fact?.read(input), fact?.lacking?.(input)]).toEqual([read, ['unsecured.yearBefore']]);
  });
});

describe('the course of a year', () => {
  it.each([
    ['2020-01-01', 1, 366],
    ['2020-06-30', 182, 366],
    ['2020-12-31', 366, 366],
    ['2021-12-31', 365, 365],
    ['0000-12-31', 366, 366],
    ['9999-12-31', 365, 365],
  ])('up to %s has %d of %d days', (asOf, elapsed, days) => {
    expect(courseOf({ asOf })).toEqual({ elapsed, days });
  });

  it('is unknown without a day', () => {
    expect(courseOf({})).toBeUndefined();
  });
});

describe('a subject', () => {
  it('has facts that no other input has, and with those of loans they are all that rules may test', () => {
    expect(new Set(INPUT_FACT_NAMES).size).toBe(INPUT_FACT_NAMES.length);
    for (const name of [
      'borrower.kind',
      'component.kind',
      'servicing.action',
      'guarantee-servicing.feeBase',
      'enterprise.employees',
    ])
      expect(INPUT_FACT_NAMES).toContain(name);
    expect(EVERY_INPUT.grains).toEqual(GRAINS);
    expect(EVERY_INPUT.facts.map(({ grain }) => grain)).toEqual(expect.arrayContaining(['servicing', 'support', 'main-bank']));
    expect(INPUT_FACT_NAMES).toHaveLength(LOAN_FACTS.length + EVERY_INPUT.facts.length);
  });

  it('has facts whose names begin with its grain', () => {
    for (const subject of SUBJECTS) {
      for (const { name, grain } of declarationsOf(subject)) {
        expect(grain).toBe(subject.grain);
        expect(name.startsWith(`${grain}.`)).toBe(true);
      }
    }
    expect(SUBJECTS.map(({ grain }) => grain)).toEqual([
      'main-bank',
      'renewal',
      'lender-year',
      'region-year',
      'support',
      'enterprise',
    ]);
  });
});
