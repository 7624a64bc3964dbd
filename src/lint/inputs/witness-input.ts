import type { SubjectGrain } from '../../facts/fact.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import type { ServicingInput } from '../../facts/loan/servicing.js';

/**
 * What an input describes: a `loan`, or another subject of the rulebook.
 *
 * - `main-bank`: an enterprise and its banks
 * - `renewal`: a renewed loan
 * - `lender-year`: a bank's own year
 * - `region-year`: the Region's year
 * - `support`: the supports of annex item 17
 * - `enterprise`: the size of an enterprise
 */
export type WitnessSubject = 'loan' | SubjectGrain;

/** An input that shows something: a loan, with what was done about it if that is audited, or the input of another subject. */
export type WitnessInput =
  | {
      /** The loan that shows it. */
      readonly loan: LoanInput;
      /** What was done about the loan, where it shows in an audit. */
      readonly servicing?: ServicingInput;
    }
  | {
      /** The input of another subject, in the form that its `assess` takes. */
      readonly input: object;
    };
