import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, comparisonText } from '../../../src/compare/index.js';
import { HIGHER_CEILING, SAMPLE } from '../../compare/laws.js';
import { jsonLines, PORTFOLIO } from '../../portfolio/files.js';
import { lines } from '../loans.js';
import { folder, liubao } from '../terminal.js';

const CEILING = 'parameter=inclusive.creditCeiling=30000000.00';
const INVENTED = 'fixtures/rulebooks/invented-2021';
const compareLoans = (...args: readonly string[]) => liubao(['compare', PORTFOLIO, '--threads', '0', ...args]);

describe('liubao compare', () => {
  it('says what a parameter makes of a portfolio, and ends with 0', async () => {
    const ran = await compareLoans('--against', CEILING, '--lang', 'en');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('¥10,000,000.00 → ¥30,000,000.00');
    expect(ran.out).toContain('200 loans compared, 10 decided differently');
    expect(ran.out).toMatch(/penalty interest not to be charged \(yuan\) +526,595\.70 +762,452\.06 +\+235,856\.36/);
  });

  it('speaks Chinese', async () => {
    const ran = await compareLoans('--against', 'reading=ceiling.scope=enterprises', '--lang', 'zh');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('两种规则下的判定比较');
    expect(ran.out).toMatch(/条文解读:.+?.+ →\s+.+/);
  });

  it('prints the comparison as JSON or Markdown', async () => {
    const json = await compareLoans('--against', CEILING, '--format', 'json', '--examples', '1');
    const { rulebook, ...rest } = JSON.parse(json.out).to;
    expect(rest.parameters).toEqual(HIGHER_CEILING.parameters);
    const expected = compare(SAMPLE, {}, HIGHER_CEILING, { examples: 1 });
    expect(JSON.parse(json.out)).toMatchObject({ loans: expected.loans, changes: expected.changes, tracks: expected.tracks });
    const markdown = await compareLoans('--against', CEILING, '--format', 'markdown', '--lang', 'zh');
    expect(markdown.out).toContain('# 两种规则下的判定比较');
    expect(comparisonText(JSON.parse(json.out), { lang: 'en' })).toContain('10 decided differently');
  });

  it('compares with another rulebook, several options and a day', async () => {
    const book = await compareLoans('--against', INVENTED, '--format', 'json');
    expect(JSON.parse(book.out).to.rulebook.id).toBe('invented-2021');
    const named = await compareLoans('--rulebook', INVENTED, '--against', 'rulebook=rules/ningxia-2020', '--format', 'json');
    expect([JSON.parse(named.out).from.rulebook.id, JSON.parse(named.out).to.rulebook.id]).toEqual([
      'invented-2021',
      'ningxia-2020',
    ]);
    const both = await compareLoans(
      ...['--parameter', 'penalty.multiplier=1.4', '--reading', 'penalty.compound=not-covered'],
      ...['--against', 'reading=penalty.compound=covered', '--against', 'as-of=2020-07-01', '--format', 'json'],
    );
    const { from, to } = JSON.parse(both.out);
    expect([from.parameters, to.parameters]).toEqual([{ 'penalty.multiplier': '1.4' }, { 'penalty.multiplier': '1.4' }]);
    expect([from.readings['penalty.compound'], to.readings['penalty.compound']]).toEqual(['not-covered', 'covered']);
    expect([from.asOf, to.asOf]).toEqual([undefined, '2020-07-01']);
  });

  it('writes a page with charts', async () => {
    const page = join(await folder(), 'page.html');
    const ran = await compareLoans('--against', CEILING, '--report', page, '--lang', 'zh');
    expect(ran.code).toBe(0);
    expect(readFileSync(page, 'utf8').match(/<svg /g)?.length).toBe(3);
  });

  it('ends with 1 where records are rejected, and says which', async () => {
    const path = await folder({ 'loans.ndjson': lines(SAMPLE[0], { id: 'X', schedule: 1 }) });
    const input = join(path, 'loans.ndjson');
    const ran = await liubao(['compare', input, '--threads', '0', '--against', CEILING]);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/1 record rejected; name a file with --rejects.*\n\{"line":2,.*"loanId":"X"/);
    const rejects = join(path, 'rejects.ndjson');
    const again = await liubao(['compare', input, '--threads', '0', '--against', CEILING, '--rejects', rejects]);
    expect([again.code, again.err]).toEqual([2, `liubao: 1 record rejected; see ${rejects}\n`]);
    expect(jsonLines(rejects)).toMatchObject([{ line: 2, loanId: 'X' }]);
  });

  it.each([
    [[], 2, 'name at least one --against'],
    [['--against', 'parameter=x'], 2, 'expected parameter=<key>=<value>'],
    [['--against', 'parameter=no.such=1'], 2, '--against parameter: unknown key "no.such"'],
    [['--against', 'reading=ceiling.scope=none'], 2, '--against reading ceiling.scope: "none", expected one of'],
    [['--against', 'as-of=2020-02-30'], 2, 'calendar day'],
    [
      ['--against', 'fixtures/rulebooks/relief-series/3-april-2021', '--against', 'law-as-of=2019-01-01'],
      2,
      '--against law-as-of: "2019-01-01", expected a day on which',
    ],
    [['--against', 'fixtures/rulebooks/relief-series', '--against', 'law-as-of=2019-01-01'], 2, '--against law-as-of: "2019'],
    [['--against', CEILING, '--against', CEILING], 2, 'given twice'],
    [['--against', 'nowhere'], 3, 'nowhere'],
    [['--against', 'rules/enterprise-size-2011'], 2, '--against: '],
    [['--against', CEILING, '--report', PORTFOLIO], 2, 'both read and written'],
    [['--against', CEILING, '--mapping', 'nowhere.json'], 3, 'nowhere.json'],
  ])('refuses %j', async (args, code, message) => {
    const ran = await compareLoans(...args);
    expect(ran.err).toContain(message);
    expect(ran.err).not.toMatch(/\n {4}at /);
    expect([ran.code, ran.out]).toEqual([code, '']);
  });

  it('reads a file that is there only', async () => {
    expect((await liubao(['compare', 'nowhere.ndjson', '--against', CEILING])).code).toBe(3);
  });
});
