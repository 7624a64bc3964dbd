import type { Readings } from '../../evaluate/scope.js';
import type { Wording } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { LintFault } from '../lint-report.js';
import type { Path } from '../proof/diagrams.js';
import { type Relation, TRUTHS } from '../proof/fact-partition.js';
import { STEPS_OF_INPUT } from '../proof/input-cells.js';
import type { Proof } from '../proof/proof.js';
import type { Steps } from '../proof/step-budget.js';
import { type Evaluated, evaluate, isPossible } from './decided-input.js';
import type { Assignment } from './input-model.js';

/** What an input has to show, given what the rule sets came to for it, and a way to ask another rulebook the same. */
export type Claim = (
  evaluated: ReadonlyMap<string, Evaluated>,
  by: (rulebook: Rulebook) => ReadonlyMap<string, Evaluated>,
) => boolean;

// Of the inputs in the states that were found so many are tried; the first has nearly always done.
const TRIED = 400;

const STEPS_OF_RULE = 20;

/** An input in the states of a path, decided and seen to show what is claimed; or that none was seen to. */
export function witnessOf(proof: Proof, path: Path, shows: Wording, claim: Claim): Pick<LintFault, 'witness' | 'unconfirmed'> {
  const { model, rulebook, partition, steps } = proof;
  // An input is read for each component and for what is given, and every rule is tested.
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
  let tried = 0;
  for (const found of assignments(partition.relations, path, fixed, steps)) {
    for (const assignment of model.variants(found)) {
      steps.take(STEPS_OF_INPUT);
      if (tried++ > TRIED) return { unconfirmed: true };
      if (!isPossible(rulebook, model, assignment, readings)) continue;
      const decided = (book: Rulebook) => {
        steps.take(stepsOfDeciding);
        return evaluate(book, model, assignment, readings);
      };
      if (!claim(decided(rulebook), decided)) continue;
      return { witness: { subject: model.subject, ...model.input(assignment), readings: readings as Readings, shows } };
    }
  }
  return { unconfirmed: true };
}

/** The values of all units, by every way of choosing rows of the relations that the path allows. */
function* assignments(relations: readonly Relation[], path: Path, fixed: Assignment, steps: Steps): Generator<Assignment> {
  const [relation, ...rest] = relations;
  if (relation === undefined) {
    yield fixed;
    return;
  }
  const { aside, rows, units, valuesOf } = relation;
  steps.take(rows.length);
  /** An assignment with other values of a unit that leave it in the states of the path. */
  const otherwise = function* (unit: string, assignment: Assignment): Generator<Assignment> {
    for (const value of valuesOf(unit, assignment)) {
      const other = new Map([...assignment, [unit, value]]);
      const states = relation.truths(other)?.map((truth) => TRUTHS.indexOf(truth));
      if (states !== undefined && fits(states, relation, path)) yield other;
    }
  };
  if (aside !== undefined) {
    // Its rows were made beside other values of the units that it shares: each value is held against those chosen here.
    for (const assignment of otherwise(aside, fixed)) yield* assignments(rest, path, assignment, steps);
    return;
  }
  const held = units.filter((unit) => rest.some((other) => other.aside !== undefined && other.units.includes(unit)));
  for (const row of rows.filter(({ states }) => fits(states, relation, path))) {
    // A unit that two relations share has the value that the first gives it.
    const assignment = new Map([...row.assignment, ...fixed]);
    yield* assignments(rest, path, assignment, steps);
    // What is set aside may find no room beside the days of the row, and find it beside others that are as good.
    for (const unit of held) for (const other of otherwise(unit, assignment)) yield* assignments(rest, path, other, steps);
  }
}

/** Whether states of the first of a relation's variables, or of all, are those of a path. */
function fits(states: readonly number[], { variables }: Relation, path: Path): boolean {
  return states.every((state, at) => (path.get(variables[at] as number) ?? state) === state);
}
