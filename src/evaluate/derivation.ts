import type { Grain } from '../facts/fact.js';
import type { Decimal } from '../facts/values/decimal.js';
import { combine, formulaOf } from '../rulebook/derived-fact.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { accessor, named } from './comparison.js';
import type { FactValues, Scope } from './scope.js';

/** Computes the derived facts of a grain from the others. */
export type Derivation = (facts: FactValues, grain: Grain) => void;

/** Compiles the arithmetic of the derived facts of certain grains. */
export function derivation(rulebook: Rulebook, scope: Scope, grains: readonly Grain[]): Derivation {
  const wanted = rulebook.derivedFacts.filter(({ grain }) => grains.includes(grain));
  const steps = wanted.map((derived) => {
    const { arithmetic, operands } = formulaOf(derived);
    const read = operands.map((name) => accessor(named(scope, name), scope, true));
    const combined = remembered((one, other) => combine(arithmetic, one, other));
    const slot = scope.slotOf(derived.fact);
    return {
      grain: derived.grain,
      run(facts: FactValues) {
        const values = read.map((value) => value(facts) as Decimal | undefined);
        facts[slot] = values.reduce((one, other) =>
          one === undefined || other === undefined ? undefined : combined(one, other),
        );
      },
    };
  });
  return (facts, grain) => {
    for (const step of steps) if (step.grain === grain) step.run(facts);
  };
}

type Combination = (one: Decimal, other: Decimal) => Decimal | undefined;

// Rates recur; the limit is for figures that do not.
const REMEMBERED_RESULTS = 10_000;

/**
 * Keeps results by the two operands.
 *
 * INVARIANT (one decimal): equal figures of a type are mostly the same `Decimal`, as `accessor` keeps them. Where they are not,
 * the result is worked out again, and is the same.
 */
function remembered(combination: Combination): Combination {
  const results = new Map<Decimal, Map<Decimal, Decimal | undefined>>();
  let count = 0;
  return (one, other) => {
    const known = results.get(one);
    if (known?.has(other)) return known.get(other);
    const result = combination(one, other);
    if (count >= REMEMBERED_RESULTS) return result;
    count++;
    if (known === undefined) results.set(one, new Map([[other, result]]));
    else known.set(other, result);
    return result;
  };
}
