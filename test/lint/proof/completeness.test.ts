import { describe, expect, it } from 'vitest';
import { decide, type Rulebook } from '../../../src/index.js';
import { lint } from '../../../src/lint/index.js';
import { completeIn, findPossible } from '../../../src/lint/proof/input-search.js';
import { enterpriseSize2011 } from '../../../src/rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from '../../../src/rulebook/shipped/ningxia-2020.js';
import { TRUE } from '../../../src/rulebook/truth.js';
import { itAtTimes, sampleOf } from '../../depth.js';
import { type Breakable, broken } from '../broken.js';
import { familiesOf } from './families.js';

/** The gap that leaves cases to the `otherwise` of a rule set, with the findings on its witness. */
function gapOf(rulebook: Rulebook, ruleSet: string) {
  const faults = lint(rulebook, { ruleSets: [ruleSet] }).faults.filter(({ kind }) => kind === 'gap');
  expect(faults).toMatchObject([{ pointer: expect.stringMatching(/\/otherwise\/conditions$/) }]);
  const witness = faults[0]?.witness;
  if (witness === undefined || !('loan' in witness)) throw new Error('no loan');
  const { findings } = decide(witness.loan, { rulebook, readings: witness.readings });
  return { loan: witness.loan, readings: witness.readings, rests: findings.map(({ rule }) => rule) };
}

/** Removes a rule, also from the `overrides` of other rules. */
function without({ ruleSet }: Breakable, id: string, name: string): void {
  const set = ruleSet(id);
  set.rules = set.rules.filter((rule) => rule.name !== name);
  for (const rule of set.rules) {
    const others = rule.overrides?.filter((other) => other !== name) ?? [];
    if (others.length > 0) rule.overrides = others;
    else delete rule.overrides;
  }
}

/** Changes every comparison of a rule. */
function everyComparison(condition: unknown, change: (comparison: Record<string, unknown>) => void): void {
  if (Array.isArray(condition)) for (const each of condition) everyComparison(each, change);
  else if (typeof condition === 'object' && condition !== null) {
    if ('fact' in condition) change(condition as Record<string, unknown>);
    else everyComparison(Object.values(condition), change);
  }
}

describe('a case that falls to `otherwise` by mistake', () => {
  it.each(
    sampleOf(
      [
        ['inclusive-loan', 'inclusive-loan/business-owner'],
        ['maturity-window', 'maturity-window/interest'],
        ['deferral-track', 'deferral-track/may-negotiate'],
        ['deferral-cap', 'deferral-cap/interest'],
        ['deferral-outcome', 'deferral-outcome/principal-as-requested'],
        ['penalty-waiver', 'penalty-waiver/interest-upon-deferral'],
      ],
      1,
    ),
  )('is found in %s if the rule %s is missing', (ruleSet, name) => {
    const rulebook = broken(['loan', 'component'], (book) => without(book, ruleSet, name));
    expect(gapOf(rulebook, ruleSet).rests).toContain(`${ruleSet}/otherwise`);
  });

  it.each([
    ['the first day of the window', 'onOrAfter', 'after', '2020-06-01'],
    ['its last day', 'onOrBefore', 'before', '2020-12-31'],
  ])('is found if a neighbouring operator loses %s', (_, operator, neighbour, day) => {
    const rulebook = broken(['loan', 'component'], ({ rule }) =>
      everyComparison(rule('maturity-window/principal').conditions, (comparison) => {
        if (comparison.operator === operator) comparison.operator = neighbour;
      }),
    );
    const { loan, rests } = gapOf(rulebook, 'maturity-window');
    expect([loan.schedule[0]?.dueDate, loan.schedule[0]?.originalDueDate, loan.maturityDate]).toContain(day);
    expect(rests).toContain('maturity-window/otherwise');
  });

  it('is found if a neighbouring operator loses the ceiling itself', () => {
    const rulebook = broken(['loan', 'component'], ({ rule }) =>
      everyComparison(rule('inclusive-loan/enterprise').conditions, (comparison) => {
        if (comparison.operator === 'atMost') comparison.operator = 'lessThan';
      }),
    );
    const { loan, rests } = gapOf(rulebook, 'inclusive-loan');
    expect([loan.borrower?.creditTotal, loan.borrower?.creditTotalAllBanks]).toContain('10000000.00');
    expect(rests).toContain('inclusive-loan/otherwise');
  });

  it('is found if a value of a list is missing', () => {
    const rulebook = broken(['loan', 'component'], ({ rule }) =>
      everyComparison(rule('inclusive-loan/enterprise').conditions, (comparison) => {
        if (comparison.fact === 'borrower.size') comparison.value = ['micro'];
      }),
    );
    const { loan, rests } = gapOf(rulebook, 'inclusive-loan');
    expect(loan.borrower).toMatchObject({ kind: 'enterprise', size: 'small' });
    expect(rests).toContain('inclusive-loan/otherwise');
  });

  it('is found for another subject too', () => {
    const rulebook = broken('lender-year', ({ rule }) =>
      everyComparison(rule('lending-borrowers/kept-up').conditions, (comparison) => {
        comparison.operator = 'moreThan';
      }),
    );
    expect(lint(rulebook).faults).toMatchObject([
      { kind: 'gap', ruleSet: 'lending-borrowers', witness: { input: { borrowers: {} } } },
    ]);
  });

  itAtTimes('is found in the servicing of a loan', () => {
    const rulebook = broken(['loan', 'component', 'servicing'], (book) =>
      without(book, 'audit-deferral', 'audit-deferral/interest-refused'),
    );
    const own = lint(rulebook, { ruleSets: ['audit-deferral'] }).faults.filter(({ kind }) => kind === 'gap');
    expect(own).toMatchObject([
      { ruleSet: 'audit-deferral', witness: { servicing: { components: [{ component: 'interest', action: 'refused' }] } } },
    ]);
  });

  it('is not searched for if `otherwise` declares no conditions', () => {
    const rulebook = broken('lender-year', ({ ruleSet, rule }) => {
      delete ruleSet('lending-borrowers').otherwise?.conditions;
      everyComparison(rule('lending-borrowers/kept-up').conditions, (comparison) => {
        comparison.operator = 'moreThan';
      });
    });
    expect(lint(rulebook).faults).toEqual([]);
  });
});

describe('the shipped rulebooks', () => {
  const books = [ningxia2020(), enterpriseSize2011()];

  it('declare for every `otherwise` which cases are meant for it', () => {
    for (const { ruleSets } of books)
      for (const { otherwise } of ruleSets) if (otherwise !== undefined) expect(otherwise.conditions).toBeDefined();
  });

  itAtTimes('mean no case for `otherwise` that a rule decides differently', { timeout: 60_000 }, () => {
    const idsOf = ({ ruleSets }: Rulebook) => sampleOf(ruleSets, 4).map(({ id }) => id);
    for (const family of books.flatMap((book) => familiesOf(book, () => [], idsOf(book)))) {
      for (const ruleSet of family.examined) {
        const { otherwise, rules, id } = ruleSet;
        if (otherwise?.conditions === undefined) continue;
        // Another rule may come to the same conclusion for its own reason. That is no contradiction.
        const isOther = (decided = rules.length) => decided !== rules.length && rules[decided]?.event.type !== otherwise.type;
        const path = findPossible(
          family,
          ruleSet,
          [family.decision(ruleSet), family.truth(otherwise.conditions)],
          ([decided, meant]) => meant === TRUE && isOther(decided),
          { allowed: completeIn(family, ruleSet) },
        );
        expect(path, id).toBeUndefined();
      }
    }
  });
});
