import * as z from 'zod/mini';
import { GRAINS } from '../../facts/fact.js';
import { interpretationSchema, STANDINGS } from '../../law/interpretation.js';
import { datedValueSchema, parameterSchema, rangeSchema } from '../../law/parameter.js';
import { governedPeriodSchema, periodSchema } from '../../law/period.js';
import { provisionSchema, sourceSchema } from '../../law/provision.js';
import { wordingSchema } from '../../law/wording.js';
import { ruleSetSchema } from '../../rulebook/rule-set.js';
import { named } from './shared-schemas.js';

const ids = z.array(z.string());
/** The days on which it stands so in the law; absent where it does on all of them, and in the law of one day. */
const inForce = z.exactOptional(z.array(periodSchema));

/** A rulebook that the service decides by. */
export const rulebookHeadSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  digest: z.string(),
  title: wordingSchema,
  /** Whether it is the one that decides where a request names none. */
  isDefault: z.boolean(),
  lawAsOf: z.exactOptional(z.string()),
  governs: z.exactOptional(governedPeriodSchema),
});
export const rulebooksSchema = z.array(rulebookHeadSchema);

/** A provision with everything in the rulebook that rests on it. */
export const provisionEntrySchema = z.extend(provisionSchema, {
  from: z.optional(sourceSchema),
  rules: z.array(named({ ruleSet: z.string(), rule: z.string(), inForce })),
  parameters: z.array(z.extend(parameterSchema, { inForce })),
  interpretations: z.array(interpretationSchema),
  inForce,
});
export const provisionsSchema = z.array(provisionEntrySchema);

export const readingsSchema = z.array(
  named({
    id: z.string(),
    name: z.string(),
    readings: z.array(named({ id: z.string(), standing: z.enum(STANDINGS), inForce: z.exactOptional(periodSchema) })),
    provisions: ids,
  }),
);

export const parametersSchema = z.array(
  named({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    value: z.string(),
    inForceFrom: z.string(),
    range: z.exactOptional(rangeSchema),
    provisions: ids,
    values: z.exactOptional(z.array(datedValueSchema)),
    inForce,
  }),
);

export const factsSchema = z.array(
  named({
    name: z.string(),
    grain: z.enum(GRAINS),
    origin: z.string(),
    type: z.string(),
    values: z.exactOptional(z.array(named({ value: z.string() }))),
    ruleSet: z.exactOptional(z.string()),
    provisions: z.exactOptional(ids),
    inForce,
  }),
);

export const ruleSetsSchema = z.array(ruleSetSchema);
