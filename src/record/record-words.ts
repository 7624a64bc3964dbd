import type { ExpectedWords, Wording, Words } from '../law/wording.js';

/** What a loan must hold to be recorded. */
export const RECORD_WORDS = {
  json: {
    zh: 'JSON 能写出的值:不含 bigint,文本为有效的 Unicode',
    expected: 'values that JSON can hold: no bigint, and texts of well-formed Unicode',
  },
} as const satisfies Readonly<Record<string, ExpectedWords>>;

/** What a decision that is recorded, and the options of sealing and replaying, should have been. */
export const RECORD_OPTION_WORDS = {
  decision: { zh: '判定结果', en: 'a decision' },
  decisionOf: (loan: string) => ({
    zh: `贷款 ${JSON.stringify(loan)} 的判定结果`,
    en: `the decision of the loan ${JSON.stringify(loan)}`,
  }),
  sealedRecord: { zh: 'seal 返回的记录,或其 JSON', en: 'a record as seal returns it, or its JSON' },
  head: {
    zh: '一条记录的序号和摘要:{ sequence, digest }',
    en: 'the sequence and digest of a record: { sequence, digest }',
  },
  mask: { zh: '对象 { key, fields }', en: 'an object { key, fields }' },
  maskKey: (least: number) => ({
    zh: `至少${least}个字符的保密文本`,
    en: `a secret text of at least ${least} characters`,
  }),
  maskable: (fields: readonly string[]) => ({
    zh: `任何规则均不读取的字段:${fields.join('、')},或 extensions 之下规则手册未声明的键`,
    en: `a field that no rule reads: ${fields.join(', ')}, or a key of extensions that the rulebook does not declare`,
  }),
  itsRulebook: (digest: string) => ({
    zh: `作出该决定的规则手册(摘要 ${digest})`,
    en: `the rulebook that the decision was made under (digest ${digest})`,
  }),
  signature: { zh: '返回签名文本的函数', en: 'a function that returns the signature as a text' },
  verdict: { zh: '返回 true 或 false 的函数', en: 'a function that returns true or false' },
  log: { zh: '日志的文本,或各行文本的序列', en: 'the text of a log, or its lines one by one' },
} as const satisfies Readonly<Record<string, Words>>;

/** What a log is expected to have, and what is found. */
export const LOG_TERMS = {
  nothing: { zh: '无', en: 'nothing' },
  jsonText: { zh: 'JSON 文本', en: 'a JSON text' },
  utf8: { zh: 'UTF-8 文本', en: 'UTF-8 text' },
  otherBytes: { zh: '其他字节', en: 'other bytes' },
  canonical: { zh: '规范 JSON(RFC 8785)', en: 'canonical JSON (RFC 8785)' },
  otherText: { zh: '同一数据的另一种写法', en: 'the same data written otherwise' },
  recordForm: (path: string) => ({
    zh: `封存记录的格式(见 ${path === '' ? '整条记录' : path})`,
    en: `the form of a sealed record (see ${path === '' ? 'the whole' : path})`,
  }),
  lineOf: (most: number) => ({ zh: `不超过${most}字节的一行`, en: `a line of at most ${most} bytes` }),
  bytes: (count: number) => ({ zh: `${count}字节`, en: `${count} bytes` }),
  validSignature: { zh: '所给公钥之一的有效签名', en: 'a valid signature of one of the keys given' },
  decidable: { zh: '可以判定的贷款', en: 'a loan that can be decided' },
  rulebooks: (digests: readonly string[]) => ({
    zh: `下列摘要之一的规则手册:${digests.join('、')}`,
    en: `a rulebook with the digest ${digests.join(' or ')}`,
  }),
} as const satisfies Readonly<Record<string, Words>>;

/** What is wrong with a log, at a line of it; what was expected and found is said behind it. */
export const LOG_FAULT_WORDS = {
  unreadable: { zh: '不是一条记录', en: 'not a record' },
  order: { zh: '记录缺失、重复或次序颠倒(序号)', en: 'a record is missing, repeated or out of order (sequence)' },
  chain: { zh: '与前一条记录不相衔接(其摘要)', en: 'does not follow the record before it (its digest)' },
  digest: { zh: '内容与摘要不符', en: 'the content does not have the digest stated' },
  signature: { zh: '签名', en: 'signature' },
  rulebook: { zh: '无从重新判定:没有这部规则手册', en: 'cannot be decided again: its rulebook is not at hand' },
  decision: { zh: '重新判定的结果不同', en: 'is decided otherwise now' },
  head: { zh: '日志不在预期的记录处结束', en: 'the log does not end at the record expected' },
} as const satisfies Readonly<Record<string, Wording>>;

/** A fault as a sentence. */
export function faultWording(line: number, kind: Wording, path: string | undefined, expected: Wording, found: Wording): Wording {
  const at = path === undefined ? '' : `${path}: `;
  return {
    zh: `第${line}行:${kind.zh}:${at}应为${expected.zh},实为${found.zh}`,
    en: `line ${line}: ${kind.en}: ${at}expected ${expected.en}, found ${found.en}`,
  };
}
