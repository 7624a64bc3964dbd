import * as z from 'zod/mini';
import type { Immutable } from './immutable.js';

/** The same words in Chinese and English. */
export const wordingSchema = z.strictObject({
  /** In Chinese. */
  zh: z.string().check(z.minLength(1)),
  /** In English. */
  en: z.string().check(z.minLength(1)),
});
export type Wording = Immutable<z.output<typeof wordingSchema>>;

/** Words, or words about what they are given. */
export type Words = Wording | ((...of: never[]) => Wording);

/** What a value should have been, as a problem with an input says it; `expected` is the English. */
export interface ExpectedWording {
  readonly expected: string;
  readonly zh: string;
}

/** An expectation, or one about what it is given. */
export type ExpectedWords = ExpectedWording | ((...of: never[]) => ExpectedWording);

/** The languages that every text of the library exists in. */
export const LANGUAGES = ['zh', 'en'] as const;
/** A language that every text of the library exists in: `zh` Chinese, `en` English. */
export type Language = (typeof LANGUAGES)[number];
