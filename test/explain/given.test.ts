import { describe, expect, it } from 'vitest';
import { traceDocument } from '../../src/cli/reports/trace-document.js';
import {
  counterfactuals,
  explain,
  explainCounterfactuals,
  explainWhyNot,
  nextQuestions,
  sensitivity,
  whyNot,
} from '../../src/explain/index.js';
import { cellText, decisionTableOf } from '../../src/handbook/index.js';
import { decide, type LoanInput } from '../../src/index.js';
import type { Condition } from '../../src/rulebook/condition.js';
import { withTrackRules } from '../arbitraries/given-rules.js';

const DATE = 'application.appliedOn';
const given = (fact: string, value = true): Condition => ({ fact, operator: 'given', value });
const BARE: LoanInput = { id: 'L-1', schedule: [{ dueDate: '2020-08-15', principal: '100.00', interest: '1.00' }] };
const APPLIED: LoanInput = { ...BARE, application: { appliedOn: '2020-08-01' } };

describe('a rule that tests whether a fact is stated', () => {
  it('is met by any value, and why-not says that the fact must be stated', () => {
    const rulebook = withTrackRules([['shall-defer', given(DATE)]]);
    const [way] = whyNot(BARE, 'shall-defer', { rulebook }).ways;
    expect(way?.unmet).toMatchObject([{ path: DATE, operator: 'given', expected: true }]);
    expect(explainWhyNot(whyNot(BARE, 'shall-defer', { rulebook }), { lang: 'zh' })).toContain('申请日期须载明');
    const [change] = counterfactuals(BARE, 'shall-defer', { rulebook }).counterfactuals;
    expect(change?.changes).toMatchObject([{ path: DATE, within: {} }]);
    expect(change?.decision.track).toBe('shall-defer');
  });

  it('names no choice if any choice meets it', () => {
    const rulebook = withTrackRules([['shall-defer', given('borrower.kind')]]);
    expect(whyNot(BARE, 'shall-defer', { rulebook }).ways[0]?.unmet).toMatchObject([
      { path: 'borrower.kind', operator: 'given', expected: true },
    ]);
    const narrowed = withTrackRules([
      ['shall-defer', { all: [given('borrower.kind'), { fact: 'borrower.kind', operator: 'is', value: 'enterprise' }] }],
    ]);
    expect(whyNot(BARE, 'shall-defer', { rulebook: narrowed }).ways[0]?.unmet).toMatchObject([
      { operator: 'is', expected: 'enterprise' },
    ]);
  });

  it('never leads to the advice to leave a fact out', () => {
    const rulebook = withTrackRules([['shall-defer', given(DATE, false)]]);
    expect(whyNot(APPLIED, 'shall-defer', { rulebook }).ways[0]?.unmet).toMatchObject([
      { path: DATE, operator: 'given', expected: false, value: '2020-08-01' },
    ]);
    expect(counterfactuals(APPLIED, 'shall-defer', { rulebook }).counterfactuals).toEqual([]);
    expect(explainCounterfactuals(counterfactuals(APPLIED, 'shall-defer', { rulebook }), { lang: 'en' })).not.toContain(
      'unstated',
    );
  });

  it('stays met while another fact is changed', () => {
    const rulebook = withTrackRules([
      ['may-negotiate', { all: [given(DATE), { fact: DATE, operator: 'after', value: { fact: 'param:deferral.windowEnd' } }] }],
      ['shall-defer', { all: [given(DATE, false), { fact: 'borrower.kind', operator: 'is', value: 'enterprise' }] }],
    ]);
    const { counterfactuals: found } = counterfactuals(BARE, 'shall-defer', { rulebook });
    expect(found.map(({ changes }) => changes.map(({ path, to }) => [path, to]))).toEqual([[['borrower.kind', 'enterprise']]]);
  });

  it('leaves nothing open, so the next questions do not ask for the fact', () => {
    const rulebook = withTrackRules([['shall-defer', given(DATE, false)]]);
    expect(decide(BARE, { rulebook }).track).toBe('shall-defer');
    expect(nextQuestions(BARE, { rulebook }).map(({ path }) => path)).not.toContain(DATE);
  });

  it('may depend on readings, as any other rule', () => {
    const weighed: Condition = { fact: 'reading:pandemic.effect', operator: 'is', value: 'weighed' };
    const rulebook = withTrackRules([
      ['shall-defer', { any: [{ all: [weighed, given(DATE, false)] }, { all: [{ not: weighed }, given(DATE)] }] }],
    ]);
    const of = (loan: LoanInput) =>
      sensitivity(loan, { rulebook }).matters.find(({ interpretation }) => interpretation === 'pandemic.effect');
    for (const loan of [BARE, APPLIED]) expect(of(loan)?.changes[0]?.differences[0]?.path).toBe('track');
  });

  it('holds in the baseline of the sensitivity analysis if the conclusion of another rule set is undetermined', () => {
    const rulebook = withTrackRules([['shall-defer', given('loan.inclusive', false)]]);
    const { baseline } = sensitivity(BARE, { rulebook });
    expect(baseline.track).toBe('shall-defer');
  });

  it.each([
    ['zh', '未载明'],
    ['en', 'not stated'],
  ] as const)('is explained by the unstated fact, in %s', (lang, words) => {
    const rulebook = withTrackRules([['shall-defer', given(DATE, false)]]);
    const decision = decide(BARE, { rulebook, trace: true });
    expect(explain(decision, { rulebook, loan: BARE, lang })).toContain(words);
    expect(JSON.stringify(traceDocument(rulebook, lang)(decision.trace ?? []))).toContain(words);
  });

  it.each([
    ['zh', '未载明', '已载明'],
    ['en', 'is not stated', 'is stated'],
  ] as const)('is a cell of a decision table, in %s', (lang, no, yes) => {
    const bound: Condition = { fact: DATE, operator: 'after', value: { fact: 'param:deferral.windowEnd' } };
    const rulebook = withTrackRules([
      ['shall-defer', { not: given(DATE) }],
      ['may-negotiate', given(DATE)],
      ['not-covered', { all: [given(DATE), bound] }],
      ['not-covered', { all: [bound, given(DATE, false)] }],
    ]);
    const track = rulebook.ruleSets.find(({ id }) => id === 'deferral-track');
    if (track === undefined) throw new RangeError('no rule set');
    const { columns, rows } = decisionTableOf(rulebook, track);
    const column = columns.find(({ fact }) => fact === DATE);
    if (column === undefined) throw new RangeError('no column');
    const cells = rows
      .filter(({ rule }) => rule.startsWith('deferral-track/trial'))
      .map((row) => [row.rule.slice(-1), cellText(row.cells[DATE], column, rulebook, lang)]);
    expect(cells.slice(0, 3)).toEqual([
      ['1', no],
      ['2', yes],
      ['3', '> 2020-12-31'],
    ]);
    // A contradiction has no row.
    expect(cells.map(([rule]) => rule)).not.toContain('4');
  });
});
