import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { threadsFor } from '../../../src/portfolio/decide/chunk-pool.js';
import { decidePortfolio, PortfolioError } from '../../../src/portfolio/index.js';
import { standardMapping } from '../../../src/sql/index.js';
import { folder, liubao } from '../../cli/terminal.js';
import { isDrawn, itAtTimes, runs, sampleOf } from '../../depth.js';
import { ALL_ENGINES, bundled, duckdbInstalled, enginesFor, jsonLines, linesOf, PORTFOLIO, queried } from '../files.js';

const ENGINES = enginesFor(import.meta.url);
const ON_LINUX = process.platform === 'linux';
const portfolio = (...args: readonly string[]) => liubao(['portfolio', ...args, '--threads', '0']);
const loanOf = (id: string) => `${JSON.stringify({ id, schedule: [{ dueDate: '2020-08-15', principal: '1.00' }] })}\n`;

describe('an output never replaces an input', () => {
  it.each(sampleOf(['--out', '--report', '--summary-json', '--rejects'], 1))('%s', async (option) => {
    const path = await folder({
      'core.ndjson': '{"id":"A"}\n',
      'plan.ndjson': '{"loan_id":"A","instalment":"1"}\n',
      'bank.ndjson': JSON.stringify(standardMapping()),
    });
    const at = (...names: readonly string[]) => join(path, ...names);
    cpSync('rules/ningxia-2020', at('rules'), { recursive: true });
    linkSync(at('bank.ndjson'), at('hard.ndjson'));
    symlinkSync('bank.ndjson', at('soft.ndjson'));
    symlinkSync('soft.ndjson', at('softer.ndjson'));
    symlinkSync('.', at('same'));
    const read = [at('core.ndjson'), '--schedule', at('plan.ndjson'), '--mapping', at('bank.ndjson'), '--rulebook', at('rules')];
    const before = readdirSync(path);
    const names = ['bank.ndjson', 'hard.ndjson', 'soft.ndjson', 'softer.ndjson', 'plan.ndjson', 'core.ndjson'];
    const same = [
      ...names.map((name) => at(name)),
      `${path}/./bank.ndjson`,
      at('same', 'bank.ndjson'),
      at('rules', 'rulebook.json'),
    ];
    for (const name of sampleOf(same, 3)) {
      const out = option === '--out' ? [] : ['--out', at('out.ndjson')];
      const ran = await portfolio(...read, ...out, option, name, ...(option === '--out' ? ['--to', 'ndjson'] : []));
      expect(ran.err, name).toBe(`liubao: ${name} is both read and written\n`);
      expect(ran.code, name).toBe(2);
    }
    expect(JSON.parse(readFileSync(at('bank.ndjson'), 'utf8'))).toEqual(standardMapping());
    expect(readdirSync(path)).toEqual(before);
  });

  it('nor are two names that are one on some file systems written', async () => {
    const path = await folder();
    const ran = await portfolio(PORTFOLIO, '--out', join(path, 'A.ndjson'), '--report', join(path, 'a.ndjson'));
    expect(ran.err).toContain('to be written twice');
    expect(ran.code).toBe(2);
  });

  itAtTimes('by a book either', async () => {
    const path = await folder();
    cpSync('rules/ningxia-2020', join(path, 'rules'), { recursive: true });
    const pages = join(path, 'pages');
    expect((await liubao(['book', '--out', pages])).code).toBe(0);
    const [page = ''] = readdirSync(pages);
    const rulebook = readFileSync(join(path, 'rules', 'rulebook.json'), 'utf8');
    symlinkSync(join(path, 'rules', 'rulebook.json'), join(path, 'rules', page));
    const ran = await liubao(['book', '--rulebook', join(path, 'rules'), '--out', join(path, 'rules')]);
    expect(ran.err).toBe(`liubao: ${join(path, 'rules', page)} is both read and written\n`);
    expect(ran.code).toBe(2);
    expect(readFileSync(join(path, 'rules', 'rulebook.json'), 'utf8')).toBe(rulebook);
  });

  it('by a check either', async () => {
    const path = await folder({ 'one.json': '{}' });
    symlinkSync('one.json', join(path, 'junit.xml'));
    const ran = await liubao(['check', path, '--junit', join(path, 'junit.xml')]);
    expect(ran.code).toBe(2);
    expect(readFileSync(join(path, 'one.json'), 'utf8')).toBe('{}');
  });
});

describe.each(ENGINES)('an output that is not a plain file: %s', { timeout: 60_000 }, (engine) => {
  const args = ['--engine', engine, '--rows', 'components', '--lang', 'en'];

  it('a link is followed, whether or not its target exists', async () => {
    const path = await folder({ 'old.ndjson': 'old' });
    for (const name of ['old', 'new']) {
      const link = join(path, `${name}-link.ndjson`);
      symlinkSync(`${name}.ndjson`, link);
      expect((await portfolio(PORTFOLIO, '--out', link, ...args)).code).toBe(0);
      expect(readlinkSync(link)).toBe(`${name}.ndjson`);
      expect(linesOf(join(path, `${name}.ndjson`)).length).toBeGreaterThan(200);
    }
    expect(readdirSync(path).length).toBe(4);
  });

  it.runIf(ON_LINUX)('a device remains a device', async () => {
    const path = await folder();
    symlinkSync('/dev/null', join(path, 'null.csv'));
    const ran = await portfolio(PORTFOLIO, '--out', join(path, 'null.csv'), '--report', '/dev/null', ...args);
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(readdirSync(path)).toEqual(['null.csv']);
  });

  it.runIf(ON_LINUX)('a pipe receives the whole output, and rejects are reported', async () => {
    const path = await folder({ 'in.ndjson': `${loanOf('A')}{"id":"B"}\n${loanOf('C')}${loanOf('C')}` });
    const pipe = join(path, 'pipe.csv');
    execFileSync('mkfifo', [pipe]);
    const read = readFile(pipe, 'utf8');
    const ran = await portfolio(join(path, 'in.ndjson'), '--out', pipe, ...args);
    expect((await read).split('\n').map((line) => line.split(',')[0])).toEqual(['loan_id', 'A', 'A', '']);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/3 records rejected; name a file with --rejects/);
    expect(ran.err).toContain('"loanId":"B"');
    expect(readdirSync(path).sort()).toEqual(['in.ndjson', 'pipe.csv']);
  });

  it.runIf(ON_LINUX)('a pipe that nobody reads to its end cannot be written', async () => {
    const path = await folder();
    const pipe = join(path, 'pipe.csv');
    execFileSync('mkfifo', [pipe]);
    // The reader takes one byte and exits.
    const reader = spawn('head', ['-c', '1', pipe], { stdio: 'ignore' });
    const ended = new Promise((resolve) => reader.once('close', resolve));
    const ran = await portfolio(PORTFOLIO, '--out', pipe, ...args);
    await ended;
    expect(ran.err).toBe(`liubao: cannot write ${pipe}: its reader has closed it\n`);
    expect(ran.code).toBe(3);
    expect(readdirSync(path)).toEqual(['pipe.csv']);
  });

  it.runIf(ON_LINUX)('a device that is full cannot be written, and is named', async () => {
    const ran = await portfolio(PORTFOLIO, '--out', '/dev/full', '--to', 'csv', ...args);
    expect(ran.err).toBe('liubao: cannot write /dev/full: no space left\n');
    expect(ran.code).toBe(3);
  });
});

describe.runIf(ON_LINUX)('where the output is one that the process has open', { timeout: 120_000 }, () => {
  const program = bundled('src/cli/liubao.ts');
  const decide = (to: string) => ['portfolio', PORTFOLIO, '--out', to, '--to', 'ndjson', '--threads', '0', '--lang', 'en'];
  /** What a child of this process writes: to sockets, as Node.js gives them to it, or by a shell. */
  async function ran(command: string, args: readonly string[]) {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise((resolve) => child.once('close', resolve)),
    ]);
    return { out, err, code };
  }
  const lines = (written: string) => written.split('\n').filter((line) => line.startsWith('{')).length;

  it.each(
    sampleOf(
      [
        ...['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1', 'a link'].flatMap((name) => [
          [name, 'a socket', undefined] as const,
          [name, 'a pipe', '"$@" | cat'] as const,
        ]),
        ['/dev/stderr', 'a socket', undefined],
        // Standard output goes nowhere, and the summary with it.
        ['/dev/fd/3', 'a pipe', '"$@" 3>&1 >/dev/null | cat'],
      ] as const,
      1,
    ),
  )('%s that is %s is given the whole, and the summary goes to the other', async (name, _, shell) => {
    const link = join(await folder(), 'out.ndjson');
    symlinkSync('/dev/stdout', link);
    const command = [program(), ...decide(name === 'a link' ? link : name)];
    const { code, out, err } = await (shell === undefined
      ? ran(process.execPath, command)
      : ran('sh', ['-c', shell, 'sh', process.execPath, ...command]));
    const [rows, other] = name === '/dev/stderr' ? [err, out] : [out, err];
    expect([code, lines(rows), lines(other)]).toEqual([0, 200, 0]);
    if (name === '/dev/fd/3') expect(other).toBe('');
    else expect(other).toContain('Summary');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it.runIf(isDrawn('a reader that has gone')).each(
    sampleOf(
      [
        ['/dev/stdout', '"$@" | true', ''],
        ['/dev/fd/3', '"$@" 3>&1 >/dev/null | true', 'liubao: cannot write /dev/fd/3: its reader has closed it\n'],
      ] as const,
      1,
    ),
  )('it ends, and quietly, where whoever would read has gone: %s', async (name, shell, err) => {
    const gone = await ran('sh', ['-c', shell, 'sh', process.execPath, program(), ...decide(name)]);
    expect(gone).toEqual({ out: '', err, code: 0 });
  });

  itAtTimes('a file, it is refused: to replace it would leave the output nowhere', async () => {
    const path = await folder();
    const file = join(path, 'out.ndjson');
    const refused = await ran('sh', ['-c', `"$@" > "${file}"`, 'sh', process.execPath, program(), ...decide('/dev/stdout')]);
    expect(refused).toEqual({ out: '', err: 'liubao: /dev/stdout is where the output of the command goes\n', code: 2 });
  });

  it('a socket that is nobody’s output cannot be written to', async () => {
    const socket = join(await folder(), 'socket');
    const server = createServer().listen(socket);
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const refused = await portfolio(PORTFOLIO, '--out', socket, '--to', 'ndjson');
    expect(refused).toMatchObject({ err: `liubao: cannot write ${socket}: it is not a file, pipe or device\n`, code: 3 });
  });
});

/** A small disk of its own, where the machine lets one be made. */
function smallDisk(path: string): boolean {
  if (!ON_LINUX || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', path]).status !== 0) return false;
  onTestFinished(() => {
    spawnSync('umount', [path]);
  });
  return true;
}

describe.each(ENGINES)('where nothing can be written: %s', { timeout: 60_000 }, (engine) => {
  const formats = sampleOf(duckdbInstalled ? ['ndjson', 'csv', 'parquet'] : ['ndjson', 'csv'], 1);

  it.each(formats)('a full disk is reported with the path: %s', async (format) => {
    const path = await folder();
    if (!smallDisk(path)) {
      console.warn('SKIPPED: no small disk can be made here');
      return;
    }
    writeFileSync(join(path, 'filler'), new Uint8Array(200 * 1024));
    const out = join(path, `out.${format}`);
    const ran = await portfolio(PORTFOLIO, '--out', out, '--engine', engine, '--rows', 'components');
    expect(ran.err).toBe(`liubao: cannot write ${out}: no space left\n`);
    expect(ran.code).toBe(3);
    expect(readdirSync(path)).toEqual(['filler']);
  });

  it.runIf(ON_LINUX).each(formats)('a folder that takes no file is named: %s', async (format) => {
    // That of processes takes none, whoever asks; another does not where it is not allowed.
    const closed = await folder();
    chmodSync(closed, 0o555);
    for (const path of process.getuid?.() === 0 ? ['/proc'] : ['/proc', closed]) {
      const ran = await portfolio(PORTFOLIO, '--out', join(path, `out.${format}`), '--engine', engine, '--rows', 'components');
      expect(ran.err).toMatch(new RegExp(`^liubao: cannot write ${join(path, `out.${format}`)}: `));
      expect(ran.code).toBe(3);
    }
  });

  it.each(['lots', '2', '-1GB', '0GB', '2 GB; SET x = 1', '1e3MB', ''])('a memory limit of %j is wrong usage', async (limit) => {
    const path = await folder();
    const ran = await portfolio(PORTFOLIO, '--out', join(path, 'o.ndjson'), '--engine', engine, `--memory-limit=${limit}`);
    expect(ran.err).toContain('is no size: give a figure above 0');
    expect(ran.code).toBe(2);
    expect(readdirSync(path)).toEqual([]);
  });

  it.runIf(duckdbInstalled)('a file that is not Parquet is reported in our own words', async () => {
    const path = await folder({ 'loans.parquet': 'PAR1 nothing of the kind PAR1' });
    const ran = await portfolio(join(path, 'loans.parquet'), '--out', join(path, 'out.csv'), '--engine', engine);
    expect(ran.err).toMatch(/^liubao: cannot read \S+loans\.parquet: DuckDB failed \(“.*”\)\n$/);
    expect(ran.code).toBe(3);
  });
});

describe('a memory limit', () => {
  it.each(['512MB', '1.5 GiB', '2gb'])('of %j is accepted', async (memoryLimit) => {
    const output = join(await folder(), 'out.ndjson');
    await decidePortfolio({ input: PORTFOLIO, output, threads: 0, memoryLimit });
    expect(linesOf(output).length).toBe(200);
  });
});

it.runIf(duckdbInstalled)('a database that cannot be made is a file that cannot be written', async () => {
  vi.doMock('@duckdb/node-api', () => ({
    DuckDBInstance: { create: () => Promise.reject(new Error('IO Error: Cannot open file "x.partial": Permission denied')) },
  }));
  try {
    const output = join(await folder(), 'out.parquet');
    const error = await decidePortfolio({ input: PORTFOLIO, output, threads: 0 }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PortfolioError);
    expect(error).toMatchObject({ fault: 'file', file: { path: output, doing: 'write' } });
  } finally {
    vi.doUnmock('@duckdb/node-api');
  }
});

describe.each(ENGINES)('half of a surrogate pair, wherever it stands: %s', { timeout: 60_000 }, (engine) => {
  it('rejects its line alone', async () => {
    const half = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => `\\u${code.toString(16)}`);
    const text = fc.array(fc.constantFrom('a', '贷', '\\ud83d\\ude00'), { maxLength: 3 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(half, text, fc.constantFrom('loan', 'core', 'plan'), async (one, before, where) => {
        const id = `"${before}x${one}x"`;
        const good = `{"id":"A"}\n`;
        const files = {
          'loan.ndjson': `${loanOf('A')}{"id":${id},"schedule":[{}]}\n`,
          'core.ndjson': where === 'core' ? `${good}{"id":${id}}\n` : good,
          'plan.ndjson': `{"loan_id":"A","instalment":"1"}\n${where === 'plan' ? `{"loan_id":${id},"instalment":"1"}\n` : ''}`,
        };
        const path = await folder(files);
        const output = join(path, 'out.csv');
        const { rejects } = await decidePortfolio({
          input: join(path, where === 'loan' ? 'loan.ndjson' : 'core.ndjson'),
          ...(where === 'loan' ? {} : { schedule: join(path, 'plan.ndjson') }),
          output,
          engine,
          threads: 0,
        });
        expect(rejects.map(({ line }) => line)).toEqual([2]);
        expect(rejects[0]?.error.message).toContain('not well-formed Unicode');
        expect(linesOf(output).map((line) => line.split(',')[0])).toEqual(['loan_id', 'A', 'A']);
      }),
      { numRuns: runs(12) },
    );
  });
});

/** A text with half of a pair in it, as an encoding has it: UTF-8 that is none, or UTF-16 with one half. */
const HALVES = {
  'CSV in UTF-8': (code: number) => ({
    bytes: Buffer.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)),
    write: (text: string) => Buffer.from(text),
  }),
  'CSV in UTF-16LE': (code: number) => ({
    bytes: Buffer.of(code & 0xff, code >> 8),
    write: (text: string) => Buffer.from(text, 'utf16le'),
  }),
  'CSV in UTF-16BE': (code: number) => ({
    bytes: Buffer.of(code >> 8, code & 0xff),
    write: (text: string) => Buffer.from(text, 'utf16le').swap16(),
  }),
} as const;
const LOAN_ROWS = ['id,note\n', 'A,1\n', 'B?,2\n', 'C,3\n'];
const PLAN_ROWS = [
  'loan_id,instalment,due_date,principal\n',
  'A,1,2020-08-15,1.00\n',
  'B?,1,2020-08-15,1.00\n',
  'C,1,2020-08-15,1.00\n',
];

describe.skipIf(!duckdbInstalled).each(
  sampleOf(
    ENGINES.flatMap((engine) => (Object.keys(HALVES) as (keyof typeof HALVES)[]).map((format) => ({ engine, format }))),
    1,
  ),
)('half of a pair in $format: $engine', { timeout: 120_000 }, ({ engine, format }) => {
  it('rejects only its row, in an id or a note, of a loan or an instalment', async () => {
    const place = fc.constantFrom('id', 'note', 'plan');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0xd800, max: 0xdfff }), place, async (code, where) => {
        const { bytes, write } = HALVES[format](code);
        // The rows with the half where a mark stands, and none elsewhere.
        const file = (rows: readonly string[], isHere: boolean) =>
          Buffer.concat(
            rows.flatMap((row) => row.split('?').flatMap((part, at) => [...(at > 0 && isHere ? [bytes] : []), write(part)])),
          );
        const loans = where === 'note' ? LOAN_ROWS.map((row) => row.replace('B?,2', 'B,2?')) : LOAN_ROWS;
        const path = await folder({
          'loans.csv': file(loans, where !== 'plan'),
          'plan.csv': file(PLAN_ROWS, where === 'plan'),
        });
        const encoding = format === 'CSV in UTF-8' ? 'utf-8' : format === 'CSV in UTF-16LE' ? 'utf-16le' : 'utf-16be';
        const { rejects } = await decidePortfolio({
          ...{ input: join(path, 'loans.csv'), schedule: join(path, 'plan.csv'), output: join(path, 'out.csv') },
          ...{ engine, threads: 0, layout: { encoding } },
        });
        const told = rejects.find(({ error }) => error.message.startsWith('not UTF-'));
        expect(told).toMatchObject({ line: 3, file: join(path, where === 'plan' ? 'plan.csv' : 'loans.csv') });
        expect(new Set(linesOf(join(path, 'out.csv')).map((line) => line.split(',')[0]))).toEqual(new Set(['loan_id', 'A', 'C']));
      }),
      { numRuns: runs(12) },
    );
  });
});

describe.skipIf(!duckdbInstalled).each(ENGINES)('text of Parquet that is not UTF-8: %s', { timeout: 60_000 }, (engine) => {
  it.each(['loans', 'plan'])('is reported as unreadable, and nothing is decided: %s', async (where) => {
    const path = await folder();
    const at = (name: string) => join(path, `${name}.parquet`);
    const loans = "SELECT unnest(['A', 'B!!!', 'C']) AS id";
    const plan = "SELECT unnest(['A', 'B!!!', 'C']) AS loan_id, 1 AS instalment, '2020-08-15' AS due_date, '1.00' AS principal";
    await queried(`COPY (${loans}) TO '${at('loans')}' (FORMAT parquet, COMPRESSION uncompressed)`);
    await queried(`COPY (${plan}) TO '${at('plan')}' (FORMAT parquet, COMPRESSION uncompressed)`);
    // The three bytes encode half of a surrogate pair, which UTF-8 forbids.
    const bytes = readFileSync(at(where)).toString('latin1').replaceAll('B!!!', 'B\xed\xa0\x80');
    writeFileSync(at(where), Buffer.from(bytes, 'latin1'));
    const output = join(path, 'out.csv');
    const error = await decidePortfolio({ input: at('loans'), schedule: at('plan'), output, engine, threads: 0 }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(PortfolioError);
    expect(error).toMatchObject({ fault: 'file', file: { path: at(where), doing: 'read' } });
    expect(readdirSync(path).sort()).toEqual(['loans.parquet', 'plan.parquet']);
  });
});

describe.runIf(duckdbInstalled && ON_LINUX).each(ENGINES)('a file that DuckDB cannot read: %s', (engine) => {
  it('is reported as an input, by its own name', async () => {
    const path = await folder({ 'core.ndjson': '{"id":"A"}\n' });
    const plan = join(path, 'plan.parquet');
    // The memory of another process: it may not be read or, where it may, is no Parquet.
    symlinkSync('/proc/1/mem', plan);
    const ran = await portfolio(
      ...[join(path, 'core.ndjson'), '--schedule', plan, '--out', join(path, 'out.csv'), '--engine', engine],
    );
    expect(ran.err.startsWith(`liubao: cannot read ${plan}: `), ran.err).toBe(true);
    expect(ran.code).toBe(3);
    expect(readdirSync(path).sort()).toEqual(['core.ndjson', 'plan.parquet']);
  });
});

describe('threads', () => {
  it('are as many as have work and a processor', () => {
    expect(threadsFor(0, 1e9)).toBe(0);
    expect(threadsFor(64, 200_000)).toBe(1);
    expect(threadsFor(256, 0)).toBe(1);
    expect(threadsFor(256, 1e12)).toBe(availableParallelism());
  });
});

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1', '＝1', '＋1', '－1', '＠x', '=a,"b"'];

describe.runIf(duckdbInstalled)('ids that a spreadsheet would run', () => {
  itAtTimes('stay as they are, unless they are asked to be made safe; then by both engines alike', async () => {
    const ids = [...FORMULAS, 'A=1', "'=1", '1', '贷-1'];
    const path = await folder({ 'in.ndjson': ids.map(loanOf).join('') });
    const made: string[] = [];
    for (const engine of ALL_ENGINES) {
      for (const csvSafe of [false, true]) {
        const output = join(path, `${engine}-${csvSafe}.csv`);
        await decidePortfolio({ input: join(path, 'in.ndjson'), output, engine, threads: 0, csvSafe });
        const read = await queried(
          `SELECT DISTINCT ON (loan_id) loan_id FROM read_csv('${output}', all_varchar = true, header = true, parallel = false, quote = '"', delim = ',')`,
        );
        const expected = csvSafe ? ids.map((id) => (FORMULAS.includes(id) ? `'${id}` : id)) : ids;
        expect(new Set(read.map(({ loan_id }) => loan_id))).toEqual(new Set(expected));
        if (csvSafe) made.push(readFileSync(output, 'utf8'));
      }
    }
    expect(made[1]).toBe(made[0]);
  });

  itAtTimes('do not affect other formats', async () => {
    const path = await folder({ 'in.ndjson': FORMULAS.map(loanOf).join('') });
    for (const engine of ENGINES) {
      const output = join(path, `${engine}.ndjson`);
      await decidePortfolio({ input: join(path, 'in.ndjson'), output, engine, threads: 0, csvSafe: true, rows: 'components' });
      expect(new Set(jsonLines(output).map(({ loan_id }) => loan_id))).toEqual(new Set(FORMULAS));
      const parquet = join(path, `${engine}.parquet`);
      await decidePortfolio({ input: join(path, 'in.ndjson'), output: parquet, engine, threads: 0, csvSafe: true });
      const read = await queried(`SELECT DISTINCT loan_id FROM '${parquet}'`);
      expect(new Set(read.map(({ loan_id }) => loan_id))).toEqual(new Set(FORMULAS));
    }
  });
});
