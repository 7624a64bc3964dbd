import { defineConfig } from 'vitest/config';

// Apart from `npm test`, for Spark takes minutes: `npm run test:spark`.
export default defineConfig({
  test: { include: ['test/spark/*.spark.ts'], testTimeout: 3_600_000, pool: 'forks' },
});
