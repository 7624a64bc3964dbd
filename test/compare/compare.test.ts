import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparisonTally, newComparisonTally, pairAdder } from '../../src/compare/comparison-tally.js';
import { compare, createLawComparer, type LawComparison, type LawOptions } from '../../src/compare/index.js';
import { loanAnswerer } from '../../src/decide/answers.js';
import { planFor } from '../../src/decide/decide.js';
import type { Decision } from '../../src/decide/decision.js';
import { Decimal } from '../../src/facts/values/decimal.js';
import { type ComponentDecision, createDecider, Loan, type LoanInput } from '../../src/index.js';
import { loans } from '../arbitraries/loan.js';
import { itAtTimes } from '../depth.js';
import { HIGHER_CEILING, laws, SAMPLE } from './laws.js';

const COMPONENTS = ['principal', 'interest'] as const;

const answersOn = ({ track, outcome, latestDate, grantedUntil, penaltyInterest }: ComponentDecision) => {
  const { waived, from, until, amount, atPenaltyRate, contractInterest } = penaltyInterest;
  // Formulas name rates and days; what they come to is compared.
  const penalty = [waived, from, until, amount, atPenaltyRate?.amount, contractInterest?.amount];
  return JSON.stringify([track, outcome, latestDate, grantedUntil, penalty]);
};
const sumOf = (amounts: readonly (string | undefined)[]) =>
  amounts.reduce((sum, amount) => sum.plus(amount ?? 0), new Decimal(0)).toFixed(2);

/** The verdicts on guarantees. A rulebook that decides on none of those that another does says of none that it is governed. */
function guaranteesOf({ guarantees = [] }: Decision, beside: Decision): string {
  const verdicts = guarantees.map((it) => [
    it.arrangement,
    it.fee.verdict,
    it.compositeFee.verdict,
    it.reGuaranteeFee.verdict,
    it.counterGuarantee,
  ]);
  const none = Math.max(0, (beside.guarantees ?? []).length - guarantees.length);
  return JSON.stringify([...verdicts, ...Array(none).fill(Array(5).fill('not-governed'))]);
}

interface Pair {
  readonly id: string;
  readonly kind: (typeof COMPONENTS)[number];
  readonly from: ComponentDecision;
  readonly to: ComponentDecision;
}

/** The comparison as anybody would make it: each loan decided in full by both, and the answers held against each other. */
function naively(given: readonly LoanInput[], from: LawOptions, to: LawOptions) {
  const [one, other] = [createDecider(from), createDecider(to)];
  const decisions = given.map((loan): readonly [Decision, Decision] => [one.decide(loan), other.decide(loan)]);
  const pairs = decisions.flatMap(([a, b]) =>
    a.instalments.flatMap((instalment, at) =>
      COMPONENTS.map(
        (kind): Pair => ({ id: a.loanId, kind, from: instalment[kind], to: b.instalments[at]?.[kind] as ComponentDecision }),
      ),
    ),
  );
  const changed = pairs.filter((pair) => answersOn(pair.from) !== answersOn(pair.to));
  return { decisions, pairs, changed };
}

const dueOf = (pairs: readonly Pair[], kind: Pair['kind']) =>
  sumOf(pairs.filter((pair) => pair.kind === kind).map(({ from }) => from.amount));
const penaltyOf = (pairs: readonly Pair[]) => ({
  from: sumOf(pairs.map(({ from }) => from.penaltyInterest.amount)),
  to: sumOf(pairs.map(({ to }) => to.penaltyInterest.amount)),
});

function expectAsNaively(comparison: LawComparison, given: readonly LoanInput[], from: LawOptions, to: LawOptions): void {
  const { decisions, pairs, changed } = naively(given, from, to);
  expect(comparison.components).toEqual({ compared: pairs.length, changed: changed.length });
  expect(comparison.loans.compared).toBe(given.length);
  const ids = new Set(changed.map(({ id }) => id));
  const changedLoans = decisions.filter(
    ([a, b]) =>
      ids.has(a.loanId) ||
      a.track !== b.track ||
      a.inclusive.value !== b.inclusive.value ||
      guaranteesOf(a, b) !== guaranteesOf(b, a),
  );
  expect(comparison.loans.changed).toBe(changedLoans.length);
  expect(comparison.penaltyInterest).toEqual(penaltyOf(pairs));
  for (const { from: one, to: other, loans: count, components, principal, interest } of comparison.tracks) {
    const own = pairs.filter((pair) => pair.from.track === one && pair.to.track === other);
    expect(components).toBe(own.length);
    expect([principal, interest]).toEqual([dueOf(own, 'principal'), dueOf(own, 'interest')]);
    expect(count).toBe(decisions.filter(([a, b]) => a.track === one && b.track === other).length);
  }
  expect(sumOf(comparison.tracks.map(({ components }) => String(components)))).toBe(sumOf([String(pairs.length)]));
  const conclusion = (it: ComponentDecision) => ({ track: it.track, outcome: it.outcome, waiver: it.penaltyInterest.waived });
  const byConclusions = (changes: LawComparison['changes'], one: object, other: object) =>
    changes.filter((it) => JSON.stringify([it.from, it.to]) === JSON.stringify([one, other]));
  expect(comparison.changes.reduce((sum, { components }) => sum + components, 0)).toBe(changed.length);
  for (const change of comparison.changes) {
    const own = changed.filter(
      (pair) => JSON.stringify([conclusion(pair.from), conclusion(pair.to)]) === JSON.stringify([change.from, change.to]),
    );
    const alike = byConclusions(comparison.changes, change.from, change.to);
    expect(alike.reduce((sum, { components }) => sum + components, 0)).toBe(own.length);
    expect(sumOf(alike.map(({ principal }) => principal))).toBe(dueOf(own, 'principal'));
    expect(sumOf(alike.map(({ interest }) => interest))).toBe(dueOf(own, 'interest'));
    expect(sumOf(alike.map(({ penaltyInterest }) => penaltyInterest.from))).toBe(penaltyOf(own).from);
    expect(sumOf(alike.map(({ penaltyInterest }) => penaltyInterest.to))).toBe(penaltyOf(own).to);
    expect(change.rules.length).toBeGreaterThan(0);
    for (const example of change.examples) {
      const [a, b] = decisions.find(([it]) => it.loanId === example.loanId) ?? [];
      for (const [decision, side, rules] of [
        [a, example.from, change.rules.map((it) => it.from)],
        [b, example.to, change.rules.map((it) => it.to)],
      ] as const) {
        const decided = decision?.instalments[example.instalment]?.[example.component];
        expect(side).toEqual({
          ...(decided?.latestDate === undefined ? {} : { latestDate: decided.latestDate }),
          ...(decided?.grantedUntil === undefined ? {} : { grantedUntil: decided.grantedUntil }),
          ...(decided?.penaltyInterest.amount === undefined ? {} : { penaltyInterest: decided.penaltyInterest.amount }),
        });
        const found = decision?.findings.filter(
          (it) =>
            (it.instalment ?? example.instalment) === example.instalment &&
            (it.component ?? example.component) === example.component,
        );
        for (const rule of rules) if (rule !== undefined) expect(found?.map((it) => it.rule)).toContain(rule.rule);
      }
    }
  }
}

/** The same comparison seen from the other side. */
function mirrored(comparison: LawComparison): LawComparison {
  const swapped = <Of extends { from: unknown; to: unknown }>(of: Of): Of => ({ ...of, from: of.to, to: of.from });
  return {
    ...swapped(comparison),
    tracks: comparison.tracks.map(swapped),
    penaltyInterest: swapped(comparison.penaltyInterest),
    penaltyAssumed: swapped(comparison.penaltyAssumed),
    contractInterest: swapped(comparison.contractInterest),
    inclusive: comparison.inclusive.map(swapped),
    guarantees: comparison.guarantees.map(swapped),
    changes: comparison.changes.map((change) => ({
      ...swapped(change),
      penaltyInterest: swapped(change.penaltyInterest),
      rules: change.rules.map((rule) => ({
        fact: rule.fact,
        ...(rule.to === undefined ? {} : { from: rule.to }),
        ...(rule.from === undefined ? {} : { to: rule.from }),
      })),
      examples: change.examples.map(swapped),
    })),
  };
}

const inAnyOrder = (comparison: LawComparison): unknown => {
  const sorted = <Of>(list: readonly Of[], textOf: (one: Of) => string = JSON.stringify) =>
    [...list].sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
  const withKeysInOrder = (value: unknown): unknown =>
    typeof value !== 'object' || value === null
      ? value
      : Array.isArray(value)
        ? value.map(withKeysInOrder)
        : Object.fromEntries(
            Object.keys(value)
              .sort()
              .map((key) => [key, withKeysInOrder((value as Record<string, unknown>)[key])]),
          );
  const changes = comparison.changes.map((change) => ({ ...change, rules: sorted(change.rules, ({ fact }) => fact) }));
  const { tracks, inclusive, guarantees } = comparison;
  const lists = { tracks, inclusive, guarantees, changes };
  return {
    ...(withKeysInOrder(comparison) as object),
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, sorted(withKeysInOrder(list) as unknown[])])),
  };
};

const named = fc
  .array(loans({ complete: false }), { minLength: 1, maxLength: 6 })
  .map((list) => list.map((loan, at) => ({ ...loan, id: `L-${at}` })));

describe('a comparison', () => {
  itAtTimes('of the sample portfolio comes to what both decisions of each loan come to', () => {
    for (const to of [
      HIGHER_CEILING,
      { readings: { 'ceiling.scope': 'enterprises' } },
      { parameters: { 'deferral.latestDate': '2021-06-30' } },
    ]) {
      expectAsNaively(compare(SAMPLE, {}, to), SAMPLE, {}, to);
    }
  });

  it('of any loans by any laws comes to what both decisions of each loan come to', () => {
    fc.assert(
      fc.property(named, laws, laws, (given, from, to) => {
        expectAsNaively(compare(given, from, to), given, from, to);
      }),
    );
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(named, laws, laws, (given, from, to) => {
        expect(inAnyOrder(mirrored(compare(given, to, from)))).toEqual(inAnyOrder(compare(given, from, to)));
      }),
    );
  });

  it('of a law with itself finds no change', () => {
    fc.assert(
      fc.property(named, laws, (given, law) => {
        const { loans: counted, components, changes, inclusive, guarantees, tracks } = compare(given, law, { ...law });
        expect([counted.changed, components.changed, changes, inclusive, guarantees]).toEqual([0, 0, [], [], []]);
        expect(tracks.every(({ from, to }) => from === to)).toBe(true);
      }),
    );
  });

  it('names the rule where the two laws part, not those that follow from it', () => {
    const { changes } = compare(SAMPLE, {}, HIGHER_CEILING);
    expect(new Set(changes.flatMap(({ rules }) => rules.map(({ fact }) => fact)))).toEqual(new Set(['loan.inclusive']));
    expect(changes[0]?.rules).toMatchObject([
      { fact: 'loan.inclusive', from: { rule: 'inclusive-loan/otherwise' }, to: { rule: 'inclusive-loan/enterprise' } },
    ]);
    const later = compare(SAMPLE, {}, { parameters: { 'deferral.latestDate': '2021-06-30' } });
    const onlyDates = later.changes.filter(({ answers }) => answers.join() === 'latestDate');
    expect(onlyDates.length).toBeGreaterThan(0);
    // The same rule gives another day.
    for (const { rules } of onlyDates) {
      expect(rules.map(({ fact }) => fact)).toEqual(['component.cap']);
      for (const { from, to } of rules) expect(from?.rule).toBe(to?.rule);
    }
  });

  it('says what a ceiling of ¥30 million would cost', () => {
    const { loans: counted, components, penaltyInterest, tracks } = compare(SAMPLE, {}, HIGHER_CEILING);
    expect([counted, components]).toEqual([
      { compared: 200, changed: 10 },
      { compared: 1422, changed: 50 },
    ]);
    expect(penaltyInterest).toEqual({ from: '526595.70', to: '762452.06' });
    expect(tracks.find(({ from, to }) => from === 'may-negotiate' && to === 'shall-defer')).toEqual({
      from: 'may-negotiate',
      to: 'shall-defer',
      loans: 9,
      components: 50,
      principal: '66113408.50',
      interest: '2713203.46',
    });
  });

  it('states on either side the law that it applied', () => {
    const { from, to } = compare([], { asOf: '2020-07-01' }, { ...HIGHER_CEILING, readings: { 'ceiling.scope': 'enterprises' } });
    expect(from.asOf).toBe('2020-07-01');
    expect(from.parameters).toBeUndefined();
    expect(to.asOf).toBeUndefined();
    expect(to.parameters).toEqual(HIGHER_CEILING.parameters);
    expect([from.readings['ceiling.scope'], to.readings['ceiling.scope']]).toEqual(['all-limbs', 'enterprises']);
    expect(from.rulebook).toEqual(to.rulebook);
  });

  it('is plain data', () => {
    const comparison = compare(SAMPLE, {}, HIGHER_CEILING);
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });
});

describe('loan by loan', () => {
  it('it is what the whole list gives, and can be asked for at any time', () => {
    const comparer = createLawComparer({}, HIGHER_CEILING);
    expect(comparer.comparison().loans).toEqual({ compared: 0, changed: 0 });
    for (const loan of SAMPLE) comparer.add(loan);
    expect(comparer.comparison()).toEqual(compare(SAMPLE, {}, HIGHER_CEILING));
  });

  it('as many examples are kept as are asked for', () => {
    for (const examples of [0, 1, 7]) {
      const { changes } = compare(SAMPLE, {}, HIGHER_CEILING, { examples });
      for (const change of changes) expect(change.examples.length).toBe(Math.min(examples, change.components));
    }
  });

  /** How many entries a tally holds in memory. */
  function entriesOf({ tracks, inclusive, guarantees, changes }: ComparisonTally): number {
    const examples = [...changes.values()].reduce((sum, change) => sum + change.examples.length, 0);
    return tracks.size + inclusive.size + guarantees.size + changes.size + examples;
  }

  it('holds as many entries for many loans as for few', () => {
    const [from, to] = [planFor({}), planFor(HIGHER_CEILING)];
    const [one, other] = [loanAnswerer(from), loanAnswerer(to)];
    const add = pairAdder(from, to, 3);
    const tally = newComparisonTally();
    const parsed = SAMPLE.map((loan) => Loan.parse(loan));
    const addAll = () => {
      for (const loan of parsed) add(tally, one(loan), other(loan));
      return entriesOf(tally);
    };
    const once = addAll();
    const twice = addAll();
    for (let time = 0; time < 20; time++) expect(addAll()).toBeLessThanOrEqual(twice);
    expect(twice).toBeLessThan(once + 3 * tally.changes.size + 1);
    expect(tally.loans).toBe(22 * SAMPLE.length);
  });
});
