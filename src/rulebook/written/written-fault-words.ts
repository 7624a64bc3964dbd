import { shownValue } from '../../facts/input/shown-value.js';
import type { Words } from '../../law/wording.js';

/** What is wrong with the files of a rulebook. */
export const WRITTEN_FAULTS = {
  strangeFile: { zh: '不是规则手册的文件', en: 'not a file of a rulebook' },
  version01: {
    zh: '为 0.1 版的格式:请用 `liubao migrate` 改写',
    en: 'is in the format of version 0.1: `liubao migrate` rewrites it',
  },
  otherRuleSet: (id: unknown) => ({
    zh: `其中的规则集是 ${shownValue(id, 'zh')}`,
    en: `holds the rule set ${shownValue(id)}`,
  }),
  oneFigure: { zh: '只取一个数值', en: 'takes one figure' },
  figureForEach: (classes: readonly string[]) => ({
    zh: `须为 ${classes.join('、')} 各写一个数值`,
    en: `takes a figure for each of ${classes.join(', ')}`,
  }),
  noClasses: { zh: 'true:该表没有类别', en: 'true, for the table has no classes' },
  standsForItself: (circle: readonly string[]) => ({
    zh: `${circle.join(' → ')} 指代自身`,
    en: `${circle.join(' → ')} stands for itself`,
  }),
  unreferred: { zh: '没有规则引用它', en: 'no rule refers to it' },
  noWord: (whole: string) => ({
    zh: `${JSON.stringify(whole)} 不是该块的用语`,
    en: `${JSON.stringify(whole)} is no word of the block`,
  }),
  extendsItself: (named: unknown) => ({
    zh: `${shownValue(named, 'zh')} 将扩展自身`,
    en: `${shownValue(named)} would extend itself`,
  }),
  extendsNothing: (named: unknown) => ({
    zh: `${shownValue(named, 'zh')} 既不是随附规则手册的编号,也不是另一规则手册的文件夹`,
    en: `${shownValue(named)} is neither the id of a shipped rulebook nor the folder of another`,
  }),
  repealsNothing: (id: unknown, nearest: string | undefined) => ({
    zh: `所修改的规则手册中没有 ${shownValue(id, 'zh')}${nearest === undefined ? '' : `,是否应为 ${shownValue(nearest, 'zh')}`}`,
    en: `the rulebook that is amended has no ${shownValue(id)}${nearest === undefined ? '' : `; did you mean ${shownValue(nearest)}?`}`,
  }),
  amendsUnwritten: (id: string) => ({
    zh: `${id} 是在其他规则手册上添加而成,不能修改:请修改其所添加的规则手册`,
    en: `${id} was made by adding to another rulebook and cannot be amended: amend the one that it adds to`,
  }),
  amendsItself: (named: unknown) => ({
    zh: `${shownValue(named, 'zh')} 将修改自身`,
    en: `${shownValue(named)} would amend itself`,
  }),
  baseWithoutDays: (base: string) => ({
    zh: `注明了日期,而所添加的 ${base} 未写明施行的期间`,
    en: `is dated, and ${base}, which it is added to, does not say on which days it governs`,
  }),
  houseFacts: (prefix: string) => ({
    zh: `本行规则只判定名称以 ${prefix} 开头的事实`,
    en: `rules of the house decide a fact whose name begins with ${prefix}`,
  }),
  houseWords: {
    zh: '本行规则不得有此项:本行规则只为值命名',
    en: 'not for rules of the house: they have words for values only',
  },
  houseValues: (prefix: string) => ({
    zh: `本行规则只为名称以 ${prefix} 开头的事实命名`,
    en: `rules of the house have words for facts whose name begins with ${prefix}`,
  }),
} as const satisfies Readonly<Record<string, Words>>;
