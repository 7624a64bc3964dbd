import type { Track } from '../../decide/decision.js';
import { type CompiledRulebook, type CompiledRuleSet, decideCollect, decideFirst } from '../../evaluate/compile-rulebook.js';
import type { FactValues, Readings } from '../../evaluate/scope.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { trackOrderOf } from '../../rulebook/track-order.js';
import { FALSE, type Truth } from '../../rulebook/truth.js';
import { compiledFor } from './compiled-for.js';
import type { Assignment, InputModel } from './input-model.js';
import { aboutOther } from './loan-model.js';
import { GIVEN, givenFact } from './servicing-model.js';

/** What a rule set decided for an input. */
export interface Evaluated {
  /** The index of the conclusion, or `UNDETERMINED`. For a rule set that collects, the indices of the rules that hold. */
  readonly fired: number | readonly number[];
  /** The truth of a rule, by its index. */
  truth(rule: number): Truth;
}

const LOAN_TRACK = 'loan.track';
const COMPONENT_TRACK = 'component.track';

/** Runs the rule sets of a model's grains on an input, as a decision does. Returns the results by the id of the rule set. */
export function evaluate(
  rulebook: Rulebook,
  model: InputModel,
  assignment: Assignment,
  readings: Readings,
): ReadonlyMap<string, Evaluated> {
  const compiled = compiledFor(rulebook, model, readings);
  if (model.subject !== 'loan') return run(compiled, model, assignment);
  const tracks = [assignment, aboutOther(assignment)].map((one) =>
    concluded(compiled, run(compiled, model, one), COMPONENT_TRACK),
  );
  const track = trackOrderOf(rulebook).strongest(tracks.map((each) => (each?.type ?? 'undetermined') as Track));
  const first = run(compiled, model, assignment, track);
  const given = Object.entries(GIVEN).map(([path, { name, by }]): [string, string] => [
    path,
    givenFact(concluded(compiled, first, by)?.params.gives?.[name]),
  ]);
  return run(compiled, model, new Map([...assignment, ...given]), track);
}

/** Whether an input with these values is possible, that is, whether they do not contradict each other. */
export function isPossible(rulebook: Rulebook, model: InputModel, assignment: Assignment, readings: Readings): boolean {
  return model.facts(assignment, compiledFor(rulebook, model, readings)) !== undefined;
}

function run(compiled: CompiledRulebook, model: InputModel, assignment: Assignment, track?: Track): Map<string, Evaluated> {
  const { scope, ruleSets } = compiled;
  const facts = model.facts(assignment, compiled) ?? new Array(scope.size).fill(undefined);
  if (track !== undefined && track !== 'undetermined') facts[scope.slotOf(LOAN_TRACK)] = track;
  return new Map(ruleSets.map((each) => [each.ruleSet.id, evaluateRuleSet(each, facts)]));
}

function evaluateRuleSet(compiled: CompiledRuleSet, facts: FactValues): Evaluated {
  const { ruleSet, tests, indices } = compiled;
  const truths = tests.map((test) => test(facts));
  return {
    fired: ruleSet.hitPolicy === 'first' ? decideFirst(compiled, facts) : decideCollect(compiled, facts),
    // A rule that is false under these readings alone has no test.
    truth: (rule) => truths[indices.indexOf(rule)] ?? FALSE,
  };
}

function concluded({ ruleSets }: CompiledRulebook, evaluated: ReadonlyMap<string, Evaluated>, fact: string) {
  const deciding = ruleSets.find(({ ruleSet }) => ruleSet.decides === fact);
  const fired = deciding === undefined ? undefined : evaluated.get(deciding.ruleSet.id)?.fired;
  return typeof fired === 'number' ? deciding?.conclusions[fired] : undefined;
}
