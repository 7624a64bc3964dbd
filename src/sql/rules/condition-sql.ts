import { type Comparison, type Condition, foldCondition, isFactReference } from '../../rulebook/condition.js';
import type { ValueOperator } from '../../rulebook/operator-name.js';
import {
  all,
  any,
  type Comparator,
  column,
  commented,
  compare,
  type Expression,
  flag,
  isIn,
  isKnown,
  isNull,
  not,
  text,
} from '../statement/expression.js';
import { atScale, factValue, isConclusion, textOf, type Value } from './fact-sql.js';
import type { SqlRulebook } from './sql-rulebook.js';

/** A rule's condition: TRUE, FALSE or, if unknown, NULL. */
export function conditionSql(condition: Condition, rulebook: SqlRulebook): Expression {
  return foldCondition<Expression>(condition, {
    all,
    any,
    not,
    comparison: (comparison) => comparisonSql(comparison, rulebook),
  });
}

const COMPARATORS: Readonly<Record<ValueOperator, Comparator>> = {
  is: '=',
  isNot: '<>',
  oneOf: '=',
  noneOf: '<>',
  atMost: '<=',
  atLeast: '>=',
  lessThan: '<',
  moreThan: '>',
  onOrBefore: '<=',
  onOrAfter: '>=',
  before: '<',
  after: '>',
};

function comparisonSql({ fact, operator, value }: Comparison, rulebook: SqlRulebook): Expression {
  const left = factValue(fact, rulebook);
  if (operator === 'given') return givenSql(fact, left, value === true, rulebook);
  const comparator = COMPARATORS[operator];
  if (isFactReference(value)) {
    const right = factValue(value.fact, rulebook);
    if (left.kind === 'figure' && right.kind === 'figure') return compareFigures(left, comparator, right);
    return compare(textOf(left), comparator, textOf(right));
  }
  const negated = comparator === '<>';
  if (typeof value === 'boolean') return flagSql(left, value !== negated);
  const values = Array.isArray(value) ? value : [value];
  if (left.kind === 'decided') return decidedSql(fact, left, values, negated);
  const [only] = values;
  return values.length === 1 && only !== undefined
    ? compare(textOf(left), comparator, text(only))
    : isIn(textOf(left), values.map(text), negated);
}

function compareFigures(left: Value & { kind: 'figure' }, comparator: Comparator, right: Value & { kind: 'figure' }): Expression {
  const scale = Math.max(left.scale, right.scale);
  return compare(atScale(left, scale), comparator, atScale(right, scale));
}

function flagSql(value: Value, wanted: boolean): Expression {
  const expression = textOf(value);
  return wanted ? expression : not(expression);
}

/** Whether a fact is known; never NULL. Parameters and readings always are. */
function givenSql(fact: string, value: Value, wanted: boolean, { compiled }: SqlRulebook): Expression {
  if (compiled.scope.constantOf(fact) !== undefined) return flag(wanted);
  const expression = value.kind === 'decided' ? column(value.by.column) : value.expression;
  return wanted ? isKnown(expression) : isNull(expression);
}

/** Compares a decided fact by the numbers of its conclusions. */
function decidedSql(fact: string, { by }: Value & { kind: 'decided' }, values: readonly string[], negated: boolean): Expression {
  const numbers = [...by.conclusions].filter(([, { type }]) => values.includes(type)).map(([at]) => at);
  // The readings may rule the conclusion out, and then no number stands for it.
  const among = numbers.length === 0 ? [-1] : numbers;
  return commented(isConclusion(by.column, among, negated), `${fact} ${negated ? 'is not' : 'is'} ${values.join(' or ')}`);
}
