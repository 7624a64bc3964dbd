import { InvalidLoanError } from '../../facts/input/invalid-input.js';
import { fieldOf, instalmentPath, stepsOf } from '../../facts/loan/loan-path.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import type { CandidateLoan } from './candidate-loan.js';

// A contradiction involves at most three fields: the day asked, the due date and the original due date.
const MOST_STEPS = 3;

/**
 * The consistent loans that a candidate leads to. A consistent candidate is returned as it is. If a change made it contradict
 * itself, a second field follows: the due date or the original due date moves so that the one is not before the other, or the
 * day asked changes so that it is not before the due date.
 */
export function consistentLoans(candidate: CandidateLoan, steps = MOST_STEPS): CandidateLoan[] {
  const problem = firstProblem(candidate.loan);
  if (problem === undefined) return [candidate];
  if (steps === 0) return [];
  return followingSuit(candidate, problem).flatMap((next) => consistentLoans(next, steps - 1));
}

function firstProblem(loan: LoanInput): readonly (string | number)[] | undefined {
  try {
    Loan.passing(loan);
    return undefined;
  } catch (error) {
    if (error instanceof InvalidLoanError) return stepsOf(fieldOf(error.problems[0]?.path ?? ''));
    throw error;
  }
}

function followingSuit(candidate: CandidateLoan, [section, at, field]: readonly (string | number)[]): CandidateLoan[] {
  const { schedule } = candidate.loan;
  if (section === 'schedule' && typeof at === 'number' && field === 'originalDueDate') {
    const { dueDate, originalDueDate } = schedule[at] ?? {};
    if (dueDate === undefined || originalDueDate === undefined || originalDueDate === null) return [];
    const moved = candidate.changed.includes(instalmentPath(at, 'originalDueDate'));
    return [
      moved
        ? candidate.with(instalmentPath(at, 'dueDate'), originalDueDate)
        : candidate.with(instalmentPath(at, 'originalDueDate'), dueDate),
    ];
  }
  if (section === 'schedule' && typeof at === 'number' && (field === 'principalUntil' || field === 'interestUntil')) {
    const { dueDate, originalDueDate } = schedule[at] ?? {};
    const due = dueDate ?? originalDueDate ?? undefined;
    return [null, ...(due === undefined ? [] : [due])].map((until) => candidate.with(instalmentPath(at, field), until));
  }
  if (section === 'application' && typeof at === 'string') {
    const kind = at === 'principalUntil' ? 'principal' : 'interest';
    // A day asked for one instalment alone is not part of the application for the loan.
    const asks = schedule.filter((it) => Number(it[kind]) !== 0 && it[`${kind}Until`] === undefined);
    const [first] = asks.flatMap(({ dueDate, originalDueDate }) => dueDate ?? originalDueDate ?? []).sort();
    return [null, ...(first === undefined ? [] : [first])].map((until) => candidate.with(`application.${at}`, until));
  }
  return [];
}
