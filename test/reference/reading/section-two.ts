import { askedUntil, type Readings, type RecordedInstalment, type RecordedLoan, whole } from './loan.js';
import { among, and, before, firstThatHolds, not, notAfter, OPEN, or, type Truth } from './truth.js';

// 二、实施阶段性延期还本付息政策, and what 附件第17项 adds, read from the text. Whatever the text leaves open is asked of `readings`.

export type Kind = 'principal' | 'interest';

const TEN_MILLION = whole('10000000.00', 2);
/** 2020年6月1日至12月31日期间: both days are in it. */
const WINDOW = ['2020-06-01', '2020-12-31'] as const;
/** 最长可延至2021年3月31日. */
export const CAP = '2021-03-31';

/** 普惠小微贷款(包括单户授信1000万元及以下的小微企业贷款、个体工商户和小微企业主经营性贷款). */
export function isInclusive(loan: RecordedLoan, readings: Readings): Truth {
  const kind = loan.borrower?.kind;
  const ownBusiness = and(
    among(loan.purpose, 'operating'),
    or(readings['ceiling.scope'] === 'enterprises', withinTenMillion(loan, readings)),
  );
  return or(
    and(among(kind, 'enterprise'), isSmallOrMicro(loan), withinTenMillion(loan, readings)),
    and(among(kind, 'individual-business'), ownBusiness),
    and(among(kind, 'business-owner'), isSmallOrMicro(loan), ownBusiness),
  );
}

function isSmallOrMicro({ borrower }: RecordedLoan): Truth {
  return among(borrower?.size, 'micro', 'small');
}

/** 1000万元及以下: the figure itself is in it. */
function withinTenMillion({ borrower }: RecordedLoan, readings: Readings): Truth {
  const credit = readings['exposure.scope'] === 'all-banks' ? borrower?.creditTotalAllBanks : borrower?.creditTotal;
  return credit === undefined ? undefined : whole(credit, 2) <= TEN_MILLION;
}

/** By which day it goes: that on which the sum itself falls due, or that on which the loan does. */
function goesByMaturity(kind: Kind, readings: Readings): boolean {
  return ['loan-maturity', `maturity-for-${kind}`].includes(readings['window.date'] as string);
}

/** 对于2020年6月1日至12月31日期间到期的: whether the sum is. */
function fallsDueInWindow(loan: RecordedLoan, instalment: RecordedInstalment, kind: Kind, readings: Readings): Truth {
  if (goesByMaturity(kind, readings)) return isInWindow(loan.maturityDate);
  const due = instalment.dueDate;
  // A deferral makes a day later, so that what is due before the window first fell due before it too.
  const firstDue = instalment.originalDueDate === null ? due : instalment.originalDueDate;
  const firstInWindow = and(notAfter(WINDOW[0], due), isInWindow(firstDue));
  switch (readings['window.deferredBefore']) {
    case 'current':
      return isInWindow(due);
    case 'original':
      return firstInWindow;
    default:
      return or(isInWindow(due), and(firstInWindow, before(due, CAP)));
  }
}

function isInWindow(day: string | undefined): Truth {
  return and(notAfter(WINDOW[0], day), notAfter(day, WINDOW[1]));
}

/** 其他中小微企业贷款和大型国际产业链企业(外贸企业)等有特殊困难企业的贷款: whether the loan is one. */
function isOfOthers(loan: RecordedLoan, readings: Readings): Truth {
  const borrower = loan.borrower ?? {};
  const { kind, size, internationalSupplyChain: chain, specialHardship: hardship } = borrower;
  const isOther = or(readings['negotiation.other'] === 'than-shall-defer', not(isInclusive(loan, readings)));
  const must = readings['negotiation.hardship'];
  const smaller = or(and(among(size, 'micro', 'small', 'medium'), must !== 'every-borrower'), hardship);
  // Named as a case of special difficulty: it is in it, or is taken to be until it is known not to be.
  const named = and(
    among(size, 'large'),
    chain,
    or(must === 'listed-qualify', must === 'listed-unless-denied' && hardship === undefined),
  );
  const ownBusiness = or(among(kind, 'individual-business'), and(among(kind, 'business-owner'), isSmallOrMicro(loan)));
  return or(
    and(among(kind, 'enterprise'), isOther, or(smaller, named)),
    and(
      readings['negotiation.owners'] === 'counted',
      ownBusiness,
      among(loan.purpose, 'operating'),
      isOther,
      or(must !== 'every-borrower', hardship),
    ),
  );
}

/** 2020年年底前到期的. */
function fallsDueIn2020(loan: RecordedLoan, instalment: RecordedInstalment, kind: Kind, readings: Readings): Truth {
  const day = goesByMaturity(kind, readings) ? loan.maturityDate : instalment.dueDate;
  const first =
    { 'no-start': '0000-01-01', 'from-window-start': '2020-06-01' }[readings['negotiation.window'] as string] ?? '2020-01-01';
  const isBeforeEnd = readings['negotiation.yearEnd'] === 'excluded' ? before(day, '2020-12-31') : notAfter(day, '2020-12-31');
  const isUnlimited = and(readings['negotiation.period'] === 'smes-only', among(loan.borrower?.size, 'large'));
  return or(and(notAfter(first, day), isBeforeEnd), isUnlimited);
}

/** 附件17: 对保持现有抵押担保状态不变、承诺就业基本稳定的. */
function meetsAnnex({ commitments = {} }: RecordedLoan, readings: Readings): Truth {
  const { collateralUnchanged, collateralReplaced, employmentStable } = commitments;
  const kept = or(collateralUnchanged, and(readings['annex.collateral'] === 'kept-or-replaced', collateralReplaced));
  return or(readings['annex.conditions'] === 'recorded', and(kept, employmentStable));
}

/** 附件17: 个体经营者和小微企业. */
function isNamedByAnnex(loan: RecordedLoan, readings: Readings): Truth {
  const kind = loan.borrower?.kind;
  const owner = and(readings['annex.borrowers'] === 'with-owners', among(kind, 'business-owner'));
  return or(among(kind, 'individual-business'), and(or(among(kind, 'enterprise'), owner), isSmallOrMicro(loan)));
}

export type Track = 'shall-defer' | 'may-negotiate' | 'not-covered' | typeof OPEN;

/** 应延尽延、自主协商, or neither. */
export function trackOf(loan: RecordedLoan, instalment: RecordedInstalment, kind: Kind, readings: Readings): Track {
  const inWindow = fallsDueInWindow(loan, instalment, kind, readings);
  const inclusive = and(isInclusive(loan, readings), inWindow);
  const until = isAsked(loan, instalment, kind);
  // An application that nobody knows of is not a late one.
  const inTime = or(
    readings['application.late'] === 'included',
    until !== true,
    notAfter(loan.application?.appliedOn, instalment.dueDate),
  );
  const affected = or(readings['pandemic.effect'] === 'weighed', loan.borrower?.pandemicAffected);
  const conditions = or(readings['annex.conditions'] !== 'required', meetsAnnex(loan, readings));
  const byAnnex = and(
    readings['annex.ceiling'] === 'annex-adds',
    isNamedByAnnex(loan, readings),
    inWindow,
    meetsAnnex(loan, readings),
  );
  return firstThatHolds<Exclude<Track, typeof OPEN>>(
    [
      // 各银行业金融机构: the notice is addressed to banks, and a lender is taken for one.
      [loan.lenderKind === 'other', 'not-covered'],
      [and(inclusive, affected, conditions, inTime), 'shall-defer'],
      [and(byAnnex, affected, inTime), 'shall-defer'],
      [inclusive, 'may-negotiate'],
      [and(isOfOthers(loan, readings), fallsDueIn2020(loan, instalment, kind, readings)), 'may-negotiate'],
    ],
    'not-covered',
  );
}

/** Whether deferral beyond the due date is asked. */
function isAsked(loan: RecordedLoan, instalment: RecordedInstalment, kind: Kind): Truth {
  const until = askedUntil(loan, instalment, kind);
  return until === null ? false : before(instalment.dueDate, until);
}

export type Outcome =
  | 'nothing-due'
  | 'no-deferral'
  | 'apply-first'
  | 'defer-as-requested'
  | 'defer-to-cap'
  | 'negotiate'
  | typeof OPEN;

/** 应根据企业延期还本(付息)申请,给予企业一定期限的延期安排,最长可延至2021年3月31日: what follows for the sum. */
export function outcomeOf(loan: RecordedLoan, instalment: RecordedInstalment, kind: Kind, readings: Readings): Outcome {
  const track = trackOf(loan, instalment, kind, readings);
  const is = (one: Track): Truth => (track === OPEN ? undefined : track === one);
  const amount = instalment[kind];
  const until = askedUntil(loan, instalment, kind);
  const asked = isAsked(loan, instalment, kind);
  const days = [loan.application?.appliedOn, loan.asOf].filter((day) => day !== undefined);
  return firstThatHolds<Exclude<Outcome, typeof OPEN>>(
    [
      [amount === undefined ? undefined : whole(amount, 2) === 0n, 'nothing-due'],
      // No day up to the cap is left to be granted.
      [and(is('shall-defer'), or(notAfter(CAP, instalment.dueDate), ...days.map((day) => notAfter(CAP, day)))), 'no-deferral'],
      // A day that is past can no longer be granted, and another is to be asked.
      [and(is('shall-defer'), asked, or(...days.map((day) => before(until ?? undefined, day)))), 'apply-first'],
      [and(is('shall-defer'), not(asked)), 'apply-first'],
      [and(is('shall-defer'), asked, notAfter(until ?? undefined, CAP)), 'defer-as-requested'],
      [and(is('shall-defer'), asked, before(CAP, until ?? undefined)), 'defer-to-cap'],
      [is('may-negotiate'), 'negotiate'],
    ],
    'no-deferral',
  );
}

/** The day to which it must be deferred; `undefined` where it need not be. */
export function grantedUntil(
  outcome: Outcome,
  loan: RecordedLoan,
  instalment: RecordedInstalment,
  kind: Kind,
): string | undefined {
  if (outcome === 'defer-to-cap') return CAP;
  return outcome === 'defer-as-requested' ? (askedUntil(loan, instalment, kind) ?? undefined) : undefined;
}

/** 免收罚息: yes, from the deferral on, or no. */
export function waiverOf(loan: RecordedLoan, instalment: RecordedInstalment, kind: Kind, readings: Readings): string {
  const outcome = outcomeOf(loan, instalment, kind, readings);
  const is = (...these: Outcome[]): Truth => (outcome === OPEN ? undefined : these.includes(outcome));
  const scope = readings['penalty.scope'];
  const protectedByAnnex = and(isNamedByAnnex(loan, readings), meetsAnnex(loan, readings));
  const waived =
    kind === 'interest'
      ? readings['penalty.compound'] === 'covered'
      : or(scope === 'principal-and-interest', and(scope === 'annex-principal', protectedByAnnex));
  return firstThatHolds(
    [
      [and(waived, is('defer-as-requested', 'defer-to-cap')), 'yes'],
      [and(waived, is('apply-first')), 'upon-deferral'],
    ],
    'no',
  );
}

/** The day from which it is waived; `undefined` where that is not known. */
export function waivedFrom(loan: RecordedLoan, { dueDate }: RecordedInstalment, readings: Readings): string | undefined {
  if (readings['penalty.from'] !== 'application') return dueDate;
  const appliedOn = loan.application?.appliedOn;
  if (appliedOn === undefined || dueDate === undefined) return undefined;
  return appliedOn > dueDate ? appliedOn : dueDate;
}

/**
 * What is waived, in fen: of principal what the penalty rate is above the contract's, which goes on; of interest the interest on it. The
 * penalty rate is the contract's raised by a half where it is not known (银发〔2003〕251号), and a year has 360 days.
 */
export function waivedAmount(loan: RecordedLoan, amount: string, kind: Kind, from: string, until: string): bigint | undefined {
  const [contract, penalty] = [loan.annualRate, loan.penaltyAnnualRate].map((rate) =>
    rate === undefined ? undefined : whole(rate, 8),
  );
  if (contract === undefined && (penalty === undefined || kind === 'principal')) return undefined;
  // Twice the rate, so that a half more is whole.
  const charged = penalty === undefined ? 3n * (contract as bigint) : 2n * penalty;
  const above = charged - 2n * (contract ?? 0n);
  const rate = kind === 'interest' ? charged : above > 0n ? above : 0n;
  const days = BigInt(Math.max(0, Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000)));
  const over = 2n * 100_000_000n * 360n;
  return (2n * whole(amount, 2) * rate * days + over) / (2n * over);
}
