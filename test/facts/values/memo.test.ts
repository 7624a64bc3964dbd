import { describe, expect, it } from 'vitest';
import { memo, roomFor } from '../../../src/facts/values/memo.js';

describe('a memo', () => {
  it('computes each key once, and keys beyond its limit each time', () => {
    const workedOut: string[] = [];
    const length = memo(2, (text: string) => {
      workedOut.push(text);
      return text.length;
    });
    const texts = ['a', 'ab', 'abc', 'a', 'ab', 'abc'];
    expect(texts.map((text) => length(text))).toEqual([1, 2, 3, 1, 2, 3]);
    expect(workedOut).toEqual(['a', 'ab', 'abc', 'abc']);
  });

  it('does not keep undefined, which would take the place of a value', () => {
    let workedOut = 0;
    const digit = memo(1, (text: string) => {
      workedOut++;
      return /^\d$/.test(text) ? Number(text) : undefined;
    });
    expect(['x', 'x', '7', '7'].map((text) => digit(text))).toEqual([undefined, undefined, 7, 7]);
    expect(workedOut).toBe(3);
  });

  it('within a memo shares its room, and computes again what the room is too small for', () => {
    const workedOut: string[] = [];
    const room = roomFor(3);
    const after = memo(room, (first: string) =>
      memo(room, (second: string) => {
        workedOut.push(first + second);
        return first + second;
      }),
    );
    const pairs = ['ab', 'ac', 'ab', 'ad', 'ad', 'bb', 'bb'];
    expect(pairs.map((pair) => after(pair.charAt(0))(pair.charAt(1)))).toEqual(pairs);
    // The room holds `a`, `ab` and `ac`.
    expect(workedOut).toEqual(['ab', 'ac', 'ad', 'ad', 'bb', 'bb']);
  });
});
