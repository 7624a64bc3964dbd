import * as z from 'zod/mini';
import { InvalidInputError } from '../../facts/input/invalid-input.js';
import { parsedInput } from '../../facts/input/parsed-input.js';
import { REFUSED_INPUTS } from '../../facts/input/refused-inputs-words.js';
import type { Wording } from '../../law/wording.js';

/** Cases that show what certain provisions mean, in the form of a fixture file. */
export interface BookFixture {
  /** The path of the file, which identifies the fixture. */
  readonly path: string;
  /** What the set of cases is about. */
  readonly title: Wording;
  /** The provisions that its cases stand for, by their ids. */
  readonly provisions: readonly string[];
  /** Its cases, in the order of the file. */
  readonly cases: readonly {
    /** What the case is called in its file. */
    readonly name: string;
    /** Why it is decided as expected. */
    readonly why: Wording;
  }[];
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
 * Checks fixtures from any source.
 *
 * @throws {InvalidInputError} if the value is not a list of fixtures
 */
export function bookFixturesOf(given: unknown): readonly BookFixture[] {
  return parsedInput(bookFixtures, given, (problems) => new InvalidInputError(REFUSED_INPUTS.fixtures, problems));
}
