import type { Decision, Finding, RuleSetTrace } from '../../decide/decision.js';
import { groupedBy } from '../../facts/values/map-entries.js';
import { type AnyPlace, isComponent } from './stated-fact.js';

/** What a decision says of each rule set at each place. */
export interface ConclusionsByPlace {
  traceOf(ruleSet: string, place: AnyPlace | undefined): RuleSetTrace | undefined;
  findingsOf(ruleSet: string, place: AnyPlace | undefined): readonly Finding[];
}

/** A trace or a finding, with the component or the guarantee that it is about; it has neither where it is about the whole loan. */
interface Placed {
  readonly ruleSet: string;
  readonly instalment?: number;
  readonly component?: string;
  readonly guarantee?: number;
}

/** Groups the traces and findings of a decision by place once, since each component of a long schedule asks for its own. */
export function conclusionsByPlace({ trace = [], findings }: Decision): ConclusionsByPlace {
  const [traces, found] = [byPlace(trace), byPlace(findings)];
  return {
    traceOf: (ruleSet, place) => traces(ruleSet, place)[0],
    findingsOf: found,
  };
}

/** What concerns the whole loan holds at each of its places. A rule set concludes about one kind of place only. */
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
