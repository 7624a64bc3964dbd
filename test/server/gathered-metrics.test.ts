import { Counter, Gauge, Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { gatheredMetrics } from '../../src/server/gathered-metrics.js';
import type { Figures } from '../../src/server/server-metrics.js';

/** The figures of a worker that has answered so many requests. */
async function figuresOf(answered: number): Promise<Figures> {
  const registers = [new Registry()];
  new Counter({ name: 'answered_total', help: 'x', registers }).inc(answered);
  new Gauge({ name: 'open', help: 'x', registers }).set(answered);
  return (registers[0] as Registry).getMetricsAsJSON();
}

const SOON = 20;

describe('the metrics of several workers', () => {
  it('are summed', async () => {
    const told = [await figuresOf(2), await figuresOf(3)];
    const metrics = gatheredMetrics({ places: () => [0, 1], ask: (place) => metrics.take(place, told[place] as Figures) });
    const text = await metrics.text();
    for (const line of ['answered_total 5', 'open 5', 'liubao_workers{figures="now"} 2', 'liubao_workers{figures="before"} 0']) {
      expect(text).toContain(line);
    }
  });

  it('are asked for once where several ask at a time', async () => {
    let asked = 0;
    const told = await figuresOf(1);
    const metrics = gatheredMetrics({
      places: () => [0],
      ask: (place) => {
        asked += 1;
        setTimeout(() => metrics.take(place, told), SOON);
      },
    });
    const texts = await Promise.all([metrics.text(), metrics.text(), metrics.text()]);
    expect(new Set(texts).size).toBe(1);
    expect(asked).toBe(1);
    await metrics.text();
    expect(asked).toBe(2);
  });

  it('are there though a worker does not answer, with what it told last', async () => {
    const told = await figuresOf(4);
    let silent = false;
    const ask = (place: number) => {
      if (place === 0 || !silent) metrics.take(place, told);
    };
    const metrics = gatheredMetrics({ places: () => [0, 1], ask, wait: SOON });
    expect(await metrics.text()).toContain('answered_total 8');
    silent = true;
    const text = await metrics.text();
    expect(text).toContain('answered_total 8');
    expect(text).toContain('liubao_workers{figures="before"} 1');
  });

  it('do not become smaller when a worker dies, even while it is asked', async () => {
    const told = await figuresOf(4);
    let places = [0, 1];
    const metrics = gatheredMetrics({
      places: () => places,
      ask: (place) => {
        if (place === 0 || places.length === 2) metrics.take(place, told);
      },
    });
    expect(await metrics.text()).toContain('answered_total 8');
    const dying = gatheredMetrics({
      places: () => places,
      ask: (place) => {
        if (place === 0) dying.take(place, told);
        else setTimeout(() => dying.lose(place), SOON);
      },
      // Nobody waits as long as this: what is gone is awaited no more.
      wait: 2 ** 31 - 1,
    });
    expect(await dying.text()).toContain('answered_total 4');
    places = [0];
    for (const before of [0, 4]) {
      metrics.take(1, await figuresOf(before === 0 ? 4 : 1));
      metrics.lose(1);
    }
    const text = await metrics.text();
    // Of those that are gone what was counted counts, and what was measured does not.
    expect(text).toContain('answered_total 9');
    expect(text).toContain('open 4');
    expect(text).toContain('liubao_workers_died_total 2');
  });

  it('are none before any worker has told its own', async () => {
    const metrics = gatheredMetrics({ places: () => [0], ask: () => undefined, wait: SOON });
    expect(await metrics.text()).toBeUndefined();
    expect(await gatheredMetrics({ places: () => [], ask: () => undefined }).text()).toBeUndefined();
  });
});
