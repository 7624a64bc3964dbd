import type { Grain } from '../facts/fact.js';
import type { Parameter } from '../law/parameter.js';
import { factsOf, namesIn } from './condition.js';
import { formulaOf } from './derived-fact.js';
import { checkedRulebook } from './load/checked-mark.js';
import { conclusionsOf, conditionsOf, parametersSaid, type RuleSet } from './rule-set.js';
import type { Rulebook } from './rulebook.js';
import { parametersOfWords, wordsOfFacts } from './rulebook-words.js';
import { PARAMETER_PREFIX, READING_PREFIX } from './vocabulary.js';

/** The ids of the interpretations whose readings rule sets test. */
export function interpretationsOf(ruleSets: readonly RuleSet[]): ReadonlySet<string> {
  const names = ruleSets.flatMap(({ rules }) => rules.flatMap(({ conditions }) => factsOf(conditions)));
  return new Set(names.filter((name) => name.startsWith(READING_PREFIX)).map((name) => name.slice(READING_PREFIX.length)));
}

/** The wanted parameters, with those that they declare a relation to. */
function related(parameters: readonly Parameter[], wanted: (id: string) => boolean): Parameter[] {
  const kept = parameters.filter(({ id }) => wanted(id));
  const ids = new Set(kept.flatMap(({ id, relations = [] }) => [id, ...relations.map(({ parameter }) => parameter)]));
  return ids.size === kept.length ? kept : related(parameters, (id) => ids.has(id));
}

/**
 * A rulebook without what its author expects of the rule sets, which `lint` alone looks at. What its conditions are called is
 * kept, half a kilobyte compressed, because explanations say it.
 */
export function onlyDeciding(rulebook: Rulebook): Rulebook {
  return checkedRulebook({ ...rulebook, ruleSets: rulebook.ruleSets.map(ruleSetWithoutExpectations) });
}

function ruleSetWithoutExpectations({ rules, otherwise, ...rest }: RuleSet): RuleSet {
  const ruleSet = { ...rest, rules: rules.map(({ overrides, ...rule }) => rule) };
  if (otherwise === undefined) return ruleSet;
  const { conditions, ...conclusion } = otherwise;
  return { ...ruleSet, otherwise: conclusion };
}

/**
 * The part of a rulebook that decides certain grains, with some more parameters. It decides as the whole rulebook does and
 * keeps its digest.
 */
export function partOf(rulebook: Rulebook, grains: readonly Grain[], parametersBesides: readonly string[]): Rulebook {
  const ruleSets = rulebook.ruleSets.filter(({ grain }) => grains.includes(grain));
  const derivedFacts = rulebook.derivedFacts.filter(({ grain }) => grains.includes(grain));
  const tested = ruleSets.flatMap(conditionsOf).flatMap(factsOf);
  const conclusions = ruleSets.flatMap(conclusionsOf);
  const words =
    rulebook.words === undefined ? undefined : wordsOfFacts(rulebook.words, new Set(ruleSets.map(({ decides }) => decides)));
  // The order of the tracks is needed only where tracks are decided.
  const trackOrder = grains.includes('component') ? rulebook.trackOrder : undefined;
  const named = new Set([
    ...(words === undefined ? [] : parametersOfWords(words)).map((id) => `${PARAMETER_PREFIX}${id}`),
    ...parametersBesides.map((id) => `${PARAMETER_PREFIX}${id}`),
    ...tested,
    ...derivedFacts.flatMap((derived) => formulaOf(derived).operands),
    ...conclusions.flatMap((conclusion) => [
      ...Object.values(conclusion.params.gives ?? {}).flatMap((given) => (typeof given === 'string' ? [] : [given.fact])),
      ...parametersSaid(conclusion).map((id) => `${PARAMETER_PREFIX}${id}`),
    ]),
  ]);
  const parameters = related(rulebook.parameters, (id) => named.has(`${PARAMETER_PREFIX}${id}`));
  const kept = rulebook.interpretations.filter(({ id }) => named.has(`${READING_PREFIX}${id}`));
  const names = new Set(ruleSets.flatMap(conditionsOf).flatMap(namesIn));
  const conditions = rulebook.conditions?.filter(({ id }) => names.has(id));
  const cited = new Set([
    ...(conditions ?? []).flatMap((condition) => condition.provisions ?? []),
    ...conclusions.flatMap(({ params }) => params.provisions),
    ...parameters.flatMap(({ provisions }) => provisions),
    ...kept.flatMap(({ provisions }) => provisions),
    ...(trackOrder?.provisions ?? []),
  ]);
  // The clauses account for a sentence under the whole rulebook, not under a part of it.
  const provisions = rulebook.provisions.filter(({ id }) => cited.has(id)).map(({ clauses, ...provision }) => provision);
  const sources = new Set(provisions.map(({ source }) => source));
  // What a loan may state is the same under a part that decides loans.
  const facts = grains.some((grain) => grain === 'loan') ? rulebook.facts : undefined;
  const { trackOrder: _, words: __, conditions: ___, facts: ____, ...whole } = rulebook;
  return checkedRulebook({
    ...whole,
    sources: rulebook.sources.filter(({ id }) => sources.has(id)),
    provisions,
    parameters,
    interpretations: kept,
    ...(facts === undefined ? {} : { facts }),
    derivedFacts,
    ruleSets,
    ...(conditions === undefined ? {} : { conditions }),
    ...(trackOrder === undefined ? {} : { trackOrder }),
    ...(words === undefined ? {} : { words }),
  });
}
