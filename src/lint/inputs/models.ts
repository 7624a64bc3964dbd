import type { FactValues } from '../../evaluate/scope.js';
import type { Grain } from '../../facts/fact.js';
import type { Subject } from '../../facts/subjects/subject.js';
import { SUBJECTS } from '../../facts/subjects/subjects.js';
import type { RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { type InputModel, nested, unitAt } from './input-model.js';
import { unitsOf } from './input-unit.js';
import { loanModel } from './loan-model.js';

/** The model of the inputs that rule sets of a grain decide on. */
export function modelOf(rulebook: Rulebook, grain: Grain, ruleSets: readonly RuleSet[]): InputModel {
  const subject = SUBJECTS.find((it) => it.grain === grain);
  return subject === undefined ? loanModel(rulebook, ruleSets) : subjectModel(subject);
}

function subjectModel({ grain, schema, facts }: Subject): InputModel {
  const units = unitsOf(schema);
  const prefix = `${grain}.`;
  const declared = new Map(facts.map((fact) => [fact.name, fact]));
  return {
    subject: grain as InputModel['subject'],
    grains: [grain],
    units,
    bound: [],
    aside: [],
    settled: () => true,
    besides: () => [],
    variants: (assignment) => [assignment],
    unitsOf(name) {
      // The fields that a computed fact lacks in an empty input are all the fields that it is computed from.
      const paths = declared.get(name)?.lacking?.({}) ?? [name.slice(prefix.length)];
      return paths.map((path) => unitAt(units, path));
    },
    input: (assignment) => ({ input: nested(assignment) }),
    facts(assignment, { scope, derive }) {
      const input = nested(assignment);
      const values: FactValues = new Array(scope.size).fill(undefined);
      for (const { name, read } of facts) values[scope.slotOf(name)] = read(input);
      derive(values, grain);
      return values;
    },
  };
}
