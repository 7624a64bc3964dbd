import type { Readings } from '../evaluate/scope.js';

/** A result under some readings, with the interpretations without a reading that may change it. */
export interface Open {
  readonly open: readonly string[];
}

/** A result that holds under some readings, whatever the other readings are. */
export interface ReadingLeaf<Found extends Open> {
  readonly readings: Readings;
  readonly found: Found;
}

/** The readings that each interpretation may be given, by its id. */
export type Choices = ReadonlyMap<string, readonly string[]>;

/**
 * Everything that readings lead to. Where no interpretation is open, the same is found under every choice of those left
 * out: three-valued evaluation lets no unknown through that could matter. Where one is, the tree branches on it. The
 * leaves cut the combinations of readings into disjoint parts that leave none out.
 */
export function readingLeaves<Found extends Open>(
  part: (readings: Readings) => Found,
  choices: Choices,
  readings: Readings = {},
): ReadingLeaf<Found>[] {
  const found = part(readings);
  const [first] = found.open;
  if (first === undefined) return [{ readings, found }];
  return (choices.get(first) ?? []).flatMap((reading) => readingLeaves(part, choices, { ...readings, [first]: reading }));
}
