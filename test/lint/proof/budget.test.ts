import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidOptionError, InvalidRulebookError, loadRulebook, type Rulebook } from '../../../src/index.js';
import { type LintFault, type LintReport, type LintUnproved, lint } from '../../../src/lint/index.js';
import { enterpriseSize2011 } from '../../../src/rulebook/shipped/enterprise-size-2011.js';
import { DEEP, isDrawn, itAtTimes, runs, sampleOf } from '../../depth.js';
import { mutated } from '../../hosts/mutations.js';
import { rulebookData } from '../../hosts/public-calls.js';
import { BLOWN, HUGE, PLANTED } from './blow-up.js';

const said = (report: LintReport) => report.faults.map((fault) => JSON.stringify(fault));

/** Whether a report says that it could not prove the claim that a fault contradicts. */
function isLeftOpen(fault: LintFault, unproved: readonly LintUnproved[]): boolean {
  return unproved.some(
    ({ kind, pointer, ruleSet, rule }) =>
      kind === fault.kind && (pointer === fault.pointer || (ruleSet === fault.ruleSet && rule === fault.rule)),
  );
}

/** A smaller budget reports each fault of a greater one or marks it unproved, and a greater budget keeps every fault. */
function expectKept(smaller: LintReport, greater: LintReport): void {
  const before = new Set(said(smaller));
  expect(said(greater)).toEqual(expect.arrayContaining([...before]));
  for (const fault of greater.faults) {
    if (before.has(JSON.stringify(fault))) continue;
    expect(isLeftOpen(fault, smaller.unproved), `${fault.kind} ${fault.pointer} ${fault.en}`).toBe(true);
  }
}

describe('a rulebook that is too costly to prove', () => {
  it.runIf(isDrawn('a rulebook that is too costly')).each(sampleOf(Object.entries(BLOWN), 1))(
    '%s: says where, and still finds a fault elsewhere',
    { timeout: 120_000 },
    (_, made) => {
      const rulebook = made();
      const budget = 6_000_000;
      const report = lint(rulebook, { budget });
      expect(report.steps.taken).toBeLessThanOrEqual(budget);
      expect(report.faults).toContainEqual(expect.objectContaining({ ...PLANTED, witness: expect.anything() }));
      expect(new Set(report.unproved.map(({ ruleSet }) => ruleSet))).toEqual(new Set([HUGE]));
      expect(report.unproved.map(({ kind }) => kind)).toContain('idle-condition');
    },
  );

  it('gets a report that names the facts with too many values and says that a greater budget does not help', {
    timeout: 60_000,
  }, () => {
    const { unproved } = lint((BLOWN['more thresholds of one figure than a diagram has levels'] as () => Rulebook)());
    expect(unproved.length).toBeGreaterThan(400);
    for (const each of unproved) expect(each).toMatchObject({ ruleSet: HUGE, reason: 'size', facts: ['region-year.events'] });
  });

  itAtTimes('stays within any budget', { timeout: 300_000 }, () => {
    for (const made of sampleOf(Object.values(BLOWN), 1, 1)) {
      const rulebook = made();
      const reports = [1, 300_000, 1_500_000, 5_000_000].map((budget) => lint(rulebook, { budget }));
      for (const [at, smaller] of reports.entries()) for (const greater of reports.slice(at + 1)) expectKept(smaller, greater);
    }
  });
});

/** The invented rulebook without its overrides, so that its rules overlap. */
function undeclared() {
  const data = rulebookData() as { ruleSets: { rules: { overrides?: unknown }[] }[] };
  for (const rule of data.ruleSets.flatMap(({ rules }) => rules)) delete rule.overrides;
  return data;
}

describe('any rulebook', () => {
  it('never loses a fault to a smaller budget without a report of it', { timeout: 120_000 }, () => {
    const budget = fc.oneof(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 2_000 }));
    let cut = 0;
    fc.assert(
      fc.property(mutated(undeclared()), budget, budget, (data, one, other) => {
        let rulebook: Rulebook;
        try {
          rulebook = loadRulebook(data);
        } catch (error) {
          if (error instanceof InvalidRulebookError) return;
          throw error;
        }
        const whole = lint(rulebook);
        const [smaller, greater] = [one, other].sort((a, b) => a - b).map((steps) => lint(rulebook, { budget: steps }));
        expect(whole.unproved).toEqual([]);
        if (smaller === undefined || greater === undefined) return;
        expectKept(smaller, greater);
        expectKept(greater, whole);
        if (smaller.unproved.length > 0 && whole.faults.length > 0) cut++;
      }),
      { numRuns: runs(1_500) },
    );
    // The property is worthless if no rulebook reaches it.
    if (DEEP) expect(cut).toBeGreaterThan(10);
  });

  it('has the same report each time', () => {
    const rulebook = loadRulebook(rulebookData());
    expect(lint(rulebook, { budget: 9_000 })).toEqual(lint(loadRulebook(rulebookData()), { budget: 9_000 }));
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '100', null, {}])('refuses %j as a budget', (budget) => {
    expect(() => lint(enterpriseSize2011(), { budget } as never)).toThrow(InvalidOptionError);
    expect(() => lint(enterpriseSize2011(), { budget } as never)).toThrow(
      /^budget: .* expected a whole number of steps from 1 to/,
    );
  });
});
