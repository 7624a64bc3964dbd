import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decidePortfolio, type ImplausibleData, PLAUSIBLE_RANGES } from '../../../src/portfolio/index.js';
import { folder, liubao } from '../../cli/terminal.js';
import { duckdbAtTimes, duckdbInstalled, emptyFolder, enginesFor, PORTFOLIO } from '../files.js';

const withDuckdb = it.skipIf(!duckdbInstalled);
const MAPPED = {
  loans: {
    table: 'loans',
    id: 'id',
    facts: {
      'borrower.kind': { column: 'kind', values: { E: 'enterprise', I: 'individual-business' } },
      'borrower.creditTotal': 'credit',
      annualRate: { column: 'rate', unit: 'percent' },
      maturityDate: 'maturity',
    },
  },
  schedule: { table: 'plan', loanId: 'id', instalment: 'n', facts: { dueDate: 'due', principal: 'prin', interest: 'int' } },
} as const;
const HEAD = 'id,kind,credit,rate,maturity';
const PLAN_HEAD = 'id,n,due,prin,int';
const LOAN = 'A,E,5000000,4.35,2020-08-15';
const INSTALMENT = 'A,1,2020-08-15,300000,4500';

/** An instalment in order of the loan of a row. */
const instalmentOf = (row: string) => INSTALMENT.replace('A', row.split(',')[0] ?? '');

/** What both engines find hardly plausible, which is the same, of loans and instalments in CSV. */
async function found(loans: readonly string[], plan: readonly string[] = loans.map(instalmentOf)) {
  const path = await folder({
    'loans.csv': `${[HEAD, ...loans].join('\n')}\n`,
    'plan.csv': `${[PLAN_HEAD, ...plan].join('\n')}\n`,
  });
  return foundIn(path, MAPPED);
}

async function foundIn(path: string, mapping: object): Promise<readonly ImplausibleData[]> {
  const seen = [];
  for (const engine of enginesFor(import.meta.url)) {
    const { summary, written } = await decidePortfolio({
      input: join(path, 'loans.csv'),
      schedule: join(path, 'plan.csv'),
      mapping: mapping as never,
      output: join(path, 'out.csv'),
      engine,
      threads: 0,
    });
    expect(written).toBe(true);
    seen.push(summary.implausible);
  }
  const [first, ...others] = seen as [readonly ImplausibleData[], ...typeof seen];
  for (const other of others) expect(other).toEqual(first);
  return first;
}

const brief = (data: readonly ImplausibleData[]) =>
  data.map(({ check, fact, count, of, example: { of: file, row, loan, value } }) => [
    check,
    fact,
    `${count}/${of}`,
    `${file}:${row} ${loan} ${value}`,
  ]);

describe('implausible data are reported with a count and an example', () => {
  withDuckdb('nothing is said of a loan in order', async () => {
    expect(await found([LOAN])).toEqual([]);
  });

  withDuckdb('万元 read as yuan: half the amounts and more', async () => {
    const loans = ['A,E,300,4.35,2020-08-15', 'B,E,500.5,4.35,2020-08-15', 'C,E,5000000,4.35,2020-08-15'];
    const plan = ['A,1,2020-08-15,30,0.45', 'B,1,2020-08-15,50,0.75', 'C,1,2020-08-15,300000,4500'];
    expect(brief(await found(loans, plan))).toEqual([
      ['magnitude', 'borrower.creditTotal', '2/3', 'loans:2 A 300.00'],
      ['magnitude', 'schedule.principal', '2/3', 'schedule:2 A 30.00'],
      ['magnitude', 'schedule.interest', '2/3', 'schedule:2 A 0.45'],
    ]);
    // One small loan of three does not suggest a wrong unit.
    expect(
      await found(
        [LOAN, LOAN.replace('A', 'B'), 'C,E,500,4.35,2020-08-15'],
        [INSTALMENT, 'B,1,2020-08-15,300000,4500', 'C,1,2020-08-15,50,0.5'],
      ),
    ).toEqual([]);
  });

  withDuckdb('fen read as yuan', async () => {
    expect(brief(await found(['A,E,500000000,4.35,2020-08-15'], ['A,1,2020-08-15,60000000,450000']))).toEqual([
      ['magnitude', 'borrower.creditTotal', '1/1', 'loans:2 A 500000000.00'],
      ['magnitude', 'schedule.principal', '1/1', 'schedule:2 A 60000000.00'],
    ]);
  });

  withDuckdb('bounds are plausible themselves', async () => {
    const ok = ['A,E,10000,0.1,1990-01-01', 'B,E,100000000,36,2050-12-31', 'C,E,10000,36,2020-01-01'];
    const plan = ['A,1,2020-08-15,100,1', 'B,1,2050-12-31,50000000,5000000', 'C,1,2020-08-15,9000,1'];
    expect(await found(ok, plan)).toEqual([]);
    const outside = ['A,E,9999.99,0.0999,1989-12-31', 'B,E,9999.99,36.01,2051-01-01', 'C,E,10000,36,2020-01-01'];
    const low = outside.map((row) => `${row.split(',')[0]},1,2020-08-15,99.99,0.99`);
    expect(brief(await found(outside, low))).toEqual([
      ['magnitude', 'borrower.creditTotal', '2/3', 'loans:2 A 9999.99'],
      ['magnitude', 'schedule.principal', '3/3', 'schedule:2 A 99.99'],
      ['magnitude', 'schedule.interest', '3/3', 'schedule:2 A 0.99'],
      ['rate', 'annualRate', '1/3', 'loans:2 A 0.000999'],
      ['rate', 'annualRate', '1/3', 'loans:3 B 0.3601'],
      ['date', 'maturityDate', '1/3', 'loans:2 A 1989-12-31'],
      ['date', 'maturityDate', '1/3', 'loans:3 B 2051-01-01'],
    ]);
  });

  withDuckdb('placeholders for none: 0, nines, 1900-01-01, 9999-12-31', async () => {
    const loans = ['A,E,0,0,9999-12-31', 'B,E,99999999.99,4.35,1900-01-01', LOAN.replace('A', 'C')];
    expect(brief(await found(loans))).toEqual([
      ['rate', 'annualRate', '1/3', 'loans:2 A 0'],
      ['date', 'maturityDate', '1/3', 'loans:3 B 1900-01-01'],
      ['date', 'maturityDate', '1/3', 'loans:2 A 9999-12-31'],
      ['placeholder', 'borrower.creditTotal', '1/3', 'loans:2 A 0.00'],
      ['placeholder', 'borrower.creditTotal', '1/3', 'loans:3 B 99999999.99'],
    ]);
  });

  withDuckdb('more principal than credit', async () => {
    const plan = [INSTALMENT, 'A,2,2020-09-15,4700000.01,0', 'B,1,2020-08-15,5000000,0'];
    expect(brief(await found([LOAN, LOAN.replace('A', 'B')], plan))).toEqual([
      ['principal-above-credit', 'borrower.creditTotal', '1/2', 'loans:2 A 5000000.01 > 5000000.00'],
    ]);
  });

  withDuckdb('codes that the mapping does not have, each with its count', async () => {
    const loans = ['E', 'X', '04', 'X', 'I'].map((code, at) => `L${at},${code},5000000,4.35,2020-08-15`);
    const data = await found(loans);
    expect(brief(data)).toEqual([['unknown-code', 'borrower.kind', '3/5', 'loans:3 L1 X']]);
    expect(data[0]?.column).toBe('kind');
    expect(data[0]?.codes).toEqual([
      { code: 'X', count: 2 },
      { code: '04', count: 1 },
    ]);
  });

  withDuckdb('a currency column that the mapping does not read', async () => {
    const path = await folder({
      'loans.csv': `id,CURR_CD,credit\nA,CNY,5000000\nB,USD,900000\nC,人民币,5000000\nD,,5000000\n`,
      'plan.csv': `${PLAN_HEAD}\n${INSTALMENT}\n`,
    });
    const loans = { table: 'loans', id: 'id', facts: { 'borrower.creditTotal': 'credit' } };
    expect(brief(await foundIn(path, { ...MAPPED, loans }))).toEqual([['other-currency', 'currency', '1/3', 'loans:3 B USD']]);
    const facts = { ...loans.facts, currency: { column: 'CURR_CD', values: { CNY: 'CNY', 人民币: 'CNY' } } };
    expect(brief(await foundIn(path, { ...MAPPED, loans: { ...loans, facts } }))).toEqual([
      ['unknown-code', 'currency', '1/3', 'loans:3 B USD'],
    ]);
  });

  it('of lines of JSON, whichever chunk and thread they are in', async () => {
    const out = await emptyFolder();
    const line = (id: string, rate: string) =>
      `${JSON.stringify({ id, annualRate: rate, borrower: { creditTotal: '5000000.00' }, extensions: { pad: 'x'.repeat(9000) }, schedule: [{ dueDate: '2020-08-15' }] })}\n`;
    const lines = Array.from({ length: 600 }, (_, at) => line(`L${at}`, at === 450 || at === 500 ? '0.0001' : '0.05'));
    const path = await folder({ 'loans.ndjson': lines.join('') });
    for (const engine of enginesFor(import.meta.url)) {
      const { summary } = await decidePortfolio({
        input: join(path, 'loans.ndjson'),
        output: join(out, 'out.ndjson'),
        engine,
        threads: 0,
      });
      expect(brief(summary.implausible), engine).toEqual([['rate', 'annualRate', '2/600', 'loans:451 L450 0.0001']]);
    }
  });

  it('of each guarantee, be it the only one or one of a list', async () => {
    const fee = (rate: string) => ({ arrangement: 'kept', chargedFeeRate: rate });
    const loan = (id: string, given: object) => `${JSON.stringify({ id, ...given, schedule: [{ dueDate: '2020-08-15' }] })}\n`;
    const path = await folder({
      'loans.ndjson': loan('A', { guarantee: fee('0.5') }) + loan('B', { guarantees: [fee('0.01'), fee('0.2')] }),
    });
    const { summary } = await decidePortfolio({
      input: join(path, 'loans.ndjson'),
      output: join(path, 'out.ndjson'),
      threads: 0,
    });
    expect(brief(summary.implausible)).toEqual([['rate', 'guarantee.chargedFeeRate', '2/3', 'loans:1 A 0.5']]);
  });

  it('the fixture portfolio is plausible', async () => {
    const { summary } = await decidePortfolio({
      input: PORTFOLIO,
      output: join(await emptyFolder(), 'out.ndjson'),
      threads: 0,
    });
    expect(summary.implausible).toEqual([]);
  });

  it('each range has a bound, and its reason in both languages', () => {
    for (const { least, most, reason } of PLAUSIBLE_RANGES) {
      expect(least ?? most).toBeDefined();
      expect(reason.zh).toMatch(/\p{Script=Han}/u);
      expect(reason.en).toMatch(/[a-z]/);
    }
  });
});

describe('liubao portfolio --strict', () => {
  const LINE = (rate: string) => `${JSON.stringify({ id: 'A', annualRate: rate, schedule: [{ dueDate: '2020-08-15' }] })}\n`;

  it.each([
    ['en', 'loans.ndjson:1 (A): "0.0001"', 'no decisions were written'],
    ['zh', 'loans.ndjson第1行(A):"0.0001"', '未写出任何判定'],
  ])('writes nothing but the summary of implausible data, and ends with 5: %s', async (lang, example, refusal) => {
    const path = await folder({ 'loans.ndjson': LINE('0.0001') });
    const summary = join(path, 'summary.json');
    const args = [join(path, 'loans.ndjson'), '--out', join(path, 'out.ndjson'), '--threads', '0', '--lang', lang];
    const ran = await liubao(['portfolio', ...args, '--strict', '--summary-json', summary]);
    expect(ran.code).toBe(5);
    expect(ran.out).toContain(example);
    expect(ran.err).toContain(refusal);
    expect(readdirSync(path).sort()).toEqual(['loans.ndjson', 'summary.json']);
    expect(JSON.parse(readFileSync(summary, 'utf8')).implausible).toMatchObject([{ check: 'rate', count: 1, of: 1 }]);
    const told = await liubao(['portfolio', ...args, '--report', join(path, 'report.html')]);
    expect([told.code, told.err]).toEqual([0, '']);
    expect(told.out).toContain(example);
    expect(readFileSync(join(path, 'report.html'), 'utf8')).toContain('0.0001');
  });

  it('writes what is plausible', async () => {
    const path = await folder({ 'loans.ndjson': LINE('0.05') });
    const ran = await liubao([
      'portfolio',
      join(path, 'loans.ndjson'),
      '--out',
      join(path, 'out.ndjson'),
      '--strict',
      '--threads',
      '0',
    ]);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(readdirSync(path).sort()).toEqual(['loans.ndjson', 'out.ndjson']);
  });

  duckdbAtTimes('refuses with both engines and in every format', async () => {
    const path = await folder({ 'loans.ndjson': LINE('0.0001') });
    for (const [engine, format] of [
      ['js', 'parquet'],
      ['js', 'csv'],
      ['duckdb', 'parquet'],
    ] as const) {
      const run = await decidePortfolio({
        input: join(path, 'loans.ndjson'),
        output: join(path, `out.${format}`),
        engine,
        threads: 0,
        strict: true,
      });
      expect(run.written).toBe(false);
      expect(readdirSync(path)).toEqual(['loans.ndjson']);
    }
  });
});
