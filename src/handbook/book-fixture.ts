import * as z from 'zod/mini';
import { InvalidInputError } from '../facts/input/invalid-input.js';
import { parsedInput } from '../facts/input/parsed-input.js';
import type { Wording } from '../law/wording.js';

/** Cases that show what certain provisions mean, as a fixture file has them. */
export interface BookFixture {
  /** A name of its own: where the file is. */
  readonly path: string;
  readonly title: Wording;
  readonly provisions: readonly string[];
  readonly cases: readonly { readonly name: string; readonly why: Wording }[];
}

const wording = z.object({ zh: z.string(), en: z.string() });
const bookFixtures = z.array(
  z.object({
    path: z.string(),
    title: wording,
    provisions: z.array(z.string()),
    cases: z.array(z.object({ name: z.string(), why: wording })),
  }),
);

/**
 * Fixtures of any provenance.
 *
 * @throws {InvalidInputError} where they are none
 */
export function bookFixturesOf(given: unknown): readonly BookFixture[] {
  return parsedInput(bookFixtures, given, (problems) => new InvalidInputError('invalid fixtures', problems));
}
