import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run as runCommand } from '../../src/cli/run-command.js';
import { decide } from '../../src/index.js';
import { Screen } from '../cli/terminal.js';
import { markdownExamples, run } from './doctest.js';
import { expectInOrder, partsOf } from './shown-output.js';

const PAGES = [
  { readme: 'README.md', lang: 'en', ending: '.md' },
  { readme: 'README.zh.md', lang: 'zh', ending: '.zh.md' },
] as const;

const SINGLE = ['docs/values.md'];

/** Every object in a value, itself included. */
function objectsIn(data: unknown): object[] {
  if (typeof data !== 'object' || data === null) return [];
  return [data, ...Object.values(data).flatMap(objectsIn)];
}

describe.each(PAGES)('$readme', ({ readme, lang, ending }) => {
  const page = readFileSync(readme, 'utf8');
  const block = (language: string) => new RegExp(`^\`\`\`${language}\n([^\`]*)\`\`\`$`, 'm').exec(page)?.[1] ?? '';

  it('is short', () => {
    expect(page.split('\n').length).toBeLessThanOrEqual(150);
  });

  it('shows how the loan of its example is explained', async () => {
    const [example] = markdownExamples(readme, page);
    const decided: unknown[] = [];
    const kept = (loan: Parameters<typeof decide>[0]) => {
      decided.push(loan);
      return decide(loan);
    };
    if (example !== undefined) await run(example, { 'liubao-rules': { decide: kept } });
    const parts = partsOf(block('text'));
    expect([decided.length, parts.length]).toEqual([1, 3]);
    const [stdout, stderr] = [new Screen(false, 80), new Screen()];
    const stdin = Readable.from([JSON.stringify(decided[0])]);
    expect(await runCommand(['explain', '-', '--lang', lang], { stdin, stdout, stderr, env: {} }), stderr.text).toBe(0);
    expectInOrder(stdout.text, parts);
  });

  it('shows a rule as it stands in its rule set', () => {
    const [, path = ''] = /\(`(rules\/[^`]+\.json)`/.exec(page) ?? [];
    expect(objectsIn(JSON.parse(readFileSync(path, 'utf8')))).toContainEqual(JSON.parse(block('json')));
  });

  it('shows a decision table as it stands in the handbook', () => {
    const [, path = ''] = /\]\((docs\/book\/[^)]+\/rule-sets\/[^)]+)\)/.exec(page) ?? [];
    const [, table = ''] = /```\n\n(\|[^#`]*\|)\n\n/.exec(page) ?? [];
    expect(table.split('\n').length).toBeGreaterThan(3);
    expect(readFileSync(path, 'utf8')).toContain(`\n${table}\n`);
  });

  it('leads to every page', () => {
    const pages = readdirSync('docs')
      .filter((name) => name.endsWith('.md') && name.endsWith('.zh.md') === (ending === '.zh.md'))
      .map((name) => `docs/${name}`);
    expect([...pages, ...SINGLE].filter((path) => !page.includes(`](${path})`))).toEqual([]);
  });
});
