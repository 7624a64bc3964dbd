import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Command, Option } from 'commander';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { commandLine } from '../../../src/cli/command-line.js';
import { EXIT } from '../../../src/cli/exit-codes.js';
import { FORMATS } from '../../../src/cli/options/format-option.js';
import { FORMER_SPELLINGS } from '../../../src/cli/options/former-spellings.js';
import { program, run } from '../../../src/cli/run-command.js';
import { EXIT_WORDS } from '../../../src/cli/words/exit-words.js';
import { widthOf } from '../../../src/document/text-width.js';
import { counterfactuals, explanationOf, sensitivity, whyNot } from '../../../src/explain/index.js';
import { decide } from '../../../src/index.js';
import { LANGUAGES } from '../../../src/law/wording.js';
import { recordLine, seal } from '../../../src/record/index.js';
import { DEEP, sampleOf } from '../../depth.js';
import { beyondTheCap } from '../loans.js';
import { folder, liubao, Screen } from '../terminal.js';

const line = () => commandLine({ stdin: Readable.from([]), stdout: new Screen(), stderr: new Screen(), env: {} }, 'en');
const COMMANDS: readonly Command[] = program(line()).commands;
const names = COMMANDS.map((command) => command.name());

/** Commands that write files, SQL, JSON, a script or a log, and so have no results to print in a format. */
const WITHOUT_FORMAT = ['map', 'sql', 'book', 'new', 'migrate', 'schema', 'serve', 'completion'];
/** A drawing has formats of its own. */
const DRAWINGS: Readonly<Record<string, readonly string[]>> = { graph: ['mermaid', 'dot', 'markdown'] };
/** Options whose description says what this command writes or draws; their form is the same everywhere. */
const DESCRIBED_BY_COMMAND = ['--out', '--rule-set', '--loan', '--rulebook'];
/** A server records all that it answers, and must be told where; a command records what it prints. */
const OF_ITS_OWN: Readonly<Record<string, string>> = { serve: '--record' };

const optionsOf = (command: Command) => command.options.filter(({ hidden }) => !hidden);

/** Every option and argument that takes one of several words, with a command line that gives it one. */
const CHOSEN = COMMANDS.flatMap((command) => {
  const before = command.registeredArguments.map(({ argChoices }) => argChoices?.[0] ?? 'x');
  const options = command.options.flatMap(({ long, argChoices }) =>
    long === undefined || argChoices === undefined
      ? []
      : [[`${command.name()} ${long}`, argChoices, (word: string) => [command.name(), ...before, long, word]] as const],
  );
  const places = command.registeredArguments.flatMap(({ argChoices }, at) =>
    argChoices === undefined
      ? []
      : [
          [
            command.name(),
            argChoices,
            (word: string) => [command.name(), ...before.map((value, other) => (other === at ? word : value))],
          ] as const,
        ],
  );
  return [...options, ...places];
});

describe('a word that is none of those allowed', () => {
  it('is refused in many places', () => {
    expect(CHOSEN.length).toBeGreaterThan(40);
  });

  it.each(CHOSEN)('is refused with the one that was meant: %s', async (_, known, lineOf) => {
    const [longest = ''] = [...known].sort((one, other) => other.length - one.length);
    // Two letters of a short word leave nothing by which it is known.
    if (longest.length < 4) return;
    for (const lang of LANGUAGES) {
      const { code, err } = await liubao([
        ...lineOf(`${longest.slice(0, -1)}#`),
        ...(known.includes('zh') ? [] : ['--lang', lang]),
      ]);
      expect([code, err]).toEqual([EXIT.usage, expect.stringContaining(`"${longest}"`)]);
    }
  });
});

describe('an option', () => {
  const byName = new Map<string, { readonly command: string; readonly option: Option }[]>();
  for (const command of COMMANDS) {
    for (const option of optionsOf(command)) {
      const name = option.long ?? option.flags;
      byName.set(name, [...(byName.get(name) ?? []), { command: command.name(), option }]);
    }
  }
  const shared = [...byName].filter(([, uses]) => uses.length > 1);

  it('is shared by many commands', () => {
    expect(shared.length).toBeGreaterThan(20);
  });

  it.each(shared)('%s means the same in every command that has it', (name, uses) => {
    const ofDrawing = ({ command }: { readonly command: string }) => name === '--format' && command in DRAWINGS;
    const [{ option: first } = { option: undefined }, ...others] = uses.filter(
      (use) => !ofDrawing(use) && OF_ITS_OWN[use.command] !== name,
    );
    for (const { command, option } of others) {
      expect(option.flags.replace(/<folder>|<file>/, '<path>'), command).toBe(first?.flags.replace(/<folder>|<file>/, '<path>'));
      if (!DESCRIBED_BY_COMMAND.includes(name)) expect(option.description, command).toBe(first?.description);
      // Files of rows are written otherwise than files of loans.
      if (name !== '--from') expect(option.argChoices, command).toEqual(first?.argChoices);
      expect(option.mandatory, command).toBe(name === '--out' ? option.mandatory : first?.mandatory);
    }
  });

  it('is --lang in every command', () => {
    for (const command of COMMANDS)
      expect(
        optionsOf(command).map(({ long }) => long),
        command.name(),
      ).toContain('--lang');
  });

  it('is --rulebook in every command that applies or shows one', () => {
    // What two folders are, what is made, and what is the same for every rulebook, needs none.
    const without = ['diff', 'new', 'migrate', 'schema', 'completion'];
    const having = COMMANDS.filter((command) => optionsOf(command).some(({ long }) => long === '--rulebook'));
    expect(having.map((command) => command.name())).toEqual(names.filter((name) => !without.includes(name)));
  });

  it('is --loan in every command of loans, one by one', () => {
    const having = COMMANDS.filter((command) => optionsOf(command).some(({ long }) => long === '--loan'));
    expect(having.map((command) => command.name())).toEqual([
      'decide',
      'explain',
      'why-not',
      'what-if',
      'sensitivity',
      'interview',
      'audit',
    ]);
  });

  it('has its former spelling where scripts may use it, and no command has that for something else', () => {
    for (const [former, now] of Object.entries(FORMER_SPELLINGS)) {
      expect(byName.has(former)).toBe(false);
      expect(byName.has(now)).toBe(true);
    }
  });
});

describe('--format', () => {
  it.each(names)('%s', (name) => {
    const option = COMMANDS.find((command) => command.name() === name)?.options.find(({ long }) => long === '--format');
    if (WITHOUT_FORMAT.includes(name)) expect(option).toBeUndefined();
    else expect(option?.argChoices).toEqual(DRAWINGS[name] ?? FORMATS);
  });
});

const LOAN = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '10000000.01' },
  purpose: 'operating',
  annualRate: '0.05',
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
  application: null,
} as const;
const NDJSON = [LOAN, { ...LOAN, id: 'L-2' }].map((loan) => `${JSON.stringify(loan)}\n`).join('');
const FIXTURE = (track: string) =>
  JSON.stringify({
    provisions: ['notice/s2/p2/2'],
    title: { zh: '上限', en: 'The cap' },
    cases: [{ name: 'one', why: { zh: '上限', en: 'the cap' }, loan: beyondTheCap('L-1'), expect: { track } }],
  });

const FILES = {
  'loan.json': JSON.stringify(LOAN),
  'loans.ndjson': NDJSON,
  'bad.json': '{"id":"L","schedule":[{"dueDate":"2020-06-31"}]}',
  'bad.ndjson': '{"id":"L","schedule":[{"dueDate":"2020-06-31"}]}\n{\n',
  'text.json': '{ "title": \n',
  'loans.csv': 'loan_id,due_date,principal,interest\nL-1,2020-08-15,100.00,1.00\nL-2,2020-13-15,x,1.00\n',
  'record.json': JSON.stringify({ loan: LOAN, servicing: {} }),
  'subject.json': JSON.stringify({ id: 'E-1' }),
  'right.json': FIXTURE('shall-defer'),
  'wrong.json': FIXTURE('not-covered'),
  // Small change, as where 万元 was read as yuan.
  'odd.ndjson': ['A', 'B', 'C']
    .map((id) => ({ ...LOAN, id, borrower: { kind: 'enterprise', size: 'small', creditTotal: '500.00' } }))
    .map((loan) => `${JSON.stringify(loan)}\n`)
    .join(''),
  'open.json': JSON.stringify({
    loan: beyondTheCap('L-1'),
    servicing: { components: [{ instalment: 0, component: 'principal', action: 'refused', penaltyInterest: null }] },
  }),
  'decisions.log': `${recordLine(seal(decide(LOAN), LOAN))}\n`,
};

/** A run of every command that prints results, on files of a folder. */
const RUNS: readonly (readonly [command: string, ...more: readonly string[]])[] = [
  ['decide', '@loans.ndjson', '--summary', '--loan', 'L-1'],
  ['decide', '@loan.json', '--trace', '--turns-on'],
  ['explain', '@loan.json'],
  ['explain', '@loan.json', '--full'],
  ['why-not', '@loan.json', 'shall-defer'],
  ['what-if', '@loan.json', 'shall-defer'],
  ['sensitivity', '@loan.json'],
  ['interview', '@loan.json'],
  ['assess', 'enterprise', '@subject.json'],
  ['audit', '@record.json'],
  ['replay', '@decisions.log'],
  ['portfolio', '@loans.ndjson', '--out', '@out.ndjson', '--threads', '0'],
  ['compare', '@loans.ndjson', '--against', 'as-of=2021-01-01', '--threads', '0'],
  ['provisions'],
  ['provisions', 'notice/s2/p1/1'],
  ['provisions', '--coverage'],
  ['facts'],
  ['readings'],
  ['parameters'],
  ['check', '@right.json'],
  ['check', '@wrong.json'],
  ['lint', '--budget', '2000'],
  ['diff', 'fixtures/rulebooks/invented-2021', 'fixtures/rulebooks/invented-2021'],
];

/** More of what is read on a screen, over the fixtures, and what commands without formats say on standard error. */
const READ: readonly (readonly string[])[] = [
  ...RUNS,
  ['check', 'fixtures/audit', 'fixtures/enterprise', 'fixtures/main-bank'],
  ['check', '@wrong.json', '@bad.json', '@text.json'],
  ['decide', 'fixtures/portfolio/loans.ndjson', '--first', DEEP ? '5' : '1', '--turns-on'],
  ['portfolio', '@bad.ndjson', '--out', '@out.ndjson', '--threads', '0'],
  ['portfolio', '@loans.csv', '--dry-run'],
  ['provisions', '--coverage', 'fixtures/audit'],
  ['facts', '--rulebook', 'fixtures/rulebooks/hard-hit-industries'],
  ['lint', 'fixtures/rulebooks/flood-2022', '--rule-set', 'flood-track'],
  ['lint', '@'],
  ['diff', 'fixtures/rulebooks/relief-series/1-june-2020', 'fixtures/rulebooks/relief-series/2-january-2021', '--tries', '200'],
  ['map', 'fixtures/mappings/east-iou/loans.csv', '--out', '@mapping.json'],
];

const placed = (at: string, argv: readonly string[]) =>
  argv.map((word) => (word.startsWith('@') ? join(at, word.slice(1)) : word));

async function at80(argv: readonly string[]): Promise<string> {
  // No terminal says how wide it is.
  const stdout = Object.assign(new Screen(), { columns: undefined });
  const stderr = new Screen(false, 80);
  await run(argv, { stdin: Readable.from([]), stdout, stderr, env: {} });
  return `${stdout.text}${stderr.text}`;
}

/** Lines wider than 80 columns that can be broken: what cannot is one word, such as a path, an id or a formula's name. */
const tooWide = (text: string) => text.split('\n').filter((one) => widthOf(one) > 80 && one.trim().split(/[ ]+/).length > 1);

describe('what is printed', () => {
  it('covers every command that has formats', () => {
    const withFormats = names.filter((name) => !WITHOUT_FORMAT.includes(name) && !(name in DRAWINGS));
    expect([...new Set(RUNS.map(([name]) => name))]).toEqual(withFormats);
  });

  it.each(sampleOf(READ, 5).map((argv) => [argv.join(' '), argv] as const))(
    'fits 80 columns in both languages: %s',
    async (_, argv) => {
      const at = await folder(FILES);
      for (const lang of sampleOf(LANGUAGES, 1, argv.join().length)) {
        const text = await at80([...placed(at, argv), '--lang', lang]);
        expect(text).not.toBe('');
        // Where the files of a test lie is no matter of the command.
        expect(tooWide(text.replaceAll(at, '.'))).toEqual([]);
      }
    },
  );

  it.each(sampleOf(RUNS, 3).map((argv) => [argv.join(' '), argv] as const))(
    'is JSON, lines of JSON, Markdown or a page: %s',
    async (_, argv) => {
      const at = await folder(FILES);
      const words = placed(at, argv).map((word) => (word.endsWith('out.ndjson') ? join(at, 'out.ndjson') : word));
      const of = async (format: string) => (await liubao([...words, '--format', format])).out;
      JSON.parse(await of('json'));
      for (const one of (await of('ndjson')).trim().split('\n')) JSON.parse(one);
      expect(await of('markdown')).not.toMatch(/^[═─]/m);
      expect((await of('html')).trimEnd()).toMatch(/<\/html>$/);
      expect((await liubao([...words, '--format', 'table'])).out).toBe((await liubao([...words, '--format', 'text'])).out);
    },
  );

  it('is help of 80 columns in both languages', async () => {
    for (const name of ['', ...names]) {
      for (const lang of LANGUAGES) {
        const text = await at80([...(name === '' ? [] : [name]), '--help', '--lang', lang]);
        expect(text.length, name).toBeGreaterThan(100);
        expect(tooWide(text), name).toEqual([]);
      }
    }
  });
});

describe('the data of JSON', () => {
  const plain = (data: unknown) => JSON.parse(JSON.stringify(data));
  const printed = async (...argv: readonly string[]) => {
    const at = await folder(FILES);
    const [command = '', ...more] = argv;
    return JSON.parse((await liubao([command, join(at, 'loan.json'), ...more, '--format', 'json'])).out);
  };
  const withoutRulebook = (found: object) => {
    const { rulebook: _, ...rest } = plain(found);
    return rest;
  };

  it('is what the library returns', async () => {
    expect(await printed('why-not', 'shall-defer')).toEqual(withoutRulebook(whyNot(LOAN, 'shall-defer')));
    expect(await printed('what-if', 'shall-defer')).toEqual(withoutRulebook(counterfactuals(LOAN, 'shall-defer')));
    expect(await printed('sensitivity')).toEqual(plain(sensitivity(LOAN, { arguableOnly: true })));
    expect(await printed('explain')).toEqual(withoutRulebook(explanationOf(decide(LOAN, { trace: true }), { loan: LOAN })));
  });

  it('says of every fixture what passed, and of every difference where', async () => {
    const at = await folder(FILES);
    const [right, wrong] = [join(at, 'right.json'), join(at, 'wrong.json')];
    const ran = await liubao(['check', right, wrong, '--format', 'json']);
    expect(ran.code).toBe(EXIT.failed);
    const found = JSON.parse(ran.out);
    expect(found).toMatchObject({
      passed: false,
      files: [
        { path: right, passed: true, cases: [{ name: 'one', result: 'passed', differences: [] }] },
        {
          path: wrong,
          passed: false,
          cases: [{ result: 'failed', differences: ['- track: "not-covered"', '+ track: "shall-defer"'] }],
        },
      ],
    });
    expect(found.coverage.rules.of).toBeGreaterThan(10);
  });

  it('is not of a letter', async () => {
    const at = await folder(FILES);
    const { code, err } = await liubao(['explain', join(at, 'loan.json'), '--letter', '--format', 'json']);
    expect([code, err]).toEqual([EXIT.usage, expect.stringContaining('--letter')]);
  });
});

describe('the exit status', () => {
  it.each([
    ['bad input', EXIT.badInput, ['decide', '@bad.json']],
    ['bad input', EXIT.badInput, ['explain', '@bad.json']],
    ['bad input', EXIT.badInput, ['why-not', '@bad.json', 'shall-defer']],
    ['bad input', EXIT.badInput, ['what-if', '@bad.json', 'shall-defer']],
    ['bad input', EXIT.badInput, ['sensitivity', '@bad.json']],
    ['bad input', EXIT.badInput, ['interview', '@bad.json']],
    ['bad input', EXIT.badInput, ['audit', '@bad.json']],
    ['bad input', EXIT.badInput, ['assess', 'guarantor', '@bad.json']],
    ['bad input', EXIT.badInput, ['portfolio', '@bad.ndjson', '--out', '@out.ndjson', '--threads', '0']],
    ['bad input', EXIT.badInput, ['compare', '@bad.ndjson', '--against', 'as-of=2021-01-01', '--threads', '0']],
    ['bad input', EXIT.badInput, ['check', '@bad.json']],
    ['an unknown loan', EXIT.usage, ['decide', '@loans.ndjson', '--loan', 'L-9']],
    ['an unknown loan', EXIT.usage, ['explain', '@loans.ndjson', '--loan', 'L-9']],
    ['an unknown loan', EXIT.usage, ['audit', '@record.json', '--loan', 'L-9']],
    ['several loans where one is meant', EXIT.usage, ['explain', '@loans.ndjson']],
    ['a failed fixture', EXIT.failed, ['check', '@wrong.json']],
    ['incomplete coverage', EXIT.failed, ['check', '@right.json', '--require-coverage']],
    ['nothing wrong', EXIT.ok, ['check', '@right.json']],
    ['nothing wrong', EXIT.ok, ['audit', '@record.json']],
    ['a file that is not there', EXIT.file, ['decide', '@none.json']],
    ['a file that is not there', EXIT.file, ['explain', '@none.json']],
    ['a file that is not there', EXIT.file, ['portfolio', '@none.ndjson', '--out', '@out.ndjson']],
    ['a file that is not there', EXIT.file, ['check', '@none.json']],
    ['a file that is not there', EXIT.file, ['lint', '@none']],
    ['a folder named twice', EXIT.usage, ['lint', 'rules/ningxia-2020', '--rulebook', 'rules/ningxia-2020']],
    ['a breach on some readings only', EXIT.open, ['audit', '@open.json']],
    ['implausible data', EXIT.implausible, ['portfolio', '@odd.ndjson', '--out', '@out.ndjson', '--strict', '--threads', '0']],
    ['what is not proved', EXIT.unproved, ['lint', '--budget', '1']],
  ] as const)('of %s is %i: %j', async (_, code, argv) => {
    const at = await folder(FILES);
    const ran = await liubao(placed(at, argv));
    expect(ran.code, ran.err).toBe(code);
  });

  it('of a fault of the program is 70, and of an interview that is interrupted 130', async () => {
    const ended = async (argv: readonly string[], stdin: AsyncIterable<string>, isTTY = false) => {
      const [stdout, stderr] = [new Screen(isTTY), new Screen(isTTY)];
      return [await run(argv, { stdin: Object.assign(Readable.from(stdin), { isTTY }), stdout, stderr, env: {} }), stderr.text];
    };
    const broken = (async function* () {
      yield JSON.stringify(LOAN);
      throw new TypeError('the cable is out');
    })();
    expect(await ended(['decide', '-'], broken)).toEqual([EXIT.internal, expect.stringContaining('please report it')]);
    const [cancelled, prompt] = [Symbol('cancelled'), vi.fn()];
    prompt.mockResolvedValue(cancelled);
    vi.doMock('@clack/prompts', () => ({ isCancel: (it: unknown) => it === cancelled, select: prompt, text: prompt }));
    onTestFinished(() => void vi.doUnmock('@clack/prompts'));
    expect(await ended(['interview'], (async function* () {})(), true)).toEqual([EXIT.interrupted, '']);
  });

  it('is any of those on the page, and each is seen here', async () => {
    const tested = await readFile('test/cli/commands/grammar.test.ts', 'utf8');
    const seen = Object.entries(EXIT).filter(([name]) => tested.includes(`EXIT.${name}`));
    expect([...new Set(seen.map(([, status]) => status))].sort()).toEqual([...new Set(Object.values(EXIT))].sort());
  });

  it('of a breach is told from that of a record that is none', async () => {
    // Refused where every reading has a duty to defer.
    const loan = {
      ...beyondTheCap('L-1'),
      borrower: { kind: 'enterprise', size: 'small', creditTotal: '1.00', creditTotalAllBanks: '1.00', pandemicAffected: true },
      maturityDate: '2020-08-15',
      schedule: [{ dueDate: '2020-08-15', originalDueDate: null, principal: '300000.00', interest: '4500.00' }],
      application: { appliedOn: '2020-08-01', principalUntil: '2021-01-31', interestUntil: null },
      commitments: { collateralUnchanged: true, employmentStable: true },
    };
    const refused = { instalment: 0, component: 'principal', action: 'refused', penaltyInterest: null };
    const at = await folder({ 'breach.json': JSON.stringify({ loan, servicing: { components: [refused] } }) });
    expect((await liubao(['audit', join(at, 'breach.json')])).code).toBe(EXIT.failed);
  });

  it.each(names)('of an unknown option is that of wrong usage, and the nearest is named: %s', async (name) => {
    const { code, err } = await liubao([name, '--lnag', 'zh', ...(name === 'book' ? ['--out', 'x'] : [])]);
    expect([code, err]).toEqual([EXIT.usage, expect.stringContaining('--lang')]);
  });

  it('stands on the page of the command with every command, and every option that many have', async () => {
    const uses = COMMANDS.flatMap((command) => optionsOf(command).flatMap(({ long }) => long ?? []));
    const shared = [...new Set(uses)].filter((long) => uses.filter((other) => other === long).length > 5 && long !== '--help');
    expect(shared.length).toBeGreaterThan(5);
    for (const path of ['docs/command.md', 'docs/command.zh.md']) {
      const page = await readFile(path, 'utf8');
      const wanting = [...names.map((name) => `\`${name}\``), ...shared].filter((word) => !page.includes(word));
      expect(wanting, path).toEqual([]);
    }
  });

  it('has its words in the help and on the page of the command', async () => {
    const { out } = await liubao(['--help'], { env: {} });
    const [en, zh] = [await readFile('docs/command.md', 'utf8'), await readFile('docs/command.zh.md', 'utf8')];
    for (const [status, words] of Object.entries(EXIT_WORDS)) {
      expect(out.replace(/\s+/g, ' ')).toContain(`${status} ${words.en}`);
      expect(en).toContain(`| ${status} | ${words.en} |`);
      expect(zh).toContain(`| ${status} | ${words.zh} |`);
    }
  });
});
