import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { givenPath } from '../../files/path-option.js';
import { encodeUtf8 } from '../../files/utf8.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import { writeError } from '../portfolio-error.js';
import { isRunning, thisRun } from './run-mark.js';
import { type WriteTarget, writeTarget } from './write-target.js';

/** A file that does not have its name until it is whole. */
export interface PartialFile {
  /** Where it is written meanwhile. */
  readonly path: string;
  /**
   * Begins to write once what came before is written, and returns: the caller makes the next bytes meanwhile. The bytes
   * are the file's from then on. What fails is told of at the next call.
   */
  write(bytes: Uint8Array): Promise<void>;
  /** Waits until everything is written; it can then be read where it is. */
  flush(): Promise<void>;
  /** Empties it, to be written anew. */
  restart(): Promise<void>;
  /** Ends the writing. */
  close(): Promise<void>;
  /** Gives it its name, in place of what had it before. */
  finish(): Promise<void>;
  /** Removes it. */
  discard(): Promise<void>;
}

/**
 * Begins a file in the folder where it will be, so that giving it its name is one step. What runs that were killed have
 * left of the same file is removed. One of a kind of its own is for the meantime, and is discarded. What is for a pipe or a
 * device is kept aside until it is whole, and then written to it.
 *
 * What fails is told of with the path that was asked for: nobody knows the other.
 *
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
      // It is told of when it is waited for.
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
      // On the disk before it has its name: a machine that stops then leaves no half file either.
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

/** Writes what is whole to a pipe or a device, at the pace of whoever reads it. */
async function handOver(temporary: string, { path, descriptor }: WriteTarget): Promise<void> {
  const from = createReadStream(temporary);
  // What the process has open stays open: more may be said there.
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
 * Writes a small file, which has its name once it is whole.
 *
 * @throws {PortfolioError} where it cannot be written
 * @throws {InvalidOptionError} for what is no path or no text
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  givenPath('path', path);
  if (typeof text !== 'string') throw new InvalidOptionError('text', text, 'a text');
  const file = await partialFile(path);
  try {
    await file.write(encodeUtf8(text));
    await file.finish();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

// Those that this process has made.
const made = new Set<string>();

/**
 * A path beside a file for what will be in its place; what dead processes have left under such paths is removed.
 *
 * @throws {PortfolioError} where the folder is not there or cannot be read
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
 * Removes what dead processes have left beside a file, of whatever kind. What another machine or container began is not
 * removed: whether it is still at work, nobody can tell from here.
 *
 * @returns what was left in its place
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

/** The name may be as long as names get, and hold anything. */
function prefixOf({ path, isStream }: WriteTarget): string {
  const name = isStream ? path : basename(path);
  return `.liubao-${createHash('sha256').update(name).digest('hex').slice(0, 16)}.`;
}
