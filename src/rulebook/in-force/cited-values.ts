import type { Parameter } from '../../law/parameter.js';
import { type Condition, factsOf } from '../condition.js';
import { type DerivedFact, formulaOf } from '../derived-fact.js';
import { type Conclusion, parametersSaid } from '../rule-set.js';
import type { RulebookData } from '../rulebook.js';
import { PARAMETER_PREFIX } from '../vocabulary.js';

/**
 * The law of a day in which each conclusion cites where the dated values stand that its rule compares with, gives or says. A rule
 * can cite by itself only what holds on every day, such as the sentence that an amendment changes.
 */
export function withCitedValues<Book extends RulebookData>(law: Book, { parameters }: RulebookData): Book {
  return citingValues(law, new Set(parameters.flatMap(({ id, values }) => (values === undefined ? [] : [id]))));
}

/** The law in which each conclusion cites where the values of some parameters stand that its rule compares with, gives or says. */
export function citingValues<Book extends RulebookData>(law: Book, parameters: ReadonlySet<string>): Book {
  const stating = new Map(
    law.parameters.flatMap((one) => (parameters.has(one.id) ? [[PARAMETER_PREFIX + one.id, one] as const] : [])),
  );
  if (stating.size === 0) return law;
  const citing = <C extends Conclusion>(conclusion: C, conditions?: Condition): C => {
    const { params } = conclusion;
    const given = Object.values(params.gives ?? {}).flatMap((one) => (typeof one === 'string' ? [] : [one.fact]));
    const said = parametersSaid(conclusion).map((id) => PARAMETER_PREFIX + id);
    const used = [...(conditions === undefined ? [] : factsOf(conditions)), ...given, ...said];
    const stated = used.flatMap((fact) => statementsOf(fact, stating, law.derivedFacts));
    return { ...conclusion, params: { ...params, provisions: [...new Set([...params.provisions, ...stated])] } };
  };
  const ruleSets = law.ruleSets.map(({ rules, otherwise, ...ruleSet }) => ({
    ...ruleSet,
    rules: rules.map((rule) => ({ ...rule, event: citing(rule.event, rule.conditions) })),
    ...(otherwise === undefined ? {} : { otherwise: citing(otherwise) }),
  }));
  return { ...law, ruleSets };
}

/** The provisions that state the dated values which a fact is, or is computed with. */
function statementsOf(
  fact: string,
  stating: ReadonlyMap<string, Parameter>,
  derivedFacts: readonly DerivedFact[],
): readonly string[] {
  const parameter = stating.get(fact);
  if (parameter !== undefined) return parameter.provisions;
  const derived = derivedFacts.find((one) => one.fact === fact);
  return derived === undefined
    ? []
    : formulaOf(derived).operands.flatMap((operand) => statementsOf(operand, stating, derivedFacts));
}
