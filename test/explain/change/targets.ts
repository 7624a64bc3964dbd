import fc from 'fast-check';
import { GUARANTEE_FACTS } from '../../../src/decide/contract.js';
import { type GuaranteeDecision, OUTCOMES, WAIVERS } from '../../../src/decide/decision.js';
import type { Target } from '../../../src/explain/index.js';
import { GUARANTEE_VERDICTS } from '../../../src/explain/target/target.js';
import { COMPONENTS, TRACKS } from '../../../src/facts/loan/component.js';
import type { LoanInput } from '../../../src/index.js';

/** Targets for a component of the first instalment, or for the loan. */
export const targets: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ track: fc.constantFrom(...TRACKS) }),
  fc.record({ track: fc.constantFrom(...TRACKS), instalment: fc.constant(0), component: fc.constantFrom(...COMPONENTS) }),
  fc.record({ outcome: fc.constantFrom(...OUTCOMES), instalment: fc.constant(0), component: fc.constantFrom(...COMPONENTS) }),
  fc.record({ waiver: fc.constantFrom(...WAIVERS), instalment: fc.constant(0), component: fc.constantFrom(...COMPONENTS) }),
);

type GuaranteePart = keyof GuaranteeDecision;
const PARTS = Object.keys(GUARANTEE_VERDICTS) as GuaranteePart[];

/** Targets for a part of any guarantee. `inLoan` brings the index within the guarantees of the loan. */
export const guaranteeTargets: fc.Arbitrary<Target> = fc
  .tuple(fc.constantFrom(...PARTS), fc.nat(2))
  .chain(([guarantee, index]) =>
    fc.constantFrom(...GUARANTEE_FACTS[GUARANTEE_VERDICTS[guarantee]]).map((verdict) => ({ guarantee, verdict, index })),
  );

/** A target that fits the loan, or `undefined` if the target is for a guarantee and the loan has none. */
export function inLoan(target: Target, { guarantee, guarantees }: LoanInput): Target | undefined {
  if (!('guarantee' in target)) return target;
  const count = guarantees?.length ?? (guarantee === undefined ? 0 : 1);
  return count === 0 ? undefined : { ...target, index: (target.index ?? 0) % count };
}
