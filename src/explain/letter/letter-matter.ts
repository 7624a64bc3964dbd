import type { LoanInput } from '../../facts/loan/loan-schema.js';
import type { Language } from '../../law/wording.js';
import type { Explanation } from '../explanation.js';

/** What a letter is written of: the explanation of the decision, and to whom, on which day and in which language. */
export interface LetterMatter {
  readonly explanation: Explanation;
  readonly loan: LoanInput | undefined;
  /** How it addresses the borrower. */
  readonly you: string;
  /** The day of the letter or, without one, as of which it was decided. */
  readonly today: string | undefined;
  readonly lang: Language;
}
