/** Kleene's three truth values, ordered so that `all` is the least and `any` the greatest. */
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;
export type Truth = typeof FALSE | typeof UNKNOWN | typeof TRUE;

/** How a truth value is written in results: indexed by it. */
export const TRUTH_NAMES = ['false', 'unknown', 'true'] as const;
export type TruthName = (typeof TRUTH_NAMES)[number];

export function not(truth: Truth): Truth {
  return (TRUE - truth) as Truth;
}

export function all(truths: readonly Truth[]): Truth {
  let least: Truth = TRUE;
  for (const truth of truths) if (truth < least) least = truth;
  return least;
}

export function any(truths: readonly Truth[]): Truth {
  let greatest: Truth = FALSE;
  for (const truth of truths) if (truth > greatest) greatest = truth;
  return greatest;
}
