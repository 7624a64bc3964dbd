import { loanAnswerer } from '../../decide/answers.js';
import { onLoans, planFor } from '../../decide/decide.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { entryOf } from '../../facts/values/map-entries.js';
import { createDecider } from '../../readings/decider.js';
import type { QueryOptions } from '../http/request-query.js';
import type { AnswerWriter } from '../results/answer-writer.js';
import { compactAnswerWriter, writeCompact } from '../results/compact-answer.js';
import { writeDecision } from '../results/decision-bytes.js';
import type { ServedRulebooks } from '../served-rulebooks.js';
import { type Asked, type Decided, lawOptions } from './operation.js';

/** How loans are decided, and how what is decided is written. */
export interface LoanForm {
  /** @throws {InvalidLoanError} */
  decide(loan: LoanInput): Decided;
  write(writer: AnswerWriter, decided: Decided): void;
}

/**
 * The form in which an operation answers.
 *
 * @throws {InvalidOptionError} for a rulebook, a reading or a parameter that there is not
 */
export type FormOf = (asked: Asked) => LoanForm;

/** Decisions whole. */
export const wholeForm = keptByQuery((options) => ({ decide: createDecider(options).decide, write: writeDecision }));

/** The compact form, for which no decision need be made that is not recorded. */
export const compactForm: FormOf = (asked) => (asked.isRecorded ? recordedCompactForm(asked) : answeredCompactForm(asked));
const recordedCompactForm = keptByQuery((options) => ({ decide: createDecider(options).decide, write: writeCompact }));
const answeredCompactForm = keptByQuery((options) => {
  const plan = planFor(options);
  return { decide: onLoans(plan, loanAnswerer(plan)), write: compactAnswerWriter(plan) };
});

/** What is made once for a query: one that was read before is the same object, and is found without a look at what it asks. */
function keptByQuery(make: (options: ReturnType<typeof lawOptions>) => LoanForm): FormOf {
  const kept = new WeakMap<QueryOptions, WeakMap<ServedRulebooks, LoanForm>>();
  return ({ query, rulebooks }) => {
    const ofQuery = entryOf(kept, query, () => new WeakMap<ServedRulebooks, LoanForm>());
    return entryOf(ofQuery, rulebooks, () => make(lawOptions({ query, rulebooks })));
  };
}
