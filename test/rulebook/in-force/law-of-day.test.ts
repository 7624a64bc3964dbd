import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessGuarantor, enterpriseSize } from '../../../src/assess/index.js';
import { audit } from '../../../src/audit/index.js';
import { compare } from '../../../src/compare/index.js';
import type { Decision } from '../../../src/decide/decision.js';
import { explain, nextQuestions, sensitivity } from '../../../src/explain/index.js';
import {
  createDecider,
  type DeciderOptions,
  decide,
  extendRulebook,
  InvalidOptionError,
  lawOfDay,
  loadRulebook,
  ningxia2020,
  type RulebookIds,
  safeDecide,
} from '../../../src/index.js';
import { createEngine } from '../../../src/json-rules-engine/index.js';
import { readRulebook } from '../../../src/node/index.js';
import { toSql } from '../../../src/sql/index.js';
import { loans } from '../../arbitraries/loan.js';
import { runs } from '../../depth.js';
import { amended, loanOf } from './series.js';

const shippedSizes = readRulebook('rules/enterprise-size-2011');

const decided = (dueDate: string, creditTotal: string, options: DeciderOptions<RulebookIds>) =>
  decide(loanOf(dueDate, creditTotal), { rulebook: amended, ...options });
const [BELOW, BETWEEN] = ['10000000.00', '20000000.00'];
const waivers = ({ instalments: [instalment] }: Decision) =>
  (['principal', 'interest'] as const).map((kind) => instalment?.[kind].penaltyInterest.waived);

describe('the law in force on a day', () => {
  it.each([
    ['2021-09-30', 'no'],
    ['2021-10-01', 'yes'], // relief-3-amended/p1/2: the ceiling is raised from this day
    ['2021-12-31', 'yes'],
  ])('has the ceiling of that day: %s → %s', (lawAsOf, inclusive) => {
    expect(decided('2021-11-01', BETWEEN, { lawAsOf }).inclusive.value).toBe(inclusive);
  });

  it.each([
    ['2021-09-30', ['may-negotiate', 'not-covered', 'not-covered', 'not-covered']],
    // relief-3-amended/p1/2: from this day the period ends on 31 March 2022
    ['2021-10-01', ['may-negotiate', 'may-negotiate', 'may-negotiate', 'not-covered']],
    ['2021-10-02', ['may-negotiate', 'may-negotiate', 'may-negotiate', 'not-covered']],
  ])('has the end of the period of that day: %s → %j', (lawAsOf, tracks) => {
    const due = ['2021-12-31', '2022-01-01', '2022-03-31', '2022-04-01'];
    expect(due.map((dueDate) => decided(dueDate, BELOW, { lawAsOf }).track)).toEqual(tracks);
  });

  it.each([
    ['2021-04-01', '2022-03-31'],
    ['2021-09-30', '2022-03-31'],
    ['2021-10-01', '2022-06-30'],
  ])('has the latest date of that day, and cites where it stands: %s → %s', (lawAsOf, latest) => {
    const { instalments, findings } = decided('2021-11-01', BELOW, { lawAsOf });
    expect(instalments[0]?.principal.latestDate).toBe(latest);
    const cap = findings.find(({ conclusion }) => conclusion === 'capped');
    const day = new Date(latest).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    expect(cap?.en).toBe(`to ${day} at the latest`);
    // The sentence that sets the latest date, and from 1 October the one that amends it.
    expect(cap?.provisions).toEqual(['relief-3/p1/2', ...(lawAsOf === '2021-10-01' ? ['relief-3-amended/p1/2'] : [])]);
    const parameter = lawOfDay(amended, { lawAsOf }).parameters.find(({ id }) => id === 'series.latestDate');
    expect(parameter?.provisions).toEqual([lawAsOf === '2021-10-01' ? 'relief-3-amended/p1/2' : 'relief-3/p1/2']);
  });

  it.each([
    ['2021-04-01', ['upon-deferral', 'no'], 'series-waiver-principal'],
    ['2021-06-30', ['upon-deferral', 'no'], 'series-waiver-principal'],
    ['2021-07-01', ['upon-deferral', 'upon-deferral'], 'series-waiver-both'], // relief-3-amended/p1/1
  ])('runs the rule sets of that day: %s → %j', (lawAsOf, expected, ruleSet) => {
    const decision = decided('2021-08-01', BELOW, { lawAsOf });
    expect(waivers(decision)).toEqual(expected);
    const ruleSets = decision.findings.map((finding) => finding.ruleSet).filter((id) => id.startsWith('series-waiver'));
    expect([...new Set(ruleSets)]).toEqual([ruleSet]);
  });

  it.each(['2021-04-01', '2021-06-30'])('knows the readings of that day: %s', (lawAsOf) => {
    const readings = { 'ceiling.scope': 'enterprises' };
    expect(decided('2021-08-01', BETWEEN, { lawAsOf, readings }).inclusive.value).toBe('yes');
  });

  it.each(['2021-07-01', '2021-12-31'])('does not know readings that are settled by then: %s', (lawAsOf) => {
    const readings = { 'ceiling.scope': 'enterprises' };
    expect(() => decided('2021-08-01', BETWEEN, { lawAsOf, readings })).toThrow(
      `readings.ceiling.scope: "enterprises", expected "both", the only one on ${lawAsOf}; "enterprises" is in force from 2021-04-01 until 2021-06-30`,
    );
    expect(decided('2021-08-01', BETWEEN, { lawAsOf: '2021-06-30', turnsOn: true } as DeciderOptions).turnsOn?.inclusive).toEqual(
      [{ value: 'yes', readings: { 'ceiling.scope': 'enterprises' } }],
    );
    expect(decided('2021-08-01', BETWEEN, { lawAsOf, turnsOn: true } as DeciderOptions).turnsOn).toEqual({});
  });

  it.each(['2021-03-31', '2022-01-01', '2021-06-31', 'today'])(
    'is refused for a day on which the rulebook does not govern: %s',
    (day) => {
      for (const option of ['asOf', 'lawAsOf'] as const) {
        expect(() => decided('2021-08-01', BELOW, { [option]: day })).toThrow(InvalidOptionError);
        expect(() => decided('2021-08-01', BELOW, { [option]: day })).toThrow(new RegExp(`^${option}: "${day}", expected a`));
      }
    },
  );
});

describe('a rulebook that governs for a time, in which nothing is dated', () => {
  const first = readRulebook('fixtures/rulebooks/relief-series/1-june-2020');

  it.each(['2020-06-01', '2020-12-31'])('decides alike on each of its days: %s', (lawAsOf) => {
    const loan = loanOf('2020-08-15');
    expect(decide(loan, { rulebook: first, lawAsOf })).toEqual({ ...decide(loan, { rulebook: first }), lawAsOf });
  });

  it.each(['2020-05-31', '2021-01-01'])('is refused on any other: %s', (lawAsOf) => {
    expect(() => decide(loanOf('2020-08-15'), { rulebook: first, lawAsOf })).toThrow(
      'expected a day on which relief-series-1 governs, 2020-06-01 to 2020-12-31',
    );
  });
});

describe('the day of the law', () => {
  it('is the rulebook’s own where nobody names one, and the decision says so', () => {
    const decision = decided('2021-08-01', BELOW, {});
    expect(decision.lawAsOf).toBe('2021-04-01');
    expect(decision.asOf).toBeUndefined();
    expect(decided('2021-08-01', BELOW, { lawAsOf: '2021-04-01' })).toEqual(decision);
  });

  it('is that of asOf, which is also a fact', () => {
    const decision = decided('2021-11-01', BETWEEN, { asOf: '2021-10-01' });
    expect(decision).toMatchObject({ asOf: '2021-10-01', lawAsOf: '2021-10-01', inclusive: { value: 'yes' } });
  });

  it('may be another than the day as of which the loan is decided', () => {
    const decision = decided('2021-11-01', BETWEEN, { asOf: '2021-10-01', lawAsOf: '2021-09-30' });
    expect(decision).toMatchObject({ asOf: '2021-10-01', lawAsOf: '2021-09-30', inclusive: { value: 'no' } });
  });

  it('is not chosen by the loan, whose own day is a fact', () => {
    const loan = { ...loanOf('2021-11-01', BETWEEN), asOf: '2021-10-01' };
    expect(decide(loan, { rulebook: amended })).toMatchObject({ asOf: '2021-10-01', lawAsOf: '2021-04-01' });
  });

  it('is named in the explanation of a decision, which is explained by that law', () => {
    const decision = decided('2021-11-01', BETWEEN, { lawAsOf: '2021-10-01' });
    const en = explain(decision, { rulebook: amended, loan: loanOf('2021-11-01', BETWEEN), lang: 'en' });
    expect(en).toContain('Law in force on 1 October 2021');
    expect(en).toContain('30 June 2022');
    const zh = explain(decision, { rulebook: amended, loan: loanOf('2021-11-01', BETWEEN), lang: 'zh' });
    expect(zh).toContain('适用2021年10月1日有效的规定');
  });
});

it('every function that applies law takes the day of the law', () => {
  const rulebook = ningxia2020();
  const lawAsOf = '2020-07-01';
  const guarantor = { guarantee: { guarantorKind: 'government' } } as const;
  expect(assessGuarantor(guarantor, { lawAsOf }).lawAsOf).toBe(lawAsOf);
  expect(assessGuarantor(guarantor).lawAsOf).toBe('2020-06-28');
  expect(enterpriseSize({ industry: 'industry', employees: 10, revenue: '1.00' }).lawAsOf).toBe('2017-12-28');
  const loan = {
    ...loanOf('2020-08-15'),
    application: { appliedOn: '2020-08-01', principalUntil: '2021-03-31', interestUntil: null },
  };
  const { decision } = audit(loan, { components: [] }, { lawAsOf });
  expect(decision.lawAsOf).toBe(lawAsOf);
  expect(safeDecide(loan, { lawAsOf })).toMatchObject({ ok: true, decision: { lawAsOf } });
  const compared = compare([loan], { rulebook, lawAsOf }, { rulebook });
  expect([compared.from.lawAsOf, compared.to.lawAsOf]).toEqual([lawAsOf, '2020-06-28']);
  for (const option of ['lawAsOf', 'asOf'] as const) {
    for (const call of [
      () => sensitivity(loanOf('2021-08-01'), { rulebook: amended, [option]: '2022-01-01' }),
      () => nextQuestions(loanOf('2021-08-01'), { rulebook: amended, [option]: '2022-01-01' }),
      () => createEngine({ rulebook: amended, [option]: '2022-01-01' }),
      () => toSql(amended, { dialect: 'duckdb', [option]: '2022-01-01' }),
    ]) {
      expect(call).toThrow(`${option}: "2022-01-01", expected a day on which relief-series-3 governs, 2021-04-01 to 2021-12-31`);
    }
  }
});

describe('the law of a day as a rulebook', () => {
  const law = lawOfDay(amended, { lawAsOf: '2021-10-01' });

  it('has nothing dated, and the digest of the rulebook', () => {
    expect(JSON.stringify(law)).not.toMatch(/"values":\[|"inForce":/);
    expect(law).toMatchObject({ digest: amended.digest, lawAsOf: '2021-10-01' });
    expect(law.ruleSets.map(({ id }) => id)).not.toContain('series-waiver-principal');
    expect(law.provisions.map(({ id }) => id)).not.toContain('relief-3/p1/3');
  });

  it('is made once for a day, and is its own law', () => {
    expect(lawOfDay(amended, { lawAsOf: '2021-10-01' })).toBe(law);
    expect(lawOfDay(law)).toBe(law);
  });

  it('leads to the law of another day', () => {
    expect(lawOfDay(law, { lawAsOf: '2021-04-01' })).toBe(lawOfDay(amended, { lawAsOf: '2021-04-01' }));
    const { rulebook } = createDecider({ rulebook: amended, lawAsOf: '2021-10-01' });
    expect(decide(loanOf('2021-11-01', BETWEEN), { rulebook, lawAsOf: '2021-09-30' }).inclusive.value).toBe('no');
  });

  it('decides like the rulebook on that day', () => {
    for (const options of [{}, { turnsOn: true, trace: true }]) {
      const loan = loanOf('2021-11-01', BETWEEN);
      expect(decide(loan, { rulebook: law, ...options })).toEqual(
        decide(loan, { rulebook: amended, lawAsOf: '2021-10-01', ...options }),
      );
    }
  });

  it('is the rulebook itself where nothing is dated and no day is named', () => {
    const undated = readRulebook('fixtures/rulebooks/invented-2021');
    expect(lawOfDay(undated)).toBe(undated);
    expect(lawOfDay(ningxia2020())).toBe(ningxia2020());
    expect(lawOfDay(ningxia2020(), { lawAsOf: '2020-06-28' })).toBe(ningxia2020());
  });
});

describe('a dated rulebook that is extended', () => {
  const addition = JSON.parse(`{
    "sources": [{
      "id": "house", "title": { "zh": "本行制度", "en": "the policy" }, "issuer": { "zh": "本行", "en": "the bank" },
      "dated": "2021-04-01", "inForceFrom": "2021-04-01"
    }],
    "provisions": [{
      "id": "house/1", "source": "house", "text": "普惠小微贷款由一人签批。", "gloss": "One person signs an inclusive small-micro loan.",
      "force": "obligation", "addressee": ["bank"]
    }],
    "ruleSets": [{
      "id": "house-signature", "title": { "zh": "签批", "en": "signature" }, "decides": "house.signature", "grain": "loan",
      "rules": [{
        "name": "one", "when": { "fact": "loan.inclusive", "operator": "is", "value": "yes" }, "then": "one",
        "force": "obligation", "provisions": ["house/1"], "zh": "一人签批", "en": "one person signs"
      }],
      "otherwise": { "then": "none", "force": "definition", "provisions": ["house/1"], "zh": "无须签批", "en": "nobody signs" }
    }]
  }`) as Parameters<typeof extendRulebook>[1];

  it('keeps the law of every day', () => {
    const house = extendRulebook(amended, addition);
    const signed = (lawAsOf?: string) =>
      decided('2021-11-01', BETWEEN, { rulebook: house, lawAsOf }).findings.map(({ rule }) => rule);
    expect(signed()).toContain('house-signature/otherwise');
    expect(signed('2021-09-30')).toContain('house-signature/otherwise');
    expect(signed('2021-10-01')).toContain('house-signature/one');
  });

  it('has the day of the law that was extended', () => {
    const house = extendRulebook(lawOfDay(amended, { lawAsOf: '2021-10-01' }), addition);
    expect(decided('2021-11-01', BETWEEN, { rulebook: house })).toMatchObject({
      lawAsOf: '2021-10-01',
      inclusive: { value: 'yes' },
    });
    expect(decided('2021-11-01', BETWEEN, { rulebook: house, lawAsOf: '2021-09-30' }).inclusive.value).toBe('no');
  });
});

describe('a dated rulebook', () => {
  it('is the same when it is loaded again from its data', () => {
    const again = loadRulebook(JSON.parse(JSON.stringify(amended)));
    expect(again).toEqual(amended);
    expect(again.digest).toBe(amended.digest);
  });

  it('has for each parameter the value of its own day', () => {
    expect(amended.parameters.find(({ id }) => id === 'series.creditCeiling')).toMatchObject({
      value: '10000000.00',
      inForceFrom: '2021-04-01',
      provisions: ['relief-3/p1/1'],
      values: [{ value: '10000000.00' }, { value: '20000000.00' }],
    });
  });
});

it('an undated rulebook decides alike on every day', () => {
  const own = createDecider();
  fc.assert(
    fc.property(loans({ complete: false }), fc.constantFrom('2020-06-01', '2020-06-27', '2021-04-01'), (loan, lawAsOf) => {
      const { lawAsOf: stated, ...decision } = decide(loan, { lawAsOf });
      const { lawAsOf: ownDay, ...same } = own.decide(loan);
      expect(decision).toEqual(same);
      expect([stated, ownDay]).toEqual([lawAsOf, '2020-06-28']);
    }),
    { numRuns: runs(200) },
  );
});

/** A limit of the house that is raised in October 2020, and a rule that tests it. Any sentence will do as its ground. */
const DATED_ADDITION = `{
  "parameters": [{
    "id": "house.limit", "type": "money", "title": { "zh": "限额", "en": "limit" },
    "values": [
      { "from": "2020-06-01", "until": "2020-09-30", "value": "1000000.00", "provisions": ["notice/s2/p1/1"] },
      { "from": "2020-10-01", "value": "2000000.00", "provisions": ["notice/s2/p1/1"] }
    ]
  }],
  "ruleSets": [{
    "id": "house-size", "title": { "zh": "额度", "en": "size" }, "decides": "house.size", "grain": "loan",
    "rules": [{
      "name": "small", "when": { "fact": "borrower.creditTotal", "operator": "atMost", "value": { "fact": "param:house.limit" } },
      "then": "small", "force": "definition", "provisions": ["notice/s2/p1/1"], "zh": "小额", "en": "small"
    }],
    "otherwise": { "then": "large", "force": "definition", "provisions": ["notice/s2/p1/1"], "zh": "大额", "en": "large" }
  }]
}`;

describe('the shipped rulebooks', () => {
  const loan = loanOf('2020-06-01');

  it('govern since the first day that their text reaches, and are refused before', () => {
    expect(decide(loan, { lawAsOf: '2020-06-01' }).track).toBe('shall-defer');
    expect(() => decide(loan, { lawAsOf: '2020-05-31' })).toThrow(
      'lawAsOf: "2020-05-31", expected a day on which ningxia-2020 governs, 2020-06-01 on',
    );
    expect(() => decide(loan, { asOf: '2010-01-01' })).toThrow(
      'asOf: "2010-01-01", expected a day on which ningxia-2020 governs, 2020-06-01 on, unless lawAsOf (--law-as-of) names the day of the law',
    );
    const enterprise = { industry: 'industry', employees: 10, revenue: '1.00' } as const;
    expect(enterpriseSize(enterprise, { lawAsOf: '2017-12-28' }).lawAsOf).toBe('2017-12-28');
    expect(() => enterpriseSize(enterprise, { lawAsOf: '2017-12-27' })).toThrow(InvalidOptionError);
  });

  it('look at a loan as of an earlier day where the day of the law is named', () => {
    expect(decide(loan, { asOf: '2020-05-31', lawAsOf: '2020-06-28' })).toMatchObject({
      asOf: '2020-05-31',
      track: 'shall-defer',
    });
  });

  it('look at a loan that states an earlier day of its own', () => {
    expect(decide({ ...loan, asOf: '2020-05-31' })).toMatchObject({ lawAsOf: '2020-06-28', track: 'shall-defer' });
  });

  it('say how the days on which they govern follow from the text', () => {
    expect(ningxia2020().governs?.basis?.zh).toContain('未写明自何日施行');
    expect(shippedSizes.governs?.basis?.en).toContain('2017');
  });

  it('take dated parameters and rules of the house', () => {
    const house = extendRulebook(ningxia2020(), JSON.parse(DATED_ADDITION) as Parameters<typeof extendRulebook>[1]);
    const size = (lawAsOf: string) =>
      decide(loanOf('2020-08-15', '1500000.00'), { rulebook: house, lawAsOf }).house?.map(({ value }) => value);
    expect([size('2020-09-30'), size('2020-10-01')]).toEqual([['large'], ['small']]);
  });
});
