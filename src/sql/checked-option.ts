import { InvalidOptionError } from '../rules/scope.js';

/** @throws {InvalidOptionError} where an option is none of its values */
export function checkOption(option: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) throw new InvalidOptionError(option, value, `one of ${known.join(', ')}`);
}
