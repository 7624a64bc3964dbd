import { type Command, Option } from 'commander';
import { type Auditor, createAuditor } from '../../audit/audit.js';
import type { Audit } from '../../audit/result.js';
import { printable } from '../../document/printable.js';
import { InvalidInputError, type Problem, problemText } from '../../facts/input/invalid-input.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import type { ServicingInput } from '../../facts/loan/servicing.js';
import type { Place } from '../../files/place.js';
import { refusalOf } from '../../files/refusal.js';
import type { Language } from '../../law/wording.js';
import { InvalidRulebookError } from '../../rulebook/load/invalid-rulebook.js';
import type { CommandLine } from '../command-line.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { UsageError } from '../failures.js';
import { fileSource, SYNTAXES, type Syntax, standardInput } from '../io/loan-source.js';
import { printerFor } from '../io/printer.js';
import { placeText, type ReadLoan, readLoans } from '../io/read-loans.js';
import { addDeciderOptions, type DeciderArguments, deciderOf } from '../options/decider-options.js';
import { languageOption } from '../options/language.js';
import { auditDocument } from '../reports/audit-document.js';
import { type AuditSummary, auditSummaryDocument, newAuditTally } from '../reports/audit-summary.js';
import { REPORT_FORMATS, type ReportFormat } from '../reports/decision-report.js';

interface AuditArguments extends DeciderArguments {
  readonly format: ReportFormat;
  readonly input?: Syntax;
  readonly lang: Language;
  readonly summary: boolean;
}

/** `liubao audit`: what was done about loans, held against what is decided for them. */
export function addAudit(program: Command, line: CommandLine): void {
  const command = program
    .command('audit')
    .description('Finds the breaches in what was done about loans: each with its provision, its force and what to refund.')
    .argument('<files...>', 'files of {"loan": …, "servicing": …}: one as JSON, an array, or one a line; - reads standard input')
    .addOption(new Option('--format <format>', 'how results are written').choices(REPORT_FORMATS).default('table'))
    .addOption(new Option('--input <syntax>', 'how they are written in the files').choices(SYNTAXES))
    .addOption(languageOption(line.env))
    .option('--summary', 'how many records came out how, and what is to be paid back for all; in a table, nothing else', false)
    .addHelpText(
      'after',
      `
liubao schema servicing prints the JSON Schema of what was done. The exit status is 1 where a breach is found that is one
however the text is read, or some input is invalid; 4 where there are only breaches that are none on other tenable readings.`,
    );
  addDeciderOptions(command).action((files: readonly string[], given: AuditArguments) => audit(line, files, given));
}

type Result = { readonly place: Place } & ({ readonly found: Audit } | { readonly error: Error });

async function audit(line: CommandLine, files: readonly string[], given: AuditArguments): Promise<void> {
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  const auditor = auditorOf(given);
  const held: Result[] = [];
  const tally = newAuditTally();
  for (const file of files) {
    const source = file === '-' ? standardInput(line.stdin, given.input) : await fileSource(file, given.input);
    for await (const read of readLoans(source)) {
      const result = resultOf(auditor, read);
      line.finish(exitCodeOf(result));
      if ('found' in result) tally.add(result.found);
      else tally.addInvalid();
      // One JSON text needs them all; the other formats write each as it comes.
      if (given.format === 'json') held.push(result);
      else await write(line, given, auditor, result);
    }
  }
  const summary = given.summary ? { summary: tally.summary() } : undefined;
  if (given.format === 'json') return line.out.write(`${JSON.stringify(jsonOf(held, summary), null, 2)}\n`);
  if (summary === undefined) return;
  if (given.format === 'ndjson') return line.out.write(`${JSON.stringify(summary)}\n`);
  await line.out.write(printerFor(given.format, line.out.stream, line.env)(auditSummaryDocument(summary.summary, given.lang)));
}

/** One audit by itself where the input is one record, otherwise a list; beside a summary, a list in any case. */
function jsonOf(held: readonly Result[], summary: { readonly summary: AuditSummary } | undefined): unknown {
  if (summary !== undefined) return { audits: held.map(dataOf), ...summary };
  const [only] = held;
  const alone = only !== undefined && held.length === 1 && only.place.index === undefined && only.place.line === undefined;
  return alone ? dataOf(only) : held.map(dataOf);
}

function auditorOf(given: AuditArguments): Auditor {
  // What it refuses, it says in the command line's own words.
  const { rulebook } = deciderOf(given, false);
  const options = { readings: Object.fromEntries(given.reading), parameters: Object.fromEntries(given.parameter) };
  try {
    return createAuditor(given.rulebook === undefined ? options : { ...options, rulebook });
  } catch (error) {
    if (error instanceof InvalidRulebookError) throw new UsageError(`--rulebook: ${error.message}`);
    throw error;
  }
}

function resultOf(auditor: Auditor, read: ReadLoan): Result {
  const { place } = read;
  if ('error' in read) return { place, error: read.error };
  try {
    const { loan, servicing } = recordOf(read.loan);
    return { place, found: auditor.audit(loan as LoanInput, servicing as ServicingInput) };
  } catch (error) {
    if (error instanceof InvalidInputError) return { place, error };
    throw error;
  }
}

const KEYS = ['loan', 'servicing'] as const;

/** The two parts of a record; each is checked by its own schema. */
function recordOf(data: unknown): Readonly<Record<(typeof KEYS)[number], unknown>> {
  const record = typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
  const problems: Problem[] = [
    ...KEYS.filter((key) => record[key] === undefined).map((key) => ({ path: [key], expected: 'an object' })),
    ...Object.keys(record)
      .filter((key) => !(KEYS as readonly string[]).includes(key))
      .map((key) => ({ path: [key], value: record[key], expected: `one of the keys ${KEYS.join(', ')}` })),
  ];
  if (problems.length > 0) throw new InvalidInputError('invalid record', problems);
  return { loan: record.loan, servicing: record.servicing };
}

function exitCodeOf(result: Result): ExitCode {
  if ('error' in result || result.found.verdict === 'breach') return EXIT.invalid;
  return result.found.verdict === 'open' ? EXIT.open : EXIT.ok;
}

async function write(
  { out, err, env }: CommandLine,
  { format, lang, summary }: AuditArguments,
  { rulebook }: Auditor,
  result: Result,
): Promise<void> {
  if (format === 'ndjson' || format === 'json') return out.write(`${JSON.stringify(dataOf(result))}\n`);
  if ('found' in result) {
    // A person who asks for the summary is not shown each record.
    if (summary) return;
    const print = printerFor(format, out.stream, env);
    return out.write(`${print(auditDocument(result.found, rulebook, lang))}\n`);
  }
  const { error } = result;
  const problems =
    error instanceof InvalidInputError ? error.problems.map((it) => `  ${problemText(it, lang)}\n`).join('') : undefined;
  const text = problems === undefined ? `${error.message}\n` : `${error.name}\n${problems}`;
  await err.write(printable(`${placeText(result.place, error)}: ${text}`));
}

function dataOf(result: Result) {
  return 'error' in result ? refusalOf(result.place, result.error) : result.found;
}
