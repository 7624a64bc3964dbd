import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  counterfactuals,
  explainCounterfactuals,
  explainWhyNot,
  InvalidTargetError,
  whyNot,
} from '../../../src/explain/index.js';
import { decide, type LoanInput, ningxia2020, safeDecide } from '../../../src/index.js';
import { readRulebook } from '../../../src/node/index.js';
import { loans } from '../../arbitraries/loan.js';
import { runs } from '../../depth.js';
import { withHouseOfEveryGrain } from '../../rulebook/own/house-of-every-grain.js';

const rulebook = readRulebook('fixtures/rulebooks/house-rules');
const everyGrain = withHouseOfEveryGrain(ningxia2020());

const LOAN: LoanInput = {
  id: 'H',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [{ dueDate: '2020-08-15', principal: '900000.00', interest: '4500.00' }],
  application: null,
  extensions: { rating: 'b' },
};
const KEPT = { house: 'house.creditLine', value: 'kept' } as const;
const REGION = { house: 'house.signature', value: 'region', instalment: 0, component: 'principal' } as const;

describe('a value that rules of the house decide, as a target', () => {
  it('is found for the loan, with what is not met, and worded by the rules', () => {
    const found = whyNot(LOAN, KEPT, { rulebook });
    expect(found.reached).toBe(false);
    expect(found.ways.map(({ unmet }) => unmet.map(({ path, expected }) => [path, expected]))).toEqual([
      [['extensions.rating', 'a']],
    ]);
    expect(explainWhyNot(found, { lang: 'en' })).toContain('“the credit line is kept” for the credit line');
    expect(explainWhyNot(found, { lang: 'zh' })).toContain('授信额度“授信额度予以保留”');
    expect(whyNot({ ...LOAN, extensions: { rating: 'a' } }, KEPT, { rulebook }).reached).toBe(true);
  });

  it('is found for a component, through what the law decides', () => {
    const found = counterfactuals(LOAN, REGION, { rulebook });
    const [nearest] = found.counterfactuals;
    expect(nearest?.changes.map(({ path, to }) => [path, to])).toEqual([['schedule[0].principal', '1000000.00']]);
    expect(explainCounterfactuals(found, { lang: 'en' })).toContain('the who signs of principal of instalment 1');
    const large = { ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '10000000.01' } };
    const both = counterfactuals(large, REGION, { rulebook }).counterfactuals[0]?.changes.map(({ path }) => path);
    expect(both?.sort()).toEqual(['borrower.creditTotal', 'schedule[0].principal']);
  });

  it('is found for a guarantee, by its number where there are several', () => {
    const loan: LoanInput = {
      ...LOAN,
      extensions: { branch: 'north' },
      guarantees: [{ guarantorKind: 'government' }, { guarantorKind: 'commercial' }],
    };
    const asked = { house: 'house.guarantor', value: 'asked', index: 1 } as const;
    const found = whyNot(loan, asked, { rulebook: everyGrain });
    expect(found.ways[0]?.unmet.map(({ path }) => path).sort()).toEqual(['extensions.branch', 'guarantees[1].guarantorKind']);
    expect(() => whyNot(loan, { ...asked, index: undefined }, { rulebook: everyGrain })).toThrow(InvalidTargetError);
    expect(() => whyNot(loan, { ...asked, index: 2 }, { rulebook: everyGrain })).toThrow(InvalidTargetError);
    expect(() => whyNot(LOAN, asked, { rulebook: everyGrain })).toThrow(InvalidTargetError);
  });

  it('has a way wherever some rating reaches it, in any loan, and none where none does', () => {
    const values = ['kept', 'frozen', 'reviewed'];
    fc.assert(
      fc.property(
        loans({ complete: true }),
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom(...values),
        (loan, rating, value) => {
          const input = { ...loan, extensions: { rating } };
          if (!safeDecide(input, { rulebook }).ok) return;
          const found = counterfactuals(input, { house: 'house.creditLine', value }, { rulebook });
          const decidedOf = (of: LoanInput) =>
            decide(of, { rulebook }).house?.find(({ fact }) => fact === 'house.creditLine')?.value;
          expect(found.reached).toBe(decidedOf(input) === value);
          const byRating = ['a', 'b', 'c'].some((it) => decidedOf({ ...input, extensions: { rating: it } }) === value);
          if (!found.reached && byRating)
            expect(found.counterfactuals[0]?.changes.map(({ path }) => path)).toEqual(['extensions.rating']);
        },
      ),
      { numRuns: runs(40) },
    );
  });

  it.each([
    ['a fact that nothing decides', { house: 'house.signatur', value: 'region' }, 'house'],
    ['a value that the fact does not have', { ...KEPT, value: 'keep' }, 'value'],
    ['an open value', { ...KEPT, value: 'undetermined' }, 'value'],
    ['a component of what is decided for the loan', { ...KEPT, instalment: 0, component: 'principal' }, 'instalment'],
    ['no component of what is decided for components', { house: 'house.signature', value: 'region' }, 'instalment'],
    ['an instalment that the loan does not have', { ...REGION, instalment: 1 }, 'instalment'],
    ['two targets in one', { ...KEPT, track: 'shall-defer' }, 'value'],
  ])('refuses %s', (_, target, field) => {
    let refused: unknown;
    try {
      whyNot(LOAN, target as never, { rulebook });
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(InvalidTargetError);
    expect((refused as InvalidTargetError).field).toBe(field);
  });

  it('refuses what a rule set collects, whose values do not exclude each other', () => {
    expect(() => whyNot(LOAN, { house: 'house.loanFlags', value: 'inclusive' }, { rulebook: everyGrain })).toThrow(
      /one of house\.desk, house\.guarantor, house\.signOff2B/,
    );
  });
});
