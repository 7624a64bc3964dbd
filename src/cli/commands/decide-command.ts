import type { Command } from 'commander';
import type { Decider } from '../../decide/decide.js';
import type { Decision } from '../../decide/decision.js';
import { printable } from '../../document/printable.js';
import { InvalidLoanError } from '../../facts/input/invalid-input.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import type { Language } from '../../law/wording.js';
import type { DecisionTotals } from '../../portfolio/summary/decision-totals.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { type InputSource, inputSources, type Syntax } from '../io/input-source.js';
import { printerFor } from '../io/printer.js';
import { progressOf } from '../io/progress.js';
import { peeked, type ReadInput, readAllInputs } from '../io/read-inputs.js';
import { addAsOf, addDeciderOptions, type DeciderArguments, deciderOf } from '../options/decider-options.js';
import { formatOption } from '../options/format-option.js';
import { inputOption } from '../options/input-option.js';
import { languageOption } from '../options/language.js';
import { wholeNumber } from '../options/number-option.js';
import { repeatableOption } from '../options/repeatable-option.js';
import { type Selection, selectionOf } from '../options/selection.js';
import { traceOption } from '../options/trace-option.js';
import { documentReport } from '../reports/document-report.js';
import { jsonReport, ndjsonReport } from '../reports/json-report.js';
import { REPORT_FORMATS, type Report, type ReportFormat } from '../reports/report-format.js';
import { summing } from '../reports/summary.js';
import { DECIDE_WORDS } from '../words/decide-words.js';

interface DecideArguments extends DeciderArguments {
  readonly format: ReportFormat;
  readonly input?: Syntax;
  readonly lang: Language;
  readonly trace: boolean;
  readonly summary: boolean;
  readonly show: readonly string[];
  readonly first?: number;
}

/** `liubao decide`: what the rulebook provides for loans. */
export function addDecide(program: Command, line: CommandLine): void {
  const { help } = line;
  const command = program
    .command('decide')
    .summary(help(DECIDE_WORDS.summary))
    .description(help(DECIDE_WORDS.description))
    .argument('<files...>', help(DECIDE_WORDS.files))
    .addOption(formatOption(line, REPORT_FORMATS))
    .addOption(inputOption(line))
    .addOption(languageOption(line))
    .addOption(traceOption(line))
    .option('--turns-on', help(DECIDE_WORDS.turnsOn), false)
    .option('--summary', help(DECIDE_WORDS.summaryOption), false)
    .addOption(repeatableOption('--show <id>', help(DECIDE_WORDS.show)))
    .option('--first <number>', help(DECIDE_WORDS.first), wholeNumber(0, 999_999_999))
    .addHelpText('after', help(HELP));
  addAsOf(addDeciderOptions(command, line), line).action((files: readonly string[], given: DecideArguments) =>
    decide(line, files, given),
  );
}

const EXAMPLES = `
  liubao decide loan.json --lang zh
  liubao decide loans.ndjson --summary --show L-7 --format markdown > report.md
  generate | liubao decide - --format ndjson | consume
`;

const HELP = DECIDE_WORDS.more(EXAMPLES);

async function decide(line: CommandLine, files: readonly string[], given: DecideArguments): Promise<void> {
  const decider = deciderOf(given, given.trace);
  // NDJSON out asks for NDJSON in on a pipe, from the first line on, whatever that line holds.
  const piped = given.input ?? (given.format === 'ndjson' ? 'ndjson' : undefined);
  const sources = await inputSources(line.stdin, files, given.input, piped);
  const selection = selectionOf(given.show, given.first, given.summary);
  const { inputs, single } = await peeked(readWithProgress(line, sources, given, selection));
  const report = reportFor(line, decider, given, selection, single);
  const sums = summing();
  for await (const read of inputs) {
    const result = decided(decider, read);
    if ('error' in result) {
      sums.addInvalid();
      line.finish(EXIT.invalid);
      await report.refused(read.place, result.error);
    } else {
      sums.add(result.decision, result.loan);
      if (selection.takes(result.decision.loanId)) await report.result(result.decision);
    }
  }
  await report.end(sums.summary());
  for (const id of selection.notFound()) {
    await line.err.write(`liubao: no loan ${printable(JSON.stringify(id))} in the input\n`);
    line.finish(EXIT.invalid);
  }
}

type Decided = { readonly decision: Decision; readonly loan: Loan } | { readonly error: Error };

function decided(decider: Decider, read: ReadInput): Decided {
  if ('error' in read) return read;
  try {
    const loan = Loan.passing(read.input);
    return { decision: decider.decide(loan), loan };
  } catch (error) {
    if (error instanceof InvalidLoanError) return { error };
    throw error;
  }
}

async function* readWithProgress(
  { out, err }: CommandLine,
  sources: readonly InputSource[],
  { format }: DecideArguments,
  { narrowed }: Selection,
): AsyncGenerator<ReadInput> {
  // A bar among decisions on the same terminal would spoil both.
  const quiet = out.stream.isTTY === true && !(narrowed && format !== 'ndjson');
  const progress = progressOf(quiet ? [] : sources, err.stream);
  try {
    yield* readAllInputs(sources.map((source) => progress.watch(source)));
  } finally {
    progress.stop();
  }
}

function reportFor(
  line: CommandLine,
  decider: Decider,
  { format, lang, summary, parameter }: DecideArguments,
  selection: Selection,
  single: boolean,
): Report<Decision, DecisionTotals> {
  switch (format) {
    case 'json':
      return jsonReport(line.out, { single, withSummary: summary, list: 'decisions' });
    case 'ndjson':
      return ndjsonReport(line.out, summary);
    case 'table':
    case 'markdown':
      return documentReport(line, printerFor(format, line.out.stream, line.env), lang, decider, {
        parameters: Object.fromEntries(parameter),
        withSummary: selection.narrowed,
      });
  }
}
