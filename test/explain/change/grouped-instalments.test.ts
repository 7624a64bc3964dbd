import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { whyNot } from '../../../src/explain/index.js';
import { isReached } from '../../../src/explain/target/target.js';
import { ningxia2020Deferral, safeDecide } from '../../../src/index.js';
import { DEEP, runs, sampleOf } from '../../depth.js';
import { loanReadings, loansOfFew } from '../loan-readings.js';
import { expectSmallest } from './counterfactual-oracle.js';
import { everyChange } from './loan-changes.js';
import { targets } from './targets.js';

// A mocked module is loaded again for this file, and once more for the files after it.
const grouped = vi.hoisted(() => {
  vi.resetModules();
  return { count: 0 };
});

// Short loans are searched like long ones: by groups of instalments.
vi.mock('../../../src/explain/change/ways/ways-to-target.js', async (original) => {
  const actual = await original<typeof import('../../../src/explain/change/ways/ways-to-target.js')>();
  const waysTo: typeof actual.waysTo = (target, examined) => {
    grouped.count++;
    return actual.waysTo(target, examined, 0);
  };
  return { ...actual, waysTo };
});

afterAll(() => {
  if (DEEP) expect(grouped.count).toBeGreaterThan(0);
  vi.doUnmock('../../../src/explain/change/ways/ways-to-target.js');
  vi.resetModules();
});

const PATIENCE = 240_000;

const KINDS = [
  { what: 'a loan of one instalment', instalments: 1, complete: true, numRuns: 20 },
  { what: 'a loan of two', instalments: 2, complete: true, numRuns: 40 },
  { what: 'a loan of three', instalments: 3, complete: true, numRuns: 40 },
  { what: 'what is partly unknown', instalments: 2, complete: false, numRuns: 40 },
];

describe.each(sampleOf(KINDS, 1))('a search by groups of instalments, for $what', ({ instalments, complete, numRuns }) => {
  it('misses no smaller set of changes, and no nearer one of the same size, if it claims to be complete', {
    timeout: PATIENCE,
  }, () => {
    fc.assert(
      fc.property(loansOfFew(instalments, complete), targets, loanReadings, (loan, target, readings) => {
        expectSmallest(loan, target, readings, 2, everyChange);
      }),
      { numRuns: runs(numRuns) },
    );
  });

  it('misses no change of one fact outside the listed ways, unless it says that ways are left out', {
    timeout: PATIENCE,
  }, () => {
    fc.assert(
      fc.property(loansOfFew(instalments, complete), targets, loanReadings, (loan, target, readings) => {
        const { ways, reached, truncated } = whyNot(loan, target, { readings });
        fc.pre(!reached && !truncated);
        const single = new Set(ways.flatMap(({ unmet }) => (pathsOf(unmet).size === 1 ? [...pathsOf(unmet)] : [])));
        const reaching = everyChange(loan).filter(({ change }) => {
          const result = safeDecide(change(loan), { readings });
          return result.ok && isReached(result.decision, target, ningxia2020Deferral());
        });
        for (const { path } of reaching) expect([...single]).toContain(path);
      }),
      { numRuns: runs(numRuns) },
    );
  });
});

const pathsOf = (unmet: readonly { readonly path: string }[]) => new Set(unmet.map(({ path }) => path));
