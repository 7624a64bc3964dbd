import type { Wording, Words } from '../../law/wording.js';
/** What the help of `liubao portfolio` says. */
export const PORTFOLIO_WORDS = {
  summary: { zh: '判定整个贷款组合', en: 'decide a whole portfolio in files' },
  description: {
    zh: '判定整个贷款组合:读取贷款文件(NDJSON、CSV、Parquet)或数据表,写出判定文件。',
    en: 'Decide a whole portfolio: read loans from a file (NDJSON, CSV, Parquet) or a table, and write a file of decisions.',
  },
  loans: {
    zh: '贷款文件或数据表:bank.duckdb#schema.table、postgres://host/database#schema.table',
    en: 'the file of loans, or a table: bank.duckdb#schema.table, postgres://host/database#schema.table',
  },
  out: {
    zh: '判定文件,格式依文件名;除 --dry-run 外必填',
    en: 'the file of decisions, in the format of its name; required unless --dry-run is given',
  },
  dryRun: {
    zh: '只读前1,000行,列出各列的读取结果和可疑之处,不写文件',
    en: 'read the first 1,000 rows, show what each column gave and what looks wrong, and write nothing',
  },
  engine: { zh: '多线程求值器,或 DuckDB 上的 SQL', en: 'the compiled evaluator in threads, or SQL on DuckDB' },
  rows: {
    zh: '每笔贷款一行、每项款项一行,或完整判定(默认:js 引擎写 NDJSON 时为 loans,否则为 components)',
    en: 'one line per loan, one row per component, or decisions in full (default: loans for NDJSON by the js engine, otherwise components)',
  },
  schedule: {
    zh: '还款计划的文件或数据表,贷款中未含时用',
    en: 'the file or table of instalments, unless the loans contain them',
  },
  mapping: {
    zh: '列映射的 JSON 文件(默认:列名与事实同名;见 liubao map)',
    en: 'a JSON file that says which columns give which facts (default: columns named after the facts; see liubao map)',
  },
  to: { zh: '判定文件的格式(默认:依文件名识别)', en: 'the format of the decisions (default: told by the file name)' },
  threads: {
    zh: '线程数(默认和上限:处理器数与输入 MiB 数中的较小者)',
    en: 'how many threads decide (default and limit: one per processor and per MiB of loans)',
  },
  memoryLimit: {
    zh: 'DuckDB 的内存上限,如 2GB;超出时用磁盘',
    en: 'how much memory DuckDB may use before it spills to disk, such as 2GB',
  },
  csvSafe: {
    zh: 'CSV 中会被电子表格当作公式的编号前加撇号',
    en: 'in CSV, put an apostrophe before ids that a spreadsheet would run as a formula',
  },
  rejects: {
    zh: '拒绝记录的文件(portfolio 默认:<out>.rejects.ndjson)',
    en: 'the file of rejects (default in portfolio: <out>.rejects.ndjson)',
  },
  summaryJson: { zh: '另以 JSON 写出汇总', en: 'also write the summary as JSON' },
  report: { zh: '另写一页含图表和拒绝记录的 HTML', en: 'also write a page of HTML with charts and rejects' },
  strict: {
    zh: '数据可疑时拒绝判定:只输出汇总,退出码为5',
    en: 'refuse implausible data: print only the summary and exit with 5',
  },
  more: (examples: string) => ({
    zh: `
示例:${examples}
无效记录连同原因写入 <out>.rejects.ndjson,其余照常处理,退出码为2。
可疑数据(单位有误的金额、充作“无”的占位值、映射未列的代码)列入汇总;使用 --strict 时拒绝判定,只输出汇总,退出码为5。
输出先写入临时文件,完成后改名:中断的运行不留文件,可重新运行。符号链接写入其所指文件;管道或设备(/dev/stdout)在全部判定后写入,拒绝记录写在标准错误输出上。
Parquet、数据表、超过约3200万字符的 CSV 和 duckdb 引擎需要 @duckdb/node-api;PostgreSQL 的表另需 pg,它读取 PGPASSWORD。

文件可以用 gzip 或 zstd 压缩。编码由字节顺序标记判明,否则读作 UTF-8;不是 UTF-8 而整体为 GB18030(GBK)常用汉字的,按 GB18030 读取,并在汇总中注明系推测。不合编码的记录予以拒绝。Excel 工作表请先另存为“CSV UTF-8”。`,
    en: `
Examples:${examples}
Invalid records go to <out>.rejects.ndjson with the reason; the run goes on, and the exit status is 2.
The summary lists implausible data: amounts in a wrong unit, placeholders for “none”, codes that the mapping does not list. With --strict such data are refused: only the summary is printed, and the exit status is 5.
Output is written to a temporary file and renamed when complete, so an interrupted run leaves nothing behind and can be repeated. A symbolic link is followed. A pipe or device (/dev/stdout) is written to once everything is decided, and rejects then go to standard error.
Parquet, tables, CSV of more than some 32 million characters and the duckdb engine need the package @duckdb/node-api. Tables of PostgreSQL also need pg, which reads PGPASSWORD.

Files may be compressed with gzip or zstd. The encoding is told by the byte order mark, and otherwise taken to be UTF-8. A file that is not UTF-8 but common Chinese in GB18030 (GBK) throughout is read as GB18030, and the summary says that this was guessed. Records that are not in the encoding are rejected. Save an Excel sheet as “CSV UTF-8” first.`,
  }),
} as const satisfies Readonly<Record<string, Words>>;

/** What `liubao portfolio` says on standard error. */
export const PORTFOLIO_NOTES = {
  unmapped: {
    zh: '没有列给出、因而每笔贷款均未知:{facts}',
    en: 'no column gives these facts, so they are unknown for every loan: {facts}',
  },
  leftInPlace: {
    zh: '{path} 属于别处的一次运行;该次运行如已结束,请将其删除',
    en: '{path} belongs to another run; remove it if that run is over',
  },
  refused: {
    zh: '--strict:数据可疑(见汇总),未写出任何判定',
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
