import type { FactValues, Scope } from '../../src/evaluate/scope.js';
import { decimalValue, type FactType, type FactValue } from '../../src/facts/fact.js';
import { Decimal } from '../../src/facts/values/decimal.js';
import { type Comparison, type Condition, isFactReference } from '../../src/rulebook/condition.js';
import type { NamedFact } from '../../src/rulebook/vocabulary.js';

// Conditions evaluated a second time, as plainly as can be: each comparison of what it names, each group as Kleene's logic has it.

/** The truth of a condition; `undefined` where it is unknown. */
export type PlainTruth = boolean | undefined;

/** What a name stands for, as a decimal where it is a figure. */
export function statedValue(name: string, scope: Scope, facts: FactValues): string | boolean | Decimal | undefined {
  const { type, origin } = scope.vocabulary.get(name) as NamedFact;
  const constant = scope.constantOf(name) as FactValue;
  const value = constant ?? facts[scope.slotOf(name)];
  return isFigure(type) ? figureOf(type, value, origin === 'derived') : (value as string | boolean | undefined);
}

const isFigure = ({ kind }: FactType) => kind !== 'choice' && kind !== 'flag';

function figureOf(type: FactType, value: FactValue, isNatural: boolean): Decimal | undefined {
  if (value === undefined || value instanceof Decimal) return value;
  return isNatural || type.kind === 'date' ? new Decimal(value as number) : decimalValue(type, value as number);
}

export function plainTruth(condition: Condition, scope: Scope, facts: FactValues): PlainTruth {
  if ('all' in condition) {
    const truths = condition.all.map((part) => plainTruth(part, scope, facts));
    return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
  }
  if ('any' in condition) {
    const truths = condition.any.map((part) => plainTruth(part, scope, facts));
    return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
  }
  if ('not' in condition) {
    const truth = plainTruth(condition.not, scope, facts);
    return truth === undefined ? undefined : !truth;
  }
  return comparisonTruth(condition, scope, facts);
}

function comparisonTruth({ fact, operator, value }: Comparison, scope: Scope, facts: FactValues): PlainTruth {
  const left = statedValue(fact, scope, facts);
  if (operator === 'given') return (left !== undefined) === value;
  const right = isFactReference(value) ? statedValue(value.fact, scope, facts) : value;
  if (left === undefined || right === undefined) return undefined;
  const order = () => (left as Decimal).cmp(right as Decimal);
  switch (operator) {
    case 'is':
      return left === right;
    case 'isNot':
      return left !== right;
    case 'oneOf':
      return (right as readonly unknown[]).includes(left);
    case 'noneOf':
      return !(right as readonly unknown[]).includes(left);
    case 'atMost':
    case 'onOrBefore':
      return order() <= 0;
    case 'atLeast':
    case 'onOrAfter':
      return order() >= 0;
    case 'lessThan':
    case 'before':
      return order() < 0;
    case 'moreThan':
    case 'after':
      return order() > 0;
  }
}
