import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { codeOf, FileError } from '../failures.js';

/** How loans are written in a source. */
export const SYNTAXES = ['json', 'ndjson'] as const;
export type Syntax = (typeof SYNTAXES)[number];

/** Where loans are read from. */
export interface LoanSource {
  readonly name: string;
  /** Left out where its first line shall tell. */
  readonly syntax: Syntax | undefined;
  /** In bytes; unknown of standard input. */
  readonly size: number | undefined;
  /** @throws {FileError} */
  chunks(): AsyncIterable<Uint8Array | string>;
}

/** Standard input, for `-`. */
export function standardInput(stdin: AsyncIterable<Uint8Array | string>, syntax: Syntax | undefined): LoanSource {
  return { name: 'stdin', syntax, size: undefined, chunks: () => stdin };
}

/**
 * A file.
 *
 * @throws {FileError} where there is none: before anything is decided, and not halfway through a report
 */
export async function fileSource(path: string, syntax: Syntax | undefined): Promise<LoanSource> {
  const { size } = await checked(path);
  return { name: path, syntax: syntax ?? syntaxByName(path), size, chunks: () => fileChunks(path) };
}

async function checked(path: string) {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return found;
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
