import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { planFor } from '../decide/decide.js';
import type { Ningxia2020 } from '../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import type { ComponentColumn } from '../sql/rules/component-columns.js';
import { type Duckdb, type OpenDatabase, openDuckdb, withDuckdb } from './database/duckdb-database.js';
import { writeLoanLines } from './database/loan-lines.js';
import { requireMemorySize } from './database/memory-size.js';
import { pathSql, textSql } from './database/sql-text.js';
import { noteUnmapped } from './database/unmapped-facts.js';
import { type LineSyntax, rowColumns, rowType } from './decide/component-row.js';
import { decideLines } from './decide/js-engine.js';
import { copyOptions, decideBySql } from './duckdb-engine/duckdb-engine.js';
import { LOAN_LINES } from './loans/line-loan.js';
import type { RejectLine } from './loans/reject.js';
import { implausibleData } from './plausibility/implausible-data.js';
import type { Engine, FileFormat, Rows } from './portfolio-choices.js';
import { fileError, PortfolioError, runError, writeError } from './portfolio-error.js';
import { PORTFOLIO_FAULTS } from './portfolio-fault-words.js';
import { inputFiles, isDirect, type PortfolioInput, portfolioInput } from './portfolio-input.js';
import { checkedPortfolioOptions, type PortfolioOptions } from './portfolio-options.js';
import type { PortfolioRun } from './portfolio-run.js';
import { guessedEncodings } from './read/bytes/encoding.js';
import { formatOf } from './read/bytes/file-format.js';
import { filePath } from './read/input-file.js';
import { type PortfolioSummary, summaryOf } from './summary/portfolio-summary.js';
import type { PortfolioTally } from './summary/portfolio-tally.js';
import { requireNoOverwrites } from './write/overwrites.js';
import { type PartialFile, partialFile, partialPath, removeLeft } from './write/partial-file.js';
import { rejectFile } from './write/reject-file.js';
import { writeTarget } from './write/write-target.js';

/** A portfolio that was decided. */
export interface DecidedPortfolio {
  /** The totals of the decisions, which `portfolio` also writes. */
  readonly summary: PortfolioSummary;
  /** Whether the files were written. They are not if `strict` refuses the data. */
  readonly written: boolean;
  /** The facts that neither file has a column for: they are unknown for every loan. Empty where schedules stand in the loans. */
  readonly unmapped: readonly string[];
  /** The file of the rejected lines. Absent if no line was rejected. */
  readonly rejectFile?: string;
  /** The first rejected lines. */
  readonly rejects: readonly RejectLine[];
  /**
   * Temporary files beside the output that another machine or container began. They may belong to a run that is still at work, so
   * they are kept. Absent if there are none.
   */
  readonly leftInPlace?: readonly string[];
}

/**
 * Decides the loans of a file and writes the decisions to another. Invalid records go to `<output>.rejects.ndjson` with their line
 * and the reason, and never stop the run. Both files are written to temporary files, which are renamed when complete. A link is
 * followed; a pipe or a device is written to once everything is decided.
 *
 * @throws {PortfolioError} where the files cannot be read or written, do not fit the options, or need DuckDB
 * @throws {InvalidOptionError} for an invalid option, such as a reading or a parameter that the rulebook does not have
 * @throws {InvalidMappingError} for a mapping that is not what its schema describes
 */
export function decidePortfolio<Ids extends RulebookIds = Ningxia2020>(asked: PortfolioOptions<Ids>): Promise<DecidedPortfolio>;
export async function decidePortfolio(asked: PortfolioOptions<RulebookIds>): Promise<DecidedPortfolio> {
  const options = checkedPortfolioOptions(asked);
  const plan = planFor(options);
  const to = { path: resolve(options.output), format: options.outputFormat ?? formatOf(options.output) };
  const input = portfolioInput(options, plan.compiled.declared);
  const engine = options.engine ?? 'js';
  const rows = rowsOf(options, engine, to.format);
  if (options.memoryLimit !== undefined) requireMemorySize(options.memoryLimit);
  const target = await writeTarget(to.path).catch((error: unknown) => {
    throw writeError(to.path, error);
  });
  const rejects = rejectFile(options.rejects ?? (target.isStream ? undefined : `${to.path}.rejects.ndjson`));
  const written = [to.path, ...(rejects.path === undefined ? [] : [rejects.path])];
  await requireNoOverwrites(
    [...inputFiles(input).flatMap((file) => filePath(file) ?? []), ...(options.alsoRead ?? [])],
    [options.output, ...written.slice(1), ...(options.alsoWritten ?? [])],
  );
  const leftInPlace = (await Promise.all(written.map(removeLeft))).flat();
  const running: PortfolioRun = {
    plan,
    rulebook: options.rulebook,
    readings: options.readings,
    parameters: options.parameters,
    asOf: options.asOf,
    lawAsOf: options.lawAsOf,
    rows,
    csvSafe: options.csvSafe ?? false,
    threads: options.threads ?? availableParallelism(),
    worker: options.worker ?? new URL('./worker.js', import.meta.url),
    signal: options.signal,
    rejects,
    strict: options.strict ?? false,
    unmapped: [],
    progress: options.onProgress ?? (() => undefined),
  };
  try {
    const tally = await (engine === 'js' ? byEvaluator : bySql)(running, options, input, to);
    const summary = { ...summaryOf(tally, plan), ...guessedEncodings(inputFiles(input)) };
    const isWritten = !isRefused(running, tally);
    return {
      summary,
      written: isWritten,
      unmapped: running.unmapped,
      ...(rejects.count === 0 || rejects.path === undefined || !isWritten ? {} : { rejectFile: rejects.path }),
      rejects: rejects.shown,
      ...(leftInPlace.length === 0 ? {} : { leftInPlace }),
    };
  } catch (error) {
    await rejects.discard();
    const read = inputFiles(input).map(({ path }) => path);
    throw runError(error, read, options.signal);
  }
}

function rowsOf({ rows }: PortfolioOptions<RulebookIds>, engine: Engine, format: FileFormat): Rows {
  const onlyComponents = engine === 'duckdb' || format !== 'ndjson';
  const chosen = rows ?? (onlyComponents ? 'components' : 'loans');
  if (onlyComponents && chosen !== 'components') {
    throw new PortfolioError('usage', PORTFOLIO_FAULTS.rows(chosen, engine === 'js' ? format : engine));
  }
  return chosen;
}

interface Target {
  readonly path: string;
  readonly format: FileFormat;
}

async function byEvaluator(
  running: PortfolioRun,
  options: PortfolioOptions<RulebookIds>,
  input: PortfolioInput,
  to: Target,
): Promise<PortfolioTally> {
  const direct = isDirect(input);
  if (direct && to.format !== 'parquet') {
    return written(running, to.path, (file) =>
      decideLines(running, { file: input.loans, path: input.loans.path, ...LOAN_LINES }, syntaxOf(to.format, running), file),
    );
  }
  return withDatabase(options, to, async (open) => {
    const lines = await partialPath(to.path, 'lines');
    try {
      const staging = { scratch: to.path, signal: running.signal };
      const { shape, rejects } = direct ? LOAN_LINES : await writeLoanLines(open, input, lines, staging);
      noteUnmapped(running, shape);
      await running.rejects.add(rejects);
      const source = { ...(direct ? { file: input.loans, path: input.loans.path } : { path: lines }), shape };
      const tally = await written(running, to.path, async (file) => {
        if (to.format !== 'parquet') return decideLines(running, source, syntaxOf(to.format, running), file);
        const rows = await partialFile(to.path, 'answers');
        try {
          const made = await decideLines(running, source, 'csv', rows);
          await rows.close();
          await toParquet(running, await open(), rows.path, file.path, shape.kind === 'loan');
          return made;
        } finally {
          await rows.discard();
        }
      });
      tally.rejected += rejects.length;
      return tally;
    } finally {
      await rm(lines, { force: true });
    }
  });
}

function syntaxOf(format: FileFormat, { csvSafe }: PortfolioRun): LineSyntax {
  if (format === 'ndjson') return 'ndjson';
  return csvSafe ? 'safe-csv' : 'csv';
}

/** Converts the rows of a CSV file to Parquet. */
async function toParquet({ plan }: PortfolioRun, database: Duckdb, from: string, to: string, numbered: boolean): Promise<void> {
  // The number that a bank gives an instalment may be any text.
  const typeOf = (name: ComponentColumn) => (name === 'instalment' && numbered ? 'INTEGER' : rowType(name));
  const columns = rowColumns(plan.compiled.rulebook).map((name) => `${textSql(name)}: ${textSql(typeOf(name))}`);
  await database.run(
    `COPY (SELECT * FROM read_csv(${pathSql(from)}, header = true, auto_detect = false, allow_quoted_nulls = false, delim = ',', quote = '"', escape = '"', columns = {${columns.join(', ')}})) TO ${textSql(to)} (${copyOptions('parquet')})`,
  );
}

async function bySql(
  running: PortfolioRun,
  options: PortfolioOptions<RulebookIds>,
  input: PortfolioInput,
  to: Target,
): Promise<PortfolioTally> {
  return withDatabase(options, to, (open) =>
    written(running, to.path, async (file) =>
      decideBySql(running, input, await open(), { path: file.path, format: to.format, scratch: to.path }),
    ),
  );
}

/** Whether `strict` refuses the data as implausible. */
function isRefused({ strict }: PortfolioRun, { observations }: PortfolioTally): boolean {
  return strict && implausibleData(observations).length > 0;
}

/** Writes a file. The file and the reject file are renamed when it is complete, unless its data are refused. */
async function written(
  running: PortfolioRun,
  path: string,
  write: (file: PartialFile) => Promise<PortfolioTally>,
): Promise<PortfolioTally> {
  const { rejects, signal } = running;
  const file = await partialFile(path).catch((error: unknown) => {
    throw fileError(error);
  });
  try {
    const result = await write(file);
    signal?.throwIfAborted();
    if (isRefused(running, result)) {
      await rejects.discard();
      await file.discard();
      return result;
    }
    await rejects.finish();
    await file.finish();
    return result;
  } catch (error) {
    await file.discard();
    throw error instanceof PortfolioError || signal?.aborted === true ? error : fileError(error);
  }
}

async function withDatabase<Result>(
  { memoryLimit, signal }: PortfolioOptions<RulebookIds>,
  to: Target,
  use: (open: OpenDatabase) => Promise<Result>,
): Promise<Result> {
  const path = await partialPath(to.path, 'database').catch((error: unknown) => {
    throw fileError(error);
  });
  return withDuckdb(() => openDuckdb(path, to.path, memoryLimit, signal), use);
}
