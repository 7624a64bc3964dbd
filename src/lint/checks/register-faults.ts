import { FEE_DAY_COUNT, PENALTY_PARAMETERS } from '../../decide/contract.js';
import { factsOf } from '../../rulebook/condition.js';
import { formulaOf } from '../../rulebook/derived-fact.js';
import { citedProvisions } from '../../rulebook/in-force/cited-provisions.js';
import { pointerOf } from '../../rulebook/load/invalid-rulebook.js';
import { conclusionsOf } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { parametersOfWords } from '../../rulebook/rulebook-words.js';
import { PARAMETER_PREFIX } from '../../rulebook/vocabulary.js';
import { FAULT_WORDS } from '../lint-words.js';
import type { Faults } from './fault-place.js';

/** Parameters that arithmetic outside the rules uses: for penalty interest, and to annualize a guarantee fee. */
export const PARAMETERS_OF_CODE: readonly string[] = [...PENALTY_PARAMETERS, FEE_DAY_COUNT];

/** Provisions that nothing cites although a program could decide them, or that something cites although no program could. */
export function* provisionFaults(rulebook: Rulebook): Faults {
  const cited = citedProvisions(rulebook);
  for (const [index, { id, undecidable }] of rulebook.provisions.entries()) {
    const pointer = pointerOf(['provisions', index]);
    if (undecidable === undefined && !cited.has(id)) {
      yield {
        kind: 'uncited-provision',
        pointer,
        ...FAULT_WORDS.uncited(id),
      };
    }
    if (undecidable !== undefined && cited.has(id)) {
      yield {
        kind: 'undecidable-but-cited',
        pointer: `${pointer}/undecidable`,
        ...FAULT_WORDS.undecidableButCited(id),
      };
    }
  }
}

/** Parameters that no condition, derived fact, conclusion or arithmetic outside the rules uses. */
export function* parameterFaults(
  { parameters, derivedFacts, ruleSets, words = {} }: Rulebook,
  ofCode: readonly string[],
): Faults {
  const used = new Set([
    ...[...ofCode, ...parametersOfWords(words)].map((id) => `${PARAMETER_PREFIX}${id}`),
    ...derivedFacts.flatMap((derived) => formulaOf(derived).operands),
    ...ruleSets.flatMap((ruleSet) => [
      ...ruleSet.rules.flatMap(({ conditions }) => factsOf(conditions)),
      ...conclusionsOf(ruleSet).flatMap(({ params }) =>
        Object.values(params.gives ?? {}).flatMap((given) => (typeof given === 'string' ? [] : [given.fact])),
      ),
    ]),
  ]);
  for (const [index, { id }] of parameters.entries()) {
    if (used.has(`${PARAMETER_PREFIX}${id}`)) continue;
    yield {
      kind: 'unused-parameter',
      pointer: pointerOf(['parameters', index]),
      ...FAULT_WORDS.unusedParameter(id),
    };
  }
}
