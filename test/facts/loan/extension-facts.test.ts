import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../src/facts/fact.js';
import { InvalidLoanError } from '../../../src/facts/input/invalid-input.js';
import { asDeclared, type ExtensionSlot, extensionProblems, extensionWriter } from '../../../src/facts/loan/extension-facts.js';
import { Loan } from '../../../src/facts/loan/parse-loan.js';

const DECLARED: readonly ExtensionSlot[] = [
  { name: 'extensions.industry', type: { kind: 'choice', values: ['catering', 'other'] }, slot: 0 },
  { name: 'extensions.revenueDecline', type: { kind: 'rate' }, slot: 1 },
  { name: 'extensions.turnover', type: { kind: 'money' }, slot: 2 },
  { name: 'extensions.openedOn', type: { kind: 'date' }, slot: 3 },
];

const loan = (extensions?: Record<string, unknown>) => ({
  id: 'L',
  schedule: [{}] as [object],
  ...(extensions && { extensions }),
});

function written(extensions?: Record<string, unknown>): FactValue[] {
  const facts: FactValue[] = [undefined, undefined, undefined, undefined];
  extensionWriter(DECLARED)?.(loan(extensions), facts);
  return facts;
}

describe('the facts that a rulebook declares', () => {
  it('are read from extensions in exact values, and are unknown where they are left out', () => {
    expect(written({ industry: 'catering', revenueDecline: '0.3', turnover: 12.5, openedOn: '1970-01-02' })).toEqual([
      'catering',
      30_000_000,
      1250,
      1,
    ]);
    expect(written({ turnover: '0.00' })).toEqual([undefined, undefined, 0, undefined]);
    expect(written()).toEqual([undefined, undefined, undefined, undefined]);
  });

  it.each<[string, Record<string, unknown>, string, RegExp]>([
    ['a value that a choice does not have', { industry: 'caterin' }, 'industry', /one of "catering", "other"/],
    ['a flag where a rate is due', { revenueDecline: true }, 'revenueDecline', /a yearly rate/],
    ['null', { turnover: null }, 'turnover', /an amount in yuan/],
    ['a list', { openedOn: ['2020-01-01'] }, 'openedOn', /a calendar day/],
    ['a day that no calendar has', { openedOn: '2021-02-29' }, 'openedOn', /a calendar day/],
  ])('refuse %s', (_, extensions, key, expected) => {
    const [problem, ...others] = extensionProblems(DECLARED, extensions);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: ['extensions', key], value: extensions[key] });
    expect(problem?.expected).toMatch(expected);
    expect(problem?.zh).toMatch(/[一-鿿]/);
    expect(() => written(extensions)).toThrow(InvalidLoanError);
  });

  it('name the one that a misspelt key may mean', () => {
    expect(extensionProblems(DECLARED, { industri: 'catering' })).toMatchObject([
      { path: ['extensions', 'industri'], nearest: 'industry' },
    ]);
    expect(extensionProblems(DECLARED, { z: 1 })[0]?.expected).toMatch(/industry, revenueDecline, turnover, openedOn/);
  });

  it('leave lists and objects under other keys to the host', () => {
    expect(extensionProblems(DECLARED, { core: { branch: '01' }, tags: ['a'], seen: new Date(0) })).toEqual([]);
    expect(written({ core: {}, industry: 'other' })[0]).toBe('other');
  });

  it('are held to what is declared before a loan is decided', () => {
    const stated = (extensions: Record<string, unknown>) => Loan.parse({ ...loan(extensions) });
    const fit = stated({ industry: 'catering', own: {} });
    expect(asDeclared(fit, DECLARED)).toBe(fit);
    expect(() => asDeclared(stated({ industry: 'x', turnovr: 1 }), DECLARED)).toThrow(
      /^invalid loan: extensions\.industry: .*extensions\.turnovr: unknown key; did you mean "turnover"\?$/,
    );
  });

  it('leave all of extensions to the host where none is declared', () => {
    expect(extensionWriter([])).toBeUndefined();
    expect(extensionProblems([], { anything: 1 })).toEqual([]);
  });
});
