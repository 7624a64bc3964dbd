/**
 * The closed set of operators. `is`, `isNot`, `oneOf`, `noneOf` test a choice or a flag; `atMost` 以下, `atLeast` 以上
 * (both include the figure), `lessThan` 不满, `moreThan` 超过 compare numbers; `onOrBefore`, `onOrAfter`, `before`,
 * `after` compare days. `given` asks of a fact of any type whether the record states it, or with `false` whether it does
 * not: it tests what the record says, not the world; it is for presumptions that a stated fact rebuts, and it is the only
 * operator under which learning a fact can change a determined answer. It is never unknown. A parameter, and a reading,
 * is always given; what a rule set decides is, unless it is undetermined; a date of which the record says that there is
 * none has no value and is not.
 */
export const OPERATOR_NAMES = [
  'is',
  'isNot',
  'oneOf',
  'noneOf',
  'atMost',
  'atLeast',
  'lessThan',
  'moreThan',
  'onOrBefore',
  'onOrAfter',
  'before',
  'after',
  'given',
] as const;
export type OperatorName = (typeof OPERATOR_NAMES)[number];

/** The operators that compare values. What is unknown has none to compare. */
export type ValueOperator = Exclude<OperatorName, 'given'>;

/** The operator that holds of known values exactly where another does not. The opposite of `given` is of its value. */
export const OPPOSITE: Readonly<Record<ValueOperator, ValueOperator>> = {
  is: 'isNot',
  isNot: 'is',
  oneOf: 'noneOf',
  noneOf: 'oneOf',
  atMost: 'moreThan',
  moreThan: 'atMost',
  atLeast: 'lessThan',
  lessThan: 'atLeast',
  onOrBefore: 'after',
  after: 'onOrBefore',
  onOrAfter: 'before',
  before: 'onOrAfter',
};
