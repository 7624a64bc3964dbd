import { shownValue } from '../facts/input/shown-value.js';

/** A reading or a parameter that the rulebook does not have, or a value that it does not allow. */
export class InvalidOptionError extends Error {
  override readonly name = 'InvalidOptionError';
  constructor(
    readonly option: string,
    readonly value: unknown,
    readonly expected: string,
  ) {
    super(`${option}: ${shownValue(value)}, expected ${expected}`);
  }
}
