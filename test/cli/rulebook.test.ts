import { describe, expect, it } from 'vitest';
import { folder, liubao } from './terminal.js';

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

  it('which are none of the notice, nor are the files of the rulebook', async () => {
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
    for (const fault of ['rulebook.json: not JSON', 'provisions.json: missing', 'rule-sets/: missing'])
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
    expect(out).toContain('\n- neither encoded nor accounted for 0\n');
    expect(out).toContain('notice/s1/p1/7\n  “Preference” comes with no amount');
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
