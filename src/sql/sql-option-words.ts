import type { Words } from '../law/wording.js';

/** What an option of a statement should have been, and why a name cannot be written. */
export const SQL_OPTION_WORDS = {
  newColumn: { zh: '前面未列出的列', en: 'a column not named before' },
  fewerDigits: { zh: '位数更少的值:SQL 最多保留38位', en: 'fewer digits: SQL holds 38' },
  notAName: (shown: string, dialect: string, reason: { readonly zh: string; readonly en: string }) => ({
    zh: `${shown} 不能用作 ${dialect} 的名称:${reason.zh}`,
    en: `${shown} cannot be a name in ${dialect}: ${reason.en}`,
  }),
  empty: { zh: '为空', en: 'it is empty' },
  nul: { zh: '含有 NUL 字符', en: 'it contains the character NUL' },
  placeholder: { zh: '含有 ${,Spark 在解析前会将其替换', en: 'it contains ${, which Spark replaces before it parses' },
} as const satisfies Readonly<Record<string, Words>>;
