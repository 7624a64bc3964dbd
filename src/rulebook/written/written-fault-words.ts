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
