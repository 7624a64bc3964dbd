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
    .summary(help({ zh: '核查贷款办理情况', en: 'audit what was done about loans' }))
    .description(
      help({
        zh: '核查贷款办理情况,列出不符合规定之处:依据条文、效力和应退还的金额。',
        en: 'Find breaches in what was done about loans, each with its provision, its force and the amount to refund.',
      }),
    )
    .argument(
      '<files...>',
      help({
        zh: '{"loan": …, "servicing": …} 文件:一个 JSON、一个数组,或每行一个;- 表示标准输入',
        en: 'files of {"loan": …, "servicing": …}: one as JSON, an array, or one per line; - reads standard input',
      }),
    )
    .addOption(formatOption(line, REPORT_FORMATS))
    .addOption(inputOption(line))
    .addOption(languageOption(line))
    .option(
      '--summary',
      help({
        zh: '汇总各类结果和应退还的总额;表格只输出汇总',
        en: 'count the results and sum up the refunds; a table shows nothing else',
      }),
      false,
    )
    .addHelpText('after', help(HELP));
  addDeciderOptions(command, line).action((files: readonly string[], given: AuditArguments) => audit(line, files, given));
}

const HELP = {
  zh: `
退出码:发现在任何解读下均不符合规定之处,或有无效输入,为1;只有取决于条文解读的存疑事项,为4。
liubao schema servicing 输出贷款办理情况的 JSON Schema。`,
  en: `
Exit status: 1 if there is a breach under every reading of the text, or invalid input; 4 if every breach depends on the
reading. Run liubao schema servicing for the JSON Schema of what was done.`,
};

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
  const options = { readings: Object.fromEntries(given.reading), parameters: Object.fromEntries(given.parameter) };
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
    ...KEYS.filter((key) => record[key] === undefined).map((key) => ({ path: [key], expected: 'an object', zh: '一个对象' })),
    ...Object.keys(record)
      .filter((key) => !(KEYS as readonly string[]).includes(key))
      .map((key) => ({
        path: [key],
        value: record[key],
        expected: `one of the keys ${KEYS.join(', ')}`,
        zh: `${KEYS.join('、')}之一`,
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
