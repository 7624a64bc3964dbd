import type { ComponentDecision, Decision } from '../../decide/decision.js';
import { Borrowers, borrowerStatement } from '../../facts/loan/borrowers.js';
import type { InstalmentFacts } from '../../facts/loan/instalment-facts.js';
import type { Loan } from '../../facts/loan/parse-loan.js';
import { fen } from '../../facts/values/money.js';
import type { Wording } from '../../law/wording.js';
import { type DecisionTotals, totalsOf } from '../../portfolio/summary/decision-totals.js';
import { addAnswer, newTally, type TalliedComponent, type TalliedLoan } from '../../portfolio/summary/portfolio-tally.js';
import type { Rulebook } from '../../rulebook/rulebook.js';

/** Sums decisions up one by one, without keeping them. */
export interface Summing {
  add(decision: Decision, loan: Loan): void;
  addInvalid(): void;
  summary(): DecisionTotals;
}

/** Sums decisions up by the tally of portfolios. */
export function summing(rulebook: Rulebook): Summing {
  const tally = newTally();
  const borrowers = new Borrowers();
  const words = new Map<string, Wording>();
  return {
    add(decision, loan) {
      addAnswer(tally, answerIn(decision, loan));
      for (const warning of decision.warnings) words.set(warning.conclusion, warning);
      const borrower = borrowerStatement(loan);
      if (borrower !== undefined) borrowers.add(borrower);
    },
    addInvalid() {
      tally.rejected++;
    },
    summary() {
      tally.borrowers = borrowers.contradictions();
      return totalsOf(tally, rulebook, (warning) => words.get(warning));
    },
  };
}

/** What a decision answers, in the exact values that a tally takes. */
function answerIn({ track, instalments, missing, warnings, house = [] }: Decision, loan: Loan): TalliedLoan {
  return {
    loan,
    track,
    missing,
    house: house.map((decided) => ({ decided })),
    // A warning that several instalments share counts once for the loan.
    warnings: [...new Set(warnings.map(({ conclusion }) => conclusion))],
    instalments: instalments.map(({ track: ofInstalment, principal, interest }, index) => {
      const facts = loan.instalments[index] as InstalmentFacts;
      return { facts, track: ofInstalment, principal: componentIn(principal), interest: componentIn(interest) };
    }),
  };
}

function componentIn({ track, amount, penaltyInterest }: ComponentDecision): TalliedComponent {
  return {
    concluded: { track },
    amount: fenOf(amount),
    rateBasis: penaltyInterest.rateBasis,
    penalty: { spared: fenOf(penaltyInterest.amount), contractInterest: fenOf(penaltyInterest.contractInterest?.amount) },
  };
}

const fenOf = (amount: string | undefined) => (amount === undefined ? undefined : fen(amount));
