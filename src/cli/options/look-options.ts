import type { LookOptions } from '../../explain/change/examined-loan.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { RulebookIds } from '../../rulebook/shipped/rulebook-ids.js';
import { compileOptionsOf, type DeciderArguments, deciderOf } from './decider-options.js';

/**
 * How to examine a loan, by the options of the command line.
 *
 * @throws {UsageError} for a reading or a parameter that the rulebook does not have or allow
 */
export function lookOptionsOf(given: DeciderArguments): LookOptions<RulebookIds> & { readonly rulebook: Rulebook } {
  const { rulebook } = deciderOf(given, false);
  return { rulebook, ...compileOptionsOf(given) };
}
