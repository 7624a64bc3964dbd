import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { parseMapping } from '../../src/sql/index.js';
import { liubao } from '../cli/terminal.js';
import { itAtTimes, sampleOf } from '../depth.js';
import { duckdbInstalled, emptyFolder, linesOf } from '../portfolio/files.js';

const PAGES = ['docs/mapping.md', 'docs/mapping.zh.md'] as const;

/** The commands of a page and what it has a person write to mapping.json, in their order. */
function stepsOf(page: string): { readonly kind: string; readonly text: string }[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```(sh|json)\n([\s\S]*?)^```$/gm)].map(([, kind = '', block = '']) => ({ kind, text: block }));
}

const bytesOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

// From the files alone: each command as it stands in the page, run where nothing else is.
describe.skipIf(!duckdbInstalled).each(sampleOf(PAGES, 1))(
  'an extract becomes the mapping that %s shows',
  { timeout: 120_000 },
  (page) => {
    itAtTimes('on two layouts, with either engine', async () => {
      const folder = await emptyFolder();
      const own = (word: string) => (/^(?!fixtures\/)[\w.]+\.(json|csv)$/.test(word) ? join(folder, word) : word);
      const decided: string[] = [];
      let commands = 0;
      for (const { kind, text } of stepsOf(page)) {
        if (kind === 'json') {
          parseMapping(JSON.parse(text));
          writeFileSync(join(folder, 'mapping.json'), text);
          continue;
        }
        for (const line of text.trim().split('\n')) {
          const [program, ...words] = line.split(' ');
          expect(program).toBe('liubao');
          const isRun = words.includes('--strict');
          const argv = [...words.map(own), ...(isRun ? ['--threads', '0'] : [])];
          const ran = await liubao(argv);
          // The balance sheet has one row at fault, as the page says.
          expect([ran.code, ran.err], line).toEqual([
            words[0] === 'portfolio' && line.includes('balance-sheet') ? 2 : 0,
            expect.not.stringMatching(/unexpected error/),
          ]);
          commands++;
          if (words[0] === 'map') parseMapping(JSON.parse(bytesOf(folder, 'mapping.json')));
          if (!isRun) continue;
          const rows = bytesOf(folder, 'decisions.csv');
          await liubao([...argv, '--engine', 'duckdb']);
          expect(bytesOf(folder, 'decisions.csv').split('\n').sort()).toEqual(rows.split('\n').sort());
          decided.push(...linesOf(join(folder, 'decisions.csv')).map((row) => row.split(',').slice(0, 8).join(',')));
        }
      }
      expect(commands).toBe(6);
      for (const row of [
        'JJ2020000001,1,2020-08-20,principal,250000.00,yes,enterprise,shall-defer',
        'JJ2020000003,1,2020-11-20,principal,500000.50,no,,may-negotiate',
        '81010000099990002,81010000099990002,2020-09-03,principal,60000.00,undetermined,,undetermined',
        '81010000099990003,81010000099990003,2020-08-21,interest,15000.00,undetermined,,undetermined',
      ]) {
        expect(decided).toContain(row);
      }
    });
  },
);
