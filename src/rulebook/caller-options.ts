import { nearestName } from '../facts/input/nearest-name.js';
import { NotPlainError, plainCopy } from '../facts/input/plain-copy.js';
import { LANGUAGES, type Language, type Wording } from '../law/wording.js';
import { InvalidOptionError, noneOf } from './invalid-option.js';
import { reliedOn } from './load/checked-rulebook.js';
import type { Rulebook } from './rulebook.js';
import { EXPECTED } from './words/expected-words.js';

/** The options that many functions take, read once into copies: later changes to the caller's objects have no effect. */
export interface CallerOptions {
  readonly rulebook: Rulebook | undefined;
  readonly readings: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly asOf: string | undefined;
  readonly lawAsOf: string | undefined;
  readonly trace: boolean;
}

const KNOWN = ['rulebook', 'readings', 'parameters', 'asOf', 'lawAsOf'] as const;

/** Every name that an options object may have: the compiler asks for each that its type has. */
export type OptionNames<Options> = { readonly [Name in keyof Required<Options>]: true };

/** The options that say by which law something is decided. */
export const LAW_OPTIONS = { rulebook: true, readings: true, parameters: true, asOf: true, lawAsOf: true } as const;

/**
 * Refuses an option of another name, which would otherwise be ignored: what a caller misspells, nobody decides by.
 *
 * @throws {InvalidOptionError} naming the option, and the known name nearest to it
 */
export function onlyOptions<Options>(options: unknown, names: OptionNames<Options>): void {
  checkOptions(options);
  const known = Object.keys(names);
  const strange = keysOf(options).find((name) => !Object.hasOwn(names, name));
  if (strange === undefined) return;
  throw new InvalidOptionError(strange, undefined, EXPECTED.options(known), nearestName(strange, known));
}

/** Refuses what can hold no options: what is no object, and a list. */
function checkOptions(options: unknown): asserts options is object {
  if (typeof options !== 'object' || options === null || isList(options))
    throw new InvalidOptionError('options', options, EXPECTED.object);
}

function isList(options: object): boolean {
  try {
    return Array.isArray(options);
  } catch {
    throw new InvalidOptionError('options', undefined, EXPECTED.readableKeys);
  }
}

function keysOf(options: object): readonly string[] {
  try {
    return Object.keys(options);
  } catch {
    throw new InvalidOptionError('options', undefined, EXPECTED.readableKeys);
  }
}

// More readings or parameters than anybody chooses.
const CHOICE_LIMITS = { depth: 3, values: 10_000 };

/**
 * Reads these options from any caller's object and ignores all others. The rulebook is the law of the day that they name.
 *
 * @throws {InvalidOptionError} naming the option that is not what it should be
 */
export function callerOptions(options: unknown): CallerOptions {
  checkOptions(options);
  const [rulebook, readings, parameters, asOf, lawAsOf] = KNOWN.map((name) => read(options, name));
  const trace = flagOption(options, 'trace');
  // Both days are checked where there is a rulebook, and by the compiler where there is none.
  const days = { asOf: asOf as string | undefined, lawAsOf: lawAsOf as string | undefined };
  return {
    rulebook: rulebook === undefined ? undefined : reliedOn(rulebook as Rulebook, days),
    readings: textsOf('readings', readings),
    parameters: textsOf('parameters', parameters),
    ...days,
    trace: trace ?? false,
  };
}

/**
 * One option of a caller's object.
 *
 * @throws {InvalidOptionError} where it cannot be read
 */
export function optionOf(options: unknown, name: string): unknown {
  if (typeof options !== 'object' || options === null) throw new InvalidOptionError('options', options, EXPECTED.object);
  return read(options, name);
}

/** An option that is a text; `undefined` if it is not given. */
export function textOption(options: unknown, name: string): string | undefined {
  const text = optionOf(options, name);
  if (text !== undefined && typeof text !== 'string') throw new InvalidOptionError(name, text, EXPECTED.text);
  return text;
}

/** An option that is true or false; `undefined` if it is not given. */
export function flagOption(options: unknown, name: string): boolean | undefined {
  const flag = optionOf(options, name);
  if (flag !== undefined && typeof flag !== 'boolean') throw new InvalidOptionError(name, flag, EXPECTED.flag);
  return flag;
}

/** An option that is a whole number between bounds, these included; `of` says what it counts. */
export function wholeNumberOption(
  options: unknown,
  name: string,
  { of, least, most }: { readonly of?: Wording; readonly least: number; readonly most?: number },
): number | undefined {
  const number = optionOf(options, name);
  if (number === undefined) return undefined;
  const isWhole = typeof number === 'number' && Number.isSafeInteger(number);
  if (isWhole && number >= least && number <= (most ?? number)) return number;
  throw new InvalidOptionError(name, number, EXPECTED.wholeNumber(of, least, most));
}

/** An option that is one of some texts; `undefined` if it is not given. */
export function choiceOption<const T extends string>(option: string, given: unknown, known: readonly T[]): T | undefined {
  if (given === undefined) return undefined;
  const chosen = known.find((one) => one === given);
  if (chosen === undefined) throw noneOf(option, given, known);
  return chosen;
}

/** The language of a text. */
export function givenLanguage(lang: unknown): Language {
  const known = choiceOption('lang', lang, LANGUAGES);
  if (known === undefined) throw noneOf('lang', lang, LANGUAGES);
  return known;
}

function read(options: object, name: string): unknown {
  try {
    return (options as Readonly<Record<string, unknown>>)[name];
  } catch {
    throw new InvalidOptionError(name, undefined, EXPECTED.readable);
  }
}

/** A text for each id, in an object that nobody else holds. */
function textsOf(option: string, given: unknown): Readonly<Record<string, string>> {
  if (given === undefined) return {};
  const copy = plainOption(option, given);
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) {
    throw new InvalidOptionError(option, given, EXPECTED.textById);
  }
  for (const [id, text] of Object.entries(copy)) {
    if (text !== undefined && typeof text !== 'string') throw new InvalidOptionError(`${option}.${id}`, text, EXPECTED.text);
  }
  return Object.fromEntries(Object.entries(copy).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/**
 * An option that is a list of texts; `undefined` if it is not given.
 *
 * @throws {InvalidOptionError}
 */
export function listOption(option: string, given: unknown): readonly string[] | undefined {
  if (given === undefined) return undefined;
  const copy = plainOption(option, given);
  if (!Array.isArray(copy)) throw new InvalidOptionError(option, given, EXPECTED.texts);
  const at = copy.findIndex((one) => typeof one !== 'string');
  if (at >= 0) throw new InvalidOptionError(`${option}[${at}]`, copy[at], EXPECTED.text);
  return copy as string[];
}

/**
 * An option that is a list of ids of a rulebook; `undefined` if it is not given.
 *
 * @throws {InvalidOptionError} for an id that is not known, with the one that was meant
 */
export function idsOption(
  options: unknown,
  name: string,
  known: readonly { readonly id: string }[],
): readonly string[] | undefined {
  const ids = listOption(name, optionOf(options, name));
  const strange = ids?.find((id) => !known.some((one) => one.id === id));
  if (strange === undefined) return ids;
  throw noneOf(
    name,
    strange,
    known.map(({ id }) => id),
  );
}

function plainOption(option: string, given: unknown): unknown {
  try {
    return plainCopy(given, CHOICE_LIMITS);
  } catch (error) {
    if (!(error instanceof NotPlainError)) throw error;
    throw new InvalidOptionError([option, ...error.path].join('.'), error.value, { zh: error.zh, en: error.expected });
  }
}
