import { describe, expect, it } from 'vitest';
import { latest } from '../../../src/facts/values/latest.js';

/** A function that says how often it has worked out the result for a key. */
function counting(most: number) {
  const times = new Map<string, number>();
  const count = latest(most, (key: string) => {
    times.set(key, (times.get(key) ?? 0) + 1);
    return key === 'none' ? undefined : key.toUpperCase();
  });
  return { count, times };
}

describe('what is kept for the keys that were asked for last', () => {
  it('is worked out once while no more keys are asked for than are kept', () => {
    const { count, times } = counting(2);
    for (const key of ['a', 'b', 'a', 'b', 'b', 'a']) expect(count(key)).toBe(key.toUpperCase());
    expect(Object.fromEntries(times)).toEqual({ a: 1, b: 1 });
  });

  it('is given up for the key that was asked for longest ago, not for the one that came first', () => {
    const { count, times } = counting(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) count(key);
    expect(Object.fromEntries(times)).toEqual({ a: 1, b: 2, c: 1 });
  });

  it('may be undefined', () => {
    const { count, times } = counting(1);
    expect([count('none'), count('none')]).toEqual([undefined, undefined]);
    expect(times.get('none')).toBe(1);
  });

  it('is worked out from what is given beside the key', () => {
    const given: object[] = [];
    const text = latest(1, (key: string, from: { readonly text: string }) => {
      given.push(from);
      return `${key}: ${from.text}`;
    });
    const [one, other] = [{ text: 'a' }, { text: 'b' }];
    expect([text('a', one), text('a', { ...one }), text('b', other)]).toEqual(['a: a', 'a: a', 'b: b']);
    expect(given).toEqual([one, other]);
  });
});
