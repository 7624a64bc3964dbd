import { accessor, named } from '../evaluate/comparison.js';
import type { FactValues, Scope } from '../evaluate/scope.js';
import { type FactValue, plainValue } from '../facts/fact.js';
import { type Arithmetic, type DerivedFact, formulaOf } from '../rulebook/derived-fact.js';

const SIGNS: Readonly<Record<Arithmetic, string>> = { sum: ' + ', difference: ' − ', product: ' × ', quotient: ' ÷ ' };

/**
 * How the arithmetic of a derived fact comes about from facts that no arithmetic derived: `(0.02 − 0.02 × 0.5) ×
 * 1000000.00`; `undefined` where the fact is not a derived one. The facts must be known.
 */
export function formulaText(
  name: string,
  facts: FactValues,
  derived: ReadonlyMap<string, DerivedFact>,
  scope: Scope,
): string | undefined {
  const textOf = (definition: DerivedFact): string => {
    const { arithmetic, operands } = formulaOf(definition);
    return operands
      .map((operand, at) => {
        const inner = derived.get(operand);
        if (inner === undefined) return valueText(operand, facts, scope);
        const text = textOf(inner);
        return bindsLooser(formulaOf(inner).arithmetic, arithmetic, at === 0) ? `(${text})` : text;
      })
      .join(SIGNS[arithmetic]);
  };
  const definition = derived.get(name);
  return definition === undefined ? undefined : textOf(definition);
}

/** Whether an operand's own arithmetic needs brackets. */
function bindsLooser(inner: Arithmetic, outer: Arithmetic, first: boolean): boolean {
  const isSum = (arithmetic: Arithmetic) => arithmetic === 'sum' || arithmetic === 'difference';
  if (isSum(outer)) return !first && isSum(inner) && outer !== 'sum';
  return isSum(inner) || (!first && outer === 'quotient');
}

function valueText(name: string, facts: FactValues, scope: Scope): string {
  const fact = named(scope, name);
  return String(plainValue(fact.type, accessor(fact, scope, false)(facts) as Exclude<FactValue, undefined>));
}
