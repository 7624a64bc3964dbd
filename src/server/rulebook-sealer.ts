import { ed25519Signer } from '../node/ed25519.js';
import { type Sealer, sealerOf } from '../record/seal.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { WorkerStart } from './server-options.js';

/** Seals the decisions of a server. What is masked depends on the rulebook that each was made under. */
export interface RulebookSealer {
  readonly seal: Sealer;
  /** Knows further rulebooks from now on. A stream that began before goes on under those of its time. */
  useRulebooks(rulebooks: readonly Rulebook[]): void;
}

// A stream that outlives so many rulebooks is refused the record, and so the answer.
const MOST_KEPT = 64;

/** Makes what seals the decisions of a server. */
export function rulebookSealer(
  { signKey, mask }: Pick<WorkerStart, 'signKey' | 'mask'>,
  first: readonly Rulebook[],
): RulebookSealer {
  const sign = signKey === undefined ? undefined : ed25519Signer(signKey);
  if (mask === undefined) return { seal: sealerOf({ sign }), useRulebooks: () => undefined };
  const byDigest = new Map<string, Sealer>();
  const useRulebooks = (rulebooks: readonly Rulebook[]): void => {
    for (const rulebook of rulebooks) {
      // The latest are the last.
      byDigest.delete(rulebook.digest);
      byDigest.set(rulebook.digest, sealerOf({ sign, mask, rulebook }));
    }
    for (const digest of [...byDigest.keys()].slice(0, -MOST_KEPT)) byDigest.delete(digest);
  };
  useRulebooks(first);
  return {
    seal(decision, loan, after) {
      const its = byDigest.get(decision.rulebook.digest);
      if (its === undefined) throw new Error(`the rulebook of the digest ${decision.rulebook.digest} is no longer known`);
      return its(decision, loan, after);
    },
    useRulebooks,
  };
}
