import type { Grain } from '../facts/fact.js';
import type { Decimal } from '../facts/values/decimal.js';
import { memo, roomFor } from '../facts/values/memo.js';
import { type Arithmetic, combine, formulaOf } from '../rulebook/derived-fact.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { accessor, FIGURES_KEPT, named } from './comparison.js';
import type { FactValues, Scope } from './scope.js';

/** Computes the derived facts of a grain from the others. */
export type Derivation = (facts: FactValues, grain: Grain) => void;

/** Compiles the arithmetic of the derived facts of certain grains. */
export function derivation(rulebook: Rulebook, scope: Scope, grains: readonly Grain[]): Derivation {
  const wanted = rulebook.derivedFacts.filter(({ grain }) => grains.includes(grain));
  const steps = wanted.map((derived) => {
    const { arithmetic, operands } = formulaOf(derived);
    const read = operands.map((name) => accessor(named(scope, name), scope, true));
    const combined = combinationOf(arithmetic);
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

/**
 * Combines two figures, and keeps the result by both.
 *
 * INVARIANT (one decimal): equal figures of a type are mostly the same `Decimal`, as `accessor` keeps them. Where they are not,
 * the result is worked out again, and is the same.
 */
function combinationOf(arithmetic: Arithmetic): (one: Decimal, other: Decimal) => Decimal | undefined {
  const room = roomFor(FIGURES_KEPT);
  const withFirst = memo(room, (one: Decimal) => memo(room, (other: Decimal) => combine(arithmetic, one, other)));
  return (one, other) => withFirst(one)(other);
}
