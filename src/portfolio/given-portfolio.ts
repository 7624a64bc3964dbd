import { givenPath } from '../files/path-option.js';
import {
  choiceOption,
  flagOption,
  givenOptions,
  listOption,
  optionOf,
  textOption,
  wholeNumberOption,
} from '../rulebook/given-options.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import type { FileLayout } from '../sql/source/file-layout.js';
import type { Mapping } from '../sql/source/mapping-type.js';
import { ENGINES, FILE_FORMATS, ROWS } from './portfolio-choices.js';
import type { NamedInput } from './portfolio-input.js';
import type { PortfolioOptions } from './portfolio-options.js';

/** What is asked to be read, and what stops the reading. */
export interface StoppableInput extends NamedInput {
  readonly signal: AbortSignal | undefined;
}

/**
 * What a caller of any provenance asks to be read, read once. Layouts and mappings are checked where they are used.
 *
 * @throws {InvalidOptionError} naming the option that is not what it should be
 */
export function givenInput(options: unknown): StoppableInput {
  return {
    input: requiredPath(options, 'input'),
    inputFormat: choiceOption('inputFormat', optionOf(options, 'inputFormat'), FILE_FORMATS),
    schedule: pathOption(options, 'schedule'),
    layout: optionOf(options, 'layout') as FileLayout | undefined,
    mapping: optionOf(options, 'mapping') as Mapping | undefined,
    signal: instanceOption(options, 'signal', AbortSignal),
  };
}

/**
 * How a caller of any provenance asks for a portfolio to be decided, read once.
 *
 * @throws {InvalidOptionError} naming the option that is not what it should be
 */
export function givenPortfolio(options: unknown): PortfolioOptions {
  return {
    ...givenOptions(options),
    ...givenInput(options),
    output: requiredPath(options, 'output'),
    outputFormat: choiceOption('outputFormat', optionOf(options, 'outputFormat'), FILE_FORMATS),
    engine: choiceOption('engine', optionOf(options, 'engine'), ENGINES),
    rows: choiceOption('rows', optionOf(options, 'rows'), ROWS),
    threads: wholeNumberOption(options, 'threads', { least: 0 }),
    memoryLimit: textOption(options, 'memoryLimit'),
    csvSafe: flagOption(options, 'csvSafe'),
    strict: flagOption(options, 'strict'),
    rejects: pathOption(options, 'rejects'),
    alsoRead: pathsOption(options, 'alsoRead'),
    alsoWritten: pathsOption(options, 'alsoWritten'),
    onProgress: callbackOption(options, 'onProgress'),
    worker: instanceOption(options, 'worker', URL),
  };
}

function requiredPath(options: unknown, name: string): string {
  return givenPath(name, optionOf(options, name));
}

function pathOption(options: unknown, name: string): string | undefined {
  const given = optionOf(options, name);
  return given === undefined ? undefined : givenPath(name, given);
}

function pathsOption(options: unknown, name: string): readonly string[] | undefined {
  return listOption(name, optionOf(options, name))?.map((path, at) => givenPath(`${name}[${at}]`, path));
}

function callbackOption(options: unknown, name: string): ((done: number) => void) | undefined {
  const given = optionOf(options, name);
  if (given !== undefined && typeof given !== 'function') throw new InvalidOptionError(name, given, 'a function');
  return given as ((done: number) => void) | undefined;
}

function instanceOption<T>(options: unknown, name: string, type: new (...its: never[]) => T): T | undefined {
  const given = optionOf(options, name);
  if (given === undefined || isOf(given, type)) return given as T | undefined;
  throw new InvalidOptionError(name, given, `an ${type.name}`);
}

/** Whether an object is of a class; what does not let itself be asked is of none. */
function isOf<T>(given: unknown, type: new (...its: never[]) => T): boolean {
  try {
    return given instanceof type;
  } catch {
    return false;
  }
}
