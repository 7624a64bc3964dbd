import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** Where what is written under a path goes. */
export interface WriteTarget {
  /** The file itself, past every link to it. */
  readonly path: string;
  /** A pipe, a terminal or another device: it is written to as it stands, for it cannot be replaced. */
  readonly isStream: boolean;
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
      if (found.isCharacterDevice() || found.isFIFO()) return { path: at, isStream: true, folder: tmpdir() };
      throw Object.assign(new Error(`${path} is no file`), { code: found.isDirectory() ? 'EISDIR' : 'ENOTSUP', path });
    }
    const link = await lstat(at).catch(absent);
    if (link === undefined) return fileTarget(join(await realpath(dirname(at)), basename(at)));
    // The link leads to a file that is yet to be.
    at = resolve(await realpath(dirname(at)), await readlink(at));
  }
  throw Object.assign(new Error(`${path} is a link to itself`), { code: 'ELOOP', path });
}

function fileTarget(path: string): WriteTarget {
  return { path, isStream: false, folder: dirname(path) };
}

function absent(error: unknown): undefined {
  if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
  throw error;
}
