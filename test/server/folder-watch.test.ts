import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { watchFolders } from '../../src/server/folder-watch.js';

const folder = mkdtempSync(join(tmpdir(), 'liubao-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder that is watched', () => {
  it('is told of again where it was changed while it was read, and what was read counts for nothing', async () => {
    const file = (text: string) => writeFileSync(join(folder, 'rules.json'), text);
    file('1');
    const seen: boolean[] = [];
    const watch = watchFolders(
      () => [folder],
      (areSame) => {
        if (seen.length === 0) file('a third time');
        seen.push(areSame());
      },
      20,
    );
    try {
      file('a second time');
      await expect.poll(() => seen, { timeout: 10_000 }).toEqual([false, true]);
    } finally {
      watch.stop();
    }
  });
});
