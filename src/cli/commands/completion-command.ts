import { Argument, type Command, Option } from 'commander';
import type { CommandLine } from '../command-line.js';
import { bashCompletion } from '../completion/bash-completion.js';
import { type CompletedCommand, completedCommands } from '../completion/completed-command.js';
import { completedNames, NAME_KINDS, type NameKind } from '../completion/completed-names.js';
import { fishCompletion } from '../completion/fish-completion.js';
import { zshCompletion } from '../completion/zsh-completion.js';
import { languageOption } from '../options/language.js';
import { rulebookOf, rulebookOption } from '../options/rulebook-option.js';
import { COMPLETION_WORDS } from '../words/completion-words.js';

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const satisfies Readonly<
  Record<string, (commands: readonly CompletedCommand[]) => string>
>;

interface CompletionArguments {
  readonly names?: NameKind;
  readonly rulebook?: string;
}

/** `liubao completion`: a script by which a shell completes the commands, their options and their values. */
export function addCompletion(program: Command, line: CommandLine): void {
  const { help, out } = line;
  program
    .command('completion')
    .summary(help(COMPLETION_WORDS.summary))
    .description(help(COMPLETION_WORDS.description))
    .addArgument(new Argument('<shell>', help(COMPLETION_WORDS.shell)).choices(Object.keys(SCRIPTS)))
    .addOption(languageOption(line))
    // What the scripts ask for where the command line names another rulebook.
    .addOption(new Option('--names <kind>').choices(NAME_KINDS).hideHelp())
    .addOption(rulebookOption(line).hideHelp())
    .addHelpText('after', help(COMPLETION_WORDS.more))
    .action((shell: keyof typeof SCRIPTS, { names, rulebook }: CompletionArguments) =>
      out.write(
        names === undefined
          ? SCRIPTS[shell](completedCommands(program))
          : completedNames(names, rulebookOf(rulebook))
              .map((name) => `${name}\n`)
              .join(''),
      ),
    );
}
