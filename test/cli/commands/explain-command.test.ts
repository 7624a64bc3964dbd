import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../../../src/cli/run-command.js';
import { folder, liubao, Screen } from '../terminal.js';

const LOAN = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '10000000.01' },
  purpose: 'operating',
  annualRate: '0.05',
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
  application: null,
};
const stdin = [JSON.stringify(LOAN)];

describe('liubao explain', () => {
  it('explains the loan of a file', async () => {
    const path = join(await folder({ 'loan.json': JSON.stringify(LOAN) }), 'loan.json');
    const { code, out } = await liubao(['explain', path, '--lang', 'zh']);
    expect([code, out.split('\n')[0]]).toEqual([0, '贷款L-1延期还本付息处理说明']);
  });

  it('explains one of several', async () => {
    const several = [LOAN, { ...LOAN, id: 'L-2' }].map((loan) => `${JSON.stringify(loan)}\n`);
    expect((await liubao(['explain', '-', '--loan', 'L-2', '--lang', 'en'], { stdin: several })).out).toMatch(/^Why loan L-2/);
    expect((await liubao(['explain', '-'], { stdin: several })).code).toBe(2);
    expect((await liubao(['explain', '-', '--loan', 'L-3'], { stdin: several })).code).toBe(2);
  });

  it.each([
    [['--letter'], '关于贷款延期还本付息事项的告知书'],
    [['--file-note'], '贷款L-1延期还本付息判定记录'],
    [['--format', 'html'], '<html lang="zh-CN">'],
    [['--letter', '--date', '2020-07-20'], '2020年7月20日'],
  ])('writes %s', async (more, text) => {
    const { code, out } = await liubao(['explain', '-', '--lang', 'zh', ...more], { stdin });
    expect([code, out.includes(text)]).toEqual([0, true]);
  });

  it('takes a reading', async () => {
    const small = [JSON.stringify({ ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '1.00' } })];
    const { out } = await liubao(['explain', '-', '--lang', 'en', '--reading', 'penalty.scope=interest-only'], { stdin: small });
    expect(out.replace(/\s+/g, ' ')).toContain('interest only (not the default reading)');
  });

  it('refuses what it cannot do', async () => {
    expect((await liubao(['explain', '-', '--letter', '--file-note'], { stdin })).code).toBe(2);
    expect((await liubao(['explain', '-', '--date', '2020-06-31'], { stdin })).code).toBe(2);
    const { code, err } = await liubao(['explain', '-'], { stdin: ['{"id":"L","schedule":[{"dueDate":"2020-06-31"}]}'] });
    expect([code, err]).toEqual([2, expect.stringContaining('schedule[0].dueDate: "2020-06-31"')]);
  });
});

describe('liubao why-not, what-if', () => {
  it('say what is not met and what would meet the target', async () => {
    const whyNot = await liubao(['why-not', '-', 'shall-defer', '--lang', 'zh'], { stdin });
    expect([whyNot.code, whyNot.out.includes('单户授信总额须不超过¥10,000,000.00')]).toEqual([0, true]);
    const whatIf = await liubao(['what-if', '-', 'shall-defer', '--lang', 'zh'], { stdin });
    expect([whatIf.code, whatIf.out.includes('由¥10,000,000.01改为¥10,000,000.00')]).toEqual([0, true]);
  });

  it('take a component, and a reading', async () => {
    const of = (more: readonly string[]) => liubao(['what-if', '-', 'defer-as-requested', '--lang', 'en', ...more], { stdin });
    const { out } = await of(['--instalment', '1', '--component', 'interest']);
    expect(out.replace(/\s+/g, ' ')).toContain('not asked → 31 March 2021');
    const ofPrincipal = ['what-if', '-', 'waiver=yes', '--instalment', '1', '--component', 'principal', '--lang', 'en'];
    expect((await liubao(ofPrincipal, { stdin })).out).not.toContain('No change');
    const ofInterestOnly = [...ofPrincipal, '--reading', 'penalty.scope=interest-only'];
    expect((await liubao(ofInterestOnly, { stdin })).out).toContain('No change');
    expect((await of([])).code).toBe(2);
    expect((await of(['--instalment', '2', '--component', 'interest'])).code).toBe(2);
    expect((await of(['--instalment', '0', '--component', 'interest'])).code).toBe(2);
  });

  it('suggest the target that was meant', async () => {
    const { code, err } = await liubao(['why-not', '-', 'shal-defer'], { stdin });
    expect([code, err]).toEqual([2, expect.stringContaining('did you mean "shall-defer"?')]);
  });
});

describe('liubao interview', () => {
  const FACTS = { ...LOAN, borrower: undefined, application: undefined };

  it('asks what matters, repeats a question after an invalid answer, and ends by explaining the decision', async () => {
    const path = join(await folder({ 'loan.json': JSON.stringify(FACTS) }), 'loan.json');
    const { code, out } = await liubao(['interview', path, '--lang', 'zh'], {
      stdin: ['perhaps\n', '个体工商户\n', '500万\n', '2021-06-30\n', '无\n'],
    });
    expect(code).toBe(0);
    expect(out.match(/借款人是企业/g)).toHaveLength(2);
    expect(out).toContain('无法识别,请重新回答。');
    expect(out).toContain('延至上限');
    expect(out).toContain('没有影响结论的未知事实。');
  });

  it.each(['json', 'ndjson', 'html', 'markdown'])(
    'asks on standard error where the result is %s, which is whole by itself',
    async (format) => {
      const path = join(await folder({ 'loan.json': JSON.stringify(FACTS) }), 'loan.json');
      const { code, out, err } = await liubao(['interview', path, '--lang', 'en', '--format', format], { stdin: ['\n'] });
      expect(code).toBe(0);
      expect(err).toContain('Which is the borrower');
      expect(out).not.toContain('[1 ');
      if (format.endsWith('json')) expect(JSON.parse(out).decision.loanId).toBe(FACTS.id);
      if (format === 'html') expect(out).toMatch(/^<!doctype html>/);
    },
  );

  it('goes on where something is not known, and keeps what was said', async () => {
    const path = await folder({ 'loan.json': JSON.stringify(FACTS) });
    const saved = join(path, 'answered.json');
    const { code, out } = await liubao(['interview', join(path, 'loan.json'), '--lang', 'en', '--save', saved], {
      stdin: ['\n', '500万\n', 'micro\n', '\n', '\n', '\n', '\n', '\n', '\n'],
    });
    expect(code).toBe(0);
    expect(out).toContain('- kind of borrower\n');
    const kept = JSON.parse(await readFile(saved, 'utf8')) as { borrower: object };
    expect(kept.borrower).toMatchObject({ size: 'micro' });
  });

  it('starts from an empty loan if no file is given', async () => {
    expect((await liubao(['interview', '--lang', 'en'])).out).toContain('Which is the borrower: an enterprise,');
    expect((await liubao(['interview', '--lang', 'zh'])).out).toContain('贷款(未编号)延期还本付息处理说明');
  });

  it.each([
    ['zh', '[日期 YYYY-MM-DD,如 2020-08-15]', '无法识别,请重新回答。应填:日期 YYYY-MM-DD,如 2020-08-15。'],
    ['en', '[a day YYYY-MM-DD, such as 2020-08-15]', 'Expected: a day YYYY-MM-DD, such as 2020-08-15.'],
  ])('says in %s how to write an answer, and says it again after an invalid one', async (lang, asked, refused) => {
    const dateless = {
      ...LOAN,
      borrower: { ...LOAN.borrower, creditTotal: '1.00' },
      schedule: [{ principal: '1.00', interest: '1.00' }],
    };
    const path = join(await folder({ 'loan.json': JSON.stringify(dateless) }), 'loan.json');
    const { out } = await liubao(['interview', path, '--lang', lang], { stdin: ['soon\n'] });
    expect(out).toContain(asked);
    expect(out).toContain(refused);
  });

  it('stops with 130 and no decision where it is interrupted on a terminal', async () => {
    const prompt = vi.fn();
    const cancelled = Symbol('cancelled');
    prompt.mockResolvedValue(cancelled);
    vi.doMock('@clack/prompts', () => ({ isCancel: (it: unknown) => it === cancelled, select: prompt, text: prompt }));
    onTestFinished(() => void vi.doUnmock('@clack/prompts'));
    const stdin = Object.assign(Readable.from([]), { isTTY: true });
    const [stdout, stderr] = [new Screen(true), new Screen(true)];
    const code = await run(['interview', '--lang', 'zh'], { stdin, stdout, stderr, env: {} });
    expect([code, stdout.text, stderr.text]).toEqual([130, '', '']);
    expect(prompt).toHaveBeenCalledWith(expect.objectContaining({ showInstructions: false }));
  });
});
