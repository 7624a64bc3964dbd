import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/decide/decision.js';
import { parseFixture } from '../../src/fixture/fixture.js';
import { decide, ningxia2020, safeDecide } from '../../src/index.js';
import { readLineage, readRulebook } from '../../src/node/index.js';
import { seal } from '../../src/record/index.js';
import { JSON_SCHEMA_NAMES, type JsonSchemaName, jsonSchemaOf } from '../../src/schema/json-schema.js';
import { standardMapping } from '../../src/sql/index.js';
import { loans } from '../arbitraries/loan.js';
import { beyondTheCap, notCovered, unknown } from '../cli/loans.js';
import { liubao } from '../cli/terminal.js';
import { DEEP, runs } from '../depth.js';
import { problemsIn } from './validators.js';

/** Where the schema of a name finds a problem in data. */
const validator = (name: JsonSchemaName) => (data: unknown) => problemsIn(name, data).map(({ path }) => path);

const lineageOf = readLineage('fixtures/rulebooks/relief-series');

/** Which forms the parts of a decision take: their value, and what they state beside it. */
function formsIn({ instalments, guarantees = [] }: Decision): string[] {
  const form = (of: string, value: string, stated: object) => `${of} ${value}: ${Object.keys(stated).sort().join(' ')}`;
  const components = instalments.flatMap(({ principal, interest }) => [principal, interest]);
  return [
    ...components.map(({ outcome, grantedUntil }) =>
      form('outcome', outcome, grantedUntil === undefined ? {} : { grantedUntil }),
    ),
    ...components.map(({ penaltyInterest: { waived, ...stated } }) => form('penaltyInterest', waived, stated)),
    ...guarantees.flatMap((guarantee) =>
      (['fee', 'compositeFee', 'reGuaranteeFee'] as const).map((part) => {
        const { verdict, ...stated } = guarantee[part];
        return form(part, verdict, stated);
      }),
    ),
  ];
}

/** Forms that random loans are sure to take in depth. */
const FORMS: readonly string[] = [
  'outcome apply-first: ',
  'outcome defer-as-requested: grantedUntil',
  'outcome defer-to-cap: grantedUntil',
  'outcome undetermined: ',
  'penaltyInterest no: ',
  'penaltyInterest upon-deferral: ',
  'penaltyInterest yes: amount atPenaltyRate contractInterest formula from rateBasis until',
  'penaltyInterest yes: amount formula from rateBasis until',
  'fee within-half: allowedRate chargedRate',
  'fee above-half: allowedRate chargedRate',
  'fee undetermined: ',
  'compositeFee within-ceiling: ceiling rate',
  'compositeFee above-ceiling: ceiling rate',
  'reGuaranteeFee exempt: charged',
  'reGuaranteeFee charged: charged',
];

const RULE_SETS = 'rules/ningxia-2020/rule-sets';
const FOLDER = 'fixtures/loans';
const fixtures: readonly Record<string, unknown>[] = readdirSync(FOLDER).map((name) =>
  JSON.parse(readFileSync(join(FOLDER, name), 'utf8')),
);

describe('the JSON Schemas', () => {
  it.each(JSON_SCHEMA_NAMES)('liubao schema %s prints one', async (name) => {
    const { code, out } = await liubao(['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(jsonSchemaOf(name));
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:liubao-rules:${name}`,
    });
  });

  it('accept the mappings of the fixtures, and refuse an unknown unit', () => {
    const check = validator('mapping');
    for (const layout of readdirSync('fixtures/mappings')) {
      expect(check(JSON.parse(readFileSync(join('fixtures/mappings', layout, 'mapping.json'), 'utf8'))), layout).toEqual([]);
    }
    const mapping = structuredClone(standardMapping());
    const facts = { ...mapping.loans.facts, 'borrower.creditTotal': { column: 'c', unit: 'wan' } };
    expect(check({ ...mapping, loans: { ...mapping.loans, facts } })).not.toEqual([]);
  });

  it('describe fields in both languages, with their unit', () => {
    const { properties } = jsonSchemaOf('loan');
    expect(properties).toMatchObject({
      annualRate: {
        title: '合同年利率',
        description: expect.stringMatching(/^合同年利率 — the contract's interest rate.*0\.0435 is 4\.35 %/),
      },
      maturityDate: { format: 'date' },
    });
  });

  it('of a sealed record accepts records, masked and signed or not, and refuses one that is not as a writer writes it', () => {
    const problems = validator('record');
    const loan = { id: 'NX-1', contractNumber: 'C-7', schedule: [{ dueDate: '2020-08-15', principal: '300000.00' }] };
    const first = seal(decide(loan), loan, { mask: { key: 'a secret that the bank keeps' } });
    const second = seal(decide(loan, { asOf: '2020-09-01' }), loan, { after: first });
    expect(first.masked).toEqual(['contractNumber']);
    for (const record of [first, second, { ...second, signature: 'ed25519:0:0' }]) expect(problems(record)).toEqual([]);
    expect(problems({ ...first, digest: 'x' })).toEqual(['/digest']);
    expect(problems({ ...first, decision: { ...first.decision, track: 'maybe' } })).toEqual(['/decision/track']);
  });

  it('of a loan accepts the loans of the fixtures that are accepted', () => {
    const problems = validator('loan');
    const loans = fixtures.flatMap((file) => parseFixture(file).cases.map(({ loan }) => loan));
    const valid = loans.filter((loan) => safeDecide(loan).ok);
    expect(valid.length).toBeGreaterThan(100);
    for (const loan of valid) expect(problems(loan)).toEqual([]);
  });

  it.each([
    ['an unknown key', { ...beyondTheCap('A'), anualRate: '0.05' }, ''],
    ['an unknown key inside', { ...beyondTheCap('A'), schedule: [{ duedate: '2020-08-15' }] }, '/schedule/0'],
    ['a day that is none', { ...beyondTheCap('A'), maturityDate: '2020-06-31' }, '/maturityDate'],
    ['a percentage', { ...beyondTheCap('A'), annualRate: '4.35' }, '/annualRate'],
    ['no schedule', { ...beyondTheCap('A'), schedule: [] }, '/schedule'],
  ])('of a loan refuses %s', (_, loan, path) => {
    expect(safeDecide(loan).ok).toBe(false);
    expect(validator('loan')(loan)).toContain(path);
  });

  it('of a decision accepts decisions, with and without a trace', () => {
    const problems = validator('decision');
    for (const loan of [beyondTheCap('A'), notCovered('B'), unknown('C')]) {
      for (const trace of [false, true]) expect(problems(JSON.parse(JSON.stringify(decide(loan, { trace }))))).toEqual([]);
    }
    expect(problems({ ...decide(beyondTheCap('A')), track: 'defer' })).toEqual(['/track']);
  });

  it('of a decision accepts that of any loan under any readings, which is of one of its forms', () => {
    const problems = validator('decision');
    const seen = new Set<string>();
    for (const rulebook of [ningxia2020(), readRulebook('fixtures/rulebooks/invented-2021'), ...lineageOf.rulebooks]) {
      const readings = fc.record(
        Object.fromEntries(
          rulebook.interpretations.map((it) => [it.id, fc.constantFrom(...it.readings.map((reading) => reading.id))] as const),
        ),
      );
      fc.assert(
        fc.property(fc.oneof(loans({ complete: true }), loans({ complete: false })), readings, (loan, chosen) => {
          const decision = decide(loan, { rulebook, readings: chosen });
          expect(problems(JSON.parse(JSON.stringify(decision)))).toEqual([]);
          for (const form of formsIn(decision)) seen.add(form);
        }),
        { numRuns: runs(rulebook.id === 'ningxia-2020' ? 1_000 : 100) },
      );
    }
    if (DEEP) expect([...seen]).toEqual(expect.arrayContaining([...FORMS]));
  });

  it('of a rule set accepts those of the rulebook', () => {
    const problems = validator('rule-set');
    const ruleSets = readdirSync(RULE_SETS).map((name): object => JSON.parse(readFileSync(join(RULE_SETS, name), 'utf8')));
    const [first] = ruleSets;
    for (const ruleSet of ruleSets) expect(problems(ruleSet)).toEqual([]);
    expect(problems({ ...first, hitpolicy: 'first' })).toEqual(['']);
    expect(problems({ ...first, rules: [] })).toEqual(['/rules']);
  });

  it('of a fixture accepts the fixtures', () => {
    const problems = validator('fixture');
    for (const file of fixtures) expect(problems(file)).toEqual([]);
    expect(problems({ ...fixtures[0], title: { zh: '无' } })).toEqual(['/title']);
  });
});
