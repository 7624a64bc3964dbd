import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readRulebook } from '../../../../src/node/index.js';
import type { JsonSchemaName } from '../../../../src/schema/json-schema.js';
import { problemsIn } from '../../../schema/validators.js';
import { liubao } from '../../terminal.js';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'liubao-new-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('liubao new', () => {
  it.each(['zh', 'en'])('makes a rulebook that lints clean and passes its fixture at once: %s', async (lang) => {
    const folder = join(emptyFolder(), 'My Notice 2022');
    expect(await liubao(['new', folder, '--lang', lang])).toMatchObject({ code: 0, err: '' });
    expect(readRulebook(join(folder, 'rulebook')).id).toBe('my-notice-2022');
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(lang === 'zh' ? '规则手册' : 'A rulebook for');
    const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    // The test that the package.json has, as CI runs it.
    for (const command of scripts.test.split(' && ')) {
      const argv = command
        .split(' ')
        .slice(1)
        .map((word: string) => (['rulebook', 'fixtures'].includes(word) ? join(folder, word) : word));
      expect(await liubao([...argv, '--lang', lang])).toMatchObject({ code: 0, err: '' });
    }
    expect(existsSync(join(folder, '.github/workflows/check.yml'))).toBe(true);
  });

  it('makes a folder that stands for its rulebook in every command', async () => {
    const made = emptyFolder();
    await liubao(['new', made]);
    const loan = join(made, 'fixtures/loans.json');
    for (const argv of [
      ['lint', made],
      ['check', loan, '--rulebook', made, '--require-coverage'],
      ['provisions', '--rulebook', made],
      ['graph', '--rulebook', made, '--format', 'markdown'],
    ])
      expect(await liubao(argv), argv.join(' ')).toMatchObject({ code: 0, err: '' });
  });

  it('names the schema of each file where the installed package has it, and each file agrees with it', async () => {
    const folder = emptyFolder();
    await liubao(['new', folder]);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^(rulebook|fixtures).*json$/.test(name),
    );
    expect(files).toHaveLength(12);
    for (const file of files) {
      const data = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const schema = relative(folder, resolve(folder, dirname(file), data.$schema));
      const [, name] = schema.match(/^node_modules\/liubao-rules\/dist\/schemas\/(.*)\.json$/) ?? [];
      expect(problemsIn(name as JsonSchemaName, data), file).toEqual([]);
    }
  });

  it('refuses a folder with something in it', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'notes.txt'), '');
    expect(await liubao(['new', folder])).toMatchObject({ code: 2, err: expect.stringContaining('is not empty') });
    expect(readdirSync(folder)).toEqual(['notes.txt']);
    expect(await liubao(['new', ''])).toMatchObject({ code: 2, err: expect.stringContaining('is not empty') });
  });
});
