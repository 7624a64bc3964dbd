import fc from 'fast-check';
import { OUTCOMES, WAIVERS } from '../../src/decide/decision.js';
import type { Target } from '../../src/explain/index.js';
import { COMPONENTS, TRACKS } from '../../src/facts/parse-loan.js';

/** Targets for a component of the first instalment, or for the loan. */
export const targets: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ track: fc.constantFrom(...TRACKS) }),
  fc.record({ track: fc.constantFrom(...TRACKS), instalment: fc.constant(0), component: fc.constantFrom(...COMPONENTS) }),
  fc.record({ outcome: fc.constantFrom(...OUTCOMES), instalment: fc.constant(0), component: fc.constantFrom(...COMPONENTS) }),
  fc.record({ waiver: fc.constantFrom(...WAIVERS), instalment: fc.constant(0), component: fc.constantFrom(...COMPONENTS) }),
);
