import type { Argument, Command, HelpConfiguration, Option } from 'commander';
import { MARKS } from '../law/punctuation.js';
import type { Language, Wording } from '../law/wording.js';
import type { CommandLine } from './command-line.js';

/** Commander's own words, by what it writes in English. */
const TITLES: Readonly<Record<string, Wording>> = {
  'Usage:': { zh: '用法:', en: 'Usage:' },
  'Arguments:': { zh: '参数:', en: 'Arguments:' },
  'Options:': { zh: '选项:', en: 'Options:' },
  'Commands:': { zh: '命令:', en: 'Commands:' },
};

/** Sets up the help of a program and its commands: its language, its width and what it says of choices and defaults. */
export function configureHelp(program: Command, { language, help, out, err }: CommandLine): Command {
  return program
    .configureOutput({
      writeOut: (text) => void out.stream.write(text),
      writeErr: (text) => void err.stream.write(text),
      getOutHelpWidth: () => out.stream.columns ?? 100,
      getErrHelpWidth: () => err.stream.columns ?? 100,
    })
    .configureHelp(helpConfiguration(language))
    .helpOption('-h, --help', help({ zh: '显示帮助', en: 'show this help' }))
    .helpCommand('help [command]', help({ zh: '显示某一命令的帮助', en: 'show the help of a command' }));
}

function helpConfiguration(language: Language): HelpConfiguration {
  return {
    styleTitle: (title) => TITLES[title]?.[language] ?? title,
    optionDescription: (option: Option) => described(option, language),
    argumentDescription: (argument: Argument) => described(argument, language),
  };
}

/** A description, followed by the choices and the default where a reader gains by them: an empty list is no news. */
function described(
  { description, argChoices, defaultValue }: Pick<Option, 'description' | 'argChoices' | 'defaultValue'>,
  language: Language,
): string {
  const isShown = typeof defaultValue === 'string' || typeof defaultValue === 'number';
  const [choices, byDefault] = language === 'zh' ? ['可选:', '默认:'] : ['choices: ', 'default: '];
  const notes = [
    ...(argChoices === undefined ? [] : [`${choices}${argChoices.join(MARKS.list[language])}`]),
    ...(isShown ? [`${byDefault}${defaultValue}`] : []),
  ];
  if (notes.length === 0) return description;
  return language === 'zh' ? `${description}(${notes.join(';')})` : `${description} (${notes.join('; ')})`;
}
