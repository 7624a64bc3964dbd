import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duckdbInstalled } from '../portfolio/files.js';
import { consumer, installed } from './consumer.js';

const EXAMPLES = resolve('examples');

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (name: string): Manifest => JSON.parse(readFileSync(join(EXAMPLES, name, 'package.json'), 'utf8')) as Manifest;

/** The examples of JavaScript, each a folder with a manifest. */
const names = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'package.json')));

/** Lays an example out beside the packed package, with what else it depends on as the repository has it. */
function laidOut(name: string): string {
  const folder = join(consumer, 'examples', name);
  cpSync(join(EXAMPLES, name), folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  for (const other of Object.keys(manifestOf(name).dependencies ?? {})) {
    const link = join(folder, 'node_modules', other);
    mkdirSync(dirname(link), { recursive: true });
    if (!existsSync(link)) symlinkSync(other === 'liubao-rules' ? installed : resolve('node_modules', other), link);
  }
  const command = join(folder, 'node_modules/.bin/liubao');
  mkdirSync(dirname(command), { recursive: true });
  if (!existsSync(command)) symlinkSync(join(installed, 'dist/cli/liubao.js'), command);
  return folder;
}

function npm(folder: string, ...args: readonly string[]) {
  return spawnSync('npm', ['--silent', ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}

describe('examples', () => {
  it('are listed in both languages', () => {
    for (const page of ['README.md', 'README.zh.md']) {
      const listed = [...readFileSync(join(EXAMPLES, page), 'utf8').matchAll(/^\| \[`([\w-]+)`\]/gm)].map(
        ([, name = '']) => name,
      );
      expect(listed.sort(), page).toEqual(
        readdirSync(EXAMPLES, { withFileTypes: true })
          .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
          .sort(),
      );
    }
  });

  describe.each(names)('%s', (name) => {
    const { scripts = {}, dependencies = {} } = manifestOf(name);
    const runs = duckdbInstalled || !Object.keys(dependencies).some((other) => other.startsWith('@duckdb/'));

    it.runIf(runs)('prints what it says', () => {
      const { stdout, stderr } = npm(laidOut(name), 'start');
      expect(stderr).toBe('');
      expect(stdout).toBe(readFileSync(join(EXAMPLES, name, 'printed.txt'), 'utf8'));
    });

    it.runIf(runs && scripts.test !== undefined)('passes its tests', () => {
      const folder = laidOut(name);
      if (scripts.prestart !== undefined) npm(folder, 'start');
      const { status, stdout, stderr } = npm(folder, 'test');
      expect(status, `${stdout}${stderr}`).toBe(0);
    });
  });
});
