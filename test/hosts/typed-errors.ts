import { LiubaoError } from '../../src/index.js';

/** Whether a host can tell by its class what an error is about. */
export function isTyped(error: unknown): error is Error {
  return error instanceof LiubaoError;
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
