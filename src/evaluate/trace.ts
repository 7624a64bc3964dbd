import { type FactValue, type PlainValue, plainValue } from '../facts/fact.js';
import { frozen } from '../facts/input/frozen.js';
import { type Comparison, type Condition, factsOf, foldCondition, isFactReference } from '../rulebook/condition.js';
import { type Operand, truthBy } from '../rulebook/operator.js';
import type { OperatorName } from '../rulebook/operator-name.js';
import type { ComparedName, RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { all, any, FALSE, not, TRUE, TRUTH_NAMES, type Truth, type TruthName, UNKNOWN } from '../rulebook/truth.js';
import { resolveComparison } from './comparison.js';
import type { CompiledRuleSet } from './compile-rulebook.js';
import type { FactValues, Scope } from './scope.js';

/** A condition with the truth of every part, whether or not it mattered. */
export type ConditionTrace<Ids extends RulebookIds = RulebookIds> =
  | ({
      /** The conditions of which all must hold. */
      readonly all: readonly ConditionTrace<Ids>[];
    } & GroupTrace)
  | ({
      /** The conditions of which one must hold. */
      readonly any: readonly ConditionTrace<Ids>[];
    } & GroupTrace)
  | ({
      /** The condition that must not hold. */
      readonly not: ConditionTrace<Ids>;
    } & GroupTrace)
  | ComparisonTrace<Ids>;

interface GroupTrace {
  /** The id of the condition of the rulebook that the group stands for. */
  readonly named?: string | undefined;
  /** Whether it holds; `unknown` where a missing fact leaves it open. */
  readonly result: TruthName;
}

/** A comparison with the values that were compared and its truth. */
export interface ComparisonTrace<Ids extends RulebookIds = RulebookIds> {
  /** The fact that is compared, by its name; `reading:` with the id of an interpretation. */
  readonly fact: ComparedName<Ids>;
  /** How it is compared. */
  readonly operator: OperatorName;
  /** The fact's value; absent if it is unknown. */
  readonly value?: PlainValue;
  /** The value that it was compared with; absent if that is unknown. */
  readonly expected?: PlainValue | readonly string[];
  /** The fact or parameter that `expected` is the value of. */
  readonly from?: ComparedName<Ids>;
  /** Whether the comparison holds; `unknown` where a side is missing and the other alone does not settle it. */
  readonly result: TruthName;
}

/** A rule with the truth of its conditions. */
export interface RuleTrace<Ids extends RulebookIds = RulebookIds> {
  /** The rule, by its name. */
  readonly rule: Ids['rule'];
  /** Whether its conditions hold; `unknown` where a missing fact leaves it open. */
  readonly result: TruthName;
  /** Its conditions, with the truth of every part. */
  readonly conditions: ConditionTrace<Ids>;
}

/** Traces the conditions of every rule of a rule set, in their order. */
export type Tracer = (facts: FactValues) => readonly RuleTrace[];

/**
 * Compiles a rule set to a tracer. Nothing is settled beforehand or cut short: readings and parameters show as they are. Traces
 * are frozen, and the same object stands wherever the same facts were found.
 */
export function compileTracer({ ruleSet }: CompiledRuleSet, scope: Scope): Tracer {
  const rules = ruleSet.rules.map(({ name, conditions }) => ({ name, trace: traceCondition(conditions, scope) }));
  const traceAll: Tracer = (facts) =>
    rules.map(({ name, trace }) => {
      const conditions = trace(facts);
      return { rule: name, result: conditions.result, conditions };
    });
  const named = new Set(ruleSet.rules.flatMap(({ conditions }) => factsOf(conditions)));
  const slots = [...named].filter((fact) => scope.constantOf(fact) === undefined).map((fact) => scope.slotOf(fact));
  return rememberedByFacts(slots, traceAll);
}

// Facts recur. Beyond the limit combinations are traced each time, so that no input can fill memory.
const REMEMBERED_COMBINATIONS = 5_000;

interface Branch {
  /** What the values of the next fact lead to, where one is left. */
  next?: Map<FactValue, Branch>;
  /** The traces, where none is. */
  traces?: readonly RuleTrace[];
}

/**
 * Keeps traces by the values of the facts that they show, in a tree of one level a fact.
 *
 * INVARIANT (same trace): a trace shows nothing but the values of these facts, and what follows from them.
 *
 * The levels are maps and not memos within memos (`facts/values/memo.ts`), which make a traced decision a quarter slower.
 */
function rememberedByFacts(slots: readonly number[], trace: Tracer): Tracer {
  const root: Branch = {};
  let combinations = 0;
  return (facts) => {
    let branch = root;
    for (const slot of slots) {
      const value = facts[slot];
      let next = branch.next?.get(value);
      if (next === undefined) {
        if (combinations >= REMEMBERED_COMBINATIONS) return frozen(trace(facts));
        next = {};
        branch.next ??= new Map();
        branch.next.set(value, next);
      }
      branch = next;
    }
    if (branch.traces === undefined) {
      branch.traces = frozen(trace(facts));
      combinations++;
    }
    return branch.traces;
  };
}

type ConditionTracer = (facts: FactValues) => ConditionTrace;

function traceCondition(condition: Condition, scope: Scope): ConditionTracer {
  return foldCondition<ConditionTracer>(condition, {
    all: (tracers, own) => (facts) => {
      const traces = tracers.map((trace) => trace(facts));
      return { all: traces, ...nameOf(own), result: TRUTH_NAMES[all(traces.map(truthOf))] };
    },
    any: (tracers, own) => (facts) => {
      const traces = tracers.map((trace) => trace(facts));
      return { any: traces, ...nameOf(own), result: TRUTH_NAMES[any(traces.map(truthOf))] };
    },
    not: (tracer, own) => (facts) => {
      const trace = tracer(facts);
      return { not: trace, ...nameOf(own), result: TRUTH_NAMES[not(truthOf(trace))] };
    },
    comparison: (comparison) => traceComparison(comparison, scope),
  });
}

function nameOf({ named }: { readonly named?: string | undefined }): { readonly named?: string } {
  return named === undefined ? {} : { named };
}

/** The truth value of a trace. */
export function truthOf({ result }: { readonly result: TruthName }): Truth {
  return result === 'true' ? TRUE : result === 'false' ? FALSE : UNKNOWN;
}

function traceComparison(comparison: Comparison, scope: Scope): ConditionTracer {
  const { fact: name, operator, value: written } = comparison;
  const { fact, left, right } = resolveComparison(comparison, scope);
  const truth = truthBy(operator);
  const from = isFactReference(written) ? { from: written.fact } : {};
  const plain = (operand: Operand): PlainValue | readonly string[] =>
    Array.isArray(operand)
      ? (operand as readonly string[])
      : plainValue(fact.type, operand as Exclude<Operand, readonly string[]>);
  return (facts) => {
    const one = left(facts);
    const other = typeof right === 'function' ? right(facts) : right;
    return {
      fact: name,
      operator,
      ...(one === undefined ? {} : { value: plainValue(fact.type, one) }),
      ...(other === undefined ? {} : { expected: plain(other) }),
      ...from,
      result: TRUTH_NAMES[truth(one, other)],
    };
  };
}
