import { fstatSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PortfolioError, writeError } from '../portfolio-error.js';
import { type WriteTarget, writeTarget } from './write-target.js';

/**
 * Sees to it that nothing is written in place of what is read or written besides, under whatever name: another writing of the
 * path, a link, another name of the same file. Of a folder that is read, every file in it or below counts.
 *
 * @throws {PortfolioError} naming the path
 */
export async function requireNoOverwrites(read: readonly string[], written: readonly string[]): Promise<void> {
  const taken = new Map<string, string>();
  for (const descriptor of [1, 2] as const) {
    const open = openFile(descriptor);
    if (open !== undefined) taken.set(open, `where the ${descriptor === 1 ? '' : 'error '}output of the command goes`);
  }
  for (const path of read) for (const identity of await identitiesRead(path)) taken.set(identity, 'both read and written');
  for (const path of written) {
    const target = await writeTarget(path).catch((error: unknown) => {
      throw writeError(path, error);
    });
    // Whatever is written to a device, nothing of it is lost to another.
    if (target.isStream && (await stat(target.path)).isCharacterDevice()) continue;
    const identity = await identityOf(target);
    const fault = taken.get(identity);
    if (fault !== undefined) throw new PortfolioError('usage', `${path} is ${fault}`);
    taken.set(identity, 'to be written twice');
  }
}

/** What is read under a path is known by; what is not there, whoever reads it says. */
async function identitiesRead(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [placeOf(found)];
  const below = await readdir(path, { recursive: true }).catch(() => []);
  const all = await Promise.all(below.map((name) => stat(join(path, name)).catch(() => undefined)));
  return all.flatMap((one) => (one?.isFile() === true ? [placeOf(one)] : []));
}

/** What a file is known by: its place on the disk or, where there is none yet, its folder and name. */
async function identityOf({ path }: WriteTarget): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined) return placeOf(found);
  const folder = placeOf(await stat(dirname(path)));
  // Two names that differ in case, or in how an accent is encoded, are one on some file systems.
  return `${folder}/${basename(path).normalize('NFC').toLowerCase()}`;
}

/** The file that an output of the process is redirected to, if it is one: to replace it would leave the output nowhere. */
function openFile(descriptor: 1 | 2): string | undefined {
  try {
    const found = fstatSync(descriptor);
    return found.isFile() ? placeOf(found) : undefined;
  } catch {
    return undefined;
  }
}

function placeOf({ dev, ino }: { readonly dev: number; readonly ino: number }): string {
  return `${dev}:${ino}`;
}
