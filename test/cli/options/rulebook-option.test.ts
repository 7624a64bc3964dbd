import { describe, expect, it } from 'vitest';
import type { ProvisionCoverage } from '../../../src/fixture/provision-coverage.js';
import { folder, liubao } from '../terminal.js';

const INVENTED = 'fixtures/rulebooks/invented-2021';
const LOAN = {
  id: 'INV-1',
  borrower: { kind: 'individual-business', creditTotal: '500000.00' },
  purpose: 'operating',
  schedule: [{ dueDate: '2021-10-31', principal: '100000.00', interest: '1200.00' }],
};

describe('--rulebook: a notice in a folder', () => {
  it('decides', async () => {
    const { code, out } = await liubao(['decide', '-', '--rulebook', INVENTED, '--format', 'json', '--input', 'json'], {
      stdin: [JSON.stringify(LOAN)],
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ track: 'shall-defer', rulebook: { id: 'invented-2021' } });
  });

  it('takes its own readings and no others', async () => {
    const { code, err } = await liubao(['decide', '-', '--rulebook', INVENTED, '--reading', 'penalty.scope=interest-only'], {
      stdin: ['{}'],
    });
    expect(code).toBe(2);
    expect(err).toContain('--reading: unknown key "penalty.scope"; did you mean "ceiling.scope"?');
  });

  it('checks fixtures of its own', async () => {
    const { code, out } = await liubao(['check', '--rulebook', INVENTED, '--require-coverage', `${INVENTED}/fixtures`]);
    expect(code).toBe(0);
    expect(out).toContain('12 passed, 0 failed');
  });

  it('finds no fixtures in folders that hold a rulebook', async () => {
    const { code, err } = await liubao(['check', 'fixtures/rulebooks']);
    expect(code).toBe(2);
    expect(err).toContain('no .json file in fixtures/rulebooks');
  });

  it('lists its provisions', async () => {
    const { out } = await liubao(['provisions', '--rulebook', INVENTED]);
    expect(out).toContain('invented/p1/2');
    expect(out).not.toContain('notice/');
  });

  it('says what is wrong with a folder', async () => {
    expect(await liubao(['decide', '-', '--rulebook', 'nowhere'], { stdin: ['{}'] })).toMatchObject({
      code: 3,
      err: 'liubao: cannot read nowhere: no such file or directory\n',
    });
    const at = await folder({ 'rulebook.json': '{' });
    const faulty = await liubao(['decide', '-', '--rulebook', at], { stdin: ['{}'] });
    expect(faulty.code).toBe(2);
    // Everything that is wrong, not only what could not be opened first.
    for (const fault of ['rulebook.json:1:2: not JSON', 'provisions.json: missing', 'rule-sets/: missing'])
      expect(faulty.err).toContain(fault);
    const other = await liubao(['decide', '-', '--rulebook', 'rules/enterprise-size-2011'], { stdin: ['{}'] });
    expect(other.code).toBe(2);
    expect(other.err).toContain('no rule set decides loan.inclusive');
  });
});

describe('liubao provisions --coverage', () => {
  it('accounts for every provision: by rule sets, or with the reason', async () => {
    const { code, out } = await liubao(['provisions', '--coverage']);
    expect(code).toBe(0);
    expect(out).toMatch(/annex\/i17\/6 .* government +support-bond-subsidy\n/);
    expect(out).toMatch(/notice\/s1\/p1\/7 .* — not decidable by a program\n/);
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(/ - sentences \d+: encoded \d+, encoded in part \d+, not decidable by a program \d+, /);
    expect(said).toMatch(/ - clauses \d+: encoded \d+, not decidable by a program \d+, /);
    expect(said.match(/, neither encoded nor accounted for 0 /g)).toHaveLength(2);
    expect(out).toContain('notice/s1/p1/7\n  “Preference” comes with no amount');
  });

  it('accounts for a sentence clause by clause', async () => {
    const { out } = await liubao(['provisions', '--coverage']);
    expect(out).toMatch(/notice\/s1\/p1\/4 .* clauses 5, encoded 1\n/);
    expect(out).toMatch(/notice\/s1\/p1\/4 · 4 .* — not decidable by a program\n/);
    expect(out).toMatch(/notice\/s1\/p1\/4 · 5 .* regional-new-loans\n/);
    expect(out).toContain('notice/s1/p1/4 · 4\n  A “marked increase” has neither a base nor a figure.');
    const zh = (await liubao(['provisions', '--coverage', '--lang', 'zh'])).out;
    expect(zh).toMatch(/notice\/s1\/p1\/4 · 5 +实现全区2020年新增贷款600亿元以上的目标 .* regional-new-loans\n/);
    expect(zh).toMatch(/\n- 分句 \d+:已编码 \d+,不能由程序判定 \d+,未编码、未说明原因 0\n/);
    const rows = JSON.parse((await liubao(['provisions', '--coverage', '--format', 'json'])).out) as ProvisionCoverage[];
    const row = rows.find(({ id }) => id === 'annex/i17/5');
    expect(row).toMatchObject({
      status: 'in-part',
      clauses: [
        { status: 'encoded', ruleSets: ['support-relending'], span: { start: 8039, end: 8074 } },
        { status: 'undecidable', text: '并按照国家政策标准给予奖励', ruleSets: [], span: { start: 8075, end: 8088 } },
      ],
    });
  });

  it('counts the fixtures that cite each', async () => {
    const { out } = await liubao([
      'provisions',
      '--coverage',
      `${INVENTED}/fixtures`,
      '--rulebook',
      INVENTED,
      '--format',
      'json',
    ]);
    const rows = JSON.parse(out) as { id: string; status: string; fixtures: number }[];
    expect(rows.map(({ id, status, fixtures }) => [id, status, fixtures])).toEqual([
      ['invented/p1/1', 'encoded', 12],
      ['invented/p1/2', 'encoded', 12],
      ['invented/p1/3', 'encoded', 12],
      ['invented/p1/4', 'undecidable', 0],
    ]);
  });

  it('takes no single provision', async () => {
    expect((await liubao(['provisions', 'notice/s1/p1/1', '--coverage'])).code).toBe(2);
  });
});
