import { availableParallelism } from 'node:os';
import type { LineChunk } from '../../files/line-chunks.js';
import { PIECE } from '../read/bytes/file-bytes.js';
import { chunkDecider, type DecidedChunk, type LineDeciderOptions } from './chunk-decider.js';

/** Decides chunks, several at once. */
export interface DeciderPool {
  /** How many chunks it keeps busy with. */
  readonly atOnce: number;
  decide(chunk: LineChunk): Promise<DecidedChunk>;
  close(): Promise<void>;
}

// A chunk to each thread and some to wait, so that none is idle while the results are written.
const WAITING = 2;

// The young generation: what a chunk leaves behind is collected at once, and a few megabytes of it stay in the cache.
const YOUNG_GENERATION_MB = 96;

/** How many of the threads asked for have work: one without a piece of the file of its own would only take memory. */
export function threadsFor(asked: number, size: number): number {
  return Math.min(asked, availableParallelism(), Math.max(1, Math.ceil(size / PIECE)));
}

/** A pool of threads; with no threads, the chunks are decided here, one after another. */
export async function deciderPool(options: LineDeciderOptions, threads: number, worker: URL): Promise<DeciderPool> {
  if (threads === 0) {
    const decide = chunkDecider(options);
    return { atOnce: 1, decide: async (chunk) => decide(chunk), close: async () => undefined };
  }
  // Loaded where threads are wanted, and only there.
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: worker,
    minThreads: threads,
    maxThreads: threads,
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  return {
    atOnce: threads + WAITING,
    decide: (chunk) => pool.run(chunk, { transferList: [chunk.bytes.buffer as ArrayBuffer] }),
    close: () => pool.destroy(),
  };
}
