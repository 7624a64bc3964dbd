import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { givenPath } from '../../files/path-option.js';
import { isRunning, thisRun } from '../../files/run-mark.js';
import { encodeUtf8 } from '../../files/utf8.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import { EXPECTED } from '../../rulebook/words/expected-words.js';
import { writeError } from '../portfolio-error.js';
import { type WriteTarget, writeTarget } from './write-target.js';

/** An output file that is written to a temporary file and renamed when complete. */
export interface PartialFile {
  /** The path of the temporary file. */
  readonly path: string;
  /**
   * Waits for the previous write, starts this one and returns, so that the caller can make the next bytes meanwhile. The bytes
   * must not change afterwards. The next call throws the error of a failed write.
   */
  write(bytes: Uint8Array): Promise<void>;
  /** Waits until everything is written. The temporary file can then be read. */
  flush(): Promise<void>;
  /** Empties the file, to be written anew. */
  restart(): Promise<void>;
  /** Closes the temporary file. */
  close(): Promise<void>;
  /** Renames the temporary file, which replaces an older output. */
  finish(): Promise<void>;
  /** Removes the temporary file. */
  discard(): Promise<void>;
}

/**
 * Creates a temporary file in the folder of the output, so that renaming it is one step. What killed runs have left of the same
 * output is removed. Output for a pipe or a device is kept in a temporary folder until it is complete.
 *
 * Errors name the path of the output: the caller does not know the temporary one.
 *
 * @param kind what the temporary file is for, as a part of its name
 * @throws {PortfolioError}
 */
export async function partialFile(path: string, kind = 'file'): Promise<PartialFile> {
  const failing = (error: unknown): never => {
    throw writeError(path, error);
  };
  const target = await writeTarget(path).catch(failing);
  const temporary = await partialPath(path, kind);
  let handle: FileHandle | undefined = await open(temporary, 'wx').catch(failing);
  let writing = Promise.resolve();
  let length = 0;
  const close = async () => {
    const closing = handle;
    handle = undefined;
    await closing?.close();
  };
  const writeAll = async (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; ) {
      if (handle === undefined) throw new Error(`${temporary} is closed`);
      const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, length).catch(failing);
      at += bytesWritten;
      length += bytesWritten;
    }
  };
  return {
    path: temporary,
    async write(bytes) {
      await writing;
      writing = writeAll(bytes);
      // The next call awaits it and throws.
      writing.catch(() => undefined);
    },
    async flush() {
      await writing;
    },
    async restart() {
      await writing;
      length = 0;
      await handle?.truncate(0).catch(failing);
    },
    async close() {
      await writing;
      await close().catch(failing);
    },
    async finish() {
      await writing;
      // The bytes reach the disk before the name does, so that a crash leaves no half-written file under the name.
      await handle?.sync().catch(failing);
      await close().catch(failing);
      if (target.isStream) await handOver(temporary, target).catch(failing);
      else await rename(temporary, target.path).catch(failing);
    },
    async discard() {
      await writing.catch(() => undefined);
      await close().catch(() => undefined);
      await rm(temporary, { force: true });
    },
  };
}

/** Writes the complete file to a pipe or a device, at the pace of its reader. */
async function handOver(temporary: string, { path, descriptor }: WriteTarget): Promise<void> {
  const from = createReadStream(temporary);
  // Streams of the process stay open: more may be written to them.
  if (descriptor === undefined) await pipeline(from, (await open(path, 'w')).createWriteStream());
  else await pipeline(from, openStream(descriptor), { end: false });
  await rm(temporary, { force: true });
}

function openStream(descriptor: number): NodeJS.WritableStream {
  if (descriptor === 1) return process.stdout;
  if (descriptor === 2) return process.stderr;
  return createWriteStream('', { fd: descriptor, autoClose: false });
}

/**
 * Writes a small file: a temporary file is renamed when it is complete.
 *
 * @throws {PortfolioError} if it cannot be written
 * @throws {InvalidOptionError} for an invalid path or text
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  givenPath('path', path);
  if (typeof text !== 'string') throw new InvalidOptionError('text', text, EXPECTED.text);
  const file = await partialFile(path);
  try {
    await file.write(encodeUtf8(text));
    await file.finish();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

// The temporary names that this process has made.
const made = new Set<string>();

/**
 * A path for a temporary file beside an output. Temporary files that dead processes have left of the same output are removed.
 *
 * @throws {PortfolioError} if the folder is missing or cannot be read
 */
export async function partialPath(path: string, kind: string): Promise<string> {
  const target = await writeTarget(path).catch((error: unknown) => {
    throw writeError(path, error);
  });
  await removeLeft(path);
  const name = `${prefixOf(target)}${thisRun()}.${randomBytes(6).toString('hex')}.${kind}.partial`;
  made.add(name);
  return join(target.folder, name);
}

/**
 * Removes the temporary files that dead processes have left beside an output. Those of another machine or container stay, because
 * nobody can tell from here whether it is still at work.
 *
 * @returns the files that stay
 */
export async function removeLeft(path: string): Promise<string[]> {
  const kept: string[] = [];
  try {
    const target = await writeTarget(path);
    const prefix = prefixOf(target);
    for (const name of await readdir(target.folder)) {
      if (!name.startsWith(prefix) || made.has(name)) continue;
      const running = isRunning(name.slice(prefix.length));
      if (running === 'unknown') kept.push(join(target.folder, name));
      else if (running === 'no') await rm(join(target.folder, name), { force: true, recursive: true });
    }
  } catch (error) {
    throw writeError(path, error);
  }
  return kept;
}

/** The prefix of an output's temporary files. It is a hash: the name itself may be as long as names get. */
function prefixOf({ path, isStream }: WriteTarget): string {
  const name = isStream ? path : basename(path);
  return `.liubao-${createHash('sha256').update(name).digest('hex').slice(0, 16)}.`;
}
