import { nearestName } from '../../facts/input/nearest-name.js';
import type { Period } from '../../law/period.js';
import { PARAMETER_PREFIX, type Vocabulary } from '../vocabulary.js';
import { RULEBOOK_FAULTS as FAULTS } from './fault-words.js';
import { type Fault, faultAt, type Path } from './invalid-rulebook.js';

/** When a name is one of the law, and the rule sets that decide it then; none of a parameter or a reading. */
export interface NameDays {
  readonly by: readonly string[];
  readonly days: readonly Period[];
}

/** The names that the rules of the law of a day may use. */
export interface KnownNames {
  readonly vocabulary: Vocabulary;
  /** The days of a name that the law of other days has; `undefined` where none has it. */
  otherDays(name: string): NameDays | undefined;
}

/** A name that is none of the law. Where it is one on other days, the fault is that a rule needs it on this one. */
export function unknownFact(name: string, { vocabulary, otherDays }: KnownNames, path: Path, rule?: string): Fault {
  const other = otherDays(name);
  if (other !== undefined) return faultAt(path, FAULTS.ofOtherDays(name, rule, other.by, other.days));
  return faultAt(path, FAULTS.unknown('fact', name, nearestName(name, [...vocabulary.keys()])));
}

/** The same of a parameter that another refers to. */
export function unknownParameter(id: string, { vocabulary, otherDays }: KnownNames, path: Path): Fault {
  const other = otherDays(PARAMETER_PREFIX + id);
  if (other !== undefined) return faultAt(path, FAULTS.ofOtherDays(PARAMETER_PREFIX + id, undefined, other.by, other.days));
  const known = [...vocabulary.keys()].filter((name) => name.startsWith(PARAMETER_PREFIX));
  return faultAt(
    path,
    FAULTS.unknown(
      'parameter',
      id,
      nearestName(
        id,
        known.map((name) => name.slice(PARAMETER_PREFIX.length)),
      ),
    ),
  );
}
