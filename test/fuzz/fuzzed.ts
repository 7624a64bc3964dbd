import fc from 'fast-check';
import { it } from 'vitest';

/** The number of properties in `test/fuzz`, which share the time. */
const PROPERTIES = 6;

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 60);
const SEED = process.env.FUZZ_SEED === undefined ? Date.now() % 2 ** 31 : Number(process.env.FUZZ_SEED);
const PATH = process.env.FUZZ_PATH;

/**
 * Tries a property for its share of `FUZZ_SECONDS`, a minute where nothing is said. The seed is printed before it begins, so
 * that it is known even where the process ends; a failure is printed with its smallest counterexample and the command that
 * repeats it.
 */
export function fuzzed<T>(name: string, values: fc.Arbitrary<T>, holds: (value: T) => Promise<void>): void {
  it(name, async () => {
    console.log(`${name}: FUZZ_SEED=${SEED}`);
    let last: Promise<void> = Promise.resolve();
    const kept = (value: T) => {
      last = holds(value);
      return last;
    };
    const run = await fc.check(fc.asyncProperty(values, kept), {
      seed: SEED,
      ...(PATH === undefined ? {} : { path: PATH, endOnFailure: true }),
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: (SECONDS * 1_000) / PROPERTIES,
    });
    console.log(`${name}: ${run.numRuns} tried`);
    // The end of the time is not a failure. It does not stop the case at hand, which must neither write into the files of
    // the next property nor fail unseen.
    if (run.counterexample === null) {
      await last;
      return;
    }
    const again = `FUZZ_SEED=${run.seed} FUZZ_PATH='${run.counterexamplePath}' npm run fuzz -- -t '${name}'`;
    const [value] = run.counterexample;
    throw new Error(`${fc.stringify(value)}\n\nAgain: ${again}\n`, { cause: run.errorInstance });
  });
}
