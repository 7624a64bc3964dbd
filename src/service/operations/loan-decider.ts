import type { Decision } from '../../decide/decision.js';
import { entryOf } from '../../facts/values/map-entries.js';
import { createDecider, type Decider } from '../../readings/decider.js';
import type { QueryOptions } from '../http/request-query.js';
import type { ServedRulebooks } from '../served-rulebooks.js';
import { type Asked, lawOptions } from './operation.js';

type Decide = (loan: Parameters<Decider['decide']>[0]) => Decision;

// A query that was read before is the same object: what decides as it asks is found without a look at what it asks.
const deciders = new WeakMap<QueryOptions, WeakMap<ServedRulebooks, Decide>>();

/**
 * What decides loans as a query asks for it.
 *
 * @throws {InvalidOptionError} for a rulebook, a reading or a parameter that there is not
 */
export function loanDecider({ query, rulebooks }: Pick<Asked, 'query' | 'rulebooks'>): Decide {
  const ofQuery = entryOf(deciders, query, () => new WeakMap<ServedRulebooks, Decide>());
  return entryOf(ofQuery, rulebooks, () => createDecider(lawOptions({ query, rulebooks })).decide);
}
