import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { parsedData } from '../../facts/input/parsed-data.js';
import { type CopyLimits, NotPlainError, plainCopy } from '../../facts/input/plain-copy.js';
import { conditionShapeFaults, MOST_NESTED } from '../condition-shape.js';
import { dateFaults } from '../in-force/check-dates.js';
import { withOwnValues } from '../in-force/dated-parameters.js';
import { inOrderOfPriority } from '../rule-set.js';
import { type Rulebook, rulebookSchema } from '../rulebook.js';
import { checkRulebook } from './check-rulebook.js';
import { checkedRulebook } from './checked-mark.js';
import { RULEBOOK_FAULTS as FAULTS } from './fault-words.js';
import { faultAt, faultsOf, InvalidRulebookError } from './invalid-rulebook.js';

/**
 * Checks a rulebook and returns it with its digest. Its rule sets are put in the order of their ids, for that of files in
 * a folder says nothing: in which order they are decided follows from what each needs. The rules of each are put in the
 * order of their priority.
 *
 * Data of a rulebook that was loaded before may contain its digest, which must then match the content.
 *
 * @throws {InvalidRulebookError} with the JSON pointer of each fault: an unknown key, fact, operator, provision,
 *   parameter or reading; an operator on the wrong type; a number or a date in a rule; a circular dependency; conditions
 *   nested deeper than 40, or more than 1,000 in one rule; anything but plain data
 */
export function loadRulebook(given: unknown): Rulebook {
  const { digest, data } = withoutDigest(plainData(given));
  const misshapen = conditionShapeFaults(data);
  if (misshapen.length > 0) throw new InvalidRulebookError(misshapen);
  const { data: written, issues } = parsedData(rulebookSchema, data);
  if (written === undefined) throw new InvalidRulebookError(faultsOf(issues, data, rulebookSchema));
  const misdated = dateFaults(written);
  if (misdated.length > 0) throw new InvalidRulebookError(misdated);
  const read = withOwnValues(written);
  const faults = checkRulebook(read);
  if (faults.length > 0) throw new InvalidRulebookError(faults);
  const ruleSets = [...read.ruleSets].sort((one, other) => (one.id < other.id ? -1 : 1)).map(inOrderOfPriority);
  // The schema writes keys in its own order, so the text does not depend on how the files were laid out.
  const rulebook = { ...read, ruleSets };
  const own = bytesToHex(sha256(utf8ToBytes(JSON.stringify(rulebook))));
  if (digest !== undefined && digest !== own) {
    throw new InvalidRulebookError([faultAt(['digest'], FAULTS.otherDigest(own))]);
  }
  return checkedRulebook({ ...rulebook, digest: own });
}

/** How deep and how large a rulebook may be: the largest of those shipped has some 30,000 values. */
const LIMITS: CopyLimits = { depth: 2 * MOST_NESTED + 20, values: 1_000_000 };

/** The data of a rulebook, copied into objects that nobody else holds. @throws {InvalidRulebookError} for anything but plain data */
export function plainData(data: unknown): unknown {
  try {
    return plainCopy(data, LIMITS);
  } catch (error) {
    if (!(error instanceof NotPlainError)) throw error;
    const expected = { zh: error.zh, en: error.expected };
    throw new InvalidRulebookError([faultAt(error.path, FAULTS.expected(error.value, expected))]);
  }
}

/** Separates the digest, which a rulebook that was loaded before contains, from the rest of the data. */
function withoutDigest(data: unknown): { readonly digest?: unknown; readonly data: unknown } {
  if (typeof data !== 'object' || data === null || Array.isArray(data) || !('digest' in data)) return { data };
  const { digest, ...rest } = data;
  return { digest, data: rest };
}
