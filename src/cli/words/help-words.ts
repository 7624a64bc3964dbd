import type { Wording, Words } from '../../law/wording.js';
/** What every help says. */
export const HELP_WORDS = {
  choices: { zh: '可选:', en: 'choices: ' },
  byDefault: { zh: '默认:', en: 'default: ' },
  helpOption: { zh: '显示帮助', en: 'show this help' },
  helpCommand: { zh: '显示某一命令的帮助', en: 'show the help of a command' },
} as const satisfies Readonly<Record<string, Words>>;

/** Commander's own words, by what it writes in English. */
export const TITLES: Readonly<Record<string, Wording>> = {
  'Usage:': { zh: '用法:', en: 'Usage:' },
  'Arguments:': { zh: '参数:', en: 'Arguments:' },
  'Options:': { zh: '选项:', en: 'Options:' },
  'Commands:': { zh: '命令:', en: 'Commands:' },
};
