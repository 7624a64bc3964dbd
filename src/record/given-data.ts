import type * as core from 'zod/v4/core';
import { parsedData } from '../facts/input/parsed-data.js';
import { copiedInput } from '../facts/input/parsed-input.js';
import type { Wording } from '../law/wording.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';

/**
 * A copy of data that a caller gave, which nobody else holds.
 *
 * @throws {InvalidOptionError} for what is no plain data
 */
export function givenData(option: string, given: unknown, expected: Wording): unknown {
  return copiedInput(given, ([problem]) => new InvalidOptionError(option, problem?.value, expected));
}

/**
 * The same, of a form that a schema describes.
 *
 * @throws {InvalidOptionError}
 */
export function givenForm<S extends core.$ZodType>(schema: S, option: string, given: unknown, expected: Wording): core.output<S> {
  const { data, issues } = parsedData(schema, givenData(option, given, expected));
  if (issues.length > 0) throw new InvalidOptionError(option, given, expected);
  return data as core.output<S>;
}
