import type { SubjectGrain } from '../../facts/fact.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import type { ServicingInput } from '../../facts/loan/servicing.js';

/** The subject of an input: a loan, or another subject of the rulebook. */
export type WitnessSubject = 'loan' | SubjectGrain;

/** An input that shows something: a loan, with what was done about it if that is audited, or the input of another subject. */
export type WitnessInput = { readonly loan: LoanInput; readonly servicing?: ServicingInput } | { readonly input: object };
