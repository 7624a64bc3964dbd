import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../src/facts/fact.js';
import { InvalidLoanError } from '../../../src/facts/input/invalid-input.js';
import {
  asDeclared,
  type ExtensionSlot,
  extensionProblems,
  extensionWriter,
  INSTALMENT_NUMBERS,
} from '../../../src/facts/loan/extension-facts.js';
import { Loan } from '../../../src/facts/loan/parse-loan.js';

const DECLARED: readonly ExtensionSlot[] = [
  { name: 'extensions.industry', type: { kind: 'choice', values: ['catering', 'other'] }, slot: 0 },
  { name: 'extensions.revenueDecline', type: { kind: 'rate' }, slot: 1 },
  { name: 'extensions.turnover', type: { kind: 'money' }, slot: 2 },
  { name: 'extensions.openedOn', type: { kind: 'date' }, slot: 3 },
  { name: 'extensions.closed', type: { kind: 'flag' }, slot: 4 },
];

const loan = (extensions?: Record<string, unknown>) => ({
  id: 'L',
  schedule: [{}] as [object],
  ...(extensions && { extensions }),
});

function written(extensions?: Record<string, unknown>): FactValue[] {
  const facts: FactValue[] = DECLARED.map(() => undefined);
  extensionWriter(DECLARED)?.(loan(extensions), facts);
  return facts;
}

describe('the facts that a rulebook declares', () => {
  it('are read from extensions in exact values, and are unknown where they are left out', () => {
    const stated = { industry: 'catering', revenueDecline: '0.3', turnover: 12.5, openedOn: '1970-01-02', closed: false };
    expect(written(stated)).toEqual(['catering', 30_000_000, 1250, 1, false]);
    expect(extensionProblems(DECLARED, stated)).toEqual([]);
    expect(written({ turnover: '0.00' })).toEqual([undefined, undefined, 0, undefined, undefined]);
    for (const without of [undefined, {}, { turnover: undefined, own: undefined }]) {
      expect(written(without)).toEqual(DECLARED.map(() => undefined));
      expect(extensionProblems(DECLARED, without)).toEqual([]);
    }
  });

  it.each<[string, Record<string, unknown>, string, RegExp]>([
    ['a value that a choice does not have', { industry: 'caterin' }, 'industry', /one of "catering", "other"/],
    ['a flag where a rate is due', { revenueDecline: true }, 'revenueDecline', /a yearly rate/],
    ['null', { turnover: null }, 'turnover', /an amount in yuan/],
    ['a list', { openedOn: ['2020-01-01'] }, 'openedOn', /a calendar day/],
    ['a day that no calendar has', { openedOn: '2021-02-29' }, 'openedOn', /a calendar day/],
    ['an object that is no number, nor becomes one', { turnover: Object.create(null) }, 'turnover', /an amount in yuan/],
    ['a list that reads as a rate', { revenueDecline: ['0.3'] }, 'revenueDecline', /a yearly rate/],
    ['a text where a flag is due', { closed: 'no' }, 'closed', /true or false/],
  ])('refuse %s', (_, extensions, key, expected) => {
    const [problem, ...others] = extensionProblems(DECLARED, extensions);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: ['extensions', key], value: extensions[key] });
    expect(problem?.expected).toMatch(expected);
    expect(problem?.zh).toMatch(/[一-鿿]/);
    expect(() => written(extensions)).toThrow(new InvalidLoanError(problem === undefined ? [] : [problem]));
  });

  it('name the value of a choice that a misspelt one may mean', () => {
    expect(extensionProblems(DECLARED, { industry: 'caterin' })[0]).toMatchObject({ nearestValue: 'catering' });
    for (const far of [{ industry: 'mining' }, { closed: 'x' }])
      expect(extensionProblems(DECLARED, far)[0]).not.toHaveProperty('nearestValue');
  });

  it('name the one that a misspelt key may mean', () => {
    expect(extensionProblems(DECLARED, { industri: 'catering' })).toMatchObject([
      { path: ['extensions', 'industri'], value: 'catering', nearest: 'industry' },
    ]);
    expect(extensionProblems(DECLARED, { z: 1 })).toEqual([
      {
        path: ['extensions', 'z'],
        value: 1,
        expected:
          "one of the keys industry, revenueDecline, turnover, openedOn, closed; data of the host's own go in a list or an object",
        zh: '下列字段之一:industry、revenueDecline、turnover、openedOn、closed;本行自有数据应放在数组或对象中',
      },
    ]);
  });

  it('leave lists and objects under other keys to the host', () => {
    expect(extensionProblems(DECLARED, { core: { branch: '01' }, tags: ['a'], seen: new Date(0) })).toEqual([]);
    expect(written({ core: {}, industry: 'other' })[0]).toBe('other');
    // Hosts read the numbers of their own instalments there.
    expect(INSTALMENT_NUMBERS).toBe('instalmentNumbers');
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
