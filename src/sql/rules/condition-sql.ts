import { type Comparison, type Condition, foldCondition } from '../../rulebook/condition.js';
import type { ValueOperator } from '../../rulebook/operator-name.js';
import {
  all,
  any,
  type Comparator,
  column,
  compare,
  type Expression,
  flag,
  isIn,
  isKnown,
  isNull,
  not,
  noted,
  text,
} from '../statement/expression.js';
import { atScale, factValue, numbered, textOf, type Value } from './fact-sql.js';
import type { Book } from './sql-rule-set.js';

/** A rule's condition: TRUE, FALSE or, where it is unknown, NULL. */
export function conditionSql(condition: Condition, book: Book): Expression {
  return foldCondition<Expression>(condition, {
    all,
    any,
    not,
    comparison: (comparison) => comparisonSql(comparison, book),
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

function comparisonSql({ fact, operator, value }: Comparison, book: Book): Expression {
  const left = factValue(fact, book);
  if (operator === 'given') return givenSql(fact, left, value === true, book);
  const comparator = COMPARATORS[operator];
  if (typeof value === 'object' && !Array.isArray(value)) {
    const right = factValue(value.fact, book);
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

/** Whether a fact is known, which is never NULL itself. A value of the law always is. */
function givenSql(fact: string, value: Value, wanted: boolean, { compiled }: Book): Expression {
  if (compiled.scope.constantOf(fact) !== undefined) return flag(wanted);
  const expression = value.kind === 'decided' ? column(value.by.column) : value.expression;
  return wanted ? isKnown(expression) : isNull(expression);
}

/** A decided fact is compared by the numbers of the rules that conclude so. */
function decidedSql(fact: string, { by }: Value & { kind: 'decided' }, values: readonly string[], negated: boolean): Expression {
  const numbers = [...by.conclusions].filter(([, { type }]) => values.includes(type)).map(([at]) => at);
  // A conclusion that the readings rule out: no number stands for it.
  const among = numbers.length === 0 ? [-1] : numbers;
  return noted(numbered(by.column, among, negated), `${fact} ${negated ? 'is not' : 'is'} ${values.join(' or ')}`);
}
