import { Argument, type Command, Option } from 'commander';
import type { Assessed, AssessOptions } from '../../assess/assessed.js';
import { ASSESSED_SUBJECTS, type AssessedSubject, SUBJECT_NAMES, type SubjectName } from '../../assess/assessed-subjects.js';
import { InvalidOptionError } from '../../evaluate/scope.js';
import { InvalidInputError } from '../../facts/input/invalid-input.js';
import type { Place } from '../../files/place.js';
import { type Refusal, refusalOf } from '../../files/refusal.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { UsageError } from '../failures.js';
import { fileSource, SYNTAXES, type Syntax, standardInput } from '../io/loan-source.js';
import { printerFor } from '../io/printer.js';
import { placeText, type ReadLoan, readLoans } from '../io/read-loans.js';
import { addDeciderOptions, type DeciderArguments } from '../options/decider-options.js';
import { languageOption } from '../options/language.js';
import { rulebookOf } from '../options/rulebook-option.js';
import { assessmentDocument } from '../reports/assessment-document.js';
import { REPORT_FORMATS, type ReportFormat } from '../reports/decision-report.js';

interface AssessArguments extends DeciderArguments {
  readonly format: ReportFormat;
  readonly input?: Syntax;
  readonly lang: Language;
  readonly trace: boolean;
}

/** `liubao assess`: what is provided for a subject other than a loan. */
export function addAssess(program: Command, line: CommandLine): void {
  const command = program
    .command('assess')
    .description('Assesses others than loans: guarantors, main banks, renewals, lending targets, supports, enterprise size.')
    .addArgument(new Argument('<subject>', 'what the input describes').choices(SUBJECT_NAMES))
    .argument('<files...>', 'files of inputs, written as loans are for decide; - reads standard input')
    .addOption(new Option('--format <format>', 'how results are written').choices(REPORT_FORMATS).default('table'))
    .addOption(new Option('--input <syntax>', 'how inputs are written').choices(SYNTAXES))
    .addOption(languageOption(line.env))
    .option('--trace', 'with every condition of every rule as it was found', false)
    .addHelpText('after', '\nliubao schema <subject> prints the JSON Schema of its input.');
  addDeciderOptions(command).action((subject: SubjectName, files: readonly string[], given: AssessArguments) =>
    assess(line, ASSESSED_SUBJECTS[subject], files, given),
  );
}

/** What came of an input. */
type Result = { readonly place: Place; readonly input: unknown } & ({ readonly found: Assessed } | { readonly error: Error });

async function assess(
  line: CommandLine,
  subject: AssessedSubject,
  files: readonly string[],
  given: AssessArguments,
): Promise<void> {
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('standard input (-) can be read only once');
  const options: AssessOptions = {
    ...(given.rulebook === undefined ? {} : { rulebook: rulebookOf(given.rulebook) }),
    readings: Object.fromEntries(given.reading),
    parameters: Object.fromEntries(given.parameter),
    trace: given.trace,
  };
  const held: Result[] = [];
  for (const file of files) {
    const source = file === '-' ? standardInput(line.stdin, given.input) : await fileSource(file, given.input);
    for await (const read of readLoans(source)) {
      const result = resultOf(subject, read, options);
      if ('error' in result) line.finish(EXIT.invalid);
      // One JSON text needs them all; the other formats write each as it comes.
      if (given.format === 'json') held.push(result);
      else await write(line, subject, given, result);
    }
  }
  if (given.format !== 'json') return;
  const [only] = held;
  const alone = only !== undefined && held.length === 1 && only.place.index === undefined && only.place.line === undefined;
  await line.out.write(`${JSON.stringify(alone ? dataOf(only) : held.map(dataOf), null, 2)}\n`);
}

function resultOf(subject: AssessedSubject, read: ReadLoan, options: AssessOptions): Result {
  const { place } = read;
  if ('error' in read) return { place, input: undefined, error: read.error };
  try {
    return { place, input: read.loan, found: subject.assess(read.loan, options) };
  } catch (error) {
    if (error instanceof InvalidInputError) return { place, input: read.loan, error };
    if (error instanceof InvalidOptionError) throw new UsageError(error.message);
    throw error;
  }
}

async function write(
  { out, err, env }: CommandLine,
  subject: AssessedSubject,
  { format, lang }: AssessArguments,
  result: Result,
): Promise<void> {
  if (format === 'ndjson' || format === 'json') return out.write(`${JSON.stringify(dataOf(result))}\n`);
  if ('error' in result) return err.write(`${placeText(result.place, result.error)}: ${result.error.message}\n`);
  const name = idOf(result.input) ?? placeText(result.place);
  const print = printerFor(format, out.stream, env);
  await out.write(`${print(assessmentDocument(name, subject, result.found, lang))}\n`);
}

function dataOf(result: Result): (Assessed & { readonly id?: string }) | Refusal {
  if ('error' in result) return refusalOf(result.place, result.error);
  const id = idOf(result.input);
  return id === undefined ? result.found : { id, ...result.found };
}

function idOf(input: unknown): string | undefined {
  return typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string' ? input.id : undefined;
}
