import { defineConfig } from 'vitest/config';

// Tests run in a new order each time; the seed that vitest prints repeats it: SEED=… npm test.
const seed = Number(process.env.SEED ?? Date.now());

export default defineConfig({
  test: {
    sequence: { shuffle: true, seed },
    // Processes, so that TZ in the environment is the zone that the tests run in: one a core, each of which loads the code once
    // for all files that it runs.
    pool: 'forks',
    maxWorkers: '100%',
    // Where all that files need stays loaded, what lives shortly is collected cheaply if there is room for it.
    execArgv: ['--max-semi-space-size=64'],
    isolate: false,
    setupFiles: ['test/seed.ts'],
    // Tests say nothing of speed: a slow machine passes what a fast one does.
    testTimeout: 60_000,
    // What one runs all day finds its modules as the last run has read them. In depth each is read anew.
    experimental: { fsModuleCache: process.env.DEPTH !== 'deep' },
    coverage: { include: ['src/**/*.ts'], reporter: ['text', 'html'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/package/**', 'test/explorer/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/pack.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
