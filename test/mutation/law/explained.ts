import type { Mutant } from './law-mutants.js';

/** Mutants that no case can find out, by the file and the beginning of their place, and why. */
const EXPLAINED: readonly {
  readonly file: string;
  readonly within: string;
  readonly kind: Mutant['kind'];
  readonly why: string;
}[] = ['earlierScheme.firstDay', 'earlierScheme.lastDay'].map((within) => ({
  file: 'parameters.json',
  within,
  kind: 'threshold moved' as const,
  why: 'No rule reads it: a letter points to the earlier national scheme by it. test/approved/texts has such letters, word for word.',
}));

/** Why no case can find a mutant out; `undefined` where one should. */
export function explanationOf({ file, within, kind }: Mutant): string | undefined {
  return EXPLAINED.find((it) => it.file === file && it.within === within && it.kind === kind)?.why;
}

/** The places of explanations that no mutant needs any more. */
export function neverNeeded(explained: readonly Mutant[]): readonly string[] {
  const isNeeded = ({ file, within, kind }: (typeof EXPLAINED)[number]) =>
    explained.some((mutant) => mutant.file === file && mutant.within === within && mutant.kind === kind);
  return EXPLAINED.filter((it) => !isNeeded(it)).map(({ file, within }) => `${file} (${within})`);
}
