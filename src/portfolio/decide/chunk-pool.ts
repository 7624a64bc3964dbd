import { availableParallelism } from 'node:os';
import type { LineChunk } from '../../files/line-chunks.js';
import { PIECE } from '../read/bytes/file-bytes.js';

/** What is made of chunks of lines. */
export interface ChunkWork<Made> {
  /** Begins the work here, where there are no threads. */
  begin(): (chunk: LineChunk) => Made;
  /** What a thread is told to begin the same work: plain data, by which `worker.ts` knows which work it is. */
  readonly options: object;
}

/** Works on chunks, several at once. */
interface ChunkPool<Made> {
  /** How many chunks it keeps busy with. */
  readonly atOnce: number;
  work(chunk: LineChunk): Promise<Made>;
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

/** A pool of threads; with no threads, the work is done here, one chunk after another. */
export async function chunkPool<Made>(
  { begin, options }: ChunkWork<Made>,
  threads: number,
  worker: URL,
): Promise<ChunkPool<Made>> {
  if (threads === 0) {
    const work = begin();
    return { atOnce: 1, work: async (chunk) => work(chunk), close: async () => undefined };
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
    work: (chunk) => pool.run(chunk, { transferList: [chunk.bytes.buffer as ArrayBuffer] }),
    close: () => pool.destroy(),
  };
}
