import { describe, expect, it } from 'vitest';
import { decisionSchema, type Waiver, waiverConcluded, waiverStated } from '../../src/decide/decision.js';
import { OPERATOR_NAMES } from '../../src/rulebook/operator-name.js';
import { isOfKnownKeys, type Part, pathsIn, valueAt, wholeDecision, withValue } from './whole-decision.js';

const accepts = (decision: unknown) => decisionSchema.safeParse(decision).success;

const INSTALMENT = ['instalments', 0];
const WAIVER = [...INSTALMENT, 'principal', 'penaltyInterest'];
const GUARANTEE = ['guarantees', 0];
const period = { waived: 'yes', from: '2020-08-15', until: '2021-01-31' };
const figure = { amount: '1.00', formula: '1.00 × 1 = 1.00' };

describe('the schema of a decision', () => {
  it('accepts a decision with all that one may have, as it is written', () => {
    expect(decisionSchema.parse(wholeDecision())).toEqual(wholeDecision());
    const { house, trace, guarantees } = wholeDecision() as unknown as Record<string, Part[]>;
    expect(house?.some(({ value }) => Array.isArray(value))).toBe(true);
    expect(house?.some(({ gives }) => gives !== undefined)).toBe(true);
    expect(new Set(house?.map((one) => Object.keys(one).slice(1, -1).join()))).toContain('instalment,component');
    expect(trace?.some(({ conclusion }) => Array.isArray(conclusion))).toBe(true);
    expect(guarantees).toHaveLength(1);
    const [, inParts] = wholeDecision().instalments as Part[];
    expect(inParts?.principal).toMatchObject({ requestedDates: ['2020-12-15', '2021-03-15'], requestedUntil: '2021-03-15' });
    expect(wholeDecision()).toMatchObject({ asOf: '2020-09-01', lawAsOf: '2020-08-01' });
    expect(wholeDecision().parameters).toEqual({ 'inclusive.creditCeiling': '20000000.00' });
  });

  it('refuses a key of another name in each of its parts, and a value of another kind wherever it has one', () => {
    const paths = pathsIn({
      ...wholeDecision(),
      trace: (wholeDecision().trace as Part[]).slice(0, 3),
      citations: [],
      findings: (wholeDecision().findings as Part[]).slice(0, 1),
    });
    for (const path of paths) {
      if (path.length > 0) expect([path, accepts(withValue(wholeDecision(), path, null))]).toEqual([path, false]);
      if (!isOfKnownKeys(wholeDecision(), path)) continue;
      expect([path, accepts(withValue(wholeDecision(), [...path, 'strange'], 1))]).toEqual([path, false]);
    }
  });

  it.each<[path: readonly (string | number)[], values: readonly unknown[]]>([
    [['track'], ['shall-defer', 'may-negotiate', 'not-covered', 'undetermined']],
    [
      [...INSTALMENT, 'track'],
      ['shall-defer', 'may-negotiate', 'not-covered', 'undetermined'],
    ],
    [
      [...INSTALMENT, 'interest', 'track'],
      ['shall-defer', 'may-negotiate', 'not-covered', 'undetermined'],
    ],
    [
      [...INSTALMENT, 'principal', 'outcome'],
      ['defer-as-requested', 'defer-to-cap'],
    ],
    [
      ['inclusive', 'value'],
      ['yes', 'no', 'undetermined'],
    ],
    [
      ['inclusive', 'limb'],
      ['enterprise', 'individual-business', 'business-owner', undefined],
    ],
    [WAIVER, ['yes-undated', 'upon-deferral', 'no', 'undetermined'].map((waived) => ({ waived }))],
    [
      WAIVER,
      [
        period,
        { ...period, rateBasis: 'contract', atPenaltyRate: figure },
        ...['contract', 'assumed-multiple'].flatMap((rateBasis) => [
          { ...period, ...figure, rateBasis },
          { ...period, ...figure, rateBasis, atPenaltyRate: figure, contractInterest: figure },
        ]),
      ],
    ],
    [
      [...GUARANTEE, 'arrangement'],
      ['no-guarantee', 'in-place', 'to-agree', 'not-governed', 'undetermined'],
    ],
    [
      [...GUARANTEE, 'fee'],
      [
        { verdict: 'within-half', chargedRate: '0.004', allowedRate: '0.005' },
        { verdict: 'above-half', chargedRate: '0.006', allowedRate: '0.005' },
        { verdict: 'not-governed' },
        { verdict: 'undetermined', chargedRate: '0.004', allowedRate: '0.005' },
      ],
    ],
    [
      [...GUARANTEE, 'compositeFee'],
      [
        { verdict: 'within-ceiling', rate: '0.004', ceiling: '0.01' },
        { verdict: 'above-ceiling', ceiling: '0.01' },
        { verdict: 'above-ceiling', rate: '0.02', ceiling: '0.01' },
        { verdict: 'not-governed' },
        { verdict: 'undetermined', rate: '0.004', ceiling: '0.01' },
      ],
    ],
    [
      [...GUARANTEE, 'reGuaranteeFee'],
      [
        { verdict: 'exempt', charged: '0.00' },
        { verdict: 'charged', charged: '1.00' },
        { verdict: 'not-governed' },
        { verdict: 'undetermined', charged: '1.00' },
      ],
    ],
    [
      [...GUARANTEE, 'counterGuarantee'],
      ['to-be-dropped', 'none', 'not-governed', 'undetermined'],
    ],
    [
      ['house', 0],
      [
        { fact: 'house.desk', value: 'regional' },
        { fact: 'house.desk', value: ['regional'], gives: { day: '2020-08-15', number: 1, flag: true } },
        { fact: 'house.desk', guarantee: 0, value: 'regional' },
        { fact: 'house.desk', instalment: 0, component: 'interest', value: 'regional' },
      ],
    ],
    [
      ['unsettled'],
      [
        [
          {
            ruleSet: 'one',
            zh: '字',
            en: 'word',
            components: [{ instalment: 0, component: 'principal' }],
            missing: ['borrower.size'],
          },
        ],
      ],
    ],
    [
      ['citations', 0, 'alsoForce'],
      [['obligation', 'permission'], undefined],
    ],
    [
      ['trace', 0, 'rules', 0, 'conditions'],
      [
        ...(['false', 'unknown', 'true'] as const).map((result) => ({ all: [], result })),
        { any: [], named: 'small-or-micro', result: 'true' },
        { all: [], named: 'small-or-micro', result: 'true' },
        { not: { all: [], result: 'true' }, named: 'small-or-micro', result: 'false' },
        ...OPERATOR_NAMES.map((operator) => ({ fact: 'borrower.size', operator, result: 'unknown' })),
        ...['micro', 1, true].map((value) => ({ fact: 'borrower.size', operator: 'is', value, expected: value, result: 'true' })),
        { fact: 'borrower.size', operator: 'oneOf', value: 'micro', expected: ['micro'], from: 'param:one', result: 'true' },
      ],
    ],
    [
      ['trace', 0, 'rules', 0, 'result'],
      ['false', 'unknown', 'true'],
    ],
  ])('at %j accepts each value that a decision may have, and no other', (path, values) => {
    for (const value of values) expect([value, accepts(withValue(wholeDecision(), path, value))]).toEqual([value, true]);
    for (const other of ['strange', 1, {}])
      expect([other, accepts(withValue(wholeDecision(), path, other))]).toEqual([other, false]);
  });

  it('has a day granted where the bank must defer, and nowhere else', () => {
    const path = [...INSTALMENT, 'principal'];
    const { grantedUntil, ...component } = valueAt(wholeDecision(), path) as Part;
    for (const outcome of ['defer-as-requested', 'defer-to-cap']) {
      expect(accepts(withValue(wholeDecision(), path, { ...component, outcome, grantedUntil }))).toBe(true);
      expect(accepts(withValue(wholeDecision(), path, { ...component, outcome }))).toBe(false);
    }
    for (const outcome of ['nothing-due', 'apply-first', 'negotiate', 'no-deferral', 'undetermined']) {
      expect(accepts(withValue(wholeDecision(), path, { ...component, outcome }))).toBe(true);
      expect(accepts(withValue(wholeDecision(), path, { ...component, outcome, grantedUntil }))).toBe(false);
    }
  });

  it('has a period of a waiver where its days are known, and figures where there is a period', () => {
    for (const waived of ['yes-undated', 'upon-deferral', 'no', 'undetermined']) {
      expect(accepts(withValue(wholeDecision(), WAIVER, { ...period, waived }))).toBe(false);
      expect(accepts(withValue(wholeDecision(), WAIVER, { waived, ...figure, rateBasis: 'contract' }))).toBe(false);
    }
    expect(accepts(withValue(wholeDecision(), WAIVER, { waived: 'yes' }))).toBe(false);
    expect(accepts(withValue(wholeDecision(), WAIVER, { ...period, amount: '1.00' }))).toBe(false);
    expect(accepts(withValue(wholeDecision(), WAIVER, { ...period, rateBasis: 'assumed-multiple', atPenaltyRate: figure }))).toBe(
      false,
    );
  });

  it('asks for all that a decision always has', () => {
    const may = ['turnsOn', 'guarantees', 'house', 'asOf', 'lawAsOf', 'parameters', 'trace', 'record'];
    for (const key of Object.keys(wholeDecision()))
      expect([key, accepts(withValue(wholeDecision(), [key], undefined))]).toEqual([key, may.includes(key)]);
  });
});

it('a waiver is stated as undated exactly where it is concluded and its days are not known, and was concluded all the same', () => {
  for (const concluded of ['yes', 'upon-deferral', 'no', 'undetermined'] as const)
    for (const isDated of [true, false]) {
      const stated: Waiver = waiverStated(concluded, isDated);
      expect(stated).toBe(concluded === 'yes' && !isDated ? 'yes-undated' : concluded);
      expect(waiverConcluded(stated)).toBe(concluded);
    }
});
