import { stat } from 'node:fs/promises';
import { pMapIterable } from 'p-map';
import { Borrowers } from '../../facts/loan/borrowers.js';
import { LINE_LIMIT } from '../../files/byte-lines.js';
import { lineChunks, type TooLongLine } from '../../files/line-chunks.js';
import { SeenIds, withoutDuplicateIds } from '../loans/duplicate-ids.js';
import { type LoanSource, placed } from '../loans/line-loan.js';
import { inEncoding, tooLong } from '../loans/reject.js';
import { addObservations } from '../plausibility/observations.js';
import type { PortfolioRun } from '../portfolio-run.js';
import { linePieces } from '../read/input-file.js';
import { addTally, newTally, type PortfolioTally } from '../summary/portfolio-tally.js';
import { encoded } from '../write/byte-writer.js';
import type { PartialFile } from '../write/partial-file.js';
import type { DecidedChunk, LineSyntax } from './chunk-decider.js';
import { CSV_HEAD } from './component-row.js';
import { deciderPool, threadsFor } from './decider-pool.js';

/** Decides loans in threads, with the rules as compiled closures, and writes the decisions in the order of the loans. */
export async function decideLines(
  running: PortfolioRun,
  lines: LoanSource,
  syntax: LineSyntax,
  to: PartialFile,
): Promise<PortfolioTally> {
  const { tally } = await withoutDuplicateIds(
    lines,
    (duplicates) => decideOnce(running, lines, syntax, to, duplicates),
    () => Promise.all([to.restart(), running.rejects.restart()]),
  );
  return tally;
}

async function decideOnce(
  { rulebook, readings, parameters, asOf, rows, threads, worker, signal, progress, rejects }: PortfolioRun,
  lines: LoanSource,
  syntax: LineSyntax,
  to: PartialFile,
  duplicates: ReadonlySet<string>,
): Promise<{ readonly tally: PortfolioTally; readonly repeated: ReadonlySet<number> }> {
  const tally = newTally();
  const borrowers = new Borrowers();
  const seen = new SeenIds();
  const options = { rulebook, readings, parameters, asOf, shape: lines.shape, rows, syntax, duplicateIds: duplicates };
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
