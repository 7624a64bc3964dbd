import type { Command, Option } from 'commander';

/** What may stand in a place of the command line: nothing, words to choose from, a path, or any text. */
export type Completed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  | { readonly kind: 'path' }
  | { readonly kind: 'text' };

/** An option as a shell completes it. */
export interface CompletedOption {
  /** `--format`. */
  readonly long: string;
  readonly description: string;
  readonly value: Completed;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** What its arguments are; of several kinds all are offered. */
  readonly arguments: readonly Completed[];
}

/** The words by which the help names an argument that is a path. */
const PATHS = /^(?:file|files|folder|fixtures|loans|paths|from|to)$/;

/** The commands of a program with their options, by what it declares. */
export function completedCommands(program: Command): CompletedCommand[] {
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    options: [
      ...command.options.filter(({ hidden }) => !hidden).flatMap(completedOption),
      { long: '--help', description: '', value: { kind: 'nothing' } as const },
    ],
    arguments: command.registeredArguments.map((argument) => completed(argument.name(), argument.argChoices)),
  }));
}

function completedOption(option: Option): CompletedOption[] {
  const { long, description, argChoices } = option;
  if (long === undefined || long === null) return [];
  const [, named] = /[<[]([a-z-]+)/.exec(option.flags) ?? [];
  return [{ long, description, value: named === undefined ? { kind: 'nothing' } : completed(named, argChoices) }];
}

function completed(name: string, words: readonly string[] | undefined): Completed {
  if (words !== undefined) return { kind: 'choice', words };
  return PATHS.test(name) ? { kind: 'path' } : { kind: 'text' };
}
