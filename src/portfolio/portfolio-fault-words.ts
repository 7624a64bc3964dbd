import { meant } from '../facts/input/problem-words.js';
import type { Wording, Words } from '../law/wording.js';

const quoted = (name: string) => JSON.stringify(name);

/** What a workbook is told by, and what to do about it. */
const WORKBOOK: Wording = {
  zh: '工作簿,本程序不读取:请将金额显示为两位小数、日期显示为 yyyy-mm-dd、编号显示为文本,再将该表另存为“CSV UTF-8”',
  en: 'a workbook, which is not read: show its amounts with 2 decimals, its days as yyyy-mm-dd and its ids as text, and save the sheet as “CSV UTF-8”',
};

/** Why a portfolio could not be decided. */
export const PORTFOLIO_FAULTS = {
  cannotWrite: (path: string, reason: Wording) => ({
    zh: `无法写入 ${path}:${reason.zh}`,
    en: `cannot write ${path}: ${reason.en}`,
  }),
  content: (path: string, reason: Wording, line: number | undefined) => {
    const place = `${path}${line === undefined ? '' : `:${line}`}`;
    return { zh: `${place}:${reason.zh}`, en: `${place}: ${reason.en}` };
  },
  atLine: (line: number, reason: Wording) => ({ zh: `第${line}行:${reason.zh}`, en: `line ${line}: ${reason.en}` }),
  stopped: { zh: '已中止', en: 'stopped' },
  rows: (rows: string, of: string) => ({
    zh: `${rows} 这种行只由 js 引擎写入 NDJSON;${of} 的行是款项(components)`,
    en: `rows of ${rows} are written to NDJSON by the engine js; ${of} has components`,
  }),
  scheduleNeeded: {
    zh: '按映射,贷款与各期在两张表中:请以 --schedule 给出各期',
    en: 'the mapping has loans and instalments in two tables: give the instalments with --schedule',
  },
  noSchedules: (path: string) => ({
    zh: `${path} 没有还款计划:请以 --schedule 给出各期`,
    en: `${path} holds no schedules: give the instalments with --schedule`,
  }),
  memorySize: (text: string) => ({
    zh: `内存上限 ${quoted(text)} 不是大小:请写大于零的数值及 KB、MB、GB 或 TB,如 2GB`,
    en: `a memory limit of ${quoted(text)} is no size: give a figure above 0 and KB, MB, GB or TB, as in 2GB`,
  }),
  memoryLimit: (limit: string) => ({
    zh: `内存上限 ${limit} 不足以处理这批贷款;请提高或不设上限`,
    en: `a memory limit of ${limit} is too small for this portfolio; give more, or none`,
  }),
  noDuckdb: {
    zh: 'Parquet、数据库的表、较大的行文件和 --engine duckdb 需要 DuckDB,而它没有安装:npm install @duckdb/node-api',
    en: 'Parquet, tables, large files of rows and --engine duckdb need DuckDB, which is not installed: npm install @duckdb/node-api',
  },
  duckdbFailed: (error: string) => ({ zh: `DuckDB 出错(${error})`, en: `DuckDB failed (${error})` }),
  noTables: (error: string) => ({
    zh: `DuckDB 无法在其旁存放数据表(${error})`,
    en: `DuckDB cannot keep its tables beside it (${error})`,
  }),
  duckdbCannotWrite: (error: string) => ({ zh: `DuckDB 无法写入(${error})`, en: `DuckDB cannot write (${error})` }),
  noPg: {
    zh: '读取 PostgreSQL 的表需要 pg,而它没有安装:npm install pg',
    en: 'tables of PostgreSQL need the package pg, which is not installed: npm install pg',
  },
  noTable: (path: string) => ({ zh: `${path}:没有该表`, en: `${path}: there is no such table` }),
  noTableAmong: (path: string, tables: readonly string[]) => ({
    zh: `${path}:没有该表;${tables.length === 0 ? '其中没有任何表' : `其中有 ${tables.join('、')}`}`,
    en: `${path}: there is no such table; there ${tables.length === 0 ? 'is none' : `are ${tables.join(', ')}`}`,
  }),
  tableUnnamed: (address: string) => ({
    zh: `${address}:请在 # 之后写明表名:…#schema.table`,
    en: `${address}: name the table behind a #: …#schema.table`,
  }),
  factless: (path: string, column: string, type: string) => ({
    zh: `${path}:列 ${quoted(column)} 的类型为 ${type},不能给出事实`,
    en: `${path}: the column ${quoted(column)} is ${type}, which gives no fact`,
  }),
  inexact: (path: string, column: string, type: string, unit: string) => ({
    zh: `${path}:列 ${quoted(column)} 的类型为 ${type},以${unit}计不能精确到分;请用 DOUBLE、小数或文本`,
    en: `${path}: the column ${quoted(column)} is ${type}, which does not hold amounts in ${unit} to the fen; keep them as DOUBLE, as a decimal or as text`,
  }),
  mergingKey: (path: string, column: string, type: string) => ({
    zh: `${path}:列 ${quoted(column)} 的类型为 ${type},两个编号可能合为一个;编号请用整数或文本`,
    en: `${path}: the column ${quoted(column)} is ${type}, in which two ids may be one; keep ids as whole numbers or as text`,
  }),
  mergingId: (path: string, type: string) => ({
    zh: `${path}:列 "id" 的类型为 ${type},两个编号可能合为一个`,
    en: `${path}: the column "id" is ${type}, in which two ids may be one`,
  }),
  ambiguous: (path: string, column: string, alike: readonly string[]) => ({
    zh: `${path}:列 ${quoted(column)} 可能是 ${alike.join('、')} 中的任何一列;请按原样写明所指的列`,
    en: `${path}: the column ${quoted(column)} may be any of ${alike.join(', ')}; name the one that is meant as it is written`,
  }),
  noColumn: (
    path: string,
    column: string,
    known: readonly string[],
    nearest: string | undefined,
    doubt: Wording | undefined,
  ) => ({
    zh: `${path} 没有列 ${quoted(column)};它有 ${known.join('、')}${nearest === undefined ? '' : `;${meant(nearest).zh}`}${doubt?.zh ?? ''}`,
    en: `${path} has no column ${quoted(column)}; it has ${known.join(', ')}${nearest === undefined ? '' : `; ${meant(nearest).en}`}${doubt?.en ?? ''}`,
  }),
  needsLines: (path: string) => ({
    zh: `${path}:由列表展开的行(each)须来自逐行的 JSON`,
    en: `${path}: rows from a list (each) need lines of JSON`,
  }),
  isWorkbook: (path: string) => ({ zh: `${path} 是${WORKBOOK.zh}`, en: `${path} is ${WORKBOOK.en}` }),
  unknownFormat: (path: string) => ({
    zh: `${path}:从文件名看不出格式;文件名应以 .ndjson、.csv 或 .parquet 结尾`,
    en: `${path}: its name does not tell its format; it ends in .ndjson, .csv or .parquet`,
  }),
  compressedParquet: (path: string) => ({
    zh: `${path}:Parquet 本身已压缩;请解开外层的压缩`,
    en: `${path}: Parquet is compressed within; decompress what was put around it`,
  }),
  zstdBeyond: (path: string, beyond: Wording, node: string) => ({
    zh: `${path} 以 zstd 压缩,用到${beyond.zh},Node.js ${node} 不能读取;请用 Node.js 22.15 或更高版本,或先解压:zstd -d --long=31 ${path}`,
    en: `${path} is compressed with zstd and ${beyond.en}, which Node.js ${node} does not read; use Node.js 22.15 or later, or decompress it: zstd -d --long=31 ${path}`,
  }),
  largeWindow: { zh: '超过 32 MiB 的窗口', en: 'a window of more than 32 MiB' },
  dictionary: { zh: '字典', en: 'a dictionary' },
  quoteInSeparator: (quote: string) => ({
    zh: `${quoted(quote)} 不能既作引号又在分隔符中`,
    en: `${quoted(quote)} cannot be both the quote and in the separator`,
  }),
  overwrites: (path: string, how: Wording) => ({ zh: `${path} ${how.zh}`, en: `${path} is ${how.en}` }),
  whereOutputGoes: { zh: '是命令的输出所到之处', en: 'where the output of the command goes' },
  whereErrorsGo: { zh: '是命令的错误输出所到之处', en: 'where the error output of the command goes' },
  bothReadAndWritten: { zh: '既要读取又要写入', en: 'both read and written' },
  writtenTwice: { zh: '要写入两次', en: 'to be written twice' },
} as const satisfies Readonly<Record<string, Words>>;

/** What is wrong with the content of a file. */
export const CONTENT_FAULTS = {
  quoted: (message: string) => ({ zh: message, en: message }),
  parquet: { zh: '是 Parquet 文件;请以 --from parquet 指明', en: 'it is a Parquet file; say so with --from parquet' },
  zip: {
    zh: `是 zip 压缩包,工作簿也是这种格式;如为${WORKBOOK.zh}`,
    en: `it is a zip archive, as workbooks are; if it is ${WORKBOOK.en}`,
  },
  workbook: { zh: `是${WORKBOOK.zh}`, en: `it is ${WORKBOOK.en}` },
  duckdb: {
    zh: '是 DuckDB 数据库;请写明表名:bank.duckdb#schema.table',
    en: 'it is a database of DuckDB; name its table: bank.duckdb#schema.table',
  },
  sqlite: {
    zh: '是 SQLite 数据库,本程序不读取;请将该表导出为 CSV',
    en: 'it is a database of SQLite, which is not read; export the table as CSV',
  },
  utf32: { zh: '为 UTF-32,本程序不读取;请另存为 UTF-8', en: 'it is in UTF-32, which is not read; save it as UTF-8' },
  otherEncoding: (fact: Wording, named: string) => ({
    zh: `${fact.zh},因此不是 ${named};文件如为其他编码,请以 --encoding 指明`,
    en: `it ${fact.en}, and so it is not ${named}; where the file is in another encoding, name it with --encoding`,
  }),
  marked: (encoding: string) => ({
    zh: `以 ${encoding} 的字节顺序标记开头`,
    en: `begins with the byte order mark of ${encoding}`,
  }),
  noZeroBytes: {
    zh: '行尾没有 UTF-16 应有的零字节',
    en: 'does not have the zero bytes that UTF-16 has at the ends of lines',
  },
  byteOrder: (encoding: string) => ({
    zh: `字节顺序为 ${encoding}`,
    en: `has its bytes in the order of ${encoding}`,
  }),
  zeroBytes: (encoding: string) => ({ zh: `有 ${encoding} 的零字节`, en: `has the zero bytes of ${encoding}` }),
  head: (fault: Wording) => ({ zh: `表头:${fault.zh}`, en: `the head: ${fault.en}` }),
  columnTwice: (column: string) => ({
    zh: `表头中列 ${quoted(column)} 出现两次`,
    en: `its head names the column ${quoted(column)} twice`,
  }),
  cutOff: (kind: string) => ({ zh: `${kind} 数据不完整`, en: `its ${kind} data is cut off` }),
  damaged: (kind: string, why: Wording) => ({
    zh: `${kind} 数据已损坏(${why.zh})`,
    en: `its ${kind} data is damaged (${why.en})`,
  }),
  goesOn: (kind: string) => ({
    zh: `${kind} 数据已损坏:其后另有内容`,
    en: `its ${kind} data is damaged: something else stands behind it`,
  }),
  noFrame: { zh: '此处不是 zstd 帧的开头', en: 'no frame of zstd begins here' },
  unknownBlock: { zh: '有未知类型的块', en: 'a block of an unknown kind' },
  otherLength: { zh: '长度与所写不符', en: 'it is not as long as it says' },
  otherChecksum: { zh: '校验和不符', en: 'its checksum is another' },
  locked: {
    zh: '另有程序打开了该数据库;请先关闭,或读取其复制件',
    en: 'another program has the database open; close it there, or read a copy of it',
  },
  notDuckdb: { zh: '不是 DuckDB 数据库', en: 'it is not a DuckDB database' },
  noDatabaseEncoding: {
    zh: '数据库没有编码(SQL_ASCII),无从得知其文本是何内容',
    en: 'the database has no encoding (SQL_ASCII), so that nobody can tell what its texts are',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Why a head may lack a column; each begins after what else is said. */
export const HEAD_DOUBTS = {
  noHead: (line: number, named: number) => ({
    zh: `;第${line}行不是表头,列名在第${named}行:请以 --skip-lines ${named - 1} 略过其上各行`,
    en: `; line ${line} is no head, and line ${named} names the column: pass over what stands above it with --skip-lines ${named - 1}`,
  }),
  oneValue: (line: number, separator: string) => ({
    zh: `;第${line}行只有一个值,${quoted(separator)} 不能将其分开:请以 --separator 写明分隔符`,
    en: `; line ${line} is one value, which ${quoted(separator)} does not set apart: name what does with --separator`,
  }),
  otherQuote: (line: number, mark: string) => ({
    zh: `;第${line}行的列名在 ${mark} 与 ${mark} 之间:请以 --quote 写明`,
    en: `; line ${line} has its names between ${mark} and ${mark}: say so with --quote`,
  }),
  looksLikeRow: (line: number) => ({
    zh: `;第${line}行像是数据:没有表头的,请以 --no-header 写明`,
    en: `; line ${line} looks like a row: where there is no head, say so with --no-header`,
  }),
} as const satisfies Readonly<Record<string, Words>>;
