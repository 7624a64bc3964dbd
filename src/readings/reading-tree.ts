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
 * Finds every result that readings lead to. If a result leaves no interpretation open, it is the same under every choice of
 * the other readings, because three-valued evaluation reports every unknown that could matter. If it leaves one open, the
 * tree branches on that interpretation. Every combination of readings belongs to exactly one leaf.
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
