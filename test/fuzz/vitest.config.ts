import { defineConfig } from 'vitest/config';

// Apart from `npm test`: `npm run fuzz` goes on for as long as FUZZ_SECONDS says.
export default defineConfig({
  test: { include: ['test/fuzz/*.fuzz.ts'], testTimeout: 0, pool: 'forks', fileParallelism: false },
});
