import { conclusionsOf } from '../rule-set.js';
import type { RulebookData } from '../rulebook.js';

/** The ids of the provisions that what a rulebook decides, states and asks rests on. */
export function citedProvisions({
  ruleSets,
  parameters,
  interpretations,
  trackOrder,
}: Pick<RulebookData, 'ruleSets' | 'parameters' | 'interpretations' | 'trackOrder'>): ReadonlySet<string> {
  return new Set([
    ...ruleSets.flatMap((ruleSet) => conclusionsOf(ruleSet).flatMap(({ params }) => params.provisions)),
    ...parameters.flatMap(({ provisions, values = [] }) => [...provisions, ...values.flatMap((value) => value.provisions)]),
    ...interpretations.flatMap(({ provisions }) => provisions),
    ...(trackOrder?.provisions ?? []),
  ]);
}
