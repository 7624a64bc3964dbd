import * as z from 'zod/mini';
import { loanSchema } from '../../facts/loan/loan-schema.js';
import { servicingSchema } from '../../facts/loan/servicing.js';
import { targetSchema } from '../results/target-schema.js';

const text = z.exactOptional(z.string());

/** A loan, and what might have been decided on it. */
export const targetRequestSchema = z.strictObject({ loan: loanSchema, target: targetSchema });

/** A loan, and what the letter to its borrower says besides; what is left out is a blank in the letter. */
export const letterRequestSchema = z.strictObject({
  loan: loanSchema,
  borrower: text,
  bank: text,
  contact: text,
  telephone: text,
  /** The letter's own number. */
  number: text,
  /** The day of the letter, `YYYY-MM-DD`. */
  date: text,
});

/** A loan, and who decided on it; a name left out is a blank to sign. */
export const fileNoteRequestSchema = z.strictObject({ loan: loanSchema, officer: text, reviewer: text, date: text });

/** A loan, and what was done about it. */
export const auditRequestSchema = z.strictObject({ loan: loanSchema, servicing: servicingSchema });

const choices = z.exactOptional(z.record(z.string(), z.string()));

/** A law: a rulebook that is served, and under which readings, parameters and days it is applied. */
const lawSchema = z.strictObject({ rulebook: text, readings: choices, parameters: choices, asOf: text, lawAsOf: text });

/** Loans, and the two laws that they are decided by. */
export const comparisonRequestSchema = z.strictObject({
  loans: z.array(loanSchema),
  /** The default law where left out. */
  from: z.exactOptional(lawSchema),
  to: lawSchema,
  /** How many examples are given of each kind of change. Default: 3. */
  examples: z.exactOptional(z.int()),
});
