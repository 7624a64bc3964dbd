import fc from 'fast-check';
import { expect } from 'vitest';
import { createEngine, decideWithEngine } from '../../src/engine/index.js';
import { createDecider, InvalidRulebookError, loadRulebook, ningxia2020, type Rulebook } from '../../src/index.js';
import { loans } from '../arbitraries/loan.js';
import { ask } from '../hosts/ask.js';
import { mutated } from '../hosts/mutations.js';
import { rulebookData } from '../hosts/public-calls.js';
import { outcomeOf } from '../hosts/typed-errors.js';
import { fuzzed } from './fuzzed.js';

const { digest: _, ...ningxia } = structuredClone(ningxia2020());

fuzzed(
  'a rulebook is refused when it is loaded, or answers every call',
  fc.tuple(
    fc.oneof({ weight: 4, arbitrary: mutated(rulebookData()) }, { weight: 1, arbitrary: mutated(ningxia) }),
    loans({ complete: false }),
  ),
  async ([data, loan]) => {
    const loaded = await outcomeOf(() => loadRulebook(data));
    if ('refused' in loaded) {
      expect(loaded.refused).toBeInstanceOf(InvalidRulebookError);
      return;
    }
    const rulebook = loaded.answer as Rulebook;
    await ask(rulebook);
    const made = await outcomeOf(() => createDecider({ rulebook }));
    if ('refused' in made) return;
    const decision = createDecider({ rulebook }).decide(loan);
    expect(await decideWithEngine(createEngine({ rulebook }), loan)).toEqual(decision);
  },
);
