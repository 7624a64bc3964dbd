/**
 * The closed set of operators. `is`, `isNot`, `oneOf`, `noneOf` test a choice or a flag; `atMost` 以下, `atLeast` 以上
 * (both include the figure), `lessThan` 不满, `moreThan` 超过 compare numbers; `onOrBefore`, `onOrAfter`, `before`,
 * `after` compare days.
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
] as const;
export type OperatorName = (typeof OPERATOR_NAMES)[number];

/** The operator that holds of known values exactly where another does not. */
export const OPPOSITE: Readonly<Record<OperatorName, OperatorName>> = {
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
