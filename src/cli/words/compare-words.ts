import type { Words } from '../../law/wording.js';

/** What the help of `liubao compare` says. */
export const COMPARE_WORDS = {
  summary: { zh: '比较两种规则下对贷款组合的判定', en: 'compare two laws over a portfolio' },
  description: {
    zh: '以两种规则判定同一批贷款,列出哪些贷款和款项的判定不同、如何不同、因哪条规则,以及本金、利息和罚息的合计。',
    en: 'Decide the same loans by two laws, and show which loans and components are decided differently, from what to what, by which rules, and what that comes to in principal, interest and penalty interest.',
  },
  against: {
    zh: '对照的规则(可重复):规则手册的文件夹、reading=<键>=<值>、parameter=<键>=<值>、as-of=<日期>、law-as-of=<日期>',
    en: 'what to compare with (repeatable): the folder of a rulebook, reading=<key>=<value>, parameter=<key>=<value>, as-of=<day>, law-as-of=<day>',
  },
  examples: { zh: '每类变化列出的实例数', en: 'how many examples to keep of each kind of change' },
  report: { zh: '另写一页含图表的 HTML', en: 'also write a page of HTML with charts' },
  rejects: { zh: '拒绝记录的文件(默认:不写)', en: 'the file of rejects (default: none is written)' },
  more: (examples: string) => ({
    zh: `
示例:${examples}
--rulebook、--reading、--parameter 和 --as-of、--law-as-of 对两侧均适用,--against 只改变对照的一侧。
无效记录计入合计并列在标准错误输出上,全部写入 --rejects 所指的文件,退出码为1。判定不同不影响退出码。
文件的读取与 liubao portfolio 相同。`,
    en: `
Examples:${examples}
--rulebook, --reading, --parameter, --as-of and --law-as-of apply to both sides; --against changes the other side only.
Invalid records are counted and the first are printed on standard error; --rejects names a file for all of them. The exit
status is then 1. Differences do not change the exit status. Files are read as liubao portfolio reads them.`,
  }),
} as const satisfies Readonly<Record<string, Words>>;

/** What is wrong with an `--against`. */
export const AGAINST_FAULTS = {
  none: 'name at least one --against: a rulebook folder, reading=<key>=<value>, parameter=<key>=<value>, as-of=<day> or law-as-of=<day>',
  assignment: (kind: string) => `--against ${kind}: expected ${kind}=<key>=<value>`,
  twice: (what: string) => `--against: ${what} is given twice`,
} as const;
