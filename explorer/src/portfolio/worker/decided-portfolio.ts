import type { LoanAnswer } from '../../../../src/decide/answers.js';
import { planFor } from '../../../../src/decide/decide.js';
import { Borrowers } from '../../../../src/facts/loan/borrowers.js';
import { LINE_LIMIT } from '../../../../src/files/byte-lines.js';
import { lineChunks } from '../../../../src/files/line-chunks.js';
import { chunkDecider, type DecidedChunk } from '../../../../src/portfolio/decide/chunk-decider.js';
import { type LineShape, placed } from '../../../../src/portfolio/loans/line-loan.js';
import { inEncoding, type RejectLine, tooLong } from '../../../../src/portfolio/loans/reject.js';
import { duplicateIds, SeenIds } from '../../../../src/portfolio/loans/seen-ids.js';
import { addObservations } from '../../../../src/portfolio/plausibility/observations.js';
import type { LineSource } from '../../../../src/portfolio/read/input-file.js';
import { type PortfolioSummary, summaryOf } from '../../../../src/portfolio/summary/portfolio-summary.js';
import { addTally, newTally } from '../../../../src/portfolio/summary/portfolio-tally.js';
import { ningxia2020 } from '../../../../src/rulebook/shipped/ningxia-2020.js';
import type { LawOptions } from '../../state/decided.js';
import { LoanColumns } from './loan-columns.js';

/** Loans as lines of JSON, which may be read several times. */
export interface LoanLineSource {
  /** How a line holds a loan. */
  readonly shape: LineShape;
  /** The file that the lines are of, by which rejects name its encoding. */
  readonly source: LineSource;
  pieces(): AsyncIterable<Uint8Array>;
  /** The rejects of rows that are in none of the lines. */
  readonly rejects: readonly RejectLine[];
}

/** The decisions on the loans of files, and what is shown of them. */
export interface DecidedPortfolio {
  readonly summary: PortfolioSummary;
  readonly columns: LoanColumns;
  /** The decisions as lines of JSON, in the order of the loans: what `liubao portfolio` writes, byte for byte. */
  readonly decisions: Blob;
  readonly rejects: readonly RejectLine[];
}

/** Decides loans as the command does, with the same code. */
export async function decidedPortfolio(
  lines: LoanLineSource,
  options: LawOptions,
  onChunk: (bytes: number, loans: number) => void,
): Promise<DecidedPortfolio> {
  const first = await decideOnce(lines, options, new Set(), onChunk);
  // Rows of tables say themselves whether their id is a duplicate.
  if (first.repeated.size === 0 || lines.shape.kind === 'mapped') return first;
  const chunks = lineChunks(lines.pieces(), LINE_LIMIT);
  const duplicates = await duplicateIds(chunks, lines.shape, first.repeated);
  return duplicates.size === 0 ? first : decideOnce(lines, options, duplicates, onChunk);
}

async function decideOnce(
  { shape, source, pieces, rejects: ofRows }: LoanLineSource,
  options: LawOptions,
  duplicates: ReadonlySet<string>,
  onChunk: (bytes: number, loans: number) => void,
): Promise<DecidedPortfolio & { readonly repeated: ReadonlySet<number> }> {
  const rulebook = ningxia2020();
  const plan = planFor({ rulebook, ...options });
  const columns = new LoanColumns();
  const tally = newTally();
  const borrowers = new Borrowers();
  const seen = new SeenIds();
  const rejects: RejectLine[] = [...ofRows];
  const written: BlobPart[] = [];
  let line = 0;
  const take = (answer: LoanAnswer, at: number) => columns.add(answer, line + at);
  const decide = chunkDecider(
    { rulebook, ...options, shape, rows: 'loans', syntax: 'ndjson', duplicateIds: duplicates },
    { plan, take },
  );
  const add = (decided: DecidedChunk) => {
    written.push(decided.bytes as BlobPart);
    addTally(tally, decided.tally);
    for (const statement of decided.borrowers) borrowers.add(statement);
    addObservations(tally.observations, decided.observations, shape.kind === 'mapped' ? 0 : line);
    seen.add(decided.ids);
    for (const reject of decided.rejects) rejects.push(inEncoding(placed(reject, shape, line), source));
    line += decided.lines;
  };
  for await (const chunk of lineChunks(pieces(), LINE_LIMIT)) {
    if ('tooLong' in chunk) {
      line++;
      tally.rejected++;
      rejects.push(tooLong(line, chunk.tooLong));
    } else add(decide(chunk));
    onChunk('tooLong' in chunk ? chunk.tooLong : chunk.bytes.length, columns.length);
  }
  tally.rejected += ofRows.length;
  tally.borrowers = borrowers.contradictions();
  const decisions = new Blob(written, { type: 'application/x-ndjson' });
  return { summary: summaryOf(tally, plan), columns, decisions, rejects, repeated: seen.repeated };
}
