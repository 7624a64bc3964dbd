import * as z from 'zod/mini';
import type { Immutable } from '../law/immutable.js';
import { wordingSchema } from '../law/wording.js';

/** A condition that the duty to defer has under one reading, in the words in which a letter says that it is not met. */
export const unmetConditionSchema = z.extend(wordingSchema, {
  /** The finding that says it is not met: a fact that a rule set decides, and what it then is. */
  fact: z.string(),
  /** The value that the fact then has. */
  value: z.string(),
  /** The interpretation, and its reading under which this is a condition. */
  interpretation: z.string(),
  /** The reading of the interpretation under which this is a condition. */
  reading: z.string(),
});

/**
 * The sentences of a letter to the borrower that state the law beyond what a decision holds. `{you}` is the borrower as the
 * letter addresses it. A sentence that is left out is not written.
 */
export const letterWordsSchema = z.strictObject({
  /** How the bank arranges a deferral: in Chinese before 给予一定期限的延期安排, in English after “for a certain period”. */
  arrangement: z.optional(wordingSchema),
  /** That nothing sets a last day for applying. */
  noLastDay: z.optional(wordingSchema),
  /** Conditions that the duty has under one reading only, as a refusal names them. */
  unmet: z.optional(z.array(unmetConditionSchema)),
  /** Where principal is deferred beyond the `day`, a parameter: which interest is not deferred. `{day}` is that day. */
  laterInterest: z.optional(
    z.extend(wordingSchema, {
      /** The id of the parameter that is the day. */
      day: z.string(),
    }),
  ),
  /** Another scheme, for what is not deferred here and falls due in a period, `{instalments}`; its days are parameters. */
  otherScheme: z.optional(
    z.extend(wordingSchema, {
      /** The id of the parameter that is the first day of the period. */
      firstDay: z.string(),
      /** The id of the parameter that is its last day. */
      lastDay: z.string(),
    }),
  ),
  /**
   * Support that a rule set of the loan finds to be due, for what is not deferred: `due` where it was found, `open` where
   * the loan does not rule it out.
   */
  support: z.optional(
    z.strictObject({
      /** The fact that says whether it is due. */
      fact: z.string(),
      /** What is written where it was found to be due. */
      due: wordingSchema,
      /** What is written where the loan does not rule it out. */
      open: wordingSchema,
    }),
  ),
});

export type LetterWords = Immutable<z.output<typeof letterWordsSchema>>;

/**
 * What a rulebook calls things where the general words do not fit. All of it is optional, and none of it affects a decision.
 */
export const rulebookWordsSchema = z.strictObject({
  /** What values are called: of facts that rule sets decide, and under `limb` of the kinds of loan that conclusions give. */
  values: z.optional(z.record(z.string(), z.record(z.string(), wordingSchema))),
  /** The sentences of a letter to the borrower that state the law. */
  letter: z.optional(letterWordsSchema),
  /** What a file note names as weighed by the bank: fields of a loan, and `guarantorConsent`, in their order. */
  weighed: z.optional(z.array(z.string())),
});
export type RulebookWords = Immutable<z.output<typeof rulebookWordsSchema>>;

/** The key of the words for the kinds of loan that conclusions give. */
export const LIMB = 'limb';

/** Something weighed that is not a field of a loan: a guarantor's written consent to the deferral, if there is a guarantee. */
export const GUARANTOR_CONSENT = 'guarantorConsent';

/** The parameters that words name. */
export function parametersOfWords({ letter = {} }: RulebookWords): string[] {
  const { laterInterest, otherScheme } = letter;
  return [
    ...(laterInterest === undefined ? [] : [laterInterest.day]),
    ...(otherScheme === undefined ? [] : [otherScheme.firstDay, otherScheme.lastDay]),
  ];
}

/** The words that a part of a rulebook needs: those for the values of the facts that it decides, and those of letters and notes if it decides loans. */
export function wordsOfFacts({ values = {}, letter, weighed }: RulebookWords, decided: ReadonlySet<string>): RulebookWords {
  const decidesLoans = decided.has('component.outcome');
  const kept = Object.entries(values).filter(([fact]) => (fact === LIMB ? decided.has('loan.inclusive') : decided.has(fact)));
  return {
    values: Object.fromEntries(kept),
    ...(decidesLoans && letter !== undefined ? { letter } : {}),
    ...(decidesLoans && weighed !== undefined ? { weighed } : {}),
  };
}
