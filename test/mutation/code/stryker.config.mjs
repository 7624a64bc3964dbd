// Breaks the code of one room of the core, a place at a time:
//
//   ROOM=evaluate npm run mutate:code
//   ROOM=evaluate npm run mutate:code -- --mutate src/evaluate/first-hit.ts
//
// A run that was broken off goes on where it was.

const room = process.env.ROOM ?? 'evaluate';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`src/${room}/**/*.ts`, '!src/**/*-words.ts', '!src/**/index.ts', '!src/rulebook/shipped/**'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/code/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // A mutant that breaks what runs once, as a module loads, would be tried by all tests.
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATORS ?? 2),
  timeoutMS: 30_000,
  timeoutFactor: 3,
  incremental: true,
  incrementalFile: `results/mutate-code-${room}-so-far.json`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: `results/mutate-code-${room}.json` },
  ignorePatterns: ['/site', '/explorer', '/docs/book', '/dist', '/results', '/bench', '/examples', '/coverage'],
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
};
