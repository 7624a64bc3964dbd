import fc from 'fast-check';
import { GUARANTEE_FACTS } from '../../src/decide/contract.js';
import { type GuaranteeDecision, OUTCOMES, WAIVERS } from '../../src/decide/decision.js';
import type { Target } from '../../src/explain/index.js';
import { GUARANTEE_VERDICTS } from '../../src/explain/target.js';
import { COMPONENTS, TRACKS } from '../../src/facts/parse-loan.js';

/** Targets for a component of the first instalment, or for the loan. */
export const targets: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ track: fc.constantFrom(...TRACKS) }),
  fc.record({ track: fc.constantFrom(...TRACKS), instalment: fc.constant(0), component: fc.constantFrom(...COMPONENTS) }),
  fc.record({ outcome: fc.constantFrom(...OUTCOMES), instalment: fc.constant(0), component: fc.constantFrom(...COMPONENTS) }),
  fc.record({ waiver: fc.constantFrom(...WAIVERS), instalment: fc.constant(0), component: fc.constantFrom(...COMPONENTS) }),
);

type GuaranteePart = keyof GuaranteeDecision;
const PARTS = Object.keys(GUARANTEE_VERDICTS) as GuaranteePart[];

/** Targets for a part of the guarantee. */
export const guaranteeTargets: fc.Arbitrary<Target> = fc
  .constantFrom(...PARTS)
  .chain((guarantee) =>
    fc.constantFrom(...GUARANTEE_FACTS[GUARANTEE_VERDICTS[guarantee]]).map((verdict) => ({ guarantee, verdict })),
  );
