import { tooLongLine } from '../../files/byte-lines.js';
import type { Refusal } from '../../files/refusal.js';

/**
 * A line that is no loan: its number, what is wrong with it, and its id where that can be told. Of rows of a bank's tables it is
 * the number that the line says.
 */
export type Reject = Refusal & { readonly line: number; readonly loanId?: string };

/** What the id of a loan has to be, where several have the same. */
export const OWN_ID = { expected: 'an id of its own: several loans have this one', zh: '各自的编号:另有贷款用此编号' };

/** The reject of a line that is too long to be read, of `bytes` bytes. */
export function tooLong(line: number, bytes: number): Reject & { readonly error: { readonly zh: string } } {
  const { name, message, zh } = tooLongLine(bytes);
  return { line, error: { name, message, zh } };
}
