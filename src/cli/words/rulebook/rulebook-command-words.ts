import type { Words } from '../../../law/wording.js';

const FIXTURES = { zh: '用例文件或文件夹', en: 'fixture files, or folders of them' } as const;

/** What the help of `liubao provisions` says. */
export const PROVISIONS_WORDS = {
  summary: { zh: '列出条文及据以作出结论的规则', en: 'show the provisions and the rules based on them' },
  description: {
    zh: '列出规则手册的条文;指明编号的,列出该条全文及据以作出结论的规则。只在部分日期有效的,注明有效日期;指定 --law-as-of 的,只列该日的规定。',
    en: 'List the provisions of the rulebook, or show one in full with the rules based on it. What is in force on some days only says on which; with --law-as-of, the law of that day is shown.',
  },
  id: { zh: '条文编号,如 notice/s2/p1/1', en: 'the id of a provision, such as notice/s2/p1/1' },
  coverage: {
    zh: '逐条列出编码该条的规则集,或不编码的理由;附用例文件或文件夹的,并列出引用该条的用例数',
    en: 'for every provision, show the rule sets that encode it or the reason why none does; with fixture files or folders, also how many cases cite it',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What the help of `liubao check` says. */
export const CHECK_WORDS = {
  summary: { zh: '以用例检验规则手册', en: 'test a rulebook with fixtures' },
  description: {
    zh: '判定用例中的贷款,并与各用例的预期比较。',
    en: 'Decide the loans of fixtures and compare the decisions with what each fixture expects.',
  },
  fixtures: FIXTURES,
  junit: { zh: '另以 JUnit XML 写出结果', en: 'also write the results as JUnit XML' },
  requireCoverage: {
    zh: '判定和核查的每条规则至少成立一次、每条已编码条文至少引用一次,否则列出所缺并不通过',
    en: 'fail, and list what is missing, unless every rule on loans and of audits held, and every encoded provision was cited, at least once',
  },
  more: {
    zh: '\nliubao schema fixture 输出用例文件的 JSON Schema。',
    en: '\nRun liubao schema fixture for the JSON Schema of a fixture file.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What the help of `liubao lint` says. */
export const LINT_WORDS = {
  summary: { zh: '检查规则手册的缺漏和矛盾', en: 'find gaps, overlaps and dead rules in a rulebook' },
  description: {
    zh: '在规则所区分的全部情形和全部解读下检查规则手册:缺口、重叠、从不适用的规则、从不影响结论的条件,以及没有作用的条文、参数和解读。每个问题均附能显示它的输入。文件夹中有前后承接的规则手册的,逐部检查;指定 --law-as-of 的,只检查该日有效的规定。',
    en: 'Examine a rulebook in every case that its rules tell apart, and under every reading, for gaps, overlaps, rules that are never reached, conditions that never matter, and provisions, parameters and readings without effect. Each fault comes with an input that shows it. Of a lineage each rulebook is examined; with --law-as-of, the law of that day.',
  },
  folder: {
    zh: '规则手册的文件夹(默认:宁夏2020年通知)',
    en: 'the folder of the rulebook (default: the Ningxia notice of 2020)',
  },
  parameterUsed: { zh: '由程序自身计算使用的参数(可重复)', en: "a parameter that the host's own arithmetic uses (repeatable)" },
  ruleSet: { zh: '只检查这一规则集(可重复;默认:全部)', en: 'examine this rule set only (repeatable; default: all)' },
  budget: {
    zh: '检查的步数上限;上限相同,在任何机器上结果都相同',
    en: 'the most steps to take; the same budget gives the same report on every machine',
  },
  more: {
    zh: `
退出码:证明没有问题,为0;有问题(包括规则手册无法载入),为1;未发现问题,但步数用尽而未能全部证明,为6,未证明之处均列出。`,
    en: `
Exit status: 0 if there is proved to be no fault; 1 if there is one, including a fault that keeps the rulebook from loading; 6 if none was found but the budget ran out before everything was proved. The report lists what is not proved.`,
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What the help of `liubao graph` says. */
export const GRAPH_WORDS = {
  summary: { zh: '绘制规则集的关系图', en: 'draw the rule sets as a graph' },
  description: {
    zh: '绘制规则手册各规则集之间、规则集与事实之间的关系;Markdown 格式另附决策表。',
    en: 'Draw how the rule sets of a rulebook depend on each other and on facts; in Markdown with their decision tables.',
  },
  ruleSet: {
    zh: '只绘制此规则集及其所需的规则集(可重复)',
    en: 'draw only this rule set and those that it requires (repeatable)',
  },
  oneRuleSet: { zh: '规则集', en: 'rule set' },
  knowledge: { zh: '包括参数和条文解读', en: 'include parameters and readings' },
} as const satisfies Readonly<Record<string, Words>>;

/** What the help of `liubao book` says. */
export const BOOK_WORDS = {
  summary: { zh: '将规则手册写成可阅读的 Markdown', en: 'write a rulebook as a Markdown book' },
  description: {
    zh: '将规则手册写成 Markdown:条文逐句列出引用它的规则和用例,规则集每个一页并附决策表,另有条件、参数、条文解读和用例各页。分段施行的规则手册,列出各日的规定并注明有效日期;指定 --law-as-of 的,只列该日的规定。只写入,不删除任何文件。',
    en: 'Write a rulebook as a Markdown book: each sentence of the law with the rules that cite it and the fixtures that test it, a page for each rule set with its decision table, and pages of conditions, parameters, interpretations and cases. Of a rulebook that is dated it shows the law of all days with the days of each part; with --law-as-of, the law of that day. It deletes no file.',
  },
  fixtures: FIXTURES,
  out: { zh: '写入的文件夹', en: 'the folder to write the pages to' },
  otherPages: {
    zh: '以下文件不属于本书,未作改动:{pages}',
    en: 'not part of this book, and left as they are: {pages}',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What the help of `liubao migrate` says. */
export const MIGRATE_WORDS = {
  summary: { zh: '将旧格式的规则手册改为现行格式', en: 'rewrite a rulebook of the old format' },
  description: {
    zh: '将0.1版格式的规则手册改为现行格式:规则按先后排列,不再写优先级;只供 lint 使用的内容移入 expectations.json;各文件以 $schema 指明其 JSON Schema,列表置于其键之下。判定不变。不指定 --out 时原地改写,已是现行格式的文件不改。',
    en: 'Rewrite a rulebook of the format of version 0.1: rules stand in their order and have no priorities, what only lint needs moves to expectations.json, each file names its JSON Schema as $schema, and lists stand under their keys. No decision changes. Without --out the files are rewritten in place; files of the present format are left alone.',
  },
  folder: { zh: '规则手册的文件夹', en: 'the folder of the rulebook' },
  nothing: { zh: '各文件已是现行格式,无须改写。', en: 'Every file is of the present format already.' },
  out: { zh: '写入的文件夹(默认:原文件夹)', en: 'the folder to write the rulebook to (default: where it is)' },
} as const satisfies Readonly<Record<string, Words>>;

/** What the help of `liubao schema` says. */
export const SCHEMA_WORDS = {
  summary: { zh: '输出 JSON Schema', en: 'print a JSON Schema' },
  description: {
    zh: '输出 JSON Schema(draft 2020-12):贷款、判定、规则手册的各文件、用例文件、列映射,或 assess 的对象。',
    en: 'Print a JSON Schema (draft 2020-12): of a loan, a decision, a file of a rulebook, a fixture file, a mapping of columns, or a subject of assess.',
  },
  name: { zh: '何种数据', en: 'the schema to print' },
} as const satisfies Readonly<Record<string, Words>>;
