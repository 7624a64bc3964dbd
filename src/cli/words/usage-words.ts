import { meant } from '../../facts/input/problem-words.js';
import { UNREADABLE } from '../../files/system-words.js';
import { type Period, statedPeriod } from '../../law/period.js';
import { inForceText } from '../../law/period-words.js';
import type { Wording, Words } from '../../law/wording.js';

const quoted = (text: string) => JSON.stringify(text);

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The name that was meant or, where none is near, those that there are. */
const knownNames = (nearest: string | undefined, known: readonly string[]): Wording =>
  nearest === undefined
    ? { zh: `;应为下列之一:${known.join('、')}`, en: `; expected one of ${known.join(', ')}` }
    : { zh: `;${meant(nearest).zh}`, en: `; ${meant(nearest).en}` };

/** How the command was used wrongly. */
export const USAGE_FAULTS = {
  /** What a part of the command line is, before what is wrong with it. */
  of: (what: string, fault: Wording) => ({ zh: `${what}:${fault.zh}`, en: `${what}: ${fault.en}` }),
  ofOption: (fault: Wording) => ({ zh: `--${fault.zh}`, en: `--${fault.en}` }),
  cannotRead: UNREADABLE,
  cannotWrite: (path: string, reason: Wording) => ({
    zh: `无法写入 ${path}:${reason.zh}`,
    en: `cannot write ${path}: ${reason.en}`,
  }),
  unexpected: (error: string) => ({
    zh: `意外错误,请报告:${error}`,
    en: `unexpected error, please report it: ${error}`,
  }),
  invalidMapping: (problems: readonly Wording[]) => ({
    zh: `--mapping:映射无效${problems.map(({ zh }) => `\n  ${zh}`).join('')}`,
    en: `--mapping: invalid mapping${problems.map(({ en }) => `\n  ${en}`).join('')}`,
  }),
  noRulebook: (folder: string, faults: readonly Wording[]) => ({
    zh: `${folder} 中没有有效的规则手册:${faults.map(({ zh }) => `\n  ${zh}`).join('')}`,
    en: `${folder} holds no valid rulebook:${faults.map(({ en }) => `\n  ${en}`).join('')}`,
  }),
  noLineage: (folder: string, faults: readonly Wording[]) => ({
    zh: `${folder} 中的规则手册不相承接:${faults.map(({ zh }) => `\n  ${zh}`).join('')}`,
    en: `${folder} holds no valid lineage:${faults.map(({ en }) => `\n  ${en}`).join('')}`,
  }),
  noRulebookFile: (folder: string) => ({
    zh: `${folder} 中没有规则手册:没有 rulebook.json`,
    en: `${folder} holds no rulebook: it has no rulebook.json`,
  }),
  lineage: (folder: string, governs: Period, folders: readonly string[], takesDay: boolean) => {
    const named = folders.map((one) => `\n  ${one}`).join('');
    return {
      zh: `--rulebook:${folder} 中是前后承接的规则手册,${statedPeriod(governs, 'zh')}施行:请${takesDay ? '以 --law-as-of 指明日期,或' : ''}指明其中之一${named}`,
      en: `--rulebook: ${folder} holds a lineage, which governs from ${statedPeriod(governs)}: name ${takesDay ? 'the day with --law-as-of, or ' : ''}one of${named}`,
    };
  },
  unknownKey: (flag: string, key: string, nearest: string | undefined, known: readonly string[]) => ({
    zh: `${flag}:未知的键 ${quoted(key)}${knownNames(nearest, known).zh}`,
    en: `${flag}: unknown key ${quoted(key)}${knownNames(nearest, known).en}`,
  }),
  unknownTarget: (word: string, nearest: string | undefined, known: readonly string[]) => ({
    zh: `未知的目标 ${quoted(word)}${knownNames(nearest, known).zh}`,
    en: `unknown target ${quoted(word)}${knownNames(nearest, known).en}`,
  }),
  unknownRuleSet: (id: string, nearest: string | undefined) => ({
    zh: `未知的规则集 ${quoted(id)}${nearest === undefined ? '' : `;${meant(nearest).zh}`}`,
    en: `unknown rule set ${quoted(id)}${nearest === undefined ? '' : `; ${meant(nearest).en}`}`,
  }),
  unknownProvision: (id: string, nearest: string | undefined) => ({
    zh: `未知的条文 ${quoted(id)};${nearest === undefined ? '已知的条文见 liubao provisions' : meant(nearest).zh}`,
    en: `unknown provision ${quoted(id)}; ${nearest === undefined ? 'liubao provisions lists the known ones' : meant(nearest).en}`,
  }),
  /** What the law has on other days than the one asked for: a provision, a rule set. */
  notInForce: (what: Wording, id: string, day: string, days: readonly Period[]) => ({
    zh: `${what.zh} ${quoted(id)} 在${day}并非有效:${inForceText(days, 'zh')}`,
    en: `${what.en} ${quoted(id)} is not in force on ${day}: it is ${inForceText(days, 'en')}`,
  }),
  targetNeedsPlace: (word: string) => ({
    zh: `${word} 须同时有 --instalment 和 --component`,
    en: `${word} needs --instalment and --component`,
  }),
  noGuarantee: (number: number) => ({
    zh: `--guarantee:该笔贷款没有第${number}项担保`,
    en: `--guarantee: the loan has no guarantee ${number}`,
  }),
  severalGuarantees: {
    zh: '该笔贷款有多项担保;请以 --guarantee 指明其一',
    en: 'the loan has several guarantees; name one with --guarantee',
  },
  noInstalment: (number: number) => ({
    zh: `--instalment:该笔贷款没有第${number}期`,
    en: `--instalment: the loan has no instalment ${number}`,
  }),
  noLoan: { zh: '输入中没有贷款', en: 'there is no loan in the input' },
  noLoanOfId: (id: string) => ({ zh: `输入中没有贷款 ${quoted(id)}`, en: `no loan ${quoted(id)} in the input` }),
  severalLoans: {
    zh: '输入中有多笔贷款;请以 --loan <id> 指明其一',
    en: 'the input has several loans; name one with --loan <id>',
  },
  oneLoanOnly: {
    zh: '本命令只取一笔贷款;请以 --loan <id> 指明其一',
    en: 'this command takes one loan; name one with --loan <id>',
  },
  folderTwice: {
    zh: '文件夹只指明一次:<folder> 或 --rulebook',
    en: 'name the folder once: <folder> or --rulebook',
  },
  standardInputTwice: {
    zh: '标准输入(-)只能读取一次',
    en: 'standard input (-) can be read only once',
  },
  noJsonFile: (paths: readonly string[]) => ({
    zh: `${paths.join('、')} 中没有 .json 文件`,
    en: `no .json file in ${paths.join(', ')}`,
  }),
  coverageWithId: {
    zh: '--coverage 列出全部条文;请去掉编号',
    en: '--coverage shows every provision; leave out the id',
  },
  notEmpty: (folder: string) => ({
    zh: `${folder} 不是空文件夹;请指明新的文件夹`,
    en: `${folder} is not empty; name a new folder`,
  }),
  outNeeded: { zh: "须有选项 '--out <file>'", en: "required option '--out <file>' not specified" },
} as const satisfies Readonly<Record<string, Words>>;

/** What the value of an option should have been. */
export const VALUE_FAULTS = {
  marks: { zh: '应为1至8个字符。', en: 'Expected 1 to 8 characters.' },
  oneMark: { zh: '应为一个字符,或 none。', en: 'Expected one character, or none.' },
  wholeNumber: (least: number, most: number) => ({
    zh: `应为${least}至${most}的整数。`,
    en: `Expected a whole number from ${least} to ${most}.`,
  }),
  day: { zh: '应为日历日 YYYY-MM-DD。', en: 'Expected a calendar day, YYYY-MM-DD.' },
  assignment: { zh: '应为 键=值。', en: 'Expected key=value.' },
  choices: (known: readonly string[], nearest: string | undefined) => ({
    zh: `可选:${known.join('、')}。${nearest === undefined ? '' : meant(nearest).zh}`,
    en: `Allowed choices are ${known.join(', ')}.${nearest === undefined ? '' : ` ${capitalised(meant(nearest).en)}`}`,
  }),
} as const satisfies Readonly<Record<string, Words>>;

/** What is wrong with an `--against`. */
export const AGAINST_FAULTS = {
  none: {
    zh: '请至少以 --against 指明一项:规则手册的文件夹、reading=<键>=<值>、parameter=<键>=<值>、as-of=<日期> 或 law-as-of=<日期>',
    en: 'name at least one --against: a rulebook folder, reading=<key>=<value>, parameter=<key>=<value>, as-of=<day> or law-as-of=<day>',
  },
  assignment: (kind: string) => ({
    zh: `--against ${kind}:应为 ${kind}=<键>=<值>`,
    en: `--against ${kind}: expected ${kind}=<key>=<value>`,
  }),
  twice: (what: string) => ({ zh: `--against:${what} 给出了两次`, en: `--against: ${what} is given twice` }),
} as const satisfies Readonly<Record<string, Words>>;

/** Streams that a message may name. */
export const STREAMS = {
  out: { zh: '标准输出', en: 'standard output' },
  err: { zh: '标准错误输出', en: 'standard error' },
} as const satisfies Readonly<Record<string, Words>>;

/** Commander's errors, each by what it writes in English, with the same in Chinese. */
export const COMMANDER_FAULTS: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^unknown option '(.*?)'/, "未知选项 '$1'"],
  [/^unknown command '(.*?)'/, "未知命令 '$1'"],
  [/^missing required argument '(.*?)'$/, "缺少参数 '$1'"],
  [/^option '(.*?)' argument missing$/, "选项 '$1' 缺少值"],
  [/^required option '(.*?)' not specified$/, "须有选项 '$1'"],
  [/^option '(.*?)' cannot be used with option '(.*?)'$/, "选项 '$1' 不能与选项 '$2' 并用"],
  [/^too many arguments for '(.*?)'\. Expected (\d+) arguments? but got (\d+)\.$/, "'$1' 的参数过多:应有$2个,得到$3个。"],
  [/^too many arguments\. Expected (\d+) arguments? but got (\d+)\.$/, '参数过多:应有$1个,得到$2个。'],
  [/^option '(.*?)' argument '(.*?)' is invalid\. /s, "选项 '$1' 的值 '$2' 无效。"],
  [/^command-argument value '(.*?)' is invalid for argument '(.*?)'\. /s, "参数 '$2' 的值 '$1' 无效。"],
];

/** Commander's suggestions, which stand behind its errors. */
export const COMMANDER_SUGGESTIONS: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/\n\(Did you mean one of (.*?)\?\)$/, '\n(是否应为下列之一:$1?)'],
  [/\n\(Did you mean (.*?)\?\)$/, '\n(是否应为 $1?)'],
];
