import { computed } from '@preact/signals';
import { TOLD_FACTS } from '../../../src/decide/contract.js';
import { comparisonsOf, isFactReference } from '../../../src/rulebook/condition.js';
import type { OperatorName } from '../../../src/rulebook/operator-name.js';
import { conditionsOf } from '../../../src/rulebook/rule-set.js';
import { PARAMETER_PREFIX } from '../../../src/rulebook/vocabulary.js';
import { rulebook } from '../law/rulebook.js';
import { current } from '../state/case.js';

/** The dates by which the rules of the window open and close it, both themselves in it, whatever the rulebook calls them. */
const BOUNDS = rulebook.ruleSets
  .filter(({ decides }) => decides === TOLD_FACTS.inWindow)
  .flatMap((ruleSet) => conditionsOf(ruleSet).flatMap((condition) => comparisonsOf(condition)))
  .flatMap(({ fact, operator, value }) => {
    const name = fact === 'component.dueDate' && isFactReference(value) ? value.fact : '';
    return name.startsWith(PARAMETER_PREFIX) ? [{ operator, id: name.slice(PARAMETER_PREFIX.length) }] : [];
  });

/** The first and the last day of the window in which a component must fall due; empty where the rulebook has none. */
export const windowOfLaw = computed((): readonly string[] => {
  const { parameters } = current.value;
  const dayBy = (operator: OperatorName): string | undefined => {
    const id = BOUNDS.find((bound) => bound.operator === operator)?.id;
    return id === undefined ? undefined : (parameters[id] ?? rulebook.parameters.find((one) => one.id === id)?.value);
  };
  const [first, last] = [dayBy('onOrAfter'), dayBy('onOrBefore')];
  return first === undefined || last === undefined ? [] : [first, last];
});
