import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** Where what is written under a path goes. */
export interface WriteTarget {
  /** The file itself, past every link to it. */
  readonly path: string;
  /** A pipe, a socket, a terminal or another device: it is written to as it stands, for it cannot be replaced. */
  readonly isStream: boolean;
  /** What the process has open already, as `/dev/stdout` is: it is written to as it is, and not opened anew. */
  readonly descriptor?: number | undefined;
  /** The folder for what is not whole yet: that of the file, so that giving it its name is one step. */
  readonly folder: string;
}

// As many as systems follow.
const MOST_LINKS = 40;

/**
 * Where what is written under a path goes: through a link to what it leads to, be it there already or not.
 *
 * @throws the system's error, with its `code`, where nothing can be written there
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
      throw Object.assign(new Error(`${path} is no file`), { code: found.isDirectory() ? 'EISDIR' : 'ENOTSUP', path });
    }
    const link = await lstat(at).catch(absent);
    if (link === undefined) return fileTarget(join(await realpath(dirname(at)), basename(at)));
    // The link leads to a file that is yet to be.
    at = resolve(await realpath(dirname(at)), await readlink(at));
  }
  throw Object.assign(new Error(`${path} is a link to itself`), { code: 'ELOOP', path });
}

/**
 * The number under which the process has open what a path leads to: `/dev/stdout` is 1. A socket cannot be opened by such a
 * path, and to open a pipe whose reader has gone would take for ever.
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
