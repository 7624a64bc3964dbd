import { stat } from 'node:fs/promises';
import { pMapIterable } from 'p-map';
import { LINE_LIMIT } from '../../files/byte-lines.js';
import { lineChunks, type TooLongLine } from '../../files/line-chunks.js';
import { type LoanSource, placed } from '../loans/line-loan.js';
import { inEncoding, type Reject, tooLong } from '../loans/reject.js';
import { SeenIds } from '../loans/seen-ids.js';
import type { PortfolioRun } from '../portfolio-run.js';
import { linePieces } from '../read/input-file.js';
import { type ChunkWork, chunkPool, threadsFor } from './chunk-pool.js';

/** What was made of a chunk, beside what the work is for. */
export interface WorkedChunk {
  readonly lines: number;
  /** Their lines are numbered within the chunk, where lines are loans. */
  readonly rejects: readonly Reject[];
  /** The hashes of its loans' ids. */
  readonly ids: Float64Array;
}

/** What was seen of a file beside what was made of it. */
export interface WalkedLines {
  /** Lines that are too long to be read. */
  readonly tooLong: number;
  /** The hashes of ids that were seen more than once. */
  readonly repeated: ReadonlySet<number>;
}

/**
 * Works on the loans of a file in threads, and takes what is made of them in the order of the loans. Rejects go to the file of
 * rejects.
 *
 * @param take takes what was made of a chunk, with the number of lines before it
 */
export async function walkChunks<Made extends WorkedChunk>(
  { threads, worker, signal, progress, rejects }: Pick<PortfolioRun, 'threads' | 'worker' | 'signal' | 'progress' | 'rejects'>,
  lines: LoanSource,
  work: ChunkWork<Made>,
  take: (made: Made, linesBefore: number) => Promise<void>,
): Promise<WalkedLines> {
  const seen = new SeenIds();
  const { size } = await stat(lines.path);
  const pool = await chunkPool(work, threadsFor(threads, size), worker);
  try {
    let read = 0;
    const onRead = (bytes: number) => {
      read += bytes;
      progress(Math.min(1, read / size));
    };
    const chunks = lineChunks(linePieces(lines, onRead), LINE_LIMIT);
    let line = 0;
    let tooLongLines = 0;
    // In the order of the chunks. No more are read ahead than are worked on at once, so that memory stays bounded.
    const worked = pMapIterable(
      chunks,
      async (chunk): Promise<Made | TooLongLine> => ('tooLong' in chunk ? chunk : pool.work(chunk)),
      { concurrency: pool.atOnce },
    );
    for await (const result of worked) {
      signal?.throwIfAborted();
      if ('tooLong' in result) {
        line++;
        tooLongLines++;
        await rejects.add([tooLong(line, result.tooLong)]);
        continue;
      }
      const before = line;
      await take(result, before);
      await rejects.add(result.rejects.map((reject) => inEncoding(placed(reject, lines.shape, before), lines)));
      seen.add(result.ids);
      line += result.lines;
    }
    return { tooLong: tooLongLines, repeated: seen.repeated };
  } finally {
    await pool.close();
  }
}
