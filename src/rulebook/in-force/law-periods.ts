import type { Period } from '../../law/period.js';
import type { WrittenRulebook } from '../rulebook.js';
import { daysAfter, periodsOfValues } from './dated-parameters.js';

/** The periods that parts of a rulebook are dated with. */
function datesIn({ parameters, ruleSets, interpretations }: WrittenRulebook): Period[] {
  const inForce = [...ruleSets, ...interpretations.flatMap(({ readings }) => readings)].flatMap((part) => part.inForce ?? []);
  return [...parameters.flatMap(({ values = [] }) => periodsOfValues(values)), ...inForce];
}

/** Whether any part of a rulebook is dated, so that its law is not the same on every day. Each decision with options asks. */
export function isDated({ parameters, ruleSets, interpretations }: WrittenRulebook): boolean {
  const isPartDated = ({ inForce }: { readonly inForce?: Period | undefined }) => inForce !== undefined;
  return (
    parameters.some(({ values = [] }) => values.length > 0) ||
    ruleSets.some(isPartDated) ||
    interpretations.some(({ readings }) => readings.some(isPartDated))
  );
}

/**
 * The periods in which the law of a rulebook stays the same, one after another; of one of which nothing is dated none. Its
 * dates have been checked.
 */
export function lawPeriods(rulebook: WrittenRulebook): Period[] {
  const { governs } = rulebook;
  const dates = datesIn(rulebook);
  if (governs === undefined || dates.length === 0) return [];
  const first = dates.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [daysAfter(until, 1)])]);
  const inside = first.filter((day) => governs.from < day && (governs.until === undefined || day <= governs.until));
  const starts = [governs.from, ...new Set(inside)].sort();
  return starts.map((from, at) => {
    const next = starts[at + 1];
    const until = next === undefined ? governs.until : daysAfter(next, -1);
    return until === undefined ? { from } : { from, until };
  });
}

/** Periods in their order, with those joined that follow each other. */
export function joinedPeriods(periods: readonly Period[]): Period[] {
  const runs: Period[] = [];
  for (const period of periods) {
    const before = runs.at(-1);
    const follows = before?.until !== undefined && daysAfter(before.until, 1) === period.from;
    if (follows) runs[runs.length - 1] = { ...period, from: before.from };
    else runs.push(period);
  }
  return runs;
}
