import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecider, decide, loadRulebook, ningxia2020, ningxia2020Deferral } from '../../src/index.js';
import { loans } from '../arbitraries/loan.js';

describe('the part of the rulebook that decides loans', () => {
  it('decides like the whole rulebook, under the same digest', () => {
    const whole = createDecider({ rulebook: ningxia2020() });
    fc.assert(
      fc.property(loans({ complete: false }), (loan) => {
        expect(decide(loan)).toStrictEqual(whole.decide(loan));
      }),
    );
  });

  it('stands on its own: every name in it resolves', () => {
    const { digest: _, ...data } = ningxia2020Deferral();
    expect(() => loadRulebook(data)).not.toThrow();
    expect(data.provisions.length).toBeLessThan(ningxia2020().provisions.length);
  });
});
