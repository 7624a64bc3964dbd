import type { Command, Option } from 'commander';
import { ningxia2020 } from '../../rulebook/shipped/ningxia-2020.js';
import { TARGET_WORDS } from '../options/target-options.js';
import { completedNames, type NameKind } from './completed-names.js';

/** What may stand in a place of the command line: nothing, words to choose from, a path, or any text. */
export type Completed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  /** Names of the rulebook: those of the shipped one, unless `--rulebook` names another. */
  | { readonly kind: 'names'; readonly of: NameKind; readonly words: readonly string[] }
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

/** The options and arguments that take names of the rulebook. */
const NAMED: Readonly<Record<string, NameKind>> = {
  '--reading': 'reading',
  '--parameter': 'parameter',
  '--parameter-used': 'parameter-used',
  '--rule-set': 'rule-set',
  'provisions id': 'provision',
};

/** The commands of a program with their options, by what it declares. */
export function completedCommands(program: Command): CompletedCommand[] {
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    options: [
      ...command.options.filter(({ hidden }) => !hidden).flatMap(completedOption),
      { long: '--help', description: '', value: { kind: 'nothing' } as const },
    ],
    arguments: command.registeredArguments.map((argument) => {
      if (argument.name() === 'target') return { kind: 'choice', words: TARGET_WORDS } as const;
      return named(`${command.name()} ${argument.name()}`) ?? completed(argument.name(), argument.argChoices);
    }),
  }));
}

function completedOption(option: Option): CompletedOption[] {
  const { long, description, argChoices } = option;
  if (long === undefined || long === null) return [];
  const [, taken] = /[<[]([a-z-]+)/.exec(option.flags) ?? [];
  const value = taken === undefined ? ({ kind: 'nothing' } as const) : (named(long) ?? completed(taken, argChoices));
  return [{ long, description, value }];
}

function named(place: string): Completed | undefined {
  const of = NAMED[place];
  return of === undefined ? undefined : { kind: 'names', of, words: completedNames(of, ningxia2020()) };
}

function completed(name: string, words: readonly string[] | undefined): Completed {
  if (words !== undefined) return { kind: 'choice', words };
  return PATHS.test(name) ? { kind: 'path' } : { kind: 'text' };
}

/** The names of the shipped rulebook that the commands take, each kind once. */
export function namesOf(commands: readonly CompletedCommand[]): Extract<Completed, { readonly kind: 'names' }>[] {
  const all = commands.flatMap(({ options, arguments: given }) => [...options.map(({ value }) => value), ...given]);
  const kinds = new Map(all.flatMap((value) => (value.kind === 'names' ? [[value.of, value] as const] : [])));
  return [...kinds.values()];
}
