import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readRulebook } from '../../../../src/node/index.js';
import { liubao } from '../../terminal.js';

const OLD = 'fixtures/version-0.1/invented-2021';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'liubao-migrate-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it('liubao migrate --out writes the whole rulebook elsewhere', async () => {
  const folder = temporaryFolder();
  const { code, out, err } = await liubao(['migrate', OLD, '--out', join(folder, 'new')]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n')).toContain(join(folder, 'new', 'rule-sets/autumn-track.json'));
  expect(readdirSync(join(folder, 'new')).sort()).toEqual([...readdirSync(OLD), 'expectations.json'].sort());
  expect(readRulebook(join(folder, 'new')).id).toBe('invented-2021');
});

it('liubao migrate rewrites the files of the old format in place, and no others', async () => {
  const folder = temporaryFolder();
  cpSync(OLD, folder, { recursive: true });
  const { code, out } = await liubao(['migrate', folder]);
  expect(code).toBe(0);
  // Each file of version 0.1 lacks its schema; one that has it is left alone.
  expect(out.split('\n')).toContain(join(folder, 'provisions.json'));
  expect(readRulebook(folder).id).toBe('invented-2021');
  expect(await liubao(['migrate', folder])).toMatchObject({ code: 0, out: '', err: expect.stringContaining('already') });
});

it('liubao migrate refuses what is no rulebook of the old format', async () => {
  const folder = temporaryFolder();
  expect(await liubao(['migrate', join(folder, 'nowhere')])).toMatchObject({ code: 3 });
  const above = await liubao(['migrate', 'fixtures/version-0.1']);
  expect(above).toMatchObject({ code: 2, err: expect.stringContaining('has no rulebook.json') });
  cpSync(OLD, folder, { recursive: true });
  writeFileSync(join(folder, 'rule-sets', 'autumn-cap.json'), '{ "rules": [{ "event": {} }] }');
  const { code, err } = await liubao(['migrate', folder]);
  expect(code).toBe(2);
  expect(err).toContain('rule-sets/autumn-cap.json:1 /title: missing');
});

it('liubao migrate has each file name its schema in the package of the project, and lists stand under their keys', async () => {
  const project = temporaryFolder();
  const folder = join(project, 'notices', 'autumn');
  cpSync(OLD, folder, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{}');
  const written = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  expect((await liubao(['migrate', folder])).code).toBe(0);
  const schemas = 'node_modules/liubao-rules/dist/schemas';
  expect(written('rule-sets/autumn-cap.json').$schema).toBe(`../../../${schemas}/rule-set.json`);
  expect(Object.keys(written('parameters.json'))).toEqual(['$schema', 'parameters']);
  expect(written('parameters.json').$schema).toBe(`../../${schemas}/parameters.json`);
  expect(readRulebook(folder).id).toBe('invented-2021');
});
