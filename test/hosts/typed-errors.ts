import { InvalidServicingError } from '../../src/audit/index.js';
import { InvalidTargetError, LoanMismatchError, RulebookMismatchError } from '../../src/explain/index.js';
import { InvalidInputError, InvalidLineageError, InvalidOptionError, InvalidRulebookError } from '../../src/index.js';
import { HostFailureError, InvalidAdditionError } from '../../src/json-rules-engine/index.js';
import { PortfolioError } from '../../src/portfolio/index.js';
import { InvalidMappingError, InvalidNameError } from '../../src/sql/index.js';

const TYPED = [
  InvalidInputError,
  InvalidOptionError,
  InvalidRulebookError,
  InvalidLineageError,
  InvalidServicingError,
  InvalidTargetError,
  LoanMismatchError,
  RulebookMismatchError,
  InvalidMappingError,
  InvalidNameError,
  PortfolioError,
  HostFailureError,
  InvalidAdditionError,
] as const;

/** Whether a host can tell by its class what an error is about. */
export function isTyped(error: unknown): error is Error {
  return TYPED.some((type) => error instanceof type) || isOfSystem(error);
}

/** Whether it is the system that says why a file cannot be read: what reads a folder hands that on. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

/** A message is for a person: no longer than a page. */
export const LONGEST_MESSAGE = 10_000;

/** What comes of a call: its answer, or the typed error by which it was refused. Any other error is a fault, and thrown. */
export async function outcomeOf(call: () => unknown): Promise<{ readonly answer: unknown } | { readonly refused: Error }> {
  try {
    return { answer: await call() };
  } catch (error) {
    if (!isTyped(error)) throw error;
    if (error.message.length > LONGEST_MESSAGE) throw new Error(`a message of ${error.message.length} characters: ${error.name}`);
    return { refused: error };
  }
}
