import type { FactValues, Scope } from '../evaluate/scope.js';
import { decimalValue, type FactValue, plainValue } from '../facts/fact.js';
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
  const definition = derived.get(name);
  if (definition === undefined) return undefined;
  const { arithmetic, operands } = formulaOf(definition);
  return operands
    .map((operand, at) => {
      const inner = derived.get(operand);
      if (inner === undefined) return valueText(operand, facts, scope);
      const text = formulaText(operand, facts, derived, scope) ?? '';
      return bindsLooser(formulaOf(inner).arithmetic, arithmetic, at === 0) ? `(${text})` : text;
    })
    .join(SIGNS[arithmetic]);
}

/** Whether an operand's own arithmetic needs brackets. */
function bindsLooser(inner: Arithmetic, outer: Arithmetic, first: boolean): boolean {
  const isSum = (arithmetic: Arithmetic) => arithmetic === 'sum' || arithmetic === 'difference';
  if (isSum(outer)) return !first && isSum(inner) && outer === 'difference';
  return isSum(inner) || (!first && outer === 'quotient');
}

function valueText(name: string, facts: FactValues, scope: Scope): string {
  const type = scope.vocabulary.get(name)?.type;
  const value = (scope.constantOf(name) as FactValue) ?? facts[scope.slotOf(name)];
  if (type === undefined || value === undefined) return '?';
  // A count is a whole number, which arithmetic has as a decimal.
  return type.kind === 'count' ? decimalValue(type, value as number).toFixed() : String(plainValue(type, value));
}
