import type { OnlyKeysOf } from '../facts/input/only-keys.js';
import type { Mapping } from './mapping-type.js';

/**
 * The mapping itself, which the compiler checks where it is written, a literal with its exact type. Nothing is checked when it
 * runs: `parseMapping` does that, and whatever takes a mapping.
 *
 * @example
 * const core = defineMapping({
 *   loans: { table: 'loan', id: 'loan_no', facts: { 'borrower.creditTotal': { column: 'credit_fen', unit: 'fen' } } },
 *   schedule: { table: 'plan', loanId: 'loan_no', instalment: 'term_no', facts: { dueDate: 'due', principal: 'prin' } },
 * })
 * core.schedule.facts.dueDate // 'due'
 */
export function defineMapping<const Defined extends Mapping>(mapping: Defined & OnlyKeysOf<Mapping, Defined>): Defined;
// The compiler shows what is wrong with the last: the key that is misspelt, and the one that was meant.
export function defineMapping(mapping: Mapping): Mapping;
export function defineMapping(mapping: Mapping): Mapping {
  return mapping;
}
