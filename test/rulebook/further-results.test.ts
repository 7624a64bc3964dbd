import { describe, expect, it } from 'vitest';
import type { FactType, Grain } from '../../src/facts/fact.js';
import { givenType, parameterUse } from '../../src/rulebook/conclusion-types.js';

/** What decisions, audits and assessments read of conclusions: of which kinds a fact may be, and which texts there are. */
const RELIED_ON: readonly (readonly [Grain, names: string, kinds: readonly FactType['kind'][], texts?: readonly string[]])[] = [
  ['loan', 'limb', [], ['enterprise', 'individual-business', 'business-owner']],
  ['component', 'latestDate grantedUntil boundUntil from', ['date'], []],
  ['guarantee', 'allowedRate compositeRate', ['rate', 'factor'], []],
  ['servicing', 'departsFrom', []],
  ['servicing', 'refund', ['money'], []],
  ['servicing', 'excessRate', ['rate', 'factor'], []],
  ['guarantee-servicing', 'departsFrom', []],
  ['guarantee-servicing', 'refund', ['money'], []],
  ['guarantee-servicing', 'excessRate', ['rate', 'factor'], []],
  ['lender-year', 'growth growthBefore unsecuredGrowth', ['rate', 'factor'], []],
  ['region-year', 'unsecuredGrowth', ['rate', 'factor'], []],
  ['main-bank', 'limit', ['money'], []],
  ['support', 'bridgeFee bondSubsidy relending', ['money'], []],
  ['support', 'per', [], ['year']],
];

describe('what conclusions give beside', () => {
  it.each(RELIED_ON.map((row) => [row[0], row[1], row] as const))(
    'is of one type for a %s under %s',
    (grain, names, [, , facts, texts]) => {
      for (const name of names.split(' '))
        expect(givenType(grain, name)).toEqual({ facts, ...(texts === undefined ? {} : { texts }) });
    },
  );

  it('is of any type under another name, or for what nothing relies on', () => {
    for (const name of ['own', 'toString', 'latestDate']) expect(givenType('loan', name)).toBeUndefined();
    expect(givenType('enterprise', 'limb')).toBeUndefined();
  });
});

describe('the parameters of the arithmetic of the library', () => {
  it.each([
    ['penalty.multiplier', 'factor', undefined],
    ['penalty.dayCount guarantee.dayCount', 'factor', true],
    ['guarantee.feeCeiling guarantee.feeShare lending.unsecuredGrowth lending.stateBankGrowth', 'rate', undefined],
    ['support.bridgeFeeShare support.bondSubsidyShare support.relendingShare', 'rate', undefined],
    ['lending.yearStart lending.yearEnd', 'date', undefined],
    ['lending.newLoans lending.inclusiveUnsecured lending.reliefFund', 'money', undefined],
    ['lending.events', 'count', undefined],
  ])('%s are each a %s', (ids, type, divides) => {
    for (const id of ids.split(' ')) expect(parameterUse(id)).toEqual({ type, ...(divides === undefined ? {} : { divides }) });
  });

  it('are no others', () => {
    for (const id of ['deferral.latestDate', 'toString']) expect(parameterUse(id)).toBeUndefined();
  });
});
