import type { Decision, Finding, RuleSetTrace } from '../../decide/decision.js';
import { groupedBy } from '../../facts/values/map-entries.js';
import { type AnyPlace, isComponent } from './stated-fact.js';

/** Looks up the trace and the findings of a rule set for a component, a guarantee or the whole loan. */
export interface ConclusionsByPlace {
  traceOf(ruleSet: string, place: AnyPlace | undefined): RuleSetTrace | undefined;
  findingsOf(ruleSet: string, place: AnyPlace | undefined): readonly Finding[];
}

/** A trace or a finding. One about the whole loan names neither a component nor a guarantee. */
interface Placed {
  readonly ruleSet: string;
  readonly instalment?: number;
  readonly component?: string;
  readonly guarantee?: number;
}

/** Indexes the traces and findings of a decision by place, because every component of a long schedule looks up its own. */
export function conclusionsByPlace({ trace = [], findings }: Decision): ConclusionsByPlace {
  const [traces, found] = [byPlace(trace), byPlace(findings)];
  return {
    traceOf: (ruleSet, place) => traces(ruleSet, place)[0],
    findingsOf: found,
  };
}

/**
 * Indexes items by rule set and place. An item about the whole loan is found at every place. This is unambiguous because
 * each rule set concludes about one kind of place only.
 */
function byPlace<Item extends Placed>(items: readonly Item[]): (ruleSet: string, place: AnyPlace | undefined) => readonly Item[] {
  const sorted = groupedBy(items, ({ ruleSet, instalment, component, guarantee }) =>
    keyOf(ruleSet, guarantee ?? instalment, guarantee === undefined ? component : GUARANTEE),
  );
  return (ruleSet, place) => {
    const own =
      place === undefined
        ? undefined
        : isComponent(place)
          ? sorted.get(keyOf(ruleSet, place.instalment, place.component))
          : sorted.get(keyOf(ruleSet, place.guarantee, GUARANTEE));
    return own ?? sorted.get(keyOf(ruleSet)) ?? [];
  };
}

const GUARANTEE = 'guarantee';

function keyOf(ruleSet: string, at?: number, part?: string): string {
  return `${ruleSet} ${at ?? ''} ${part ?? ''}`;
}
