import { fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { isatty } from 'node:tty';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { printable } from '../../document/printable.js';
import { InvalidInputError, problemText } from '../../facts/input/invalid-input.js';
import type { Language, Wording } from '../../law/wording.js';
import type { DecidedPortfolio, PortfolioError, PortfolioOptions } from '../../portfolio/index.js';
import { ENGINES, type Engine, FILE_FORMATS, type FileFormat, ROWS, type Rows } from '../../portfolio/portfolio-choices.js';
import { guessNote } from '../../portfolio/read/bytes/guess-note.js';
import type { Mapping } from '../../sql/source/mapping-type.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { codeOf, FileError, isInvalidOption, OutputClosed, UsageError } from '../failures.js';
import { printerFor } from '../io/printer.js';
import { byteBar } from '../io/progress.js';
import { readMapping } from '../io/read-mapping.js';
import { writeFileWhole } from '../io/written-file.js';
import { addAsOf, addDeciderOptions, compileOptionsOf, type DeciderArguments, deciderOf } from '../options/decider-options.js';
import { languageOption } from '../options/language.js';
import { addLayoutOptions, type LayoutArguments, layoutOf } from '../options/layout-options.js';
import { dryRunDocument } from '../reports/dry-run-document.js';
import { implausibleDocument } from '../reports/implausible-document.js';
import { basisDocument, summaryDocument } from '../reports/summary-document.js';

interface PortfolioArguments extends DeciderArguments, LayoutArguments {
  readonly out?: string;
  readonly dryRun: boolean;
  readonly format: 'table' | 'json';
  readonly engine: Engine;
  readonly rows?: Rows;
  readonly schedule?: string;
  readonly mapping?: string;
  readonly from?: FileFormat;
  readonly to?: FileFormat;
  readonly threads?: number;
  readonly memoryLimit?: string;
  readonly csvSafe: boolean;
  readonly rejects?: string;
  readonly summaryJson?: string;
  readonly report?: string;
  readonly strict: boolean;
  readonly lang: Language;
}

/** `liubao portfolio`: a file of loans in, a file of decisions out. */
export function addPortfolio(program: Command, line: CommandLine): void {
  const command = program
    .command('portfolio')
    .description('Decides a whole portfolio: a file of loans (NDJSON, CSV, Parquet) in, a file of decisions out.')
    .argument('<loans>', 'the file of loans, or a table: bank.duckdb#schema.table, postgres://host/database#schema.table')
    .option('--out <file>', 'the file of decisions; its name tells its format; needed but for --dry-run')
    .option('--dry-run', 'read the first 1,000 rows, say what each column gave and what looks wrong, and write nothing', false)
    .addOption(new Option('--format <name>', 'how a dry run is printed').choices(['table', 'json']).default('table'))
    .addOption(
      new Option('--engine <name>', 'the compiled evaluator in threads, or SQL on DuckDB').choices(ENGINES).default('js'),
    )
    .addOption(new Option('--rows <what>', 'a line for each loan, a row for each component, or decisions in full').choices(ROWS))
    .option('--schedule <file>', 'the file or table of instalments, where they do not stand in the loans')
    .option('--mapping <file>', 'which columns give which facts, as JSON (see liubao sql --print-mapping)')
    .addOption(
      new Option('--from <format>', 'the format of the loans, and of a schedule whose name does not tell').choices(FILE_FORMATS),
    )
    .addOption(new Option('--to <format>', 'the format of the decisions, where the name does not tell').choices(FILE_FORMATS))
    .option(
      '--threads <number>',
      'how many threads decide, at most as many as processors and MiB of loans (default: as many as that)',
      threads,
    )
    .option('--memory-limit <size>', 'how much memory DuckDB uses before it goes to the disk: 2GB')
    .option('--csv-safe', "in CSV, an apostrophe before a loan's id or number that a spreadsheet would run as a formula", false)
    .option('--rejects <file>', 'the file of rejected lines (default: <out>.rejects.ndjson)')
    .option('--summary-json <file>', 'the summary as JSON besides')
    .option('--report <file>', 'a page of HTML with charts and the rejects')
    .option('--strict', 'refuse implausible data: write only the summary, and exit with 5', false)
    .addOption(languageOption(line.env))
    .addHelpText(
      'after',
      `
Examples:
  liubao portfolio loans.ndjson --out decisions.ndjson --report report.html
  liubao portfolio loans.parquet --schedule plan.parquet --mapping mapping.json --out decisions.parquet --engine duckdb
  liubao portfolio loans.csv --schedule plan.csv --out decisions.csv
  liubao portfolio loans.csv --schedule plan.csv --mapping mapping.json --dry-run
  liubao portfolio loans.csv.gz --schedule plan.csv.gz --encoding gbk --separator '|+|' --skip-lines 1 --out decisions.csv
  liubao portfolio bank.duckdb#core.loan --schedule bank.duckdb#core.plan --out decisions.parquet
  liubao portfolio postgres://reader@dwh/bank#core.loan --schedule postgres://reader@dwh/bank#core.plan --out decisions.csv

Data that are hardly plausible are told of in the summary: amounts in another unit, placeholders for none, codes that the mapping
does not have. With --strict they are refused: nothing is written but the summary, and the exit status is 5.
A line that is no loan goes to <out>.rejects.ndjson with the reason; the run goes on, and the exit status is 1. No file
has its name before it is whole: a run that was stopped leaves none, and can be run again. A link is written through; a pipe
or a device (/dev/stdout) is written to once all is decided, and rejects are told on the error output. CSV, Parquet, tables and
the engine duckdb need the package @duckdb/node-api, tables of PostgreSQL the package pg besides; pg reads PGPASSWORD.

Files may be compressed by gzip or zstd. The encoding of a text is told by its mark, or is UTF-8 where
it can be. Where it cannot, and all of it makes common Chinese in GB18030 (GBK), it is read so, and the summary says that this
was guessed. What is not in the encoding is rejected by its line. A sheet of Excel is to be saved as “CSV UTF-8” first.`,
    );
  addAsOf(addDeciderOptions(addLayoutOptions(command))).action((loans: string, given: PortfolioArguments) =>
    portfolio(line, loans, given),
  );
}

function threads(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

async function portfolio(line: CommandLine, input: string, given: PortfolioArguments): Promise<void> {
  const { lang } = given;
  const decider = deciderOf(given, false);
  const size = await sizeOf(input);
  const mapping = given.mapping === undefined ? undefined : await readMapping(given.mapping);
  if (given.dryRun) return lookAt(line, input, given, mapping);
  const { out } = given;
  if (out === undefined) throw new UsageError("required option '--out <file>' not specified");
  // Loaded where it is used, and only there: it brings threads and files.
  const { portfolioReport } = await import('../../portfolio/index.js');
  const bar = byteBar(size, line.err.stream);
  const {
    summary,
    written: isWritten,
    unmapped,
    rejects,
    rejectFile,
    leftInPlace,
  } = await stoppable((signal) =>
    decided({
      input,
      output: out,
      rulebook: decider.rulebook,
      ...compileOptionsOf(given),
      inputFormat: given.from,
      layout: layoutOf(given),
      outputFormat: given.to,
      schedule: given.schedule,
      mapping,
      engine: given.engine,
      rows: given.rows,
      threads: given.threads,
      memoryLimit: given.memoryLimit,
      csvSafe: given.csvSafe,
      strict: given.strict,
      rejects: given.rejects,
      alsoRead: [given.mapping, given.rulebook].filter((path) => path !== undefined),
      alsoWritten: [given.summaryJson, given.report].filter((path) => path !== undefined),
      signal,
      onProgress: (done) => bar.show(done),
    }).finally(() => bar.stop()),
  );
  if (given.summaryJson !== undefined) await writeFileWhole(given.summaryJson, `${JSON.stringify(summary, null, 2)}\n`);
  if (given.report !== undefined)
    await writeFileWhole(given.report, portfolioReport(summary, { lang, input, rejects, rulebook: decider.rulebook }));
  const print = printerFor('table', line.out.stream, line.env);
  const to = (await isStandardOutput(out)) ? line.err : line.out;
  await to.write(
    print([
      ...summaryDocument(summary, decider.rulebook, lang),
      ...(summary.encodings ?? []).map((guess) => ({ kind: 'paragraph', text: guessNote(guess, lang) }) as const),
      ...implausibleDocument(summary.implausible, { loans: input, schedule: given.schedule ?? input }, lang),
      basisDocument(decider, Object.fromEntries(given.parameter), lang),
    ]),
  );
  if (unmapped.length > 0) {
    await line.err.write(`liubao: ${NOTES.unmapped[lang]}${unmapped.join(lang === 'zh' ? '、' : ', ')}\n`);
  }
  for (const path of leftInPlace ?? []) {
    await line.err.write(`liubao: ${NOTES.leftInPlace(printable(path))[lang]}\n`);
  }
  if (!isWritten) {
    await line.err.write(`liubao: ${REFUSED[lang]}\n`);
    return line.finish(EXIT.implausible);
  }
  if (summary.invalid === 0) return;
  const { invalid } = summary;
  if (rejectFile === undefined) {
    await line.err.write(`liubao: ${NOTES.rejected(invalid)[lang]}${NOTES.nameFile[lang]}\n`);
    for (const reject of rejects) await line.err.write(`${printable(JSON.stringify(reject))}\n`);
  } else await line.err.write(`liubao: ${NOTES.rejected(invalid)[lang]}${NOTES.see(printable(rejectFile))[lang]}\n`);
  line.finish(EXIT.invalid);
}

const NOTES = {
  unmapped: { zh: '没有列给出、因而每笔贷款均未知:', en: 'no column gives these, and so they are unknown of every loan: ' },
  leftInPlace: (path: string): Wording => ({
    zh: `${path} 属于别处的一次运行;该次运行如已结束,请将其删除`,
    en: `${path} is of a run elsewhere; remove it if that run is over`,
  }),
  rejected: (count: number): Wording => ({
    zh: `拒绝了${count}行`,
    en: `${count} ${count === 1 ? 'line' : 'lines'} rejected`,
  }),
  nameFile: { zh: ';以 --rejects 指定文件可得全部。前几行:', en: '; name a file with --rejects to have them all. The first:' },
  see: (path: string): Wording => ({ zh: `,见 ${path}`, en: `, see ${path}` }),
};

/** Whether a path is the pipe, socket or terminal of the standard output: what is decided goes there, and the summary elsewhere. */
async function isStandardOutput(path: string): Promise<boolean> {
  try {
    const [named, open] = [await stat(path), fstatSync(1)];
    return (open.isFIFO() || open.isSocket() || isatty(1)) && named.dev === open.dev && named.ino === open.ino;
  } catch {
    return false;
  }
}

/** Says what the first rows gave; nothing is decided or written. */
async function lookAt(line: CommandLine, input: string, given: PortfolioArguments, mapping: Mapping | undefined): Promise<void> {
  const { lang, schedule, from, format, strict } = given;
  const { rulebook } = deciderOf(given, false);
  const { dryRun } = await import('../../portfolio/index.js');
  const looked = await stoppable((signal) =>
    asCommand({ input, schedule }, () =>
      dryRun({
        input,
        schedule,
        mapping,
        layout: layoutOf(given),
        inputFormat: from,
        rulebook,
        ...compileOptionsOf(given),
        signal,
      }),
    ),
  );
  const print = printerFor('table', line.out.stream, line.env);
  const files = { loans: input, schedule: schedule ?? input };
  await line.out.write(format === 'json' ? `${JSON.stringify(looked, null, 2)}\n` : print(dryRunDocument(looked, files, lang)));
  if (looked.rejected > 0 || looked.columns.some(({ faults }) => faults > 0)) line.finish(EXIT.invalid);
  if (strict && looked.implausible.length > 0) line.finish(EXIT.implausible);
}

const REFUSED: Wording = {
  zh: '--strict:数据可疑(见汇总),未写出任何决定',
  en: '--strict: data are hardly plausible (see the summary); no decisions were written',
};

/** How long a file is; unknown of a table. */
async function sizeOf(path: string): Promise<number | undefined> {
  if (path.includes('#')) return undefined;
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw new FileError(path, 'read', error);
  }
}

async function decided(options: PortfolioOptions): Promise<DecidedPortfolio> {
  const { decidePortfolio } = await import('../../portfolio/index.js');
  return asCommand(options, () => decidePortfolio(options));
}

/** The files of a run by which its errors are told; a dry run has no output. */
type RunFiles = Pick<PortfolioOptions, 'input' | 'schedule'> & Partial<Pick<PortfolioOptions, 'output'>>;

/** Does what reads a portfolio, and says what goes wrong in the command's own errors. */
async function asCommand<Result>(files: RunFiles, work: () => Promise<Result>): Promise<Result> {
  const { PortfolioError } = await import('../../portfolio/index.js');
  try {
    return await work();
  } catch (error) {
    if (isInvalidOption(error)) throw new UsageError(error.message);
    if (isInvalidInput(error))
      throw new UsageError(`--mapping: ${error.problems.map((problem) => `\n  ${problemText(problem)}`).join('')}`);
    if (!(error instanceof PortfolioError)) throw error;
    switch (error.fault) {
      case 'usage':
      case 'no-duckdb':
        throw new UsageError(error.message);
      case 'file':
        if (codeOf(error.cause) === 'EPIPE' && files.output !== undefined && (await isStandardOutput(files.output))) {
          throw new OutputClosed();
        }
        throw fileErrorOf(error, files);
      case 'aborted':
        throw error;
    }
  }
}

/** What the system says of a path is told of that path; what DuckDB says, of the loans that it reads. */
function fileErrorOf({ message, cause, file }: PortfolioError, { input, schedule, output }: RunFiles): FileError {
  if (file !== undefined) {
    const isOutput = output !== undefined && file.path === resolve(output);
    return new FileError(isOutput ? output : file.path, file.doing, cause);
  }
  const { path } = (cause ?? {}) as { readonly path?: unknown };
  if (typeof path !== 'string') return new FileError(input, 'read', new Error(message));
  // Of a database, the system speaks of the file, and not of the table in it.
  const reads = [input, schedule].some((name) => name === path || name?.startsWith(`${path}#`));
  return reads ? new FileError(path, 'read', cause) : new FileError(output ?? path, 'write', cause);
}

/** The classes of the other entry are its own; the name tells. */
function isInvalidInput(error: unknown): error is InvalidInputError {
  return error instanceof InvalidInputError || (error instanceof Error && error.name === 'InvalidMappingError');
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Runs what a signal stops, and lets the signal do its work once everything is tidied up. */
async function stoppable<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  let received: NodeJS.Signals | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    received ??= signal;
    stop.abort();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    return await work(stop.signal);
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    if (received !== undefined) process.kill(process.pid, received);
  }
}
