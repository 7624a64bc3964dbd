// What `mutate-code.mjs` runs, which says which places are broken.

const room = process.env.ROOM;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['./test/mutation/code/room-runner.mjs'],
  testRunner: 'room',
  // All tests run for a mutant until one fails. Per test would mistake what is worked out once and kept, a rulebook or a decider, for what only
  // the first test asks for. A mutant of what runs as a module loads is tried as any other, for modules load anew.
  coverageAnalysis: 'all',
  concurrency: Number(process.env.MUTATORS ?? 1),
  timeoutMS: 120_000,
  timeoutFactor: 3,
  reporters: ['kept', 'progress-append-only'],
  ignorePatterns: ['/.stryker-tmp', '/site', '/explorer', '/docs', '/dist', '/results', '/bench', '/examples', '/coverage'],
  tempDirName: `.stryker-tmp/${room}`,
  cleanTempDir: 'always',
};
