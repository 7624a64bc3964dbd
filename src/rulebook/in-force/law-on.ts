import type { Interpretation } from '../../law/interpretation.js';
import { isIn, type Period } from '../../law/period.js';
import type { Provision } from '../../law/provision.js';
import type { RulebookData } from '../rulebook.js';
import { citedProvisions } from './cited-provisions.js';
import { parameterWith, valueInForce } from './dated-parameters.js';

/**
 * The law that a rulebook states for a day: each parameter with its value of that day, and the rule sets and readings in force.
 * What is not in force on that day is left out, as are provisions that only such parts cite. Nothing in it is dated any more.
 */
export function lawOn<Book extends RulebookData>(rulebook: Book, day: string): Book {
  const ruleSets = rulebook.ruleSets.flatMap(({ inForce, ...ruleSet }) => (holdsOn(inForce, day) ? [ruleSet] : []));
  const parameters = rulebook.parameters.flatMap((parameter) => {
    if (parameter.values === undefined) return [parameter];
    const value = parameter.values[valueInForce(parameter.values, day)];
    return value === undefined ? [] : [parameterWith(parameter, value)];
  });
  const interpretations = rulebook.interpretations.flatMap((interpretation): Interpretation[] => {
    const readings = interpretation.readings.flatMap(({ inForce, ...reading }) => (holdsOn(inForce, day) ? [reading] : []));
    return readings.length === 0 ? [] : [{ ...interpretation, readings }];
  });
  const law = { ...rulebook, lawAsOf: day, parameters, interpretations, ruleSets };
  return { ...law, provisions: provisionsOf(law, rulebook) };
}

/** Whether something is in force on a day; what states no period is on every day. */
export function holdsOn(inForce: Period | undefined, day: string): boolean {
  return inForce === undefined || isIn(inForce, day);
}

function provisionsOf(law: RulebookData, whole: RulebookData): Provision[] {
  const [cited, citedEver] = [citedProvisions(law), citedProvisions(whole)];
  const known = new Set(law.ruleSets.map(({ id }) => id));
  return whole.provisions
    .filter(({ id }) => cited.has(id) || !citedEver.has(id))
    .map((provision) => {
      const clauses = provision.clauses?.map(({ ruleSets, ...clause }) => {
        const inForce = ruleSets?.filter((id) => known.has(id)) ?? [];
        return inForce.length === 0 ? clause : { ...clause, ruleSets: inForce };
      });
      if (clauses === undefined) return provision;
      const { clauses: _, ...whole } = provision;
      // A clause that no rule set of the day encodes would seem to be forgotten: the sentence then stands undivided.
      const isWhole = clauses.every((clause) => clause.undecidable !== undefined || 'ruleSets' in clause);
      return isWhole ? { ...whole, clauses } : whole;
    });
}
