import { statementOf } from '../../../decide/statement.js';
import { compileRulebook } from '../../../evaluate/compile-rulebook.js';
import type { Interpretation } from '../../../law/interpretation.js';
import type { Parameter } from '../../../law/parameter.js';
import type { Provision, Source } from '../../../law/provision.js';
import type { Wording } from '../../../law/wording.js';
import { conclusionsOf } from '../../../rulebook/rule-set.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';

/** A provision with everything in the rulebook that rests on it. */
export interface ProvisionEntry extends Provision {
  readonly from: Source | undefined;
  readonly rules: readonly CitingRule[];
  readonly parameters: readonly Parameter[];
  readonly interpretations: readonly Interpretation[];
}

interface CitingRule extends Wording {
  readonly ruleSet: string;
  readonly rule: string;
}

/** Every provision of a rulebook, in its order. */
export function provisionEntries(rulebook: Rulebook): ProvisionEntry[] {
  const { sources, provisions, parameters, interpretations, ruleSets } = rulebook;
  const compiled = compileRulebook(rulebook);
  const rules = ruleSets.flatMap((ruleSet) =>
    conclusionsOf(ruleSet).map(({ params }, index) => ({
      ruleSet: ruleSet.id,
      rule: ruleSet.rules[index]?.name ?? `${ruleSet.id}/otherwise`,
      provisions: params.provisions,
      zh: statementOf(params.zh, 'zh', compiled),
      en: statementOf(params.en, 'en', compiled),
    })),
  );
  return provisions.map((provision) => {
    const cited = ({ provisions: ids }: { readonly provisions: readonly string[] }) => ids.includes(provision.id);
    return {
      ...provision,
      from: sources.find(({ id }) => id === provision.source),
      rules: rules.filter(cited).map(({ ruleSet, rule, zh, en }) => ({ ruleSet, rule, zh, en })),
      parameters: parameters.filter(cited),
      interpretations: interpretations.filter(cited),
    };
  });
}
