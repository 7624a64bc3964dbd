import * as z from 'zod/mini';

/** A calendar day, `YYYY-MM-DD`, as a text: which days there are is checked with the rulebook. A JSON Schema asserts its form. */
export const daySchema = z.string();
