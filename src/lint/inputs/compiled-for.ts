import { type CompiledRulebook, compileRulebook } from '../../evaluate/compile-rulebook.js';
import type { Readings } from '../../evaluate/scope.js';
import { EVERY_INPUT } from '../../facts/subjects/every-input.js';
import { entryOf } from '../../facts/values/map-entries.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { InputModel } from './input-model.js';

// INVARIANT (unchanged rulebook): an examined rulebook is frozen, and each variant of it is a new object that is never changed.
const compiledRulebooks = new WeakMap<Rulebook, Map<string, CompiledRulebook>>();

/** The rulebook compiled for the inputs of a model: under certain readings, or with every interpretation left open. */
export function compiledFor(rulebook: Rulebook, { grains }: InputModel, readings: Readings | 'open'): CompiledRulebook {
  const known = entryOf(compiledRulebooks, rulebook, () => new Map<string, CompiledRulebook>());
  return entryOf(known, JSON.stringify([grains, readings]), () => {
    const inputs = { ...EVERY_INPUT, grains };
    if (readings !== 'open') return compileRulebook(rulebook, { readings }, inputs);
    const all = rulebook.interpretations.map(({ id }) => id);
    return compileRulebook(rulebook, {}, inputs, all);
  });
}
