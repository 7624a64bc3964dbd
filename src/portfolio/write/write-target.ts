import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** Where output with a path goes. */
export interface WriteTarget {
  /** The file itself, with all links followed. */
  readonly path: string;
  /** Whether it is a pipe, a socket, a terminal or another device, which is written to and never replaced. */
  readonly isStream: boolean;
  /** The descriptor of a stream that the process has open, such as `/dev/stdout`. It is not opened anew. */
  readonly descriptor?: number | undefined;
  /** The folder for temporary files: that of the file, so that renaming is one step. */
  readonly folder: string;
}

// Systems follow as many links.
const MOST_LINKS = 40;

/**
 * Where output with a path goes. Links are followed, even to a file that does not exist yet.
 *
 * @throws the system's error, with its `code`, if nothing can be written there
 */
export async function writeTarget(path: string): Promise<WriteTarget> {
  let at = resolve(path);
  for (let links = 0; links < MOST_LINKS; links++) {
    const found = await stat(at).catch(absent);
    if (found !== undefined) {
      if (found.isFile()) return fileTarget(await realpath(at));
      const descriptor = found.isFIFO() || found.isSocket() ? await openDescriptor(at) : undefined;
      if (found.isCharacterDevice() || found.isFIFO() || descriptor !== undefined) {
        return { path: at, isStream: true, folder: tmpdir(), descriptor };
      }
      throw Object.assign(new Error(`${path} is not a file`), { code: found.isDirectory() ? 'EISDIR' : 'ENOTSUP', path });
    }
    const link = await lstat(at).catch(absent);
    if (link === undefined) return fileTarget(join(await realpath(dirname(at)), basename(at)));
    // The link leads to a file that does not exist yet.
    at = resolve(await realpath(dirname(at)), await readlink(at));
  }
  throw Object.assign(new Error(`${path} is a link to itself`), { code: 'ELOOP', path });
}

/**
 * The descriptor of a path that leads to an open stream of the process: `/dev/stdout` is 1. A socket cannot be opened by such a
 * path, and opening a pipe whose reader has gone would wait for ever.
 */
async function openDescriptor(path: string): Promise<number | undefined> {
  const folders = ['/dev/fd', await realpath('/proc/self/fd').catch(() => undefined)];
  let at = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    const folder = await realpath(dirname(at));
    if (folders.includes(folder) && /^\d+$/.test(basename(at))) return Number(basename(at));
    const next = await readlink(at).catch(() => undefined);
    if (next === undefined) return undefined;
    at = resolve(folder, next);
  }
  return undefined;
}

function fileTarget(path: string): WriteTarget {
  return { path, isStream: false, folder: dirname(path) };
}

function absent(error: unknown): undefined {
  if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
  throw error;
}
