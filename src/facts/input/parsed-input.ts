import type * as core from 'zod/v4/core';
import { type Misfit, problemsOf } from './invalid-input.js';
import { parsedData } from './parsed-data.js';
import { INPUT_LIMITS, NotPlainError, plainCopy } from './plain-copy.js';

/** Makes the error that lists the problems of an input. */
type Refusal = (problems: Misfit[]) => Error;

/** Checks input from anywhere against its schema, and returns it in objects that nobody else holds. */
export function parsedInput<S extends core.$ZodType>(schema: S, input: unknown, refusal: Refusal): core.output<S> {
  return checkedInput(schema, copiedInput(input, refusal), refusal);
}

/** Copies input from anywhere as plain data, so that the decision no longer depends on the host's objects. */
export function copiedInput(input: unknown, refusal: Refusal, free?: string): unknown {
  try {
    return plainCopy(input, INPUT_LIMITS, free);
  } catch (error) {
    if (!(error instanceof NotPlainError)) throw error;
    const { path, value, expected, zh } = error;
    throw refusal([{ path, value, expected, zh }]);
  }
}

/** Checks plain data against its schema. */
export function checkedInput<S extends core.$ZodType>(schema: S, input: unknown, refusal: Refusal): core.output<S> {
  const { data, issues } = parsedData(schema, input);
  if (issues.length > 0) throw refusal(problemsOf(schema, issues, input));
  return data as core.output<S>;
}
