import { describe, expect, it } from 'vitest';
import { type CompiledRuleSet, compileRulebook } from '../../src/evaluate/compile-rulebook.js';
import { type CellOf, compilePartition, compileSplitPartition } from '../../src/evaluate/decision-cells.js';
import type { FactValues } from '../../src/evaluate/scope.js';
import type { FactType, Grain } from '../../src/facts/fact.js';
import { Decimal } from '../../src/facts/values/decimal.js';
import { createDecider, type LoanInput, ningxia2020 } from '../../src/index.js';
import type { Comparison, Condition } from '../../src/rulebook/condition.js';
import type { NamedFact } from '../../src/rulebook/vocabulary.js';
import { withTrackRules } from '../arbitraries/given-rules.js';
import { RANDOM, rulebookWith } from '../arbitraries/rule-set.js';
import { gridOf } from '../grid/rule-set-cells.js';
import { plainTruth } from './plain-truth.js';

const event = { type: 'defer', params: { force: 'definition', provisions: ['source/1'], zh: '字', en: 'word' } };
const compiled = compileRulebook(
  rulebookWith({
    hitPolicy: 'first',
    rules: [{ conditions: { fact: 'asOf', operator: 'given', value: true }, event }],
    otherwise: { ...event, type: 'refuse' },
  }),
  {},
  undefined,
  ['question'],
);
const { scope } = compiled;
const [upstream, random] = ['upstream', RANDOM].map((id) => compiled.ruleSets.find(({ ruleSet }) => ruleSet.id === id)) as [
  CompiledRuleSet,
  CompiledRuleSet,
];

const asks = (fact: string, operator: Comparison['operator'], value: Comparison['value']): Comparison => ({
  fact,
  operator,
  value,
});
const other = (fact: string) => ({ fact });
const CREDIT = 'borrower.creditTotal';
const [CEILING, FLOOR] = [other('param:ceiling'), other('param:floor')];
const [FIRST_DAY, LAST_DAY] = [other('param:first.day'), other('param:last.day')];

/** Each combination of the values between which conditions can tell, as fact values. */
function* factsIn(conditions: readonly Condition[], book = compiled): Generator<FactValues> {
  const grid = gridOf(conditions, book);
  for (let cell = 0; cell < grid.size; cell++) {
    const facts: FactValues = new Array(book.scope.size).fill(undefined);
    grid.at(cell).forEach((value, at) => {
      const { fact, values } = grid.facts[at] as (typeof grid.facts)[number];
      facts[book.scope.slotOf(fact.name)] = values[value]?.exact;
    });
    yield facts;
  }
}

/** How many cells facts fall in, of which each has one truth for each of the conditions. */
function cellsOf(conditions: readonly Condition[], cellOf: CellOf | undefined): number {
  const found = new Map<number | undefined, unknown>();
  for (const facts of factsIn(conditions)) {
    const cell = cellOf?.(facts);
    const came = conditions.map((condition) => String(plainTruth(condition, scope, facts)));
    expect(found.get(cell) ?? came).toEqual(came);
    found.set(cell, came);
  }
  return found.size;
}

describe('the cells of facts', () => {
  it.each<[what: string, cells: number, conditions: readonly Condition[]]>([
    ['a choice, by its value', 5, [asks('borrower.kind', 'is', 'enterprise')]],
    [
      'a choice that several conditions ask',
      5,
      [asks('borrower.kind', 'oneOf', ['other']), asks('borrower.kind', 'isNot', 'other')],
    ],
    ['a choice that is asked as given, too', 5, [asks('borrower.kind', 'given', true), asks('borrower.kind', 'is', 'other')]],
    ['a flag, by its value', 3, [asks('borrower.specialHardship', 'isNot', true)]],
    ['a reading that is left open', 3, [asks('reading:question', 'is', 'wide')]],
    ['two choices, each by its value', 15, [asks('borrower.kind', 'is', 'other'), asks('borrower.specialHardship', 'is', true)]],
    ['a choice that is compared with another', 20, [asks('borrower.kind', 'is', other('loan.upstream'))]],
    ['a choice that is compared with a reading', 15, [asks('reading:question', 'isNot', other('borrower.kind'))]],
    ['a figure, at most one of the law', 3, [asks(CREDIT, 'atMost', CEILING)]],
    ['a figure, at least one of the law', 3, [asks(CREDIT, 'atLeast', CEILING)]],
    ['a figure, less than one of the law', 3, [asks(CREDIT, 'lessThan', CEILING)]],
    ['a figure, more than one of the law', 3, [asks(CREDIT, 'moreThan', CEILING)]],
    ['a day, on or before one of the law', 3, [asks('asOf', 'onOrBefore', LAST_DAY)]],
    ['a day, on or after one of the law', 3, [asks('asOf', 'onOrAfter', LAST_DAY)]],
    ['a day before one of the law', 3, [asks('asOf', 'before', LAST_DAY)]],
    ['a day after one of the law', 3, [asks('asOf', 'after', LAST_DAY)]],
    ['two sides of one bound', 3, [asks(CREDIT, 'atMost', CEILING), asks(CREDIT, 'moreThan', CEILING)]],
    ['below, at and above one figure', 4, [asks(CREDIT, 'atMost', CEILING), asks(CREDIT, 'atLeast', CEILING)]],
    ['a figure among several, in whatever order', 4, [asks(CREDIT, 'moreThan', CEILING), asks(CREDIT, 'moreThan', FLOOR)]],
    ['a window of days', 4, [asks('asOf', 'onOrBefore', LAST_DAY), asks('asOf', 'onOrAfter', FIRST_DAY)]],
    ['a figure with a bound that is asked as given, too', 3, [asks(CREDIT, 'given', false), asks(CREDIT, 'atMost', CEILING)]],
    ['whether a figure is known', 2, [asks(CREDIT, 'given', true), asks(CREDIT, 'given', false)]],
    ['whether what arithmetic makes is known', 2, [asks('loan.spread', 'given', true)]],
    ['a figure of the law that is compared with one of the loan', 3, [asks('param:ceiling', 'atLeast', other(CREDIT))]],
    ['the order of two days', 4, [asks('asOf', 'before', other('maturityDate'))]],
    [
      'the order of two days that is asked from both ends',
      4,
      [
        asks('asOf', 'before', other('maturityDate')),
        asks('maturityDate', 'onOrAfter', other('asOf')),
        asks('asOf', 'after', other('maturityDate')),
      ],
    ],
    [
      'two days each with a bound, and their order',
      // Unknown, before or from the bound on, each: 9. Where both are on the same side of it, they stand in one of three orders.
      13,
      [
        asks('asOf', 'before', FIRST_DAY),
        asks('maturityDate', 'before', FIRST_DAY),
        asks('asOf', 'before', other('maturityDate')),
      ],
    ],
    ['what arithmetic makes, by the truth of each comparison', 3, [asks('loan.spread', 'moreThan', other('param:rate'))]],
    ['what is compared with what arithmetic makes', 3, [asks('annualRate', 'atMost', other('loan.bothRates'))]],
    [
      'what arithmetic makes, asked twice in the same way',
      3,
      [{ not: asks('loan.spread', 'atMost', other('param:rate')) }, asks('loan.spread', 'atMost', other('param:rate'))],
    ],
  ])('are as many as conditions can tell apart, and each has one truth for each of them: %s', (_, cells, conditions) => {
    expect(cellsOf(conditions, compilePartition([{ ...random, conditions }], scope))).toBe(cells);
    // The same of conditions in several rule sets.
    const apart = conditions.map((condition) => ({ ...random, conditions: [condition] }));
    expect(cellsOf(conditions, compilePartition(apart, scope))).toBe(cells);
    expect(cellsOf(conditions, compilePartition([{ ...random, conditions: [{ all: conditions }] }], scope))).toBe(cells);
  });

  it('are not told apart by what the rule sets decide themselves, which follows from the rest', () => {
    const asked = asks('borrower.kind', 'is', other('loan.upstream'));
    const second = { ...random, conditions: [asked, asks('loan.upstream', 'is', 'yes')] };
    const cellOf = compilePartition([{ ...upstream, conditions: [asks(CREDIT, 'atMost', CEILING)] }, second], scope);
    const cells = new Map<string, Set<number | undefined>>();
    for (const facts of factsIn([asks(CREDIT, 'atMost', CEILING), asked])) {
      const [kind, credit] = ['borrower.kind', CREDIT].map((name) => facts[scope.slotOf(name)]);
      const limit = scope.constantOf('param:ceiling') as number;
      const key = `${kind} ${credit === undefined ? '' : (credit as number) <= limit}`;
      cells.set(key, (cells.get(key) ?? new Set()).add(cellOf?.(facts)));
    }
    expect([...cells.values()].map(({ size }) => size)).toEqual(new Array(15).fill(1));
    expect(new Set([...cells.values()].flatMap((each) => [...each])).size).toBe(15);
  });

  it('tell figures with decimals by their truth, for which they have no whole number', () => {
    const declared = (name: string): NamedFact => ({
      name,
      type: { kind: 'factor' },
      grain: 'loan',
      origin: 'input',
      title: { zh: '字', en: 'word' },
    });
    const names = ['loan.one', 'loan.other'];
    const factors = {
      vocabulary: new Map(names.map((name) => [name, declared(name)])),
      size: 2,
      slotOf: (name: string) => names.indexOf(name),
      constantOf: () => undefined,
    };
    const cellOf = compilePartition([{ ...random, conditions: [asks('loan.one', 'lessThan', other('loan.other'))] }], factors);
    // As texts, 10 stands before 9.
    const cells = ['9', '10', '10.5'].map((one) => cellOf?.([new Decimal(one), new Decimal('9.5')]));
    expect([cells[0] === cells[1], cells[1] === cells[2]]).toEqual([false, true]);
  });
});

/** Conditions of which each has three truths, whatever the others come to. */
const OF_TRUTH = ['loan.bothRates', 'loan.spread'].flatMap((fact) =>
  ['annualRate', 'penaltyAnnualRate', 'param:rate', fact === 'loan.spread' ? 'loan.bothRates' : 'loan.spread'].flatMap((one) =>
    (['atMost', 'atLeast', 'lessThan', 'moreThan'] as const).map((operator) => asks(fact, operator, other(one))),
  ),
);

it.each([
  // 3³³ is a whole number that is exact, and 3³⁴ is not.
  [33, true],
  [34, false],
])('there are cells only as long as a number counts them exactly: %d of three truths each', (conditions, isCounted) => {
  const many = [
    ...OF_TRUTH,
    asks('annualRate', 'atMost', other('loan.spread')),
    asks('annualRate', 'atLeast', other('loan.spread')),
  ].slice(0, conditions);
  expect(many).toHaveLength(conditions);
  const one = { ...random, conditions: many };
  expect(compilePartition([one], scope) !== undefined).toBe(isCounted);
  // In two parts, whichever of them it is that has too many.
  for (const grain of ['loan', 'component'] as const)
    expect(compileSplitPartition([{ ...one, ruleSet: { ...one.ruleSet, grain } }], scope) !== undefined).toBe(isCounted);
});

describe('there are cells of facts that are asked in many ways', () => {
  const ofKinds = (...kinds: FactType['kind'][]) =>
    [...scope.vocabulary.values()].filter(
      ({ name, type, origin }) => kinds.includes(type.kind) && origin !== 'decided' && scope.constantOf(name) === undefined,
    );
  const NUMBERS = ['atMost', 'atLeast', 'lessThan', 'moreThan'] as const;
  const DAYS = ['onOrBefore', 'onOrAfter', 'before', 'after'] as const;
  const inputs = ({ origin }: NamedFact) => origin === 'input';
  const days = ofKinds('date').slice(0, 6);

  // Each way by its own truth would be more cells than a number counts.
  it.each<[what: string, conditions: readonly Condition[]]>([
    [
      'flags by their values',
      ofKinds('flag').flatMap(({ name }) =>
        (['is', 'isNot'] as const).flatMap((operator) => [true, false].map((value) => asks(name, operator, value))),
      ),
    ],
    [
      'figures and days by their bounds',
      [
        ...ofKinds('money')
          .filter(inputs)
          .slice(0, 4)
          .flatMap(({ name }) => NUMBERS.flatMap((operator) => [CEILING, FLOOR].map((limit) => asks(name, operator, limit)))),
        ...days
          .slice(0, 4)
          .flatMap(({ name }) => DAYS.flatMap((operator) => [FIRST_DAY, LAST_DAY].map((limit) => asks(name, operator, limit)))),
      ],
    ],
    [
      'facts that are given or not',
      ofKinds('money', 'date', 'rate', 'count').flatMap(({ name }) => [asks(name, 'given', true), asks(name, 'given', false)]),
    ],
    [
      'days by their order',
      days.flatMap(({ name }) =>
        days.filter((day) => day.name !== name).flatMap((day) => DAYS.map((operator) => asks(name, operator, other(day.name)))),
      ),
    ],
  ])('%s', (_, conditions) => {
    expect(3 ** conditions.length).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
    expect(compilePartition([{ ...random, conditions }], scope)).toBeDefined();
  });
});

describe('the cells of the facts of a component', () => {
  const shipped = compileRulebook(ningxia2020());
  const track = shipped.ruleSets.find(({ ruleSet }) => ruleSet.decides === 'component.track') as CompiledRuleSet;
  const conditions = [
    asks('borrower.specialHardship', 'is', true),
    asks('component.kind', 'is', 'principal'),
    asks('component.dueDate', 'before', other('param:deferral.windowStart')),
    asks('component.dueDate', 'after', other('application.appliedOn')),
    asks('maturityDate', 'onOrBefore', other('param:deferral.windowStart')),
    asks('maturityDate', 'onOrAfter', other('application.appliedOn')),
  ];
  const sets = conditions.map((condition) => ({ ...track, conditions: [condition] }));
  const grainOf = (name: string): Grain | undefined => shipped.scope.vocabulary.get(name)?.grain;
  const slots = [...shipped.scope.vocabulary.keys()]
    .filter((name) => shipped.scope.constantOf(name) === undefined)
    .map((name) => ({ slot: shipped.scope.slotOf(name), isOwn: grainOf(name) === 'component' }));

  it('are the same in two parts, of which that of the loan sees no component, and the other nothing of the loan but what a component is compared with', () => {
    const whole = compilePartition(sets, shipped.scope);
    const split = compileSplitPartition(sets, shipped.scope);
    const [inWhole, inParts] = [new Map<unknown, unknown>(), new Map<unknown, unknown>()];
    const [outers, inners] = [new Set<unknown>(), new Set<unknown>()];
    const compared = shipped.scope.slotOf('application.appliedOn');
    for (const facts of factsIn(conditions, shipped)) {
      const cell = whole?.(facts);
      const [outer, inner] = [split?.outer(facts), split?.inner(facts)];
      const parts = `${outer} ${inner}`;
      if (!inWhole.has(cell)) inWhole.set(cell, parts);
      if (!inParts.has(parts)) inParts.set(parts, cell);
      // Millions of expectations would take a minute.
      if (inWhole.get(cell) !== parts || inParts.get(parts) !== cell)
        expect([cell, parts]).toEqual([inParts.get(parts), inWhole.get(cell)]);
      outers.add(outer);
      inners.add(inner);
      const ofLoan = [...facts];
      const ofComponent = [...facts];
      for (const { slot, isOwn } of slots) {
        if (isOwn) ofLoan[slot] = undefined;
        else if (slot !== compared) ofComponent[slot] = undefined;
      }
      if (split?.outer(ofLoan) !== outer || split?.inner(ofComponent) !== inner) expect.unreachable(`${facts}`);
    }
    // Three states of a flag or a kind. A day that is unknown has no order; one that is known is on two sides of its bound, in four orders.
    expect(outers.size).toBe(3 * 9);
    expect(inners.size).toBe(3 * 9);
  });
});

const LOAN = { id: 'L-1', schedule: [{ dueDate: '2020-08-15', principal: '100.00' }] } as const;
const ofCredit = (creditTotal: string): LoanInput => ({ ...LOAN, borrower: { creditTotal } });
const by = (method: 'renewal' | 'other'): LoanInput => ({ ...LOAN, borrower: { kind: 'other' }, application: { method } });

it.each<[what: string, condition: Condition, first: LoanInput, second: LoanInput]>([
  [
    'a choice that is compared with another',
    asks('borrower.kind', 'is', other('application.method')),
    by('other'),
    by('renewal'),
  ],
  [
    'a figure of the law that is compared with one of the loan',
    asks('param:inclusive.creditCeiling', 'atLeast', other(CREDIT)),
    ofCredit('5000000.00'),
    ofCredit('50000000.00'),
  ],
])('a loan is decided by its own facts, whichever was decided before it: %s', (_, condition, first, second) => {
  const decider = createDecider({ rulebook: withTrackRules([['shall-defer', condition]]) });
  expect([first, second, first].map((loan) => decider.decide(loan).track)).toEqual(['shall-defer', 'not-covered', 'shall-defer']);
});
