import { entryOf } from '../../facts/values/map-entries.js';
import { conditionsOf, type RuleSet } from '../../rulebook/rule-set.js';
import { UNKNOWN } from '../../rulebook/truth.js';
import type { Diagram, Path } from './diagrams.js';
import { TRUTHS } from './fact-partition.js';
import type { Proof } from './proof.js';
import { statesOf } from './relation-diagram.js';
import { type Projection, projectionOf } from './relation-projection.js';

/** Whether a search may use a state of a variable. */
type Allowed = (variable: number, state: number) => boolean;

/** Finds states of a possible input for which `wanted` accepts the values of functions; `undefined` if there are none. */
export function findPossible(
  proof: Proof,
  ruleSet: RuleSet,
  functions: readonly Diagram[],
  wanted: (values: readonly number[]) => boolean,
  options: { readonly allowed?: Allowed; readonly differing?: boolean } = {},
): Path | undefined {
  const { diagrams } = proof;
  const { allowed, differing = false } = options;
  const search = (constraints: readonly Diagram[]) =>
    diagrams.find([...functions, ...constraints], (values) => values.indexOf(0, functions.length) < 0 && wanted(values), {
      allowed,
      hopeless: (parts) => parts.indexOf(0, functions.length) >= 0 || (differing && parts[0] === parts[1]),
    });
  // Without constraints the search is quick, and often there is nothing to find.
  if (search([]) === undefined) return undefined;
  const possible = possibleFor(proof, ruleSet, functions, allowed);
  const found = search([possible.diagram]);
  return found === undefined ? undefined : possible.completed(found);
}

// INVARIANT (one proof): the constraints of a proof stay the same, and `completeIn` returns the same function for a rule set.
const projections = new WeakMap<Proof, Map<RuleSet, Map<Allowed | undefined, Projection>>>();

/** The possible states of the variables that a rule set tests. The result is cached for later questions about the rule set. */
function possibleFor(proof: Proof, ruleSet: RuleSet, functions: readonly Diagram[], allowed: Allowed | undefined): Projection {
  const { diagrams, partition } = proof;
  const ofProof = entryOf(projections, proof, () => new Map<RuleSet, Map<Allowed | undefined, Projection>>());
  const ofRuleSet = entryOf(ofProof, ruleSet, () => new Map<Allowed | undefined, Projection>());
  const known = ofRuleSet.get(allowed);
  const asked = functions.flatMap((each) => [...diagrams.support(each)]);
  if (known !== undefined && asked.every((variable) => known.kept.has(variable))) return known;
  const tested = conditionsOf(ruleSet).flatMap((condition) => [...diagrams.support(proof.truth(condition))]);
  const kept = new Set([...(known?.kept ?? tested), ...asked]);
  const constraints = proof.constraints(ruleSet);
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

/** Finds states of a possible input in which two functions differ; `undefined` if there are none. */
export function findDifference(proof: Proof, ruleSet: RuleSet, one: Diagram, other: Diagram): Path | undefined {
  if (one === other) return undefined;
  return findPossible(proof, ruleSet, [one, other], ([left, right]) => left !== right, { differing: true });
}

const completes = new WeakMap<Proof, Map<RuleSet, Allowed>>();

/**
 * Allows the states in which nothing is left out that a rule set needs. It excludes undetermined conclusions upstream, which
 * are faults of their own, unless a rule tests whether the conclusion is given.
 */
export function completeIn(proof: Proof, ruleSet: RuleSet): Allowed {
  const known = entryOf(completes, proof, () => new Map<RuleSet, Allowed>());
  return entryOf(known, ruleSet, () => allowedIn(proof, ruleSet));
}

function allowedIn(proof: Proof, ruleSet: RuleSet): Allowed {
  const { partition } = proof;
  const presumed = proof.presumed(ruleSet);
  const mayBeLeftOut = (units: readonly string[] | undefined) => units?.every((unit) => presumed.units.has(unit)) === true;
  return (index, state) => {
    const variable = partition.variables[index];
    switch (variable?.kind) {
      case 'cells':
        return mayBeLeftOut(variable.cells[state]?.complete === true ? variable.cells[state]?.notGiven : undefined);
      case 'conclusion':
        return state < variable.states - 1 || presumed.ruleSets.has(variable.ruleSet);
      case 'truth-of-other':
        return TRUTHS[state] !== UNKNOWN || mayBeLeftOut(proof.model.unitsOf(variable.comparison.fact));
      case 'completeness':
        return mayBeLeftOut(variable.notGiven[state]);
      default:
        return true;
    }
  };
}
