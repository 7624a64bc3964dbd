import { describe, expect, it } from 'vitest';
import { decide, type LoanInput } from '../../src/index.js';
import { lint } from '../../src/lint/index.js';
import type { Condition } from '../../src/rulebook/condition.js';
import type { RuleSet } from '../../src/rulebook/rule-set.js';
import { broken } from './broken.js';

const DATE = 'application.appliedOn';
const FLAG = 'borrower.specialHardship';
const given = (fact: string, value = true): Condition => ({ fact, operator: 'given', value });
const hardship = (value: boolean): Condition => ({ fact: FLAG, operator: 'is', value });

/** The shipped rules with a rule set of a host's own, which decides x, y or z for a loan. */
function withHost(
  rules: readonly (readonly [type: string, condition: Condition, ...overrides: number[]])[],
  meant?: Condition,
  name = 'host',
) {
  return broken(['loan', 'component'], ({ data }) => {
    const provisions = [data.provisions[0]?.id ?? ''];
    const event = (type: string) => ({ type, params: { force: 'definition' as const, provisions, zh: type, en: type } });
    const ruleSet: RuleSet = {
      id: name,
      title: { zh: '试验', en: 'a trial' },
      decides: `${name}.decided`,
      grain: 'loan',
      hitPolicy: 'first',
      rules: rules.map(([type, condition, ...overrides], at) => ({
        name: `${name}/${at}`,
        priority: 10 - at,
        conditions: { all: [condition] },
        event: event(type),
        ...(overrides.length === 0 ? {} : { overrides: overrides.map((other) => `${name}/${other}`) }),
      })),
      otherwise: { ...event('z'), ...(meant === undefined ? {} : { conditions: meant }) },
    } as RuleSet;
    data.ruleSets.push(ruleSet as never);
  });
}

const faultsOf = (...args: Parameters<typeof withHost>) => lint(withHost(...args), { ruleSets: ['host'] }).faults;
const loanOf = (fault: ReturnType<typeof faultsOf>[number] | undefined): LoanInput => {
  if (fault?.witness === undefined || !('loan' in fault.witness)) throw new Error('no witness');
  return fault.witness.loan;
};

describe('a presumption for a fact that is not given', () => {
  it('has no fault if exactly one rule covers every case', () => {
    expect(
      faultsOf(
        [
          ['x', given(DATE, false)],
          ['y', { all: [given(DATE), { any: [given(FLAG, false), hardship(true)] }] }],
        ],
        { all: [given(DATE), hardship(false)] },
      ),
    ).toEqual([]);
  });

  it('overlaps another rule, with a loan that does not state the fact as the witness', () => {
    const [fault, ...others] = faultsOf([
      ['x', given(DATE, false)],
      ['y', hardship(true)],
    ]);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ kind: 'overlap', rule: 'host/0' });
    const loan = loanOf(fault);
    expect(loan.borrower?.specialHardship).toBe(true);
    expect(loan.application?.appliedOn).toBeUndefined();
    expect(() => decide(loan)).not.toThrow();
  });

  it('overlaps another rule if both of two facts must be stated', () => {
    const [fault, ...others] = faultsOf([
      ['x', given(DATE)],
      ['y', given(FLAG)],
    ]);
    expect(others).toEqual([]);
    expect(fault?.kind).toBe('overlap');
    const loan = loanOf(fault);
    expect(loan.borrower?.specialHardship).toBeDefined();
    expect(loan.application?.appliedOn).toBeDefined();
  });

  it('leaves a gap, with a loan that does not state the fact as the witness', () => {
    const faults = faultsOf([['x', { all: [given(DATE), hardship(true)] }]], { any: [{ all: [given(DATE), hardship(false)] }] });
    expect(faults).toMatchObject([{ kind: 'gap' }]);
    expect(loanOf(faults[0]).application?.appliedOn).toBeUndefined();
  });

  it('leaves a gap if a rule tests the value of an optional fact', () => {
    const faults = faultsOf([
      ['x', { all: [given(FLAG, false), given(DATE)] }],
      ['y', hardship(true)],
    ]);
    expect(faults).toMatchObject([{ kind: 'gap' }]);
    const loan = loanOf(faults[0]);
    expect(loan.borrower?.specialHardship).toBeUndefined();
    expect(loan.application?.appliedOn).toBeUndefined();
  });

  it('never holds together with its negation', () => {
    expect(faultsOf([['x', { all: [given(DATE, false), given(DATE)] }]])).toMatchObject([{ kind: 'unreachable-rule' }]);
    const faults = faultsOf([['x', { all: [given(FLAG, false), hardship(true)] }]]);
    expect(faults.map(({ kind }) => kind)).toContain('unreachable-rule');
  });

  it('is idle for a fact that is always given', () => {
    expect(faultsOf([['x', given('reading:pandemic.effect')]]).map(({ kind }) => kind)).toContain('idle-condition');
  });

  it('may concern the conclusion of another rule set', () => {
    const faults = faultsOf([
      ['x', given('loan.inclusive', false)],
      ['y', given(DATE, false)],
    ]);
    expect(faults).toMatchObject([{ kind: 'overlap', witness: { subject: 'loan' } }]);
    expect(decide(loanOf(faults[0])).inclusive.value).toBe('undetermined');
  });
});
