import type { Command } from 'commander';
import type { LawOptions } from '../../compare/compare.js';
import { comparisonDocument } from '../../compare/comparison-document.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { ComparedPortfolio, PortfolioComparisonOptions } from '../../portfolio/index.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { say } from '../../words/phrases.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { inputSize } from '../io/input-size.js';
import { withPortfolioErrors } from '../io/portfolio-errors.js';
import { byteBar } from '../io/progress.js';
import { readMapping } from '../io/read-mapping.js';
import { writeRejects } from '../io/reject-notes.js';
import { stoppable } from '../io/stoppable.js';
import { writeFileWhole } from '../io/write-file.js';
import { againstArguments } from '../options/against-option.js';
import {
  addAsOf,
  addDeciderOptions,
  compileOptionsOf,
  type DeciderArguments,
  type DeciderFlags,
  deciderOf,
} from '../options/decider-options.js';
import { type Format, formatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { layoutOf } from '../options/layout-options.js';
import { wholeNumber } from '../options/number-option.js';
import { addRunOptions, type RunArguments } from '../options/portfolio-file-options.js';
import { repeatableOption } from '../options/repeatable-option.js';
import { DAY_FLAGS } from '../options/rulebook-option.js';
import { writeResult } from '../reports/result-writer.js';
import { withLegend } from '../reports/value-legend.js';
import { COMPARE_WORDS } from '../words/compare-words.js';
import { PORTFOLIO_NOTES } from '../words/portfolio-words.js';

interface CompareArguments extends DeciderArguments, RunArguments {
  readonly against: readonly string[];
  readonly examples?: number;
  readonly format: Format;
  readonly lang: Language;
}

const EXAMPLES = `
  liubao compare loans.ndjson --against parameter=inclusive.creditCeiling=30000000.00 --report ceiling.html
  liubao compare loans.ndjson --against reading=ceiling.scope=enterprises
  liubao compare loans.ndjson --rulebook notice-2020 --against notice-2021 --format json
  liubao compare loans.csv --schedule plan.csv --mapping mapping.json --against as-of=2021-01-01
`;

/** `liubao compare`: what another law would make of a portfolio. */
export function addCompare(program: Command, line: CommandLine): void {
  const { help } = line;
  const command = program
    .command('compare')
    .summary(help(COMPARE_WORDS.summary))
    .description(help(COMPARE_WORDS.description))
    .addOption(repeatableOption('--against <what>', help(COMPARE_WORDS.against)))
    .option('--examples <number>', help(COMPARE_WORDS.examples), wholeNumber(0, 100))
    .addOption(formatOption(line))
    .addOption(languageOption(line))
    .addHelpText('after', help(COMPARE_WORDS.more(EXAMPLES)));
  addAsOf(addDeciderOptions(addRunOptions(command, line), line), line).action((loans: string, given: CompareArguments) =>
    compareLaws(line, loans, given),
  );
}

async function compareLaws(line: CommandLine, input: string, given: CompareArguments): Promise<void> {
  const { lang, mapping: mappingFile, rejects: rejectFile, report, schedule } = given;
  const other = againstArguments(given, given.against);
  // A day that --against does not name is that of the command.
  const flags = { ...AGAINST_FLAGS, ...(other.lawAsOf === given.lawAsOf ? { lawAsOf: DAY_FLAGS.lawAsOf } : {}) };
  const [from, to] = [lawOf(given), lawOf(other, flags)];
  const size = await inputSize(input);
  const mapping = mappingFile === undefined ? undefined : await readMapping(mappingFile);
  const bar = byteBar(size, line.err.stream);
  const result = await stoppable((signal) =>
    compared({
      input,
      from,
      to,
      examples: given.examples,
      inputFormat: given.from,
      layout: layoutOf(given),
      schedule,
      mapping,
      threads: given.threads,
      memoryLimit: given.memoryLimit,
      rejects: rejectFile,
      alsoRead: [mappingFile, given.rulebook, other.rulebook].filter((path) => path !== undefined),
      alsoWritten: [report].filter((path) => path !== undefined),
      signal,
      onProgress: (done) => bar.show(done),
    }).finally(() => bar.stop()),
  );
  const { comparison, rejects, unmapped } = result;
  const { rulebook } = from;
  const against = to.rulebook;
  if (report !== undefined) {
    const { comparisonReport } = await import('../../portfolio/index.js');
    await writeFileWhole(report, comparisonReport(comparison, { lang, input, rejects, rulebook, against }));
  }
  const document = () => {
    const blocks = comparisonDocument(comparison, { from: rulebook, to: against }, lang);
    return withLegend(blocks, comparison, rulebook, lang);
  };
  await writeResult(line, { data: comparison, document }, given);
  if (unmapped.length > 0) {
    await line.note(say(PORTFOLIO_NOTES.unmapped, lang, { facts: unmapped.join(MARKS.list[lang]) }));
  }
  await writeRejects(line, { count: comparison.rejected, rejects, rejectFile: result.rejectFile }, lang);
  if (comparison.rejected > 0) line.finish(EXIT.badInput);
}

const AGAINST_FLAGS = {
  rulebook: '--against',
  reading: '--against reading',
  parameter: '--against parameter',
  asOf: '--against as-of',
  lawAsOf: '--against law-as-of',
};

/** The law that arguments describe. */
function lawOf(given: DeciderArguments, flags?: DeciderFlags): LawOptions & { readonly rulebook: Rulebook } {
  return { rulebook: deciderOf(given, false, flags).rulebook, ...compileOptionsOf(given) };
}

async function compared(options: PortfolioComparisonOptions): Promise<ComparedPortfolio> {
  // Loaded only here: it brings in threads and files.
  const { comparePortfolio } = await import('../../portfolio/index.js');
  return withPortfolioErrors(options, () => comparePortfolio(options));
}
