import type { Interpretation, Readings } from '../../src/index.js';

/** Every combination of the given readings of the interpretations. */
export function combinations(
  interpretations: readonly Interpretation[],
  readingsOf: (interpretation: Interpretation) => readonly string[],
): Readings[] {
  return interpretations.reduce<Readings[]>(
    (all, it) => all.flatMap((chosen) => readingsOf(it).map((reading) => ({ ...chosen, [it.id]: reading }))),
    [{}],
  );
}
