import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileError } from '../../../src/cli/failures.js';
import { makeFolder } from '../../../src/cli/io/make-folder.js';
import { folder } from '../terminal.js';

describe('a folder', () => {
  it('is made with those above it, and stays as it is where it is there', async () => {
    const path = join(await folder(), 'a', 'b', 'c');
    await makeFolder(path);
    await makeFolder(path);
    expect(existsSync(path)).toBe(true);
  });

  it('is refused where a file has its name, or that of one above it', async () => {
    const file = join(await folder(), 'file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'below')]) await expect(makeFolder(path)).rejects.toThrow(FileError);
  });

  it.runIf(existsSync('/proc/self'))('is refused at once where the folder above it takes none', async () => {
    for (const path of ['/proc/new', '/proc/new/below']) await expect(makeFolder(path)).rejects.toThrow(FileError);
  });
});
