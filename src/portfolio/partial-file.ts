import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

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
 * left of the same file is removed. One of a kind of its own is for the meantime, and is discarded.
 */
export async function partialFile(path: string, kind = 'file'): Promise<PartialFile> {
  const target = resolve(path);
  const temporary = await partialPath(target, kind);
  let handle: FileHandle | undefined = await open(temporary, 'wx');
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
      const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, length);
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
      await handle?.truncate(0);
    },
    async close() {
      await writing;
      await close();
    },
    async finish() {
      await writing;
      // On the disk before it has its name: a machine that stops then leaves no half file either.
      await handle?.sync();
      await close();
      await rename(temporary, target);
    },
    async discard() {
      await writing.catch(() => undefined);
      await close();
      await rm(temporary, { force: true });
    },
  };
}

/** Writes a small file, which has its name once it is whole. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await partialFile(path);
  try {
    await file.write(new TextEncoder().encode(text));
    await file.finish();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

// Those that this process has made: another may have had the same number, as the first of every container does.
const made = new Set<string>();

/** A path beside a file for what will be in its place; what dead processes have left under such paths is removed. */
export async function partialPath(path: string, kind: string): Promise<string> {
  const target = resolve(path);
  await removeLeft(target);
  const name = `${prefixOf(target)}${process.pid}.${randomBytes(6).toString('hex')}.${kind}.partial`;
  made.add(name);
  return join(dirname(target), name);
}

/** Removes what dead processes have left beside a file, of whatever kind. */
export async function removeLeft(path: string): Promise<void> {
  const target = resolve(path);
  const folder = dirname(target);
  const prefix = prefixOf(target);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix) || made.has(name)) continue;
    const id = Number(name.slice(prefix.length).split('.')[0]);
    if (id === process.pid || !isRunning(id)) await rm(join(folder, name), { force: true, recursive: true });
  }
}

/** The name may be as long as names get, and hold anything. */
function prefixOf(target: string): string {
  return `.liubao-${createHash('sha256').update(basename(target)).digest('hex').slice(0, 16)}.`;
}

function isRunning(id: number): boolean {
  if (!Number.isSafeInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to somebody else.
    return (error as { code?: unknown }).code === 'EPERM';
  }
}
