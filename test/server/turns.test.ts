import { describe, expect, it } from 'vitest';
import { inTurns } from '../../src/server/turns.js';

const later = () => new Promise((resolve) => setImmediate(resolve));

describe('requests that arrive together', () => {
  it('are all there before the first is answered, and are answered in their order', async () => {
    const said: string[] = [];
    const answer = inTurns(async (asked: string) => {
      said.push(`answered ${asked}`);
      return asked.toUpperCase();
    });
    const answers = ['a', 'b', 'c'].map((asked) => {
      said.push(`came ${asked}`);
      return answer(asked);
    });
    expect(await Promise.all(answers)).toEqual(['A', 'B', 'C']);
    expect(said).toEqual(['came a', 'came b', 'came c', 'answered a', 'answered b', 'answered c']);
  });

  it('wait for none that comes once they are answered', async () => {
    const answer = inTurns(async (asked: number) => {
      // One that comes while others are answered has the next turn.
      if (asked > 0) follow = answer(asked - 1);
      return asked;
    });
    let follow: Promise<number> | undefined;
    expect(await answer(1)).toBe(1);
    expect(await follow).toBe(0);
    await later();
    expect(await answer(0)).toBe(0);
  });

  it('do not share what becomes of one of them', async () => {
    const answer = inTurns(async (asked: number) => {
      if (asked === 1) throw new Error('broken');
      return asked;
    });
    expect(await Promise.allSettled([0, 1, 2].map(answer))).toMatchObject([
      { value: 0 },
      { reason: { message: 'broken' } },
      { value: 2 },
    ]);
  });
});
