import { declaredByEither, type LawOptions } from '../../compare/compare.js';
import { type ComparisonTally, newComparisonTally, pairAdder } from '../../compare/comparison-tally.js';
import { loanAnswerer } from '../../decide/answers.js';
import { planFor } from '../../decide/decide.js';
import type { LineChunk } from '../../files/line-chunks.js';
import type { WorkedChunk } from '../decide/chunk-walk.js';
import { type LineShape, lineReader, readLines } from '../loans/line-loan.js';
import { idHash } from '../loans/seen-ids.js';

/** What a thread needs to know to compare two laws over lines. */
export interface LineComparerOptions {
  readonly from: LawOptions;
  readonly to: LawOptions;
  /** How many examples are kept of each kind of change. */
  readonly examples: number;
  readonly shape: LineShape;
  /** The ids that several loans of the file have: none of these is decided. */
  readonly duplicateIds: ReadonlySet<string>;
}

/** What comparing a chunk came to. */
export interface ComparedChunk extends WorkedChunk {
  readonly tally: ComparisonTally;
}

/** Compares two laws over the loans of chunks, one after another. */
export function chunkComparer(options: LineComparerOptions): (chunk: LineChunk) => ComparedChunk {
  const [fromPlan, toPlan] = [planFor(options.from), planFor(options.to)];
  const [answerFrom, answerTo] = [loanAnswerer(fromPlan), loanAnswerer(toPlan)];
  const add = pairAdder(fromPlan, toPlan, options.examples);
  const loanOf = lineReader(options.shape, options.duplicateIds, undefined, declaredByEither([fromPlan, toPlan]));
  return (chunk) => {
    const tally = newComparisonTally();
    const ids: number[] = [];
    const { lines, rejects } = readLines(chunk, loanOf, (loan) => {
      ids.push(idHash(loan.id));
      add(tally, answerFrom(loan), answerTo(loan));
    });
    tally.rejected = rejects.length;
    for (const { loanId } of rejects) if (loanId !== undefined) ids.push(idHash(loanId));
    return { lines, rejects, tally, ids: Float64Array.from(ids) };
  };
}
