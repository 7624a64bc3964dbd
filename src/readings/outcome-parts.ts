import type { Tally } from '../decide/assemble.js';
import type { Track } from '../decide/decision.js';
import type { Place } from '../decide/rule-set-plan.js';
import type { Readings } from '../evaluate/scope.js';
import { COMPONENTS } from '../facts/loan/component.js';
import { missingFields } from '../facts/loan/missing-fields.js';
import type { Loan } from '../facts/loan/parse-loan.js';
import { READING_PREFIX } from '../rulebook/vocabulary.js';
import { type OpenPlan, OpenRun } from './open-run.js';

/** What is decided of a part. */
export interface PartDecision {
  /** The values by path. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The interpretations left out that may change a value; where there are none, no choice of them does. */
  readonly open: readonly string[];
  /** The facts that would settle what is undetermined. */
  readonly missing: readonly string[];
}

/** Decides a part of a loan under some readings; interpretations that they leave out are unknown facts. */
export type OutcomePart = (readings: Readings) => PartDecision;

/**
 * The parts that a loan's outcome falls into: whether it is inclusive, each component of each instalment, and the tracks
 * of the whole with its guarantees. Each turns on few readings, where all together turn on the combinations of all.
 */
export function outcomeParts(by: OpenPlan, loan: Loan): OutcomePart[] {
  const places: Place[] = loan.instalments.flatMap((_, index) => COMPONENTS.map((kind) => ({ index, kind })));

  const inclusive: OutcomePart = (readings) => {
    const run = new OpenRun(by, loan, readings);
    return decided(run.tally, { inclusive: run.inclusive() }, run.open);
  };
  const component =
    (place: Place): OutcomePart =>
    (readings) => {
      const run = new OpenRun(by, loan, readings);
      return decided(run.tally, { [`instalments[${place.index}].${place.kind}`]: run.component(place) }, run.open);
    };
  const whole: OutcomePart = (readings) => {
    const run = new OpenRun(by, loan, readings);
    const missing: string[] = [];
    const tracks = places.map((place): Track => {
      const found = run.track(place);
      missing.push(...found.missing.flatMap((fact) => missingFields(fact, loan, place)));
      return found.track;
    });
    const { stronger, strongest } = by.plan.tracks;
    const track = strongest(tracks);
    const shown: Record<string, unknown> = { track };
    loan.instalments.forEach((_, index) => {
      shown[`instalments[${index}].track`] = stronger(tracks[2 * index] as Track, tracks[2 * index + 1] as Track);
    });
    if (by.guaranteeGoals.length > 0) {
      loan.guarantees.forEach((_, at) => {
        shown[`guarantees[${at}]`] = by.assembler.guarantee(run.tally, run.facts, run.guarantee(track, at), at);
      });
    }
    return decided(run.tally, shown, run.open, missing);
  };
  return [whole, inclusive, ...places.map(component)];
}

function decided(
  tally: Tally,
  values: PartDecision['values'],
  open: ReadonlySet<string>,
  missing: readonly string[] = [],
): PartDecision {
  const facts = new Set([...missing, ...(tally.missing ?? [])]);
  return { values, open: [...open], missing: [...facts].filter((fact) => !fact.startsWith(READING_PREFIX)) };
}
