import { it } from 'vitest';

/** Whether tests go as deep as they can, as in CI: `npm run test:all`. */
export const DEEP = process.env.DEPTH === 'deep';

// `npm test` is run all day. It tries every property, on few random cases, and draws new ones each time. Fewest are tried where all
// tests run again for each mutant of the code.
const SHARE = process.env.DEPTH === 'shallow' ? 250 : 100;
const FEWEST = 1;

/** How many random cases a property tries now, given how many it tries in depth. */
export function runs(inDepth: number): number {
  return DEEP ? inDepth : Math.min(inDepth, Math.max(FEWEST, Math.ceil(inDepth / SHARE)));
}

// Each process keeps the seed that it began with, so that a table has the same sample in all its tests.
const SEED = Number(process.env.SEED ?? Date.now());

/**
 * Some rows of a table that takes long to try, other rows with each seed; in depth the whole table. Samples of one table begin
 * at other rows where `salt` differs.
 */
export function sampleOf<Item>(table: readonly Item[], size: number, salt = 0): readonly Item[] {
  if (DEEP || table.length <= size) return table;
  const step = table.length / size;
  const first = (SEED + salt) % table.length;
  return Array.from({ length: size }, (_, at) => table[Math.floor(first + at * step) % table.length] as Item);
}

/** `npm test` tries one in so many of the tests that are as long for one case as for many. */
const ONE_IN = 10;

/** Whether what takes long, however few its cases are, is tried now: always in depth, and in `npm test` with some seeds. */
export function isDrawn(what: string): boolean {
  let hash = SEED;
  for (const character of what) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  return DEEP || hash % ONE_IN === 0;
}

/**
 * What is quick, and what does the same and takes long: in depth both, in `npm test` the second in place of the first with one
 * seed in ten.
 */
export function orAtTimes<Item>(quick: Item, long: Item, what: string): readonly Item[] {
  if (DEEP) return [quick, long];
  return [isDrawn(what) ? long : quick];
}

type Test = () => unknown;
type Timed = readonly [test: Test, timeout?: number] | readonly [options: { readonly timeout?: number }, test: Test];

/** `it`, of what takes long, however few its cases are: a compiler, a database, a process that is killed. */
export function itAtTimes(title: string, ...[first, second]: Timed): void {
  const tried = it.runIf(isDrawn(title));
  if (typeof first === 'function') tried(title, first, second as number | undefined);
  else tried(title, first, second as Test);
}
