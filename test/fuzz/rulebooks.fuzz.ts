import fc from 'fast-check';
import { expect } from 'vitest';
import { createDecider, InvalidRulebookError, loadRulebook, ningxia2020, type Rulebook } from '../../src/index.js';
import { createEngine, decideWithEngine } from '../../src/json-rules-engine/index.js';
import { lint } from '../../src/lint/index.js';
import { loans } from '../arbitraries/loan.js';
import { ask } from '../hosts/ask.js';
import { mutated } from '../hosts/mutations.js';
import { rulebookData } from '../hosts/public-calls.js';
import { outcomeOf } from '../hosts/typed-errors.js';
import { fuzzed } from './fuzzed.js';

const { digest: _, ...ningxia } = structuredClone(ningxia2020());

// More than a small rulebook needs, and about a second of the large one.
const LINT_STEPS = 2_000_000;

fuzzed(
  'a rulebook is refused when it is loaded, or answers every call',
  fc.tuple(
    fc.oneof({ weight: 4, arbitrary: mutated(rulebookData()) }, { weight: 1, arbitrary: mutated(ningxia) }),
    loans({ complete: false }),
    fc.integer({ min: 1, max: LINT_STEPS }),
  ),
  async ([data, loan, budget]) => {
    const loaded = await outcomeOf(() => loadRulebook(data));
    if ('refused' in loaded) {
      expect(loaded.refused).toBeInstanceOf(InvalidRulebookError);
      return;
    }
    const rulebook = loaded.answer as Rulebook;
    await ask(rulebook);
    // Accepted means that it can be examined: within the budget, with a report.
    const { steps } = lint(rulebook, { budget });
    expect(steps.taken).toBeLessThanOrEqual(budget);
    const made = await outcomeOf(() => createDecider({ rulebook }));
    if ('refused' in made) return;
    const decision = createDecider({ rulebook }).decide(loan);
    expect(await decideWithEngine(createEngine({ rulebook }), loan)).toEqual(decision);
  },
);
