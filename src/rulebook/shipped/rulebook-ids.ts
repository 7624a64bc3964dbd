/**
 * What a rulebook calls its parts, as types: the compiler knows the ids of a shipped rulebook, and completes them. A rulebook read
 * from files has no more than this: its ids are any text, and are checked when it is used.
 */
export interface RulebookIds {
  /** The rulebook's own id. */
  readonly id: string;
  /** The readings to choose from, by interpretation. */
  readonly readings: Readonly<Record<string, string>>;
  /** The parameters, with how their values are written. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The ids of its interpretations: on which of them something turns. */
  readonly interpretation: string;
  /** The ids of its parameters: what a caller may set another value of. */
  readonly parameter: string;
  /** The ids of its rule sets; a finding names the one that it comes from. */
  readonly ruleSet: string;
  /** The names of its rules, and `<rule set>/otherwise`. */
  readonly rule: string;
  /** The ids of its provisions, which findings cite. */
  readonly provision: string;
  /** What rules test: facts of the input, facts derived and decided. */
  readonly fact: string;
}

/** The reading chosen of some interpretations; the default of the others. */
export type ChosenReadings<Ids extends RulebookIds> = ChosenOf<Ids['readings']>;

/** Parameters with another value than the law's: an amount in yuan, a fraction a year, a day `YYYY-MM-DD`, a number. */
export type ChosenParameters<Ids extends RulebookIds> = ChosenOf<Ids['parameters']>;

/** An interpretation by its id. */
export type NamedInterpretation<Ids extends RulebookIds> = keyof Ids['readings'] & string;

/** What a condition compares: a fact, a parameter or an interpretation. */
export type ComparedName<Ids extends RulebookIds> =
  | Ids['fact']
  | `param:${Ids['parameter']}`
  | `reading:${Ids['interpretation']}`;

// Any text, and yet beside literals, which a plain `string` would swallow.
export type AnyId = string & Record<never, never>;

// An object type without keys would take any.
type ChosenOf<All extends Readonly<Record<string, string>>> = [keyof All] extends [never]
  ? Readonly<Record<string, never>>
  : string extends keyof All
    ? { readonly [Id in keyof All]?: All[Id] | undefined }
    : { readonly [Id in keyof All]?: All[Id] | undefined };
