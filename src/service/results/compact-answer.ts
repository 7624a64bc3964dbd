import * as z from 'zod/mini';
import { compactDecisionSchema, compacted } from '../../decide/compact-decision.js';
import { type Decision, decisionSchema } from '../../decide/decision.js';
import type { Immutable } from '../../law/immutable.js';
import type { AnswerWriter } from './answer-writer.js';

const { asOf, lawAsOf, rulebook, record } = decisionSchema.shape;

/** The compact form of a decision, with what says by which law it was decided, and where it is recorded. */
export const compactAnswerSchema = z.strictObject({ ...compactDecisionSchema.shape, asOf, lawAsOf, rulebook, record });
type CompactAnswer = Immutable<z.output<typeof compactAnswerSchema>>;

function compactAnswer(decision: Decision): CompactAnswer {
  const { asOf, lawAsOf, rulebook, record } = decision;
  return {
    ...compacted(decision),
    ...(asOf === undefined ? {} : { asOf }),
    ...(lawAsOf === undefined ? {} : { lawAsOf }),
    rulebook,
    ...(record === undefined ? {} : { record }),
  };
}

/** Writes the JSON of a decision in its compact form. */
export function writeCompact(writer: AnswerWriter, decision: Decision): void {
  writer.text(JSON.stringify(compactAnswer(decision)));
}
