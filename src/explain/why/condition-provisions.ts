import type { FactType } from '../../facts/fact.js';
import { conclusionsOf, type RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';

/**
 * The provisions that a condition of a rule rests on: those that its rule cites, without what says how figures and days
 * are counted where nothing is counted. The meaning of 以下 is no ground for a choice.
 */
export function conditionProvisions(ruleSet: RuleSet, rule: string, type: FactType, { provisions }: Rulebook): readonly string[] {
  const index = ruleSet.rules.findIndex(({ name }) => name === rule);
  const cited = conclusionsOf(ruleSet)[index]?.params.provisions ?? [];
  if (type.kind !== 'choice' && type.kind !== 'flag') return cited;
  // A definition that speaks to nobody says what words mean.
  const meanings = provisions.filter(({ force, addressee }) => force === 'definition' && addressee.length === 0);
  const grounds = cited.filter((id) => !meanings.some((it) => it.id === id));
  return grounds.length === 0 ? cited : grounds;
}
