import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { USAGE_FAULTS } from '../../src/cli/words/usage-words.js';
import type { Language } from '../../src/law/wording.js';
import { sampleOf } from '../depth.js';
import { beyondTheCap } from './loans.js';
import { folder, liubao } from './terminal.js';

const LOAN = beyondTheCap('L-1');
const CSV = 'loan_id,due_date,principal,interest\nL-1,2020-08-15,100.00,1.00\n';
const RULEBOOK = { id: 'x', title: 3, sources: [] };

/** Files of a bank, most of them at fault. */
const FILES = {
  'good.json': JSON.stringify(LOAN),
  'two.json': JSON.stringify([LOAN, beyondTheCap('L-2')]),
  'none.json': '[]',
  'empty.json': '',
  'broken.json': '{"id": "L-1",, }',
  'number.json': '7',
  'latin.json': Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d),
  'wrong.json': JSON.stringify({ ...LOAN, schedul: 1, annualRate: '5', schedule: [{ dueDate: '2020-02-30' }], application: 7 }),
  'contradiction.json': JSON.stringify({ ...LOAN, schedule: [LOAN.schedule[0], LOAN.schedule[0]] }),
  'twice.json': JSON.stringify([LOAN, LOAN]),
  'fixture.json': JSON.stringify({ title: 'x', cases: [{ title: 'y', loan: { ...LOAN, purpose: 'x' }, expect: { trak: 1 } }] }),
  'fixture2.json': JSON.stringify({ cases: 1 }),
  'differs.json': JSON.stringify({ cases: [{ name: 'y', loan: LOAN, expect: { track: 'not-covered' } }] }),
  'loans.ndjson': `${JSON.stringify(LOAN)}\n{"id":\n7\n`,
  'loans.csv': CSV,
  'wrong.csv': 'loan_id,due_date,principal,interest\nL-1,2020-13-15,x,1.00\n,,\n',
  'unnamed.csv': 'loan_id,loan_id\n1,2\n',
  'quote.csv': 'loan_id,due_date\n"1,2\n',
  'empty.csv': '',
  'loans.parquet': 'PAR1 no parquet',
  'loans.txt': CSV,
  'mapping.json': JSON.stringify({ columns: { idd: 'loan_id' } }),
};

async function bank(): Promise<string> {
  const at = await folder(FILES);
  for (const [name, text] of [
    ['broken-rulebook', '{'],
    ['faulty-rulebook', JSON.stringify(RULEBOOK)],
  ] as const) {
    await mkdir(join(at, name));
    await writeFile(join(at, name, 'rulebook.json'), text);
  }
  await mkdir(join(at, 'empty-folder'));
  return at;
}

/** Each command, with what it takes besides what is wrong. */
const COMMANDS: Readonly<Record<string, (file: string) => readonly string[]>> = {
  decide: (file) => [file],
  explain: (file) => [file],
  'why-not': (file) => [file, 'shall-defer'],
  'what-if': (file) => [file, 'shall-defer'],
  sensitivity: (file) => [file],
  interview: (file) => [file],
  assess: (file) => ['enterprise', file],
  audit: (file) => [file],
  portfolio: (file) => [file, '--out', 'decisions.csv', '--threads', '0'],
  compare: (file) => [file],
  map: (file) => [file],
  sql: (file) => ['--mapping', file],
  provisions: (file) => [file],
  facts: () => [],
  readings: () => [],
  parameters: () => [],
  check: (file) => [file],
  lint: (file) => [file],
  diff: (file) => [file, file],
  graph: (file) => ['--rule-set', file],
  book: (file) => [file],
  // Of any other name it would make a folder here.
  new: (file) => (NAMES.has(file) ? [file] : []),
  migrate: (file) => [file],
  schema: (file) => [file],
  completion: (file) => [file],
};

/** What is wrong on the command line, whichever the command. */
const WORDS: readonly (readonly string[])[] = [
  ['--formt', 'json'],
  ['--lang', 'fr'],
  ['--format'],
  ['--format', 'yaml'],
  ['x', 'y', 'z'],
  ['--reading', 'ceiling.scope'],
  ['--reading', 'celing.scope=all-limbs'],
  ['--reading', 'ceiling.scope=all'],
  ['--parameter', 'latestDate=2021-06-30'],
  ['--parameter', 'deferral.latestDate=2021-02-30'],
  ['--parameter', 'deferral.latestDate=2031-02-28'],
  ['--as-of', '2021-02-30'],
  ['--law-as-of', 'x'],
  ['--law-as-of', '1999-01-01'],
  ['--loan', 'nobody'],
  ['--first', '-1'],
  ['--instalment', '77', '--component', 'principal'],
  ['--guarantee', '9'],
  ['--against', 'x'],
  ['--against', 'reading=x'],
  ['--target', 'x'],
  ['--examples', 'x'],
  ['--mapping', 'mapping.json'],
  ['--mapping', 'broken.json'],
  ['--schedule', 'missing.csv'],
  ['--delimiter', 'xxxxxxxxxxx'],
  ['--dialect', 'x'],
  ['--rulebook', 'missing'],
  ['--rulebook', 'empty-folder'],
  ['--rulebook', 'broken-rulebook'],
  ['--rulebook', 'faulty-rulebook'],
  ['--out', 'missing/x/y'],
];

/** Places that a command may be sent to, most of them nothing for it. */
const PLACES = ['missing.json', 'empty-folder', 'broken-rulebook', 'faulty-rulebook', '-', ...Object.keys(FILES)];

const NAMES = new Set([...PLACES, 'missing', 'missing.csv', 'missing/x/y', 'decisions.csv'].filter((name) => name !== '-'));

const CASES = Object.entries(COMMANDS).flatMap(([command, of]) => [
  [command],
  ...PLACES.map((file) => [command, ...of(file)]),
  ...WORDS.map((words) => [command, ...of('good.json'), ...words]),
]);

/** Some of them, with every place and every wrong word among them. */
const EACH = CASES.filter((_, at) => at % 7 === 0);

/** A message without what is of no language: what is quoted, and names of files, options, commands, fields and ids. */
function wordsOf(text: string): string {
  return text
    .replace(/DuckDB 出错.“.*?”/gs, '·')
    .replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g, '·')
    .replace(/liubao(?: [a-z][a-z-]*)?/g, '·')
    .replace(/[\w./\-[\]<>=]*[./\-_[\]<>=][\w[<][\w./\-[\]<>=]*/g, '·');
}

/** Whether a message has words of the other language, or none of its own. */
function isForeign(text: string, language: Language): boolean {
  const words = wordsOf(text);
  if (language === 'en') return /\p{Script=Han}/u.test(words);
  return /[A-Za-z]{2,}[,;:]? +[A-Za-z]{2,}/.test(words) || (text !== '' && !/\p{Script=Han}/u.test(words));
}

describe('an error of the command', () => {
  it('says that there is nothing to choose from, where that is so', async () => {
    const at = await bank();
    const { code, err } = await liubao(['assess', 'enterprise', join(at, 'good.json'), '--reading', 'a=b']);
    expect({ code, err }).toEqual({ code: 2, err: 'liubao: readings: "a", expected nothing: there is none\n' });
  });

  it.each([
    ['en', 'by the locale', [], { LANG: 'en_US.UTF-8' }],
    ['zh', 'by the locale', [], { LANG: 'zh_CN.UTF-8' }],
    ['en', 'by --lang', ['--lang', 'en'], { LANG: 'zh_CN.UTF-8' }],
    ['zh', 'by --lang', ['--lang', 'zh'], {}],
  ] as const)('is in %s alone, %s', { timeout: 120_000 }, async (language, by, option, env) => {
    const at = await bank();
    const foreign: string[] = [];
    const seen = { failed: 0, all: 0 };
    for (const argv of sampleOf(by === 'by --lang' ? EACH : CASES, 60)) {
      const words = argv.map((word) => (NAMES.has(word) ? join(at, word) : word));
      const { code, out, err } = await liubao([...words, ...option], { env });
      seen.all += 1;
      if (code === 0) continue;
      seen.failed += 1;
      const said = (argv[0] === 'check' ? out + err : err).replaceAll(at, './at');
      if (isForeign(said, language) || said.includes(USAGE_FAULTS.unexpected('')[language]))
        foreign.push(`${argv.join(' ')}\n${said}`);
    }
    expect(foreign).toEqual([]);
    expect(seen.failed).toBeGreaterThan(seen.all / 2);
  });
});
