import type { Mutant } from './law-mutants.js';

/** Mutants that no case can find out, and why. */
interface Explanation {
  readonly of: string;
  readonly why: string;
  explains(mutant: Mutant): boolean;
}

const EXPLAINED: readonly Explanation[] = [
  {
    of: 'days of the earlier national scheme',
    why: 'No rule reads it: a letter points to the earlier national scheme by it. test/approved/texts has such letters, word for word.',
    explains: ({ file, kind, within }) =>
      file === 'parameters.json' && kind === 'threshold moved' && within?.startsWith('earlierScheme.') === true,
  },
  {
    of: 'conclusions of audits where nothing is amiss',
    why: 'An audit reports what departs from the decision. That nothing does is told by the force of the conclusion, and its name is not.',
    explains: ({ file, kind, within }) =>
      file.startsWith('rule-sets/audit-') && kind === 'conclusion changed' && within === 'otherwise',
  },
];

/** Why no case can find a mutant out; `undefined` where one should. */
export function explanationOf(mutant: Mutant): string | undefined {
  return EXPLAINED.find((one) => one.explains(mutant))?.why;
}

/** The explanations that no mutant needs any more. */
export function neverNeeded(explained: readonly Mutant[]): readonly string[] {
  return EXPLAINED.filter((one) => !explained.some((mutant) => one.explains(mutant))).map(({ of }) => of);
}
