import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run-command.js';
import { decide } from '../../../src/index.js';
import { beyondTheCap, lines, notCovered, unknown } from '../loans.js';
import { folder, liubao, Screen } from '../terminal.js';

const loanFile = (loan: unknown) => folder({ 'loan.json': JSON.stringify(loan, null, 2) });

describe('the values that JSON has', () => {
  it.each(['decide', 'explain'])('stand beside the words of %s, in both languages', async (command) => {
    for (const loan of [beyondTheCap('A'), notCovered('B')]) {
      const at = join(await folder({ 'loan.json': JSON.stringify(loan) }), 'loan.json');
      const { track, instalments } = decide(loan);
      const all = instalments.flatMap(({ principal, interest }) => [principal, interest]);
      // An explanation has no row for what is not due, and so no word for it.
      const components = command === 'decide' ? all : all.filter(({ outcome }) => outcome !== 'nothing-due');
      for (const lang of ['zh', 'en']) {
        const out = (await liubao([command, at, '--lang', lang])).out.replace(/\s+/g, ' ');
        if (command === 'decide') expect(out).toContain(track);
        for (const { outcome, penaltyInterest } of components) {
          for (const value of [outcome, penaltyInterest.waived]) expect(out).toMatch(new RegExp(`[((]${value}[))]`));
        }
      }
    }
  });
});

describe('liubao decide, for people to read', () => {
  it('shows the track, each part, and the provisions with their gloss', async () => {
    const at = await loanFile(beyondTheCap('L-1'));
    const { code, out, err } = await liubao(['decide', join(at, 'loan.json')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('L-1 · must be deferred (shall-defer)');
    expect(out).toContain('an inclusive small-micro loan: small or micro enterprise loan');
    expect(out).toMatch(
      /2020-08-15 +principal +300,000\.00 +must be deferred +to the cap +2021-03-31 +2021-03-31 +2021-06-30 +waived 4,750\.00/,
    );
    expect(out).toMatch(/2020-08-15 +interest +4,500\.00 +must be deferred +on application/);
    expect(out).toContain('notice/s2/p2/2 (permission)\n  The date for repayment of principal may be deferred to 31 March 2021');
    expect(out).toContain('Rulebook ningxia-2020 ');
    expect(out).not.toContain('Summary');
  });

  it('says on request what differs under other readings, and what else is open', async () => {
    const owner = { ...beyondTheCap('L-1'), borrower: { kind: 'business-owner', size: 'small', creditTotal: '15000000.00' } };
    const file = join(await loanFile(owner), 'loan.json');
    const { out } = await liubao(['decide', file, '--turns-on']);
    expect(out).toContain('On which readings it turns\nThe loan as a whole\n');
    expect(out).toMatch(
      /\ninstalment 1 principal\n(?: {2}.*\n)* {2}if read as: (?:[^\n]|\n {6})*?\(ceiling\.scope=enterprises\)\n {4}track: must be deferred\n/,
    );
    expect((await liubao(['decide', file])).out).not.toContain('On which readings it turns');
    const json = JSON.parse((await liubao(['decide', file, '--turns-on', '--format', 'json'])).out);
    expect(json.instalments[0].principal.turnsOn.track).toContainEqual({
      value: 'shall-defer',
      readings: { 'ceiling.scope': 'enterprises' },
    });
    const unstated = join(await loanFile(beyondTheCap('L-2')), 'loan.json');
    expect((await liubao(['decide', unstated])).out).toMatch(
      /Also open, without effect on the decision\n- [^#]*\(commitments\.employmentStable\)/,
    );
  });

  it('speaks Chinese where asked, or where the locale does', async () => {
    const file = join(await loanFile(beyondTheCap('L-1')), 'loan.json');
    const asked = await liubao(['decide', file, '--lang', 'zh'], { env: { LANG: 'en_GB.UTF-8' } });
    const located = await liubao(['decide', file], { env: { LANG: 'zh_CN.UTF-8' } });
    expect(asked).toEqual(located);
    expect(asked.out).toContain('L-1 · 应延尽延(shall-defer)');
    expect(asked.out).toContain('notice/s2/p2/2 (可)\n  还本日期最长可延至2021年3月31日。');
    const overruled = await liubao(['decide', file], { env: { LANG: 'zh_CN.UTF-8', LC_ALL: 'C.UTF-8' } });
    expect(overruled.out).toContain('must be deferred');
  });

  it('aligns columns by display width, two for a Chinese character', async () => {
    const file = join(await loanFile(beyondTheCap('L-1')), 'loan.json');
    const { out } = await liubao(['decide', file, '--lang', 'zh']);
    const width = (text: string) => [...text].reduce((sum, mark) => sum + (/\p{Script=Han}/u.test(mark) ? 2 : 1), 0);
    const table = out.split('\n').filter((line) => /^(到期日|2020-08-15)/.test(line));
    const columns = table.map((line) => width(line.slice(0, line.search(/适用情形|应延尽延/))));
    expect(columns).toHaveLength(3);
    expect(new Set(columns).size).toBe(1);
  });

  it('lists what is missing', async () => {
    const { out } = await liubao(['decide', join(await loanFile(unknown('L-2')), 'loan.json')]);
    expect(out).toContain('L-2 · undetermined');
    expect(out).toMatch(/Facts that would settle what is undetermined\n(- .*\n)*- kind of borrower \(borrower\.kind\)\n/);
  });

  it('says where a penalty rate was assumed', async () => {
    const { penaltyAnnualRate: _, ...loan } = beyondTheCap('L-1');
    const { out } = await liubao(['decide', join(await loanFile(loan), 'loan.json')]);
    expect(out).toContain('waived ≤ 4,750.00');
    expect(out).toContain('≤ the penalty rate being unknown');
  });

  it('says which fee is not governed', async () => {
    const file = join(await loanFile({ ...beyondTheCap('L-1'), guarantee: { guarantorKind: 'commercial' } }), 'loan.json');
    const { out } = await liubao(['decide', file, '--lang', 'zh']);
    for (const fee of ['担保费', '综合融资担保费率', '再担保费']) expect(out).toContain(`- ${fee}:不适用\n`);
  });

  it('shows the guarantee, rates in percent', async () => {
    const guarantee = { arrangement: 'kept', guarantorKind: 'government', standardFeeRate: '0.0165', chargedFeeRate: '0.00825' };
    const { out } = await liubao(['decide', join(await loanFile({ ...beyondTheCap('L-1'), guarantee }), 'loan.json')]);
    expect(out).toContain('- guarantee fee: at most the halved fee (charged 0.825%, allowed 0.825%)');
  });

  it('draws the trace as a tree', async () => {
    const file = join(await loanFile(unknown('L-2')), 'loan.json');
    const { out } = await liubao(['decide', file, '--trace']);
    expect(out).toContain('\ninclusive small-micro loan [inclusive-loan] → undetermined\n  ? inclusive-loan/enterprise\n    ? ');
    expect(out).toMatch(
      / {4}✓ .*\[component\.dueDate\] is on or before 2020-12-31 \[param:deferral\.windowEnd\] — is 2020-08-15/,
    );
    expect(out).toMatch(/ {4}✗ .*\[component\.kind\] is interest — is principal/);
  });

  it('writes Markdown in which nothing of the input is a mark', async () => {
    const file = join(await loanFile(beyondTheCap('L|1 <b>*x*')), 'loan.json');
    const { out } = await liubao(['decide', file, '--format', 'markdown', '--trace']);
    expect(out).toContain('## L\\|1 \\<b\\>\\*x\\* · must be deferred');
    expect(out).toContain('| 2020-08-15 | principal | 300,000.00 | must be deferred | to the cap |');
    expect(out).toContain('- **notice/s2/p2/2 (permission)** — The date');
    expect(out).toMatch(/```text\n(?:.+\n)+```\n/);
  });

  it('lets no id move the cursor of whoever reads it', async () => {
    const file = join(await loanFile(beyondTheCap('\u001b[2J\u202eL\n1')), 'loan.json');
    const { out } = await liubao(['decide', file]);
    expect(out).toContain('\\u001b[2J\\u202eL\\n1 · must be deferred');
  });
});

describe('liubao decide, for several loans', () => {
  const portfolio = () =>
    folder({ 'loans.ndjson': lines(beyondTheCap('A'), notCovered('B'), beyondTheCap('C'), unknown('D'), 7) });

  it('adds up counts and amounts by track, penalty interest, and what is missing', async () => {
    const { code, out, err } = await liubao(['decide', join(await portfolio(), 'loans.ndjson'), '--summary']);
    expect(code).toBe(2);
    expect(err).toContain('loans.ndjson:5: invalid loan\n  the input: 7, expected an object\n');
    expect(out).not.toContain('·');
    expect(out).toMatch(/must be deferred \(shall-defer\) +2 +2 +600,000\.00 +9,000\.00\n/);
    expect(out).toMatch(/not covered \(not-covered\) +1 +1 +1,000,000\.50 +0\.00\n/);
    expect(out).toMatch(/undetermined +1 +1 +200\.00 +0\.00\n/);
    expect(out).toMatch(/total +4 +4 +1,600,200\.50 +9,000\.00\n/);
    expect(out).toContain(
      '- penalty interest that must not be charged: surcharge on principal, interest on interest (yuan): 9,500.00\n',
    );
    expect(out).toContain('- contract interest on principal that goes on during the deferrals (yuan): 19,000.00\n');
    expect(out).toContain('- components of unknown amount, left out of the totals: 1\n');
    expect(out).toContain('- invalid input: 1\n');
    expect(out).toMatch(/borrower\.kind +1\n/);
  });

  it('counts the loans whose data contradict each other, and the borrowers of whom loans differ', async () => {
    const of = (id: string, size: 'small' | 'medium') => {
      const loan = beyondTheCap(id);
      return { ...loan, penaltyAnnualRate: '0.04', borrower: { ...loan.borrower, id: 'B-7', size } };
    };
    const file = join(
      await folder({ 'loans.ndjson': lines(of('A', 'small'), of('B', 'medium'), of('C', 'small')) }),
      'loans.ndjson',
    );
    const { out } = await liubao(['decide', file, '--summary']);
    expect(out).toContain(
      '- borrowers about whom loans state conflicting facts: 1 (as borrower.size of borrower B-7: A small, B medium)\n',
    );
    expect(out.replace(/\s+/g, ' ')).toMatch(/contradictory data loans ─+ .*penalty rate.* 3 /);
    const zh = await liubao(['decide', file, '--summary', '--lang', 'zh']);
    expect(zh.out).toContain('各笔贷款对同一借款人记载不一的借款人:1(如借款人B-7的borrower.size:A small,B medium)');
    expect(zh.out).toMatch(/罚息利率低于合同利率,.* 3\n/);
  });

  it('decides as of a day where a loan states none', async () => {
    const file = join(await loanFile(beyondTheCap('L-1')), 'loan.json');
    const { out } = await liubao(['decide', file, '--format', 'json', '--as-of', '2020-12-31']);
    expect(JSON.parse(out)).toMatchObject({ asOf: '2020-12-31' });
    expect(await liubao(['decide', file, '--as-of', '2020-02-30'])).toMatchObject({ code: 2 });
  });

  it('ends with the summary by default', async () => {
    const { out } = await liubao(['decide', join(await portfolio(), 'loans.ndjson')]);
    expect(out.match(/^[A-D] · .*$/gm)).toEqual([
      'A · must be deferred (shall-defer)',
      'B · not covered (not-covered)',
      'C · must be deferred (shall-defer)',
      'D · undetermined',
    ]);
    expect(out).toContain('\n\nSummary\n');
  });

  it('prints in full only the loans asked for', async () => {
    const file = join(await portfolio(), 'loans.ndjson');
    const shown = await liubao(['decide', file, '--summary', '--show', 'C', '--show', 'B']);
    expect(shown.out.match(/^[A-D] · /gm)).toEqual(['B · ', 'C · ']);
    const first = await liubao(['decide', file, '--first', '1']);
    expect(first.out.match(/^[A-D] · /gm)).toEqual(['A · ']);
    expect(first.out).toMatch(/total +4 /);
  });

  it('says which of them are not there', async () => {
    const file = join(await folder({ 'loans.ndjson': lines(notCovered('B')) }), 'loans.ndjson');
    expect(await liubao(['decide', file, '--show', 'X-1'])).toMatchObject({
      code: 2,
      err: 'liubao: no loan "X-1" in the input\n',
    });
  });

  it('names the readings and parameters that are not the default', async () => {
    const file = join(await portfolio(), 'loans.ndjson');
    const choices = ['--reading', 'window.date=loan-maturity', '--reading', 'ceiling.scope=all-limbs'];
    const { out } = await liubao(['decide', file, '--summary', ...choices, '--parameter', 'deferral.latestDate=2021-06-30']);
    expect(out.replaceAll('\n', ' ')).toMatch(
      /readings other than the default: window\.date=loan-maturity; parameters set: deferral\.latestDate=2021-06-30 $/,
    );
  });

  it('shows on a terminal how far long input has been read, beside the report', async () => {
    const long = lines(...['A', 'B', 'C'].map((id) => ({ ...beyondTheCap(id), extensions: { note: 'x'.repeat(2_000_000) } })));
    const argv = ['decide', join(await folder({ 'loans.ndjson': long }), 'loans.ndjson'), '--summary'];
    const [stdout, stderr] = [new Screen(), new Screen(true)];
    expect(await run(argv, { stdin: Readable.from([]), stdout, stderr, env: {} })).toBe(0);
    expect(stderr.text).toContain('%');
    expect(await liubao(argv)).toEqual({ code: 0, out: stdout.text, err: '' });
  });

  it('prints twenty refusals, and counts the rest', async () => {
    const file = join(await folder({ 'loans.ndjson': lines(...new Array(25).fill(7)) }), 'loans.ndjson');
    const { code, out, err } = await liubao(['decide', file]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.match(/invalid loan/g)).toHaveLength(20);
    expect(err).toMatch(/… and 5 more\n$/);
  });
});
