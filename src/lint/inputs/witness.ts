import type { Readings } from '../../evaluate/scope.js';
import type { Wording } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { LintFault } from '../lint-report.js';
import type { Path } from '../proof/diagrams.js';
import { type Relation, TRUTHS } from '../proof/fact-partition.js';
import { STEPS_OF_INPUT } from '../proof/input-cells.js';
import type { Proof } from '../proof/proof.js';
import type { Steps } from '../proof/step-budget.js';
import { compiledFor } from './compiled-for.js';
import { type Evaluated, evaluate, isPossible } from './decided-input.js';
import type { Assignment } from './input-model.js';

/** Checks that an input shows a fault. It gets the results of the rule sets, and a function to evaluate another rulebook. */
export type Claim = (
  evaluated: ReadonlyMap<string, Evaluated>,
  by: (rulebook: Rulebook) => ReadonlyMap<string, Evaluated>,
) => boolean;

// The most inputs that are tried for a path. The first one nearly always shows the fault.
const TRIED = 400;

const STEPS_OF_RULE = 20;

/** An input in the states of a path that was decided and seen to show the claim; `unconfirmed` if none was found. */
export function witnessOf(proof: Proof, path: Path, shows: Wording, claim: Claim): Pick<LintFault, 'witness' | 'unconfirmed'> {
  const { model, rulebook, partition, steps } = proof;
  // Deciding an input costs reading it, and testing every rule for each component and for the days given.
  const stepsOfDeciding = rulebook.ruleSets.reduce((sum, { rules }) => sum + STEPS_OF_RULE * rules.length, STEPS_OF_INPUT);
  const fixed = new Map<string, unknown>();
  const readings: Record<string, string> = {};
  partition.variables.forEach((variable, index) => {
    const state = path.get(index) ?? 0;
    if (variable.kind === 'cells') for (const [unit, value] of variable.cells[state]?.assignment ?? []) fixed.set(unit, value);
    if (variable.kind === 'reading') {
      const reading = variable.readings[state];
      if (reading !== undefined && state > 0) readings[variable.interpretation] = reading;
    }
  });
  const compiled = compiledFor(rulebook, model, readings);
  let tried = 0;
  for (const found of assignments(partition.relations, path, fixed, steps)) {
    for (const assignment of model.variants(found)) {
      steps.take(STEPS_OF_INPUT);
      if (tried++ > TRIED) return { unconfirmed: true };
      if (!isPossible(compiled, model, assignment)) continue;
      const decided = (book: Rulebook) => {
        steps.take(stepsOfDeciding);
        return evaluate(compiledFor(book, model, readings), model, assignment);
      };
      if (!claim(decided(rulebook), decided)) continue;
      return { witness: { subject: model.subject, ...model.input(assignment), readings: readings as Readings, shows } };
    }
  }
  return { unconfirmed: true };
}

/** The values of all units, for every choice of rows of the relations that the path allows. */
function* assignments(relations: readonly Relation[], path: Path, fixed: Assignment, steps: Steps): Generator<Assignment> {
  const [relation, ...rest] = relations;
  if (relation === undefined) {
    yield fixed;
    return;
  }
  const { aside, rows, units, valuesOf } = relation;
  steps.take(rows.length);
  /** The assignments with another value of a unit that stay in the states of the path. */
  const otherwise = function* (unit: string, assignment: Assignment): Generator<Assignment> {
    for (const value of valuesOf(unit, assignment)) {
      const other = new Map([...assignment, [unit, value]]);
      const states = relation.truths(other)?.map((truth) => TRUTHS.indexOf(truth));
      if (states !== undefined && fits(states, relation, path)) yield other;
    }
  };
  if (aside !== undefined) {
    // Its rows were built with other values of the shared units, so its values are tried with the values chosen here.
    for (const assignment of otherwise(aside, fixed)) yield* assignments(rest, path, assignment, steps);
    return;
  }
  const held = units.filter((unit) => rest.some((other) => other.aside !== undefined && other.units.includes(unit)));
  for (const row of rows.filter(({ states }) => fits(states, relation, path))) {
    // A unit that two relations share keeps the value from the first.
    const assignment = new Map([...row.assignment, ...fixed]);
    yield* assignments(rest, path, assignment, steps);
    // A unit set aside may have no possible value next to the days of this row, but one next to other days that fit the path.
    for (const unit of held) for (const other of otherwise(unit, assignment)) yield* assignments(rest, path, other, steps);
  }
}

/** Whether the states agree with a path. They are those of a relation's first variables, or of all of them. */
function fits(states: readonly number[], { variables }: Relation, path: Path): boolean {
  return states.every((state, at) => (path.get(variables[at] as number) ?? state) === state);
}
