import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterfactuals, explainCounterfactuals, InvalidTargetError, type Target } from '../../../src/explain/index.js';
import { isReached } from '../../../src/explain/target/target.js';
import { createDecider, decide, type LoanInput, ningxia2020Deferral } from '../../../src/index.js';
import { loans } from '../../arbitraries/loan.js';
import { DEEP, runs, sampleOf } from '../../depth.js';
import { loanReadings, loansOfFew } from '../loan-readings.js';
import { expectSmallest } from './counterfactual-oracle.js';
import { everyChange, everyGuaranteeChange } from './loan-changes.js';
import { guaranteeTargets, inLoan, targets } from './targets.js';

// The tests run hundreds of loans, possibly on a busy machine.
const PATIENCE = 60_000;

const LOAN: LoanInput = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '10000000.01' },
  purpose: 'operating',
  annualRate: '0.0435',
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
  application: null,
};

const changesOf = (loan: LoanInput, target: Target) =>
  counterfactuals(loan, target).counterfactuals.map(({ changes }) => changes.map(({ path, to, by }) => [path, to, by]));

describe('what would change it, in words', () => {
  it('states a flag as a sentence, not as its name and “yes”', () => {
    const guaranteed: LoanInput = {
      ...LOAN,
      borrower: { ...LOAN.borrower, creditTotal: '1.00' },
      guarantee: {
        guarantorKind: 'government',
        counterGuarantee: true,
      },
    };
    const target = { guarantee: 'counterGuarantee', verdict: 'none' } as const;
    const texts = (loan: LoanInput) =>
      (['zh', 'en'] as const).map((lang) => explainCounterfactuals(counterfactuals(loan, target), { lang }));
    const [zh, en] = texts(guaranteed);
    expect(zh).toContain('- 由要求反担保改为不要求反担保(担保机构可办:');
    expect(en).toContain('- a counter-guarantee is required → no counter-guarantee is required (');
    const [open] = texts({ ...guaranteed, guarantee: { guarantorKind: 'government' } });
    expect(open).toContain('- 是否要求反担保(现未知)定为不要求反担保(');
  });

  it('says of a deferral that was decided no more than it', () => {
    const loan: LoanInput = { ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '1.00' }, application: null };
    const target = { outcome: 'defer-as-requested', instalment: 0, component: 'principal' } as const;
    expect(explainCounterfactuals(counterfactuals(loan, target), { lang: 'en' })).toContain(
      'It was decided: “outcome: on application” for principal of instalment 1.',
    );
  });
});

describe('what is not known to be all', () => {
  // A year of consecutive due dates, which fill the window of the duty.
  const DAYS = Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10));
  const full = (from: number): LoanInput => ({
    ...LOAN,
    borrower: { ...LOAN.borrower, creditTotal: '1.00' },
    schedule: DAYS.slice(from).map((dueDate) => ({ dueDate, originalDueDate: null, principal: '1.00', interest: '1.00' })),
    application: { principalUntil: '2030-01-31', interestUntil: null },
  });
  const target = { outcome: 'defer-to-cap', instalment: 0, component: 'principal' } as const;

  it('where each day that would do is the due date of another instalment, which would have to make room', () => {
    const loan = full(100);
    const { counterfactuals: found, exhaustive } = counterfactuals(loan, target);
    expect([found, exhaustive]).toEqual([[], false]);
    expect(explainCounterfactuals(counterfactuals(loan, target), { lang: 'en' })).not.toContain('No change of the facts');
    // Two instalments could exchange their dates.
    const [first, ...others] = loan.schedule;
    const last = others.at(-1);
    const swapped = {
      ...loan,
      schedule: [{ ...first, dueDate: last?.dueDate }, ...others.slice(0, -1), { ...last, dueDate: first?.dueDate }],
    };
    expect(isReached(decide(swapped as LoanInput), target, ningxia2020Deferral())).toBe(true);
  });

  it('is known to be all if one of those days is free', () => {
    const loan = full(100);
    const { counterfactuals: found } = counterfactuals({ ...loan, schedule: loan.schedule.slice(0, -1) }, target);
    expect(found.map(({ changes }) => changes.map(({ path, to }) => [path, to]))).toEqual([
      [['schedule[0].dueDate', '2020-12-31']],
    ]);
  });
});

describe('counterfactuals', () => {
  it('go to the ceiling itself, and no further (notice/s2/p1/1)', () => {
    expect(changesOf(LOAN, { track: 'shall-defer' })).toEqual([[['borrower.creditTotal', '10000000.00', 'nobody']]]);
    // If the ceiling applies to enterprises only, other borrowers may exceed it.
    const readings = { 'ceiling.scope': 'enterprises' } as const;
    const { counterfactuals: all } = counterfactuals(LOAN, 'shall-defer', { readings });
    expect(all.every(({ attainable }) => !attainable)).toBe(true);
    const others = all.filter(({ changes }) => changes[0]?.path !== 'borrower.creditTotal');
    expect(others.map(({ changes }) => changes.map(({ path, to, by }) => [path, to, by]))).toEqual([
      [['borrower.kind', 'individual-business', 'nobody']],
      [['borrower.kind', 'business-owner', 'nobody']],
    ]);
  });

  it.each([
    ['2020-05-31', '2020-06-01'],
    ['2021-01-01', '2020-12-31'],
  ])('go from %s to the first or last day of the window, which nobody can change', (dueDate, to) => {
    const loan = {
      ...LOAN,
      borrower: { ...LOAN.borrower, creditTotal: '1.00' },
      schedule: [{ ...LOAN.schedule[0], dueDate, originalDueDate: null }],
    };
    const { counterfactuals: found } = counterfactuals(loan, { track: 'shall-defer' });
    expect(found.map(({ attainable, changes }) => [attainable, changes[0]?.path, changes[0]?.to])).toEqual([
      [false, 'schedule[0].dueDate', to],
    ]);
  });

  it('are an application if only that is lacking (notice/s2/p2/1)', () => {
    const loan = { ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '10000000.00' } };
    expect(changesOf(loan, { outcome: 'defer-as-requested', instalment: 0, component: 'principal' })).toEqual([
      [['application.principalUntil', '2021-03-31', 'borrower']],
    ]);
  });

  it('leave the interest as not asked for where the principal is', () => {
    const loan = { ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '10000000.00' } };
    const [found] = counterfactuals(loan, {
      outcome: 'defer-as-requested',
      instalment: 0,
      component: 'principal',
    }).counterfactuals;
    expect(found?.decision.instalments[0]?.interest.outcome).toBe('apply-first');
  });

  it('are empty if a reading rules the outcome out', () => {
    const target = { waiver: 'yes', instalment: 0, component: 'principal' } as const;
    const result = counterfactuals(LOAN, target, { readings: { 'penalty.scope': 'interest-only' } });
    expect([result.counterfactuals, result.exhaustive]).toEqual([[], true]);
    expect(explainCounterfactuals(result, { lang: 'en' })).toContain('No change of the facts would make it so.');
  });

  describe('of a guarantee fee', () => {
    const guarantee = {
      guarantorKind: 'government',
      standardFeeRate: '0.02',
      chargedFeeRate: '0.015',
      otherFeeRate: '0.001',
    } as const;

    it('halve it, exactly (annex/i17/7)', () => {
      expect(changesOf({ ...LOAN, guarantee }, { guarantee: 'fee', verdict: 'within-half' })).toEqual([
        [['guarantee.chargedFeeRate', '0.01', 'guarantor']],
        [['guarantee.standardFeeRate', '0.03', 'nobody']],
      ]);
    });

    it('bring the sum of the fees to the target, exactly', () => {
      expect(changesOf({ ...LOAN, guarantee }, { guarantee: 'compositeFee', verdict: 'within-ceiling' })).toEqual([
        [['guarantee.chargedFeeRate', '0.009', 'guarantor']],
      ]);
    });

    it('change both fees if one fee alone is too high', () => {
      const high = { ...guarantee, otherFeeRate: '0.02' };
      const { counterfactuals: found } = counterfactuals(
        { ...LOAN, guarantee: high },
        { guarantee: 'compositeFee', verdict: 'within-ceiling' },
      );
      expect(found.length).toBeGreaterThan(0);
      expect(found.map(({ changes }) => changes.length)).toEqual(found.map(() => 2));
    });
  });

  describe('of the credit', () => {
    const of = (creditTotal: string, principal: string) => ({
      ...LOAN,
      borrower: { ...LOAN.borrower, creditTotal },
      schedule: [{ dueDate: '2020-08-15', principal, interest: '0.00' }],
    });

    it('are for nobody to make, up or down, to come under the policy or out of it', () => {
      for (const [credit, target, to] of [
        ['12000000.00', 'shall-defer', '10000000.00'],
        ['210000.00', 'may-negotiate', '10000000.01'],
      ] as const) {
        const result = counterfactuals(of(credit, '174300.00'), target);
        const moved = result.counterfactuals
          .flatMap(({ changes }) => changes)
          .filter(({ path }) => path === 'borrower.creditTotal');
        expect(moved.map((change) => [change.from, change.to, change.by])).toEqual([[credit, to, 'nobody']]);
        expect(moved[0]?.reason.zh).toBe('授信额度不得为适用或规避政策而调整');
        expect(result.counterfactuals.some(({ attainable }) => attainable)).toBe(false);
        expect(explainCounterfactuals(result, { lang: 'zh' })).toContain('各方均无法通过变更事实得出该结论。');
        expect(explainCounterfactuals(result, { lang: 'en' })).toContain('Nobody can change the facts so as to make it so.');
      }
    });

    it('must be verified to be at most the ceiling if it is unknown', () => {
      const { creditTotal: _, ...borrower } = LOAN.borrower ?? {};
      const unknown = counterfactuals({ ...LOAN, borrower }, 'shall-defer');
      expect(explainCounterfactuals(unknown, { lang: 'zh' })).toContain(
        '单户授信总额现未知,待核实;如核实不超过¥10,000,000.00即可',
      );
    });
  });

  it('must be verified if a fact is merely unknown', () => {
    const loan: LoanInput = { ...LOAN, borrower: { kind: 'enterprise', creditTotal: '1.00' } };
    const zh = explainCounterfactuals(counterfactuals(loan, 'shall-defer'), { lang: 'zh' });
    expect(zh).toContain('待核实的情况');
    expect(zh).toContain('企业规模现未知,待核实;如核实为小型企业即可');
    const [, verified = ''] = zh.split('待核实的情况');
    expect(verified.split('不可改变的情况')[1] ?? '').not.toContain('现未知');
  });

  it('say between which days an unknown one would do, and once of many instalments', () => {
    const borrower = { ...LOAN.borrower, creditTotal: '1.00' };
    const one = counterfactuals({ ...LOAN, borrower, schedule: [{ principal: '1.00', interest: '1.00' }] }, 'shall-defer');
    expect(one.counterfactuals[0]?.changes[0]).toMatchObject({ within: { from: '2020-06-01', to: '2020-12-31' }, by: 'nobody' });
    expect(explainCounterfactuals(one, { lang: 'zh' })).toContain('如核实为2020年6月1日至2020年12月31日之间即可');
    const schedule = Array.from({ length: 4 }, () => ({ principal: '1.00', interest: '1.00' }));
    const four = counterfactuals({ ...LOAN, schedule, purpose: 'other' }, 'may-negotiate');
    expect(explainCounterfactuals(four, { lang: 'en' })).toContain(
      '- due date of instalments 1–4 is unknown and to be verified: it would have to be from 1 January 2020 to 31 December 2020\n',
    );
  });

  it('name the loan and its decision', () => {
    const zh = explainCounterfactuals(counterfactuals(LOAN, 'shall-defer'), { lang: 'zh' });
    expect(zh).toContain('贷款L-1怎样才能得出“应延尽延”的结论');
    expect(zh).toContain('现有结论:“自主协商”。');
  });

  it('refuse a part that the loan does not have', () => {
    expect(() => counterfactuals(LOAN, { track: 'shall-defer', instalment: 1 })).toThrow(InvalidTargetError);
    expect(() => counterfactuals(LOAN, { guarantee: 'fee', verdict: 'within-half' })).toThrow(InvalidTargetError);
  });

  it('read as sentences', () => {
    const result = counterfactuals(LOAN, { track: 'shall-defer' });
    expect(explainCounterfactuals(result, { lang: 'zh' })).toContain(
      '单户授信总额由¥10,000,000.01改为¥10,000,000.00(不可改变:授信额度不得为适用或规避政策而调整)',
    );
    expect(explainCounterfactuals(result, { lang: 'en' })).toContain('¥10,000,000.01 → ¥10,000,000.00 (for nobody to change:');
  });
});

describe('counterfactuals, whatever the loan', () => {
  const readings = loanReadings;

  it(
    'are each verified: the changed loan gets the wanted decision and differs only in the changes',
    () => {
      fc.assert(
        fc.property(loans({ complete: false }), fc.oneof(targets, guaranteeTargets), readings, (loan, wanted, chosen) => {
          const target = inLoan(wanted, loan);
          fc.pre(target !== undefined);
          const decider = createDecider({ readings: chosen });
          for (const { loan: changed, changes } of counterfactuals(loan, target, { readings: chosen }).counterfactuals) {
            expect(isReached(decider.decide(changed), target, decider.rulebook)).toBe(true);
            expect(new Set(changes.map(({ path }) => path)).size).toBe(changes.length);
            expect(changes.every(({ from, to }) => from !== to)).toBe(true);
          }
        }),
        { numRuns: runs(40) },
      );
    },
    PATIENCE,
  );

  // There are about a hundred thousand sets of three changes.
  describe.each(
    sampleOf(
      [
        ...(DEEP
          ? [{ what: 'a loan of one instalment', instalments: 1, numRuns: 5, most: 3, wanted: targets, changes: everyChange }]
          : []),
        { what: 'a loan of one instalment', instalments: 1, numRuns: 40, most: 2, wanted: targets, changes: everyChange },
        { what: 'a loan of three', instalments: 3, numRuns: 40, most: 2, wanted: targets, changes: everyChange },
        { what: 'a guarantee', instalments: 2, numRuns: 40, most: 2, wanted: guaranteeTargets, changes: everyGuaranteeChange },
        {
          what: 'what is partly unknown',
          instalments: 2,
          numRuns: 40,
          most: 2,
          wanted: targets,
          changes: everyChange,
          complete: false,
        },
      ],
      1,
    ),
  )('of $what, against every $most changes', ({ instalments, numRuns, most, wanted, changes: changesOfLoan, complete }) => {
    it(
      'are minimal: no set has fewer changes, and none of the same size is nearer',
      () => {
        fc.assert(
          fc.property(loansOfFew(instalments, complete ?? true), wanted, readings, (loan, wish, chosen) => {
            const target = inLoan(wish, loan);
            fc.pre(target !== undefined);
            expectSmallest(loan, target, chosen, most, changesOfLoan);
          }),
          { numRuns: runs(numRuns) },
        );
      },
      4 * PATIENCE,
    );
  });
});
