import { closest, distance } from 'fastest-levenshtein';

// No name is this long: a longer text is not a misspelling, and comparing it would take long.
const LONGEST_NAME = 200;

/** The known name nearest to an unknown one; `undefined` where none is near. */
export function nearestName(name: unknown, known: readonly string[]): string | undefined {
  if (typeof name !== 'string' || name.length > LONGEST_NAME || known.length === 0) return undefined;
  const nearest = closest(name, known);
  const differing = distance(name.toLowerCase(), nearest.toLowerCase());
  // Where more than half of the letters differ, or all of them, the name is not a misspelling.
  return differing <= Math.max(2, nearest.length / 2) && differing < nearest.length ? nearest : undefined;
}
