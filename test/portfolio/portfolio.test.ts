import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compactDecision } from '../../src/compact/compact-decision.js';
import { createDecider, decide, type Loan } from '../../src/index.js';
import { type DecidedPortfolio, decidePortfolio, PortfolioError, type PortfolioOptions } from '../../src/portfolio/index.js';
import { DEEP, itAtTimes, sampleOf } from '../depth.js';
import { expectation } from '../sql/expected.js';
import { fixtureLoans } from '../sql/fixture-loans.js';
import { generatedLoans } from '../sql/generated-loans.js';
import { columnType, loanRow, scheduleRows, TABLES } from '../sql/tables.js';
import {
  bundled,
  duckdbAtTimes,
  duckdbInstalled,
  emptyFolder,
  enginesFor,
  jsonLines,
  linesOf,
  PORTFOLIO,
  portfolioCopy,
  queried,
} from './files.js';

// A different seed generates different loans: SEED=… npm test.
const SEED = Number(process.env.SEED ?? 20200628);
const withDuckdb = it.skipIf(!duckdbInstalled);
const ENGINES = enginesFor(import.meta.url);

type Given = Partial<PortfolioOptions> & Pick<PortfolioOptions, 'input'>;

/** Decides a file in a folder of its own, on this thread where nothing else is said. */
async function decided(given: Given, name = 'out.ndjson') {
  const folder = await emptyFolder();
  const output = given.output ?? join(folder, name);
  const result = await decidePortfolio({ threads: 0, ...given, output });
  return { ...result, output, folder };
}

/** A file of lines, as they are. */
async function fileOf(lines: readonly (string | Uint8Array)[], name = 'loans.ndjson'): Promise<string> {
  const path = join(await emptyFolder(), name);
  writeFileSync(path, Buffer.concat(lines.map((line) => Buffer.from(line as string))));
  return path;
}

/** Loans of the fixtures and generated ones, each different. */
const LOANS: readonly Loan[] = [
  ...sampleOf(fixtureLoans().find(({ options }) => Object.keys(options).length === 0)?.loans ?? [], 40),
  ...generatedLoans(DEEP ? 400 : 40, SEED),
];
const asLines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`);

describe('lines of JSON in, lines of JSON out', () => {
  const script = bundled('src/portfolio/worker.ts');
  it('hold the compact decision of each loan, in their order', async () => {
    const { output, summary, rejects } = await decided({ input: PORTFOLIO });
    expect(jsonLines(output)).toEqual(jsonLines(PORTFOLIO).map((loan) => compactDecision(decide(loan as never))));
    expect(summary).toMatchObject({ loans: 200, invalid: 0 });
    expect(rejects).toEqual([]);
  });

  it('hold the whole decision where it is asked for', async () => {
    const { output } = await decided({ input: PORTFOLIO, rows: 'decisions' });
    expect(jsonLines(output)).toEqual(jsonLines(PORTFOLIO).map((loan) => decide(loan as never)));
  });

  itAtTimes('are the same, whatever the number of threads', { timeout: 60_000 }, async () => {
    // Several chunks of a megabyte, so that their order is put to the test.
    const input = await fileOf(Array.from({ length: DEEP ? 20 : 8 }, (_, copy) => portfolioCopy(copy)));
    const worker = pathToFileURL(script());
    const alone = await decided({ input });
    for (const threads of sampleOf([1, 3], 1)) {
      const run = await decided({ input, threads, worker });
      expect(readFileSync(run.output).equals(readFileSync(alone.output)), `${threads} threads`).toBe(true);
      expect(run.summary).toEqual(alone.summary);
    }
  });

  it('under other readings, parameters and a host’s own rulebook', async () => {
    const options = {
      readings: { 'ceiling.scope': 'all-limbs' },
      parameters: { 'inclusive.creditCeiling': '5000000.00' },
    } as const;
    const { output, summary } = await decided({ input: PORTFOLIO, ...options });
    const { decide: decideOtherwise } = createDecider(options);
    expect(jsonLines(output)).toEqual(jsonLines(PORTFOLIO).map((loan) => compactDecision(decideOtherwise(loan as never))));
    expect(summary.parameters).toEqual(options.parameters);
    expect(summary.readings['ceiling.scope']).toBe('all-limbs');
  });
});

describe(`every format in and out by both engines, seed ${SEED}`, () => {
  /** Rows as text: files hold figures and days each in its own way. */
  async function rowsOf(path: string): Promise<string[]> {
    const from = path.endsWith('.ndjson')
      ? `read_json('${path}', format = 'newline_delimited', columns = {${COLUMNS.map((name) => `"${name}": 'VARCHAR'`).join(', ')}})`
      : path.endsWith('.csv')
        ? `read_csv('${path}', header = true, all_varchar = true, allow_quoted_nulls = false)`
        : `read_parquet('${path}')`;
    const rows = await queried(
      `SELECT ${COLUMNS.map((name) => `CAST("${name}" AS VARCHAR) AS "${name}"`).join(', ')} FROM ${from}`,
    );
    return rows.map((row) => lineOf(row));
  }
  const expectedOf = expectation();
  const COLUMNS = Object.keys(expectedOf(LOANS[0] as Loan).components[0] ?? {});
  const lineOf = (row: Readonly<Record<string, unknown>>) =>
    COLUMNS.map((name) =>
      name === 'missing'
        ? String(row[name] ?? '')
            .split(' ')
            .sort()
            .join(' ')
        : (row[name] ?? '∅'),
    ).join('|');
  const expected = LOANS.flatMap((loan) => expectedOf(loan).components.map(lineOf));

  /** The loans in files of each kind. */
  async function inputs(): Promise<Record<string, Given>> {
    const nested = await fileOf(asLines(LOANS.map(({ input }) => input)));
    const loans = await fileOf(asLines(LOANS.map(loanRow)));
    const schedule = await fileOf(asLines(LOANS.flatMap(scheduleRows)), 'schedule.ndjson');
    const folder = await emptyFolder();
    for (const [name, path] of [
      ['loans', loans],
      ['schedule', schedule],
    ] as const) {
      const columns = TABLES[name].map((column) => `"${column.name}": '${columnType(column.type, 'VARCHAR')}'`).join(', ');
      const rows = `SELECT * FROM read_json('${path}', format = 'newline_delimited', columns = {${columns}})`;
      await queried(`COPY (${rows}) TO '${join(folder, `${name}.parquet`)}' (FORMAT parquet)`);
      await queried(`COPY (${rows}) TO '${join(folder, `${name}.csv`)}' (FORMAT csv, HEADER true)`);
    }
    return {
      'NDJSON, schedules in the loans': { input: nested },
      'NDJSON, two files': { input: loans, schedule },
      'CSV, two files': { input: join(folder, 'loans.csv'), schedule: join(folder, 'schedule.csv') },
      'Parquet, two files': { input: join(folder, 'loans.parquet'), schedule: join(folder, 'schedule.parquet') },
    };
  }

  duckdbAtTimes('gives the rows that the decisions say', { timeout: 120_000 }, async () => {
    let summary: ReturnType<typeof withoutRows> | undefined;
    for (const [name, given] of sampleOf(Object.entries(await inputs()), 2)) {
      for (const engine of ['js', 'duckdb'] as const) {
        for (const format of sampleOf(['ndjson', 'csv', 'parquet'], 1)) {
          const place = `${name} → ${engine} → ${format}`;
          const run = await decided({ ...given, engine, rows: 'components' }, `out.${format}`);
          expect(run.rejects, place).toEqual([]);
          const rows = await rowsOf(run.output);
          const differing = rows.filter((row, at) => row !== expected[at]);
          expect(differing.slice(0, 3), place).toEqual([]);
          expect(rows.length, place).toBe(expected.length);
          summary ??= withoutRows(run.summary);
          expect(withoutRows(run.summary), place).toEqual(summary);
        }
      }
    }
  });

  /** The summary without the rows of its examples: a loan stands elsewhere in each file. */
  function withoutRows({ implausible, ...rest }: DecidedPortfolio['summary']) {
    return {
      ...rest,
      implausible: implausible.map(({ example: { of: _, row: __, ...example }, ...one }) => ({ ...one, example })),
    };
  }
});

describe('Parquet with the schedules in the loans', () => {
  // Such a file cannot leave a value out: NULL is what is unknown, and nothing in it is known to be none.
  const loans = LOANS.map(({ input }) => input).filter((input) => !JSON.stringify(input).includes('null'));

  /** Rows of CSV; the engines name what is missing, the last column, each in an order of its own. */
  const settled = (path: string) =>
    linesOf(path).map((line) => line.replace(/[^,]*$/, (missing) => missing.split(' ').sort().join(' ')));

  withDuckdb('is decided by both engines as the loans are', { timeout: 60_000 }, async () => {
    const lines = await fileOf(asLines(loans));
    const input = join(await emptyFolder(), 'loans.parquet');
    const rows = `read_json('${lines}', format = 'newline_delimited', sample_size = -1, convert_strings_to_integers = false)`;
    await queried(`COPY (SELECT * FROM ${rows}) TO '${input}' (FORMAT parquet)`);
    const expected = settled((await decided({ input: lines, rows: 'components' }, 'out.csv')).output);
    for (const engine of ['js', 'duckdb'] as const) {
      const { output, rejects } = await decided({ input, engine, rows: 'components' }, 'out.csv');
      expect(rejects).toEqual([]);
      const differing = settled(output).filter((line, at) => line !== expected[at]);
      expect(differing.slice(0, 3), engine).toEqual([]);
    }
  });
});

withDuckdb('binary figures of Parquet are read as the decimals that they print as, by both engines', async () => {
  const folder = await emptyFolder();
  const [input, schedule] = [join(folder, 'loans.parquet'), join(folder, 'schedule.parquet')];
  await queried(
    `COPY (SELECT * FROM (VALUES ('A', 1e-8::DOUBLE), ('B', 0.0435::DOUBLE), ('C', 1e-9::DOUBLE), ('D', 4.35::DOUBLE)) AS t(id, annual_rate)) TO '${input}'`,
  );
  await queried(`COPY (SELECT id AS loan_id, 1 AS instalment, 1.5::DOUBLE AS principal FROM '${input}') TO '${schedule}'`);
  for (const engine of ENGINES) {
    const { rejects, summary } = await decided({ input, schedule, engine }, 'out.csv');
    expect(
      rejects.map(({ loanId }) => loanId),
      engine,
    ).toEqual(['C', 'D']);
    expect(summary.loans, engine).toBe(2);
  }
});

it.runIf(duckdbInstalled && DEEP)(
  'a file larger than the memory limit is decided, and a limit that will not do is named',
  { timeout: 120_000 },
  async () => {
    const copies = 1000;
    const input = join(await emptyFolder(), 'loans.ndjson');
    for (let copy = 0; copy < copies; copy++) appendFileSync(input, portfolioCopy(copy));
    const memoryLimit = '150MB';
    expect(statSync(input).size).toBeGreaterThan(150e6);
    const { summary } = await decided({ input, engine: 'duckdb', memoryLimit }, 'out.parquet');
    expect(summary.loans).toBe(copies * 200);
    await expect(decided({ input: PORTFOLIO, engine: 'duckdb', memoryLimit: '1MB' }, 'out.parquet')).rejects.toThrow(
      'a memory limit of 1MB is too small for this portfolio',
    );
  },
);

describe('the summary', () => {
  it('counts and adds up what the decisions say', async () => {
    const input = await fileOf(asLines(LOANS.map(({ input: loan }) => loan)));
    const { summary } = await decided({ input });
    const decisions = LOANS.map((loan) => decide(loan));
    const fen = (yuan: string | undefined) => BigInt((yuan ?? '0.00').replace('.', ''));
    const yuan = (sum: bigint) => `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`;
    const components = decisions.flatMap(({ instalments }) =>
      instalments.flatMap(({ principal, interest }) => [principal, interest]),
    );
    for (const { track, loans, instalments, principal, interest } of summary.tracks) {
      expect(loans).toBe(decisions.filter((each) => each.track === track).length);
      expect(instalments).toBe(decisions.flatMap((each) => each.instalments).filter((each) => each.track === track).length);
      const due = (kind: 'principal' | 'interest') =>
        decisions
          .flatMap((each) => each.instalments.map((instalment) => instalment[kind]))
          .filter((each) => each.track === track)
          .reduce((sum, { amount }) => sum + fen(amount), 0n);
      expect([principal, interest]).toEqual([yuan(due('principal')), yuan(due('interest'))]);
    }
    const penalty = (of: typeof components) => yuan(of.reduce((sum, each) => sum + fen(each.penaltyInterest.amount), 0n));
    expect(summary.penaltyInterest).toEqual({
      amount: penalty(components),
      assumed: penalty(components.filter(({ penaltyInterest }) => penaltyInterest.rateBasis === 'assumed-multiple')),
      contractInterest: yuan(components.reduce((sum, each) => sum + fen(each.penaltyInterest.contractInterest?.amount), 0n)),
    });
    const warned = new Map<string, number>();
    for (const { warnings } of decisions) {
      for (const kind of new Set(warnings.map(({ conclusion }) => conclusion))) warned.set(kind, (warned.get(kind) ?? 0) + 1);
    }
    expect(Object.fromEntries(summary.warnings.map(({ warning, loans }) => [warning, loans]))).toEqual(
      Object.fromEntries(warned),
    );
    expect(warned.size).toBeGreaterThan(0);
    expect(summary.unknownAmounts).toBe(components.filter(({ amount }) => amount === undefined).length);
    const lacking = new Map<string, number>();
    for (const { missing } of decisions) {
      for (const fact of new Set(missing.map((path) => path.replace(/\[\d+\]/g, '[]'))))
        lacking.set(fact, (lacking.get(fact) ?? 0) + 1);
    }
    expect(Object.fromEntries(summary.missing.map(({ fact, loans }) => [fact, loans]))).toEqual(Object.fromEntries(lacking));
    const whole = (of: readonly { readonly due: Readonly<Record<string, string>> }[]) =>
      yuan(of.flatMap(({ due }) => Object.values(due)).reduce((sum, amount) => sum + fen(amount), 0n));
    const all = yuan(components.reduce((sum, { amount }) => sum + fen(amount), 0n));
    expect([whole(summary.weeks), whole(summary.sizes)]).toEqual([all, all]);
    expect(summary.sizes.reduce((sum, { loans }) => sum + loans, 0)).toBe(LOANS.length);
  });
});

it.each(ENGINES)('a run reports its progress from 0 to 1: %s', async (engine) => {
  const told: number[] = [];
  await decided({ input: PORTFOLIO, engine, onProgress: (done) => told.push(done) });
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(told.at(-1)).toBe(1);
});

describe('a line that is not a loan', () => {
  const good = (at: number) => JSON.stringify({ id: `G-${at}`, schedule: [{ dueDate: '2020-08-15' }] });
  const bad: readonly (readonly [name: string, line: string | Uint8Array, reason: RegExp])[] = [
    ['no JSON', '{"id": ', /JSON/],
    ['no object', '[1]', /object/],
    ['an unknown key', '{"id":"L-1","schedule":[{}],"borower":{}}', /borower/],
    ['no calendar day', '{"id":"L-2","schedule":[{"dueDate":"2020-06-31"}]}', /schedule\[0\]\.dueDate.*2020-06-31.*calendar day/],
    ['a third decimal', '{"id":"L-3","schedule":[{"principal":"1.005"}]}', /schedule\[0\]\.principal.*1\.005/],
    ['less than nothing', '{"id":"L-4","schedule":[{"principal":"-1.00"}]}', /schedule\[0\]\.principal/],
    ['a percentage', '{"id":"L-5","annualRate":"4.35","schedule":[{}]}', /annualRate.*4\.35/],
    ['no instalment', '{"id":"L-6","schedule":[]}', /schedule/],
    ['no id', '{"schedule":[{}]}', /id/],
    ['an empty id', '{"id":"","schedule":[{}]}', /id/],
    ['no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), /UTF-8/],
    [
      'days that contradict each other',
      '{"id":"L-7","schedule":[{"dueDate":"2020-08-15","originalDueDate":"2020-09-15"}]}',
      /originalDueDate.*2020-09-15/,
    ],
  ];

  it.each(ENGINES)('is rejected with its line and the reason, and the rest goes on: %s', async (engine) => {
    const lines = bad.flatMap(([, line], at) => [good(at), '\n', line, '\r\n', '\n']);
    const { output, summary, rejectFile, rejects } = await decided({
      input: await fileOf([...lines, good(bad.length)]),
      engine,
      rows: 'components',
    });
    expect(rejectFile).toBe(`${output}.rejects.ndjson`);
    const written = jsonLines(rejectFile ?? '');
    expect(written).toEqual(rejects);
    expect(written.map(({ line }) => line)).toEqual(bad.map((_, at) => 3 * at + 2));
    bad.forEach(([name, , reason], at) => {
      expect(JSON.stringify(written[at]), name).toMatch(reason);
    });
    // A row for the principal and one for the interest.
    expect(linesOf(output).length).toBe(2 * (bad.length + 1));
    expect(summary).toMatchObject({ loans: bad.length + 1, invalid: bad.length });
  });

  withDuckdb('in tables is the same for both engines, days that contradict each other included', async () => {
    const folder = await emptyFolder();
    const [input, schedule] = [join(folder, 'loans.csv'), join(folder, 'schedule.csv')];
    const loans = [
      'A,2020-12-31,',
      'B,2020-08-14,',
      'C,2020-08-14,false',
      'D,,',
      'E,2020-08-14,',
      'F,2020-08-14,',
      'G,2020-08-15,',
    ];
    writeFileSync(input, ['id,application_principal_until,application_principal_requested', ...loans, ''].join('\n'));
    const rows = [
      'A,0,2020-08-15,2020-08-16,1.00', // due before it was due
      'B,0,2020-08-15,,1.00', // asked to a day before it falls due
      'C,0,2020-08-15,,1.00', // a day is asked, and a flag says that none is
      'D,0,2020-08-15,,1.00',
      'D,1,2020-08-15,,1.00', // two on a day
      'E,0,2020-08-15,,0.00', // nothing falls due
      'F,0,,,1.00', // it is not known when it falls due
      'F,1,2020-08-15,,1.00',
      'G,0,2020-08-15,,1.00',
    ];
    writeFileSync(schedule, ['loan_id,instalment,due_date,original_due_date,principal', ...rows, ''].join('\n'));
    for (const engine of ENGINES) {
      const { rejects } = await decided({ input, schedule, engine }, 'out.csv');
      expect(
        rejects.map(({ line, loanId }) => [line, loanId]),
        engine,
      ).toEqual([
        [2, 'A'],
        [3, 'B'],
        [4, 'C'],
        [5, 'D'],
      ]);
    }
  });

  duckdbAtTimes('is told of once a row, though thousands of loans have no id', { timeout: 30_000 }, async () => {
    const folder = await emptyFolder();
    const [input, schedule] = [join(folder, 'loans.csv'), join(folder, 'schedule.csv')];
    writeFileSync(input, `id,purpose\n${'"",operating\n'.repeat(5000)}`);
    writeFileSync(schedule, 'loan_id,instalment\nA,1\n');
    const { rejectFile, summary } = await decided({ input, schedule, engine: 'duckdb' }, 'out.csv');
    expect(summary.invalid).toBe(5001);
    expect(readFileSync(rejectFile ?? '').length).toBeLessThan(5001 * 1000);
  });

  withDuckdb('are instalments that cannot be told apart, and lines of a table that are no JSON', async () => {
    const loans = await fileOf(asLines([{ id: 'A' }, { id: 'B' }]).concat('{"id": \n'));
    const rows = [
      { loan_id: 'A', instalment: '10' },
      { loan_id: 'A', instalment: '9' },
      { loan_id: 'B', instalment: 1 },
      { loan_id: 'B', instalment: 1 },
    ];
    const schedule = await fileOf(asLines(rows), 'schedule.ndjson');
    for (const engine of ENGINES) {
      const { output, rejects } = await decided({ input: loans, schedule, engine, rows: 'components' }, 'out.csv');
      expect(
        rejects.map(({ line }) => line),
        engine,
      ).toEqual([3, 2]);
      expect(
        linesOf(output).map((line) => line.split(',')[1]),
        engine,
      ).toEqual(['instalment', '9', '9', '10', '10']);
    }
  });

  itAtTimes('has its right number far into a file', async () => {
    const file = Array.from({ length: 15 }, (_, copy) => portfolioCopy(copy).trimEnd().split('\n')).flatMap((lines) =>
      lines.map((line) => `${line}\n`),
    );
    const at = [0, 700, 1500, 2222, 2999];
    for (const index of at) file[index] = 'no loan\n';
    const { rejectFile, summary } = await decided({ input: await fileOf(file) });
    expect(jsonLines(rejectFile ?? '').map(({ line }) => line)).toEqual(at.map((index) => index + 1));
    expect(summary.loans + summary.invalid).toBe(file.length);
  });

  it.each([
    ['an empty file', []],
    ['blank lines', ['\n', ' \r\n', '\t\n']],
  ])('%s is a portfolio of nothing', async (_, lines) => {
    const { output, summary, rejectFile } = await decided({ input: await fileOf(lines) });
    expect(readFileSync(output, 'utf8')).toBe('');
    expect(summary).toMatchObject({ loans: 0, invalid: 0, weeks: [], sizes: [], missing: [] });
    expect(rejectFile).toBeUndefined();
  });

  it('is not told of twice: the reject file of an earlier run goes where there is nothing to reject', async () => {
    const first = await decided({ input: await fileOf(['no loan\n']) });
    await decidePortfolio({ input: PORTFOLIO, output: first.output, threads: 0 });
    expect(readdirSync(first.folder)).toEqual(['out.ndjson']);
  });
});

describe('a run that cannot go on', () => {
  const faultOf = async (given: Given, name?: string): Promise<PortfolioError> => {
    const error = await decided(given, name).catch((caught: unknown) => caught);
    if (!(error instanceof PortfolioError)) throw error;
    return error;
  };

  it.each([
    ['whose input is not there', { input: 'nowhere.ndjson' }, 'file', /nowhere\.ndjson/],
    ['whose input has a name that tells no format', { input: 'package.json' }, 'usage', /\.ndjson, \.csv or \.parquet/],
    ['that reads what it writes', { input: PORTFOLIO, output: `./${PORTFOLIO}` }, 'usage', /both read and written/],
    [
      'that is to write whole decisions as rows',
      { input: PORTFOLIO, engine: 'duckdb', rows: 'decisions' },
      'usage',
      /components/,
    ],
  ] as const)('%s says so', async (_, given, fault, message) => {
    const error = await faultOf(given);
    expect(error.message).toMatch(message);
    expect(error.fault).toBe(fault);
  });

  it.each(ENGINES)('leaves no new file behind if it is stopped, and keeps the file that was there: %s', async (engine) => {
    const folder = await emptyFolder();
    const output = join(folder, 'out.ndjson');
    writeFileSync(output, 'of an earlier run');
    const stop = new AbortController();
    stop.abort();
    const error = await faultOf({ input: PORTFOLIO, output, engine, signal: stop.signal });
    expect(error.fault).toBe('aborted');
    expect(readdirSync(folder)).toEqual(['out.ndjson']);
    expect(readFileSync(output, 'utf8')).toBe('of an earlier run');
  });

  it('leaves nothing behind where the rows are refused half-way', async () => {
    const folder = await emptyFolder();
    const output = join(folder, 'out.ndjson');
    let told = 0;
    const stop = new AbortController();
    const input = await fileOf(Array.from({ length: DEEP ? 20 : 8 }, (_, copy) => portfolioCopy(copy)));
    const onProgress = () => {
      told++;
      if (told === 2) stop.abort();
    };
    await faultOf({ input, output, onProgress, signal: stop.signal });
    expect(readdirSync(folder)).toEqual([]);
  });
});
