import { conditionsOf, type RuleSet } from '../../rulebook/rule-set.js';
import { UNKNOWN } from '../../rulebook/truth.js';
import type { Diagram, Path } from './diagrams.js';
import { TRUTHS } from './fact-partition.js';
import type { Family } from './family.js';
import { statesOf } from './relation-diagram.js';
import { type Projection, projectionOf } from './relation-projection.js';

/** Whether a state of a variable is among those asked about. */
type Allowed = (variable: number, state: number) => boolean;

/** Finds states that inputs can be in, in which functions of what a rule set tests have wanted values. */
export function findPossible(
  family: Family,
  ruleSet: RuleSet,
  functions: readonly Diagram[],
  wanted: (values: readonly number[]) => boolean,
  options: { readonly allowed?: Allowed; readonly differing?: boolean } = {},
): Path | undefined {
  const { diagrams } = family;
  const { allowed, differing = false } = options;
  const search = (constraints: readonly Diagram[]) =>
    diagrams.find([...functions, ...constraints], (values) => values.indexOf(0, functions.length) < 0 && wanted(values), {
      allowed,
      hopeless: (parts) => parts.indexOf(0, functions.length) >= 0 || (differing && parts[0] === parts[1]),
    });
  // What no facts at all would do for needs no look at those that go together.
  if (search([]) === undefined) return undefined;
  const possible = possibleFor(family, ruleSet, functions, allowed);
  const found = search([possible.diagram]);
  return found === undefined ? undefined : possible.completed(found);
}

const projections = new WeakMap<Family, Map<RuleSet, Map<Allowed | undefined, Projection>>>();

/** Which states of what a rule set tests inputs can be in; made once for all that is asked of it. */
function possibleFor(family: Family, ruleSet: RuleSet, functions: readonly Diagram[], allowed: Allowed | undefined): Projection {
  const { diagrams, partition } = family;
  const ofFamily = projections.get(family) ?? new Map<RuleSet, Map<Allowed | undefined, Projection>>();
  projections.set(family, ofFamily);
  const ofRuleSet = ofFamily.get(ruleSet) ?? new Map<Allowed | undefined, Projection>();
  ofFamily.set(ruleSet, ofRuleSet);
  const known = ofRuleSet.get(allowed);
  const asked = functions.flatMap((each) => [...diagrams.support(each)]);
  if (known !== undefined && asked.every((variable) => known.kept.has(variable))) return known;
  const tested = conditionsOf(ruleSet).flatMap((condition) => [...diagrams.support(family.truth(condition))]);
  const kept = new Set([...(known?.kept ?? tested), ...asked]);
  const constraints = family.constraints(ruleSet);
  const count = (variable: number) => statesOf(partition.variables[variable]);
  const varying = new Set([...kept, ...constraints.flatMap((each) => [...diagrams.support(each)])]);
  const within =
    allowed === undefined
      ? []
      : [...varying].map((variable) =>
          diagrams.choose(
            variable,
            Array.from({ length: count(variable) }, (_, state) => (allowed(variable, state) ? 1 : 0)),
          ),
        );
  const made = projectionOf(diagrams, [...constraints, ...within], kept, count);
  ofRuleSet.set(allowed, made);
  return made;
}

/** Finds states in which two functions differ. */
export function findDifference(family: Family, ruleSet: RuleSet, one: Diagram, other: Diagram): Path | undefined {
  if (one === other) return undefined;
  return findPossible(family, ruleSet, [one, other], ([left, right]) => left !== right, { differing: true });
}

const completes = new WeakMap<Family, Map<RuleSet, Allowed>>();

/**
 * Whether a state of a variable leaves nothing out that a rule set lacks; what a rule set upstream leaves open is its own
 * fault, unless a rule asks whether it does.
 */
export function completeIn(family: Family, ruleSet: RuleSet): Allowed {
  const known = completes.get(family) ?? new Map<RuleSet, Allowed>();
  completes.set(family, known);
  const complete = known.get(ruleSet) ?? allowedIn(family, ruleSet);
  known.set(ruleSet, complete);
  return complete;
}

function allowedIn(family: Family, ruleSet: RuleSet): Allowed {
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
      case 'truth-of-other':
        return TRUTHS[state] !== UNKNOWN || mayBeLeftOut(family.model.unitsOf(variable.comparison.fact));
      case 'completeness':
        return mayBeLeftOut(variable.notGiven[state]);
      default:
        return true;
    }
  };
}
