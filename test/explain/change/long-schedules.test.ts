import { afterAll, describe, expect, it, vi } from 'vitest';
import { counterfactuals, type TargetInput, whyNot } from '../../../src/explain/index.js';
import { isReached } from '../../../src/explain/target/target.js';
import { decide, type InstalmentInput, type LoanInput, ningxia2020Deferral } from '../../../src/index.js';
import { DEEP, isDrawn, itAtTimes, sampleOf } from '../../depth.js';

// Mocked modules are loaded again for this file, and once more for the files after it.
const work = vi.hoisted(() => {
  vi.resetModules();
  return { count: 0 };
});

// One step is a comparison stated for an instalment, or a comparison of two regions.
vi.mock('../../../src/explain/change/ways/atomic-condition.js', async (original) => {
  const actual = await original<typeof import('../../../src/explain/change/ways/atomic-condition.js')>();
  return {
    ...actual,
    atomicConditionOf: (...given: Parameters<typeof actual.atomicConditionOf>) => {
      work.count++;
      return actual.atomicConditionOf(...given);
    },
  };
});
vi.mock('../../../src/explain/change/ways/region.js', async (original) => {
  const actual = await original<typeof import('../../../src/explain/change/ways/region.js')>();
  return {
    ...actual,
    isWithin: (...given: Parameters<typeof actual.isWithin>) => {
      work.count++;
      return actual.isWithin(...given);
    },
    intersection: (...given: Parameters<typeof actual.intersection>) => {
      work.count++;
      return actual.intersection(...given);
    },
  };
});

afterAll(() => {
  vi.doUnmock('../../../src/explain/change/ways/requirement.js');
  vi.doUnmock('../../../src/explain/change/ways/region.js');
  vi.resetModules();
});

const DAY = 86_400_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

type Kind = (at: number, due: number) => Partial<InstalmentInput>;
const KINDS: Readonly<Record<string, Kind>> = {
  'never deferred': (_, due) => ({ dueDate: dayOf(due), originalDueDate: null }),
  'with unknown due dates': () => ({}),
  'with unknown histories': (_, due) => ({ dueDate: dayOf(due) }),
  'each with a day asked': (at, due) => ({
    dueDate: dayOf(due),
    originalDueDate: null,
    principalUntil: at % 3 === 0 ? null : dayOf(due + DAY * (1 + (at % 200))),
  }),
  'deferred before, some of them': (at, due) => ({
    dueDate: dayOf(due),
    originalDueDate: at % 3 === 0 ? null : dayOf(due - DAY * (at % 5) * 40),
  }),
  'with nothing due in some': (at, due) => ({
    dueDate: dayOf(due),
    originalDueDate: null,
    ...(at % 3 === 0 ? { principal: '0.00' } : {}),
  }),
};

function loanOf(kind: Kind, instalments: number): LoanInput {
  const first = Date.UTC(2020, 6, 1) - DAY * Math.floor(instalments / 2);
  return {
    id: 'L-1',
    borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00', creditTotalAllBanks: '5000000.00' },
    purpose: 'operating',
    annualRate: '0.0435',
    schedule: Array.from({ length: instalments }, (_, at) => ({
      principal: '1000.00',
      interest: '10.00',
      ...kind(at, first + at * DAY),
    })),
    application: { appliedOn: '2020-06-01', principalUntil: '2030-01-31', interestUntil: '2030-01-31' },
  } as LoanInput;
}

const TARGETS = ['shall-defer', 'may-negotiate', 'not-covered'] as const satisfies readonly TargetInput[];

it('the steps of a search are counted', () => {
  work.count = 0;
  for (const target of TARGETS) whyNot(loanOf(KINDS['never deferred'] ?? (() => ({})), 5), target);
  expect(work.count).toBeGreaterThan(0);
});

describe.each(sampleOf(Object.entries(KINDS), 1))('a long schedule of instalments %s', (_, kind) => {
  it.runIf(isDrawn('takes work in proportion to its length')).each(sampleOf(TARGETS, 1))(
    'takes work in proportion to its length: %s',
    { timeout: 60_000 },
    (target) => {
      const stepsOf = (instalments: number, ask: (loan: LoanInput) => unknown): number => {
        const loan = loanOf(kind, instalments);
        work.count = 0;
        ask(loan);
        return work.count;
      };
      const asks = [(loan: LoanInput) => whyNot(loan, target), (loan: LoanInput) => counterfactuals(loan, target)];
      for (const ask of sampleOf(asks, 1)) {
        // Both schedules extend beyond the windows at either end, so both have the same kinds of instalments.
        const [short, long] = [stepsOf(450, ask), stepsOf(900, ask)];
        expect(long).toBeLessThanOrEqual(Math.max(2.2 * short, short + 1000));
      }
    },
  );

  itAtTimes('reaches a target by the counterfactuals for it', { timeout: 60_000 }, () => {
    const loan = loanOf(kind, DEEP ? 60 : 20);
    for (const target of sampleOf(TARGETS, 1)) {
      for (const { loan: changed } of counterfactuals(loan, target).counterfactuals) {
        expect(isReached(decide(changed), { track: target }, ningxia2020Deferral())).toBe(true);
      }
    }
  });
});
