import { describe, expect, it } from 'vitest';
import { compactDecision, compactDecisionSchema, compacted } from '../../src/compact/compact-decision.js';
import { createDecider } from '../../src/decide/decide.js';
import type { Decision } from '../../src/decide/decision.js';
import { InvalidInputError } from '../../src/index.js';
import { isOfKnownKeys, type Part, pathsIn, valueAt, wholeDecision, withValue } from '../decide/whole-decision.js';

const compact = (decision: unknown) => compactDecision(decision as Decision);
/** A decision with all that one may have, and warnings, of which one comes twice. */
const whole = (): Decision => {
  const decision = wholeDecision() as unknown as Decision;
  const [one, other] = decision.findings;
  return { ...decision, warnings: [one, other, one] as Decision['warnings'] };
};
let made: Part | undefined;
const wholeCompact = (): Part => {
  made ??= compact(whole()) as unknown as Part;
  return made;
};

describe('the compact form of a decision', () => {
  it('has of a loan of which nothing is known what stays open, and no other key', () => {
    const decision = createDecider({}).decide({ id: 'L-1', schedule: [{}] });
    const component = { track: 'undetermined', outcome: 'undetermined', penaltyWaived: 'undetermined' };
    expect(compact(decision)).toStrictEqual({
      loanId: 'L-1',
      track: 'undetermined',
      inclusive: { value: 'undetermined' },
      instalments: [{ track: 'undetermined', principal: component, interest: component }],
      provisions: decision.citations.map(({ provision }) => provision),
      missing: decision.missing,
    });
  });

  it('has all that the decision answers, each provision by its id and each warning once', () => {
    const decision = whole();
    const { instalments, ...found } = compact(decision);
    const { loanId, track, inclusive, guarantees, house, missing, warnings } = decision;
    expect(found).toStrictEqual({
      loanId,
      track,
      inclusive,
      guarantees,
      house,
      provisions: decision.citations.map(({ provision }) => provision),
      warnings: warnings.slice(0, 2).map(({ conclusion }) => conclusion),
      missing,
    });
    expect(instalments.map(({ principal, interest, ...rest }) => rest)).toStrictEqual(
      decision.instalments.map(({ principal, interest, ...rest }) => rest),
    );
    decision.instalments.forEach((instalment, at) => {
      for (const kind of ['principal', 'interest'] as const) {
        const { requestedUntil: _, requestedDates: __, turnsOn: ___, penaltyInterest, ...said } = instalment[kind];
        const { waived, amount, rateBasis, contractInterest } = penaltyInterest;
        expect(instalments[at]?.[kind]).toStrictEqual({
          ...said,
          penaltyWaived: waived,
          ...(amount !== undefined && { penaltyInterest: amount, rateBasis }),
          ...(contractInterest !== undefined && { contractInterest: contractInterest.amount }),
        });
      }
    });
    const [first] = instalments;
    expect(Object.keys(first?.principal ?? {})).toEqual(expect.arrayContaining(['amount', 'beyondCap', 'contractInterest']));
    expect(first?.interest).not.toHaveProperty('contractInterest');
  });

  it('has no figures of a waiver of which no amount is known', () => {
    const figure = { amount: '1.00', formula: '1.00 × 1 = 1.00' };
    const penaltyInterest = {
      waived: 'yes',
      from: '2020-08-15',
      until: '2021-01-31',
      rateBasis: 'contract',
      atPenaltyRate: figure,
    };
    const { principal } = compact(withValue(wholeDecision(), ['instalments', 0, 'principal', 'penaltyInterest'], penaltyInterest))
      .instalments[0] as ReturnType<typeof compact>['instalments'][number];
    expect(principal).toMatchObject({ penaltyWaived: 'yes' });
    for (const key of ['penaltyInterest', 'rateBasis', 'contractInterest']) expect(principal).not.toHaveProperty(key);
  });

  it('is a copy where a host asks for it, and refused of what is no decision', () => {
    const decision = structuredClone(whole());
    expect(compact(decision).missing).not.toBe(decision.missing);
    expect(compacted(decision)).toEqual(compact(decision));
    expect(() => compact({ ...decision, track: 'strange' })).toThrow(InvalidInputError);
    expect(() => compact({ ...decision, track: 'strange' })).toThrow(/decision.*track/s);
  });
});

describe('the schema of a compact decision', () => {
  const accepts = (decision: unknown) => compactDecisionSchema.safeParse(decision).success;

  it('accepts one with all that one may have, as it is written', () => {
    expect(compactDecisionSchema.parse(wholeCompact())).toEqual(wholeCompact());
    expect(accepts(compact(createDecider({}).decide({ id: 'L-1', schedule: [{}] })))).toBe(true);
  });

  it('refuses a key of another name in each of its parts, and a value of another kind wherever it has one', () => {
    for (const path of pathsIn(wholeCompact())) {
      if (path.length > 0) expect([path, accepts(withValue(wholeCompact(), path, null))]).toEqual([path, false]);
      if (!isOfKnownKeys(wholeCompact(), path)) continue;
      expect([path, accepts(withValue(wholeCompact(), [...path, 'strange'], 1))]).toEqual([path, false]);
    }
  });

  it.each<[key: string, values: readonly unknown[]]>([
    ['track', ['shall-defer', 'may-negotiate', 'not-covered', 'undetermined']],
    ['outcome', ['nothing-due', 'apply-first', 'defer-as-requested', 'defer-to-cap', 'negotiate', 'no-deferral', 'undetermined']],
    ['penaltyWaived', ['yes', 'yes-undated', 'upon-deferral', 'no', 'undetermined']],
    ['rateBasis', ['contract', 'assumed-multiple', undefined]],
    ['latestDate', ['2021-03-31', undefined]],
    ['grantedUntil', ['2021-01-31', undefined]],
    ['amount', ['1.00', undefined]],
    ['beyondCap', [true, false, undefined]],
    ['penaltyInterest', ['1.00', undefined]],
    ['contractInterest', ['1.00', undefined]],
  ])('accepts as the %s of a component each value that one may have, and no other', (key, values) => {
    const path = ['instalments', 0, 'principal', key];
    expect(valueAt(wholeCompact(), path)).toBeDefined();
    for (const value of values) expect([value, accepts(withValue(wholeCompact(), path, value))]).toEqual([value, true]);
    for (const other of [{}, 1, []]) expect([other, accepts(withValue(wholeCompact(), path, other))]).toEqual([other, false]);
    const isOfWords = values.includes('undetermined') || key === 'rateBasis';
    expect(accepts(withValue(wholeCompact(), path, 'strange'))).toBe(!isOfWords && key !== 'beyondCap');
  });

  it('asks for all that one always has', () => {
    const may = ['guarantees', 'house', 'warnings'];
    for (const key of Object.keys(wholeCompact()))
      expect([key, accepts(withValue(wholeCompact(), [key], undefined))]).toEqual([key, may.includes(key)]);
  });
});
