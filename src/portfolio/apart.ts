import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { PortfolioError } from './portfolio-error.js';

/**
 * Sees to it that nothing is written in place of what is read or written besides, under whatever name, nor of a device or a pipe.
 *
 * @throws {PortfolioError} naming the path
 */
export async function requireApart(read: readonly string[], written: readonly string[]): Promise<void> {
  const taken = new Map<string, string>();
  for (const path of read) taken.set((await identityOf(path)).identity, 'both read and written');
  for (const path of written) {
    const { identity, isFile } = await identityOf(path);
    const fault = taken.get(identity) ?? (isFile ? undefined : 'no file that can be replaced');
    if (fault !== undefined) throw new PortfolioError('usage', `${path} is ${fault}`);
    taken.set(identity, 'to be written twice');
  }
}

/** What a file is known by: its place on the disk or, where there is none yet, its folder and name. */
async function identityOf(path: string): Promise<{ readonly identity: string; readonly isFile: boolean }> {
  try {
    const found = await stat(path);
    return { identity: `${found.dev}:${found.ino}`, isFile: found.isFile() };
  } catch {
    const whole = resolve(path);
    const folder = await realpath(dirname(whole)).catch(() => dirname(whole));
    return { identity: join(folder, basename(whole)), isFile: true };
  }
}
