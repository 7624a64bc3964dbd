import { describe, expect, it } from 'vitest';
import { memo } from '../../../src/facts/values/memo.js';

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
});
