import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Decider } from '../../decide/decide.js';
import type { Decision } from '../../decide/decision.js';
import { printable } from '../../document/printable.js';
import { InvalidLoanError } from '../../facts/input/invalid-input.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import { resumed } from '../../files/resumed.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { UsageError } from '../failures.js';
import { fileSource, type LoanSource, SYNTAXES, type Syntax, standardInput } from '../io/loan-source.js';
import { printerFor } from '../io/printer.js';
import { progressOf } from '../io/progress.js';
import { type ReadLoan, readLoans } from '../io/read-loans.js';
import { addAsOf, addDeciderOptions, type DeciderArguments, deciderOf } from '../options/decider-options.js';
import { languageOption } from '../options/language.js';
import { type Selection, selectionOf } from '../options/selection.js';
import { REPORT_FORMATS, type Report, type ReportFormat } from '../reports/decision-report.js';
import { documentReport } from '../reports/document-report.js';
import { jsonReport, ndjsonReport } from '../reports/json-report.js';
import { newTally, type Tally } from '../reports/summary.js';

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
  const command = program
    .command('decide')
    .description('Decides loans: one JSON loan, a JSON array of loans, or one loan a line (NDJSON).')
    .argument('<files...>', 'files of loans; - reads standard input')
    .addOption(new Option('--format <format>', 'how decisions are written').choices(REPORT_FORMATS).default('table'))
    .addOption(
      new Option('--input <syntax>', 'how loans are written; without it, the file name or the first line tells').choices(
        SYNTAXES,
      ),
    )
    .addOption(languageOption(line.env))
    .option('--trace', 'with every condition of every rule as it was found', false)
    .option('--turns-on', 'with what would be otherwise where the text is read otherwise', false)
    .option('--summary', 'the sums of all loans; without --show or --first, nothing else', false)
    .option(
      '--show <id>',
      'only this loan in full, with the summary (repeatable)',
      (id, ids: readonly string[]) => [...ids, id],
      [],
    )
    .option('--first <number>', 'only so many loans in full, with the summary', wholeNumber)
    .addHelpText(
      'after',
      `
Examples:
  liubao decide loan.json --lang zh
  liubao decide loans.ndjson --summary --show L-7 --format markdown > report.md
  generate | liubao decide - --format ndjson | consume

With --format ndjson there is exactly one line for each line of NDJSON that is not blank, in the same order; a line that
is no loan yields {"line": n, "error": {"name", "message", "problems"}} in its place, and the exit status is 1.`,
    );
  addAsOf(addDeciderOptions(command)).action((files: readonly string[], given: DecideArguments) => decide(line, files, given));
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

async function decide(line: CommandLine, files: readonly string[], given: DecideArguments): Promise<void> {
  const decider = deciderOf(given, given.trace);
  const sources = await sourcesOf(line, files, given);
  const selection = selectionOf(given.show, given.first, given.summary);
  const { reads, single } = await peeked(allLoans(line, sources, given, selection));
  const report = reportFor(line, decider, given, selection, single);
  const tally = newTally();
  for await (const read of reads) await decideOne(line, decider, report, tally, selection, read);
  await report.end(tally.summary());
  for (const id of selection.notFound()) {
    await line.err.write(`liubao: no loan ${printable(JSON.stringify(id))} in the input\n`);
    line.finish(EXIT.invalid);
  }
}

async function decideOne(
  line: CommandLine,
  decider: Decider,
  report: Report,
  tally: Tally,
  selection: Selection,
  read: ReadLoan,
): Promise<void> {
  const result = decided(decider, read);
  if (result.ok) {
    tally.add(result.decision, result.loan);
    if (selection.takes(result.decision.loanId)) await report.decided(result.decision);
  } else {
    tally.addInvalid();
    line.finish(EXIT.invalid);
    await report.refused(read.place, result.error);
  }
}

type Decided =
  | { readonly ok: true; readonly decision: Decision; readonly loan: Loan }
  | { readonly ok: false; readonly error: Error };

function decided(decider: Decider, read: ReadLoan): Decided {
  if ('error' in read) return { ok: false, error: read.error };
  try {
    const loan = Loan.passing(read.loan);
    return { ok: true, decision: decider.decide(loan), loan };
  } catch (error) {
    if (error instanceof InvalidLoanError) return { ok: false, error };
    throw error;
  }
}

function sourcesOf({ stdin }: CommandLine, files: readonly string[], { input, format }: DecideArguments): Promise<LoanSource[]> {
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  // What writes a line a loan is fed a line a loan, from the first line on, whatever that line holds.
  const piped = input ?? (format === 'ndjson' ? 'ndjson' : undefined);
  return Promise.all(files.map(async (file) => (file === '-' ? standardInput(stdin, piped) : await fileSource(file, input))));
}

async function* allLoans(
  { out, err }: CommandLine,
  sources: readonly LoanSource[],
  { format }: DecideArguments,
  { narrowed }: Selection,
): AsyncGenerator<ReadLoan> {
  // A bar among decisions on the same terminal would spoil both.
  const quiet = out.stream.isTTY === true && !(narrowed && format !== 'ndjson');
  const progress = progressOf(quiet ? [] : sources, err.stream);
  try {
    for (const source of sources) yield* readLoans(progress.watch(source));
  } finally {
    progress.stop();
  }
}

/** Whether the input is one loan by itself, which its first two loans tell. */
async function peeked(reads: AsyncGenerator<ReadLoan>): Promise<{ reads: AsyncIterable<ReadLoan>; single: boolean }> {
  const first = await reads.next();
  if (first.done === true) return { reads, single: false };
  const { index, line } = first.value.place;
  if (index !== undefined || line !== undefined) return { reads: resumed([first.value], reads), single: false };
  const second = await reads.next();
  const held = second.done === true ? [first.value] : [first.value, second.value];
  return { reads: resumed(held, reads), single: second.done === true };
}

function reportFor(line: CommandLine, decider: Decider, given: DecideArguments, selection: Selection, single: boolean): Report {
  const { format, lang, summary, parameter } = given;
  switch (format) {
    case 'json':
      return jsonReport(line.out, single, summary);
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
