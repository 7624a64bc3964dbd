import type { Wording, Words } from '../../law/wording.js';
/** What the help of `liubao map` says. */
export const MAP_WORDS = {
  summary: { zh: '为文件拟一份列映射', en: 'propose a mapping for files' },
  description: {
    zh: '读取文件的前1,000行,为 liubao portfolio 拟一份列映射,每项推测均附理由。以 --rulebook 指定规则手册的,也推测其自定的事实。',
    en: 'Read the first 1,000 rows of files and propose a mapping for liubao portfolio, with the reason of each guess. With --rulebook, the facts that the rulebook declares itself are guessed too, by their own words.',
  },
  out: { zh: '将映射写入此文件(默认:标准输出)', en: 'write the mapping to this file (default: standard output)' },
  more: (examples: string) => ({
    zh: `
示例:${examples}
列名、单位、日期写法和代码的含义均为推测。理由、各代码出现的次数和未用的列写在标准错误输出上;映射须经人核对、改正后方可使用。`,
    en: `
Examples:${examples}
Columns, units, date formats and codes are guessed. Standard error explains each guess, counts the codes seen and lists the columns not used. Check and correct the mapping before you decide loans by it.`,
  }),
} as const satisfies Readonly<Record<string, Words>>;

/** What `liubao map` says on standard error. */
export const MAP_NOTES = {
  read: {
    zh: '以下各项均为推测,依据为前{loans}行贷款{schedule};以 ? 标出,须由人核对',
    en: 'guessed from the first {loans} rows of loans{schedule}; check every guess (?)',
  },
  andSchedule: { zh: '和前{rows}行还款计划', en: ' and {rows} of instalments' },
  wanting: { zh: '未能推测,须填写列名', en: 'could not be guessed; name the column' },
  codes: { zh: '出现过的代码:', en: 'codes seen:' },
  left: { zh: '未能推测含义的列(及其常见取值):', en: 'Columns that are not used, with their most frequent values:' },
  valueCounts: { zh: '{filled}个值,{different}种', en: '{filled} values, {different} of them different' },
  check: {
    zh: '改好之后,以 liubao portfolio … --mapping <文件> --dry-run 试读',
    en: 'When you have corrected the mapping, try it: liubao portfolio … --mapping <file> --dry-run',
  },
} as const satisfies Record<string, Wording>;
