import { describe, expect, it } from 'vitest';
import { lawOfDay, loadRulebook, type Rulebook } from '../../../src/index.js';
import type { Condition } from '../../../src/rulebook/condition.js';
import { type Fault, InvalidRulebookError } from '../../../src/rulebook/load/invalid-rulebook.js';
import type { Conclusion, RuleSet } from '../../../src/rulebook/rule-set.js';
import { FILE_SCHEMAS, type RulebookFileKind } from '../../../src/rulebook/written/file-schemas.js';
import { loadWrittenRulebook } from '../../../src/rulebook/written/load-written-rulebook.js';
import { migrateRulebook, migrateRuleSet } from '../../../src/rulebook/written/migrate-rulebook.js';
import { withoutSchemas, withSchemas } from '../../../src/rulebook/written/rulebook-files.js';
import {
  locatedPlace,
  refusalOf,
  refusedInFiles,
  WrittenPlaces,
  writtenFaults,
} from '../../../src/rulebook/written/written-places.js';
import { conclusion, SMALL, W } from '../load/small-rulebook.js';
import { filesWith, SMALL_FILES, says } from './small-files.js';

const HOLDS = { fact: 'purpose', operator: 'is', value: 'other' } as const;
const OTHER = { fact: 'borrower.kind', operator: 'isNot', value: 'other' } as const;
const ruleSetOf = (rulebook: Rulebook, id: string) => rulebook.ruleSets.find((one) => one.id === id);
const MISSED = 'rule-sets/small-missed.json';
const FINDINGS = 'rule-sets/small-findings.json';
const LIMITS = 'rule-sets/small-limits.json';
const TABLE = 'tables/ceilings.json';

describe('the files of a rulebook', () => {
  it.each(Object.entries(SMALL_FILES))('%s agrees with the schema of its kind, and not without its first key', (file, data) => {
    const [folder = ''] = file.split('/');
    const kind = ({ 'rule-sets': 'rule-set', tables: 'limits-table' }[folder] ?? file.replace('.json', '')) as RulebookFileKind;
    const { $schema: _, ...rest } = data;
    expect(FILE_SCHEMAS[kind].safeParse(rest).success).toBe(true);
    expect(FILE_SCHEMAS[kind].safeParse({ ...rest, strange: 7 }).success).toBe(false);
  });

  it('have readings whose first day is left out', () => {
    const schema = FILE_SCHEMAS.interpretations;
    const [one] = SMALL.interpretations;
    const withReading = (inForce: unknown) =>
      schema.safeParse({ interpretations: [{ ...one, readings: one?.readings.map((it) => ({ ...it, inForce })) }] }).success;
    expect([
      withReading({ until: '2021-06-30' }),
      withReading({ from: '2021-01-01' }),
      withReading({ to: '2021-06-30' }),
      withReading(7),
    ]).toEqual([true, true, false, false]);
  });

  const FILES = {
    'rulebook.json': { id: 'x' },
    'parameters.json': [1],
    'provisions.json': [2],
    'words.json': null,
    'facts.json': 'text',
    'expectations.json': [],
    'conditions.json': { $schema: 'own', a: 1 },
    'other.json': {},
    'rule-sets/a.json': { id: 'a' },
    'tables/t.json': { by: 'b' },
  };

  it('are given the schemas that they name, by the path from their folder', () => {
    expect(withSchemas(FILES, 'schemas')).toEqual({
      'rulebook.json': { $schema: 'schemas/rulebook.json', id: 'x' },
      'parameters.json': { $schema: 'schemas/parameters.json', parameters: [1] },
      'provisions.json': [2],
      'words.json': null,
      'facts.json': 'text',
      'expectations.json': [],
      'conditions.json': { $schema: 'own', a: 1 },
      'other.json': {},
      'rule-sets/a.json': { $schema: '../schemas/rule-set.json', id: 'a' },
      'tables/t.json': { $schema: '../schemas/limits-table.json', by: 'b' },
    });
    expect(Object.values(withSchemas({ 'rule-sets/a.json': { id: 'a' } }, '/schemas'))).toEqual([
      { $schema: '/schemas/rule-set.json', id: 'a' },
    ]);
  });

  it('are read without the schemas that they name', () => {
    const faults: Fault[] = [];
    expect(withoutSchemas({ ...FILES, 'a.json': { $schema: 7, b: 1 } }, faults)).toEqual({
      'rulebook.json': { id: 'x' },
      'parameters.json': [1],
      'provisions.json': [2],
      'words.json': null,
      'facts.json': 'text',
      'expectations.json': [],
      'conditions.json': { a: 1 },
      'other.json': {},
      'rule-sets/a.json': { id: 'a' },
      'tables/t.json': { by: 'b' },
      'a.json': { b: 1 },
    });
    expect(faults.map(({ file, pointer, message }) => `${file} ${pointer}: ${message}`)).toEqual([
      'a.json /$schema: is not of type string',
    ]);
  });
});

describe('a rule set of version 0.1', () => {
  const OLD = {
    ...{ id: 'old', title: W, decides: 'loan.old', grain: 'loan', hitPolicy: 'first' },
    rules: [
      { name: 'old/no', priority: 1, conditions: { any: [HOLDS, OTHER] }, event: conclusion('no') },
      { name: 'other', priority: 5, conditions: { all: [HOLDS] }, event: conclusion('yes'), overrides: ['old/no'] },
    ],
    otherwise: { ...conclusion('none'), conditions: { all: [HOLDS, OTHER] } },
  } as unknown as RuleSet;

  it('is written as it is today, with what is expected of it', () => {
    const head = { id: 'old', title: W, decides: 'loan.old', grain: 'loan' };
    const rules = [
      { name: 'other', when: HOLDS, ...says('yes') },
      { name: 'no', when: { any: [HOLDS, OTHER] }, ...says('no') },
    ];
    expect(migrateRuleSet(OLD)).toStrictEqual({
      ruleSet: { ...head, rules, otherwise: says('none') },
      expectation: { overlaps: { other: ['no'] }, otherwise: [HOLDS, OTHER] },
    });
    const plain = {
      ...OLD,
      hitPolicy: 'collect',
      rules: OLD.rules.map(({ overrides: _, ...rule }) => rule),
      otherwise: undefined,
    } as unknown as RuleSet;
    expect(migrateRuleSet(plain)).toStrictEqual({ ruleSet: { ...head, hitPolicy: 'collect', rules } });
    expect(
      migrateRuleSet({ ...OLD, rules: OLD.rules.slice(0, 1), otherwise: conclusion('none') as Conclusion }),
    ).not.toHaveProperty('expectation');
  });

  it.each<[Condition, unknown]>([
    [{ all: [HOLDS] }, HOLDS],
    [{ all: [HOLDS, OTHER] }, [HOLDS, OTHER]],
    [{ all: [{ any: [HOLDS, OTHER] }] }, [{ any: [HOLDS, OTHER] }]],
    [{ all: [{ not: HOLDS }] }, [{ not: HOLDS }]],
    [{ all: [{ all: [HOLDS] }] }, [{ all: [HOLDS] }]],
    [{ any: [HOLDS] }, { any: [HOLDS] }],
    [{ not: HOLDS }, { not: HOLDS }],
  ])('has conditions as they are written today: %j', (conditions, when) => {
    const [rule] = OLD.rules;
    expect(migrateRuleSet({ ...OLD, rules: [{ ...rule, conditions }] } as unknown as RuleSet).ruleSet.rules[0]).toMatchObject({
      when,
    });
  });

  it('is rewritten in its file, and no other file is', () => {
    const today = SMALL_FILES['rule-sets/small-size.json'];
    const files = {
      'rule-sets/old.json': OLD,
      'rule-sets/small-size.json': today,
      'old.json': OLD,
      'expectations.json': { other: {} },
    };
    const { ruleSet, expectation } = migrateRuleSet(OLD);
    expect(migrateRulebook(files)).toEqual({
      ...files,
      'rule-sets/old.json': ruleSet,
      'expectations.json': { other: {}, old: expectation },
    });
    const [rule] = OLD.rules;
    const refused = (rules: unknown) => {
      try {
        migrateRulebook({ 'rule-sets/old.json': { ...OLD, rules } });
      } catch (error) {
        if (error instanceof InvalidRulebookError)
          return error.faults.map(({ file, pointer, message }) => `${file} ${pointer}: ${message}`);
      }
      return [];
    };
    expect(refused([{ ...rule, conditions: { all: [HOLDS], any: [HOLDS] } }])).toEqual([
      'rule-sets/old.json /rules/0/conditions: has all and any, of which a condition has one',
    ]);
    expect(refused([{ ...rule, priority: 0 }])).toEqual(['rule-sets/old.json /rules/0/priority: empty']);
  });
});

describe('what is meant to fall to otherwise', () => {
  const meantBy = (changes: Readonly<Record<string, unknown>>) =>
    ruleSetOf(loadWrittenRulebook(filesWith({ 'expectations.json /small-missed': undefined, ...changes })), 'small-missed')
      ?.otherwise?.conditions;
  const [row] = (SMALL_FILES[MISSED] as { rules: Record<string, unknown>[] }).rules;
  const plain = { name: 'plain', when: HOLDS, ...says('plain') };

  it('follows from a table if its rows are all that there is', () => {
    expect(meantBy({})).toEqual({
      any: [
        {
          all: [
            { fact: 'borrower.kind', operator: 'is', value: 'enterprise' },
            {
              any: [
                { fact: 'borrower.creditTotal', operator: 'moreThan', value: { fact: 'param:enterprise.low.credit' } },
                { fact: 'annualRate', operator: 'atLeast', value: { fact: 'param:enterprise.low.rate' } },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'borrower.kind', operator: 'is', value: 'business-owner' },
            { fact: 'borrower.creditTotal', operator: 'moreThan', value: { fact: 'param:business-owner.low.credit' } },
          ],
        },
      ],
    });
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['there is another rule', { [`${MISSED} /rules/1`]: plain }],
    ['there is another rule before', { [`${MISSED} /rules`]: [plain, row] }],
    ['there is no table', { [`${MISSED} /rules/0`]: plain }],
    ['its limits do not matter', { [`${MISSED} /rules/0/limits`]: undefined }],
    ['it has a condition of its own', { [`${MISSED} /rules/0/when`]: HOLDS }],
    [
      'no row has a limit',
      {
        [`${TABLE} /rows`]: [{ value: 'other', zh: '其他', en: 'another', provision: 'small/p1/2' }],
        [`${LIMITS} /rules/0/except`]: undefined,
      },
    ],
  ])('is not said where %s', (_, changes) => {
    expect(meantBy(changes)).toBeUndefined();
  });
});

describe('the rules of a block or a table', () => {
  it('have their own conditions behind those of the block, a name or a choice among them as one', () => {
    const conditionsWith = (when: unknown) =>
      ruleSetOf(loadWrittenRulebook(filesWith({ [`${LIMITS} /rules/0/when`]: when })), 'small-limits')?.rules[0]?.conditions;
    expect(conditionsWith([HOLDS, OTHER])).toEqual({
      all: [
        { fact: 'borrower.kind', operator: 'is', value: 'enterprise' },
        { fact: 'borrower.creditTotal', operator: 'atMost', value: { fact: 'param:enterprise.high.credit' } },
        { fact: 'annualRate', operator: 'lessThan', value: { fact: 'param:enterprise.high.rate' } },
        { fact: 'purpose', operator: 'is', value: 'other' },
        { fact: 'borrower.kind', operator: 'isNot', value: 'other' },
      ],
    });
    expect(conditionsWith({ any: [HOLDS, OTHER] })).toEqual({
      all: [
        { fact: 'borrower.kind', operator: 'is', value: 'enterprise' },
        { fact: 'borrower.creditTotal', operator: 'atMost', value: { fact: 'param:enterprise.high.credit' } },
        { fact: 'annualRate', operator: 'lessThan', value: { fact: 'param:enterprise.high.rate' } },
        {
          any: [
            { fact: 'purpose', operator: 'is', value: 'other' },
            { fact: 'borrower.kind', operator: 'isNot', value: 'other' },
          ],
        },
      ],
    });
    expect(conditionsWith({ condition: 'is-ordinary' })).toEqual({
      all: [
        { fact: 'borrower.kind', operator: 'is', value: 'enterprise' },
        { fact: 'borrower.creditTotal', operator: 'atMost', value: { fact: 'param:enterprise.high.credit' } },
        { fact: 'annualRate', operator: 'lessThan', value: { fact: 'param:enterprise.high.rate' } },
        { all: [{ fact: 'purpose', operator: 'isNot', value: 'other' }], named: 'is-ordinary' },
      ],
    });
  });

  it('are overridden for the same value alone, and by their names in braces or out of them', () => {
    const [block] = (SMALL_FILES[FINDINGS] as { rules: Record<string, unknown>[] }).rules;
    const plain = (name: string) => ({ name, when: HOLDS, ...says(name) });
    const overlaps = {
      first: ['{component.kind}-late', 'last'],
      '{component.kind}-late': ['{component.kind}-due', 'last'],
      'principal-due': ['last'],
    };
    const rulebook = loadWrittenRulebook(
      filesWith({
        [`${FINDINGS} /rules`]: [plain('first'), block, plain('last')],
        'expectations.json /small-findings/overlaps': overlaps,
      }),
    );
    expect(ruleSetOf(rulebook, 'small-findings')?.rules.map(({ name, overrides }) => [name, overrides])).toEqual([
      ['small-findings/first', ['small-findings/principal-late', 'small-findings/interest-late', 'small-findings/last']],
      ['small-findings/principal-late', ['small-findings/principal-due', 'small-findings/last']],
      ['small-findings/principal-due', ['small-findings/last']],
      ['small-findings/interest-late', ['small-findings/interest-due', 'small-findings/last']],
      ['small-findings/interest-due', undefined],
      ['small-findings/last', undefined],
    ]);
  });

  it('of a table without classes have limits that are named without one', () => {
    const [limits] = (SMALL_FILES[LIMITS] as { rules: Record<string, unknown>[] }).rules;
    const rulebook = loadWrittenRulebook(
      filesWith({
        [`${TABLE} /classes`]: undefined,
        [`${TABLE} /rows/0/credit`]: '5.00',
        [`${TABLE} /rows/0/rate`]: '0.05',
        [`${TABLE} /rows/1/credit`]: '1.00',
        [`${LIMITS} /rules/0`]: { ...limits, limits: true },
        [MISSED]: undefined,
      }),
    );
    expect(
      rulebook.parameters.slice(4).map(({ id, value, title, provisions }) => [id, value, title.zh, title.en, ...provisions]),
    ).toEqual([
      ['enterprise.credit', '5.00', '企业{class}授信{x}', '{class} credit of an enterprise', 'small/p1/1'],
      ['enterprise.rate', '0.05', '企业{class}利率{x}', '{class} rate of an enterprise', 'small/p1/1'],
      ['business-owner.credit', '1.00', '企业主{class}授信{x}', '{class} credit of an owner', 'small/p1/2'],
    ]);
  });

  it('and rule sets begin when the rulebook does, where they state their last day alone', () => {
    const inForce = (given: object) =>
      ruleSetOf(loadWrittenRulebook(filesWith({ [`${FINDINGS} /inForce`]: given })), 'small-findings')?.inForce;
    expect(inForce({ until: '2021-12-31' })).toEqual({ from: '2021-01-01', until: '2021-12-31' });
    expect(inForce({ from: '2021-02-01', until: '2021-12-31' })).toEqual({ from: '2021-02-01', until: '2021-12-31' });
    expect(inForce({ from: '2021-02-01' })).toEqual({ from: '2021-02-01' });
  });
});

describe('places in files', () => {
  const place = { file: 'a.json', path: ['b', 1] };
  const fault = { pointer: '/c', message: 'wrong', zh: '错' };

  it('are located where the text is known, and only within a file', () => {
    const locate = () => ({ line: 3, column: 4 });
    expect(locatedPlace(place, locate)).toStrictEqual({ file: 'a.json', pointer: '/b/1', line: 3, column: 4 });
    expect(locatedPlace(place, undefined)).toStrictEqual({ file: 'a.json', pointer: '/b/1' });
    expect(locatedPlace(place, () => ({ file: 'd.json', pointer: '/e' }))).toStrictEqual({ file: 'd.json', pointer: '/e' });
    expect(locatedPlace({ file: 'a.json', path: [] }, locate)).toStrictEqual({ file: 'a.json', pointer: '' });
    expect(refusalOf([fault, { ...fault, file: 'a.json' }], locate).faults).toStrictEqual([
      fault,
      { ...fault, file: 'a.json', line: 3, column: 4 },
    ]);
  });

  it('are told of the parts that were noted, and of what stands in them', () => {
    const places = new WrittenPlaces();
    const inner = places.note({ f: { g: null } }, { file: 'inner.json', path: ['h'] });
    const loaded = { inner, text: 'text', nothing: null };
    expect(places.at(loaded, ['inner', 'f'])).toEqual({ file: 'inner.json', path: ['h', 'f'] });
    expect(places.at(loaded, ['text'])).toBeUndefined();
    places.note(loaded, place, { text: { file: 'elsewhere.json', path: [] } });
    expect(places.at(loaded, ['text', 'length'])).toEqual({ file: 'elsewhere.json', path: ['length'] });
    expect(places.at(loaded, ['nothing', 'x', 'y'])).toEqual({ file: 'a.json', path: ['b', 1, 'nothing', 'x', 'y'] });
    expect(places.at(loaded, ['inner', 'f', 'g', 'i'])).toEqual({ file: 'inner.json', path: ['h', 'f', 'g', 'i'] });
  });

  it('are told of a refusal of the loaded form, and of no other error', () => {
    const error = new RangeError('other');
    expect(refusedInFiles(error, () => undefined)).toBe(error);
    const refused = refusedInFiles(new InvalidRulebookError([fault]), ([step]) => ({
      file: 'a.json',
      pointer: `/${step}`,
    })) as InvalidRulebookError;
    expect(refused.faults).toEqual([{ ...fault, file: 'a.json' }]);
  });

  it('are told of the faults of a rulebook that loads, and of those of its law of a day', () => {
    const rulebook = loadWrittenRulebook(filesWith({ [`${FINDINGS} /inForce`]: { until: '2021-06-30' } }));
    const faultsOf = (law: Rulebook, pointer: string) =>
      writtenFaults(law, [{ ...fault, pointer }]).map(({ file, pointer: at }) => `${file} ${at}`);
    expect(faultsOf(rulebook, '/ruleSets/0/id')).toEqual(['rule-sets/small-findings.json /id']);
    expect(faultsOf(lawOfDay(rulebook, { lawAsOf: '2021-06-30' }), '/ruleSets/0/id')).toEqual([
      'rule-sets/small-findings.json /id',
    ]);
    expect(faultsOf(lawOfDay(rulebook, { lawAsOf: '2021-07-01' }), '/ruleSets/0/id')).toEqual([
      'rule-sets/small-limits.json /id',
    ]);
    expect(faultsOf(rulebook, '/ruleSets/9/id')).toEqual(['rule-sets/ /9/id']);
    const undated = loadRulebook(SMALL);
    expect(writtenFaults(undated, [fault])).toEqual([fault]);
    const plain = loadWrittenRulebook(
      filesWith({
        'rulebook.json /lawAsOf': undefined,
        'rulebook.json /governs': undefined,
        [`${FINDINGS} /inForce`]: undefined,
        'interpretations.json /interpretations/0/readings/1/inForce': undefined,
      }),
    );
    expect(faultsOf(plain, '/ruleSets/0/id')).toEqual(['rule-sets/small-findings.json /id']);
    expect(faultsOf(lawOfDay(plain, { lawAsOf: '2031-01-01' }), '/ruleSets/1/id')).toEqual(['rule-sets/small-limits.json /id']);
  });
});
