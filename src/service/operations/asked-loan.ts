import type * as z from 'zod/mini';
import type { Decision } from '../../decide/decision.js';
import { InvalidInputError, InvalidLoanError } from '../../facts/input/invalid-input.js';
import { parsedInput } from '../../facts/input/parsed-input.js';
import { REFUSED_INPUTS } from '../../facts/input/refused-inputs-words.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { decide } from '../../readings/decider.js';
import type { Limits } from '../limits.js';
import { REQUEST_EXPECTED } from '../service-words.js';
import { type Asked, lawOptions } from './operation.js';

/**
 * The loan that a request holds, still to be checked by the function that it is given to.
 *
 * @throws {InvalidLoanError} where it has more instalments than the limits allow, before any of them is looked at
 */
export function askedLoan(data: unknown, { maxInstalments }: Limits): LoanInput {
  const schedule: unknown = typeof data === 'object' && data !== null ? (data as { schedule?: unknown }).schedule : undefined;
  if (Array.isArray(schedule) && schedule.length > maxInstalments) {
    throw new InvalidLoanError([
      { path: ['schedule', 'length'], value: schedule.length, ...REQUEST_EXPECTED.instalments(maxInstalments) },
    ]);
  }
  return data as LoanInput;
}

/**
 * The parts of a body that holds a loan and more.
 *
 * @throws {InvalidInputError} where it is not what the schema describes
 */
export function askedParts<S extends z.core.$ZodType>(schema: S, { body, limits }: Asked): z.output<S> {
  if (typeof body === 'object' && body !== null) askedLoan((body as { loan?: unknown }).loan, limits);
  return parsedInput(schema, body, (problems) => new InvalidInputError(REFUSED_INPUTS.request, problems));
}

/** Decides a loan with everything that an explanation needs, and has the decision recorded. */
export async function settledDecision(asked: Asked, loan: LoanInput): Promise<Decision> {
  const decision = decide(loan, { ...lawOptions(asked), trace: true, turnsOn: true });
  const [settled = decision] = await asked.settle([{ loan, decision }]);
  return settled;
}
