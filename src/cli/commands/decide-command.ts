import type { Command } from 'commander';
import type { Decider } from '../../decide/decide.js';
import type { Decision } from '../../decide/decision.js';
import type { Block } from '../../document/block.js';
import { InvalidLoanError } from '../../facts/input/invalid-input.js';
import type { LiubaoError } from '../../facts/input/liubao-error.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import type { Language } from '../../law/wording.js';
import type { DecisionLog } from '../../node/decision-log.js';
import type { DecisionTotals } from '../../portfolio/summary/decision-totals.js';
import { recorded } from '../../record/record.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { type InputSource, inputSources, type Syntax } from '../io/input-source.js';
import { progressOf } from '../io/progress.js';
import { peeked, type ReadInput, readAllInputs } from '../io/read-inputs.js';
import { INVALID_LOAN } from '../io/refusal-text.js';
import { addAsOf, addDeciderOptions, type DeciderArguments, deciderOf } from '../options/decider-options.js';
import { type Format, formatOption, isDocumentFormat } from '../options/format-option.js';
import { inputOption } from '../options/input-option.js';
import { languageOption } from '../options/language.js';
import { addSelectionOptions, type SelectionArguments } from '../options/loan-option.js';
import { addSealOptions, logOf, type SealArguments } from '../options/seal-options.js';
import { type Selection, selectionOf } from '../options/selection.js';
import { traceOption } from '../options/trace-option.js';
import { decisionDocument } from '../reports/decision-document.js';
import { documentReport } from '../reports/document-report.js';
import { jsonReport, ndjsonReport } from '../reports/json-report.js';
import type { Report } from '../reports/result-report.js';
import { summing } from '../reports/summary.js';
import { basisDocument, summaryDocument } from '../reports/summary-document.js';
import { traceDocument } from '../reports/trace-document.js';
import { DECIDE_WORDS } from '../words/decide-words.js';

interface DecideArguments extends DeciderArguments, SelectionArguments, SealArguments {
  readonly format: Format;
  readonly from?: Syntax;
  readonly lang: Language;
  readonly trace: boolean;
  readonly record: boolean;
}

/** `liubao decide`: what the rulebook provides for loans. */
export function addDecide(program: Command, line: CommandLine): void {
  const { help } = line;
  const command = program
    .command('decide')
    .summary(help(DECIDE_WORDS.summary))
    .description(help(DECIDE_WORDS.description))
    .argument('<files...>', help(DECIDE_WORDS.files))
    .addOption(formatOption(line))
    .addOption(inputOption(line))
    .addOption(languageOption(line))
    .addOption(traceOption(line))
    .option('--turns-on', help(DECIDE_WORDS.turnsOn), false)
    .option('--record', help(DECIDE_WORDS.record), false)
    .addHelpText('after', help(HELP));
  addSealOptions(addAsOf(addDeciderOptions(addSelectionOptions(command, line), line), line), line).action(
    (files: readonly string[], given: DecideArguments) => decide(line, files, given),
  );
}

const EXAMPLES = `
  liubao decide loan.json --lang zh
  liubao decide loans.ndjson --seal decisions.log --mask-key secret.txt
  liubao decide loans.ndjson --summary --loan L-7 --format markdown > report.md
  generate | liubao decide - --format ndjson | consume
`;

const HELP = DECIDE_WORDS.more(EXAMPLES);

async function decide(line: CommandLine, files: readonly string[], given: DecideArguments): Promise<void> {
  const decider = deciderOf(given, given.trace);
  // NDJSON out asks for NDJSON in on a pipe, from the first line on, whatever that line holds.
  const piped = given.from ?? (given.format === 'ndjson' ? 'ndjson' : undefined);
  const sources = await inputSources(line.stdin, files, given.from, piped);
  const selection = selectionOf(given);
  const { inputs, single } = await peeked(readWithProgress(line, sources, given, selection));
  const report = reportFor(line, decider, given, selection, single);
  const sums = summing(decider.rulebook);
  const log = await logOf(given, decider.rulebook);
  const told = async ({ read, result }: Sealing) => {
    if ('error' in result) {
      sums.addInvalid();
      line.finish(EXIT.badInput);
      await report.refused(read.place, result.error);
      return;
    }
    const { decision, loan, sealed } = result;
    // Nobody acts on a decision of which no record is safe.
    await sealed;
    sums.add(decision, loan);
    if (selection.takes(decision.loanId)) await report.result(given.record ? recorded(decision, loan) : decision);
  };
  try {
    const waiting: Sealing[] = [];
    for await (const read of inputs) {
      waiting.push({ read, result: sealing(log, decided(decider, read)) });
      // Records that wait together are written with one wait for the disk.
      if (log === undefined || waiting.length >= MOST_WAITING) await told(waiting.shift() as Sealing);
    }
    for (const one of waiting) await told(one);
  } finally {
    await log?.close();
  }
  await report.end(sums.summary());
  await selection.reportMissing(line);
}

const MOST_WAITING = 64;

/** A loan that was read, and what came of it. */
interface Sealing {
  readonly read: ReadInput;
  readonly result: Decided & { readonly sealed?: Promise<unknown> | undefined };
}

/** Has a decision sealed, where there is a log. */
function sealing(log: DecisionLog | undefined, result: Decided): Sealing['result'] {
  if (log === undefined || 'error' in result) return result;
  const sealed = log.append(result.decision, result.loan);
  // It is awaited in its turn, and an earlier one may end the run before.
  sealed.catch(() => undefined);
  return { ...result, sealed };
}

type Decided = { readonly decision: Decision; readonly loan: Loan } | { readonly error: LiubaoError };

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
  { narrowed }: Selection,
  single: boolean,
): Report<Decision, DecisionTotals> {
  if (!isDocumentFormat(format)) {
    const json = { single, withSummary: summary, list: 'decisions' };
    return format === 'json' ? jsonReport(line.out, json) : ndjsonReport(line.out, summary);
  }
  const { rulebook } = decider;
  const traceBlocks = traceDocument(rulebook, lang);
  return documentReport(line, format, lang, {
    invalid: INVALID_LOAN,
    of: (decision) => [
      ...decisionDocument(decision, rulebook, lang),
      ...recordBlocks(decision, lang),
      ...(decision.trace === undefined ? [] : traceBlocks(decision.trace)),
    ],
    overall(totals) {
      if (totals.loans === 0 && !narrowed) return [];
      const several = totals.loans + totals.invalid > 1;
      return [
        ...(several || narrowed ? summaryDocument(totals, rulebook, lang) : []),
        basisDocument(decider, Object.fromEntries(parameter), lang),
      ];
    },
    overallFirst: narrowed,
  });
}

/** The record that a decision may carry. */
function recordBlocks({ record }: Decision, lang: Language): readonly Block[] {
  if (record === undefined) return [];
  const { recordTerms } = DECIDE_WORDS;
  const entries = (['decisionId', 'inputDigest', 'libraryVersion'] as const).map(
    (name) => [recordTerms[name][lang], record[name]] as const,
  );
  return [{ kind: 'terms', entries }];
}
