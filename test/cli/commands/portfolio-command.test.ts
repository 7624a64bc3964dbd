import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { RejectLine } from '../../../src/portfolio/index.js';
import { standardMapping } from '../../../src/sql/index.js';
import { duckdbInstalled, jsonLines, PORTFOLIO, queried } from '../../portfolio/files.js';
import { WRITTEN } from '../../portfolio/read/bytes/encoded-text.js';
import { folder, liubao } from '../terminal.js';

const LOAN = { id: 'L-1', borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' } };
const INSTALMENT = { dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' };
const LINE = `${JSON.stringify({ ...LOAN, schedule: [INSTALMENT] })}\n`;
const withDuckdb = it.skipIf(!duckdbInstalled);

const portfolio = (...args: readonly string[]) => liubao(['portfolio', ...args, '--threads', '0']);

describe('liubao portfolio', () => {
  it('prints a summary, and ends with 0', async () => {
    const out = await folder();
    const ran = await portfolio(PORTFOLIO, '--out', join(out, 'decisions.ndjson'), '--lang', 'en');
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/must be deferred \(shall-defer\) +104 +291/);
    expect(ran.out).toContain('penalty interest that must not be charged');
    expect(ran.out).toMatch(/application\.interestUntil +12/);
    expect(readdirSync(out)).toEqual(['decisions.ndjson']);
  });

  it('ends with 1 where lines are rejected, and says where they are', async () => {
    const path = await folder({ 'loans.ndjson': `${LINE}{"id":"L-2","schedule":[{"dueDate":"2020-06-31"}]}\n` });
    const out = join(path, 'out.ndjson');
    const ran = await portfolio(join(path, 'loans.ndjson'), '--out', out);
    expect(ran.code).toBe(2);
    expect(ran.err).toBe(`liubao: 1 record rejected; see ${out}.rejects.ndjson\n`);
    expect(jsonLines(`${out}.rejects.ndjson`)).toMatchObject([
      { line: 2, loanId: 'L-2', error: { problems: [{ path: 'schedule[0].dueDate', value: '2020-06-31' }] } },
    ]);
  });

  it('writes the summary and the report where they are asked for', async () => {
    const path = await folder();
    const [summary, report] = [join(path, 'summary.json'), join(path, 'report.html')];
    await portfolio(PORTFOLIO, '--out', join(path, 'out.csv'), '--summary-json', summary, '--report', report, '--lang', 'zh');
    expect(JSON.parse(readFileSync(summary, 'utf8'))).toMatchObject({ loans: 200, penaltyInterest: { amount: '526595.70' } });
    expect(readFileSync(report, 'utf8')).toContain('贷款组合延期还本付息报告');
  });

  it('decides under the readings and parameters given', async () => {
    const out = join(await folder(), 'out.ndjson');
    const args = ['--reading', 'ceiling.scope=enterprises', '--parameter', 'inclusive.creditCeiling=1.00'];
    await portfolio(PORTFOLIO, '--out', out, ...args);
    const limbs = jsonLines(out).flatMap(({ inclusive }) => (inclusive as { limb?: string }).limb ?? []);
    // The reading frees individual businesses and owners from the ceiling, which no enterprise keeps to.
    expect(new Set(limbs)).toEqual(new Set(['individual-business', 'business-owner']));
  });

  it.each([
    [['nowhere.ndjson', '--out', 'x.ndjson'], 3, 'nowhere.ndjson'],
    [[PORTFOLIO, '--out', 'nowhere/x.ndjson'], 3, 'nowhere'],
    [[PORTFOLIO, '--out', 'x.txt'], 2, 'x.txt: its name does not tell its format'],
    [[PORTFOLIO], 2, '--out'],
    [[PORTFOLIO, '--out', PORTFOLIO], 2, 'both read and written'],
    [[PORTFOLIO, '--out', 'x.ndjson', '--engine', 'sql'], 2, 'Allowed choices are js, duckdb'],
    [[PORTFOLIO, '--out', 'x.csv', '--rows', 'decisions'], 2, 'components'],
    [[PORTFOLIO, '--out', 'x.ndjson', '--reading', 'ceiling.scope=none'], 2, 'ceiling.scope'],
    [[PORTFOLIO, '--out', 'x.ndjson', '--mapping', 'nowhere.json'], 3, 'nowhere.json'],
  ])('refuses %j', async (args, code, message) => {
    const ran = await portfolio(...args);
    expect(ran.err).toContain(message);
    expect(ran.err).not.toMatch(/\n {4}at /);
    expect(ran.code).toBe(code);
  });

  withDuckdb('reads a bank’s own columns through a mapping', async () => {
    const path = await folder({
      'core.csv': 'loan_no,cust,scale,credit_fen,rate_pct\nA-1,01,S,500000000,4.35\nA-2,02,,900000000000,4.35\nA-3,01,L,x,4.35\n',
      'plan.csv':
        'loan_no,term,due,prin\nA-1,1,2020-08-15,300000.00\nA-1,2,2021-04-15,300000.00\nA-2,1,2020-08-15,1.00\nA-9,1,2020-08-15,1.00\n',
      'bank.json': JSON.stringify({
        loans: {
          table: 'core',
          id: 'loan_no',
          facts: {
            'borrower.kind': { column: 'cust', values: { '01': 'enterprise', '02': 'individual-business' } },
            'borrower.size': { column: 'scale', values: { S: 'small', L: 'large' } },
            'borrower.creditTotal': { column: 'credit_fen', unit: 'fen' },
            annualRate: { column: 'rate_pct', unit: 'percent' },
          },
        },
        schedule: { table: 'plan', loanId: 'loan_no', instalment: 'term', facts: { dueDate: 'due', principal: 'prin' } },
      }),
    });
    const read = ['--schedule', join(path, 'plan.csv'), '--mapping', join(path, 'bank.json')];
    const summaries: unknown[] = [];
    for (const engine of ['js', 'duckdb']) {
      const out = join(path, `${engine}.parquet`);
      const summary = join(path, `${engine}.json`);
      const ran = await portfolio(join(path, 'core.csv'), ...read, '--out', out, '--engine', engine, '--summary-json', summary);
      expect(ran.err, engine).toMatch(/unknown for every loan: .*purpose/);
      summaries.push(JSON.parse(readFileSync(summary, 'utf8')));
      expect(ran.code, engine).toBe(2);
      expect(
        await queried(
          `SELECT loan_id, CAST(instalment AS VARCHAR) AS instalment, component, track FROM '${out}' WHERE component = 'principal'`,
        ),
      ).toEqual([
        { loan_id: 'A-1', instalment: '1', component: 'principal', track: 'shall-defer' },
        { loan_id: 'A-1', instalment: '2', component: 'principal', track: 'not-covered' },
        { loan_id: 'A-2', instalment: '1', component: 'principal', track: 'undetermined' },
      ]);
      const rejects = jsonLines(`${out}.rejects.ndjson`) as unknown as RejectLine[];
      expect(
        rejects.find(({ loanId }) => loanId === 'A-3'),
        engine,
      ).toMatchObject({
        line: 4,
        error: {
          name: 'InvalidLoanError',
          message: expect.stringMatching(/^invalid loan: credit_fen: "x", expected a whole number of fen/),
        },
      });
      expect(
        rejects.find(({ file }) => file === join(path, 'plan.csv')),
        engine,
      ).toMatchObject({
        line: 5,
        error: { name: 'InvalidRowError', message: 'an instalment of a loan that is not there: "A-9"' },
      });
      expect(rejects.length, engine).toBe(2);
    }
    expect(summaries[1]).toEqual(summaries[0]);
    expect(summaries[0]).toMatchObject({
      sizes: [
        { size: 'small', loans: 1 },
        { size: 'individual-business', loans: 1 },
      ],
    });
  });

  withDuckdb('names the columns that there are where the mapping names another', async () => {
    const path = await folder({ 'core.csv': 'loan_no\nA-1\n', 'plan.csv': 'loan_no,term\nA-1,1\n' });
    const mapping = {
      loans: { ...standardMapping().loans, id: 'loan_no', facts: { purpose: 'use' } },
      schedule: { ...standardMapping().schedule, loanId: 'loan_no', instalment: 'term', facts: {} },
    };
    const bank = join(await folder({ 'bank.json': JSON.stringify(mapping) }), 'bank.json');
    const ran = await portfolio(
      join(path, 'core.csv'),
      '--schedule',
      join(path, 'plan.csv'),
      '--mapping',
      bank,
      '--out',
      join(path, 'x.csv'),
    );
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('core.csv has no column "use"; it has loan_no');
  });

  withDuckdb('says which of two files is at fault, and where', async () => {
    const plan = '\nloan_id,instalment,due_date,instalment\nA-1,1,2020-08-15,1\n';
    const path = await folder({ 'core.csv': 'id\nA-1\n', 'plan.csv': plan });
    const [core, schedule] = [join(path, 'core.csv'), join(path, 'plan.csv')];
    for (const engine of ['js', 'duckdb']) {
      const ran = await portfolio(core, '--schedule', schedule, '--out', join(path, 'x.csv'), '--engine', engine);
      expect(ran.err).toBe(`liubao: cannot read ${schedule}: line 2: its head names the column "instalment" twice\n`);
      expect(ran.code).toBe(3);
      expect(readdirSync(path).sort()).toEqual(['core.csv', 'plan.csv']);
    }
  });

  withDuckdb('reads files as its options say, and says which encoding it guessed', async () => {
    const path = await folder();
    const [loans, plan, out] = [join(path, 'loans.csv'), join(path, 'plan.csv'), join(path, 'out.csv')];
    writeFileSync(loans, WRITTEN.GB18030("note\n'A'\u0001'宁夏'\n"));
    writeFileSync(plan, '-\nA\u00011\n');
    const mapping = {
      loans: { ...standardMapping().loans, id: 'column1', facts: {} },
      schedule: { ...standardMapping().schedule, loanId: 'column1', instalment: 'column2', facts: {} },
    };
    writeFileSync(join(path, 'map.json'), JSON.stringify(mapping));
    const report = join(path, 'report.html');
    const args = [
      '--schedule',
      plan,
      '--mapping',
      join(path, 'map.json'),
      '--report',
      report,
      '--skip-lines',
      '1',
      '--no-header',
    ];
    const marks = ['--quote', "'", '--separator', '\\x01'];
    for (const [lang, note] of [
      ['zh', '未指明编码,文件也无编码标记;按 GB18030 读取(如“宁夏'],
      ['en', 'its encoding is not stated; it was read as GB18030 (for example “宁夏'],
    ] as const) {
      const ran = await portfolio(loans, ...args, ...marks, '--out', out, '--lang', lang);
      expect(ran.code).toBe(0);
      expect(ran.out.replaceAll('\n', '')).toContain(note.slice(0, 30));
      expect(readFileSync(report, 'utf8')).toContain(note);
    }
    const named = await portfolio(loans, ...args, ...marks, '--out', out, '--encoding', 'gbk');
    expect(named.code).toBe(0);
    expect(named.out).not.toContain('GB18030');
    for (const [wrong, message] of [
      [['--encoding', 'latin1'], 'Allowed choices are utf-8'],
      [['--skip-lines', 'x'], 'Expected a whole number'],
      [['--quote', '""'], 'Expected one character, or none'],
      [['--separator', '123456789'], 'Expected 1 to 8 characters'],
    ] as const) {
      const ran = await portfolio(loans, ...args, ...wrong, '--out', out);
      expect([ran.code, ran.err], wrong.join(' ')).toEqual([2, expect.stringContaining(message)]);
    }
  });

  it('replaces nothing that it reads or has written, under whatever name', async () => {
    const path = await folder({ 'in.ndjson': LINE });
    const input = join(path, 'in.ndjson');
    symlinkSync(input, join(path, 'link.ndjson'));
    for (const args of [
      [join(path, 'link.ndjson'), '--out', input],
      [input, '--out', join(path, 'out.ndjson'), '--report', input],
      [input, '--out', join(path, 'out.ndjson'), '--summary-json', join(path, 'out.ndjson')],
      [input, '--out', join(path, 'out.ndjson'), '--report', join(path, 'out.ndjson.rejects.ndjson')],
    ]) {
      const ran = await portfolio(...args);
      expect(ran.code, args.join(' ')).toBe(2);
      expect(ran.err).toMatch(/is both read and written|to be written twice/);
    }
    expect(readFileSync(input, 'utf8')).toBe(LINE);
    expect(readdirSync(path).sort()).toEqual(['in.ndjson', 'link.ndjson']);
  });

  withDuckdb('says which path cannot be written, whatever writes it', async () => {
    for (const args of [
      ['--engine', 'js'],
      ['--engine', 'duckdb'],
    ]) {
      const ran = await portfolio(PORTFOLIO, '--out', 'nowhere/x.parquet', ...args);
      expect(ran.code, args[1]).toBe(3);
      expect(ran.err, args[1]).toMatch(/^liubao: cannot write nowhere\/x\.parquet/);
    }
  });

  it('says how to install DuckDB where it is needed and not there', async () => {
    vi.doMock('@duckdb/node-api', () => {
      throw Object.assign(new Error("Cannot find package '@duckdb/node-api'"), { code: 'ERR_MODULE_NOT_FOUND' });
    });
    try {
      const out = await folder();
      const ran = await portfolio(PORTFOLIO, '--out', join(out, 'x.parquet'));
      expect(ran.code).toBe(2);
      expect(ran.err).toContain('npm install @duckdb/node-api');
      expect(readdirSync(out)).toEqual([]);
      expect((await portfolio(PORTFOLIO, '--out', join(out, 'x.ndjson'))).code).toBe(0);
    } finally {
      vi.doUnmock('@duckdb/node-api');
    }
  });
});
