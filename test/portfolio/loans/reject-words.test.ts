import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decidePortfolio, portfolioReport, type RejectLine } from '../../../src/portfolio/index.js';
import type { Mapping } from '../../../src/sql/index.js';
import { liubao } from '../../cli/terminal.js';
import { duckdbInstalled, emptyFolder, enginesFor, jsonLines } from '../files.js';

const MAPPING: Mapping = {
  loans: {
    table: 'l',
    id: 'id',
    facts: {
      currency: 'ccy',
      annualRate: { column: 'rate', unit: 'percent' },
      maturityDate: { column: 'end', format: 'yyyyMMdd' },
    },
  },
  schedule: {
    table: 'p',
    loanId: 'id',
    instalment: 'n',
    component: { column: 'what', values: { P: 'principal', I: 'interest' }, amount: { column: 'amt', unit: 'wan-yuan' } },
    deferral: { count: 'times', last: { column: 'last', null: 'none' } },
    facts: { dueDate: 'due', originalDueDate: { column: 'was', null: 'none' } },
  },
};

const FILES = {
  'l.csv': Buffer.concat([
    Buffer.from('id,ccy,rate,end\n'),
    ...['A,USD,4,20201231', 'B,CNY,4.123456789,20201331', 'C,CNY,4', 'D,CNY,4,20201231', 'D,CNY,4,20201231', ',CNY,4,'].map(
      (row) => Buffer.from(`${row}\n`),
    ),
    ...['E,CNY,4,20201231', 'F,CNY,4,20201231', 'G,CNY,4,20201231', 'H,CNY,4,20201231', 'I,CNY,4,20201231', '"K,CNY,4,'].map(
      (row) => Buffer.from(`${row}\n`),
    ),
    Buffer.from('J,\xff,4,\n', 'latin1'),
  ]),
  'p.csv': [
    'id,n,due,what,amt,times,last,was',
    'A,1,2020-08-15,P,1,0,,',
    'B,1,2020-08-15,P,1,0,,',
    'E,1,2020-08-15,X,1,0,,',
    'E,2,2020-13-15,P,1,0,,',
    'F,1,2020-08-15,P,1.0000001,1,,',
    'F,2,2020-09-15,P,1,1,,',
    'G,1,2020-08-15,P,1,0,,2020-07-01',
    'H,1,2020-08-15,P,1,1,2020-05-01,',
    'I,1,2020-08-15,P,1,0,,',
    'I,1,2020-08-15,P,1,0,,',
    'I,,2020-09-15,P,1,0,,',
    'Z,1,2020-08-15,P,1,0,,',
    ',1,2020-08-15,P,1,0,,',
    'Q"x",1',
    '',
  ].join('\n'),
};

// Words of the mapping and of the files stand in what is said, and so do their paths and formats.
const ENGLISH = /\b(?:expected|missing|the|of|an?|not|where|several|amount|loans?|day|number)\b/i;

/** Every reject lists what is wrong; of what is wrong as a whole the message, and the line. */
function expectOneShape({ code, problems }: RejectLine['error'], { line }: Pick<RejectLine, 'line'>): void {
  expect(code).toMatch(/^[a-z0-9-]+$/);
  expect(problems).not.toEqual([]);
  for (const { path, message, zh, line: own } of problems) {
    expect([path, message, zh.message]).toEqual([expect.any(String), expect.stringMatching(/./), expect.stringMatching(/./)]);
    if (path === '') expect(own).toBe(line);
  }
}

async function folderOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await emptyFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

describe.skipIf(!duckdbInstalled)('every reject is reported in Chinese as in English', { timeout: 60_000 }, () => {
  it.each(enginesFor(import.meta.url))('of rows: %s', async (engine) => {
    const folder = await folderOf(FILES);
    const output = join(folder, 'out.ndjson');
    const options = {
      input: join(folder, 'l.csv'),
      schedule: join(folder, 'p.csv'),
      mapping: MAPPING,
      output,
      engine,
      threads: 0,
    };
    const { rejects, summary } = await decidePortfolio(options);
    expect(rejects.length).toBeGreaterThan(12);
    expect(jsonLines(`${output}.rejects.ndjson`)).toEqual(JSON.parse(JSON.stringify(rejects)));
    for (const { error, ...place } of rejects) {
      expectOneShape(error, place);
      for (const zh of [error.zh, ...(error.problems ?? []).map((one) => one.zh.message)]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(zh).not.toMatch(ENGLISH);
      }
      expect(error.message).not.toMatch(/应为|缺失/);
    }
    const page = portfolioReport(summary, { lang: 'zh', input: 'l.csv', rejects });
    expect(page).toContain('各自的编号:另有贷款用此编号');
    expect(page).not.toMatch(/an id of its own/);
  });

  it('of lines of JSON', async () => {
    const lines = ['{"id":1,"id":2}', '[1]', '{"id":"A"', '{"id":"A","schedule":[{"dueDate":"2020-02-30"}]}', '{"a":'];
    const folder = await folderOf({ 'l.ndjson': Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), Buffer.of(0xff, 0x0a)]) });
    const output = join(folder, 'out.ndjson');
    const { rejects } = await decidePortfolio({ input: join(folder, 'l.ndjson'), output, threads: 0 });
    expect(rejects).toHaveLength(6);
    for (const { error, ...place } of rejects) {
      expect(error.zh).toMatch(/\p{Script=Han}/u);
      expectOneShape(error, place);
    }
  });

  it('by the command, on the screen', async () => {
    const folder = await folderOf({ ...FILES, 'm.json': JSON.stringify(MAPPING) });
    const of = ['portfolio', join(folder, 'l.csv'), '--schedule', join(folder, 'p.csv'), '--mapping', join(folder, 'm.json')];
    const looked = await liubao([...of, '--dry-run', '--lang', 'zh']);
    expect(looked.code).toBe(2);
    expect(looked.out).toContain('应为各自的编号');
    expect(looked.out).not.toMatch(/expected|invalid loan|missing/);
    const run = await liubao([...of, '--out', join(folder, 'o.csv'), '--threads', '0', '--lang', 'zh']);
    expect(run.err).toMatch(/没有列给出、因而每笔贷款均未知:/);
    expect(run.err).toMatch(/拒绝了\d+行,见 /);
    expect(run.err).not.toMatch(/rejected|unknown/);
    expect((await liubao([...of, '--out', join(folder, 'o.csv'), '--threads', '0', '--lang', 'en'])).err).toMatch(
      /\d+ records rejected; see /,
    );
  });
});
