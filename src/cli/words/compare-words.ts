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
  more: (examples: string) => ({
    zh: `
示例:${examples}
--rulebook、--reading、--parameter 和 --as-of、--law-as-of 对两侧均适用,--against 只改变对照的一侧。
无效记录计入合计并列在标准错误输出上,全部写入 --rejects 所指的文件,退出码为2。判定不同不影响退出码。
文件的读取与 liubao portfolio 相同。`,
    en: `
Examples:${examples}
--rulebook, --reading, --parameter, --as-of and --law-as-of apply to both sides; --against changes the other side only.
Invalid records are counted and the first are printed on standard error; --rejects names a file for all of them. The exit status is then 2. Differences do not change the exit status.
Files are read as liubao portfolio reads them.`,
  }),
} as const satisfies Readonly<Record<string, Words>>;

/** What the help of `liubao diff` says. */
export const DIFF_WORDS = {
  summary: { zh: '列出两部规则手册之间的变化', en: 'show what changed between two rulebooks' },
  description: {
    zh: '以法规用语列出两部规则手册之间的变化:条文、参数(原值和现值)、解读、规则;对修改的每条规则,给出在两部手册下判定不同的一例。',
    en: 'Show in the terms of the law what changed between two rulebooks: provisions, parameters with the old and the new value, readings and rules. For each changed rule, give an input that is decided differently under both.',
  },
  from: { zh: '原规则手册的文件夹', en: 'the folder of the earlier rulebook' },
  to: { zh: '现规则手册的文件夹', en: 'the folder of the later rulebook' },
  tries: {
    zh: '为每一判定事项找例子而判定的输入数(默认:10000)',
    en: 'how many inputs to decide for each decided fact in search of examples (default: 10000)',
  },
  fromDay: {
    zh: '原规则手册取该日施行的规则(默认:其自身日期)',
    en: 'take the law of this day of the first (default: its own day)',
  },
  toDay: {
    zh: '现规则手册取该日施行的规则(默认:其自身日期)',
    en: 'take the law of this day of the second (default: its own day)',
  },
  more: {
    zh: `
有变化与否不影响退出码。例子均已在两部手册下判定;只有得到证明的,才说“没有任何一笔贷款的判定因此不同”。`,
    en: `
Differences do not change the exit status. Every example was decided under both rulebooks. “No loan is decided differently” is said only where it is proved.`,
  },
} as const satisfies Readonly<Record<string, Words>>;
