import { closest, distance } from 'fastest-levenshtein';

// No name is as long; a longer text is no misspelling of one, and looking at it would take long.
const LONGEST_NAME = 200;

/** The known name that an unknown one was meant to be; `undefined` where none is near. */
export function nearestName(name: unknown, known: readonly string[]): string | undefined {
  if (typeof name !== 'string' || name.length > LONGEST_NAME || known.length === 0) return undefined;
  const nearest = closest(name, known);
  // A name more than half of whose letters differ is no misspelling.
  return distance(name.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, nearest.length / 2) ? nearest : undefined;
}
