/** Whether tests go as deep as they can, as in CI: `npm run test:all`. */
export const DEEP = process.env.DEPTH === 'deep';

// `npm test` is run all day. It tries every property, on few random cases, and draws new ones each time.
const SHARE = 20;
const FEWEST = 3;

/** How many random cases a property tries now, given how many it tries in depth. */
export function runs(inDepth: number): number {
  return DEEP ? inDepth : Math.min(inDepth, Math.max(FEWEST, Math.ceil(inDepth / SHARE)));
}

/** Some rows of a table that takes long to try, other rows with each seed; in depth the whole table. */
export function sampleOf<Item>(table: readonly Item[], size: number): readonly Item[] {
  if (DEEP || table.length <= size) return table;
  const step = table.length / size;
  const first = Number(process.env.SEED ?? Date.now()) % table.length;
  return Array.from({ length: size }, (_, at) => table[Math.floor(first + at * step) % table.length] as Item);
}
