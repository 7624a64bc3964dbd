import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { checkRulebook } from './check.js';
import { checkedRulebook } from './checked-rulebook.js';
import { faultsOf, InvalidRulebookError } from './invalid-rulebook.js';
import { type Rulebook, rulebookSchema } from './rulebook.js';

/**
 * Checks a rulebook and returns it with its digest. Its rule sets are put in the order of their ids, for that of files in
 * a folder says nothing: in which order they are decided follows from what each needs.
 *
 * @throws {InvalidRulebookError} with the JSON pointer of each fault: an unknown key, fact, operator, provision,
 *   parameter or reading; an operator on the wrong type; a number or a date in a rule; a circular dependency
 */
export function loadRulebook(data: unknown): Rulebook {
  const parsed = rulebookSchema.safeParse(data);
  if (!parsed.success) throw new InvalidRulebookError(faultsOf(parsed.error, data));
  const faults = checkRulebook(parsed.data);
  if (faults.length > 0) throw new InvalidRulebookError(faults);
  const ruleSets = [...parsed.data.ruleSets].sort((one, other) => (one.id < other.id ? -1 : 1));
  // The schema writes keys in its own order, so the text does not depend on how the files were laid out.
  const rulebook = { ...parsed.data, ruleSets };
  return checkedRulebook({ ...rulebook, digest: bytesToHex(sha256(utf8ToBytes(JSON.stringify(rulebook)))) });
}
