import type { Diagram, Diagrams, Path } from './diagrams.js';

/** What constraints leave of some variables, and what goes with it of the others. */
export interface Projection {
  readonly kept: ReadonlySet<number>;
  /** 1 where the kept variables are in states that go together with some of all others, else 0. */
  readonly diagram: Diagram;
  /** States of all variables that go together, given such states of the kept ones. */
  completed(path: Path): Path;
}

interface Step {
  readonly variable: number;
  readonly states: number;
  /** All that is said of the variable, together with those that are still there. */
  readonly said: Diagram;
}

/**
 * Does away with all variables but those kept, one after the other: all constraints on one become what they leave of the
 * rest. As each is only joined with those that share a variable with it, what is decided far upstream is never multiplied
 * out. Backwards through the same steps, states are found for all that was done away with, and none is tried in vain.
 */
export function projectionOf(
  diagrams: Diagrams,
  constraints: readonly Diagram[],
  kept: ReadonlySet<number>,
  statesOf: (variable: number) => number,
): Projection {
  const steps: Step[] = [];
  let left = constraints;
  for (;;) {
    const variable = cheapest(diagrams, left, kept);
    if (variable === undefined) break;
    const about = left.filter((each) => diagrams.support(each).has(variable));
    const said = diagrams.least(about);
    steps.push({ variable, said, states: statesOf(variable) });
    left = [...left.filter((each) => !about.includes(each)), diagrams.some(said, variable)];
  }
  const diagram = diagrams.least(left);
  return {
    kept,
    diagram,
    completed(path) {
      const states = new Map(path);
      for (const variable of kept) if (!states.has(variable)) states.set(variable, 0);
      for (const { variable, states: count, said } of [...steps].reverse()) {
        let state = 0;
        while (state < count - 1 && diagrams.at(said, states.set(variable, state)) === 0) state++;
        states.set(variable, state);
      }
      return states;
    },
  };
}

/** Of the variables to be done away with, the one whose constraints turn on the fewest others. */
function cheapest(diagrams: Diagrams, constraints: readonly Diagram[], kept: ReadonlySet<number>): number | undefined {
  const others = new Map<number, Set<number>>();
  for (const support of constraints.map((each) => diagrams.support(each))) {
    for (const variable of support) {
      if (kept.has(variable)) continue;
      const known = others.get(variable) ?? new Set<number>();
      others.set(variable, known);
      for (const other of support) known.add(other);
    }
  }
  const [first] = [...others].sort(([one, its], [other, others]) => its.size - others.size || one - other);
  return first?.[0];
}
