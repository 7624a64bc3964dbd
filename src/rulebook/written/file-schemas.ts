import * as z from 'zod/mini';
import { interpretationSchema, readingSchema } from '../../law/interpretation.js';
import { writtenPeriodSchema } from '../../law/period.js';
import { rulebookSchema } from '../rulebook.js';
import { rulebookWordsSchema } from '../rulebook-words.js';
import { REPEALED_KINDS } from './amended-files.js';
import { expectationsSchema } from './expectations.js';
import { limitsTableSchema } from './limits-table.js';
import { namedConditionsSchema } from './named-conditions.js';
import { writtenFactsSchema } from './written-facts.js';
import { writtenRuleSetSchema } from './written-rule-set.js';

/** An interpretation as its file states it: the period of a reading may begin when the rulebook does. */
const writtenInterpretationSchema = z.extend(interpretationSchema, {
  readings: z.array(z.extend(readingSchema, { inForce: z.optional(writtenPeriodSchema) })).check(z.minLength(2)),
});

/**
 * The schema of each file of a rulebook's folder, by the name of the file, or of the folder's purpose: what a file of it
 * holds. The parts are those of the schema that the loaded form is checked with, so that the two cannot differ.
 */
export const FILE_SCHEMAS = {
  rulebook: z.extend(
    z.omit(rulebookSchema, {
      sources: true,
      provisions: true,
      parameters: true,
      interpretations: true,
      facts: true,
      derivedFacts: true,
      conditions: true,
      ruleSets: true,
      words: true,
    }),
    {
      /** The rulebook that the files add to: a shipped one by its id, or another by the path of its folder. */
      extends: z.optional(z.string()),
      /** The rulebook that the files change, named alike. */
      amends: z.optional(z.string()),
      /** By the kind, the ids of what that one has and this one does not. */
      repeals: z.optional(
        z.partial(z.strictObject(Object.fromEntries(REPEALED_KINDS.map((kind) => [kind, z.array(z.string())])))),
      ),
    },
  ),
  provisions: z.pick(rulebookSchema, { sources: true, provisions: true }),
  parameters: z.pick(rulebookSchema, { parameters: true }),
  interpretations: z.strictObject({ interpretations: z.array(writtenInterpretationSchema) }),
  facts: writtenFactsSchema,
  'derived-facts': z.pick(rulebookSchema, { derivedFacts: true }),
  conditions: namedConditionsSchema,
  expectations: expectationsSchema,
  words: rulebookWordsSchema,
  'rule-set': writtenRuleSetSchema,
  'limits-table': limitsTableSchema,
} as const;
export type RulebookFileKind = keyof typeof FILE_SCHEMAS;
