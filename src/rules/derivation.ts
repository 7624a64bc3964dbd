import type { Decimal } from '../facts/decimal.js';
import type { Grain } from '../facts/fact.js';
import { accessor, named } from './comparison.js';
import { combine, formulaOf } from './derived-fact.js';
import type { Rulebook } from './rulebook.js';
import type { FactValues, Scope } from './scope.js';

/** Computes the derived facts of a grain from the others. */
export type Derivation = (facts: FactValues, grain: Grain) => void;

/** Compiles the arithmetic of the derived facts of certain grains. */
export function derivation(rulebook: Rulebook, scope: Scope, grains: readonly Grain[]): Derivation {
  const wanted = rulebook.derivedFacts.filter(({ grain }) => grains.includes(grain));
  const steps = wanted.map((derived) => {
    const { arithmetic, operands } = formulaOf(derived);
    const read = operands.map((name) => accessor(named(scope, name), scope, true));
    const slot = scope.slotOf(derived.fact);
    return {
      grain: derived.grain,
      run(facts: FactValues) {
        const values = read.map((value) => value(facts) as Decimal | undefined);
        facts[slot] = values.reduce((one, other) =>
          one === undefined || other === undefined ? undefined : combine(arithmetic, one, other),
        );
      },
    };
  });
  return (facts, grain) => {
    for (const step of steps) if (step.grain === grain) step.run(facts);
  };
}
