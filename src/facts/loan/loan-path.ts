import type { LoanInput } from './loan-schema.js';

/** What the paths of a guarantee's fields begin with, and the names of the facts that they are. */
export const GUARANTEE_PREFIX = 'guarantee.';

/** What the paths of an instalment's fields begin with. */
export const INSTALMENT_PREFIX = 'schedule[].';

/** A field of the input, and which instalment or guarantee it belongs to. */
export interface Field {
  readonly field: string;
  readonly instalment?: number;
  readonly guarantee?: number;
}

/**
 * Splits a path into its field and its place: `schedule[3].dueDate` is `schedule[].dueDate` of instalment 3, and
 * `guarantees[1].arrangement` is `guarantee.arrangement` of guarantee 1.
 */
export function fieldOf(path: string): Field {
  const [, guarantee, field] = /^guarantees\[(\d+)\](\..+)$/.exec(path) ?? [];
  if (guarantee !== undefined) return { field: `guarantee${field}`, guarantee: Number(guarantee) };
  const [, index] = /^schedule\[(\d+)\]/.exec(path) ?? [];
  return index === undefined ? { field: path } : { field: path.replace(`[${index}]`, '[]'), instalment: Number(index) };
}

/** Where the facts of a guarantee stand in a loan: under `guarantee`, or in the list of several. */
export function guaranteePath({ guarantees }: Pick<LoanInput, 'guarantees'>, index: number): string {
  return guarantees === undefined ? 'guarantee' : `guarantees[${index}]`;
}
