import type { Words } from '../../law/wording.js';
/** What the help of `liubao decide` says. */
export const DECIDE_WORDS = {
  summary: { zh: '判定贷款', en: 'decide loans' },
  description: {
    zh: '判定贷款:一笔贷款的 JSON、贷款的 JSON 数组,或每行一笔贷款(NDJSON)。',
    en: 'Decide loans: one loan as JSON, a JSON array of loans, or one loan per line (NDJSON).',
  },
  files: { zh: '贷款文件;- 表示标准输入', en: 'files of loans; - reads standard input' },
  turnsOn: { zh: '列出在其他解读下会不同的结论', en: 'show what would be different under other readings of the text' },
  record: {
    zh: '为每项判定附上审计记录:本库版本、贷款输入的摘要和判定编号',
    en: 'add a record for the auditor to each decision: the version of this library, the digest of the loan and an id',
  },
  recordTerms: {
    decisionId: { zh: '判定编号', en: 'Decision id' },
    inputDigest: { zh: '贷款输入的摘要', en: 'Digest of the loan' },
    libraryVersion: { zh: '本库版本', en: 'Version of liubao-rules' },
  },
  more: (examples: string) => ({
    zh: `
示例:${examples}
使用 --format ndjson 时,输入的每个非空行对应输出的一行,顺序相同;无效的贷款或不是 JSON 的行在其位置输出 {"line": n, "error": {"name", "code", "message", "zh", "problems"}},退出码为2。`,
    en: `
Examples:${examples}
With --format ndjson every line of input that is not blank gives one line of output, in the same order. An invalid loan, or a line that is no JSON, gives {"line": n, "error": {"name", "code", "message", "zh", "problems"}} in its place, and the exit status is 2.`,
  }),
} as const satisfies Readonly<Record<string, Words | Readonly<Record<string, Words>>>>;
