import type { Wording } from '../law/wording.js';
import type { Rulebook } from '../rules/rulebook.js';
import type { Readings } from '../rules/scope.js';
import type { Path } from './diagrams.js';
import { type Evaluated, evaluate, isPossible } from './evaluation.js';
import type { Family } from './family.js';
import { type Relation, TRUTHS } from './partition.js';
import type { LintFault } from './report.js';

/** What an input has to show, given what the rule sets came to for it, and a way to ask another rulebook the same. */
export type Claim = (
  evaluated: ReadonlyMap<string, Evaluated>,
  by: (rulebook: Rulebook) => ReadonlyMap<string, Evaluated>,
) => boolean;

// So many inputs are tried of those that have all that was found; the first has nearly always done.
const TRIED = 400;

/** An input in the states of a path, decided and seen to show what is claimed; or that none was seen to. */
export function witnessOf(family: Family, path: Path, shows: Wording, claim: Claim): Pick<LintFault, 'witness' | 'unconfirmed'> {
  const { model, rulebook, partition } = family;
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
  for (const assignment of assignments(partition.relations, path, fixed)) {
    if (tried++ > TRIED) break;
    if (!isPossible(rulebook, model, assignment, readings)) continue;
    const decided = (book: Rulebook) => evaluate(book, model, assignment, readings);
    if (!claim(decided(rulebook), decided)) continue;
    return { witness: { subject: model.subject, ...model.input(assignment), readings: readings as Readings, shows } };
  }
  return { unconfirmed: true };
}

/** The values of all units, by every way of choosing rows of the relations that the path allows. */
function* assignments(
  relations: readonly Relation[],
  path: Path,
  fixed: ReadonlyMap<string, unknown>,
): Generator<ReadonlyMap<string, unknown>> {
  const [relation, ...rest] = relations;
  if (relation === undefined) {
    yield fixed;
    return;
  }
  if (relation.aside !== undefined) {
    // Its rows were made beside other values of the units that it shares: each value is held against those chosen here.
    const { unit, valuesBeside, truths } = relation.aside;
    for (const value of valuesBeside(fixed)) {
      const assignment = new Map([...fixed, [unit, value]]);
      const states = truths(assignment)?.map((truth) => TRUTHS.indexOf(truth));
      if (states !== undefined && fits(states, relation, path)) yield* assignments(rest, path, assignment);
    }
    return;
  }
  for (const row of relation.rows.filter(({ states }) => fits(states, relation, path))) {
    // A unit that two relations share has the value that the first gives it.
    yield* assignments(rest, path, new Map([...row.assignment, ...fixed]));
  }
}

/** Whether states of the first of a relation's variables, or of all, are those of a path. */
function fits(states: readonly number[], { variables }: Relation, path: Path): boolean {
  return states.every((state, at) => (path.get(variables[at] as number) ?? state) === state);
}
