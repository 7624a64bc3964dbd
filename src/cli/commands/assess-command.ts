import { Argument, type Command } from 'commander';
import type { Assessed, AssessOptions } from '../../assess/assessed.js';
import { ASSESSED_SUBJECTS, type AssessedSubject, SUBJECT_NAMES, type SubjectName } from '../../assess/assessed-subjects.js';
import { InvalidOptionError } from '../../evaluate/scope.js';
import { InvalidInputError } from '../../facts/input/invalid-input.js';
import type { LiubaoError } from '../../facts/input/liubao-error.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { UsageError, wordingOf } from '../failures.js';
import { inputSources, type Syntax } from '../io/input-source.js';
import { peeked, type ReadInput, readAllInputs } from '../io/read-inputs.js';
import { INVALID_INPUT, placeText } from '../io/refusal-text.js';
import { addDeciderOptions, type DeciderArguments } from '../options/decider-options.js';
import { type Format, formatOption, isDocumentFormat } from '../options/format-option.js';
import { inputOption } from '../options/input-option.js';
import { languageOption } from '../options/language.js';
import { rulebookOf } from '../options/rulebook-option.js';
import { traceOption } from '../options/trace-option.js';
import { assessmentDocument } from '../reports/assessment-document.js';
import { documentReport } from '../reports/document-report.js';
import { jsonReport, ndjsonReport } from '../reports/json-report.js';
import type { Report } from '../reports/result-report.js';
import { ASSESS_WORDS } from '../words/assess-words.js';

interface AssessArguments extends DeciderArguments {
  readonly format: Format;
  readonly from?: Syntax;
  readonly lang: Language;
  readonly trace: boolean;
}

/** `liubao assess`: what is provided for a subject other than a loan. */
export function addAssess(program: Command, line: CommandLine): void {
  const { help } = line;
  const command = program
    .command('assess')
    .summary(help(ASSESS_WORDS.summary))
    .description(help(ASSESS_WORDS.description))
    .addArgument(new Argument('<subject>', help(ASSESS_WORDS.subject)).choices(SUBJECT_NAMES))
    .argument('<files...>', help(ASSESS_WORDS.files))
    .addOption(formatOption(line))
    .addOption(inputOption(line))
    .addOption(languageOption(line))
    .addOption(traceOption(line))
    .addHelpText('after', help(ASSESS_WORDS.more));
  addDeciderOptions(command, line).action((subject: SubjectName, files: readonly string[], given: AssessArguments) =>
    assess(line, ASSESSED_SUBJECTS[subject], files, given),
  );
}

interface Assessment {
  /** The input's own id or, where it has none, its place. */
  readonly name: string;
  readonly id: string | undefined;
  readonly found: Assessed;
}

async function assess(
  line: CommandLine,
  subject: AssessedSubject,
  files: readonly string[],
  given: AssessArguments,
): Promise<void> {
  const options: AssessOptions = {
    ...(given.rulebook === undefined ? {} : { rulebook: rulebookOf(given.rulebook, given) }),
    readings: Object.fromEntries(given.reading),
    parameters: Object.fromEntries(given.parameter),
    lawAsOf: given.lawAsOf,
    trace: given.trace,
  };
  const sources = await inputSources(line.stdin, files, given.from);
  const { inputs, single } = await peeked(readAllInputs(sources));
  const report = reportFor(line, subject, given, single);
  for await (const read of inputs) {
    const result = assessed(subject, read, options);
    if ('found' in result) {
      await report.result(result);
    } else {
      line.finish(EXIT.badInput);
      await report.refused(read.place, result.error);
    }
  }
  await report.end(undefined);
}

function assessed(
  subject: AssessedSubject,
  read: ReadInput,
  options: AssessOptions,
): Assessment | { readonly error: LiubaoError } {
  if ('error' in read) return read;
  const id = idOf(read.input);
  try {
    return { name: id ?? placeText(read.place), id, found: subject.assess(read.input, options) };
  } catch (error) {
    if (error instanceof InvalidInputError) return { error };
    if (error instanceof InvalidOptionError) throw new UsageError(wordingOf(error));
    throw error;
  }
}

function idOf(input: unknown): string | undefined {
  return typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string' ? input.id : undefined;
}

function reportFor(
  line: CommandLine,
  subject: AssessedSubject,
  { format, lang }: AssessArguments,
  single: boolean,
): Report<Assessment> {
  if (format === 'json') return asData(jsonReport(line.out, { single, withSummary: false, list: 'assessments' }));
  if (!isDocumentFormat(format)) return asData(ndjsonReport(line.out, false));
  return documentReport(line, format, lang, {
    invalid: INVALID_INPUT,
    of: ({ name, found }) => assessmentDocument(name, subject, found, lang),
    overall: () => [],
    overallFirst: false,
  });
}

function asData(report: Report<unknown>): Report<Assessment> {
  return { ...report, result: ({ id, found }) => report.result(id === undefined ? found : { id, ...found }) };
}
