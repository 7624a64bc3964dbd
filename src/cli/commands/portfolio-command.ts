import { stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { printable } from '../../document/printable.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import type { DecidedPortfolio, PortfolioOptions } from '../../portfolio/index.js';
import { ENGINES, type Engine, FILE_FORMATS, type FileFormat, ROWS, type Rows } from '../../portfolio/portfolio-choices.js';
import { guessNote } from '../../portfolio/read/bytes/guess-note.js';
import type { Mapping } from '../../sql/source/mapping-type.js';
import { say } from '../../words/phrases.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { FileError, UsageError } from '../failures.js';
import { isStandardOutput } from '../io/output.js';
import { withPortfolioErrors } from '../io/portfolio-errors.js';
import { printerFor } from '../io/printer.js';
import { byteBar } from '../io/progress.js';
import { readMapping } from '../io/read-mapping.js';
import { stoppable } from '../io/stoppable.js';
import { writeFileWhole } from '../io/write-file.js';
import { addAsOf, addDeciderOptions, compileOptionsOf, type DeciderArguments, deciderOf } from '../options/decider-options.js';
import { languageOption } from '../options/language.js';
import { addLayoutOptions, type LayoutArguments, layoutOf } from '../options/layout-options.js';
import { wholeNumber } from '../options/number-option.js';
import { dryRunDocument } from '../reports/dry-run-document.js';
import { implausibleDocument } from '../reports/implausible-document.js';
import { basisDocument, summaryDocument } from '../reports/summary-document.js';

interface PortfolioArguments extends DeciderArguments, LayoutArguments {
  readonly out?: string;
  readonly dryRun: boolean;
  readonly format: 'table' | 'json';
  readonly engine: Engine;
  readonly rows?: Rows;
  readonly schedule?: string;
  readonly mapping?: string;
  readonly from?: FileFormat;
  readonly to?: FileFormat;
  readonly threads?: number;
  readonly memoryLimit?: string;
  readonly csvSafe: boolean;
  readonly rejects?: string;
  readonly summaryJson?: string;
  readonly report?: string;
  readonly strict: boolean;
  readonly lang: Language;
}

/** `liubao portfolio`: a file of loans in, a file of decisions out. */
export function addPortfolio(program: Command, line: CommandLine): void {
  const { help } = line;
  const command = program
    .command('portfolio')
    .summary(help({ zh: '判定整个贷款组合', en: 'decide a whole portfolio in files' }))
    .description(
      help({
        zh: '判定整个贷款组合:读取贷款文件(NDJSON、CSV、Parquet)或数据表,写出判定文件。',
        en: 'Decide a whole portfolio: read loans from a file (NDJSON, CSV, Parquet) or a table, and write a file of decisions.',
      }),
    )
    .argument(
      '<loans>',
      help({
        zh: '贷款文件或数据表:bank.duckdb#schema.table、postgres://host/database#schema.table',
        en: 'the file of loans, or a table: bank.duckdb#schema.table, postgres://host/database#schema.table',
      }),
    )
    .option(
      '--out <file>',
      help({
        zh: '判定文件,格式依文件名;除 --dry-run 外必填',
        en: 'the file of decisions, in the format of its name; required unless --dry-run is given',
      }),
    )
    .option(
      '--dry-run',
      help({
        zh: '只读前1,000行,列出各列的读取结果和可疑之处,不写文件',
        en: 'read the first 1,000 rows, show what each column gave and what looks wrong, and write nothing',
      }),
      false,
    )
    .addOption(
      new Option('--format <format>', help({ zh: '试读的输出格式', en: 'the output format of a dry run' }))
        .choices(['table', 'json'])
        .default('table'),
    )
    .addOption(
      new Option(
        '--engine <name>',
        help({ zh: '多线程求值器,或 DuckDB 上的 SQL', en: 'the compiled evaluator in threads, or SQL on DuckDB' }),
      )
        .choices(ENGINES)
        .default('js'),
    )
    .addOption(
      new Option(
        '--rows <what>',
        help({
          zh: '每笔贷款一行、每项款项一行,或完整判定(默认:js 引擎写 NDJSON 时为 loans,否则为 components)',
          en: 'one line per loan, one row per component, or decisions in full (default: loans for NDJSON by the js engine, otherwise components)',
        }),
      ).choices(ROWS),
    )
    .option(
      '--schedule <file>',
      help({
        zh: '还款计划的文件或数据表,贷款中未含时用',
        en: 'the file or table of instalments, unless the loans contain them',
      }),
    )
    .option(
      '--mapping <file>',
      help({
        zh: '列映射的 JSON 文件(见 liubao sql --print-mapping)',
        en: 'a JSON file that says which columns give which facts (see liubao sql --print-mapping)',
      }),
    )
    .addOption(
      new Option(
        '--from <format>',
        help({ zh: '输入文件的格式(默认:依文件名识别)', en: 'the format of the input files (default: told by their names)' }),
      ).choices(FILE_FORMATS),
    )
    .addOption(
      new Option(
        '--to <format>',
        help({ zh: '判定文件的格式(默认:依文件名识别)', en: 'the format of the decisions (default: told by the file name)' }),
      ).choices(FILE_FORMATS),
    )
    .option(
      '--threads <number>',
      help({
        zh: '线程数(默认和上限:处理器数与输入 MiB 数中的较小者)',
        en: 'how many threads decide (default and limit: one per processor and per MiB of loans)',
      }),
      wholeNumber(0, 999),
    )
    .option(
      '--memory-limit <size>',
      help({
        zh: 'DuckDB 的内存上限,如 2GB;超出时用磁盘',
        en: 'how much memory DuckDB may use before it spills to disk, such as 2GB',
      }),
    )
    .option(
      '--csv-safe',
      help({
        zh: 'CSV 中会被电子表格当作公式的编号前加撇号',
        en: 'in CSV, put an apostrophe before ids that a spreadsheet would run as a formula',
      }),
      false,
    )
    .option(
      '--rejects <file>',
      help({ zh: '拒绝记录的文件(默认:<out>.rejects.ndjson)', en: 'the file of rejects (default: <out>.rejects.ndjson)' }),
    )
    .option('--summary-json <file>', help({ zh: '另以 JSON 写出汇总', en: 'also write the summary as JSON' }))
    .option(
      '--report <file>',
      help({ zh: '另写一页含图表和拒绝记录的 HTML', en: 'also write a page of HTML with charts and rejects' }),
    )
    .option(
      '--strict',
      help({
        zh: '数据可疑时拒绝判定:只输出汇总,退出码为5',
        en: 'refuse implausible data: print only the summary and exit with 5',
      }),
      false,
    )
    .addOption(languageOption(line))
    .addHelpText('after', help(HELP));
  addAsOf(addDeciderOptions(addLayoutOptions(command, line), line), line).action((loans: string, given: PortfolioArguments) =>
    portfolio(line, loans, given),
  );
}

const EXAMPLES = `
  liubao portfolio loans.ndjson --out decisions.ndjson --report report.html
  liubao portfolio loans.parquet --schedule plan.parquet --mapping mapping.json --out decisions.parquet --engine duckdb
  liubao portfolio loans.csv --schedule plan.csv --out decisions.csv
  liubao portfolio loans.csv --schedule plan.csv --mapping mapping.json --dry-run
  liubao portfolio loans.csv.gz --schedule plan.csv.gz --encoding gbk --separator '|+|' --skip-lines 1 --out decisions.csv
  liubao portfolio bank.duckdb#core.loan --schedule bank.duckdb#core.plan --out decisions.parquet
  liubao portfolio postgres://reader@dwh/bank#core.loan --schedule postgres://reader@dwh/bank#core.plan --out decisions.csv
`;

const HELP = {
  zh: `
示例:${EXAMPLES}
无效记录连同原因写入 <out>.rejects.ndjson,其余照常处理,退出码为1。
可疑数据(单位有误的金额、充作“无”的占位值、映射未列的代码)列入汇总;使用 --strict 时拒绝判定,只输出汇总,退出码为5。
输出先写入临时文件,完成后改名:中断的运行不留文件,可重新运行。符号链接写入其所指文件;管道或设备(/dev/stdout)在全部判定后
写入,拒绝记录写在标准错误输出上。
CSV、Parquet、数据表和 duckdb 引擎需要 @duckdb/node-api;PostgreSQL 的表另需 pg,它读取 PGPASSWORD。

文件可以用 gzip 或 zstd 压缩。编码由字节顺序标记判明,否则读作 UTF-8;不是 UTF-8 而整体为 GB18030(GBK)常用汉字的,按 GB18030
读取,并在汇总中注明系推测。不合编码的记录予以拒绝。Excel 工作表请先另存为“CSV UTF-8”。`,
  en: `
Examples:${EXAMPLES}
Invalid records go to <out>.rejects.ndjson with the reason; the run goes on, and the exit status is 1.
The summary lists implausible data: amounts in a wrong unit, placeholders for “none”, codes that the mapping does not list.
With --strict such data are refused: only the summary is printed, and the exit status is 5.
Output is written to a temporary file and renamed when complete, so an interrupted run leaves nothing behind and can be
repeated. A symbolic link is followed. A pipe or device (/dev/stdout) is written to once everything is decided, and rejects
then go to standard error.
CSV, Parquet, tables and the duckdb engine need the package @duckdb/node-api. Tables of PostgreSQL also need pg, which reads
PGPASSWORD.

Files may be compressed with gzip or zstd. The encoding is told by the byte order mark, and otherwise taken to be UTF-8. A
file that is not UTF-8 but common Chinese in GB18030 (GBK) throughout is read as GB18030, and the summary says that this was
guessed. Records that are not in the encoding are rejected. Save an Excel sheet as “CSV UTF-8” first.`,
};

async function portfolio(line: CommandLine, input: string, given: PortfolioArguments): Promise<void> {
  const { lang, out } = given;
  const decider = deciderOf(given, false);
  const size = await sizeOf(input);
  const mapping = given.mapping === undefined ? undefined : await readMapping(given.mapping);
  if (given.dryRun) return tryOut(line, input, given, mapping);
  if (out === undefined) throw new UsageError("required option '--out <file>' not specified");
  const bar = byteBar(size, line.err.stream);
  const result = await stoppable((signal) =>
    decided({
      input,
      output: out,
      rulebook: decider.rulebook,
      ...compileOptionsOf(given),
      inputFormat: given.from,
      layout: layoutOf(given),
      outputFormat: given.to,
      schedule: given.schedule,
      mapping,
      engine: given.engine,
      rows: given.rows,
      threads: given.threads,
      memoryLimit: given.memoryLimit,
      csvSafe: given.csvSafe,
      strict: given.strict,
      rejects: given.rejects,
      alsoRead: [given.mapping, given.rulebook].filter((path) => path !== undefined),
      alsoWritten: [given.summaryJson, given.report].filter((path) => path !== undefined),
      signal,
      onProgress: (done) => bar.show(done),
    }).finally(() => bar.stop()),
  );
  const { summary, rejects } = result;
  if (given.summaryJson !== undefined) await writeFileWhole(given.summaryJson, `${JSON.stringify(summary, null, 2)}\n`);
  if (given.report !== undefined) {
    const { portfolioReport } = await import('../../portfolio/index.js');
    await writeFileWhole(given.report, portfolioReport(summary, { lang, input, rejects, rulebook: decider.rulebook }));
  }
  const print = printerFor('table', line.out.stream, line.env);
  // Decisions that go to standard output push the summary to standard error.
  const to = (await isStandardOutput(out)) ? line.err : line.out;
  await to.write(
    print([
      ...summaryDocument(summary, decider.rulebook, lang),
      ...(summary.encodings ?? []).map((guess) => ({ kind: 'paragraph', text: guessNote(guess, lang) }) as const),
      ...implausibleDocument(summary.implausible, { loans: input, schedule: given.schedule ?? input }, lang),
      basisDocument(decider, Object.fromEntries(given.parameter), lang),
    ]),
  );
  await writeNotes(line, result, lang);
  if (!result.written) line.finish(EXIT.implausible);
  else if (summary.invalid > 0) line.finish(EXIT.invalid);
}

async function decided(options: PortfolioOptions): Promise<DecidedPortfolio> {
  // Loaded only here: it brings in threads and files.
  const { decidePortfolio } = await import('../../portfolio/index.js');
  return withPortfolioErrors(options, () => decidePortfolio(options));
}

/** Says on standard error what the reader of the summary should act on. */
async function writeNotes({ err }: CommandLine, result: DecidedPortfolio, lang: Language): Promise<void> {
  const { summary, written, unmapped, rejects, rejectFile, leftInPlace = [] } = result;
  const note = (text: Wording, values?: Readonly<Record<string, string>>) => err.write(`liubao: ${say(text, lang, values)}\n`);
  if (unmapped.length > 0) await note(NOTES.unmapped, { facts: unmapped.join(MARKS.list[lang]) });
  for (const path of leftInPlace) await note(NOTES.leftInPlace, { path: printable(path) });
  if (!written) return note(NOTES.refused);
  const { invalid } = summary;
  if (invalid === 0) return;
  const count = String(invalid);
  const rejected = invalid === 1 ? NOTES.oneRejected : NOTES.rejected;
  if (rejectFile !== undefined) {
    return note(NOTES.see, { rejected: say(rejected, lang, { count }), path: printable(rejectFile) });
  }
  await note(NOTES.first, { rejected: say(rejected, lang, { count }) });
  for (const reject of rejects) await err.write(`${printable(JSON.stringify(reject))}\n`);
}

const NOTES = {
  unmapped: {
    zh: '没有列给出、因而每笔贷款均未知:{facts}',
    en: 'no column gives these facts, so they are unknown for every loan: {facts}',
  },
  leftInPlace: {
    zh: '{path} 属于别处的一次运行;该次运行如已结束,请将其删除',
    en: '{path} belongs to another run; remove it if that run is over',
  },
  refused: {
    zh: '--strict:数据可疑(见汇总),未写出任何决定',
    en: '--strict: the data are implausible (see the summary); no decisions were written',
  },
  oneRejected: { zh: '拒绝了1行', en: '1 record rejected' },
  rejected: { zh: '拒绝了{count}行', en: '{count} records rejected' },
  see: { zh: '{rejected},见 {path}', en: '{rejected}; see {path}' },
  first: {
    zh: '{rejected};以 --rejects 指定文件可得全部。前几行:',
    en: '{rejected}; name a file with --rejects to keep them all. The first:',
  },
} as const satisfies Record<string, Wording>;

/** Prints what the first rows gave; decides and writes nothing. */
async function tryOut(line: CommandLine, input: string, given: PortfolioArguments, mapping: Mapping | undefined): Promise<void> {
  const { lang, schedule, from, format, strict } = given;
  const { rulebook } = deciderOf(given, false);
  const { dryRun } = await import('../../portfolio/index.js');
  const tried = await stoppable((signal) =>
    withPortfolioErrors({ input, schedule }, () =>
      dryRun({
        input,
        schedule,
        mapping,
        layout: layoutOf(given),
        inputFormat: from,
        rulebook,
        ...compileOptionsOf(given),
        signal,
      }),
    ),
  );
  const print = printerFor('table', line.out.stream, line.env);
  const files = { loans: input, schedule: schedule ?? input };
  await line.out.write(format === 'json' ? `${JSON.stringify(tried, null, 2)}\n` : print(dryRunDocument(tried, files, lang)));
  if (tried.rejected > 0 || tried.columns.some(({ faults }) => faults > 0)) line.finish(EXIT.invalid);
  if (strict && tried.implausible.length > 0) line.finish(EXIT.implausible);
}

/** How long a file is, in bytes; unknown of a table. */
async function sizeOf(path: string): Promise<number | undefined> {
  if (path.includes('#')) return undefined;
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw new FileError(path, 'read', error);
  }
}
