import { defineConfig } from 'vitest/config';
import { TESTS } from './rooms.js';

// The tests of one room, in one process: Stryker starts as many as the machine has room for.
export default defineConfig({
  test: {
    include: TESTS[process.env.ROOM ?? 'evaluate'] ?? [],
    setupFiles: ['test/seed.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
