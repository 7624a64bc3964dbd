import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFor } from '../../src/decide/decide.js';
import { factsOfLoan, LoanWalk } from '../../src/decide/loan-walk.js';
import { Loan } from '../../src/index.js';
import { loans } from '../arbitraries/loan.js';

describe('a walk over a loan', () => {
  const plan = planFor({});

  it('has what the rule sets of each step decided among its facts, whenever it is asked for them', () => {
    fc.assert(
      fc.property(loans({ complete: false }), fc.array(fc.boolean(), { minLength: 1, maxLength: 10 }), (input, asks) => {
        const loan = Loan.parse(input);
        const walk = new LoanWalk(plan, loan);
        for (let step = 0; walk.next(); step++) {
          const { decided } = walk.run();
          // At some steps nobody asks, as in a portfolio.
          if (asks[step % asks.length] !== true) continue;
          const { facts } = walk;
          expect(walk.ruleSets.map(({ compiled }) => facts[compiled.slot])).toEqual(decided);
        }
      }),
    );
  });

  it('begins each step with the facts of its place, whatever was decided of another', () => {
    fc.assert(
      fc.property(loans({ complete: false }), (input) => {
        const loan = Loan.parse(input);
        const walk = new LoanWalk(plan, loan);
        const own = factsOfLoan(plan.compiled, loan);
        while (walk.next()) {
          const { facts, grain } = walk;
          if (grain === 'loan') expect(facts).toEqual(own);
          const before = walk.run();
          // The same place again, where nothing was decided before.
          const afresh = new LoanWalk(plan, loan);
          afresh.toLoan();
          afresh.run();
          if (walk.place !== undefined) {
            afresh.toComponent(walk.place);
            expect(afresh.run()).toEqual(before);
          }
        }
      }),
    );
  });

  it('follows the strongest track of the components walked so far', () => {
    fc.assert(
      fc.property(loans({ complete: false }), (input) => {
        const walk = new LoanWalk(plan, Loan.parse(input));
        const tracks: string[] = [];
        while (walk.next()) {
          walk.run();
          if (walk.place !== undefined) tracks.push(String(walk.facts[plan.trackSlot] ?? 'undetermined'));
          const { strongest } = plan.tracks;
          expect(walk.track).toBe(strongest(tracks as Parameters<typeof strongest>[0]));
        }
      }),
    );
  });
});
