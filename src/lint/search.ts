import type { RuleSet } from '../rules/rule-set.js';
import type { Diagram, Path } from './diagrams.js';
import type { Family } from './family.js';

// How many of the constraints are tried before all of them.
const NEAREST = [1, 2, 3, 5];
// Inputs that are possible are found among few states. To show that none is takes many, and all constraints made into one
// then take less: that is made once, for all that is asked of a rule set.
const STATES_TRIED = 60_000;

/** Finds states that inputs can be in, in which functions of what a rule set tests have wanted values. */
export function findPossible(
  family: Family,
  ruleSet: RuleSet,
  functions: readonly Diagram[],
  wanted: (values: readonly number[]) => boolean,
  options: { readonly allowed?: (variable: number, state: number) => boolean; readonly differing?: boolean } = {},
): Path | undefined {
  const { diagrams } = family;
  const count = functions.length;
  let states = 0;
  const search = (constraints: readonly Diagram[], most: number) => {
    states = 0;
    return diagrams.find([...functions, ...constraints], (values) => values.indexOf(0, count) < 0 && wanted(values), {
      allowed: options.allowed,
      hopeless: (parts) =>
        states++ > most || parts.indexOf(0, count) >= 0 || (options.differing === true && parts[0] === parts[1]),
    });
  };
  // What fails under the nearest constraints fails under all, and is sooner seen to.
  const constraints = family.constraints(ruleSet);
  let found = search([], Number.POSITIVE_INFINITY);
  for (const count of [...NEAREST, constraints.length]) {
    if (found === undefined) break;
    if (count > constraints.length) continue;
    found = search(constraints.slice(0, count), STATES_TRIED);
    if (states > STATES_TRIED) return search([family.constraint(ruleSet)], Number.POSITIVE_INFINITY);
  }
  return found;
}

/** Finds states in which two functions differ. */
export function findDifference(family: Family, ruleSet: RuleSet, one: Diagram, other: Diagram): Path | undefined {
  if (one === other) return undefined;
  return findPossible(family, ruleSet, [one, other], ([left, right]) => left !== right, { differing: true });
}

/**
 * Whether a state of a variable leaves nothing out that a rule set lacks; what a rule set upstream leaves open is its own
 * fault, unless a rule asks whether it does.
 */
export function completeIn(family: Family, ruleSet: RuleSet): (variable: number, state: number) => boolean {
  const { partition } = family;
  const presumed = family.presumed(ruleSet);
  const mayBeLeftOut = (units: readonly string[] | undefined) => units?.every((unit) => presumed.units.has(unit)) === true;
  return (index, state) => {
    const variable = partition.variables[index];
    switch (variable?.kind) {
      case 'cells':
        return mayBeLeftOut(variable.cells[state]?.complete === true ? variable.cells[state]?.notGiven : undefined);
      case 'conclusion':
        return state < variable.states - 1 || presumed.ruleSets.has(variable.ruleSet);
      case 'completeness':
        return mayBeLeftOut(variable.notGiven[state]);
      default:
        return true;
    }
  };
}
