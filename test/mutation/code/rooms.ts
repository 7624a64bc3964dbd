/** The rooms of the core whose code is mutated, and the tests that should find each mutant out. */
export const TESTS: Readonly<Record<string, string[]>> = {
  evaluate: ['test/evaluate/**/*.test.ts', 'test/grid/random*.test.ts'],
  decide: [
    'test/decide/**/*.test.ts',
    'test/fixture/**/*.test.ts',
    'test/reference/**/*.test.ts',
    'test/notice/section*.test.ts',
  ],
  audit: ['test/audit/**/*.test.ts', 'test/fixture/**/*.test.ts'],
  rulebook: ['test/rulebook/**/*.test.ts', 'test/node/rulebook-faults.test.ts'],
  facts: ['test/facts/**/*.test.ts', 'test/hosts/hostile-input.test.ts'],
};
