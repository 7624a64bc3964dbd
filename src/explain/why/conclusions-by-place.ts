import type { Decision, Finding, RuleSetTrace } from '../../decide/decision.js';
import { COMPONENTS } from '../../facts/loan/component.js';
import { groupedBy } from '../../facts/values/map-entries.js';
import { type AnyPlace, isComponent } from './stated-fact.js';

/** Looks up the trace and the findings of a rule set for a component, a guarantee or the whole loan. */
export interface ConclusionsByPlace {
  traceOf(ruleSet: string, place: AnyPlace | undefined): RuleSetTrace | undefined;
  findingsOf(ruleSet: string, place: AnyPlace | undefined): readonly Finding[];
}

/** A trace or a finding. One about the whole loan names neither a component nor a guarantee. */
type Placed = Pick<Finding, 'ruleSet' | 'instalment' | 'component' | 'guarantee'>;

/**
 * Groups the traces and findings of a decision by place, because every component of a long schedule looks up its own. One
 * about the whole loan is found at every place. This is unambiguous because each rule set concludes about one kind of place
 * only.
 */
export function conclusionsByPlace({ trace = [], findings }: Decision): ConclusionsByPlace {
  const [traces, found] = [groupedBy(trace, placeNumber), groupedBy(findings, placeNumber)];
  return {
    traceOf(ruleSet, place) {
      const isOwn = (it: Placed) => it.ruleSet === ruleSet;
      return traces.get(numberOf(place))?.find(isOwn) ?? traces.get(WHOLE_LOAN)?.find(isOwn);
    },
    findingsOf(ruleSet, place) {
      const isOwn = (it: Placed) => it.ruleSet === ruleSet;
      const own = found.get(numberOf(place))?.filter(isOwn) ?? [];
      return own.length > 0 ? own : (found.get(WHOLE_LOAN)?.filter(isOwn) ?? []);
    },
  };
}

// Places are numbered: the components of a loan from 0 up, its guarantees below it.
const WHOLE_LOAN = -1;

function numberOf(place: AnyPlace | undefined): number {
  if (place === undefined) return WHOLE_LOAN;
  if (!isComponent(place)) return WHOLE_LOAN - 1 - place.guarantee;
  return place.instalment * COMPONENTS.length + COMPONENTS.indexOf(place.component);
}

function placeNumber({ instalment, component, guarantee }: Placed): number {
  if (guarantee !== undefined) return numberOf({ guarantee });
  return instalment === undefined || component === undefined ? WHOLE_LOAN : numberOf({ instalment, component });
}
