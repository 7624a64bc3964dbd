import * as z from 'zod/mini';
import type { ByteWriter } from '../../compact/byte-writer.js';
import { compactDecisionSchema, compacted } from '../../compact/compact-decision.js';
import { compactWriter } from '../../compact/compact-line.js';
import type { LoanAnswer } from '../../decide/answers.js';
import { type Decision, decisionSchema } from '../../decide/decision.js';
import type { DecisionPlan } from '../../decide/plan.js';
import { loanSlot } from '../../facts/loan/loan-facts.js';
import { civilDate, type DayNumber } from '../../facts/values/civil-date.js';
import { encodeUtf8 } from '../../files/utf8.js';
import { defaultReading } from '../../law/interpretation.js';
import type { Rulebook } from '../../rulebook/rulebook.js';

const { asOf, lawAsOf, readings, parameters, rulebook, record } = decisionSchema.shape;

/** The compact form of a decision, with what says by which law it was decided, and where it is recorded. */
export const compactAnswerSchema = z.strictObject({
  ...compactDecisionSchema.shape,
  asOf,
  lawAsOf,
  /** The readings that are other than the rulebook's own; absent where there are none. */
  readings: z.exactOptional(readings),
  parameters,
  rulebook,
  record,
});

/** Writes the JSON of decisions in their compact form. */
export function compactDecisionWriter({
  rulebook: { interpretations },
}: {
  readonly rulebook: Pick<Rulebook, 'interpretations'>;
}) {
  return (writer: ByteWriter, decision: Decision): void => {
    const { asOf, lawAsOf, parameters, rulebook, record } = decision;
    const readings = otherReadings(interpretations, decision.readings);
    const answer = { ...compacted(decision), asOf, lawAsOf, readings, parameters, rulebook, record };
    writer.write(encodeUtf8(JSON.stringify(answer)));
  };
}

const AS_OF = loanSlot('asOf');

/** Writes the same of answers of which no decisions were made. */
export function compactAnswerWriter(plan: DecisionPlan): (writer: ByteWriter, answer: LoanAnswer) => void {
  const { rulebook, readings, overrides, asOf } = plan.compiled;
  const { lawAsOf, interpretations } = rulebook;
  const parameters = Object.keys(overrides).length === 0 ? undefined : overrides;
  const same = { lawAsOf, readings: otherReadings(interpretations, readings), parameters, rulebook: plan.rulebook };
  const written = compactWriter(plan, `,${JSON.stringify(same).slice(1, -1)}`);
  return (writer, answer) => {
    const day = (answer.loan.factAt(AS_OF) ?? asOf) as DayNumber | undefined;
    written(writer, answer, day === undefined ? '' : `,"asOf":"${civilDate(day)}"`);
  };
}

function otherReadings(
  interpretations: Rulebook['interpretations'],
  chosen: Decision['readings'],
): Decision['readings'] | undefined {
  const others = interpretations.flatMap((one) => {
    const reading = chosen[one.id];
    return reading === undefined || reading === defaultReading(one) ? [] : [[one.id, reading] as const];
  });
  return others.length === 0 ? undefined : Object.fromEntries(others);
}
