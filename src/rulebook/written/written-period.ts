import type { Period } from '../../law/period.js';
import { listOf, property } from '../condition-shape.js';

/** The day since when a rulebook governs, where its own file says so. */
export function firstGovernedDay(own: unknown): string | undefined {
  const from = property(property(own, 'governs'), 'from');
  return typeof from === 'string' ? from : undefined;
}

/**
 * The period of a part of a rulebook. Where it states its last day alone it begins when the rulebook does, if that is known; what is
 * no period is left for the check of the loaded form.
 */
export function withFirstDay(inForce: unknown, first: string | undefined): unknown {
  const statesLast = property(inForce, 'until') !== undefined;
  return statesLast && first !== undefined ? ({ from: first, ...Object(inForce) } as Period) : inForce;
}

/** Interpretations whose readings have their first day. Their places are those of what is written. */
export function interpretationsWithDays(interpretations: unknown, first: string | undefined): unknown {
  if (!Array.isArray(interpretations)) return interpretations;
  return interpretations.map((interpretation: unknown) => {
    if (!Array.isArray(property(interpretation, 'readings'))) return interpretation;
    const readings = listOf(property(interpretation, 'readings')).map((reading) =>
      property(reading, 'inForce') === undefined
        ? reading
        : { ...Object(reading), inForce: withFirstDay(property(reading, 'inForce'), first) },
    );
    return { ...Object(interpretation), readings };
  });
}
