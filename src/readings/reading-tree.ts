import type { Readings } from '../rules/scope.js';
import type { OutcomePart, PartDecision } from './outcome-parts.js';

/** What is decided under some readings, whichever the others are. */
export interface ReadingLeaf {
  readonly readings: Readings;
  readonly values: PartDecision['values'];
}

/**
 * Everything that readings lead to. Where no interpretation is open, the same is decided under every choice of those
 * left out: three-valued evaluation lets no unknown through that could matter. Where one is, the tree branches on it.
 * The leaves cut the combinations of readings into disjoint parts that leave none out.
 */
export function readingLeaves(
  part: OutcomePart,
  choices: ReadonlyMap<string, readonly string[]>,
  readings: Readings = {},
): ReadingLeaf[] {
  const { values, open } = part(readings);
  const [first] = open;
  if (first === undefined) return [{ readings, values }];
  return (choices.get(first) ?? []).flatMap((reading) => readingLeaves(part, choices, { ...readings, [first]: reading }));
}
