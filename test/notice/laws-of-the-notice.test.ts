import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../src/facts/loan/component.js';
import { dayNumber } from '../../src/facts/values/civil-date.js';
import { fen, yuanText } from '../../src/facts/values/money.js';
import { createDecider, type Decision, decide, type LoanInput, ningxia2020, ningxia2020Deferral } from '../../src/index.js';
import { arguableReadings } from '../../src/law/interpretation.js';
import { loans, noticeDay } from '../arbitraries/loan.js';
import { runs } from '../depth.js';

// What holds of every loan by the words of the notice, whatever the rules are made of. `monotonicity.test.ts` has the laws of the track;
// `decide/laws-of-deciding.test.ts` that what is determined stands as facts become known.

const { interpretations, parameters } = ningxia2020Deferral();
const PATIENCE = 120_000;
const day = (id: string) => parameters.find((it) => it.id === id)?.value ?? '';
const [WINDOW_START, WINDOW_END, CAP] = ['deferral.windowStart', 'deferral.windowEnd', 'deferral.latestDate'].map(day) as [
  string,
  string,
  string,
];
const isInside = (date: string) => date >= WINDOW_START && date <= WINDOW_END;

const arguable = fc.record(
  Object.fromEntries(interpretations.map((it) => [it.id, fc.constantFrom(...arguableReadings(it))])),
) as fc.Arbitrary<Record<string, string>>;

type Decide = (loan: LoanInput) => Decision;

/** Asserts something of many inputs under arguable readings. Making a decider takes longer than deciding, so each has several of them. */
function assertOfEach<T>(inputs: fc.Arbitrary<T>, holds: (input: T, decide: Decide) => void): void {
  const several = fc.array(inputs, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(arguable, several, (readings, all) => {
      const decider = createDecider({ readings });
      for (const one of all) holds(one, (loan) => decider.decide(loan));
    }),
    { numRuns: runs(200) },
  );
}

const componentsOf = ({ instalments }: Decision) => instalments.flatMap((it) => COMPONENTS.map((kind) => it[kind]));

/** The loan of one whom the notice favours, who asks in time for a deferral of instalments of the summer of 2020. */
function favoured(given: LoanInput, until: string): LoanInput {
  return {
    ...given,
    borrower: { kind: 'enterprise', size: 'small', creditTotal: '1.00', pandemicAffected: true, repaymentDifficulty: true },
    lenderKind: 'bank',
    purpose: 'operating',
    application: { appliedOn: '2020-06-28', principalUntil: until, interestUntil: until },
    commitments: { collateralUnchanged: true, employmentStable: true },
    schedule: given.schedule.map(({ principal, interest }, at) => ({
      dueDate: `2020-0${7 + (at % 3)}-${10 + at}`,
      originalDueDate: null,
      principal,
      interest,
    })),
  } as LoanInput;
}

/** How good an outcome is for the borrower. How long a deferral lasts is for another law to say. */
const WORTH = {
  'no-deferral': 0,
  negotiate: 1,
  'apply-first': 2,
  'defer-to-cap': 3,
  'defer-as-requested': 3,
} as const;

describe('the notice', () => {
  it('gives no worse an outcome to what falls due in the window than to the same due outside it', { timeout: PATIENCE }, () => {
    const outside = noticeDay.filter((date) => !isInside(date));
    const inside = noticeDay.filter(isInside);
    assertOfEach(fc.tuple(loans({ complete: true }), inside, outside), ([loan, inner, outer], decide) => {
      const [first] = loan.schedule;
      const { principalUntil: _, interestUntil: __, ...instalment } = first ?? {};
      // The same application: it comes before either day and asks for a deferral beyond both, or there is none.
      const later = [inner, outer].sort()[1] as string;
      const { principalUntil, interestUntil, appliedOn } = loan.application ?? {};
      const reaches = (until: unknown) => until === null || (typeof until === 'string' && until > later);
      if (loan.application !== null && !(reaches(principalUntil) && reaches(interestUntil))) return;
      if (appliedOn !== undefined && [inner, outer].some((date) => appliedOn > date)) return;
      const due = (dueDate: string) => ({ ...loan, schedule: [{ ...instalment, dueDate, originalDueDate: null }] });
      const [one, other] = [inner, outer].map((date) => componentsOf(decide(due(date) as LoanInput)));
      one?.forEach(({ outcome }, at) => {
        const before = other?.[at]?.outcome ?? 'undetermined';
        if (outcome in WORTH && before in WORTH)
          expect(WORTH[outcome as keyof typeof WORTH], `${outcome} inside, ${before} outside`).toBeGreaterThanOrEqual(
            WORTH[before as keyof typeof WORTH],
          );
      });
    });
  });

  it('makes no loan inclusive by more credit', { timeout: PATIENCE }, () => {
    const INCLUSIVE = { no: 0, undetermined: 1, yes: 2 } as const;
    assertOfEach(fc.tuple(loans({ complete: false }), fc.integer({ min: 1, max: 2_000_000_000 })), ([loan, more], decide) => {
      if (loan.borrower?.creditTotal === undefined) return;
      const total = fen(loan.borrower?.creditTotal ?? '') as number;
      const raised = { ...loan, borrower: { ...loan.borrower, creditTotal: yuanText(total + more) } };
      const [one, other] = [loan, raised].map((it) => INCLUSIVE[decide(it).inclusive.value]);
      expect(other).toBeLessThanOrEqual(one as number);
    });
  });

  it('lets no deferral that it commands pass its last day', { timeout: PATIENCE }, () => {
    assertOfEach(fc.tuple(loans({ complete: true }), noticeDay, fc.boolean()), ([given, until, isFavoured], decide) => {
      const loan = isFavoured ? favoured(given, until < '2020-11-01' ? '2020-11-01' : until) : given;
      for (const { latestDate, grantedUntil, outcome, requestedUntil, requestedDates } of componentsOf(decide(loan))) {
        if (latestDate !== undefined) expect(latestDate <= CAP).toBe(true);
        if (grantedUntil === undefined) continue;
        expect(grantedUntil <= (latestDate as string)).toBe(true);
        // Nor is anybody granted more than was asked.
        const asked = requestedDates?.at(-1) ?? requestedUntil;
        expect(grantedUntil <= (asked as string)).toBe(true);
        expect(outcome).toBe(grantedUntil === asked ? 'defer-as-requested' : 'defer-to-cap');
      }
    });
  });

  it('decides nothing that it does not cite', { timeout: PATIENCE }, () => {
    const registered = new Set(ningxia2020().provisions.map(({ id }) => id));
    const ruleSets = new Map(ningxia2020().ruleSets.map(({ id, decides }) => [id, decides]));
    assertOfEach(loans({ complete: false }), (loan, decide) => {
      const decision = decide(loan);
      const { inclusive, instalments, guarantees = [], findings } = decision;
      const found = new Set<string>();
      for (const { rule, provisions, instalment, component, guarantee } of findings) {
        expect(provisions.length).toBeGreaterThan(0);
        expect(provisions.filter((it) => !registered.has(it))).toEqual([]);
        found.add(`${ruleSets.get(rule.slice(0, rule.indexOf('/')))} ${instalment ?? ''} ${component ?? ''} ${guarantee ?? ''}`);
      }
      const rests = (fact: string, answer: string, place: string) => {
        if (answer !== 'undetermined') expect([...found]).toContain(`${fact} ${place}`);
      };
      rests('loan.inclusive', inclusive.value, '  ');
      instalments.forEach((it, at) => {
        for (const kind of COMPONENTS) {
          const { track, outcome, penaltyInterest } = it[kind];
          const place = `${at} ${kind} `;
          rests('component.track', track, place);
          rests('component.outcome', outcome, place);
          rests('component.penaltyWaiver', penaltyInterest.waived, place);
        }
      });
      guarantees.forEach(({ arrangement, fee, compositeFee, reGuaranteeFee, counterGuarantee }, at) => {
        const place = `  ${at}`;
        rests('guarantee.arrangementVerdict', arrangement, place);
        rests('guarantee.feeVerdict', fee.verdict, place);
        rests('guarantee.compositeVerdict', compositeFee.verdict, place);
        rests('guarantee.reGuaranteeVerdict', reGuaranteeFee.verdict, place);
        rests('guarantee.counterGuaranteeVerdict', counterGuarantee, place);
      });
    });
  });

  it('takes from the contract what it waives and no more: what is waived and what goes on make what the contract charges', {
    timeout: PATIENCE,
  }, () => {
    fc.assert(
      fc.property(loans({ complete: true }), (given) => {
        const loan = favoured(given, '2021-03-31');
        const penaltyRate = Number(loan.penaltyAnnualRate);
        for (const { penaltyInterest: waiver, amount } of componentsOf(decide(loan))) {
          if (waiver.waived !== 'yes' || waiver.amount === undefined) continue;
          const [waived, contractual, goesOn] = [waiver, waiver.atPenaltyRate, waiver.contractInterest].map((it) =>
            it === undefined ? undefined : (fen(it.amount as string) as number),
          );
          if (contractual === undefined || goesOn === undefined) {
            // Interest bears no contract interest: all that would be charged on it is waived.
            const days = (dayNumber(waiver.until) as number) - (dayNumber(waiver.from) as number);
            const exact = ((fen(amount as string) as number) * penaltyRate * days) / 360;
            expect(Math.abs((waived as number) - exact)).toBeLessThanOrEqual(1);
            continue;
          }
          // A penalty rate below the contract's own charges less than goes on, and nothing is waived of it.
          const surcharge = Math.max(contractual - goesOn, 0);
          expect(Math.abs((waived as number) - surcharge)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: runs(2_000) },
    );
  });
});
