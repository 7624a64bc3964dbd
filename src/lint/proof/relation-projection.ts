import type { Diagram, Diagrams, Path } from './diagrams.js';

/** The possible states of some variables under constraints, with a way to find matching states of the others. */
export interface Projection {
  readonly kept: ReadonlySet<number>;
  /** 1 where the states of the kept variables are possible together with some states of all others, else 0. */
  readonly diagram: Diagram;
  /** States of all variables that are possible together, given possible states of the kept ones. */
  completed(path: Path): Path;
}

interface Step {
  readonly variable: number;
  readonly states: number;
  /** All constraints on the variable and the variables that were still left at this step. */
  readonly said: Diagram;
}

/**
 * Eliminates all variables except the kept ones, one after the other. Each step replaces the constraints on a variable by
 * what they imply for the rest. Only constraints that share the variable are joined, so conclusions far upstream are never
 * multiplied out. `completed` goes through the same steps backwards, and finds a state for each eliminated variable without
 * backtracking.
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

/** The variable to eliminate next: the one whose constraints depend on the fewest variables; `undefined` if none is left. */
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
