import { defineConfig } from 'vitest/config';

// These tests are not part of `npm test` because Spark takes minutes. Run them with `npm run test:spark`.
export default defineConfig({
  test: { include: ['test/spark/*.spark.ts'], testTimeout: 3_600_000, pool: 'forks' },
});
