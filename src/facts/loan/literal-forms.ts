/** The fields of a loan that are days. A test holds the list to the fields themselves. */
export const DAY_FIELDS = [
  'asOf',
  'maturityDate',
  'appliedOn',
  'principalUntil',
  'interestUntil',
  'dueDate',
  'originalDueDate',
] as const;

/** The fields of a loan that are amounts in yuan or yearly rates. A test holds the list to the fields themselves. */
export const FIGURE_FIELDS = [
  'creditTotal',
  'creditTotalAllBanks',
  'annualRate',
  'penaltyAnnualRate',
  'standardFeeRate',
  'formerFeeRate',
  'chargedFeeRate',
  'otherFeeRate',
  'reGuaranteeFee',
  'principal',
  'interest',
] as const;

type DayField = (typeof DAY_FIELDS)[number];
type FigureField = (typeof FIGURE_FIELDS)[number];

/** How a day is written. Whether there is such a day is checked when it is decided. */
type DayText = `${number}-${number}-${number}`;
/**
 * How an amount or a rate is written: a figure without separators, signs of currency or percent. What is no amount all the same,
 * such as `1e5`, is refused when it is decided: the compiler has no type for digits.
 */
type FigureText = `${number}`;

/**
 * `Given` with what a literal in it must look like: a day `2020-08-15` and not `2020/8/15`, an amount `300000.00` and not `300,000`.
 * A text that the compiler does not know, as one of a database, may be any. What the host keeps under `extensions` is its own.
 */
export type LiteralForms<Given> = Given extends readonly (infer Item)[]
  ? readonly LiteralForms<Item>[]
  : Given extends object
    ? {
        [Key in keyof Given]: Key extends DayField
          ? FormOf<Given[Key], DayText>
          : Key extends FigureField
            ? FormOf<Given[Key], FigureText>
            : Key extends 'extensions'
              ? Given[Key]
              : LiteralForms<Given[Key]>;
      }
    : Given;

type FormOf<Value, Text extends string> = Value extends readonly (infer Item)[]
  ? readonly FormOf<Item, Text>[]
  : Value extends string
    ? string extends Value
      ? Value
      : Value extends Text
        ? Value
        : Text
    : Value;
