import type { Argument, Command, HelpConfiguration, Option } from 'commander';
import { bracketed, MARKS } from '../law/punctuation.js';
import type { Language } from '../law/wording.js';
import type { CommandLine } from './command-line.js';
import { HELP_WORDS, TITLES } from './words/help-words.js';

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
    .helpOption('-h, --help', help(HELP_WORDS.helpOption))
    .helpCommand('help [command]', help(HELP_WORDS.helpCommand));
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
  const [choices, byDefault] = [HELP_WORDS.choices[language], HELP_WORDS.byDefault[language]];
  const notes = [
    ...(argChoices === undefined ? [] : [`${choices}${argChoices.join(MARKS.list[language])}`]),
    ...(isShown ? [`${byDefault}${defaultValue}`] : []),
  ];
  if (notes.length === 0) return description;
  return description + bracketed(notes.join(MARKS.semicolon[language]), language);
}
