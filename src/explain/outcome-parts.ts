import { type Assembler, newTally, type Tally } from '../decide/assemble.js';
import type { Track } from '../decide/decision.js';
import type { DecisionPlan } from '../decide/plan.js';
import type { Place } from '../decide/rule-set-plan.js';
import { runComponent, runGuarantee, runLoan } from '../decide/run.js';
import { stronger } from '../decide/steps.js';
import { COMPONENTS, type Loan, missingFields } from '../facts/parse-loan.js';
import type { Readings } from '../rules/scope.js';
import { READING_PREFIX } from '../rules/vocabulary.js';

/** What is decided of a part: values by path, and the facts that would settle what is undetermined, readings among them. */
export interface PartDecision {
  readonly values: Readonly<Record<string, unknown>>;
  readonly missing: readonly string[];
}

/** Decides a part of a loan under some readings; interpretations that they leave out are unknown facts. */
export type OutcomePart = (readings: Readings) => PartDecision;

/**
 * The parts that a loan's outcome falls into: whether it is inclusive, each component of each instalment, and the tracks
 * of the whole with its guarantee. Each turns on few readings, where all together turn on the combinations of all.
 */
export function outcomeParts(plan: DecisionPlan, assembler: Assembler, loan: Loan): OutcomePart[] {
  const trackAt = plan.placeOf('component.track');
  const places: Place[] = loan.instalments.flatMap((_, index) => COMPONENTS.map((kind) => ({ index, kind })));
  const begin = (readings: Readings) => {
    const slots = Object.entries(readings).map(
      ([id, reading]) => [plan.compiled.scope.slotOf(`${READING_PREFIX}${id}`), reading] as const,
    );
    return { tally: newTally(loan, false), ...runLoan(plan, loan, new Map(slots)) };
  };

  const inclusive: OutcomePart = (readings) => {
    const { tally, facts, verdict } = begin(readings);
    return decided(tally, { inclusive: assembler.inclusive(tally, facts, verdict) });
  };
  const component =
    (place: Place): OutcomePart =>
    (readings) => {
      const { tally, facts } = begin(readings);
      const decision = assembler.component(tally, facts, runComponent(plan, loan, facts, place), place);
      return decided(tally, { [`instalments[${place.index}].${place.kind}`]: decision });
    };
  const whole: OutcomePart = (readings) => {
    const { tally, facts } = begin(readings);
    const missing: string[] = [];
    const tracks = places.map((place): Track => {
      const track = runComponent(plan, loan, facts, place).decided[trackAt] as Track | undefined;
      if (track !== undefined) return track;
      missing.push(...plan.missing('component.track', facts).flatMap((fact) => missingFields(fact, loan, place)));
      return 'undetermined';
    });
    const track = tracks.reduce(stronger);
    const values: Record<string, unknown> = { track };
    loan.instalments.forEach((_, index) => {
      values[`instalments[${index}].track`] = stronger(tracks[2 * index] as Track, tracks[2 * index + 1] as Track);
    });
    if (loan.input.guarantee !== undefined && plan.scopes.guarantee.ruleSets.length > 0) {
      values.guarantee = assembler.guarantee(tally, facts, runGuarantee(plan, facts, track));
    }
    return decided(tally, values, missing);
  };
  return [whole, inclusive, ...places.map(component)];
}

function decided(tally: Tally, values: PartDecision['values'], missing: readonly string[] = []): PartDecision {
  return { values, missing: [...new Set([...missing, ...(tally.missing ?? [])])] };
}
