import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PENALTY_PARAMETERS } from '../../src/decide/contract.js';
import { planFor } from '../../src/decide/decide.js';
import { factsOfLoan, LoanWalk } from '../../src/decide/loan-walk.js';
import { LOAN_GRAINS } from '../../src/facts/fact.js';
import { Loan, ningxia2020 } from '../../src/index.js';
import { partOf } from '../../src/rulebook/rulebook-part.js';
import { loans } from '../arbitraries/loan.js';
import { broken } from '../lint/broken.js';

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

  it('concludes what rule sets that were run by other means conclude as it does where it runs them itself', () => {
    fc.assert(
      fc.property(loans({ complete: false }), (input) => {
        const loan = Loan.parse(input);
        const [walk, told] = [new LoanWalk(plan, loan), new LoanWalk(plan, loan)];
        while (walk.next()) {
          told.next();
          const verdict = walk.run();
          expect(told.conclude(verdict.fired)).toEqual(verdict);
          expect([told.facts, told.track, told.instalmentTrack]).toEqual([walk.facts, walk.track, walk.instalmentTrack]);
        }
        expect(told.next()).toBe(false);
      }),
    );
  });

  it('begins at the loan, with what is known of it besides', () => {
    const loan = Loan.parse({ id: 'L-1', schedule: [{}] });
    const slot = plan.compiled.scope.slotOf('borrower.kind');
    const walk = new LoanWalk(plan, loan, undefined, new Map([[slot, 'other']]));
    expect([walk.grain, walk.ruleSets]).toEqual(['loan', plan.scopes.loan.ruleSets]);
    walk.next();
    expect(walk.facts[slot]).toBe('other');
    expect(walk.run().decided).toContain('no');
  });

  it('has at each step what arithmetic makes of the facts of that grain', () => {
    const title = { zh: '字', en: 'word' };
    const rulebook = broken(LOAN_GRAINS, ({ data }) => {
      const type = 'money';
      data.derivedFacts.push(
        { fact: 'loan.twice', type, grain: 'loan', sum: ['borrower.creditTotal', 'borrower.creditTotal'], title },
        { fact: 'component.twice', type, grain: 'component', sum: ['component.amount', 'component.amount'], title },
      );
    });
    const own = planFor({ rulebook });
    const loan = Loan.parse({
      id: 'L-1',
      borrower: { kind: 'enterprise', creditTotal: '100.00' },
      schedule: [{ principal: '10.00', interest: '1.00' }, { principal: '20.00' }],
    });
    const walk = new LoanWalk(own, loan);
    const [ofLoan, ofComponent] = ['loan.twice', 'component.twice'].map(own.compiled.scope.slotOf) as [number, number];
    const steps: (readonly unknown[])[] = [];
    while (walk.next()) steps.push([walk.grain, walk.facts[ofLoan], walk.facts[ofComponent]].map((it) => it?.toString()));
    expect(steps).toEqual([
      ['loan', '200', undefined],
      ['component', '200', '20'],
      ['component', '200', '2'],
      ['component', '200', '40'],
      ['component', '200', undefined],
    ]);
  });

  it('goes to the guarantees where rules are on them, and nowhere else', () => {
    const loan = Loan.parse({ id: 'L-1', schedule: [{}], guarantees: [{}, {}] });
    const silent = planFor({ rulebook: partOf(ningxia2020(), ['loan', 'component'], PENALTY_PARAMETERS) });
    const grains = (own: typeof plan) => {
      const walk = new LoanWalk(own, loan);
      const found: string[] = [];
      while (walk.next()) found.push(walk.grain);
      return found;
    };
    expect(grains(silent)).toEqual(['loan', 'component', 'component']);
    expect(grains(plan)).toEqual(['loan', 'component', 'component', 'guarantee', 'guarantee']);
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
