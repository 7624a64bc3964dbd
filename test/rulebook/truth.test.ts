import { describe, expect, it } from 'vitest';
import { all, any, FALSE, not, TRUE, UNKNOWN } from '../../src/rulebook/truth.js';

describe("Kleene's three values", () => {
  it.each([
    [TRUE, TRUE, TRUE, TRUE],
    [TRUE, UNKNOWN, UNKNOWN, TRUE],
    [TRUE, FALSE, FALSE, TRUE],
    [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN],
    [UNKNOWN, FALSE, FALSE, UNKNOWN],
    [FALSE, FALSE, FALSE, FALSE],
  ] as const)('%d and %d: all is %d, any is %d', (one, other, least, greatest) => {
    expect([all([one, other]), all([other, one])]).toEqual([least, least]);
    expect([any([one, other]), any([other, one])]).toEqual([greatest, greatest]);
  });

  it('not turns true into false and leaves unknown unknown', () => {
    expect([not(TRUE), not(UNKNOWN), not(FALSE)]).toEqual([FALSE, UNKNOWN, TRUE]);
  });
});
