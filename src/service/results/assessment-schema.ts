import * as z from 'zod/mini';
import { decisionSchema } from '../../decide/decision.js';
import { shapeOf } from '../../facts/input/schema-parts.js';
import { wordingSchema } from '../../law/wording.js';

const { findings, missing, readings, parameters, rulebook, lawAsOf, citations, trace } = shapeOf(decisionSchema);

/** What every assessment has; the verdicts beside it are those of its subject. */
export const assessmentSchema = z.looseObject({
  /** The figures of the result in sentences, with their arithmetic. */
  statements: z.array(wordingSchema),
  findings,
  missing,
  readings,
  parameters,
  rulebook,
  lawAsOf,
  citations,
  trace,
});
