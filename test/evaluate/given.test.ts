import { describe, expect, it } from 'vitest';
import { compileComparison } from '../../src/evaluate/comparison.js';
import { compileRulebook } from '../../src/evaluate/compile-rulebook.js';
import { compilePartition } from '../../src/evaluate/decision-cells.js';
import type { FactValues } from '../../src/evaluate/scope.js';
import { settleCondition } from '../../src/evaluate/settled-condition.js';
import { writeComponent } from '../../src/facts/loan/parse-loan.js';
import { createDecider, InvalidRulebookError, Loan, type LoanInput, ningxia2020 } from '../../src/index.js';
import { type Comparison, type Condition, oppositeOf } from '../../src/rulebook/condition.js';
import { FALSE, TRUE, type Truth } from '../../src/rulebook/truth.js';
import { withTrackRules } from '../arbitraries/given-rules.js';

const compiled = compileRulebook(ningxia2020());
const { scope } = compiled;
const BARE: LoanInput = { id: 'L-1', schedule: [{}] };
const FULL: LoanInput = {
  id: 'L-2',
  borrower: { kind: 'enterprise', size: 'micro', creditTotal: '100.00', specialHardship: false },
  schedule: [{ dueDate: '2020-08-15', principal: '0.00', interest: '1.00' }],
  application: { appliedOn: '2020-08-01', principalUntil: '2021-03-31', interestUntil: null },
  guarantee: { chargedFeeRate: '0.01', otherFeeRate: '0' },
};

function factsOf(input: LoanInput): FactValues {
  const loan = Loan.parse(input);
  const facts: FactValues = loan.factValues(scope.size);
  const [first] = loan.instalments;
  if (first !== undefined) writeComponent(facts, loan, first, 'principal');
  for (const grain of ['loan', 'component', 'guarantee'] as const) compiled.derive(facts, grain);
  return facts;
}

const given = (fact: string, value: boolean): Comparison => ({ fact, operator: 'given', value });
const decided = (condition: Condition, loan: LoanInput) =>
  createDecider({ rulebook: withTrackRules([['shall-defer', condition]]) }).decide(loan);

describe('given', () => {
  it.each([
    'application.appliedOn',
    'borrower.kind',
    'borrower.specialHardship',
    'borrower.creditTotal',
    'component.amount',
    'component.amountDue',
    'component.requested',
    'component.requestedUntil',
    'guarantee.compositeFeeRate',
  ])('is true of %s if and only if the record states it, and with the value false if and only if it does not', (fact) => {
    const truths = (input: LoanInput): Truth[] =>
      [true, false].map((value) => compileComparison(given(fact, value), scope)(factsOf(input)));
    expect(truths(FULL)).toEqual([TRUE, FALSE]);
    expect(truths(BARE)).toEqual([FALSE, TRUE]);
  });

  it.each(['param:deferral.windowStart', 'reading:pandemic.effect'])(
    'is settled of %s, even where its reading is open',
    (fact) => {
      const open = compileRulebook(ningxia2020(), {}, undefined, ['pandemic.effect']).scope;
      for (const each of [scope, open]) {
        expect(settleCondition(given(fact, true), each)).toBe(TRUE);
        expect(settleCondition({ not: given(fact, true) }, each)).toBe(FALSE);
        expect(compileComparison(given(fact, false), each)(new Array(each.size).fill(undefined))).toBe(FALSE);
      }
    },
  );

  it('of a day that is known not to be asked is false, though whether one is asked is known', () => {
    const facts = factsOf({ ...FULL, application: { principalUntil: null } });
    expect(compileComparison(given('component.requestedUntil', true), scope)(facts)).toBe(FALSE);
    expect(compileComparison(given('component.requested', true), scope)(facts)).toBe(TRUE);
  });

  it('is true of a conclusion if that is determined', () => {
    const condition = given('loan.inclusive', true);
    expect(decided(condition, { ...FULL, purpose: 'operating' }).track).toBe('shall-defer');
    expect(decided(condition, BARE).track).toBe('not-covered');
  });

  it.each<[Condition, stated: boolean, not: boolean]>([
    [given('application.appliedOn', true), true, false],
    [given('application.appliedOn', false), false, true],
    [{ not: given('application.appliedOn', true) }, false, true],
    [{ all: [given('application.appliedOn', true), given('borrower.kind', true)] }, true, false],
    [{ any: [given('application.appliedOn', false), given('borrower.kind', false)] }, false, true],
    [{ not: { any: [given('application.appliedOn', true), given('borrower.kind', false)] } }, false, false],
    // A presumption that a stated fact rebuts.
    [
      {
        any: [
          given('application.appliedOn', false),
          { fact: 'application.appliedOn', operator: 'before', value: { fact: 'param:deferral.windowEnd' } },
        ],
      },
      true,
      true,
    ],
  ])('under all, any and not: %j', (condition, stated, not) => {
    expect(decided(condition, FULL).track).toBe(stated ? 'shall-defer' : 'not-covered');
    expect(decided(condition, BARE).track).toBe(not ? 'shall-defer' : 'not-covered');
  });

  it('lets a fact that becomes known change what was determined', () => {
    const presumed = given('application.appliedOn', false);
    expect(decided(presumed, BARE).track).toBe('shall-defer');
    expect(decided(presumed, { ...BARE, application: { appliedOn: '2020-08-01' } }).track).toBe('not-covered');
  });

  it('is negated by the other value', () => {
    expect(oppositeOf(given('borrower.kind', true))).toEqual(given('borrower.kind', false));
    expect(oppositeOf(given('borrower.kind', false))).toEqual(given('borrower.kind', true));
  });

  it('makes no fact missing', () => {
    const condition: Condition = {
      all: [given('application.appliedOn', true), { fact: 'borrower.kind', operator: 'is', value: 'enterprise' }],
    };
    expect(decided(condition, BARE).missing).not.toContain('application.appliedOn');
    const open: Condition = {
      any: [given('application.appliedOn', true), { fact: 'borrower.kind', operator: 'is', value: 'enterprise' }],
    };
    const { track, missing } = decided(open, BARE);
    expect(track).toBe('undetermined');
    expect(missing).toContain('borrower.kind');
    expect(missing).not.toContain('application.appliedOn');
  });

  it('tells cells apart by what is stated, where nothing else of the fact is asked', () => {
    const book = compileRulebook(withTrackRules([['shall-defer', given('application.appliedOn', false)]]));
    const own = book.ruleSets.filter(({ ruleSet }) => ruleSet.id === 'deferral-track');
    const cellOf = compilePartition(own, book.scope);
    const facts: FactValues = new Array(book.scope.size).fill(undefined);
    const before = cellOf?.(facts);
    facts[book.scope.slotOf('application.appliedOn')] = 18_500;
    expect(cellOf?.(facts)).not.toBe(before);
  });

  it('is traced with what is asked and found', () => {
    const rulebook = withTrackRules([['shall-defer', given('application.appliedOn', false)]]);
    const traceOf = (loan: LoanInput) =>
      createDecider({ rulebook, trace: true })
        .decide(loan)
        .trace?.find(({ ruleSet }) => ruleSet === 'deferral-track')?.rules[0]?.conditions;
    const comparison = { fact: 'application.appliedOn', operator: 'given', expected: false };
    expect(traceOf(BARE)).toEqual({ all: [{ ...comparison, result: 'true' }], result: 'true' });
    expect(traceOf(FULL)).toEqual({ all: [{ ...comparison, value: '2020-08-01', result: 'false' }], result: 'false' });
  });

  it('accepts only true or false', () => {
    for (const value of ['enterprise', ['enterprise'], { fact: 'param:deferral.windowEnd' }]) {
      const condition = { fact: 'application.appliedOn', operator: 'given', value } as Comparison;
      expect(() => withTrackRules([['shall-defer', condition]])).toThrow(InvalidRulebookError);
      expect(() => withTrackRules([['shall-defer', condition]])).toThrow('given takes true or false');
    }
  });
});
