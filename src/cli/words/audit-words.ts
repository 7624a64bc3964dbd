import type { ExpectedWords, Words } from '../../law/wording.js';
/** What the help of `liubao audit` says. */
export const AUDIT_WORDS = {
  summary: { zh: '核查贷款办理情况', en: 'audit what was done about loans' },
  description: {
    zh: '核查贷款办理情况,列出不符合规定之处:依据条文、效力和应退还的金额。',
    en: 'Find breaches in what was done about loans, each with its provision, its force and the amount to refund.',
  },
  files: {
    zh: '{"loan": …, "servicing": …} 文件:一个 JSON、一个数组,或每行一个;- 表示标准输入',
    en: 'files of {"loan": …, "servicing": …}: one as JSON, an array, or one per line; - reads standard input',
  },
  more: {
    zh: `
退出码:发现在任何解读下均不符合规定之处,为1;只有取决于条文解读的存疑事项,为4;有无效输入,为2。
liubao schema servicing 输出贷款办理情况的 JSON Schema。`,
    en: `
Exit status: 1 if there is a breach under every reading of the text; 4 if every breach depends on the reading; 2 if some input is invalid.
Run liubao schema servicing for the JSON Schema of what was done.`,
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What the input of `liubao audit` should be. */
export const RECORD_WORDS = {
  anObject: { expected: 'an object', zh: '一个对象' },
  oneOfKeys: (keys: readonly string[]) => ({ expected: `one of the keys ${keys.join(', ')}`, zh: `${keys.join('、')}之一` }),
} as const satisfies Readonly<Record<string, ExpectedWords>>;
