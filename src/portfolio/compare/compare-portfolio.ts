import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { type CompareOptions, declaredByEither, examplesOption, type LawOptions } from '../../compare/compare.js';
import { addComparisonTally, type ComparisonTally, comparisonOf, newComparisonTally } from '../../compare/comparison-tally.js';
import type { LawComparison } from '../../compare/law-comparison.js';
import { planFor } from '../../decide/decide.js';
import type { DecisionPlan } from '../../decide/plan.js';
import { callerOptions, LAW_OPTIONS, onlyOptions, optionOf } from '../../rulebook/caller-options.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import type { Ningxia2020 } from '../../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../../rulebook/shipped/rulebook-ids.js';
import { EXPECTED_BESIDES } from '../../rulebook/words/expected-words.js';
import { writeLoanLines } from '../database/loan-lines.js';
import { requireMemorySize } from '../database/memory-size.js';
import { withScratchDatabase } from '../database/scratch-database.js';
import { unmappedOf } from '../database/unmapped-facts.js';
import { walkChunks } from '../decide/chunk-walk.js';
import { withoutDuplicateIds } from '../loans/duplicate-ids.js';
import type { LineShape, LoanSource } from '../loans/line-loan.js';
import { LOAN_LINES } from '../loans/line-loan.js';
import type { RejectLine } from '../loans/reject.js';
import { runError } from '../portfolio-error.js';
import { inputFiles, isDirect, portfolioInput } from '../portfolio-input.js';
import {
  checkedInputOptions,
  checkedRunOptions,
  INPUT_OPTIONS,
  type InputOptions,
  RUN_OPTIONS,
  type RunOptions,
} from '../portfolio-options.js';
import { filePath } from '../read/input-file.js';
import { requireNoOverwrites } from '../write/overwrites.js';
import { type RejectFile, rejectFile } from '../write/reject-file.js';
import { chunkComparer } from './chunk-comparer.js';

/** How two laws are compared over a portfolio. */
export interface PortfolioComparisonOptions<From extends RulebookIds = RulebookIds, To extends RulebookIds = RulebookIds>
  extends InputOptions,
    RunOptions,
    CompareOptions {
  /** The law that is compared: the rulebook, and under which readings, parameters and day. Default: that of the notice. */
  readonly from?: LawOptions<From> | undefined;
  /** The law that it is compared with. */
  readonly to: LawOptions<To>;
  /** The file of rejected lines. Without it there is none, and `rejects` of the result lists the first of them. */
  readonly rejects?: string | undefined;
}

const COMPARISON_OPTIONS = { ...INPUT_OPTIONS, ...RUN_OPTIONS, from: true, to: true, examples: true, rejects: true } as const;

/** A portfolio over which two laws were compared. */
export interface ComparedPortfolio {
  /** What it makes of the portfolio whether one law is applied or the other. */
  readonly comparison: LawComparison;
  /** The facts that neither file has a column for: they are unknown for every loan. */
  readonly unmapped: readonly string[];
  /** The file of the rejected lines. Absent if no line was rejected, or none was asked for. */
  readonly rejectFile?: string;
  /** The first rejected lines. */
  readonly rejects: readonly RejectLine[];
}

/**
 * Compares two laws over the loans of a file or a table, of any size: it keeps counts, sums and some examples, but no loan. The
 * file is read as `decidePortfolio` reads it. Invalid records are counted, go to the file of rejects with their line and the
 * reason, and never stop the run. Rows of tables are put in order in a temporary folder of the system first.
 *
 * @throws {PortfolioError} where the files cannot be read or written, do not fit the options, or need DuckDB
 * @throws {InvalidOptionError} for an invalid option, such as a reading or a parameter that a rulebook does not have
 * @throws {InvalidMappingError} for a mapping that is not what its schema describes
 */
export function comparePortfolio<From extends RulebookIds = Ningxia2020, To extends RulebookIds = Ningxia2020>(
  asked: PortfolioComparisonOptions<From, To>,
): Promise<ComparedPortfolio>;
export async function comparePortfolio(asked: PortfolioComparisonOptions): Promise<ComparedPortfolio> {
  onlyOptions<PortfolioComparisonOptions>(asked, COMPARISON_OPTIONS);
  const options = { ...checkedInputOptions(asked), ...checkedRunOptions(asked) };
  const from = lawOption('from', optionOf(asked, 'from') ?? {});
  const to = lawOption('to', optionOf(asked, 'to'));
  const examples = examplesOption(asked);
  const plans = [planFor(from), planFor(to)] as const;
  const input = portfolioInput(options, declaredByEither(plans));
  if (options.memoryLimit !== undefined) requireMemorySize(options.memoryLimit);
  const rejects = rejectFile(options.rejects);
  await requireNoOverwrites(
    [...inputFiles(input).flatMap((file) => filePath(file) ?? []), ...(options.alsoRead ?? [])],
    [...(rejects.path === undefined ? [] : [rejects.path]), ...(options.alsoWritten ?? [])],
  );
  const running: ComparisonRun = {
    from,
    to,
    examples,
    threads: options.threads ?? availableParallelism(),
    worker: options.worker ?? new URL('./worker.js', import.meta.url),
    signal: options.signal,
    rejects,
    progress: options.onProgress ?? (() => undefined),
  };
  const compared = async (): Promise<readonly [ComparisonTally, LineShape]> => {
    const direct = { file: input.loans, path: input.loans.path, ...LOAN_LINES };
    if (isDirect(input)) return [await compareLines(running, direct), direct.shape];
    return withScratchDatabase(
      { signal: options.signal, memoryLimit: options.memoryLimit },
      inputFiles(input),
      async (open, scratch) => {
        const path = `${scratch}.lines`;
        try {
          const { shape, rejects: torn } = await writeLoanLines(open, input, path, { scratch, signal: options.signal });
          const tally = await compareLines(running, { path, shape }, torn);
          return [tally, shape];
        } finally {
          await rm(path, { force: true });
        }
      },
    );
  };
  try {
    const [tally, shape] = await compared();
    options.signal?.throwIfAborted();
    await rejects.finish();
    return {
      comparison: comparisonOf(tally, plans[0], plans[1]),
      unmapped: unmappedByBoth(plans, shape),
      ...(rejects.count === 0 || rejects.path === undefined ? {} : { rejectFile: rejects.path }),
      rejects: rejects.shown,
    };
  } catch (error) {
    await rejects.discard();
    const read = inputFiles(input).map(({ path }) => path);
    throw runError(error, read, options.signal);
  }
}

/** A law that a caller names, in a copy. */
function lawOption(name: string, given: unknown): LawOptions {
  if (typeof given !== 'object' || given === null) throw new InvalidOptionError(name, given, EXPECTED_BESIDES.optionsObject);
  onlyOptions<LawOptions>(given, LAW_OPTIONS);
  const { rulebook, readings, parameters, asOf, lawAsOf } = callerOptions(given);
  return { rulebook, readings, parameters, asOf, lawAsOf };
}

interface ComparisonRun {
  readonly from: LawOptions;
  readonly to: LawOptions;
  readonly examples: number;
  readonly threads: number;
  readonly worker: URL;
  readonly signal: AbortSignal | undefined;
  readonly rejects: RejectFile;
  progress(done: number): void;
}

/** @param torn rejects of rows that are in none of the lines */
async function compareLines(
  running: ComparisonRun,
  lines: LoanSource,
  torn: readonly RejectLine[] = [],
): Promise<ComparisonTally> {
  const { from, to, examples, rejects } = running;
  const { tally } = await withoutDuplicateIds(
    lines,
    async (duplicateIds) => {
      const sum = newComparisonTally();
      const options = { from, to, examples, shape: lines.shape, duplicateIds };
      await rejects.add(torn);
      const { repeated, tooLong } = await walkChunks(
        running,
        lines,
        { options, begin: () => chunkComparer(options) },
        async ({ tally: own }) => addComparisonTally(sum, own, examples),
      );
      sum.rejected += tooLong + torn.length;
      return { tally: sum, repeated };
    },
    () => rejects.restart(),
  );
  return tally;
}

/** The facts that no column gives and that one of the laws tests. */
function unmappedByBoth(plans: readonly DecisionPlan[], shape: LineShape): string[] {
  if (shape.kind !== 'mapped') return [];
  return [...new Set(plans.flatMap((plan) => unmappedOf(plan, shape.mapping)))];
}
