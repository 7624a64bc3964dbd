import type { Decision, Finding, RuleSetTrace } from '../../decide/decision.js';
import { groupedBy } from '../../facts/values/map-entries.js';
import { type AnyPlace, isComponent } from './stated-fact.js';

/** What a decision says of each rule set at each place. */
export interface PlacedConclusions {
  traceOf(ruleSet: string, place: AnyPlace | undefined): RuleSetTrace | undefined;
  findingsOf(ruleSet: string, place: AnyPlace | undefined): readonly Finding[];
}

/** Where a trace or a finding is of. */
interface Placed {
  readonly ruleSet: string;
  readonly instalment?: number;
  readonly component?: string;
  readonly guarantee?: number;
}

/** Sorts by their places what a decision says, once: a long schedule is asked about as often as it has components. */
export function placedConclusions({ trace = [], findings }: Decision): PlacedConclusions {
  const [traces, found] = [byPlace(trace), byPlace(findings)];
  return {
    traceOf: (ruleSet, place) => traces(ruleSet, place)[0],
    findingsOf: found,
  };
}

/** What is of a whole loan is so at each of its places; of a rule set, all is of one kind of place. */
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
