import { defineConfig } from 'vitest/config';

// These tests are not part of `npm test`: they need Chromium and the built page. `npm run test:explorer` runs them.
export default defineConfig({
  test: {
    include: ['test/explorer/**/*.explorer.ts'],
    globalSetup: ['test/explorer/page-server.ts'],
    // One browser for each file, on machines with two cores.
    maxWorkers: 2,
    // As elsewhere, tests say nothing of speed: axe takes a minute where others use the machine.
    testTimeout: 600_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
