import type { Block } from '../../../src/document/block.js';
import type { DecisiveInterpretation } from '../../../src/explain/readings/sensitivity.js';
import type { Target } from '../../../src/explain/target/target.js';
import type { LoanInput } from '../../../src/facts/loan/loan-schema.js';
import type { Language, Wording } from '../../../src/law/wording.js';
import type { SearchedLoan } from '../state/decided.js';

/** Whether somebody can bring a change about: yes; nobody knows until it is looked up; no. */
export type Standing = 'attainable' | 'toVerify' | 'unattainable';

/** Changes that reach a target, and the loan with them made. */
export interface FoundChange {
  readonly standing: Standing;
  readonly text: Wording;
  readonly loan: LoanInput;
}

/** Why a target was not decided, and the smallest changes that would reach it, in words. */
export interface TargetAnswer {
  readonly whyNot: Readonly<Record<Language, readonly Block[]>>;
  /** What is known of the changes as a whole; absent where the target is reached. */
  readonly opening?: Wording | undefined;
  readonly changes: readonly FoundChange[];
}

/** What the page asks of the worker that searches, by name: what it gives and what it gets. */
export interface SearchQuestions {
  /** The readings that a loan turns on: every one is tried, the remote ones too. */
  sensitivity: { ask: SearchedLoan; answer: readonly DecisiveInterpretation[] };
  target: { ask: SearchedLoan & { readonly target: Target }; answer: TargetAnswer };
}
