// What the compiler knows of a decision. This file is compiled with the rest (`npm run typecheck`), not run.
import {
  type ComponentDecision,
  type Decision,
  decide,
  defineLoan,
  type GuaranteeDecision,
  type HouseDecision,
  safeDecide,
} from '../../src/index.js';

declare function text(value: string): void;
declare const decision: Decision;

export function dayOf({ outcome, grantedUntil }: ComponentDecision): void {
  // @ts-expect-error: there is no such day before the outcome is asked
  text(grantedUntil);
  if (outcome === 'defer-to-cap' || outcome === 'defer-as-requested') text(grantedUntil);
  // @ts-expect-error: an outcome that defers nothing grants no day
  if (outcome === 'apply-first') text(grantedUntil);
  // @ts-expect-error: no such outcome
  if (outcome === 'defer') text(outcome);
}

export function waiverOf({ penaltyInterest }: ComponentDecision): void {
  // @ts-expect-error: nothing is waived yet
  text(penaltyInterest.until);
  if (penaltyInterest.waived === 'yes') {
    text(penaltyInterest.from);
    text(penaltyInterest.until);
    // @ts-expect-error: a rate may be unknown
    text(penaltyInterest.amount);
    if (penaltyInterest.amount !== undefined) {
      text(penaltyInterest.amount);
      text(penaltyInterest.formula);
      text(penaltyInterest.rateBasis);
    }
  }
  // @ts-expect-error: without days there is no first one
  if (penaltyInterest.waived === 'yes-undated') text(penaltyInterest.from);
  // @ts-expect-error: where it is not waived there is no period
  if (penaltyInterest.waived === 'no') text(penaltyInterest.until);
}

export function feesOf({ fee, compositeFee, reGuaranteeFee }: GuaranteeDecision): void {
  if (fee.verdict === 'above-half') {
    text(fee.chargedRate);
    text(fee.allowedRate);
  }
  // @ts-expect-error: where the fee is not governed, what is charged may be unknown
  if (fee.verdict === 'not-governed') text(fee.chargedRate);
  if (compositeFee.verdict === 'within-ceiling') text(compositeFee.rate);
  // @ts-expect-error: one fee alone may be above the ceiling
  if (compositeFee.verdict === 'above-ceiling') text(compositeFee.rate);
  if (compositeFee.verdict === 'above-ceiling') text(compositeFee.ceiling);
  if (reGuaranteeFee.verdict === 'charged') text(reGuaranteeFee.charged);
}

export function houseOf(decided: HouseDecision): void {
  // @ts-expect-error: a rule set that collects decides a list
  text(decided.value);
  if (typeof decided.value === 'string') text(decided.value);
  else text(decided.value.join());
  // @ts-expect-error: it may be decided for the whole loan
  text(decided.component);
  if (decided.instalment !== undefined) text(decided.component);
}

// @ts-expect-error: a decision is not to be changed
decision.track = 'not-covered';
// @ts-expect-error: nor are its lists
decision.findings.push();

const { decision: decided, error } = safeDecide({});
if (error !== undefined) text(error.code);
// @ts-expect-error: there is none where the loan is invalid
text(decided.track);

const loan = defineLoan({
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small' },
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00' }],
  extensions: { branch: { code: 7 } },
});
text(decide({ ...loan, schedule: [{ ...loan.schedule[0], dueDate: '2020-09-15' }] }).track);
// @ts-expect-error: a misspelt key
defineLoan({ id: 'L-1', borrower: { creditTotl: '1.00' }, schedule: [{}] });
// @ts-expect-error: a misspelt key of an instalment
defineLoan({ id: 'L-1', schedule: [{ dueDat: '2020-08-15' }] });
// @ts-expect-error: no such kind
defineLoan({ id: 'L-1', borrower: { kind: 'company' }, schedule: [{}] });
// @ts-expect-error: a day is written with hyphens
defineLoan({ id: 'L-1', schedule: [{ dueDate: '2020/08/15' }] });
// @ts-expect-error: so is each of several days
defineLoan({ id: 'L-1', schedule: [{}], application: { principalUntil: ['2020-12-31', '20210331'] } });
// @ts-expect-error: an amount has no separators
defineLoan({ id: 'L-1', schedule: [{ dueDate: '2020-08-15', principal: '300,000.00' }] });
// @ts-expect-error: a rate is a fraction
defineLoan({ id: 'L-1', annualRate: '4.35%', schedule: [{}] });
declare const read: { readonly day: string; readonly amount: string };
// A text of a database may be any, beside literals, and so may what the host keeps.
defineLoan({
  id: 'L-1',
  annualRate: '0.0435',
  schedule: [{ dueDate: read.day, principal: read.amount, interest: 4500 }],
  extensions: { dueDate: '15 August' },
});
