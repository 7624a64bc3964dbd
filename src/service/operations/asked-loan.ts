import type * as z from 'zod/mini';
import type { Decision } from '../../decide/decision.js';
import { InvalidInputError, InvalidLoanError } from '../../facts/input/invalid-input.js';
import { parsedInput } from '../../facts/input/parsed-input.js';
import { REFUSED_INPUTS } from '../../facts/input/refused-inputs-words.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { decide } from '../../readings/decider.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import { InvalidRulebookError } from '../../rulebook/load/invalid-rulebook.js';
import type { Limits } from '../limits.js';
import { REQUEST_EXPECTED } from '../service-words.js';
import { type Asked, lawOptions } from './operation.js';

/**
 * The loan that a request holds, still to be checked by the function that it is given to.
 *
 * @throws {InvalidLoanError} where it has more instalments or guarantees than the limits allow, before any of them is looked at
 */
export function askedLoan(data: unknown, { maxInstalments }: Pick<Limits, 'maxInstalments'>): LoanInput {
  const { schedule, guarantees } = Object(data) as { readonly schedule?: unknown; readonly guarantees?: unknown };
  holdTo(maxInstalments, 'schedule', schedule, REQUEST_EXPECTED.instalments);
  holdTo(maxInstalments, 'guarantees', guarantees, REQUEST_EXPECTED.guarantees);
  return data as LoanInput;
}

function holdTo(most: number, name: string, list: unknown, expected: (most: number) => { zh: string; expected: string }): void {
  if (!Array.isArray(list) || list.length <= most) return;
  throw new InvalidLoanError([{ path: [name, 'length'], value: list.length, ...expected(most) }]);
}

/** The same of a loan about which something is searched for. */
export function searchedLoan(data: unknown, { maxInstalments, maxSearchedInstalments }: Limits): LoanInput {
  return askedLoan(data, { maxInstalments: Math.min(maxInstalments, maxSearchedInstalments) });
}

/**
 * The parts of a body that holds a loan and more.
 *
 * @throws {InvalidInputError} where it is not what the schema describes
 */
export function askedParts<S extends z.core.$ZodType>(
  schema: S,
  { body, limits }: Asked,
  loanOf: (data: unknown, limits: Limits) => LoanInput = askedLoan,
): z.output<S> {
  if (typeof body === 'object' && body !== null) loanOf((body as { loan?: unknown }).loan, limits);
  return parsedInput(schema, body, (problems) => new InvalidInputError(REFUSED_INPUTS.request, problems));
}

/**
 * What is made of options that stand in the body, and not in the query.
 *
 * @param place where in the body they stand
 * @throws {InvalidInputError} where they are refused
 */
export function ofBody<T>(make: () => T, place?: string): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof InvalidOptionError) {
      const { problems } = place === undefined ? error : error.ofOption(`${place}.${error.option}`);
      throw new InvalidInputError(REFUSED_INPUTS.request, problems);
    }
    if (error instanceof InvalidRulebookError) throw new InvalidInputError(REFUSED_INPUTS.request, error.problems);
    throw error;
  }
}

/** Decides a loan with everything that an explanation needs, and has the decision recorded. */
export async function settledDecision(asked: Asked, loan: LoanInput): Promise<Decision> {
  const decision = decide(loan, { ...lawOptions(asked), trace: true, turnsOn: true });
  const [settled = decision] = await asked.settle([{ loan, decision }]);
  return settled;
}
