import { statementOf } from '../../decide/statement.js';
import { compileRulebook } from '../../evaluate/compile-rulebook.js';
import type { Interpretation } from '../../law/interpretation.js';
import type { Parameter } from '../../law/parameter.js';
import type { Provision, Source } from '../../law/provision.js';
import type { Wording } from '../../law/wording.js';
import { type InForce, lawsOfPeriods, saidInLaws } from '../../rulebook/in-force/laws-of-periods.js';
import { type Conclusion, conclusionsOf } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';

/** A provision with everything in the rulebook that rests on it, each with its days where it is in force on some only. */
export interface ProvisionEntry extends InForce<Provision> {
  readonly from: Source | undefined;
  readonly rules: readonly InForce<CitingRule>[];
  readonly parameters: readonly InForce<Parameter>[];
  readonly interpretations: readonly Interpretation[];
}

interface CitingRule extends Wording {
  readonly ruleSet: string;
  readonly rule: string;
}

/** Every provision of a rulebook, or of its law of a day, in its order. */
export function provisionEntries(rulebook: Rulebook): ProvisionEntry[] {
  const { sources, interpretations } = rulebook;
  const laws = lawsOfPeriods(rulebook);
  const days = new Map(saidInLaws(laws, idsOfProvisions, ({ id }) => id).map(({ id, inForce }) => [id, inForce]));
  const rules = new Map(laws.map(({ law }) => [law, rulesOf(law)]));
  return rulebook.provisions.map((provision) => {
    const { id } = provision;
    const cited = ({ provisions: ids }: { readonly provisions: readonly string[] }) => ids.includes(id);
    const inForce = days.get(id);
    return {
      ...provision,
      ...(inForce === undefined ? {} : { inForce }),
      from: sources.find(({ id: source }) => source === provision.source),
      rules: saidInLaws(
        laws,
        (law) => (rules.get(law) ?? []).filter(cited).map(({ provisions: _, ...rule }) => rule),
        ({ rule }) => rule,
      ),
      parameters: saidInLaws(
        laws,
        ({ parameters }) => parameters.filter(cited),
        (parameter) => parameter.id,
      ),
      interpretations: interpretations.filter(cited),
    };
  });
}

function idsOfProvisions({ provisions }: Rulebook): { readonly id: string }[] {
  return provisions.map(({ id }) => ({ id }));
}

/** The rules of the law of a day, in words, with what they cite. */
function rulesOf(law: Rulebook): (CitingRule & Pick<Conclusion['params'], 'provisions'>)[] {
  const compiled = compileRulebook(law);
  return law.ruleSets.flatMap((ruleSet) =>
    conclusionsOf(ruleSet).map(({ params }, index) => ({
      ruleSet: ruleSet.id,
      rule: ruleSet.rules[index]?.name ?? `${ruleSet.id}/otherwise`,
      zh: statementOf(params.zh, 'zh', compiled),
      en: statementOf(params.en, 'en', compiled),
      provisions: params.provisions,
    })),
  );
}
