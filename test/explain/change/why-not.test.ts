import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUARANTEE_FACTS } from '../../../src/decide/contract.js';
import {
  counterfactuals,
  explainCounterfactuals,
  explainWhyNot,
  InvalidTargetError,
  type Target,
  type TargetInput,
  type UnmetCondition,
  whyNot,
} from '../../../src/explain/index.js';
import { GUARANTEE_VERDICTS, isReached } from '../../../src/explain/target/target.js';
import { createDecider, decide, type LoanInput, type OperatorName, safeDecide } from '../../../src/index.js';
import { GUARANTEE_PART_TERMS } from '../../../src/words/decision-terms.js';
import { loans } from '../../arbitraries/loan.js';
import { itAtTimes, runs, sampleOf } from '../../depth.js';
import { loanReadings, loansOfFew } from '../loan-readings.js';
import { everyChange, everyGuaranteeChange, type OneChange } from './loan-changes.js';
import { guaranteeTargets, inLoan, targets } from './targets.js';

// The tests run hundreds of loans, possibly on a busy machine.
const PATIENCE = 60_000;

const LOAN: LoanInput = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '10000000.01' },
  purpose: 'operating',
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
  application: null,
};

const unmetOf = (loan: LoanInput, target: Target, readings = {}) =>
  whyNot(loan, target, { readings }).ways.map(({ unmet }) =>
    unmet.map(({ path, operator, expected }) => [path, operator, expected]),
  );

describe('whyNot', () => {
  it('lists each limb of the definition with only its unmet conditions (notice/s2/p1/1)', () => {
    const ceiling = [['borrower.creditTotal', 'atMost', '10000000.00']];
    expect(unmetOf(LOAN, { track: 'shall-defer' })).toEqual([ceiling]);
    // If the ceiling applies to enterprises only, the other limbs have no ceiling.
    expect(unmetOf(LOAN, { track: 'shall-defer' }, { 'ceiling.scope': 'enterprises' })).toEqual([
      ceiling,
      [['borrower.kind', 'is', 'individual-business']],
      [['borrower.kind', 'is', 'business-owner']],
    ]);
  });

  it('lists together all conditions that one way needs', () => {
    const loan = { ...LOAN, schedule: [{ ...LOAN.schedule[0], dueDate: '2021-01-01' }] };
    expect(unmetOf(loan, { track: 'shall-defer' })[0]).toEqual([
      ['borrower.creditTotal', 'atMost', '10000000.00'],
      ['schedule[0].dueDate', 'onOrBefore', '2020-12-31'],
    ]);
  });

  it('demands no more than a reading requires', () => {
    const loan = { ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '1.00' } };
    expect(unmetOf(loan, { track: 'shall-defer' }, { 'annex.conditions': 'required' })).toEqual([
      [
        ['commitments.collateralUnchanged', 'is', true],
        ['commitments.employmentStable', 'is', true],
      ],
      [
        ['commitments.collateralReplaced', 'is', true],
        ['commitments.employmentStable', 'is', true],
      ],
    ]);
    expect(whyNot(loan, { track: 'shall-defer' }).reached).toBe(true);
  });

  it('says what is unknown and what is known to be none', () => {
    const { ways } = whyNot(
      { id: 'L', schedule: [{ dueDate: '2020-08-15', principal: '1.00' }], application: null },
      { outcome: 'defer-as-requested', instalment: 0, component: 'principal' },
    );
    const values = new Map(ways.flatMap(({ unmet }) => unmet).map((condition) => [condition.path, condition.value]));
    expect(values.get('borrower.kind')).toBeUndefined();
    expect(values.get('application.principalUntil')).toBeNull();
  });

  it('says that an earlier rule decided if the conditions of the wanted rule are met', () => {
    // Without the duty, two rules would permit negotiation of an inclusive loan in the window.
    const loan = { ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '1.00' } };
    const result = whyNot(loan, { track: 'may-negotiate' }, { readings: { 'negotiation.other': 'than-shall-defer' } });
    expect(result.shadowed.map(({ rule, by, component }) => [rule, by.rule, component])).toEqual([
      ['deferral-track/inclusive', 'deferral-track/shall-defer', 'principal'],
      ['deferral-track/may-negotiate', 'deferral-track/shall-defer', 'principal'],
      ['deferral-track/inclusive', 'deferral-track/shall-defer', 'interest'],
      ['deferral-track/may-negotiate', 'deferral-track/shall-defer', 'interest'],
    ]);
    expect(explainWhyNot(result, { lang: 'zh' }).split('优先适用的规则已先作出结论:应延尽延。')).toHaveLength(2);
  });

  it('names a reading that leaves no way', () => {
    const target = { waiver: 'yes', instalment: 0, component: 'principal' } as const;
    const result = whyNot(LOAN, target, { readings: { 'penalty.scope': 'interest-only' } });
    expect(result.ways).toEqual([]);
    expect(result.closedBy).toEqual(['penalty.scope']);
    expect(explainWhyNot(result, { lang: 'en' })).toContain('interest only, or principal too?');
  });

  it('is written in sentences with the words of the law', () => {
    const zh = explainWhyNot(whyNot(LOAN, { track: 'shall-defer' }), { lang: 'zh' });
    expect(zh).toContain('贷款L-1为何没有得出“应延尽延”的结论');
    expect(zh).toContain('单户授信总额须不超过¥10,000,000.00(现为¥10,000,000.01)。依据:《通知》第二条第一款第一句');
    expect(zh).toContain('对于2020年6月1日至12月31日期间到期的普惠小微贷款');
    const en = explainWhyNot(whyNot(LOAN, { track: 'shall-defer' }), { lang: 'en', format: 'markdown' });
    expect(en).toContain("the borrower's credit at this bank must be at most ¥10,000,000.00 (it is ¥10,000,000.01)");
  });

  it('accepts the bare name of a track', () => {
    expect(whyNot(LOAN, 'shall-defer')).toEqual(whyNot(LOAN, { track: 'shall-defer' }));
  });

  it.each([
    [{}, 'target', undefined],
    [undefined, 'target', undefined],
    [{ track: 'shall-defer', outcome: 'negotiate' }, 'target', undefined],
    ['shal-defer', 'track', 'shall-defer'],
    [{ track: 'undetermined' }, 'track', undefined],
    [{ trak: 'shall-defer' }, 'trak', 'track'],
    [{ track: 'shall-defer', instalement: 0 }, 'instalement', 'instalment'],
    [{ track: 'shall-defer', instalment: 1 }, 'instalment', undefined],
    [{ outcome: 'negotiated', instalment: 0, component: 'principal' }, 'outcome', 'negotiate'],
    [{ outcome: 'negotiate', instalment: 0 }, 'component', undefined],
    [{ waiver: 'yes', component: 'principal' }, 'instalment', undefined],
    [{ guarantee: 'fees', verdict: 'within-half' }, 'guarantee', 'fee'],
    [{ guarantee: 'fee', verdict: 'within-halve' }, 'verdict', 'within-half'],
  ])('refuses %o and names the fault and the nearest valid value', (target, field, nearest) => {
    const refused = expect.objectContaining({ name: 'InvalidTargetError', field, nearest, expected: expect.any(String) });
    expect(() => whyNot(LOAN, target as TargetInput)).toThrow(refused);
    expect(() => whyNot(LOAN, target as TargetInput)).toThrow(InvalidTargetError);
  });

  it('names the decision on the requested part, not on the whole loan', () => {
    const inclusive = { ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '1.00' } };
    const late = { dueDate: '2021-03-09', originalDueDate: null, principal: '1.00', interest: '1.00' };
    const loan = { ...inclusive, schedule: [...LOAN.schedule, late], guarantee: { guarantorKind: 'government' as const } };
    const texts = (target: TargetInput) =>
      (['zh', 'en'] as const).map((lang) => explainWhyNot(whyNot(loan, target), { lang }).split('\n')[2]);
    expect(decide(loan).track).toBe('shall-defer');
    const [zh, en] = texts({ outcome: 'defer-as-requested', instalment: 1, component: 'principal' });
    expect(zh).toContain('现有结论:第2期本金“不适用、应办事项:不延期”。');
    expect(en).toContain('It was decided: “not covered, outcome: no deferral” for principal of instalment 2.');
    expect(texts({ guarantee: 'fee', verdict: 'above-half' })[0]).toContain('现有结论:担保费“待定”。');
  });

  it.each(Object.entries(GUARANTEE_VERDICTS) as [keyof typeof GUARANTEE_VERDICTS, string][])(
    'names the part of the guarantee that is asked about in its title: %s',
    (part, fact) => {
      const loan = { ...LOAN, guarantee: { guarantorKind: 'government' as const } };
      for (const verdict of GUARANTEE_FACTS[fact as keyof typeof GUARANTEE_FACTS]) {
        for (const lang of ['zh', 'en'] as const) {
          const target = { guarantee: part, verdict } as TargetInput;
          const of = { zh: `${GUARANTEE_PART_TERMS[part].zh}“`, en: `” for the ${GUARANTEE_PART_TERMS[part].en}` }[lang];
          expect(explainWhyNot(whyNot(loan, target), { lang }).split('\n')[0]).toContain(of);
          expect(explainCounterfactuals(counterfactuals(loan, target), { lang }).split('\n')[0]).toContain(of);
        }
      }
    },
  );

  it('names the target in full in its title, which has no column head to name the part', () => {
    const title = (target: TargetInput) => explainWhyNot(whyNot(LOAN, target), { lang: 'zh' }).split('\n')[0];
    expect(title('not-covered')).toBe('贷款L-1为何没有得出“不适用”的结论');
    expect(title({ waiver: 'yes', instalment: 0, component: 'interest' })).toBe('贷款L-1为何没有得出第1期利息“罚息:免收”的结论');
  });

  it('offers no reading that would only narrow the ways', () => {
    const result = whyNot(LOAN, { outcome: 'defer-as-requested', instalment: 0, component: 'principal' });
    expect(result.closedBy).toContain('annex.ceiling');
    expect(result.closedBy).not.toContain('pandemic.effect');
  });

  it('cites the rule on 以下 (civil/a205) for the ceiling, but not for a choice or the days of the window', () => {
    const inclusive = { ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '10000000.00' } };
    const { ways } = whyNot(inclusive, 'not-covered');
    const cited = new Map(ways.flatMap(({ unmet }) => unmet).map(({ path, provisions }) => [path, provisions]));
    expect(cited.get('borrower.kind')).toEqual(['notice/s2/p1/1']);
    expect(cited.get('borrower.creditTotal')).toEqual(['notice/s2/p1/1', 'civil/a205']);
    expect(cited.get('schedule[0].dueDate')).toEqual(['notice/s2/p2/1']);
  });

  it('states a flag as a sentence', () => {
    const large = { ...LOAN, borrower: { ...LOAN.borrower, size: 'large' as const, specialHardship: false } };
    const text = (lang: 'zh' | 'en') => explainWhyNot(whyNot(large, 'may-negotiate'), { lang });
    expect(text('zh')).toContain('须有特殊困难(现没有特殊困难)');
    expect(text('en')).toContain('the borrower must be in special difficulty (now: not in special difficulty)');
  });

  it('uses the singular for one way', () => {
    const loan = { ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '1.00' } };
    const result = whyNot(loan, { outcome: 'defer-as-requested', instalment: 0, component: 'principal' });
    expect(explainWhyNot(result, { lang: 'en' })).toContain(
      'There is one way to “outcome: as asked” for principal of instalment 1.',
    );
    expect(explainWhyNot(result, { lang: 'zh' })).toContain('只有一条途径');
  });

  it('lists no implied condition, and no application that a due date in the window leaves unchanged', () => {
    const loan: LoanInput = {
      ...LOAN,
      borrower: { ...LOAN.borrower, creditTotal: '1.00' },
      schedule: [{ dueDate: '2021-03-31', originalDueDate: null, principal: '1.00', interest: '1.00' }],
      application: { principalUntil: '2021-03-31', interestUntil: null },
    };
    const { ways } = whyNot(loan, { waiver: 'yes', instalment: 0, component: 'principal' });
    expect(ways.map(({ unmet }) => unmet.map(({ path, operator, expected }) => [path, operator, expected]))).toEqual([
      [['schedule[0].dueDate', 'onOrBefore', '2020-12-31']],
    ]);
  });

  it('states once a demand on many instalments', () => {
    const schedule = ['2020-06-15', '2020-07-15', '2020-08-15'].map((dueDate) => ({
      dueDate,
      principal: '1.00',
      interest: '1.00',
    }));
    const result = whyNot({ ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '1.00' }, schedule }, 'not-covered');
    expect(explainWhyNot(result, { lang: 'zh' })).toContain(
      '- 第1至3期到期日均须早于2020年1月1日(现为2020年6月15日至2020年8月15日)。依据:',
    );
    expect(explainWhyNot(result, { lang: 'en' })).toContain(
      '- due date of instalments 1–3: each must be before 1 January 2020 (now 15 June 2020 to 15 August 2020) — ',
    );
  });

  it.each(sampleOf([60, 360], 1))('searches a schedule of %i instalments in seconds and misses no way', (instalments) => {
    const schedule = Array.from({ length: instalments }, (_, at) => ({
      dueDate: `${2018 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-15`,
      originalDueDate: null,
      principal: '1.00',
      interest: '1.00',
    }));
    const { ways, truncated } = whyNot({ ...LOAN, borrower: { ...LOAN.borrower, creditTotal: '1.00' }, schedule }, 'not-covered');
    const [first, second] = ways.map(({ unmet }) => unmet.map(({ path, expected }) => [path, expected]));
    expect([first, second]).toEqual([[['lenderKind', 'other']], [['borrower.kind', 'other']]]);
    // The twelve due dates of the year, all moved before it, all after it, or each the nearest way.
    expect(ways.filter(({ unmet }) => unmet.length === 12)).toHaveLength(3);
    expect(truncated).toBe(false);
  });

  it('searches a schedule of three years without delay', () => {
    const schedule = Array.from({ length: 36 }, (_, at) => ({
      dueDate: `${2019 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-15`,
      principal: '1.00',
      interest: '1.00',
    }));
    const { ways, truncated } = whyNot({ ...LOAN, schedule }, { track: 'shall-defer' });
    expect([ways.length, truncated]).toEqual([1, false]);
  });
});

describe('whyNot, whatever the loan', () => {
  const readings = loanReadings;

  itAtTimes(
    'lists no way that is part of another',
    () => {
      fc.assert(
        fc.property(loans({ complete: false }), targets, readings, (loan, target, chosen) => {
          const ways = whyNot(loan, target, { readings: chosen }).ways.map(({ unmet }) =>
            unmet.map(({ path, operator, expected }) => JSON.stringify([path, operator, expected])),
          );
          ways.forEach((one, at) => {
            for (const [place, other] of ways.entries())
              if (place !== at) expect(other.every((it) => one.includes(it))).toBe(false);
          });
        }),
        { numRuns: runs(50) },
      );
    },
    PATIENCE,
  );

  it.each([
    { what: 'a loan of one instalment', instalments: 1, wanted: targets, changes: everyChange },
    { what: 'a loan of three', instalments: 3, wanted: targets, changes: everyChange },
    { what: 'a guarantee', instalments: 2, wanted: guaranteeTargets, changes: everyGuaranteeChange },
  ])(
    'lists conditions that suffice and are needed, of $what: met together they reach the target, and without those of any one fact do not',
    ({ instalments, wanted, changes }) => {
      fc.assert(
        fc.property(loansOfFew(instalments), wanted, readings, (loan, wish, chosen) => {
          const target = inLoan(wish, loan);
          fc.pre(target !== undefined);
          const decider = createDecider({ readings: chosen });
          const reaches = (steps: readonly OneChange[]) => {
            const result = decider.safeDecide(steps.reduce((changed, { change }) => change(changed), loan));
            return result.ok && isReached(result.decision, target, decider.rulebook);
          };
          for (const way of whyNot(loan, target, { readings: chosen }).ways) {
            const paths = [...new Set(way.unmet.map(({ path }) => path))];
            // A sum or a product is not a field, so it cannot be changed.
            if (paths.some((path) => DERIVED.test(path))) continue;
            // A way that moves the due date does not list the day of an application that becomes late as a result.
            if (chosen['application.late'] === 'before-due' && paths.some((path) => path.endsWith('.dueDate'))) continue;
            const tried = combinations(loan, way.unmet, changes(loan, target)).filter((steps) => {
              const changed = steps.reduce((it, { change }) => change(it), loan);
              return way.unmet.every((it) => isMet(it, changed));
            });
            const meeting = tried.filter((steps) => safeDecide(steps.reduce((it, { change }) => change(it), loan)).ok);
            const reaching = meeting.filter(reaches);
            // To avoid a contradiction, an unlisted field such as the requested day must change too.
            if (reaching.length === 0 && meeting.length < tried.length) continue;
            if (tried.length === 0) continue;
            expect(reaching.length).toBeGreaterThan(0);
            // Where what fails a condition of the duty is to be negotiated, a way through the window of the duty may ask for
            // more than one through the window of negotiation does.
            if (chosen['annex.conditions'] === 'required' || chosen['pandemic.effect'] === 'required') continue;
            const needed = (steps: readonly OneChange[]) =>
              paths.every((left) => !reaches(steps.filter(({ path }) => path !== left)));
            expect(reaching.some(needed)).toBe(true);
          }
        }),
        { numRuns: runs(40) },
      );
    },
    PATIENCE,
  );

  const DERIVED = /^guarantee.*\.(allowedFeeRate|allowedFormerFeeRate|compositeFeeRate)$/;

  // A few values that meet the conditions of each field are enough, and they keep the number of combinations small.
  const TRIED_OF_EACH = 4;

  function combinations(loan: LoanInput, unmet: readonly UnmetCondition[], changes: readonly OneChange[]): OneChange[][] {
    return [...new Set(unmet.map(({ path }) => path))]
      .map((path) => {
        const own = unmet.filter((it) => it.path === path);
        // Whether a value meets a relation depends on the due date in the same combination.
        if (own.some(({ expected }) => expected === undefined)) return changes.filter((one) => one.path === path);
        const meeting = changes.filter((one) => one.path === path && own.every((it) => isMet(it, one.change(loan))));
        const step = Math.max(1, Math.floor(meeting.length / TRIED_OF_EACH));
        return meeting.filter((_, at) => at % step === 0);
      })
      .reduce<OneChange[][]>((all, some) => all.flatMap((steps) => some.map((one) => [...steps, one])), [[]]);
  }

  function isMet({ operator, expected, from, path }: UnmetCondition, loan: LoanInput): boolean {
    // A requested day is compared with the due date, which may move too. These targets concern the first instalment.
    const other = expected === undefined && from === 'component.dueDate' ? valueAt(loan, 'schedule[0].dueDate') : expected;
    return holds(operator, other, valueAt(loan, path));
  }

  function holds(operator: OperatorName, expected: unknown, value: unknown): boolean {
    switch (operator) {
      case 'given':
        return (value !== undefined && value !== null) === expected;
      case 'is':
        return value === expected;
      case 'isNot':
        return value !== expected;
      case 'oneOf':
        return (expected as string[]).includes(String(value));
      case 'noneOf':
        return !(expected as string[]).includes(String(value));
      case 'atMost':
        return Number(value) <= Number(expected);
      case 'lessThan':
        return Number(value) < Number(expected);
      case 'moreThan':
        return Number(value) > Number(expected);
      case 'atLeast':
        return Number(value) >= Number(expected);
      // A day that is not requested counts as no later than any other.
      case 'onOrBefore':
        return value === null || String(value) <= String(expected);
      case 'before':
        return value !== null && String(value) < String(expected);
      case 'onOrAfter':
        return value !== null && String(value) >= String(expected);
      case 'after':
        return value !== null && String(value) > String(expected);
    }
  }

  function valueAt(loan: LoanInput, path: string): unknown {
    if (loan.application === null && path.startsWith('application.')) return null;
    return path.split(/[.[\]]+/).reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], loan);
  }
});

it('the example loan may be negotiated', () => {
  expect(decide(LOAN).track).toBe('may-negotiate');
});
