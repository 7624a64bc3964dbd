import { expect, it } from 'vitest';
import { codesText } from '../../../src/portfolio/plausibility/seen-codes.js';

it.each<[readonly (readonly [code: string, count: number])[], string, string]>([
  [[], '∅', '∅'],
  [
    [
      ['E1', 12],
      ['"', 3],
    ],
    '"E1" ×12、"\\"" ×3',
    '"E1" ×12, "\\"" ×3',
  ],
  [[['𠮷'.repeat(40), 1]], `"${'𠮷'.repeat(40)}" ×1`, `"${'𠮷'.repeat(40)}" ×1`],
  [[['𠮷'.repeat(41), 1]], `"${'𠮷'.repeat(40)}…" ×1`, `"${'𠮷'.repeat(40)}…" ×1`],
])('codes with their counts, and no longer than can be read: %j', (codes, zh, en) => {
  const seen = codes.map(([code, count]) => ({ code, count }));
  expect([codesText(seen, 'zh'), codesText(seen, 'en')]).toEqual([zh, en]);
});

it('only the first of many codes are listed', () => {
  const seen = Array.from({ length: 21 }, (_, at) => ({ code: String(at), count: 1 }));
  expect(codesText(seen, 'en')).toMatch(/, "19" ×1, …$/);
});
