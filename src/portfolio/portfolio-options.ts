import type { DeciderOptions } from '../decide/decide.js';
import { givenPath } from '../files/path-option.js';
import type { FileLayout } from '../mapping/file-layout.js';
import type { Mapping } from '../mapping/mapping-type.js';
import {
  callerOptions,
  choiceOption,
  flagOption,
  LAW_OPTIONS,
  listOption,
  onlyOptions,
  optionOf,
  textOption,
  wholeNumberOption,
} from '../rulebook/caller-options.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import type { Ningxia2020 } from '../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { EXPECTED_BESIDES } from '../rulebook/words/expected-words.js';
import { ENGINES, type Engine, FILE_FORMATS, type FileFormat, ROWS, type Rows } from './portfolio-choices.js';

/** What a caller asks to be read. */
export interface InputOptions {
  /**
   * The file of loans, plain or compressed with gzip or zstd; or a table: `bank.duckdb#schema.table`, or
   * `postgres://host/database#schema.table` where the package `pg` is installed.
   */
  readonly input: string;
  /** The format of the loans. Default: by the name of the file. A schedule whose name does not tell its format has this one too. */
  readonly inputFormat?: FileFormat | undefined;
  /** The file or the table of instalments, unless they stand in the loans. */
  readonly schedule?: string | undefined;
  /** How both files are written; it overrides what the mapping says of each. What neither says is told by their bytes and heads. */
  readonly layout?: FileLayout | undefined;
  /** Which columns of the two files give the facts. Default: `standardMapping()` of `liubao-rules/sql`. */
  readonly mapping?: Mapping | undefined;
}

/** How a run over files goes. */
export interface RunOptions {
  /**
   * How many threads decide at most. There are never more than processors, or than pieces of work (about 1 MiB of loans each).
   * With 0, the caller's thread decides. Default: as many as there are processors.
   */
  readonly threads?: number | undefined;
  /** How much memory DuckDB uses before it goes to the disk: `2GB`. */
  readonly memoryLimit?: string | undefined;
  /** Files, and folders of files, that the caller reads as well: nothing is written over them. */
  readonly alsoRead?: readonly string[] | undefined;
  /** Files that the caller writes as well: none of them may be read or written here. */
  readonly alsoWritten?: readonly string[] | undefined;
  /** Stops the run and removes what it has written. */
  readonly signal?: AbortSignal | undefined;
  /** Called now and then with the part of the work that is done, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** The script of a thread, where it is not beside this one. */
  readonly worker?: URL | undefined;
}

/** How a portfolio is decided. */
export interface PortfolioOptions<Ids extends RulebookIds = Ningxia2020>
  extends Omit<DeciderOptions<Ids>, 'trace'>,
    InputOptions,
    RunOptions {
  /** The file of decisions. It is written to a temporary file, which is renamed when it is complete and replaces an older one. */
  readonly output: string;
  /** The format of the decisions. Default: by the name of the file. */
  readonly outputFormat?: FileFormat | undefined;
  /** Default: `js`. */
  readonly engine?: Engine | undefined;
  /** What is written of each loan. Default: `loans` to NDJSON with `js`, `components` otherwise. */
  readonly rows?: Rows | undefined;
  /**
   * Puts an apostrophe before a text of CSV that a spreadsheet would run as a formula. Default: false, because the apostrophe
   * changes the bank's own id.
   */
  readonly csvSafe?: boolean | undefined;
  /** Writes nothing where the data are implausible (`summary.implausible`). Default: they are reported, and decided. */
  readonly strict?: boolean | undefined;
  /**
   * The file of rejected lines. Default: `<output>.rejects.ndjson`. Where the output is a pipe or a device there is no such file,
   * and `rejects` of the result lists the first of them.
   */
  readonly rejects?: string | undefined;
}

/** The names of what a caller asks to be read, and of how a run goes. */
export const INPUT_OPTIONS = { input: true, inputFormat: true, schedule: true, layout: true, mapping: true } as const;
export const RUN_OPTIONS = {
  threads: true,
  memoryLimit: true,
  alsoRead: true,
  alsoWritten: true,
  signal: true,
  onProgress: true,
  worker: true,
} as const;

const PORTFOLIO_OPTIONS = {
  ...LAW_OPTIONS,
  ...INPUT_OPTIONS,
  ...RUN_OPTIONS,
  output: true,
  outputFormat: true,
  engine: true,
  rows: true,
  csvSafe: true,
  strict: true,
  rejects: true,
} as const;

/**
 * The input options of a caller of any provenance, each read once. Layouts and mappings are checked where they are used.
 *
 * @throws {InvalidOptionError} naming the option that is not what it should be
 */
export function checkedInputOptions(options: unknown): InputOptions & { readonly signal: AbortSignal | undefined } {
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
 * The options of a run, from a caller of any provenance, each read once.
 *
 * @throws {InvalidOptionError} naming the option that is not what it should be
 */
export function checkedPortfolioOptions(options: unknown): PortfolioOptions<RulebookIds> {
  onlyOptions<PortfolioOptions<RulebookIds>>(options, PORTFOLIO_OPTIONS);
  return {
    ...callerOptions(options),
    ...checkedInputOptions(options),
    ...checkedRunOptions(options),
    output: requiredPath(options, 'output'),
    outputFormat: choiceOption('outputFormat', optionOf(options, 'outputFormat'), FILE_FORMATS),
    engine: choiceOption('engine', optionOf(options, 'engine'), ENGINES),
    rows: choiceOption('rows', optionOf(options, 'rows'), ROWS),
    csvSafe: flagOption(options, 'csvSafe'),
    strict: flagOption(options, 'strict'),
  };
}

/**
 * The options of a caller that say how a run goes, each read once, with the file of rejects.
 *
 * @throws {InvalidOptionError} naming the option that is not what it should be
 */
export function checkedRunOptions(options: unknown): Omit<RunOptions, 'signal'> & Pick<PortfolioOptions<RulebookIds>, 'rejects'> {
  return {
    threads: wholeNumberOption(options, 'threads', { least: 0 }),
    memoryLimit: textOption(options, 'memoryLimit'),
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
  if (given !== undefined && typeof given !== 'function') throw new InvalidOptionError(name, given, EXPECTED_BESIDES.function);
  return given as ((done: number) => void) | undefined;
}

function instanceOption<T>(options: unknown, name: string, type: new (...its: never[]) => T): T | undefined {
  const given = optionOf(options, name);
  if (given === undefined || isInstance(given, type)) return given as T | undefined;
  throw new InvalidOptionError(name, given, EXPECTED_BESIDES.instanceOf(type.name));
}

/** `instanceof` for values of any provenance: a proxy that throws when asked is an instance of nothing. */
function isInstance<T>(given: unknown, type: new (...its: never[]) => T): boolean {
  try {
    return given instanceof type;
  } catch {
    return false;
  }
}
