import type { Diagram, Diagrams } from './diagrams.js';
import type { Relation, Row, Variable } from './fact-partition.js';

/** The diagram that is 1 where the states of a relation's variables are those of one of its rows, else 0. */
export function relationDiagram({ variables, rows }: Relation, all: readonly Variable[], diagrams: Diagrams): Diagram {
  const order = variables.map((variable, at) => ({ variable, at })).sort((one, other) => one.variable - other.variable);
  const build = (some: readonly Row[], depth: number): Diagram => {
    const place = order[depth];
    if (place === undefined || some.length === 0) return some.length === 0 ? 0 : 1;
    const byState = new Map<number, Row[]>();
    for (const row of some) {
      const state = row.states[place.at] as number;
      const same = byState.get(state);
      if (same === undefined) byState.set(state, [row]);
      else same.push(row);
    }
    return diagrams.choose(
      place.variable,
      Array.from({ length: statesOf(all[place.variable]) }, (_, state) => build(byState.get(state) ?? [], depth + 1)),
    );
  };
  return build(rows, 0);
}

/** How many states a variable has. */
export function statesOf(variable: Variable | undefined): number {
  switch (variable?.kind) {
    case 'cells':
      return variable.cells.length;
    case 'reading':
      return variable.readings.length;
    case 'given':
      return variable.facts.length;
    case 'conclusion':
    case 'of-other':
      return variable.states;
    case 'truth':
    case 'truth-of-other':
      return 3;
    case 'completeness':
      return variable.notGiven.length;
    case undefined:
      return 0;
  }
}
