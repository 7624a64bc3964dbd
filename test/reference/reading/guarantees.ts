import type { Readings, RecordedGuarantee, RecordedLoan } from './loan.js';
import { whole } from './loan.js';
import { among, and, firstThatHolds, not, or, type Truth } from './truth.js';

// 一 and 附件17 on guarantee fees, and 二 on the arrangement of guarantees.

/** 发挥政府性融资担保机构作用,对小微企业…: whether the guarantee is one that the sentences on fees are for. */
function isGoverned({ borrower = {} }: RecordedLoan, guarantee: RecordedGuarantee, readings: Readings): Truth {
  const { kind, size } = borrower;
  const small = among(size, 'micro', 'small');
  const own = and(
    readings['guarantee.borrowers'] === 'with-individuals',
    or(among(kind, 'individual-business'), and(among(kind, 'business-owner'), small)),
  );
  return and(
    guarantee.arrangement !== 'none',
    among(guarantee.guarantorKind, 'government'),
    or(and(among(kind, 'enterprise'), small), own),
  );
}

function notMore(one: bigint | undefined, other: bigint | undefined): Truth {
  return one === undefined || other === undefined ? undefined : one <= other;
}

const rate = (text: string | undefined) => (text === undefined ? undefined : whole(text, 8));

/** 减半收取融资担保费用. */
export function feeVerdict(loan: RecordedLoan, guarantee: RecordedGuarantee, readings: Readings): string {
  const governed = isGoverned(loan, guarantee, readings);
  const base = readings['guarantee.halfBase'] === 'former-fee' ? guarantee.formerFeeRate : guarantee.standardFeeRate;
  const charged = rate(guarantee.chargedFeeRate);
  const within = notMore(charged === undefined ? undefined : 2n * charged, rate(base));
  return firstThatHolds(
    [
      [and(governed, within), 'within-half'],
      [and(governed, not(within)), 'above-half'],
    ],
    'not-governed',
  );
}

/** 力争将小微企业综合融资担保费率降到1%以下: 以下 includes the figure itself. */
export function compositeVerdict(loan: RecordedLoan, guarantee: RecordedGuarantee, readings: Readings): string {
  if (readings['guarantee.compositeScope'] === 'average') return 'not-governed';
  const governed = isGoverned(loan, guarantee, readings);
  const [charged, other] = [rate(guarantee.chargedFeeRate), rate(guarantee.otherFeeRate)];
  const one = 1_000_000n;
  const together = charged === undefined || other === undefined ? undefined : charged + other;
  // One fee alone may be too much already.
  const above = or(...[charged, other, together].map((it) => not(notMore(it, one))));
  return firstThatHolds(
    [
      [and(governed, above), 'above-ceiling'],
      [and(governed, notMore(together, one)), 'within-ceiling'],
    ],
    'not-governed',
  );
}

/** 免收再担保费. */
export function reGuaranteeVerdict(loan: RecordedLoan, guarantee: RecordedGuarantee, readings: Readings): string {
  const governed = isGoverned(loan, guarantee, readings);
  const fee = guarantee.reGuaranteeFee;
  const none = fee === undefined ? undefined : whole(fee, 2) === 0n;
  return firstThatHolds(
    [
      [and(governed, none), 'exempt'],
      [and(governed, not(none)), 'charged'],
    ],
    'not-governed',
  );
}

/** 政府性融资担保公司要认真落实降费让利和取消反担保等有关要求. */
export function counterGuaranteeVerdict(loan: RecordedLoan, guarantee: RecordedGuarantee, readings: Readings): string {
  const everyBorrower = and(
    readings['counterGuarantee.borrowers'] === 'all',
    guarantee.arrangement !== 'none',
    among(guarantee.guarantorKind, 'government'),
  );
  const concerned = or(isGoverned(loan, guarantee, readings), everyBorrower);
  return firstThatHolds(
    [
      [and(concerned, guarantee.counterGuarantee), 'to-be-dropped'],
      [and(concerned, not(guarantee.counterGuarantee)), 'none'],
    ],
    'not-governed',
  );
}

/** 上述贷款涉及担保的,…保持有效担保安排或提供替代安排. `isDeferred`: whether anything of the loan must be deferred. */
export function arrangementVerdict({ arrangement }: RecordedGuarantee, isDeferred: Truth): string {
  return firstThatHolds(
    [
      [among(arrangement, 'none'), 'no-guarantee'],
      [and(isDeferred, among(arrangement, 'kept', 'replaced')), 'in-place'],
      [and(isDeferred, among(arrangement, 'lapsed', 'consent-pending')), 'to-agree'],
    ],
    'not-governed',
  );
}
