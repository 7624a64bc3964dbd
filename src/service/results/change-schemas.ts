import * as z from 'zod/mini';
import { decisionSchema, findingSchema } from '../../decide/decision.js';
import { shapeOf } from '../../facts/input/schema-parts.js';
import { CHANGERS } from '../../facts/loan/changer.js';
import { loanSchema } from '../../facts/loan/loan-schema.js';
import { wordingSchema } from '../../law/wording.js';
import {
  componentName,
  expectedValue,
  factTypeSchema,
  instalmentIndex,
  named,
  operatorName,
  plainSchema,
} from './shared-schemas.js';
import { targetSchema } from './target-schema.js';

const { readings, parameters, rulebook } = shapeOf(decisionSchema);

const valueOrNone = z.nullable(plainSchema);

const unmetCondition = z.strictObject({
  /** Its path in the loan, or the name of the fact if it is derived by arithmetic. */
  path: z.string(),
  type: factTypeSchema,
  /** Absent if it is unknown; `null` if it is known that there is none. */
  value: z.exactOptional(valueOrNone),
  operator: operatorName,
  expected: z.exactOptional(expectedValue),
  /** The fact or parameter that `expected` is the value of. */
  from: z.exactOptional(z.string()),
  rule: z.string(),
  /** Whether it would keep a rule of higher priority from holding, rather than make this one hold. */
  against: z.boolean(),
  provisions: z.array(z.string()),
});

/** Why something was not decided on a loan. */
export const whyNotSchema = z.strictObject({
  target: targetSchema,
  reached: z.boolean(),
  decision: decisionSchema,
  /** Ways to the target, those with the fewest unmet conditions first. */
  ways: z.array(
    z.strictObject({
      rules: z.array(named({ rule: z.string() })),
      unmet: z.array(unmetCondition),
    }),
  ),
  /** Rules for the target that hold, and what decided instead. */
  shadowed: z.array(
    z.strictObject({ rule: z.string(), by: findingSchema, instalment: instalmentIndex, component: componentName }),
  ),
  /** Interpretations whose chosen reading keeps a rule from ever leading to the target. */
  closedBy: z.array(z.string()),
  /** Whether there were more ways than are given. */
  truncated: z.boolean(),
});

const change = z.strictObject({
  path: z.string(),
  type: factTypeSchema,
  from: z.exactOptional(valueOrNone),
  to: valueOrNone,
  /** Where the value was unknown: between which values it would do. */
  within: z.exactOptional(z.strictObject({ from: z.exactOptional(plainSchema), to: z.exactOptional(plainSchema) })),
  /** Who can make the change. */
  by: z.enum(CHANGERS),
  reason: wordingSchema,
});

/** What would change a decision. */
export const whatIfSchema = z.strictObject({
  target: targetSchema,
  reached: z.boolean(),
  decision: decisionSchema,
  /** The smallest sets of changes, each verified by deciding the changed loan. */
  counterfactuals: z.array(
    z.strictObject({ changes: z.array(change), attainable: z.boolean(), loan: loanSchema, decision: decisionSchema }),
  ),
  /** Whether no smaller set would do, and no other of the same size is nearer. */
  exhaustive: z.boolean(),
});

/** The questions whose answers would settle what is undetermined, the most telling first. */
export const questionsSchema = z.array(
  z.strictObject({
    /** Where the answer belongs in the loan. */
    path: z.string(),
    type: factTypeSchema,
    /** Whether `null`, which means that there is none, is an answer. */
    mayBeNone: z.boolean(),
    instalment: instalmentIndex,
    guarantee: instalmentIndex,
    question: wordingSchema,
    unit: wordingSchema,
    choices: z.exactOptional(z.array(named({ value: z.string() }))),
    /** How many open outcomes the most telling answer settles. */
    settles: z.number(),
  }),
);

const outcome = shapeOf(decisionSchema);
const standing = z.enum(['default', 'tenable', 'remote']);

/** On which readings of the text the outcome of a loan depends. */
export const sensitivitySchema = z.strictObject({
  loanId: z.string(),
  baseline: z.strictObject({
    track: outcome.track,
    inclusive: outcome.inclusive,
    instalments: outcome.instalments,
    guarantees: outcome.guarantees,
    missing: outcome.missing,
  }),
  matters: z.array(
    z.strictObject({
      interpretation: z.string(),
      question: wordingSchema,
      provisions: z.array(z.string()),
      chosen: z.string(),
      standing,
      changes: z.array(
        z.strictObject({
          readings: z.record(z.string(), z.string()),
          differences: z.array(
            z.strictObject({ path: z.string(), from: z.exactOptional(plainSchema), to: z.exactOptional(plainSchema) }),
          ),
          standings: z.record(z.string(), standing),
          nowMissing: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** The interpretations that change nothing. */
  settled: z.array(z.string()),
  readings,
  parameters,
  rulebook,
});
