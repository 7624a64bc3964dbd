import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  assessGuarantor,
  enterpriseSize,
  lendingTargets,
  mainBank,
  regionalTargets,
  type SubjectName,
  supports,
} from '../../src/assess/index.js';
import { ENTERPRISE_SIZES } from '../../src/facts/loan/loan-schema.js';
import { INDUSTRIES } from '../../src/facts/subjects/enterprise.js';
import { yuanText } from '../../src/facts/values/money.js';
import { runs } from '../depth.js';

const fenOf = (max: number) => fc.integer({ min: 0, max });
const yuan = (max = 1_000_000_000) => fenOf(max).map(yuanText);

/** Amounts and headcounts near the standard's limits more often than elsewhere. */
const limitYuan = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(50, 100, 200, 300, 500, 1000, 2000, 3000, 5000, 6000, 8000, 10000, 20000, 30000, 40000, 80000, 100000),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([tenThousands, step]) => yuanText(tenThousands * 1_000_000 + step)),
  yuan(),
);
const headcount = fc.oneof(
  fc
    .tuple(fc.constantFrom(5, 10, 20, 50, 100, 200, 300, 1000, 2000), fc.integer({ min: -1, max: 1 }))
    .map(([n, step]) => n + step),
  fc.nat(5000),
);
const enterprise = fc.record({
  industry: fc.constantFrom(...INDUSTRIES),
  employees: headcount,
  revenue: limitYuan,
  assets: limitYuan,
});

describe('the size of an enterprise', () => {
  it('never falls as an indicator rises', () => {
    fc.assert(
      fc.property(enterprise, fc.nat(1000), fenOf(100_000_000), (input, people, amount) => {
        const rank = (size: string) => (ENTERPRISE_SIZES as readonly string[]).indexOf(size);
        const { size } = enterpriseSize(input);
        const more = (text: string) => yuanText(Number(text.replace('.', '')) + amount);
        const larger = {
          ...input,
          employees: input.employees + people,
          revenue: more(input.revenue),
          assets: more(input.assets),
        };
        expect(rank(enterpriseSize(larger).size)).toBeGreaterThanOrEqual(rank(size));
        expect(rank(size)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: runs(300) },
    );
  });
});

/** For each subject, an input that leaves nothing out. */
const COMPLETE: Readonly<Partial<Record<SubjectName, fc.Arbitrary<Record<string, unknown>>>>> = {
  enterprise,
  renewal: fc.record({
    borrower: fc.record({ kind: fc.constantFrom('enterprise', 'other'), size: fc.constantFrom(...ENTERPRISE_SIZES) }),
    isRenewal: fc.boolean(),
    qualifies: fc.boolean(),
    principalRepaidFirst: fc.boolean(),
  }),
  'main-bank': fc.record({
    basicAccountBank: fc.constantFrom('A', 'B', null),
    creditors: fc.array(fc.record({ bank: fc.constantFrom('A', 'B', 'C'), outstanding: yuan(3) }), { maxLength: 4 }),
    newDebt: fc.option(fc.record({ institution: fc.constantFrom('A', 'B', 'D') })),
    outwardInvestment: fc.option(fc.record({ amount: yuan(10) })),
    netAssets: yuan(10),
    investmentShare: fc.constantFrom('0', '0.5', '1', '1.5'),
    contractClause: fc.boolean(),
    minutesCopied: fc.boolean(),
    risk: fc.record({ funds: fc.boolean(), debt: fc.boolean(), liquidity: fc.boolean() }),
    action: fc.constantFrom('withdraw', 'cut', 'press', 'none'),
    chainBroken: fc.boolean(),
    withdrawals: fc.array(fc.record({ bank: fc.constantFrom('A', 'B', 'C'), on: fc.constantFrom('2020-03-01', '2020-03-02') }), {
      maxLength: 3,
    }),
  }),
  'lender-year': fc.record({
    largeStateOwned: fc.boolean(),
    borrowers: fc.record({ now: fc.nat(3), yearBefore: fc.nat(3) }),
    balance: fc.record({ now: yuan(20), yearBefore: yuan(20), twoYearsBefore: yuan(20) }),
    unsecured: fc.record({ now: yuan(20), yearBefore: yuan(20) }),
  }),
  'region-year': fc.record({
    asOf: fc.constantFrom('2019-12-31', '2020-01-01', '2020-06-30', '2020-12-30', '2020-12-31', '2021-01-01'),
    newLoans: fc.constantFrom('0.00', '30000000000.00', '59999999999.99', '60000000000.00'),
    inclusiveUnsecured: fc.constantFrom('0.00', '1000000000.00', '2000000000.00'),
    events: fc.nat(90),
    reliefFund: fc.constantFrom('0.00', '500000000.00', '1000000000.00'),
    unsecured: fc.record({ now: yuan(20), yearBefore: yuan(20) }),
  }),
  support: fc.record({
    bridge: fc.record({ policyFund: fc.boolean(), fee: yuan() }),
    bond: fc.record({
      privateEnterprise: fc.boolean(),
      issued: fc.boolean(),
      instrument: fc.constantFrom('corporate-bond', 'other-bond', 'none'),
      amount: yuan(),
    }),
    relending: fc.record({
      localInstitution: fc.boolean(),
      qualifies: fc.boolean(),
      loans: fc.constantFrom('inclusive-unsecured', 'inclusive-secured', 'other'),
      principal: yuan(),
    }),
  }),
};
const SUBJECTS = Object.entries(COMPLETE) as [SubjectName, fc.Arbitrary<Record<string, unknown>>][];

/** Every field that may be left out, by path; the items of a list stay as they are. */
function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[...path]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function without(value: Record<string, unknown>, [key = '', ...rest]: readonly string[]): Record<string, unknown> {
  const { [key]: inner, ...others } = value;
  return rest.length === 0 ? others : { ...others, [key]: without(inner as Record<string, unknown>, rest) };
}

/** The verdicts of a result, by path. */
function verdicts(found: object): Record<string, unknown> {
  const { findings, missing, readings, rulebook, citations, statements, ...parts } = found as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(parts).map(([key, part]) => {
      if (typeof part === 'string') return [key, part];
      const { verdict, progress, designation } = part as Record<string, unknown>;
      return [key, verdict ?? progress ?? designation];
    }),
  );
}

describe.each(SUBJECTS)('%s: what is unknown', (name, complete) => {
  it('is nothing where nothing is left out', () => {
    fc.assert(
      fc.property(complete, (input) => {
        const found = assess(name, input);
        expect(found.missing).toEqual([]);
        expect(Object.values(verdicts(found))).not.toContain('undetermined');
      }),
      { numRuns: runs(150) },
    );
  });

  it('leaves a verdict as it is, or undetermined with something missing', () => {
    fc.assert(
      fc.property(
        complete.chain((input) => fc.tuple(fc.constant(input), fc.subarray(leaves(input)))),
        ([input, gone]) => {
          const whole = verdicts(assess(name, input));
          const found = assess(name, gone.reduce(without, input));
          const open = Object.entries(verdicts(found)).filter(([key, verdict]) => verdict !== whole[key]);
          for (const [, verdict] of open) expect(verdict).toBe('undetermined');
          if (open.length > 0) expect(found.missing.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});

describe('figures are exact', () => {
  const balance = fc.bigInt({ min: 0n, max: 999_999_999_999_999n });
  const text = (fen: bigint) => yuanText(Number(fen));

  it('growth is compared as fractions are', () => {
    const near = fc.tuple(
      balance,
      fc.bigInt({ min: 1n, max: 1000n }),
      fc.bigInt({ min: 1n, max: 1000n }),
      fc.bigInt({ min: -1n, max: 1n }),
    );
    fc.assert(
      fc.property(near, ([base, one, other, step]) => {
        const [two, before] = [(base % 1_000_000n) * one + 1n, (base % 1_000_000n) * other + 1n];
        const now = (before * before) / two + step;
        if (now < 0n || now > 999_999_999_999_999n) return;
        const { growth } = lendingTargets({ balance: { now: text(now), yearBefore: text(before), twoYearsBefore: text(two) } });
        expect(growth.verdict).toBe(now * two >= before * before ? 'met' : 'missed');
      }),
    );
  });

  it('a target keeps pace just where achieved × days of the year is at least target × days elapsed', () => {
    const start = Date.UTC(2020, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365 }), fc.bigInt({ min: -2n, max: 2n }), (elapsed, step) => {
        const achieved = (6_000_000_000_000n * BigInt(elapsed)) / 366n + step;
        if (achieved < 0n) return;
        const asOf = new Date(start + (elapsed - 1) * 86_400_000).toISOString().slice(0, 10);
        const { newLoans } = regionalTargets({ asOf, newLoans: text(achieved) });
        expect(newLoans.progress).toBe('not-yet');
        expect(newLoans.pace?.kept).toBe(achieved * 366n >= 6_000_000_000_000n * BigInt(elapsed));
      }),
    );
  });

  it('a support is the share of its base, half a fen rounded up', () => {
    fc.assert(
      fc.property(balance, (fen) => {
        const { bridge, bond, relending } = supports({
          bridge: { policyFund: true, fee: text(fen) },
          bond: { privateEnterprise: true, issued: true, instrument: 'enterprise-bond', amount: text(fen) },
          relending: { qualifies: true, loans: 'inclusive-unsecured', principal: text(fen) },
        });
        const share = (percent: bigint) => text((fen * percent + 50n) / 100n);
        expect([bridge?.amount, bond?.amount, relending?.amount]).toEqual([share(50n), share(2n), share(40n)]);
      }),
    );
  });

  it('guarantee fees are halved, and their yearly rate compared with 1 %, as fractions are', () => {
    const fee = fc.bigInt({ min: 0n, max: 3_000_000n });
    fc.assert(
      fc.property(
        fee,
        fee,
        fee,
        fc.bigInt({ min: 1n, max: 100_000_000n }),
        fc.integer({ min: 1, max: 1100 }),
        (standard, charged, other, amount, days) => {
          const { fee: found, compositeFee } = assessGuarantor({
            borrower: { kind: 'enterprise', size: 'micro' },
            guarantee: {
              guarantorKind: 'government',
              amount: text(amount),
              days,
              standardFee: text(standard),
              chargedFee: text(charged),
              otherFees: [{ amount: text(other) }],
            },
          });
          expect(found.verdict).toBe(charged * 2n <= standard ? 'within-half' : 'above-half');
          const within = (charged + other) * 365n * 100n <= amount * BigInt(days);
          expect(compositeFee.verdict).toBe(within ? 'within-ceiling' : 'above-ceiling');
        },
      ),
    );
  });

  it('a fee given as an amount is halved as against a standard rate, and the other way round', () => {
    const units = fc.integer({ min: 1, max: 99_999_999 });
    fc.assert(
      fc.property(
        units,
        fc.bigInt({ min: 1n, max: 10_000_000_000n }),
        fc.integer({ min: 1, max: 1100 }),
        fc.bigInt({ min: -1n, max: 1n }),
        (rate, amount, days, step) => {
          const term = amount * BigInt(days);
          const half = (BigInt(rate) * term) / (2n * 365n * 100_000_000n) + step;
          if (half < 0n) return;
          const guarantee = { guarantorKind: 'government', amount: text(amount), days, chargedFee: text(half) } as const;
          const standardFeeRate = `0.${String(rate).padStart(8, '0')}`;
          const { fee } = assessGuarantor({
            borrower: { kind: 'enterprise', size: 'micro' },
            guarantee: { ...guarantee, standardFeeRate },
          });
          expect(fee.verdict).toBe(half * 365n * 100_000_000n * 2n <= BigInt(rate) * term ? 'within-half' : 'above-half');
          expect(fee.excess === undefined).toBe(fee.verdict === 'within-half');
        },
      ),
    );
  });
});

describe('a main bank', () => {
  it('is one of the banks named, and the order of lending names each bank once', () => {
    fc.assert(
      fc.property(COMPLETE['main-bank'] as fc.Arbitrary<Record<string, unknown>>, (input) => {
        const { mainBank: main, rescue } = mainBank(input as Parameters<typeof mainBank>[0]);
        expect(main.bank === undefined).toBe(main.designation === 'tie' || main.designation === 'not-governed');
        const banks = rescue?.turns?.flatMap(({ banks: names }) => names) ?? [];
        expect(new Set(banks).size).toBe(banks.length);
      }),
      { numRuns: runs(200) },
    );
  });
});
