import { fstatSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Wording } from '../../law/wording.js';
import { PortfolioError, writeError } from '../portfolio-error.js';
import { PORTFOLIO_FAULTS } from '../portfolio-fault-words.js';
import { type WriteTarget, writeTarget } from './write-target.js';

/**
 * Refuses outputs that would overwrite an input or one another, under whatever name: the same path written differently, a link, or
 * another name of the same file. A folder that is read stands for every file in it and below.
 *
 * @throws {PortfolioError} naming the path
 */
export async function requireNoOverwrites(read: readonly string[], written: readonly string[]): Promise<void> {
  const taken = new Map<string, Wording>();
  for (const descriptor of [1, 2] as const) {
    const open = openFile(descriptor);
    if (open !== undefined) taken.set(open, descriptor === 1 ? PORTFOLIO_FAULTS.whereOutputGoes : PORTFOLIO_FAULTS.whereErrorsGo);
  }
  for (const path of read)
    for (const identity of await identitiesRead(path)) taken.set(identity, PORTFOLIO_FAULTS.bothReadAndWritten);
  for (const path of written) {
    const target = await writeTarget(path).catch((error: unknown) => {
      throw writeError(path, error);
    });
    // Several outputs may go to one device, such as /dev/null: none overwrites another.
    if (target.isStream && (await stat(target.path)).isCharacterDevice()) continue;
    const identity = await identityOf(target);
    const fault = taken.get(identity);
    if (fault !== undefined) throw new PortfolioError('usage', PORTFOLIO_FAULTS.overwrites(path, fault));
    taken.set(identity, PORTFOLIO_FAULTS.writtenTwice);
  }
}

/** The identities of the files that are read under a path. A missing file is reported by its reader. */
async function identitiesRead(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [placeOf(found)];
  const below = await readdir(path, { recursive: true }).catch(() => []);
  const all = await Promise.all(below.map((name) => stat(join(path, name)).catch(() => undefined)));
  return all.flatMap((one) => (one?.isFile() === true ? [placeOf(one)] : []));
}

/** The identity of an output: its place on the disk or, if it does not exist yet, its folder and name. */
async function identityOf({ path }: WriteTarget): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined) return placeOf(found);
  const folder = placeOf(await stat(dirname(path)));
  // On some file systems, names that differ in case or in the encoding of an accent are the same.
  return `${folder}/${basename(path).normalize('NFC').toLowerCase()}`;
}

/** The identity of the file that a standard stream is redirected to. Replacing that file would lose what is printed. */
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
