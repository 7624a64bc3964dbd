import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { codeOf, FileError, UsageError } from '../failures.js';
import { USAGE_FAULTS } from '../words/usage-words.js';

/** How inputs are written in a source. */
export const SYNTAXES = ['json', 'ndjson'] as const;
export type Syntax = (typeof SYNTAXES)[number];

/** Where inputs are read from. */
export interface InputSource {
  readonly name: string;
  /** `undefined` if the first line decides. */
  readonly syntax: Syntax | undefined;
  /** In bytes; unknown of standard input. */
  readonly size: number | undefined;
  /** @throws {FileError} */
  chunks(): AsyncIterable<Uint8Array | string>;
}

/** Input as it comes from standard input. */
export type Stdin = AsyncIterable<Uint8Array | string>;

/**
 * The sources that the command line names, each with its syntax if one is given; `-` is standard input.
 *
 * @param piped the syntax of standard input
 * @throws {UsageError} if standard input is named twice
 * @throws {FileError} if a file is not there: now, and not halfway through a report
 */
export async function inputSources(
  stdin: Stdin,
  files: readonly string[],
  syntax: Syntax | undefined,
  piped = syntax,
): Promise<InputSource[]> {
  if (files.filter((file) => file === '-').length > 1) throw new UsageError(USAGE_FAULTS.standardInputTwice);
  return Promise.all(files.map(async (file) => (file === '-' ? standardInput(stdin, piped) : await fileSource(file, syntax))));
}

/** The source that the command line names; `-` is standard input. @throws {FileError} if the file is not there */
export async function inputSource(stdin: Stdin, file: string, syntax: Syntax | undefined): Promise<InputSource> {
  return file === '-' ? standardInput(stdin, syntax) : fileSource(file, syntax);
}

function standardInput(stdin: Stdin, syntax: Syntax | undefined): InputSource {
  return { name: 'stdin', syntax, size: undefined, chunks: () => stdin };
}

async function fileSource(path: string, syntax: Syntax | undefined): Promise<InputSource> {
  const size = await fileSize(path);
  return { name: path, syntax: syntax ?? syntaxByName(path), size, chunks: () => fileChunks(path) };
}

/** How long a file is, in bytes. @throws {FileError} if there is none */
async function fileSize(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return found.size;
  } catch (error) {
    throw new FileError(path, 'read', error);
  }
  throw new FileError(path, 'read', Object.assign(new Error(), { code: 'EISDIR' }));
}

async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) yield chunk as Uint8Array;
  } catch (error) {
    throw codeOf(error) === undefined ? error : new FileError(path, 'read', error);
  }
}

function syntaxByName(path: string): Syntax | undefined {
  switch (extname(path).toLowerCase()) {
    case '.json':
      return 'json';
    case '.ndjson':
    case '.jsonl':
      return 'ndjson';
    default:
      return undefined;
  }
}
