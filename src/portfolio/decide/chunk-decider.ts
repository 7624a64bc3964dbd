import { ByteWriter } from '../../compact/byte-writer.js';
import { compactWriter } from '../../compact/compact-line.js';
import { type LoanAnswer, loanAnswerer } from '../../decide/answers.js';
import { createDecider, type DeciderOptions, planFor } from '../../decide/decide.js';
import type { DecisionPlan } from '../../decide/plan.js';
import { type BorrowerStatement, borrowerStatement } from '../../facts/loan/borrowers.js';
import type { Loan } from '../../facts/loan/parse-loan.js';
import { type LineChunk, NEWLINE } from '../../files/line-chunks.js';
import { encodeUtf8 } from '../../files/utf8.js';
import { type LineShape, lineReader, readLines } from '../loans/line-loan.js';
import { idHash } from '../loans/seen-ids.js';
import { loanObserver, newObservations, type Observations } from '../plausibility/observations.js';
import type { Rows } from '../portfolio-choices.js';
import { addAnswer, newTally, type PortfolioTally } from '../summary/portfolio-tally.js';
import type { WorkedChunk } from './chunk-walk.js';
import { componentRows, type LineSyntax, rowColumns, rowWriter } from './component-row.js';

/** What a thread needs to know to decide lines. */
export interface LineDeciderOptions extends Omit<DeciderOptions, 'trace'> {
  readonly shape: LineShape;
  readonly rows: Rows;
  readonly syntax: LineSyntax;
  /** The ids that several loans of the file have: none of these is decided. */
  readonly duplicateIds?: ReadonlySet<string> | undefined;
}

interface ChunkDeciderParts {
  /** The plan for the options, where the caller has compiled it. */
  readonly plan?: DecisionPlan;
  /** Is given each answer with the line of its loan, counted within the chunk, in the order of the lines. */
  readonly take?: (answer: LoanAnswer, line: number) => void;
}

/** What was decided of a chunk. */
export interface DecidedChunk extends WorkedChunk {
  readonly bytes: Uint8Array;
  readonly tally: PortfolioTally;
  /** What its loans say about their borrowers. */
  readonly borrowers: readonly BorrowerStatement[];
  /** Implausible values seen in its loans; where lines are loans, not rows of a mapping, they are numbered within the chunk. */
  readonly observations: Observations;
}

// Loans go through each step in batches of this size, so that the code of a step stays in the cache.
const BATCH = 64;
const INITIAL_CAPACITY = 4 * 1024 * 1024;

/**
 * Decides the loans of chunks, one after another.
 */
export function chunkDecider(
  options: LineDeciderOptions,
  { plan = planFor(options), take }: ChunkDeciderParts = {},
): (chunk: LineChunk) => DecidedChunk {
  const answerOn = loanAnswerer(plan);
  const out = new ByteWriter(INITIAL_CAPACITY);
  const write = answerWriter(options, out);
  let observations = newObservations();
  const loanOf = lineReader(options.shape, options.duplicateIds, () => observations, plan.compiled.declared);

  function answerWriter({ rows, syntax }: LineDeciderOptions, to: ByteWriter): (answer: LoanAnswer) => void {
    switch (rows) {
      case 'loans': {
        const writeCompact = compactWriter(plan);
        return (answer) => {
          writeCompact(to, answer);
          to.byte(NEWLINE);
        };
      }
      case 'components': {
        const rowsOf = componentRows(plan, options.shape.kind === 'mapped');
        const text = rowWriter(rowColumns(plan.compiled.rulebook), syntax);
        return (answer) => to.write(encodeUtf8(rowsOf(answer).map(text).join('')));
      }
      case 'decisions': {
        const { decide } = createDecider(options);
        return ({ loan }) => to.write(encodeUtf8(`${JSON.stringify(decide(loan))}\n`));
      }
    }
  }

  return (chunk) => {
    const tally = newTally();
    observations = newObservations();
    const observe = loanObserver(observations);
    const batch: Loan[] = [];
    const linesOf: number[] = [];
    const decideBatch = () => {
      const answers = batch.map(answerOn);
      for (const answer of answers) addAnswer(tally, answer);
      for (const answer of answers) write(answer);
      if (take !== undefined) for (const [at, answer] of answers.entries()) take(answer, linesOf[at] ?? 0);
      batch.length = 0;
      linesOf.length = 0;
    };
    const ids: number[] = [];
    const borrowers: BorrowerStatement[] = [];
    const { lines, rejects } = readLines(chunk, loanOf, (loan, line) => {
      observe(loan, line);
      ids.push(idHash(loan.id));
      const borrower = borrowerStatement(loan);
      if (borrower !== undefined) borrowers.push(borrower);
      linesOf.push(line);
      if (batch.push(loan) === BATCH) decideBatch();
    });
    decideBatch();
    tally.rejected = rejects.length;
    for (const { loanId } of rejects) if (loanId !== undefined) ids.push(idHash(loanId));
    return { bytes: out.take(), lines, rejects, tally, borrowers, observations, ids: Float64Array.from(ids) };
  };
}
