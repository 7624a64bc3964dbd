import { describe, expect, it } from 'vitest';
import { createDecider } from '../../src/decide/decide.js';
import { decisionSchema, type Waiver, waiverConcluded, waiverStated } from '../../src/decide/decision.js';
import { type LoanInput, ningxia2020 } from '../../src/index.js';
import { OPERATOR_NAMES } from '../../src/rulebook/operator-name.js';
import { withHouseOfEveryGrain } from '../rulebook/own/house-of-every-grain.js';

const LOAN: LoanInput = {
  id: 'L-1',
  lenderKind: 'bank',
  purpose: 'operating',
  annualRate: '0.0435',
  penaltyAnnualRate: '0.06525',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [
    { dueDate: '2020-08-15', principal: '100000.00', interest: '1200.00' },
    { dueDate: '2020-09-15', principal: '100000.00', principalUntil: ['2020-12-15', '2021-03-15'] },
    // Under an earlier deferral than the loan's application: what contradicts is said as a warning.
    { dueDate: '2020-10-15', originalDueDate: '2020-10-15', principal: '100000.00', interest: '1200.00' },
  ],
  application: { appliedOn: '2020-08-01', principalUntil: '2021-01-31', interestUntil: '2021-06-30' },
  guarantee: {
    arrangement: 'kept',
    guarantorKind: 'government',
    standardFeeRate: '0.01',
    formerFeeRate: '0.02',
    chargedFeeRate: '0.004',
    otherFeeRate: '0.001',
    reGuaranteeFee: '0.00',
    counterGuarantee: true,
  },
  extensions: { branch: 'north' },
};

type Part = Record<string, unknown>;

const OTHER = [{ value: 'yes', readings: { 'ceiling.scope': 'both' }, missing: ['borrower.size'] }];
const TURNS_ON = {
  component: { track: OTHER, outcome: OTHER, waiver: OTHER, grantedUntil: OTHER, penaltyAmount: OTHER },
  loan: {
    track: OTHER,
    inclusive: OTHER,
    guarantees: [{ arrangement: OTHER, fee: OTHER, compositeFee: OTHER, reGuaranteeFee: OTHER, counterGuarantee: OTHER }],
  },
};

/** A decision with all that one may have. */
function whole(): Part {
  const decider = createDecider({
    rulebook: withHouseOfEveryGrain(ningxia2020()),
    trace: true,
    asOf: '2020-09-01',
    lawAsOf: '2020-08-01',
    parameters: { 'inclusive.creditCeiling': '20000000.00' },
  });
  const { instalments, rulebook, trace, findings, citations, ...rest } = JSON.parse(JSON.stringify(decider.decide(LOAN)));
  // Of what there is much of the same form, some.
  const isShort = ({ rules, conclusion }: { rules: Part[]; conclusion: unknown }) =>
    Array.isArray(conclusion) && rules.length < 3;
  const shortTrace = [...trace.slice(0, 1), ...trace.filter(isShort).slice(0, 3), ...trace.slice(-1)];
  return {
    ...rest,
    trace: shortTrace.map((one: { rules: Part[] }) => ({ ...one, rules: one.rules.slice(0, 2) })),
    findings: [...findings.slice(0, 2), ...findings.slice(-1)],
    citations: citations.slice(0, 2),
    instalments: instalments.map((one: { principal: Part; interest: Part }) => ({
      ...one,
      principal: { ...one.principal, turnsOn: TURNS_ON.component },
      interest: { ...one.interest, turnsOn: TURNS_ON.component },
    })),
    turnsOn: TURNS_ON.loan,
    rulebook: { ...rulebook, amends: 'ningxia-2020' },
    record: { libraryVersion: '1.0.0', inputDigest: 'ab', decisionId: 'cd' },
  };
}

let made: Part | undefined;
/** It is made when it is first asked for, so that no mutant that another test finds out waits for it. */
function wholeOnce(): Part {
  made ??= whole();
  return made;
}

const accepts = (decision: unknown) => decisionSchema.safeParse(decision).success;

/** The whole decision with another value at a path. */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(wholeOnce());
  const last = path.at(-1) as string;
  const within = path.slice(0, -1).reduce<Part>((part, step) => part[step] as Part, copy);
  if (value === undefined) delete within[last];
  else within[last] = value;
  return copy;
}

// What has keys of the host's own, or of the rulebook's.
const RECORDS = ['readings', 'parameters', 'gives'];

/** The paths of all objects of a decision and of all values in them. */
function pathsIn(part: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof part !== 'object' || part === null) return [path];
  const inner = Array.isArray(part) ? part.slice(0, 2).map((each, at) => [at, each] as const) : Object.entries(part);
  return [path, ...inner.flatMap(([step, each]) => pathsIn(each, [...path, step]))];
}

const valueAt = (path: readonly (string | number)[]) => path.reduce<unknown>((part, step) => (part as Part)[step], wholeOnce());
const INSTALMENT = ['instalments', 0];
const WAIVER = [...INSTALMENT, 'principal', 'penaltyInterest'];
const GUARANTEE = ['guarantees', 0];
const period = { waived: 'yes', from: '2020-08-15', until: '2021-01-31' };
const figure = { amount: '1.00', formula: '1.00 × 1 = 1.00' };

describe('the schema of a decision', () => {
  it('accepts a decision with all that one may have, as it is written', () => {
    expect(decisionSchema.parse(wholeOnce())).toEqual(wholeOnce());
    const { house, trace, guarantees } = wholeOnce() as unknown as Record<string, Part[]>;
    expect(house?.some(({ value }) => Array.isArray(value))).toBe(true);
    expect(house?.some(({ gives }) => gives !== undefined)).toBe(true);
    expect(new Set(house?.map((one) => Object.keys(one).slice(1, -1).join()))).toContain('instalment,component');
    expect(trace?.some(({ conclusion }) => Array.isArray(conclusion))).toBe(true);
    expect(guarantees).toHaveLength(1);
    const [, inParts] = wholeOnce().instalments as Part[];
    expect(inParts?.principal).toMatchObject({ requestedDates: ['2020-12-15', '2021-03-15'], requestedUntil: '2021-03-15' });
    expect(wholeOnce()).toMatchObject({ asOf: '2020-09-01', lawAsOf: '2020-08-01' });
    expect(wholeOnce().parameters).toEqual({ 'inclusive.creditCeiling': '20000000.00' });
  });

  it('refuses a key of another name in each of its parts, and a value of another kind wherever it has one', () => {
    const paths = pathsIn({
      ...wholeOnce(),
      trace: (wholeOnce().trace as Part[]).slice(0, 3),
      citations: [],
      findings: (wholeOnce().findings as Part[]).slice(0, 1),
    });
    for (const path of paths) {
      const value = valueAt(path);
      if (path.length > 0) expect([path, accepts(withValue(path, null))]).toEqual([path, false]);
      if (typeof value !== 'object' || Array.isArray(value) || RECORDS.includes(String(path.at(-1)))) continue;
      expect([path, accepts(withValue([...path, 'strange'], 1))]).toEqual([path, false]);
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
    for (const value of values) expect([value, accepts(withValue(path, value))]).toEqual([value, true]);
    for (const other of ['strange', 1, {}]) expect([other, accepts(withValue(path, other))]).toEqual([other, false]);
  });

  it('has a day granted where the bank must defer, and nowhere else', () => {
    const path = [...INSTALMENT, 'principal'];
    const { grantedUntil, ...component } = valueAt(path) as Part;
    for (const outcome of ['defer-as-requested', 'defer-to-cap']) {
      expect(accepts(withValue(path, { ...component, outcome, grantedUntil }))).toBe(true);
      expect(accepts(withValue(path, { ...component, outcome }))).toBe(false);
    }
    for (const outcome of ['nothing-due', 'apply-first', 'negotiate', 'no-deferral', 'undetermined']) {
      expect(accepts(withValue(path, { ...component, outcome }))).toBe(true);
      expect(accepts(withValue(path, { ...component, outcome, grantedUntil }))).toBe(false);
    }
  });

  it('has a period of a waiver where its days are known, and figures where there is a period', () => {
    for (const waived of ['yes-undated', 'upon-deferral', 'no', 'undetermined']) {
      expect(accepts(withValue(WAIVER, { ...period, waived }))).toBe(false);
      expect(accepts(withValue(WAIVER, { waived, ...figure, rateBasis: 'contract' }))).toBe(false);
    }
    expect(accepts(withValue(WAIVER, { waived: 'yes' }))).toBe(false);
    expect(accepts(withValue(WAIVER, { ...period, amount: '1.00' }))).toBe(false);
    expect(accepts(withValue(WAIVER, { ...period, rateBasis: 'assumed-multiple', atPenaltyRate: figure }))).toBe(false);
  });

  it('asks for all that a decision always has', () => {
    const may = ['turnsOn', 'guarantees', 'house', 'asOf', 'lawAsOf', 'parameters', 'trace', 'record'];
    for (const key of Object.keys(wholeOnce()))
      expect([key, accepts(withValue([key], undefined))]).toEqual([key, may.includes(key)]);
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
