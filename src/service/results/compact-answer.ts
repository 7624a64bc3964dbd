import * as z from 'zod/mini';
import { compactDecisionSchema, compacted } from '../../compact/compact-decision.js';
import { compactWriter } from '../../compact/compact-line.js';
import type { LoanAnswer } from '../../decide/answers.js';
import { type Decision, decisionSchema } from '../../decide/decision.js';
import type { DecisionPlan } from '../../decide/plan.js';
import { loanSlot } from '../../facts/loan/loan-facts.js';
import { civilDate, type DayNumber } from '../../facts/values/civil-date.js';
import { defaultReading } from '../../law/interpretation.js';
import type { Decider } from '../../readings/decider.js';
import type { AnswerWriter } from './answer-writer.js';

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

/** Writes the JSON of the decisions of a decider in their compact form. */
export function compactDecisionWriter(decider: Pick<Decider, 'rulebook' | 'readings'>) {
  const readings = otherReadings(decider);
  return (writer: AnswerWriter, decision: Decision): void => {
    const { asOf, lawAsOf, parameters, rulebook, record } = decision;
    writer.text(JSON.stringify({ ...compacted(decision), asOf, lawAsOf, readings, parameters, rulebook, record }));
  };
}

const AS_OF = loanSlot('asOf');

/** Writes the same of answers of which no decisions were made. */
export function compactAnswerWriter(plan: DecisionPlan): (writer: AnswerWriter, answer: LoanAnswer) => void {
  const { rulebook, overrides, asOf } = plan.compiled;
  const { lawAsOf } = rulebook;
  const parameters = Object.keys(overrides).length === 0 ? undefined : overrides;
  const same = { lawAsOf, readings: otherReadings(plan.compiled), parameters, rulebook: plan.rulebook };
  const written = compactWriter(plan, `,${JSON.stringify(same).slice(1, -1)}`);
  return (writer, answer) => {
    const day = (answer.loan.factAt(AS_OF) ?? asOf) as DayNumber | undefined;
    written(writer, answer, day === undefined ? '' : `,"asOf":"${civilDate(day)}"`);
  };
}

/** The readings that are other than the rulebook's own; `undefined` where there are none. */
function otherReadings({ rulebook, readings }: Pick<Decider, 'rulebook' | 'readings'>): Decision['readings'] | undefined {
  const others = rulebook.interpretations.flatMap((one) => {
    const reading = readings[one.id];
    return reading === undefined || reading === defaultReading(one) ? [] : [[one.id, reading] as const];
  });
  return others.length === 0 ? undefined : Object.fromEntries(others);
}
