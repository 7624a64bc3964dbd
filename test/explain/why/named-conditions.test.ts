import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConditionTrace } from '../../../src/evaluate/trace.js';
import { explain, explainLoan, explanationOf } from '../../../src/explain/index.js';
import { createDecider, decide, type LoanInput, type Rulebook } from '../../../src/index.js';
import { LANGUAGES } from '../../../src/law/wording.js';
import { readRulebook } from '../../../src/node/index.js';
import { foldCondition } from '../../../src/rulebook/condition.js';
import { loans } from '../../arbitraries/loan.js';
import { DEEP, runs } from '../../depth.js';
import { loanReadings } from '../loan-readings.js';

const LOAN: LoanInput = {
  id: 'L-1',
  borrower: { kind: 'business-owner', size: 'small', creditTotal: '5000000.00' },
  purpose: 'operating',
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
  application: { appliedOn: '2020-07-10', principalUntil: '2021-03-31', interestUntil: '2021-03-31' },
};
const ENTERPRISE: LoanInput = { ...LOAN, borrower: { kind: 'enterprise', size: 'small', creditTotal: '15000000.00' } };

/** The named conditions of a trace with the truths that were found for them. */
function truthsIn(trace: ConditionTrace): string[] {
  const own = (
    parts: readonly string[][],
    { named, result }: { readonly named?: string | undefined; readonly result: string },
  ) => [...parts.flat(), ...(named === undefined ? [] : [`${named}: ${result}`])];
  return foldCondition<string[], ConditionTrace>(trace, {
    all: own,
    any: own,
    not: (part, it) => own([part], it),
    comparison: () => [],
  });
}

/** The lines of reasons, which are the items of lists. */
function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('- '));
}

describe('a reason calls the conditions that it rests on by the names of the rulebook', () => {
  it.each([
    [
      'a condition that holds',
      LOAN,
      '- 小微企业:是——企业规模:小型企业',
      '- small or micro enterprise: yes — size of the enterprise: small',
    ],
    [
      'a condition that fails, and another that alone settles it by its own name',
      ENTERPRISE,
      '- 单户授信不超过上限:否——单户授信总额:¥15,000,000.00(超过¥10,000,000.00)',
      "- credit within the ceiling: no — the borrower's credit at this bank: ¥15,000,000.00 (more than ¥10,000,000.00)",
    ],
    [
      'a condition with several facts',
      LOAN,
      '- 申请或判定之日已达上限:否——申请日期:2020年7月10日(早于2021年3月31日);判定基准日:未载明',
      '- the cap was reached on the day of the application or the decision: no — day of the application: 10 July 2020 (before 31 March 2021); day as of which it is decided: not stated',
    ],
    [
      'a condition that conclusions settle',
      { ...LOAN, borrower: { ...LOAN.borrower, kind: 'individual-business' } } as LoanInput,
      '- 期间内到期的普惠小微贷款:是——个体工商户经营性贷款,属普惠小微贷款;该笔本金于2020年6月1日至2020年12月31日期间到期',
      '- an inclusive loan due in the window: yes — an operating loan to an individual business is an inclusive small-micro loan; the principal falls due between 1 June 2020 and 31 December 2020',
    ],
    [
      'conditions that the same facts settle, in one line',
      { ...LOAN, schedule: [{ dueDate: '2020-05-15', principal: '1.00', interest: '0.00' }] } as LoanInput,
      '- 在规定期间内到期;按首次延期前的到期日属期间内到期(以解读为准):否——到期日:2020年5月15日(早于2020年6月1日)',
      '- due in the window; due in the window by the date before any deferral, as that is read: no — due date: 15 May 2020 (before 1 June 2020)',
    ],
  ])('%s', (_, loan, zh, en) => {
    expect(linesOf(explainLoan(loan, { lang: 'zh' }))).toContain(zh);
    expect(linesOf(explainLoan(loan, { lang: 'en' }))).toContain(en);
  });

  it('but a condition that one flag settles has no name beside that of the flag', () => {
    const loan = { ...LOAN, borrower: { ...LOAN.borrower, pandemicAffected: true } };
    const text = explainLoan(loan, { readings: { 'pandemic.effect': 'required' }, lang: 'en' });
    expect(linesOf(text)).toContain('- affected by the epidemic: yes');
    expect(text).not.toContain('where that is required');
  });

  it('as they were found, each once, with the facts that settle them', { timeout: 60_000 }, () => {
    let told = 0;
    fc.assert(
      fc.property(loans({ complete: false }), loanReadings, (loan, readings) => {
        const decision = createDecider({ readings, trace: true, turnsOn: true }).decide(loan);
        const { loan: whole, components, guarantees } = explanationOf(decision, { loan });
        for (const { ruleSet, conditions } of [...whole, ...[...components, ...guarantees].flatMap(({ reasons }) => reasons)]) {
          const found = (decision.trace ?? [])
            .filter((it) => it.ruleSet === ruleSet)
            .flatMap(({ rules }) => rules.flatMap((rule) => truthsIn(rule.conditions)));
          for (const { id, holds } of conditions) expect(found).toContain(`${id}: ${holds}`);
          expect(new Set(conditions.map(({ id }) => id)).size).toBe(conditions.length);
          for (const { facts, premises } of conditions.filter(({ id }) => id === 'small-or-micro')) {
            expect(facts.map(({ path }) => path)).toEqual(['borrower.size']);
            expect(premises).toEqual([]);
          }
          told += conditions.length;
        }
      }),
      { numRuns: runs(100) },
    );
    if (DEEP) expect(told).toBeGreaterThan(0);
  });

  it('in both languages, and never by their ids', () => {
    fc.assert(
      fc.property(loans({ complete: false }), fc.constantFrom(...LANGUAGES), (loan, lang) => {
        const text = explainLoan(loan, { lang });
        expect(text).not.toMatch(/small-or-micro|due-in-window|within-credit|cap-reached|to-be-deferred/);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('conditions of another rulebook', () => {
  const due = (rulebook: Rulebook, dueDate: string, more: Partial<LoanInput> = {}) =>
    linesOf(
      explainLoan(
        {
          ...LOAN,
          borrower: { kind: 'enterprise', size: 'small', creditTotal: '100.00' },
          application: null,
          schedule: [{ dueDate, principal: '1.00', interest: '0.00' }],
          ...more,
        },
        { rulebook, lang: 'en' },
      ),
    );

  it('are called by its own names', () => {
    const hardHit = readRulebook('fixtures/rulebooks/hard-hit-industries');
    const own = { extensions: { industry: 'catering', revenueDecline: '0.35', jobsKept: true } };
    expect(due(hardHit, '2022-05-10', own).filter((line) => line.includes('1 April to 30 September 2022: yes'))).not.toEqual([]);
    const series = readRulebook('fixtures/rulebooks/relief-series/1-june-2020');
    expect(due(series, '2020-07-10')).toContain(
      '- due in the period: yes — due date: 10 July 2020 (on or after 1 June 2020, on or before 31 December 2020)',
    );
    const invented = readRulebook('fixtures/rulebooks/invented-2021');
    expect(
      due(invented, '2021-03-10', { borrower: { kind: 'enterprise', size: 'micro', creditTotal: '100.00' } }).join(),
    ).toContain('credit within the ceiling of small loans: yes');
  });

  it('are called so without a trace, too', () => {
    const rulebook = readRulebook('fixtures/rulebooks/relief-series/1-june-2020');
    const loan: LoanInput = { ...LOAN, borrower: { kind: 'enterprise', size: 'small', creditTotal: '100.00' } };
    expect(explain(decide(loan, { rulebook }), { rulebook })).toContain('- 在期间内到期:是——');
  });
});
