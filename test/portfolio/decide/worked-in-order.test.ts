import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { workedInOrder } from '../../../src/portfolio/decide/worked-in-order.js';

async function* numbers(count: number, seen: (at: number) => void = () => undefined): AsyncGenerator<number> {
  for (let at = 0; at < count; at++) {
    seen(at);
    yield at;
  }
}

describe('workedInOrder', () => {
  it.each([1, 2, 3, 20])('gives what is made in the order of the items, %i at once', async (atOnce) => {
    const made: number[] = [];
    // The first takes longest.
    for await (const one of workedInOrder(numbers(10), atOnce, async (at) => pause(10 - at, at * 2))) made.push(one);
    expect(made).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
  });

  it('reads no further ahead than it works, and one', async () => {
    let [read, taken] = [0, 0];
    let most = 0;
    const items = numbers(50, (at) => {
      read = at + 1;
    });
    for await (const _ of workedInOrder(items, 3, async (at) => at)) {
      most = Math.max(most, read - taken);
      taken++;
    }
    expect(taken).toBe(50);
    expect(most).toBe(4);
  });

  it('throws what a work throws in its turn, and ends the reading', async () => {
    let ended = false;
    async function* items() {
      try {
        yield* numbers(10);
      } finally {
        ended = true;
      }
    }
    const made: number[] = [];
    const failing = async () => {
      for await (const one of workedInOrder(items(), 4, async (at) => (at === 2 ? Promise.reject(new Error('the third')) : at))) {
        made.push(one);
      }
    };
    await expect(failing()).rejects.toThrow('the third');
    expect([made, ended]).toEqual([[0, 1], true]);
  });
});
