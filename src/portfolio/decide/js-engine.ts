import { stat } from 'node:fs/promises';
import { pMapIterable } from 'p-map';
import { Borrowers } from '../../facts/loan/borrowers.js';
import { LINE_LIMIT } from '../../files/byte-lines.js';
import type { LoanLines } from '../database/loan-lines.js';
import { SeenIds, sharedIds } from '../loans/duplicate-ids.js';
import { placed } from '../loans/line-loan.js';
import { addObservations } from '../plausibility/observations.js';
import type { RunningPortfolio } from '../portfolio-run.js';
import { inEncoding, type LineSource, linePieces } from '../read/input-file.js';
import type { TooLongLine } from '../read/line-chunk.js';
import { lineChunks, tooLong } from '../read/line-chunks.js';
import { addTally, newTally, type PortfolioTally } from '../summary/portfolio-tally.js';
import { encoded } from '../write/byte-writer.js';
import type { PartialFile } from '../write/partial-file.js';
import type { DecidedChunk, LineSyntax } from './chunk-decider.js';
import { CSV_HEAD } from './component-row.js';
import { deciderPool, threadsFor } from './decider-pool.js';

type Lines = Pick<LoanLines, 'shape'> & LineSource;

/**
 * Decides the loans of lines of JSON with the compiled evaluator, in threads, and writes what is decided in their order. Where
 * it turns out that several share an id, all is decided again without them: that costs nothing where each has its own.
 */
export async function decideLines(
  running: RunningPortfolio,
  lines: Lines,
  syntax: LineSyntax,
  to: PartialFile,
): Promise<PortfolioTally> {
  const { tally, repeated } = await decideOnce(running, lines, syntax, to, new Set());
  // Of rows of tables it is known beforehand.
  if (repeated.size === 0 || lines.shape.kind === 'mapped') return tally;
  const shared = await sharedIds(lines, lines.shape, repeated);
  if (shared.size === 0) return tally;
  await to.restart();
  await running.rejects.restart();
  return (await decideOnce(running, lines, syntax, to, shared)).tally;
}

async function decideOnce(
  { rulebook, readings, parameters, asOf, rows, threads, worker, signal, progress, rejects }: RunningPortfolio,
  lines: Lines,
  syntax: LineSyntax,
  to: PartialFile,
  shared: ReadonlySet<string>,
): Promise<{ readonly tally: PortfolioTally; readonly repeated: ReadonlySet<number> }> {
  const tally = newTally();
  const borrowers = new Borrowers();
  const seen = new SeenIds();
  const options = { rulebook, readings, parameters, asOf, shape: lines.shape, rows, syntax, sharedIds: shared };
  const { size } = await stat(lines.path);
  const pool = await deciderPool(options, threadsFor(threads, size), worker);
  try {
    if (syntax !== 'ndjson') await to.write(encoded(CSV_HEAD));
    let read = 0;
    const onRead = (bytes: number) => {
      read += bytes;
      progress(Math.min(1, read / size));
    };
    const chunks = lineChunks(linePieces(lines, onRead), LINE_LIMIT);
    let line = 0;
    // In the order of the chunks. No more are read ahead than are decided at once, so that memory stays bounded.
    const decided = pMapIterable(
      chunks,
      async (chunk): Promise<DecidedChunk | TooLongLine> => ('tooLong' in chunk ? chunk : pool.decide(chunk)),
      { concurrency: pool.atOnce },
    );
    for await (const result of decided) {
      signal?.throwIfAborted();
      if ('tooLong' in result) {
        line++;
        tally.rejected++;
        await rejects.add([tooLong(line, result.tooLong)]);
        continue;
      }
      const before = line;
      await to.write(result.bytes);
      await rejects.add(result.rejects.map((reject) => inEncoding(placed(reject, lines.shape, before), lines)));
      addTally(tally, result.tally);
      for (const statement of result.borrowers) borrowers.add(statement);
      addObservations(tally.observations, result.observations, lines.shape.kind === 'mapped' ? 0 : before);
      seen.add(result.ids);
      line += result.lines;
    }
    tally.borrowers = borrowers.contradictions();
    return { tally, repeated: seen.repeated };
  } finally {
    await pool.close();
  }
}
