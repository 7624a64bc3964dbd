import type { Command } from 'commander';
import { type Auditor, createAuditor } from '../../audit/audit.js';
import type { Audit } from '../../audit/result.js';
import { InvalidInputError, type Problem } from '../../facts/input/invalid-input.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import type { ServicingInput } from '../../facts/loan/servicing.js';
import type { Language } from '../../law/wording.js';
import { InvalidRulebookError } from '../../rulebook/load/invalid-rulebook.js';
import type { CommandLine } from '../command-line.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { UsageError } from '../failures.js';
import { inputSources, type Syntax } from '../io/input-source.js';
import { printerFor } from '../io/printer.js';
import { peeked, type ReadInput, readAllInputs } from '../io/read-inputs.js';
import { INVALID_INPUT, refusalText } from '../io/refusal-text.js';
import { addDeciderOptions, type DeciderArguments, deciderOf } from '../options/decider-options.js';
import { formatOption } from '../options/format-option.js';
import { inputOption } from '../options/input-option.js';
import { languageOption } from '../options/language.js';
import { auditDocument } from '../reports/audit-document.js';
import { type AuditSummary, auditSummaryDocument, newAuditTally } from '../reports/audit-summary.js';
import { jsonReport, ndjsonReport } from '../reports/json-report.js';
import { REPORT_FORMATS, type Report, type ReportFormat } from '../reports/report-format.js';
import { AUDIT_WORDS, RECORD_WORDS } from '../words/audit-words.js';

interface AuditArguments extends DeciderArguments {
  readonly format: ReportFormat;
  readonly input?: Syntax;
  readonly lang: Language;
  readonly summary: boolean;
}

/** `liubao audit`: what was done about loans, compared with what is decided for them. */
export function addAudit(program: Command, line: CommandLine): void {
  const { help } = line;
  const command = program
    .command('audit')
    .summary(help(AUDIT_WORDS.summary))
    .description(help(AUDIT_WORDS.description))
    .argument('<files...>', help(AUDIT_WORDS.files))
    .addOption(formatOption(line, REPORT_FORMATS))
    .addOption(inputOption(line))
    .addOption(languageOption(line))
    .option('--summary', help(AUDIT_WORDS.summaryOption), false)
    .addHelpText('after', help(HELP));
  addDeciderOptions(command, line).action((files: readonly string[], given: AuditArguments) => audit(line, files, given));
}

const HELP = AUDIT_WORDS.more;

async function audit(line: CommandLine, files: readonly string[], given: AuditArguments): Promise<void> {
  const auditor = auditorOf(given);
  const sources = await inputSources(line.stdin, files, given.input);
  const { inputs, single } = await peeked(readAllInputs(sources));
  const report = reportFor(line, auditor, given, single);
  const tally = newAuditTally();
  for await (const read of inputs) {
    const result = audited(auditor, read);
    line.finish(exitCodeOf(result));
    if ('found' in result) {
      tally.add(result.found);
      await report.result(result.found);
    } else {
      tally.addInvalid();
      await report.refused(read.place, result.error);
    }
  }
  await report.end(tally.summary());
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
    if (error instanceof InvalidRulebookError) throw new UsageError(`--rulebook: ${error.message}`);
    throw error;
  }
}

type Result = { readonly found: Audit } | { readonly error: Error };

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
  const problems: Problem[] = [
    ...KEYS.filter((key) => record[key] === undefined).map((key) => ({ path: [key], ...RECORD_WORDS.anObject })),
    ...Object.keys(record)
      .filter((key) => !(KEYS as readonly string[]).includes(key))
      .map((key) => ({
        path: [key],
        value: record[key],
        ...RECORD_WORDS.oneOfKeys(KEYS),
      })),
  ];
  if (problems.length > 0) throw new InvalidInputError('invalid record', problems);
  return { loan: record.loan, servicing: record.servicing };
}

function exitCodeOf(result: Result): ExitCode {
  if ('error' in result || result.found.verdict === 'breach') return EXIT.invalid;
  return result.found.verdict === 'open' ? EXIT.open : EXIT.ok;
}

function reportFor(
  { out, err, env }: CommandLine,
  { rulebook }: Auditor,
  { format, lang, summary: withSummary }: AuditArguments,
  single: boolean,
): Report<Audit, AuditSummary> {
  switch (format) {
    case 'json':
      return jsonReport(out, { single, withSummary, list: 'audits' });
    case 'ndjson':
      return ndjsonReport(out, withSummary);
    case 'table':
    case 'markdown': {
      const print = printerFor(format, out.stream, env);
      return {
        async result(found) {
          if (!withSummary) await out.write(`${print(auditDocument(found, rulebook, lang))}\n`);
        },
        refused: (place, error) => err.write(refusalText(place, error, INVALID_INPUT, lang)),
        async end(summary) {
          if (withSummary) await out.write(print(auditSummaryDocument(summary, lang)));
        },
      };
    }
  }
}
