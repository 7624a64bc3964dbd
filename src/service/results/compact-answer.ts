import * as z from 'zod/mini';
import { compactDecisionSchema, compacted } from '../../compact/compact-decision.js';
import { type CompactWriter, compactWriter } from '../../compact/compact-line.js';
import { type Decision, decisionSchema } from '../../decide/decision.js';
import type { DecisionPlan } from '../../decide/plan.js';
import type { AnswerWriter } from './answer-writer.js';

const { lawAsOf, rulebook, record } = decisionSchema.shape;

/** The compact form of a decision, with what says by which law it was decided, and where it is recorded. */
export const compactAnswerSchema = z.strictObject({ ...compactDecisionSchema.shape, lawAsOf, rulebook, record });

/** Writes the JSON of a decision in its compact form. */
export function writeCompact(writer: AnswerWriter, decision: Decision): void {
  const { lawAsOf, rulebook, record } = decision;
  writer.text(JSON.stringify({ ...compacted(decision), lawAsOf, rulebook, record }));
}

/** Writes the same of an answer of which no decision was made. */
export function compactAnswerWriter(plan: DecisionPlan): CompactWriter {
  const { lawAsOf } = plan.compiled.rulebook;
  return compactWriter(plan, `,${JSON.stringify({ lawAsOf, rulebook: plan.rulebook }).slice(1, -1)}`);
}
