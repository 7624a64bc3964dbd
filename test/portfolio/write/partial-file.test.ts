import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partialFile, partialPath, removeLeft } from '../../../src/portfolio/write/partial-file.js';
import { emptyFolder } from '../files.js';

describe('a file that does not have its name until it is whole', () => {
  it('replaces the previous file at the end', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'out.ndjson');
    writeFileSync(path, 'old');
    const file = await partialFile(path);
    await file.write(Buffer.from('new'));
    expect(readFileSync(path, 'utf8')).toBe('old');
    await file.finish();
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['out.ndjson']);
  });

  it('leaves nothing when it is discarded', async () => {
    const folder = await emptyFolder();
    const file = await partialFile(join(folder, 'out.ndjson'));
    await file.write(Buffer.from('half'));
    await file.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('removes what dead processes have left of it, and leaves alone what live ones write', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'out.ndjson');
    const own = await partialPath(path, 'file');
    const dead = own.replace(new RegExp(`\\.${process.pid}\\.\\d+\\.`), '.99999999.1.');
    writeFileSync(own, 'live');
    writeFileSync(dead, 'dead');
    const file = await partialFile(path);
    expect(readdirSync(folder).length).toBe(2);
    await file.discard();
    expect(readdirSync(folder).length).toBe(1);
  });

  it.runIf(process.platform === 'linux')(
    'removes what an earlier process of the same number has left, of whatever kind',
    async () => {
      const folder = await emptyFolder();
      const path = join(folder, 'out.ndjson');
      const own = await partialPath(path, 'lines');
      writeFileSync(own.replace(new RegExp(`\\.${process.pid}\\.\\d+\\.`), `.${process.pid}.1.`), 'of an earlier process');
      const file = await partialFile(path);
      expect(readdirSync(folder).length).toBe(1);
      await file.finish();
      expect(readdirSync(folder)).toEqual(['out.ndjson']);
    },
  );

  it('leaves alone what a live process has begun that could not tell since when it runs', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'out.ndjson');
    const own = await partialPath(path, 'file');
    const parent = own.replace(new RegExp(`\\.${process.pid}\\.\\d+\\.`), `.${process.ppid}.0.`);
    expect(parent).not.toBe(own);
    writeFileSync(parent, 'live');
    expect(await removeLeft(path)).toEqual([]);
    expect(readFileSync(parent, 'utf8')).toBe('live');
  });

  it('leaves alone, and names, what was begun on another machine or in another container', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'out.ndjson');
    const own = await partialPath(path, 'file');
    const elsewhere = own.replace(/(\.liubao-[0-9a-f]{16}\.)[0-9a-f]{12}/, '$10123456789ab');
    expect(elsewhere).not.toBe(own);
    writeFileSync(elsewhere, 'live');
    const file = await partialFile(path);
    await file.finish();
    expect(readFileSync(elsewhere, 'utf8')).toBe('live');
    expect(await removeLeft(path)).toEqual([elsewhere]);
  });

  it.each([
    'a*b?[c].ndjson',
    'o\'clock "x".ndjson',
    '贷款\n二.ndjson',
    `${'名'.repeat(80)}.ndjson`,
    '-rf.ndjson',
    '$(id).ndjson',
  ])('whatever it is called: %j', async (name) => {
    const folder = await emptyFolder();
    const file = await partialFile(join(folder, name));
    await file.finish();
    expect(readdirSync(folder)).toEqual([name]);
  });
});
