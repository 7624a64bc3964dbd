import type { FactType } from '../../facts/fact.js';
import { conclusionsOf, type RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';

/**
 * The provisions to cite for a condition: those that its rule cites. For a condition on a choice or a flag, definitions of
 * terms such as 以下 are left out, because they only explain how figures and days are counted. If every cited provision is
 * such a definition, all of them are returned.
 */
export function conditionProvisions(ruleSet: RuleSet, rule: string, type: FactType, { provisions }: Rulebook): readonly string[] {
  const index = ruleSet.rules.findIndex(({ name }) => name === rule);
  const cited = conclusionsOf(ruleSet)[index]?.params.provisions ?? [];
  if (type.kind !== 'choice' && type.kind !== 'flag') return cited;
  // A definition without an addressee only explains the meaning of words.
  const meanings = provisions.filter(({ force, addressee }) => force === 'definition' && addressee.length === 0);
  const grounds = cited.filter((id) => !meanings.some((it) => it.id === id));
  return grounds.length === 0 ? cited : grounds;
}
