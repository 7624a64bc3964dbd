import { type Command, Option } from 'commander';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import type { Mapping } from '../../mapping/mapping-type.js';
import type { DecidedPortfolio, PortfolioOptions } from '../../portfolio/index.js';
import { ENGINES, type Engine, FILE_FORMATS, type FileFormat, ROWS, type Rows } from '../../portfolio/portfolio-choices.js';
import { guessNote } from '../../portfolio/read/bytes/guess-note.js';
import type { RulebookIds } from '../../rulebook/shipped/rulebook-ids.js';
import { say } from '../../words/phrases.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { UsageError } from '../failures.js';
import { inputSize } from '../io/input-size.js';
import { isStandardOutput } from '../io/output.js';
import { withPortfolioErrors } from '../io/portfolio-errors.js';
import { byteBar } from '../io/progress.js';
import { readMapping } from '../io/read-mapping.js';
import { writeRejects } from '../io/reject-notes.js';
import { stoppable } from '../io/stoppable.js';
import { writeFileWhole } from '../io/write-file.js';
import { addAsOf, addDeciderOptions, compileOptionsOf, type DeciderArguments, deciderOf } from '../options/decider-options.js';
import { type Format, formatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { layoutOf } from '../options/layout-options.js';
import { addRunOptions, type RunArguments } from '../options/portfolio-file-options.js';
import { dryRunDocument } from '../reports/dry-run-document.js';
import { implausibleDocument } from '../reports/implausible-document.js';
import { writeResult } from '../reports/result-writer.js';
import { basisDocument, summaryDocument } from '../reports/summary-document.js';
import { PORTFOLIO_NOTES, PORTFOLIO_WORDS } from '../words/portfolio-words.js';
import { USAGE_FAULTS } from '../words/usage-words.js';

interface PortfolioArguments extends DeciderArguments, RunArguments {
  readonly out?: string;
  readonly dryRun: boolean;
  readonly format: Format;
  readonly engine: Engine;
  readonly rows?: Rows;
  readonly to?: FileFormat;
  readonly csvSafe: boolean;
  readonly summaryJson?: string;
  readonly strict: boolean;
  readonly lang: Language;
}

/** `liubao portfolio`: a file of loans in, a file of decisions out. */
export function addPortfolio(program: Command, line: CommandLine): void {
  const { help } = line;
  const command = program
    .command('portfolio')
    .summary(help(PORTFOLIO_WORDS.summary))
    .description(help(PORTFOLIO_WORDS.description))
    .option('--out <file>', help(PORTFOLIO_WORDS.out))
    .option('--dry-run', help(PORTFOLIO_WORDS.dryRun), false)
    .addOption(formatOption(line))
    .addOption(new Option('--engine <name>', help(PORTFOLIO_WORDS.engine)).choices(ENGINES).default('js'))
    .addOption(new Option('--rows <what>', help(PORTFOLIO_WORDS.rows)).choices(ROWS))
    .addOption(new Option('--to <format>', help(PORTFOLIO_WORDS.to)).choices(FILE_FORMATS))
    .option('--csv-safe', help(PORTFOLIO_WORDS.csvSafe), false)
    .option('--summary-json <file>', help(PORTFOLIO_WORDS.summaryJson))
    .option('--strict', help(PORTFOLIO_WORDS.strict), false)
    .addOption(languageOption(line))
    .addHelpText('after', help(HELP));
  addAsOf(addDeciderOptions(addRunOptions(command, line), line), line).action((loans: string, given: PortfolioArguments) =>
    portfolio(line, loans, given),
  );
}

const EXAMPLES = `
  liubao portfolio loans.ndjson --out decisions.ndjson --report report.html
  liubao portfolio loans.parquet --schedule plan.parquet --mapping mapping.json --out decisions.parquet --engine duckdb
  liubao portfolio loans.csv --schedule plan.csv --out decisions.csv
  liubao portfolio loans.csv --schedule plan.csv --mapping mapping.json --dry-run
  liubao portfolio loans.csv.gz --schedule plan.csv.gz --encoding gbk --separator '|+|' --skip-lines 1 --out decisions.csv
  liubao portfolio bank.duckdb#core.loan --schedule bank.duckdb#core.plan --out decisions.parquet
  liubao portfolio postgres://reader@dwh/bank#core.loan --schedule postgres://reader@dwh/bank#core.plan --out decisions.csv
`;

const HELP = PORTFOLIO_WORDS.more(EXAMPLES);

async function portfolio(line: CommandLine, input: string, given: PortfolioArguments): Promise<void> {
  const { lang, out } = given;
  const decider = deciderOf(given, false);
  const size = await inputSize(input);
  const mapping = given.mapping === undefined ? undefined : await readMapping(given.mapping);
  if (given.dryRun) return tryOut(line, input, given, mapping);
  if (out === undefined) throw new UsageError(USAGE_FAULTS.outNeeded);
  const bar = byteBar(size, line.err.stream);
  const result = await stoppable((signal) =>
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
  const { summary, rejects } = result;
  if (given.summaryJson !== undefined) await writeFileWhole(given.summaryJson, `${JSON.stringify(summary, null, 2)}\n`);
  if (given.report !== undefined) {
    const { portfolioReport } = await import('../../portfolio/index.js');
    await writeFileWhole(given.report, portfolioReport(summary, { lang, input, rejects, rulebook: decider.rulebook }));
  }
  const document = () => [
    ...summaryDocument(summary, decider.rulebook, lang),
    ...(summary.encodings ?? []).map((guess) => ({ kind: 'paragraph', text: guessNote(guess, lang) }) as const),
    ...implausibleDocument(summary.implausible, { loans: input, schedule: given.schedule ?? input }, lang),
    basisDocument(decider, Object.fromEntries(given.parameter), lang),
  ];
  // Decisions that go to standard output push the summary to standard error.
  const to = (await isStandardOutput(out)) ? { ...line, out: line.err } : line;
  await writeResult(to, { data: summary, document }, given);
  await writeNotes(line, result, lang);
  if (!result.written) line.finish(EXIT.implausible);
  else if (summary.invalid > 0) line.finish(EXIT.badInput);
}

async function decided(options: PortfolioOptions<RulebookIds>): Promise<DecidedPortfolio> {
  // Loaded only here: it brings in threads and files.
  const { decidePortfolio } = await import('../../portfolio/index.js');
  return withPortfolioErrors(options, () => decidePortfolio(options));
}

/** Says on standard error what the reader of the summary should act on. */
async function writeNotes(line: CommandLine, result: DecidedPortfolio, lang: Language): Promise<void> {
  const { summary, written, unmapped, rejects, rejectFile, leftInPlace = [] } = result;
  const note = (text: Wording, values?: Readonly<Record<string, string>>) => line.note(say(text, lang, values));
  if (unmapped.length > 0) await note(PORTFOLIO_NOTES.unmapped, { facts: unmapped.join(MARKS.list[lang]) });
  for (const path of leftInPlace) await note(PORTFOLIO_NOTES.leftInPlace, { path });
  if (!written) return note(PORTFOLIO_NOTES.refused);
  await writeRejects(line, { count: summary.invalid, rejects, rejectFile }, lang);
}

/** Prints what the first rows gave; decides and writes nothing. */
async function tryOut(line: CommandLine, input: string, given: PortfolioArguments, mapping: Mapping | undefined): Promise<void> {
  const { lang, schedule, from, strict } = given;
  const { rulebook } = deciderOf(given, false);
  const { dryRun } = await import('../../portfolio/index.js');
  const tried = await stoppable((signal) =>
    withPortfolioErrors({ input, schedule }, () =>
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
  const files = { loans: input, schedule: schedule ?? input };
  await writeResult(line, { data: tried, document: () => dryRunDocument(tried, files, lang) }, given);
  if (tried.rejected > 0 || tried.columns.some(({ faults }) => faults > 0)) line.finish(EXIT.badInput);
  if (strict && tried.implausible.length > 0) line.finish(EXIT.implausible);
}
