import { describe, expect, it } from 'vitest';
import { ningxia2020 } from '../../../src/index.js';
import { liubao } from '../terminal.js';

describe('liubao provisions', () => {
  it('lists every provision on a line', async () => {
    const { code, out } = await liubao(['provisions']);
    expect(code).toBe(0);
    const ids = out
      .split('\n')
      .slice(2, -1)
      .map((line) => line.split(' ')[0]);
    expect(ids).toEqual(ningxia2020().provisions.map(({ id }) => id));
    expect(out).toMatch(/notice\/s2\/p2\/2 +permission +bank.* The date for repayment of principal/);
  });

  it('lists them in Chinese', async () => {
    const { out } = await liubao(['provisions', '--lang', 'zh']);
    expect(out).toMatch(/notice\/s2\/p2\/2 +可 +银行.* 还本日期最长可延至2021年3月31日。/);
  });

  it('shows one in full, with what rests on it', async () => {
    const { code, out } = await liubao(['provisions', 'notice/s2/p3/2']);
    expect(code).toBe(0);
    expect(out).toContain('Text\n贷款付息日期最长可延至2021年3月31日,免收罚息。\n');
    expect(out).toContain('deferral-outcome/interest-to-cap\n');
    expect(out).toContain('the bank shall defer the interest until 31 March 2021');
    expect(out).toContain('deferral.latestDate = 2021-03-31\n');
    expect(out).toContain('penalty.scope\n');
    expect(out).toContain('principal-and-interest (default):');
  });

  it('shows its clauses, each with what encodes it or why nothing does', async () => {
    const { out } = await liubao(['provisions', 'annex/i17/5', '--lang', 'zh']);
    expect(out).toMatch(
      /分句\n+人民银行银川中心支行对符合条件的机构给予贷款本金40%的无息再贷款支持\n +规则集:support-relending\n/,
    );
    expect(out).toMatch(/并按照国家政策标准给予奖励\n +不能由程序判定:奖励的标准由国家政策另行规定/);
    const english = (await liubao(['provisions', 'annex/i17/5'])).out;
    expect(english).toMatch(
      /and gives rewards according to the national policy standard\n +not decidable by a program: The standard/,
    );
  });

  it('says why no program can decide one', async () => {
    const undecidable = ningxia2020().provisions.find((it) => it.undecidable !== undefined);
    const { out } = await liubao(['provisions', undecidable?.id ?? '', '--format', 'markdown']);
    expect(out).toContain('### Why no program can decide it\n');
  });

  it('gives them as data', async () => {
    const all = JSON.parse((await liubao(['provisions', '--format', 'json'])).out);
    const one = JSON.parse((await liubao(['provisions', 'notice/s2/p2/2', '--format', 'json'])).out);
    expect(all).toHaveLength(ningxia2020().provisions.length);
    expect(all).toContainEqual(one);
    expect(one).toMatchObject({
      id: 'notice/s2/p2/2',
      from: { id: 'notice' },
      rules: expect.arrayContaining([
        {
          ruleSet: 'deferral-outcome',
          rule: 'deferral-outcome/principal-to-cap',
          zh: expect.stringContaining('2021年3月31日'),
          en: expect.any(String),
        },
      ]),
      parameters: [{ id: 'deferral.latestDate' }],
    });
  });

  it('shows those of all days where the rulebook is dated, each with its days', async () => {
    const AMENDED = ['--rulebook', 'fixtures/rulebooks/relief-series/3-april-2021'];
    const all = JSON.parse((await liubao(['provisions', ...AMENDED, '--format', 'json'])).out);
    expect(all.map(({ id, inForce }: { id: string; inForce?: object[] }) => [id, inForce])).toEqual([
      ['relief-3/p1/1', undefined],
      ['relief-3/p1/2', undefined],
      ['relief-3/p1/3', [{ from: '2021-04-01', until: '2021-06-30' }]],
      ['relief-3-amended/p1/1', undefined],
      ['relief-3-amended/p1/2', [{ from: '2021-10-01' }]],
    ]);
    const { out } = await liubao(['provisions', 'relief-3-amended/p1/2', ...AMENDED]);
    expect(out).toContain('In force from 2021-10-01\n');
    expect(out).toContain('series-cap/capped\n  to 30 June 2022 at the latest (in force from 2021-10-01)\n');
    expect(out).toContain('series.lastDay = 2022-03-31\n  last day of the period (in force from 2021-10-01)\n');
    const other = await liubao(['provisions', 'relief-3-amended/p1/2', ...AMENDED, '--law-as-of', '2021-09-30']);
    expect(other).toMatchObject({
      code: 2,
      err: 'liubao: provision "relief-3-amended/p1/2" is not in force on 2021-09-30: it is in force from 2021-10-01\n',
    });
  });
});
