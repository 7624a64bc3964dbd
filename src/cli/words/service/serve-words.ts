import type { Wording, Words } from '../../../law/wording.js';

/** What the help of `liubao serve` says. */
export const SERVE_WORDS = {
  summary: { zh: '以 HTTP 服务答复一切问题', en: 'answer everything over HTTP' },
  description: {
    zh: '启动 HTTP 服务。只在本机可达,除非另行指定;日志以 JSON 行写到标准输出,不含贷款数据。',
    en: 'Serve every answer over HTTP, on the loopback interface unless told otherwise. The log, lines of JSON on the standard output, holds no loan data.',
  },
  port: { zh: '端口;0 由系统选定', en: 'the port; 0 lets the system choose one' },
  host: { zh: '监听的地址', en: 'the address to listen on' },
  rulebook: {
    zh: '规则手册的文件夹,可重复;首部为默认;服务期间可整体替换',
    en: 'the folder of a rulebook; may be repeated, the first is the default; it may be replaced while serving',
  },
  record: {
    zh: '决定日志:每项决定封存并写入磁盘之后才答复;多个进程时,第二个起写入 <文件>.2 等',
    en: 'the log of decisions: none is answered before its sealed record is on disk; further workers write <file>.2 and so on',
  },
  tokenFile: {
    zh: '令牌文件,每行一个,行首或空格后的 # 起为注释',
    en: 'a file of tokens, one a line; # at the beginning or after a blank begins a comment',
  },
  insecure: {
    zh: '允许在没有令牌的情况下监听本机以外的地址',
    en: 'allow an address beyond this machine without tokens',
  },
  maxBody: { zh: '正文或一行的最大字节数', en: 'the most bytes of a body, or of a line' },
  maxInstalments: {
    zh: '一笔贷款的最多期数,及其担保的最多笔数',
    en: 'the most instalments of a loan, and the most guarantees',
  },
  maxSearchedInstalments: {
    zh: '同上,用于说明理由与提问的请求',
    en: 'the same where reasons or questions are searched for',
  },
  maxDepth: { zh: 'JSON 的最大嵌套层数', en: 'how deep JSON may be nested' },
  maxIdleSeconds: {
    zh: '等待调用方读取下一答复的秒数,逾时即断开',
    en: 'the seconds that a stream waits for its reader before it is broken off',
  },
  maxConcurrentOfToken: {
    zh: '其中每个令牌同时的请求数',
    en: 'how many of them may be of one token',
  },
  maxSeconds: { zh: '时限(秒)', en: 'the seconds that a request may take' },
  maxConcurrent: { zh: '每个进程同时处理的请求数', en: 'the requests that each worker answers at a time' },
  workers: { zh: '进程数', en: 'how many processes answer' },
  origin: { zh: '其网页可读取答复的来源,可重复', en: 'an origin whose pages may read answers; may be repeated' },
  logLevel: { zh: '日志级别', en: 'how much is logged' },
  drain: { zh: '停止时最多等待的秒数', en: 'the seconds that requests are waited for when it stops' },
} as const satisfies Readonly<Record<string, Words>>;

/** What keeps `liubao serve` from serving. */
export const SERVE_FAULTS = {
  insecure: (host: string) => ({
    zh: `--host ${host} 可从本机以外访问,须以 --token-file 提供令牌,或以 --insecure 表明无需令牌`,
    en: `--host ${host} can be reached from elsewhere: give tokens by --token-file, or say --insecure`,
  }),
  tokens: (path: string) => ({
    zh: `${path}:每行须是一个令牌,即16至1024个可见的 ASCII 字符,且至少一行`,
    en: `${path}: it must hold at least one line, each a token of 16 to 1,024 visible ASCII characters`,
  }),
  failed: (reason: Wording) => ({ zh: `无法启动服务:${reason.zh}`, en: `cannot serve: ${reason.en}` }),
  port: { zh: '端口已被占用', en: 'the port is taken' },
} as const satisfies Readonly<Record<string, Words>>;
