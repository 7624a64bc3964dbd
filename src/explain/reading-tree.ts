import type { Readings } from '../rules/scope.js';
import { READING_PREFIX } from '../rules/vocabulary.js';
import type { OutcomePart, PartDecision } from './outcome-parts.js';

/** What is decided under some readings, whichever the others are. */
export interface ReadingLeaf {
  readonly readings: Readings;
  readonly decision: PartDecision;
}

/**
 * Everything that readings lead to. Where no reading is missing, the same is decided under every choice of those left
 * open: three-valued evaluation lets no unknown through that could matter. Where one is missing, the tree branches on
 * it. The leaves cut the combinations of readings into disjoint parts that leave none out.
 */
export function readingLeaves(
  part: OutcomePart,
  choices: ReadonlyMap<string, readonly string[]>,
  readings: Readings = {},
): ReadingLeaf[] {
  const decision = part(readings);
  const open = decision.missing.find((fact) => fact.startsWith(READING_PREFIX))?.slice(READING_PREFIX.length);
  if (open === undefined) return [{ readings, decision }];
  return (choices.get(open) ?? []).flatMap((reading) => readingLeaves(part, choices, { ...readings, [open]: reading }));
}
