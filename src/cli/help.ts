import type { Argument, Command, HelpConfiguration, Option } from 'commander';
import { widthOf } from '../document/text-width.js';
import { wrappedLines } from '../document/wrapped-lines.js';
import { bracketed, MARKS } from '../law/punctuation.js';
import type { Language } from '../law/wording.js';
import { type CommandLine, noteText } from './command-line.js';
import { widthFor } from './io/printer.js';
import { HELP_WORDS, TITLES } from './words/help-words.js';

/** Sets up the help of a program and its commands: its language, its width and what it says of choices and defaults. */
export function configureHelp(program: Command, line: CommandLine): Command {
  const { language, help, out, err } = line;
  return program
    .configureOutput({
      writeOut: (text) => void out.stream.write(fitted(text, widthFor(out.stream).text)),
      writeErr: (text) => void err.stream.write(fitted(text, widthFor(err.stream).text)),
      outputError: (text) => void err.stream.write(noteText(text.trimEnd(), err.stream)),
      // Lines are broken where they are written, in Chinese too.
      getOutHelpWidth: () => Number.POSITIVE_INFINITY,
      getErrHelpWidth: () => Number.POSITIVE_INFINITY,
    })
    .configureHelp(helpConfiguration(language))
    .helpOption('-h, --help', help(HELP_WORDS.helpOption))
    .helpCommand('help [command]', help(HELP_WORDS.helpCommand));
}

const EXAMPLE = /^ {2}(?:liubao|generate) /;
/** A term and the space before its description, or the indentation of a line. */
const BEFORE_TEXT = /^ *(?:\S(?:.*?\S)? {2,})?/;
const CONTINUED = ' \\';
/** An option, which stays on one line with its value. */
const WITH_VALUE = /(--[a-z-]+) (?=[^-\s])/g;
const NO_BREAK = '\u00a0';

/** The help with no line wider than the terminal: a description goes on below itself, an example as a shell takes it. */
function fitted(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      if (widthOf(line) <= width) return [line];
      if (EXAMPLE.test(line) && !line.trim().includes('  ')) {
        const lines = wrappedLines(line.replace(WITH_VALUE, `$1${NO_BREAK}`), width - CONTINUED.length, 6);
        return lines.map((part, at) => part.replaceAll(NO_BREAK, ' ') + (at === lines.length - 1 ? '' : CONTINUED));
      }
      return wrappedLines(line, width, BEFORE_TEXT.exec(line)?.[0].length ?? 0);
    })
    .join('\n');
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
