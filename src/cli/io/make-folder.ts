import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf, FileError } from '../failures.js';

/**
 * Makes a folder, with those above it, where it is not there yet.
 *
 * @throws {FileError} if it cannot be made
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await made(path);
  } catch (error) {
    throw new FileError(path, 'write', error);
  }
}

// Step by step: `recursive` of Node.js 20 never returns where a folder that is there takes no other, as /proc does.
async function made(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(path)).isDirectory()) return;
    const parent = dirname(path);
    if (codeOf(error) !== 'ENOENT' || (await isThere(parent))) throw error;
    await made(parent);
    await mkdir(path);
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
