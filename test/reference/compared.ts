import type { Decision } from '../../src/decide/decision.js';
import {
  arrangementVerdict,
  compositeVerdict,
  counterGuaranteeVerdict,
  feeVerdict,
  reGuaranteeVerdict,
} from './reading/guarantees.js';
import type { Readings, RecordedLoan } from './reading/loan.js';
import {
  CAP,
  grantedUntil,
  isInclusive,
  type Kind,
  outcomeOf,
  trackOf,
  waivedAmount,
  waivedFrom,
  waiverOf,
} from './reading/section-two.js';
import { OPEN } from './reading/truth.js';

/** An answer by the question that it is of: `0 principal outcome`. `undefined` where there is none. */
export type Answers = Readonly<Record<string, string | undefined>>;

const KINDS: readonly Kind[] = ['principal', 'interest'];

/** What the reading of the text alone answers. */
export function answersOfText(loan: RecordedLoan, readings: Readings): Answers {
  const answers: Record<string, string | undefined> = { inclusive: said(isInclusive(loan, readings)) };
  const tracks: string[] = [];
  loan.schedule.forEach((instalment, at) => {
    for (const kind of KINDS) {
      const track = trackOf(loan, instalment, kind, readings);
      const outcome = outcomeOf(loan, instalment, kind, readings);
      const granted = grantedUntil(outcome, loan, instalment, kind);
      const waiver = waiverOf(loan, instalment, kind, readings);
      const from = waiver === 'yes' ? waivedFrom(loan, instalment, readings) : undefined;
      const amount = instalment[kind];
      const spared =
        from === undefined || granted === undefined || amount === undefined
          ? undefined
          : waivedAmount(loan, amount, kind, from, granted);
      tracks.push(track);
      answers[`${at} ${kind} track`] = track;
      answers[`${at} ${kind} outcome`] = outcome;
      answers[`${at} ${kind} granted`] = granted;
      answers[`${at} ${kind} latest`] = track === 'shall-defer' ? CAP : undefined;
      answers[`${at} ${kind} waived`] = waiver === 'yes' && from === undefined ? 'yes-undated' : waiver;
      answers[`${at} ${kind} waived from`] = from;
      answers[`${at} ${kind} waived amount`] = spared === undefined ? undefined : yuan(spared);
    }
  });
  const isDeferred = tracks.includes('shall-defer') ? true : tracks.includes(OPEN) ? undefined : false;
  (loan.guarantees ?? (loan.guarantee === undefined ? [] : [loan.guarantee])).forEach((guarantee, at) => {
    answers[`guarantee ${at} arrangement`] = arrangementVerdict(guarantee, isDeferred);
    answers[`guarantee ${at} fee`] = feeVerdict(loan, guarantee, readings);
    answers[`guarantee ${at} composite fee`] = compositeVerdict(loan, guarantee, readings);
    answers[`guarantee ${at} re-guarantee fee`] = reGuaranteeVerdict(loan, guarantee, readings);
    answers[`guarantee ${at} counter-guarantee`] = counterGuaranteeVerdict(loan, guarantee, readings);
  });
  return answers;
}

function said(truth: boolean | undefined): string {
  return truth === undefined ? OPEN : truth ? 'yes' : 'no';
}

function yuan(fen: bigint): string {
  return `${fen / 100n}.${`${fen % 100n}`.padStart(2, '0')}`;
}

/** The same answers of a decision. */
export function answersOfDecision({ inclusive, instalments, guarantees = [] }: Decision): Answers {
  const answers: Record<string, string | undefined> = { inclusive: inclusive.value };
  instalments.forEach(({ principal, interest }, at) => {
    for (const [kind, { track, outcome, grantedUntil: granted, latestDate, penaltyInterest }] of [
      ['principal', principal],
      ['interest', interest],
    ] as const) {
      answers[`${at} ${kind} track`] = track;
      answers[`${at} ${kind} outcome`] = outcome;
      answers[`${at} ${kind} granted`] = granted;
      answers[`${at} ${kind} latest`] = latestDate;
      answers[`${at} ${kind} waived`] = penaltyInterest.waived;
      answers[`${at} ${kind} waived from`] = penaltyInterest.from;
      answers[`${at} ${kind} waived amount`] = penaltyInterest.amount;
    }
  });
  guarantees.forEach(({ arrangement, fee, compositeFee, reGuaranteeFee, counterGuarantee }, at) => {
    answers[`guarantee ${at} arrangement`] = arrangement;
    answers[`guarantee ${at} fee`] = fee.verdict;
    answers[`guarantee ${at} composite fee`] = compositeFee.verdict;
    answers[`guarantee ${at} re-guarantee fee`] = reGuaranteeFee.verdict;
    answers[`guarantee ${at} counter-guarantee`] = counterGuarantee;
  });
  return answers;
}
