import type { Command } from 'commander';
import { type Auditor, createAuditor } from '../../audit/audit.js';
import type { Audit } from '../../audit/result.js';
import { InvalidInputError, type Misfit } from '../../facts/input/invalid-input.js';
import type { LiubaoError } from '../../facts/input/liubao-error.js';
import { REFUSED_INPUTS } from '../../facts/input/refused-inputs-words.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import type { ServicingInput } from '../../facts/loan/servicing.js';
import type { Language } from '../../law/wording.js';
import { InvalidRulebookError } from '../../rulebook/load/invalid-rulebook.js';
import type { CommandLine } from '../command-line.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { UsageError, wordingOf } from '../failures.js';
import { inputSources, type Syntax } from '../io/input-source.js';
import { peeked, type ReadInput, readAllInputs } from '../io/read-inputs.js';
import { INVALID_INPUT } from '../io/refusal-text.js';
import { addDeciderOptions, type DeciderArguments, deciderOf } from '../options/decider-options.js';
import { type Format, formatOption, isDocumentFormat } from '../options/format-option.js';
import { inputOption } from '../options/input-option.js';
import { languageOption } from '../options/language.js';
import { addSelectionOptions, type SelectionArguments } from '../options/loan-option.js';
import { type Selection, selectionOf } from '../options/selection.js';
import { auditDocument } from '../reports/audit-document.js';
import { type AuditSummary, auditSummaryDocument, newAuditTally } from '../reports/audit-summary.js';
import { documentReport } from '../reports/document-report.js';
import { jsonReport, ndjsonReport } from '../reports/json-report.js';
import type { Report } from '../reports/result-report.js';
import { AUDIT_WORDS, RECORD_WORDS } from '../words/audit-words.js';
import { USAGE_FAULTS } from '../words/usage-words.js';

interface AuditArguments extends DeciderArguments, SelectionArguments {
  readonly format: Format;
  readonly from?: Syntax;
  readonly lang: Language;
}

/** `liubao audit`: what was done about loans, compared with what is decided for them. */
export function addAudit(program: Command, line: CommandLine): void {
  const { help } = line;
  const command = program
    .command('audit')
    .summary(help(AUDIT_WORDS.summary))
    .description(help(AUDIT_WORDS.description))
    .argument('<files...>', help(AUDIT_WORDS.files))
    .addOption(formatOption(line))
    .addOption(inputOption(line))
    .addOption(languageOption(line))
    .addHelpText('after', help(HELP));
  addDeciderOptions(addSelectionOptions(command, line), line).action((files: readonly string[], given: AuditArguments) =>
    audit(line, files, given),
  );
}

const HELP = AUDIT_WORDS.more;

async function audit(line: CommandLine, files: readonly string[], given: AuditArguments): Promise<void> {
  const auditor = auditorOf(given);
  const sources = await inputSources(line.stdin, files, given.from);
  const { inputs, single } = await peeked(readAllInputs(sources));
  const selection = selectionOf(given);
  const report = reportFor(line, auditor, given, selection, single);
  const tally = newAuditTally();
  for await (const read of inputs) {
    const result = audited(auditor, read);
    line.finish(exitCodeOf(result));
    if ('found' in result) {
      tally.add(result.found);
      if (selection.takes(result.found.loanId)) await report.result(result.found);
    } else {
      tally.addInvalid();
      await report.refused(read.place, result.error);
    }
  }
  await report.end(tally.summary());
  await selection.reportMissing(line);
}

function auditorOf(given: AuditArguments): Auditor {
  // It refuses wrong readings and parameters by the names of their options.
  const { rulebook } = deciderOf(given, false);
  const options = {
    readings: Object.fromEntries(given.reading),
    parameters: Object.fromEntries(given.parameter),
    lawAsOf: given.lawAsOf,
  };
  try {
    return createAuditor(given.rulebook === undefined ? options : { ...options, rulebook });
  } catch (error) {
    if (error instanceof InvalidRulebookError) throw new UsageError(USAGE_FAULTS.of('--rulebook', wordingOf(error)));
    throw error;
  }
}

type Result = { readonly found: Audit } | { readonly error: LiubaoError };

function audited(auditor: Auditor, read: ReadInput): Result {
  if ('error' in read) return read;
  try {
    const { loan, servicing } = recordOf(read.input);
    return { found: auditor.audit(loan as LoanInput, servicing as ServicingInput) };
  } catch (error) {
    if (error instanceof InvalidInputError) return { error };
    throw error;
  }
}

const KEYS = ['loan', 'servicing'] as const;

/** The two parts of a record; each is checked by its own schema. */
function recordOf(data: unknown): Readonly<Record<(typeof KEYS)[number], unknown>> {
  const record = typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
  const problems: Misfit[] = [
    ...KEYS.filter((key) => record[key] === undefined).map((key) => ({ path: [key], ...RECORD_WORDS.anObject })),
    ...Object.keys(record)
      .filter((key) => !(KEYS as readonly string[]).includes(key))
      .map((key) => ({
        path: [key],
        value: record[key],
        ...RECORD_WORDS.oneOfKeys(KEYS),
      })),
  ];
  if (problems.length > 0) throw new InvalidInputError(REFUSED_INPUTS.record, problems);
  return { loan: record.loan, servicing: record.servicing };
}

function exitCodeOf(result: Result): ExitCode {
  if ('error' in result) return EXIT.badInput;
  if (result.found.verdict === 'breach') return EXIT.failed;
  return result.found.verdict === 'open' ? EXIT.open : EXIT.ok;
}

function reportFor(
  line: CommandLine,
  { rulebook }: Auditor,
  { format, lang, summary: withSummary }: AuditArguments,
  { narrowed }: Selection,
  single: boolean,
): Report<Audit, AuditSummary> {
  if (!isDocumentFormat(format)) {
    const json = { single, withSummary, list: 'audits' };
    return format === 'json' ? jsonReport(line.out, json) : ndjsonReport(line.out, withSummary);
  }
  return documentReport(line, format, lang, {
    invalid: INVALID_INPUT,
    of: (found) => auditDocument(found, rulebook, lang),
    overall: (summary) => (narrowed ? auditSummaryDocument(summary, lang) : []),
    overallFirst: narrowed,
  });
}
