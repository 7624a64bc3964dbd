import type { Wording, Words } from '../law/wording.js';

/** What kind of problem keeps a request from being answered: the title, and what it says of this request. */
export const REQUEST_PROBLEMS = {
  'invalid-json': { status: 400, title: { zh: '请求正文不是有效的 JSON', en: 'The body is not JSON' } },
  'broken-off': { status: 400, title: { zh: '请求正文未能完整送达', en: 'The body broke off' } },
  'invalid-query': { status: 400, title: { zh: '查询参数无效', en: 'Invalid query' } },
  unauthorized: { status: 401, title: { zh: '须提供有效的令牌', en: 'A valid token is required' } },
  'not-found': { status: 404, title: { zh: '未找到', en: 'Not found' } },
  'method-not-allowed': { status: 405, title: { zh: '不支持该方法', en: 'Method not allowed' } },
  'not-acceptable': { status: 406, title: { zh: '无法以所求格式答复', en: 'Not acceptable' } },
  'too-slow': { status: 408, title: { zh: '请求正文未及时送达', en: 'The body did not arrive in time' } },
  'too-large': { status: 413, title: { zh: '请求正文过大', en: 'The body is too large' } },
  'unsupported-media-type': { status: 415, title: { zh: '不支持该正文格式', en: 'Unsupported media type' } },
  'invalid-input': { status: 422, title: { zh: '输入无效', en: 'Invalid input' } },
  'too-many-requests': { status: 429, title: { zh: '该调用方的并发请求过多', en: 'Too many requests of one caller' } },
  internal: { status: 500, title: { zh: '内部错误', en: 'Internal error' } },
  'not-counted': { status: 503, title: { zh: '暂时无法汇总统计数据', en: 'The figures could not be gathered' } },
  'not-recorded': { status: 503, title: { zh: '决定未能记录,因此不予答复', en: 'The decision could not be recorded' } },
  busy: { status: 503, title: { zh: '服务繁忙', en: 'The service is busy' } },
  draining: { status: 503, title: { zh: '服务即将停止', en: 'The service is stopping' } },
  'out-of-time': { status: 503, title: { zh: '未能在时限内完成', en: 'It was not done in time' } },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly title: Wording }>>;

/** What a problem says of the request at hand. */
export const REQUEST_DETAILS = {
  token: { zh: '请在 Authorization 标头中提供 Bearer 令牌。', en: 'Give a bearer token in the header Authorization.' },
  noSuchPath: {
    zh: '没有这一路径;GET /openapi.json 列出全部路径。',
    en: 'There is no such path; GET /openapi.json lists them all.',
  },
  noSuchProvision: { zh: '规则手册中没有该条文。', en: 'The rulebook has no such provision.' },
  method: (allowed: string) => ({ zh: `该路径支持:${allowed}。`, en: `This path takes ${allowed}.` }),
  offered: (types: string) => ({ zh: `可答复的格式:${types}。`, en: `It can be answered as ${types}.` }),
  taken: (types: string) => ({ zh: `可接受的正文格式:${types}。`, en: `The body may be ${types}.` }),
  encoding: { zh: '正文不得压缩。', en: 'The body must not be compressed.' },
  bodyLimit: (most: number) => ({ zh: `最多读取${most}字节。`, en: `At most ${most} bytes are read.` }),
  bodyTime: (seconds: number) => ({ zh: `正文须在${seconds}秒内送达。`, en: `The body must arrive within ${seconds} s.` }),
  brokenOff: { zh: '正文在结束前中断。', en: 'It broke off before its end.' },
  busy: (most: number) => ({ zh: `同时处理的请求不超过${most}个。`, en: `At most ${most} requests are answered at a time.` }),
  callersShare: (most: number) => ({
    zh: `每个令牌同时不超过${most}个请求。`,
    en: `At most ${most} requests of one token are answered at a time.`,
  }),
  draining: { zh: '请改向其他实例请求。', en: 'Ask another instance.' },
  notCounted: { zh: '请稍后再试。', en: 'Ask again in a moment.' },
  notRecorded: {
    zh: '每一决定须先写入记录再予答复;记录未能写入。',
    en: 'A decision is answered only once its record is on disk, and it could not be written.',
  },
  internal: { zh: '已记入日志;请求并未作出任何决定。', en: 'It stands in the log; no decision was made.' },
  outOfTime: (seconds: number) => ({ zh: `时限为${seconds}秒。`, en: `The limit is ${seconds} s.` }),
  noRulebook: { zh: '没有装载规则手册。', en: 'No rulebook is loaded.' },
} as const satisfies Readonly<Record<string, Words>>;

/** What a request should have held. */
export const REQUEST_EXPECTED = {
  instalments: (most: number) => ({ zh: `不超过${most}期`, expected: `at most ${most} instalments` }),
  guarantees: (most: number) => ({ zh: `不超过${most}笔`, expected: `at most ${most} guarantees` }),
  number: { zh: '数字', en: 'a number' },
  once: { zh: '只出现一次', en: 'a value that stands once' },
  loans: { zh: '贷款的数组', expected: 'an array of loans' },
  tokens: {
    zh: '令牌的数组,各16至1024个可见的 ASCII 字符',
    en: 'a list of tokens of 16 to 1,024 visible ASCII characters each',
  },
  rulebooks: { zh: '规则手册的数组,至少一部,编号各异', en: 'a list of at least one rulebook, each with an id of its own' },
  origins: { zh: '来源的数组,如 https://example.com', en: 'a list of origins, such as https://example.com' },
  positive: { zh: '大于零的数', en: 'a number above zero' },
} as const;
