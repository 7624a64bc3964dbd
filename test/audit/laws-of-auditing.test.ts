import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAuditor, type ServicingInput } from '../../src/audit/index.js';
import { createDecider, type LoanInput } from '../../src/index.js';
import { amount, loans, noticeDay } from '../arbitraries/loan.js';

// What other readings would make of it is shown apart, in `under-every-reading.test.ts`.
const auditor = createAuditor({ among: [] });
const decider = createDecider();
const COMPONENTS = ['principal', 'interest'] as const;
type Entry = NonNullable<ServicingInput['components']>[number];

/** The servicing of every component, as a function of its decision. */
function serviced(loan: LoanInput, done: (decided: ReturnType<typeof decidedFor>[number]) => Partial<Entry>): ServicingInput {
  return { components: decidedFor(loan).map((it) => ({ instalment: it.instalment, component: it.component, ...done(it) })) };
}

function decidedFor(loan: LoanInput) {
  return decider
    .decide(loan)
    .instalments.flatMap((instalment, index) =>
      COMPONENTS.map((component) => ({ instalment: index, component, ...instalment[component] })),
    );
}

const granting = ({ grantedUntil }: { readonly grantedUntil?: string }): Partial<Entry> =>
  grantedUntil === undefined ? { action: 'overdue' } : { action: 'deferred', grantedUntil };

// An audit ignores the day as of which a loan was decided.
const undatedLoans = loans({ complete: true }).map(({ asOf: _, ...loan }) => loan);

describe('an audit', () => {
  it('finds nothing if the servicing follows the decision', () => {
    fc.assert(
      fc.property(undatedLoans, (loan) => {
        const { guarantee: _, application, ...rest } = loan;
        // What a request leaves out is known not to be asked.
        const asked = application && {
          ...application,
          principalUntil: application.principalUntil ?? null,
          interestUntil: application.interestUntil ?? null,
        };
        const unguaranteed = { ...rest, application: asked ?? null };
        const servicing = serviced(unguaranteed, (it) => ({ ...granting(it), penaltyInterest: null }));
        const { verdict, breaches, open, notes, undetermined, totalRefund } = auditor.audit(unguaranteed, servicing);
        expect({ verdict, breaches, open, notes, undetermined, totalRefund }).toEqual({
          verdict: 'lawful',
          breaches: [],
          open: [],
          notes: [],
          undetermined: [],
          totalRefund: { least: '0.00', chosen: '0.00', most: '0.00', complete: true },
        });
      }),
    );
  });

  it('finds a breach in every refusal of what must be deferred, and in no other', () => {
    fc.assert(
      fc.property(undatedLoans, (loan) => {
        const { breaches } = auditor.audit(
          loan,
          serviced(loan, () => ({ action: 'refused', penaltyInterest: null })),
        );
        const places = breaches.map(({ instalment, component }) => `${instalment} ${component}`);
        const owed = decidedFor(loan).filter(({ grantedUntil }) => grantedUntil !== undefined);
        expect(places).toEqual(owed.map(({ instalment, component }) => `${instalment} ${component}`));
      }),
    );
  });

  it('demands a refund of everything charged for the deferral, and never more than was charged', () => {
    const days = fc.tuple(noticeDay, noticeDay).filter(([from, until]) => from < until);
    fc.assert(
      fc.property(undatedLoans, amount, fc.option(days, { nil: undefined }), (loan, charged, period) => {
        const more = period === undefined ? {} : { from: period[0], until: period[1] };
        const servicing = serviced(loan, (it) => ({
          ...granting(it),
          penaltyInterest: { amount: charged, basis: 'surcharge', ...more },
        }));
        const { breaches } = auditor.audit(loan, servicing);
        const waived = decidedFor(loan).filter(({ penaltyInterest }) => penaltyInterest.waived === 'yes');
        if (period === undefined && Number(charged) > 0) expect(breaches).toHaveLength(waived.length);
        for (const { refund } of breaches) {
          expect(Number(refund?.amount)).toBeLessThanOrEqual(Number(charged));
          if (period === undefined) expect(refund).toEqual({ amount: charged });
        }
      }),
    );
  });

  it('draws no conclusion from unknown facts that further facts could refute', () => {
    fc.assert(
      fc.property(loans({ complete: false }), fc.constantFrom('refused', 'overdue', 'paid'), (loan, action) => {
        const known = loan.schedule.flatMap((_, instalment) =>
          COMPONENTS.map((component) => ({ instalment, component, action })),
        );
        const { verdict, breaches, undetermined, missing } = auditor.audit(loan, { components: known });
        if (verdict === 'lawful') expect(breaches).toEqual([]);
        if (verdict === 'undetermined') expect(missing.length).toBeGreaterThan(0);
        for (const question of undetermined) expect(question.missing.length).toBeGreaterThan(0);
      }),
    );
  });
});
