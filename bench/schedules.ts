/** What long schedules cost: each question about a loan of many instalments beside what deciding it costs. */

import { counterfactuals, explain, nextQuestion, whyNot } from '../src/explain/index.js';
import { createDecider, type LoanInput } from '../src/index.js';

/** A loan that falls due on as many days, each instalment with amounts of its own. */
function loanOf(instalments: number, without: 'nothing' | 'size' = 'nothing'): LoanInput {
  const first = Date.UTC(2015, 0, 1);
  const day = (at: number) => new Date(first + at * 86_400_000).toISOString().slice(0, 10);
  return {
    id: `L-${instalments}`,
    borrower: {
      kind: 'enterprise',
      ...(without === 'size' ? {} : { size: 'medium' }),
      creditTotal: '5000000.00',
      creditTotalAllBanks: '5000000.00',
      internationalSupplyChain: false,
      specialHardship: false,
      pandemicAffected: true,
    },
    purpose: 'operating',
    annualRate: '0.0435',
    penaltyAnnualRate: '0.06525',
    maturityDate: day(instalments),
    schedule: Array.from({ length: instalments }, (_, at) => ({
      dueDate: day(at),
      originalDueDate: null,
      principal: `${1000 + at}.00`,
      interest: `${10 + (at % 97)}.50`,
    })),
    application: { appliedOn: '2015-01-01', principalUntil: '2030-01-31', interestUntil: '2030-01-31' },
    commitments: { collateralUnchanged: true, employmentStable: true },
  };
}

const decider = createDecider();
// `npm run bench:schedules -- 60 3650` asks about others; the longest take many minutes.
const [, , , ...asked] = process.argv;
const SIZES = asked.length > 0 ? asked.map(Number) : [60, 360, 1000];

const QUESTIONS: readonly (readonly [name: string, ask: (instalments: number) => unknown])[] = [
  ['explain, without the loan', (n) => explain(decider.decide(loanOf(n)))],
  ['explain, with the loan', (n) => explain(decider.decide(loanOf(n)), { loan: loanOf(n) })],
  ['why not one of many', (n) => whyNot(loanOf(n), 'shall-defer')],
  ['why not all of many', (n) => whyNot(loanOf(n), 'not-covered')],
  ['why not one instalment', (n) => whyNot(loanOf(n), { outcome: 'defer-to-cap', instalment: 0, component: 'principal' })],
  ['what if', (n) => counterfactuals(loanOf(n), 'shall-defer')],
  ['next question', (n) => nextQuestion(loanOf(n, 'size'))],
];

/** The least of a few times: what else the machine does only ever adds to one. */
function milliseconds(ask: () => unknown, rounds = 3): number {
  return Math.min(
    ...Array.from({ length: rounds }, () => {
      const start = performance.now();
      ask();
      return performance.now() - start;
    }),
  );
}

console.log('Times what deciding the loan takes, by instalments; growth: of the time from the shortest to the longest.\n');
const decided = SIZES.map((size) => milliseconds(() => decider.decide(loanOf(size)), 10));
const row = (name: string, cells: readonly string[]) =>
  console.log(name.padEnd(28) + cells.map((it) => it.padStart(12)).join(''));
row('', [...SIZES.map(String), 'growth']);
row('decide, ms', [...decided.map((it) => it.toFixed(1)), growth(decided)]);
for (const [name, ask] of QUESTIONS) {
  ask(60);
  const times = SIZES.map((size) => milliseconds(() => ask(size), 2));
  row(name, [...times.map((it, at) => `${(it / (decided[at] ?? 1)).toFixed(0)}×`), growth(times)]);
}

function growth(times: readonly number[]): string {
  return `${((times.at(-1) ?? 0) / (times[0] ?? 1)).toFixed(1)}×`;
}
