import type { CompiledRulebook, CompiledRuleSet } from './compile.js';
import { formulaOf } from './derived-fact.js';
import type { FactValues, Scope } from './scope.js';
import { type ConditionTrace, compileTracer, type Tracer } from './trace.js';

/** Finds the facts of the input that would settle a decided fact which is unknown. */
export type MissingFinder = (fact: string, facts: FactValues) => string[];

/**
 * Compiles the search for missing facts: from an undetermined fact back through the rules that unknown facts leave
 * open, to facts of the input. An unknown that no open rule turns on is not among them.
 */
export function compileMissing({ rulebook, ruleSets, scope }: CompiledRulebook): MissingFinder {
  const deciding = new Map(ruleSets.map((compiled) => [compiled.ruleSet.decides, compiled]));
  const derived = new Map(rulebook.derivedFacts.map((it) => [it.fact, formulaOf(it).operands]));
  const tracers = new Map<CompiledRuleSet, Tracer>();
  const tracerOf = (compiled: CompiledRuleSet) => {
    const tracer = tracers.get(compiled) ?? compileTracer(compiled, scope);
    tracers.set(compiled, tracer);
    return tracer;
  };
  const find: MissingFinder = (fact, facts) => {
    if (isKnown(scope, fact, facts)) return [];
    const operands = derived.get(fact);
    if (operands !== undefined) return operands.flatMap((operand) => find(operand, facts));
    const compiled = deciding.get(fact);
    if (compiled === undefined) return [fact];
    return openConditions(compiled, tracerOf(compiled), facts)
      .flatMap(unknownFacts)
      .flatMap((unknown) => find(unknown, facts));
  };
  return (fact, facts) => [...new Set(find(fact, facts))];
}

function isKnown(scope: Scope, fact: string, facts: FactValues): boolean {
  return scope.constantOf(fact) !== undefined || facts[scope.slotOf(fact)] !== undefined;
}

/** The conditions of the rules that are open: unknown, and not behind a rule that holds. */
function openConditions({ ruleSet }: CompiledRuleSet, trace: Tracer, facts: FactValues): ConditionTrace[] {
  const traces = trace(facts);
  const ranked = ruleSet.rules
    .map(({ priority }, index) => ({ priority, trace: traces[index] }))
    .sort((a, b) => b.priority - a.priority)
    .flatMap((rule) => rule.trace ?? []);
  const holding = ranked.findIndex(({ result }) => result === 'true');
  return (holding < 0 ? ranked : ranked.slice(0, holding))
    .filter(({ result }) => result === 'unknown')
    .map((it) => it.conditions);
}

/** The unknown facts that leave a condition unknown: those of its unknown parts, and of them alone. */
function unknownFacts(condition: ConditionTrace): string[] {
  if (condition.result !== 'unknown') return [];
  if ('all' in condition) return condition.all.flatMap(unknownFacts);
  if ('any' in condition) return condition.any.flatMap(unknownFacts);
  if ('not' in condition) return unknownFacts(condition.not);
  const right = condition.expected === undefined && condition.from !== undefined ? [condition.from] : [];
  return condition.value === undefined ? [condition.fact, ...right] : right;
}
