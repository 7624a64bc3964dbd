import type { LoanFieldPath, LoanFieldValue } from '../../facts/loan/loan-fields.js';
import type { Wording } from '../../law/wording.js';
import type { Changeable } from './changeable-terms.js';

/** How a person speaks of a fact: its name, how it is asked for, and what its values are called. */
export interface FactWords {
  readonly name: Wording;
  /** What is called for where it is not known, if its name alone does not say that: 是否有特殊困难. */
  readonly sought?: Wording;
  readonly question: Wording;
  readonly values?: Readonly<Record<string, Wording>>;
}

/** A flag said as a sentence says it, rather than by its name and “yes”. */
export interface FlagState {
  /** What holds: 有特殊困难. */
  readonly state: Wording;
  /** The same as a demand: 须有特殊困难. */
  readonly demand: Wording;
}

/** The words for a field that rules read, and who can change it. */
export interface FieldWords extends FactWords {
  /** Of a flag: what it says where it is so and where it is not. */
  readonly states?: { readonly yes: FlagState; readonly no: FlagState };
  /** What `null` says. */
  readonly none?: Wording;
  readonly changeable: Changeable;
  /** Who can raise a figure that others can lower. */
  readonly raised?: Changeable;
}

/** The words for a field of the host's own, which no rule reads. */
export interface LabelWords {
  readonly name: Wording;
  readonly label: true;
}

type Given<P extends LoanFieldPath> = NonNullable<LoanFieldValue<P>>;

/** What the type of a field asks of its words: states of a flag, values of a choice, what `null` says where it is allowed. */
type WordsOfType<P extends LoanFieldPath> = [Given<P>] extends [boolean]
  ? Required<Pick<FieldWords, 'states' | 'sought'>>
  : [Given<P>] extends [string]
    ? string extends Given<P>
      ? unknown
      : { readonly values: Readonly<Record<Given<P>, Wording>> }
    : unknown;
type WordsOfNull<P extends LoanFieldPath> = null extends LoanFieldValue<P> ? Required<Pick<FieldWords, 'none'>> : unknown;

/** A text is a day or a label: the test of these words tells which. */
type OrLabel<P extends LoanFieldPath> = string extends LoanFieldValue<P> ? LabelWords : never;

/** The words for fields, each with what its type asks for. */
export type FieldWordsOf<Path extends LoanFieldPath> = {
  readonly [P in Path]: (FieldWords & WordsOfType<P> & WordsOfNull<P>) | OrLabel<P>;
};
