import type { LoanInput } from '../../facts/loan/loan-schema.js';
import type { Language } from '../../law/wording.js';
import type { Explanation } from '../explanation.js';

/** The input of a letter: the explanation of the decision, the addressee, the day and the language. */
export interface LetterMatter {
  readonly explanation: Explanation;
  readonly loan: LoanInput | undefined;
  /** The form of address for the borrower. */
  readonly you: string;
  /** The day of the letter. Without one, the day as of which the loan was decided. */
  readonly today: string | undefined;
  readonly lang: Language;
}
