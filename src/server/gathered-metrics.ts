import { AggregatorRegistry, Counter, Gauge, Registry } from 'prom-client';
import type { Figures } from './server-metrics.js';

/** Gathers what the workers have counted. */
export interface GatheredMetrics {
  /**
   * The figures of all workers together, in the text format of Prometheus. A worker that does not answer in time counts with what it
   * told last; `undefined` where none has ever told anything.
   */
  text(): Promise<string | undefined>;
  /** Takes what a worker tells. */
  take(place: number, figures: Figures): void;
  /** Notes that a worker died. What it has counted is not forgotten, for a sum that becomes smaller is taken for one of a new server. */
  lose(place: number): void;
}

interface GatheredFrom {
  /** The places at which a worker answers requests. */
  readonly places: () => readonly number[];
  /** Asks the worker at a place to tell its figures. */
  readonly ask: (place: number) => void;
  /** For how long they are waited for, in milliseconds. */
  readonly wait?: number;
}

// Prometheus waits ten seconds by default, and a worker that works on a long comparison answers no sooner than it gives way.
const WAIT = 1_000;

/** Gathers figures, and waits for no worker that is starting, gone or busy. */
export function gatheredMetrics({ places, ask, wait = WAIT }: GatheredFrom): GatheredMetrics {
  const own = new Registry();
  const told = new Gauge({
    name: 'liubao_workers',
    help: 'Workers whose figures are of now, and whose are of before for they did not answer in time.',
    labelNames: ['figures'],
    registers: [own],
  });
  const died = new Counter({ name: 'liubao_workers_died_total', help: 'Workers that died and were replaced.', registers: [own] });
  const latest = new Map<number, Figures>();
  let past: Figures = [];
  // All who ask at a time are given the same answer, so that nobody keeps the workers busy by asking.
  let gathering:
    | { readonly awaited: Set<number>; readonly complete: () => void; readonly text: Promise<string | undefined> }
    | undefined;

  const gathered = async (awaited: ReadonlySet<number>, complete: Promise<void>): Promise<string | undefined> => {
    await complete;
    if (latest.size === 0 && past.length === 0) return undefined;
    told.set({ figures: 'now' }, places().filter((place) => latest.has(place) && !awaited.has(place)).length);
    told.set({ figures: 'before' }, awaited.size);
    return AggregatorRegistry.aggregate([past, ...latest.values(), await own.getMetricsAsJSON()]).metrics();
  };
  const settle = (place: number): void => {
    gathering?.awaited.delete(place);
    if (gathering?.awaited.size === 0) gathering.complete();
  };
  return {
    text() {
      if (gathering !== undefined) return gathering.text;
      const awaited = new Set(places());
      let complete: () => void = () => undefined;
      const completed = new Promise<void>((resolve) => {
        complete = resolve;
      });
      const timer = setTimeout(complete, wait);
      const text = gathered(awaited, completed).finally(() => {
        clearTimeout(timer);
        gathering = undefined;
      });
      gathering = { awaited, complete, text };
      for (const place of awaited) ask(place);
      if (awaited.size === 0) complete();
      return text;
    },
    take(place, figures) {
      latest.set(place, figures);
      settle(place);
    },
    lose(place) {
      died.inc();
      const last = latest.get(place) ?? [];
      latest.delete(place);
      past = summed(past, last);
      settle(place);
    },
  };
}

/** What is counted and not measured, of two together. */
function summed(some: Figures, more: Figures): Figures {
  const counted = [some, more].map((figures) => figures.filter(({ type }) => COUNTED.includes(String(type))));
  return AggregatorRegistry.aggregate(counted).getMetricsAsArray() as Figures;
}

const COUNTED: readonly string[] = ['counter', 'histogram'];
