import * as z from 'zod/mini';
import { decisionSchema } from '../../decide/decision.js';
import { COMPONENTS } from '../../facts/loan/component.js';
import { interpretationSchema, readingSchema } from '../../law/interpretation.js';
import { forceSchema } from '../../law/provision.js';
import { wordingSchema } from '../../law/wording.js';
import { expectedValue, factTypeSchema, operatorName, plainSchema } from './shared-schemas.js';

const statedFact = z.strictObject({
  /** Its path in the loan; a derived fact has its name here. */
  path: z.string(),
  type: factTypeSchema,
  /** `null` if it is known that there is none. */
  value: z.exactOptional(z.nullable(plainSchema)),
  comparison: z.exactOptional(
    z.strictObject({
      operator: operatorName,
      expected: expectedValue,
      from: z.exactOptional(z.string()),
      holds: z.boolean(),
    }),
  ),
});

const reasons = z.array(
  z.strictObject({
    ruleSet: z.string(),
    decides: z.string(),
    rule: z.string(),
    conclusion: z.string(),
    force: forceSchema,
    ...wordingSchema.shape,
    provisions: z.array(z.string()),
    conditions: z.array(
      z.strictObject({
        id: z.string(),
        holds: z.boolean(),
        ...wordingSchema.shape,
        facts: z.array(statedFact),
        premises: z.array(z.string()),
      }),
    ),
    facts: z.array(statedFact),
    premises: z.array(z.string()),
  }),
);

/** Why a loan was decided as it was. */
export const explanationSchema = z.strictObject({
  decision: decisionSchema,
  loan: reasons,
  components: z.array(z.strictObject({ instalment: z.int(), component: z.enum(COMPONENTS), reasons })),
  guarantees: z.array(z.strictObject({ guarantee: z.int(), reasons })),
  readings: z.array(z.strictObject({ interpretation: interpretationSchema, reading: readingSchema, isDefault: z.boolean() })),
  readingsExamined: z.boolean(),
});
