import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DryRun, decidePortfolio, dryRun } from '../../../src/portfolio/index.js';
import { folder, liubao } from '../../cli/terminal.js';
import { sampleOf } from '../../depth.js';
import { duckdbInstalled, emptyFolder, PORTFOLIO, queried } from '../files.js';

const MAPPING = {
  loans: {
    table: 'loans',
    id: 'no',
    facts: {
      'borrower.kind': { column: 'kind', values: { E: 'enterprise' } },
      'borrower.creditTotal': 'credit',
      maturityDate: 'mat',
      'application.principalUntil': { column: 'until', null: 'none' },
    },
  },
  schedule: { table: 'plan', loanId: 'no', instalment: 'n', facts: { dueDate: 'due', principal: 'prin' } },
} as const;
const LOANS = `no,kind,credit,mat,until,name
A,E,300,2020-08-15,,甲
B,X,500,2020/08/15,2020-12-31,乙
C,,5000000,2020-08-15,,丙
C,E,5000000,2020-08-15,,丁
`;
const PLAN = 'no,n,due,prin\nA,1,2020-08-15,30\nB,1,2020-08-15,x\nZ,1,2020-08-15,30,\n';

async function bank() {
  return folder({ 'loans.csv': LOANS, 'plan.csv': PLAN, 'mapping.json': JSON.stringify(MAPPING) });
}

describe.skipIf(!duckdbInstalled)('a dry run', { timeout: 60_000 }, () => {
  it('names a misspelt column of NDJSON as a run does, and takes one that only a later line has', async () => {
    const lines = Array.from({ length: 1200 }, (_, at) => ({
      no: `A${at}`,
      due: '2020-08-15',
      ...(at < 1100 ? {} : { prin: '30' }),
    }));
    const path = await folder({ 'loans.ndjson': lines.map((line) => `${JSON.stringify(line)}\n`).join('') });
    const mapping = (principal: string) => ({
      loans: { table: 'l', id: 'no', facts: {} },
      schedule: { table: 'l', loanId: 'no', instalment: 'due', facts: { dueDate: 'due', principal } },
    });
    const of = (principal: string) => ({ input: join(path, 'loans.ndjson'), mapping: mapping(principal) as never });
    const refusal = /has no column "pring"; it has .*did you mean "prin"\?/;
    await expect(decidePortfolio({ ...of('pring'), output: join(path, 'out.ndjson'), threads: 0 })).rejects.toThrow(refusal);
    await expect(dryRun(of('pring'))).rejects.toThrow(refusal);
    const run = await dryRun(of('prin'));
    expect(run.rows).toEqual({ loans: 1000, schedule: 1000 });
    expect(run.columns.at(-1)).toMatchObject({ fact: 'principal', values: 0, unknown: 1000 });
  });

  it('says what each column gave, what is unknown or at fault, and what looks wrong', async () => {
    const path = await bank();
    const run = await dryRun({ input: join(path, 'loans.csv'), schedule: join(path, 'plan.csv'), mapping: MAPPING as never });
    expect(run.rows).toEqual({ loans: 4, schedule: 2 });
    const brief = run.columns.map(({ of, fact, column, values, none, unknown, faults }) =>
      [of, fact, column, values, none, unknown, faults].join(' '),
    );
    expect(brief).toEqual([
      'loans borrower.kind kind 2 0 2 0',
      'loans borrower.creditTotal credit 4 0 0 0',
      'loans maturityDate mat 3 0 0 1',
      'loans application.principalUntil until 1 3 0 0',
      'schedule dueDate due 2 0 0 0',
      'schedule principal prin 1 0 0 1',
    ]);
    expect(run.columns[0]?.examples).toEqual([{ written: 'E', read: 'enterprise' }]);
    expect(run.columns[2]?.fault).toMatchObject({ of: 'loans', row: 3, value: '2020/08/15' });
    expect(run.columns[5]?.fault).toMatchObject({ of: 'schedule', row: 3, value: 'x' });
    // B for its dates, C for its id, and a row of instalments for its values.
    expect(run.rejected).toBe(4);
    expect(run.rejects.map(({ line, loanId }) => [line, loanId])).toEqual([
      [4, undefined],
      [3, 'B'],
      [4, 'C'],
      [5, 'C'],
    ]);
    expect(run.implausible.map(({ check, fact }) => `${check} ${fact}`)).toEqual([
      'magnitude borrower.creditTotal',
      'magnitude schedule.principal',
      'unknown-code borrower.kind',
    ]);
    expect(run.unmapped).toContain('annualRate');
    expect(run.unmapped).not.toContain('schedule.dueDate');
    expect(run.unread).toEqual({ loans: ['name'], schedule: [] });
    expect(readdirSync(path).sort()).toEqual(['loans.csv', 'mapping.json', 'plan.csv']);
  });

  it.each(sampleOf(['csv', 'parquet', 'ndjson'], 1))(
    'reads the first thousand rows of each file, whatever its format: %s',
    async (format) => {
      const path = await emptyFolder();
      const options = format === 'csv' ? 'FORMAT csv, HEADER true' : format === 'ndjson' ? 'FORMAT json' : 'FORMAT parquet';
      const [input, schedule] = [join(path, `loans.${format}`), join(path, `plan.${format}`)];
      await queried(
        `COPY (SELECT 'L' || i AS no, CASE WHEN i < 1000 THEN 'E' ELSE 'X' END AS kind, 5000000 AS credit, DATE '2020-08-15' AS mat, CAST(NULL AS VARCHAR) AS until FROM range(30000) AS r(i)) TO '${input}' (${options})`,
      );
      await queried(
        `COPY (SELECT 'L' || (i // 2) AS no, i % 2 AS n, DATE '2020-08-15' + CAST(i % 2 AS INTEGER) AS due, 30000 AS prin FROM range(60000) AS r(i)) TO '${schedule}' (${options})`,
      );
      const run = await dryRun({ input, schedule, mapping: MAPPING as never });
      expect(run.rows).toEqual({ loans: 1000, schedule: 1000 });
      expect(run.columns.map(({ values }) => values)).toEqual([1000, 1000, 1000, 0, 1000, 1000]);
      // A loan is not rejected if its instalments lie beyond the rows that were read.
      expect([run.rejected, run.implausible]).toEqual([0, []]);
    },
  );

  it('of Parquet with schedules in the loans', async () => {
    const path = join(await emptyFolder(), 'loans.parquet');
    await queried(
      `COPY (SELECT 'L' || i AS id, '0.05' AS annualRate, [{dueDate: DATE '2020-08-15', principal: 5.00::DECIMAL(9, 2)}] AS schedule FROM range(3000) AS r(i)) TO '${path}' (FORMAT parquet)`,
    );
    const run = await dryRun({ input: path });
    expect(run.rows).toEqual({ loans: 1000 });
    expect(run.columns.find(({ fact }) => fact === 'annualRate')).toMatchObject({ values: 1000, unknown: 0 });
    expect(run.implausible).toMatchObject([{ fact: 'schedule.principal', count: 1000 }]);
  });
});

describe('liubao portfolio --dry-run', () => {
  it('of loans as their schema has them', async () => {
    const ran = await liubao(['portfolio', PORTFOLIO, '--dry-run', '--format', 'json']);
    expect([ran.code, ran.err]).toEqual([0, '']);
    const run: DryRun = JSON.parse(ran.out);
    expect(run.rows).toEqual({ loans: 200 });
    expect(run.columns.find(({ fact }) => fact === 'annualRate')).toMatchObject({ values: 198, unknown: 2 });
    expect(run.columns.find(({ fact }) => fact === 'originalDueDate')?.none).toBeGreaterThan(0);
    expect(run.columns.find(({ fact }) => fact === 'application.interestUntil')?.none).toBeGreaterThan(0);
  });

  it('ends with 1 if a line is rejected, and names the line', async () => {
    const path = await folder({ 'loans.ndjson': '{"id":"A","schedule":[{}]}\n{"id":"B"}\n' });
    const ran = await liubao(['portfolio', join(path, 'loans.ndjson'), '--dry-run', '--lang', 'en']);
    expect(ran.code).toBe(2);
    expect(ran.out).toContain('loans.ndjson:2 (B): invalid loan: schedule: missing');
    expect(readdirSync(path)).toEqual(['loans.ndjson']);
  });

  it.skipIf(!duckdbInstalled).each([
    ['en', ['Values at fault', 'Columns that the mapping does not read', 'Nothing was decided', 'E → enterprise', '"X" ×1']],
    ['zh', ['有误的值', '映射未用的列', '未作判定', 'E → enterprise', '代码']],
  ])('reports on two files and a mapping: %s', async (lang, said) => {
    const path = await bank();
    const files = [join(path, 'loans.csv'), '--schedule', join(path, 'plan.csv'), '--mapping', join(path, 'mapping.json')];
    const ran = await liubao(['portfolio', ...files, '--dry-run', '--lang', lang]);
    for (const words of said) expect(ran.out).toContain(words);
    expect(ran.code).toBe(2);
    expect((await liubao(['portfolio', ...files, '--dry-run', '--strict'])).code).toBe(5);
    expect(readdirSync(path).sort()).toEqual(['loans.csv', 'mapping.json', 'plan.csv']);
  });

  it('ends with 5 where data are hardly plausible and --strict is given', async () => {
    const path = await folder({ 'loans.ndjson': '{"id":"A","annualRate":"0.0001","schedule":[{}]}\n' });
    const args = ['portfolio', join(path, 'loans.ndjson'), '--dry-run'];
    expect((await liubao(args)).code).toBe(0);
    expect((await liubao([...args, '--strict'])).code).toBe(5);
  });

  it('is the only way to run without --out', async () => {
    const ran = await liubao(['portfolio', PORTFOLIO]);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining("required option '--out <file>'")]);
  });

  it.skipIf(!duckdbInstalled)('finds what a run finds', async () => {
    const looked = await dryRun({ input: PORTFOLIO });
    const { summary } = await decidePortfolio({ input: PORTFOLIO, output: join(await emptyFolder(), 'x.ndjson'), threads: 0 });
    expect(looked.implausible).toEqual(summary.implausible);
    expect(looked.rejected).toBe(summary.invalid);
  });
});
