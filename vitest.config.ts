import { defineConfig } from 'vitest/config';

// Tests run in a new order each time; the seed that vitest prints repeats it: SEED=… npm test.
const seed = Number(process.env.SEED ?? Date.now());

export default defineConfig({
  test: {
    sequence: { shuffle: true, seed },
    // A process each, so that TZ in the environment is the zone that the tests run in.
    pool: 'forks',
    setupFiles: ['test/seed.ts'],
    // Tests say nothing of speed: a slow machine passes what a fast one does.
    testTimeout: 60_000,
    coverage: { include: ['src/**/*.ts'], reporter: ['text', 'html'] },
    projects: [
      {
        extends: true,
        test: { name: 'core', include: ['test/**/*.test.ts'], exclude: ['test/package/**'] },
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
