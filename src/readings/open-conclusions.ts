import { accessor, compileComparison, named } from '../evaluate/comparison.js';
import type { CompiledRulebook, CompiledRuleSet } from '../evaluate/compile-rulebook.js';
import { firstHit } from '../evaluate/first-hit.js';
import type { FactValues, Scope } from '../evaluate/scope.js';
import { type SettledCondition, settleCondition } from '../evaluate/settled-condition.js';
import { type Comparison, foldCondition } from '../rulebook/condition.js';
import { type Operand, truthBy } from '../rulebook/operator.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../rulebook/truth.js';

/** A set of truth values, a bit for each. */
type Truths = number;
const MAY_FAIL: Truths = 1 << FALSE;
const MAY_BE_UNKNOWN: Truths = 1 << UNKNOWN;
const MAY_HOLD: Truths = 1 << TRUE;
const ANY_TRUTH = MAY_FAIL | MAY_BE_UNKNOWN | MAY_HOLD;

function truthsIn(truths: Truths): Truth[] {
  return [FALSE, UNKNOWN, TRUE].filter((truth): truth is Truth => (truths & (1 << truth)) !== 0);
}

/** The possible values of decided facts, by name. The value `undefined` stands for undetermined. */
export type OpenConclusions = Map<string, ReadonlySet<string | undefined>>;

/** Works out the possible conclusions of rule sets, and adds them to those of the rule sets before them. */
export type OpenConclusionRunner = (facts: FactValues, possible: OpenConclusions) => void;

type PossibleTest = (facts: FactValues, possible: OpenConclusions) => Truths;

/**
 * Compiles the possible conclusions of rule sets if unknown readings may still be chosen but other unknown facts stay unknown.
 * Each condition gets every truth that it can have under some choice, as if each test of a reading made a choice of its own.
 * A conclusion reported as impossible is impossible. One reported as possible need not be.
 */
export function compileOpenConclusions({ scope }: CompiledRulebook, ruleSets: readonly CompiledRuleSet[]): OpenConclusionRunner {
  const runners = ruleSets
    .filter(({ ruleSet }) => ruleSet.hitPolicy === 'first')
    .map((compiled) => ({ fact: compiled.ruleSet.decides, run: compileRuleSet(compiled, scope) }));
  return (facts, possible) => {
    for (const { fact, run } of runners) possible.set(fact, run(facts, possible));
  };
}

function compileRuleSet({ ruleSet, conclusions }: CompiledRuleSet, scope: Scope) {
  const tests = ruleSet.rules.map(({ conditions }) => compileTest(settleCondition(conditions, scope), scope));
  return (facts: FactValues, possible: OpenConclusions): ReadonlySet<string | undefined> => {
    const found: Truths[] = [];
    for (let rule = 0; rule < tests.length && found[rule - 1] !== MAY_HOLD; rule++) {
      found.push((tests[rule] as PossibleTest)(facts, possible));
    }
    // Every first hit that some combination of the rules' possible truths leads to.
    const hits = found.reduceRight<readonly number[]>(
      (behind, truths, rule) => [
        ...new Set(truthsIn(truths).flatMap((truth) => behind.map((hit) => firstHit(truth, rule, hit, conclusions)))),
      ],
      [conclusions.length - 1],
    );
    return new Set(hits.map((hit) => conclusions[hit]?.type));
  };
}

function compileTest(condition: SettledCondition, scope: Scope): PossibleTest {
  if (typeof condition === 'number') return () => 1 << condition;
  return foldCondition<PossibleTest>(condition, {
    all: (tests) => joined(tests, allOf, MAY_FAIL),
    any: (tests) => joined(tests, anyOf, MAY_HOLD),
    not: (test) => (facts, possible) => notOf(test(facts, possible)),
    comparison: (comparison) => compilePossibleComparison(comparison, scope),
  });
}

/** The truths of a group: once it is certain to be `settling`, the other parts no longer matter. */
function joined(
  tests: readonly PossibleTest[],
  join: (one: Truths, other: Truths) => Truths,
  settling: typeof MAY_FAIL | typeof MAY_HOLD,
): PossibleTest {
  return (facts, possible) => {
    // A part that is certain to be the opposite changes nothing.
    let truths: Truths = settling === MAY_FAIL ? MAY_HOLD : MAY_FAIL;
    for (const test of tests) {
      if (truths === settling) return truths;
      truths = join(truths, test(facts, possible));
    }
    return truths;
  };
}

function allOf(one: Truths, other: Truths): Truths {
  const notFalse = one & other & (MAY_BE_UNKNOWN | MAY_HOLD);
  const mixed = (one | other) & MAY_BE_UNKNOWN && one & ~MAY_FAIL && other & ~MAY_FAIL ? MAY_BE_UNKNOWN : 0;
  return ((one | other) & MAY_FAIL) | (notFalse & MAY_HOLD) | mixed;
}

/** `any` is `all` with true and false exchanged. */
function anyOf(one: Truths, other: Truths): Truths {
  return notOf(allOf(notOf(one), notOf(other)));
}

function notOf(truths: Truths): Truths {
  return (truths & MAY_BE_UNKNOWN) | ((truths & MAY_FAIL) !== 0 ? MAY_HOLD : 0) | ((truths & MAY_HOLD) !== 0 ? MAY_FAIL : 0);
}

function compilePossibleComparison(comparison: Comparison, scope: Scope): PossibleTest {
  const { fact: name, operator, value } = comparison;
  const fact = named(scope, name);
  const test = compileComparison(comparison, scope);
  const reference = typeof value === 'object' && 'fact' in value ? named(scope, value.fact) : undefined;
  const varies = ({ origin }: { readonly origin: string }) => origin === 'decided' || origin === 'reading';
  if (reference !== undefined && varies(reference) && scope.constantOf(reference.name) === undefined) return () => ANY_TRUTH;
  if (!varies(fact) || reference !== undefined) return (facts) => 1 << test(facts);
  const truth = truthBy(operator);
  const read = accessor(fact, scope, false);
  const truthsOf = (values: Iterable<string | undefined>): Truths => {
    let truths = 0;
    for (const one of values) truths |= 1 << truth(one, value as Operand);
    return truths;
  };
  const readings = fact.origin === 'reading' && fact.type.kind === 'choice' ? truthsOf(fact.type.values) : undefined;
  return (facts, possible) => {
    if (readings !== undefined) return read(facts) === undefined ? readings : 1 << test(facts);
    const values = possible.get(name);
    return values === undefined ? ANY_TRUTH : truthsOf(values);
  };
}
