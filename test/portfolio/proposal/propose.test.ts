import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRulebook } from '../../../src/node/index.js';
import { decidePortfolio, proposeMapping } from '../../../src/portfolio/index.js';
import { parseMapping } from '../../../src/sql/index.js';
import { folder, liubao } from '../../cli/terminal.js';
import { itAtTimes } from '../../depth.js';
import { duckdbInstalled, emptyFolder, jsonLines, queried } from '../files.js';
import { COMPRESSED, WRITTEN } from '../read/bytes/encoded-text.js';

const LAYOUTS = 'fixtures/mappings';
const withDuckdb = describe.skipIf(!duckdbInstalled);

/** What is proposed for a table of loans: `head` and `rows` of CSV. */
async function proposed(head: string, ...rows: readonly string[]) {
  const path = await folder({ 'loans.csv': `${head}\n${rows.join('\n')}\n` });
  return proposeMapping({ input: join(path, 'loans.csv') });
}

const factOf = async (fact: string, head: string, ...rows: readonly string[]) => {
  const { mapping } = await proposed(`借据号,${head}`, ...rows.map((row, at) => `L${at},${row}`));
  return mapping.loans.facts[fact];
};

withDuckdb('a proposed mapping', { timeout: 60_000 }, () => {
  it('knows heads in Chinese and English, codes, units and ways of writing days', async () => {
    const loans = `${LAYOUTS}/component-rows/loans.csv`;
    const { mapping, wanting } = await proposeMapping({ input: loans, schedule: `${LAYOUTS}/component-rows/schedule.csv` });
    expect(wanting).toEqual([]);
    expect(parseMapping(mapping)).toEqual({
      loans: {
        table: 'loans',
        id: '借据号',
        facts: {
          'borrower.kind': { column: '客户类型', values: { 企业: 'enterprise', 个体工商户: 'individual-business' } },
          'borrower.size': { column: '企业规模', values: { 小型: 'small', 微型: 'micro' } },
          'borrower.creditTotal': { column: '授信金额(万元)', unit: 'wan-yuan' },
          annualRate: { column: '执行年利率(%)', unit: 'percent' },
          currency: '币种',
          maturityDate: { column: '到期日', format: 'yyyyMMdd' },
        },
      },
      schedule: {
        table: 'schedule',
        loanId: '借据号',
        instalment: '期次',
        component: { column: '款项类型', values: { 本金: 'principal', 利息: 'interest' }, amount: '应还金额(元)' },
        deferral: { count: '展期次数' },
        facts: { dueDate: { column: '应还日期', format: 'yyyy/M/d' } },
      },
    });
  });

  it('gives the facts that a rulebook declares, by their own words', async () => {
    const rulebook = readRulebook('fixtures/rulebooks/hard-hit-industries');
    const path = await folder({
      'loans.csv': [
        '借据号,所属行业,营业收入同比降幅(%),employees,承诺不裁员,贷款用途',
        'L1,餐饮业,30,12,是,经营',
        'L2,住宿业,10,3,否,经营',
      ].join('\n'),
    });
    const input = join(path, 'loans.csv');
    const { mapping, guesses, left } = await proposeMapping({ input, rulebook });
    expect(parseMapping(mapping, { rulebook }).loans.facts).toMatchObject({
      'extensions.industry': { column: '所属行业', values: { 餐饮业: 'catering', 住宿业: 'lodging' } },
      'extensions.revenueDecline': { column: '营业收入同比降幅(%)', unit: 'percent' },
      'extensions.employees': 'employees',
      'extensions.jobsKept': '承诺不裁员',
    });
    expect(guesses.map(({ path: at }) => at)).toContain('loans.facts.extensions.industry');
    expect(left).toEqual([]);
    const without = await proposeMapping({ input });
    expect(Object.keys(without.mapping.loans.facts)).toEqual(['purpose']);
    const command = await liubao(['map', input, '--rulebook', 'fixtures/rulebooks/hard-hit-industries']);
    expect(JSON.parse(command.out)).toEqual(mapping);
  });

  it.each(readdirSync(LAYOUTS))('is a valid mapping of the facts that it found, whatever the layout: %s', async (layout) => {
    const found = (name: string) =>
      readdirSync(`${LAYOUTS}/${layout}`).find((file) => new RegExp(`^${name}\\.(csv|ndjson)$`).test(file));
    const schedule = found('schedule');
    const { mapping, wanting } = await proposeMapping({
      input: `${LAYOUTS}/${layout}/${found('loans')}`,
      ...(schedule === undefined ? {} : { schedule: `${LAYOUTS}/${layout}/${schedule}` }),
    });
    const ids = wanting.map((path) => path.split('.'));
    const filled = structuredClone(mapping) as unknown as Record<string, Record<string, string>>;
    for (const [table = '', key = ''] of ids) (filled[table] as Record<string, string>)[key] = 'x';
    expect(() => parseMapping(filled)).not.toThrow();
  });

  it('knows Chinese heads with words before them that change nothing: 信贷借据号, 贷款实际到期日期, 下期应还本金', async () => {
    const { mapping, wanting, left } = await proposeMapping({ input: `${LAYOUTS}/east-iou/loans.csv` });
    expect([wanting, left.map(({ column }) => column)]).toEqual([[], ['客户统一编号', '借款余额']]);
    expect(mapping.loans.id).toBe('信贷借据号');
    expect(mapping.loans.facts).toMatchObject({
      asOf: { column: '采集日期', format: 'yyyyMMdd' },
      maturityDate: { column: '贷款实际到期日期', format: 'yyyyMMdd' },
      'borrower.size': { column: '企业规模', unknown: ['不适用'] },
    });
    expect(mapping.schedule).toEqual({
      table: 'loans',
      loanId: '信贷借据号',
      instalment: '信贷借据号',
      deferral: { count: '展期次数', last: { column: '最近展期日期', none: ['99991231'], format: 'yyyyMMdd' } },
      facts: {
        dueDate: { column: '下期还款日期', unknown: ['99991231'], format: 'yyyyMMdd' },
        principal: '下期应还本金',
        interest: '下期应还利息',
      },
    });
  });

  it('takes for the id what the instalments name', async () => {
    const path = `${LAYOUTS}/fineract`;
    const { mapping } = await proposeMapping({ input: `${path}/loans.ndjson`, schedule: `${path}/schedule.ndjson` });
    expect(mapping.loans.id).toBe('id');
    expect(mapping.schedule.facts.dueDate).toEqual({ column: 'dueDate', format: '[yyyy,M,d]' });
  });

  it('finds the list of instalments in lines of JSON, and facts in it by the last key of their path', async () => {
    const { mapping, wanting, left, rows } = await proposeMapping({ input: `${LAYOUTS}/fineract-nested/loans.ndjson` });
    expect([wanting, rows]).toEqual([[], { loans: 3, schedule: 8 }]);
    expect(parseMapping(mapping)).toEqual({
      loans: {
        table: 'loans',
        id: 'accountNo',
        facts: {
          annualRate: { column: 'annualInterestRate', unit: 'percent' },
          currency: { column: 'currency.code', values: { CNY: 'CNY' } },
          maturityDate: { column: 'timeline.expectedMaturityDate', format: '[yyyy,M,d]' },
        },
      },
      schedule: {
        table: 'periods',
        file: { each: 'repaymentSchedule.periods' },
        loanId: 'accountNo',
        instalment: 'repaymentSchedule.periods.period',
        leaveOut: { 'repaymentSchedule.periods.period': null },
        facts: {
          dueDate: { column: 'repaymentSchedule.periods.dueDate', format: '[yyyy,M,d]' },
          principal: 'repaymentSchedule.periods.principalDue',
          interest: 'repaymentSchedule.periods.interestDue',
        },
      },
    });
    expect(left.map(({ column }) => column)).not.toContain('repaymentSchedule.periods');
  });

  itAtTimes('tells a list of instalments from other lists, and does without numbers', async () => {
    const line = (n: number) => ({
      借据号: `L${n}`,
      担保: [{ 到期日: '2020-12-31', 金额: 5 }],
      标签: ['a', 'b'],
      还款: {
        计划: [
          { 应还日期: '20200815', 应还本金: 1000.5, 应还利息: 12.25 },
          { 应还日期: '20201015', 应还本金: 2000.5, 应还利息: 12.25 },
        ],
      },
    });
    const path = await folder({ '借据.ndjson': [1, 2, 3].map((n) => `${JSON.stringify(line(n))}\n`).join('') });
    const input = join(path, '借据.ndjson');
    const { mapping, wanting } = await proposeMapping({ input });
    expect(wanting).toEqual([]);
    expect(mapping.schedule).toEqual({
      table: '计划',
      file: { each: '还款.计划' },
      loanId: '借据号',
      instalment: '还款.计划.应还日期',
      facts: {
        dueDate: { column: '还款.计划.应还日期', format: 'yyyyMMdd' },
        principal: '还款.计划.应还本金',
        interest: '还款.计划.应还利息',
      },
    });
    for (const engine of ['js', 'duckdb'] as const) {
      const output = join(path, `${engine}.ndjson`);
      const options = { input, mapping: parseMapping(mapping), output, rows: 'components', engine, threads: 0 } as const;
      expect((await decidePortfolio(options)).rejects).toEqual([]);
      expect(jsonLines(output).map(({ due_date, amount }) => `${due_date} ${amount}`)).toEqual(
        [1, 2, 3].flatMap(() => ['2020-08-15 1000.50', '2020-08-15 12.25', '2020-10-15 2000.50', '2020-10-15 12.25']),
      );
    }
  });

  it('of a list that is none of instalments, the maturity is the instalment as in any row', async () => {
    const path = await folder({ 'x.ndjson': '{"loanNo":"A","maturity":"2020-08-15","tags":[{"dueDate":"2020-01-01"}]}\n' });
    const { mapping, left } = await proposeMapping({ input: join(path, 'x.ndjson') });
    expect(left).toMatchObject([
      { column: 'tags', reason: { en: expect.stringContaining('"file": { "each": "tags" }') }, values: [] },
    ]);
    expect(mapping.schedule).toEqual({ table: 'x', loanId: 'loanNo', instalment: 'loanNo', facts: { dueDate: 'maturity' } });
  });

  it.each([
    ['a head', 'borrower.creditTotal', '授信总额(万元)', ['300', '500'], { column: '授信总额(万元)', unit: 'wan-yuan' }],
    ['the magnitudes: 万元', 'borrower.creditTotal', '授信总额', ['300', '500'], { column: '授信总额', unit: 'wan-yuan' }],
    ['the magnitudes: fen', 'borrower.creditTotal', '授信总额', ['300000000', '500000000'], { column: '授信总额', unit: 'fen' }],
    ['the magnitudes: yuan', 'borrower.creditTotal', '授信总额', ['3000000', '5000000'], '授信总额'],
    ['the values', 'borrower.creditTotal', '授信总额(元)', ['50万', '300000'], { column: '授信总额(元)', ownUnit: true }],
    ['rates above 1', 'annualRate', '利率', ['4.35', '5.1'], { column: '利率', unit: 'percent' }],
    ['rates below 1', 'annualRate', '利率', ['0.0435', '0.051'], '利率'],
    ['a rate a month', 'annualRate', '月利率(‰)', ['3.625', '4'], { column: '月利率(‰)', unit: 'permille', per: 'month' }],
    ['signs of rates', 'annualRate', '利率', ['4.35%', '5.1%'], { column: '利率', unit: 'percent', ownUnit: true }],
  ])('guesses units by %s', async (_, fact, head, rows, expected) => {
    expect(await factOf(fact, head, ...rows)).toEqual(expected);
  });

  it.each([
    [['2020-08-15', '2020-08-15 00:00:00'], '到期日'],
    [['20200815'], { column: '到期日', format: 'yyyyMMdd' }],
    [['2020年8月15日'], { column: '到期日', format: 'yyyy年M月d日' }],
    [['08/15/2020', '05/01/2020'], { column: '到期日', format: 'MM/dd/yyyy' }],
    [['15/08/2020', '05/01/2020'], { column: '到期日', format: 'dd/MM/yyyy' }],
    // 1 May or 5 January.
    [['05/01/2020'], undefined],
    [['15-Aug-20'], { column: '到期日', format: 'dd-Mon-yy', pivot: 1970 }],
    [['Aug-2020'], { column: '到期日', format: 'Mon-yyyy', day: 'last' }],
    [['20200815', '99991231', 'NULL'], { column: '到期日', unknown: ['99991231', 'NULL'], format: 'yyyyMMdd' }],
    [['one', 'two'], undefined],
  ])('guesses how days are written: %j', async (rows, expected) => {
    expect(await factOf('maturityDate', '到期日', ...rows)).toEqual(expected);
  });

  it('leaves out what it cannot guess, and lists it: codes with their counts, but no names or numbers of persons', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `L${at},某人${at},${at % 2 === 0 ? 'A' : 'B'},${at < 10 ? 'X' : 'Y'}`);
    const { mapping, left } = await proposed('借据号,户名,客户类型,渠道', ...names);
    expect(mapping.loans.facts).toEqual({});
    expect(left).toEqual([
      { of: 'loans', column: '户名', filled: 30, different: 30, values: [] },
      {
        of: 'loans',
        column: '客户类型',
        reason: expect.objectContaining({ en: expect.stringContaining('borrower.kind') }),
        filled: 30,
        different: 2,
        values: [
          { code: 'A', count: 15 },
          { code: 'B', count: 15 },
        ],
      },
      {
        of: 'loans',
        column: '渠道',
        filled: 30,
        different: 2,
        values: [
          { code: 'Y', count: 20 },
          { code: 'X', count: 10 },
        ],
      },
    ]);
  });

  it('of Parquet as of CSV', async () => {
    const path = join(await emptyFolder(), 'loans.parquet');
    await queried(
      `COPY (SELECT 'L' || i AS loan_no, 4.35::DECIMAL(9, 4) AS rate_pct, DATE '2020-08-15' AS maturity_date, [1] AS list FROM range(5) AS r(i)) TO '${path}' (FORMAT parquet)`,
    );
    const { mapping } = await proposeMapping({ input: path });
    expect(mapping.loans).toEqual({
      table: 'loans',
      id: 'loan_no',
      facts: { annualRate: { column: 'rate_pct', unit: 'percent' }, maturityDate: 'maturity_date' },
    });
  });
});

withDuckdb('liubao map', { timeout: 60_000 }, () => {
  const loans = `${LAYOUTS}/size-codes/loans.csv`;
  const schedule = `${LAYOUTS}/size-codes/schedule.csv`;

  it.each([
    ['en', ['? loans.id = "id": its head', 'codes that could not be guessed: "04" ×1', 'guessed from the first 4 rows of loans']],
    ['zh', ['? loans.id = "id": 列名', '未能判断的代码:"04" ×1', '均为推测']],
  ])('prints the mapping, and its reasons on standard error: %s', async (lang, said) => {
    const ran = await liubao(['map', loans, '--schedule', schedule, '--lang', lang]);
    expect(ran.code).toBe(0);
    expect(parseMapping(JSON.parse(ran.out)).loans.id).toBe('id');
    for (const words of said) expect(ran.err).toContain(words);
  });

  it('writes it where --out says, and never over what it reads', async () => {
    const path = await folder({ 'loans.csv': '借据号,到期日\nA,20200815\n' });
    const [input, out] = [join(path, 'loans.csv'), join(path, 'mapping.json')];
    const ran = await liubao(['map', input, '--out', out]);
    expect([ran.code, ran.out]).toEqual([0, '']);
    expect(parseMapping(JSON.parse(readFileSync(out, 'utf8'))).loans.id).toBe('借据号');
    const over = await liubao(['map', input, '--out', input]);
    expect([over.code, over.err]).toEqual([2, expect.stringContaining('both read and written')]);
    expect(readFileSync(input, 'utf8')).toBe('借据号,到期日\nA,20200815\n');
    expect(readdirSync(path).sort()).toEqual(['loans.csv', 'mapping.json']);
  });

  it('says that a key is missing', async () => {
    const path = await folder({ 'loans.csv': 'xd_col1\nA\n' });
    const ran = await liubao(['map', join(path, 'loans.csv'), '--lang', 'en']);
    expect(ran.err).toContain('! loans.id: could not be guessed; name the column');
    expect(JSON.parse(ran.out).loans).toEqual({ table: 'loans', facts: {} });
  });

  it.each([
    [['nowhere.csv'], 3, 'nowhere.csv'],
    [['x.txt'], 2, 'its name does not tell its format'],
    [[loans, '--out', 'nowhere/x.json'], 3, 'nowhere'],
  ])('refuses %j', async (args, code, message) => {
    const ran = await liubao(['map', ...args]);
    expect([ran.code, ran.err]).toEqual([code, expect.stringContaining(message)]);
    expect(ran.err).not.toMatch(/\n {4}at /);
  });
});

withDuckdb('a mapping is proposed of a file', { timeout: 60_000 }, () => {
  const text = '借据号,客户类型,执行年利率(%),到期日\nA1,企业,4.35,20201231\nA2,个体工商户,5.00,20210131\n';
  const encoded = Object.entries(WRITTEN).flatMap(([encoding, write]) =>
    Object.entries(COMPRESSED).map(([compression, compress]) => [encoding, compression, compress(write(text))] as const),
  );
  it.each(encoded)('whatever its encoding and compression: %s, %s', async (_, __, bytes) => {
    const path = join(await emptyFolder(), 'loans.csv.gz');
    writeFileSync(path, bytes);
    const { out, code } = await liubao(['map', path]);
    expect(code).toBe(0);
    const { loans } = JSON.parse(out) as { loans: { id: string; facts: object } };
    expect(loans.id).toBe('借据号');
    expect(loans.facts).toMatchObject({
      'borrower.kind': { column: '客户类型', values: { 企业: 'enterprise', 个体工商户: 'individual-business' } },
      annualRate: { column: '执行年利率(%)', unit: 'percent' },
      maturityDate: { column: '到期日', format: 'yyyyMMdd' },
    });
  });
});
