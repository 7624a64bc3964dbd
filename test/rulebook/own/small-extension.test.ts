import { describe, expect, it } from 'vitest';
import {
  extendRulebook,
  InvalidRulebookError,
  lawOfDay,
  loadRulebook,
  type Rulebook,
  type RulebookAddition,
} from '../../../src/index.js';
import { baseOfExtended, loadExtendedRulebook } from '../../../src/rulebook/own/extend-rulebook.js';
import { houseFactsOf } from '../../../src/rulebook/own/house.js';
import { ownDeclarations } from '../../../src/rulebook/own/own-fact.js';
import { loadWrittenRulebook } from '../../../src/rulebook/written/load-written-rulebook.js';
import { type Locate, writtenAt } from '../../../src/rulebook/written/written-places.js';
import { faultsOf, SMALL, smallWith, W } from '../load/small-rulebook.js';
import { faultsOfFiles, filesWith, says } from '../written/small-files.js';

type Json = Record<string, unknown>;

const [, ordinary] = SMALL.provisions;
const HOLDS = { fact: 'purpose', operator: 'is', value: 'other' };
const own = (id: string, decides: string, grain = 'loan', when: object = { condition: 'is-own' }) => ({
  ...{ id, title: W, decides, grain },
  rules: [{ name: 'own', when, ...says('yes', { provisions: ['own/p1/1'] }) }],
  otherwise: says('no', { provisions: ['own/p1/1'] }),
});

/** What a house adds: a part of every kind. */
const ADDITION = {
  ...{ id: 'own', version: '3.0.0', title: { zh: '自', en: 'own' } },
  facts: { 'extensions.years': { type: 'count', title: W, question: W, changedBy: 'nobody' } },
  sources: [{ ...SMALL.sources[0], id: 'own' }],
  provisions: [{ ...ordinary, id: 'own/p1/1', source: 'own' }],
  parameters: [{ ...SMALL.parameters[1], id: 'own.most' }],
  interpretations: [
    {
      ...{ id: 'own.question', question: W, reason: W, provisions: ['own/p1/1'] },
      readings: [
        { id: 'one', standing: 'default', ...W },
        { id: 'two', standing: 'tenable', ...W },
      ],
    },
  ],
  derivedFacts: [{ fact: 'own.sum', type: 'money', grain: 'loan', title: W, sum: ['borrower.creditTotal', 'small.twice'] }],
  conditions: { 'is-own': { ...W, when: HOLDS } },
  ruleSets: [
    own('own-line', 'house.creditLine'),
    own('own-tax', 'house.tax', 'enterprise', { fact: 'enterprise.employees', operator: 'given', value: true }),
  ],
  words: { values: { 'house.creditLine': { yes: W } } },
};
const BASE = loadWrittenRulebook(filesWith({}));
const extended = (changes: Readonly<Record<string, unknown>> = {}, base: Rulebook = BASE) =>
  extendRulebook(base, { ...ADDITION, ...changes } as unknown as RulebookAddition) as Rulebook;
const refusedFor = (addition: unknown, base: Rulebook = BASE) =>
  faultsOfFiles({}, () => extendRulebook(base, addition as RulebookAddition) as Rulebook);

describe('a rulebook to which a house adds', () => {
  const rulebook = extended();

  it('has all that it had, and then what is added, under the name of the house', () => {
    const { id, version, title, lawAsOf, governs } = rulebook;
    expect({ id, version, title, lawAsOf, governs }).toEqual({
      id: 'own',
      version: '3.0.0',
      title: ADDITION.title,
      lawAsOf: '2021-01-01',
      governs: BASE.governs,
    });
    const added = (list: 'sources' | 'provisions' | 'parameters' | 'interpretations' | 'conditions') =>
      rulebook[list]?.slice(BASE[list]?.length).map((one) => one.id);
    expect([added('sources'), added('provisions'), added('parameters'), added('interpretations'), added('conditions')]).toEqual([
      ['own'],
      ['own/p1/1'],
      ['own.most'],
      ['own.question'],
      ['is-own'],
    ]);
    expect(rulebook.facts?.map(({ fact }) => fact)).toEqual(['extensions.industry', 'extensions.years']);
    expect(rulebook.derivedFacts.map(({ fact }) => fact)).toEqual(['small.twice', 'small.rate', 'own.sum']);
    expect(rulebook.ruleSets.map((one) => one.id)).toEqual(['own-line', 'own-tax', ...BASE.ruleSets.map((one) => one.id)]);
    expect(rulebook.words).toEqual({ ...BASE.words, values: ADDITION.words.values });
    expect(rulebook.trackOrder).toEqual(BASE.trackOrder);
  });

  it('keeps the name of its base where it is given none, and the base itself', () => {
    const { id, version, title } = extended({ id: undefined, version: undefined, title: undefined });
    expect([id, version, title]).toEqual(['small', '1.0.0', W]);
    expect(baseOfExtended(rulebook)).toBe(BASE);
    expect(baseOfExtended(lawOfDay(rulebook))).toBe(BASE);
    expect(baseOfExtended(BASE)).toBeUndefined();
  });

  it('has the own day of the law that it is added to', () => {
    const dated = loadRulebook(
      smallWith({ '/lawAsOf': '2021-01-01', '/governs': { from: '2021-01-01' }, '/ruleSets/0/inForce': { from: '2021-07-01' } }),
    );
    const added = extended({}, lawOfDay(dated, { lawAsOf: '2021-08-01' }));
    expect([added.lawAsOf, baseOfExtended(added)]).toEqual(['2021-08-01', dated]);
    expect(lawOfDay(added, { lawAsOf: '2021-06-30' }).ruleSets.map(({ id }) => id)).not.toContain('small-findings');
  });

  it('may be added to by less: nothing, or one thing of each kind', () => {
    expect(extendRulebook(BASE, {}).digest).toBe(BASE.digest);
    for (const key of ['facts', 'parameters', 'interpretations', 'derivedFacts', 'words', 'sources'] as const) {
      const addition =
        key === 'interpretations'
          ? { sources: ADDITION.sources, provisions: ADDITION.provisions, [key]: ADDITION[key] }
          : { [key]: ADDITION[key] };
      if (key === 'words') continue;
      expect(extendRulebook(BASE, addition as unknown as RulebookAddition).digest).not.toBe(BASE.digest);
    }
    const bare = loadRulebook(
      smallWith({ '/words': undefined, '/facts': undefined, '/ruleSets/1/rules/0/conditions/all/2': HOLDS }),
    );
    expect('facts' in extendRulebook(bare, {})).toBe(false);
    expect(extended({}, bare).words).toEqual(ADDITION.words);
  });

  it('stands in no file, as what a program adds does', () => {
    expect(writtenAt(rulebook, '/id')).toBeUndefined();
  });
});

describe('the facts of the house', () => {
  it('are those of loans, with the column of each', () => {
    expect(houseFactsOf(extended()).map(({ fact, grain, column, ruleSet }) => [fact, grain, column, ruleSet.id])).toEqual([
      ['house.creditLine', 'loan', 'house_credit_line', 'own-line'],
      ['house.limits', 'loan', 'house_limits', 'small-limits'],
      ['house.missed', 'loan', 'house_missed', 'small-missed'],
    ]);
  });

  it('are declared with their types', () => {
    expect(ownDeclarations(extended().facts)).toEqual([
      { name: 'extensions.industry', type: { kind: 'choice', values: ['trade', 'other'] }, grain: 'loan', title: W },
      { name: 'extensions.years', type: { kind: 'count' }, grain: 'loan', title: W },
    ]);
    expect(ownDeclarations()).toEqual([]);
  });

  it.each<[string, unknown, readonly string[]]>([
    [
      'a flag with what is said of it',
      {
        'extensions.f': {
          type: 'flag',
          title: W,
          question: W,
          changedBy: 'bank',
          states: { yes: { state: W, demand: W }, no: { state: W, demand: W } },
        },
      },
      [],
    ],
    [
      'each kind of figure',
      Object.fromEntries(
        ['money', 'rate', 'count', 'date'].map((type) => [
          `extensions.${type}`,
          { type, title: W, question: W, changedBy: 'nobody' },
        ]),
      ),
      [],
    ],
    [
      'a name with something before it',
      { 'my.extensions.a': ADDITION.facts['extensions.years'] },
      ['facts.json /my.extensions.a/fact: "my.extensions.a" is not allowed here'],
    ],
    [
      'a name without its beginning',
      { years: ADDITION.facts['extensions.years'] },
      ['facts.json /years/fact: "years" is not allowed here'],
    ],
    [
      'a name with more behind it',
      { 'extensions.a.b': ADDITION.facts['extensions.years'] },
      ['facts.json /extensions.a.b/fact: "extensions.a.b" is not allowed here'],
    ],
    [
      'a name that begins with a figure',
      { 'extensions.1a': ADDITION.facts['extensions.years'] },
      ['facts.json /extensions.1a/fact: "extensions.1a" is not allowed here'],
    ],
    [
      'a value with a capital letter',
      { 'extensions.c': { type: 'choice', title: W, question: W, changedBy: 'nobody', values: { Ab: W, 'b!': W } } },
      [
        'facts.json /extensions.c/values/Ab: an object is not allowed here',
        'facts.json /extensions.c/values/b!: an object is not allowed here',
      ],
    ],
  ])('may be %s, or are refused', (_, facts, faults) => {
    expect(refusedFor({ facts })).toEqual(faults);
  });
});

describe('what a house adds is refused', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['where it is no object', null, ['? : is not an object']],
    ['where it is a text', 'none', ['? : is not an object']],
    [
      'for a key that there is not',
      { ruleSet: [], xyz: 1 },
      ['? /ruleSet: unknown key; did you mean "ruleSets"?', '? /xyz: unknown key'],
    ],
    ['for rule sets that are no list', { ruleSets: {} }, ['? /ruleSets: is not a list']],
    [
      'for rule sets without an id',
      { ruleSets: [{}, null, { id: 7 }] },
      ['? /ruleSets/0/id: is not a text', '? /ruleSets/1/id: is not a text', '? /ruleSets/2/id: is not a text'],
    ],
    [
      'for two rule sets of one id',
      { ...ADDITION, ruleSets: [ADDITION.ruleSets[0], ADDITION.ruleSets[0]] },
      ['? /ruleSets/1/id: "own-line" stands there already'],
    ],
    ['for parameters that are no list', { parameters: {} }, ['parameters.json /parameters: is not a list']],
    [
      'for sources and provisions that are no lists',
      { sources: 'none', provisions: 7 },
      ['provisions.json /sources: is not a list', 'provisions.json /provisions: is not a list'],
    ],
    [
      'for a rule set that decides what the law does',
      { ...ADDITION, ruleSets: [{ ...ADDITION.ruleSets[0], decides: 'loan.creditLine' }] },
      ['rule-sets/own-line.json /decides: rules of the house decide a fact whose name begins with house.'],
    ],
    [
      'for words of what the law decides',
      { words: { values: { 'loan.inclusive': { yes: W }, 'house.limits': {} } } },
      ['words.json /values/loan.inclusive: rules of the house have words for facts whose name begins with house.'],
    ],
    [
      'for words that are not for a house',
      { words: { letter: {}, weighed: [] } },
      [
        'words.json /letter: not for rules of the house: they have words for values only',
        'words.json /weighed: not for rules of the house: they have words for values only',
      ],
    ],
    [
      'for an id that the rulebook has',
      { parameters: [SMALL.parameters[1]] },
      ['parameters.json /parameters/0/id: "small.most" stands there already'],
    ],
    [
      'for a fault of a rule',
      { ...ADDITION, conditions: { 'is-own': { ...W, when: { ...HOLDS, value: 'none' } } } },
      ['conditions.json /is-own/when/value: purpose is never "none"'],
    ],
    [
      'for a fault of its words',
      { ...ADDITION, words: { values: { 'house.creditLine': 7 } } },
      ['words.json /values/house.creditLine: 7 is not of type record'],
    ],
    ['for a title that is none', { title: 'own' }, ['rulebook.json /title: "own" is not of type object']],
  ])('%s', (_, addition, faults) => {
    expect(refusedFor(addition)).toEqual(faults);
  });

  it('for a rule that cites a sentence of the law of which the clauses do not name it, where that is written', () => {
    const clauses = [
      { text: '丙', gloss: 'three', ruleSets: ['small-size', 'small-findings', 'small-limits', 'small-missed'] },
      { text: '。', gloss: '.', undecidable: W },
    ];
    const base = loadWrittenRulebook(filesWith({ 'provisions.json /provisions/0/clauses': clauses }));
    const line = { ...ADDITION.ruleSets[0], otherwise: says('no') };
    expect(refusedFor({ ...ADDITION, ruleSets: [line] }, base)).toEqual([
      'provisions.json /provisions/0/clauses: none names the rule set own-line, which cites the provision',
    ]);
  });

  it('for a fact of its own that is misshapen, where its base has none', () => {
    const bare = loadRulebook(smallWith({ '/facts': undefined, '/ruleSets/1/rules/0/conditions/all/2': HOLDS }));
    expect(
      refusedFor({ facts: { 'extensions.years': { ...ADDITION.facts['extensions.years'], type: 'year' } } }, bare)[0],
    ).toContain('facts.json /extensions.years/type: "year" is not one of');
    expect(extendRulebook(bare, { facts: ADDITION.facts } as unknown as RulebookAddition).facts?.map(({ fact }) => fact)).toEqual(
      ['extensions.years'],
    );
  });

  it('for what is dated, where its base does not say when it governs', () => {
    const dated = {
      ...ADDITION,
      parameters: [
        ADDITION.parameters[0],
        {
          ...ADDITION.parameters[0],
          id: 'own.dated',
          value: undefined,
          inForceFrom: undefined,
          provisions: undefined,
          values: [{ from: '2021-01-01', value: '1.00', provisions: [] }],
        },
      ],
      interpretations: [
        {
          ...ADDITION.interpretations[0],
          readings: ADDITION.interpretations[0]?.readings.map((reading) => ({ ...reading, inForce: { from: '2021-01-01' } })),
        },
      ],
      ruleSets: [ADDITION.ruleSets[0], { ...ADDITION.ruleSets[1], inForce: { from: '2021-01-01' } }],
    };
    const plain = loadRulebook(SMALL);
    expect(refusedFor(JSON.parse(JSON.stringify(dated)), plain)).toEqual([
      'parameters.json /parameters/1/values: is dated, and small, which it is added to, does not say on which days it governs',
      'rule-sets/own-tax.json /inForce: is dated, and small, which it is added to, does not say on which days it governs',
      'interpretations.json /interpretations/0/readings/0/inForce: is dated, and small, which it is added to, does not say on which days it governs',
      'interpretations.json /interpretations/0/readings/1/inForce: is dated, and small, which it is added to, does not say on which days it governs',
    ]);
    expect(refusedFor(JSON.parse(JSON.stringify(dated)))).toEqual([]);
    expect(refusedFor(ADDITION, plain)).toEqual([]);
  });

  it('where its base was not checked, by the name of the option', () => {
    expect(() => extended({}, { ...BASE })).toThrow(/^rulebook: /);
  });
});

describe('a folder that is added to another', () => {
  const files: Json = {
    'rulebook.json': { $schema: 'x', id: 'own' },
    'provisions.json': { sources: ADDITION.sources, provisions: ADDITION.provisions },
    'parameters.json': ADDITION.parameters,
    'conditions.json': ADDITION.conditions,
    'words.json': ADDITION.words,
    'rule-sets/own-line.json': ADDITION.ruleSets[0],
  };
  const locate: Locate = (file, pointer) => (pointer.endsWith('/id') ? { line: file.length, column: 1 } : undefined);
  const load = (changes: Json = {}) => loadExtendedRulebook(BASE, { ...files, ...changes }, locate, (file) => `../small/${file}`);

  it('is known by its places, or those of the other', () => {
    const rulebook = load();
    const places = [
      '/id',
      '/version',
      '/sources/0/id',
      '/sources/1/id',
      '/provisions/2/id',
      '/parameters/0/id',
      '/parameters/10/id',
      '/conditions/4/id',
      '/words/values/house.creditLine/yes/zh',
      '/words/weighed/0',
      '/ruleSets/0/id',
      '/ruleSets/1/id',
      '/ruleSets/4/id',
      '/trackOrder/provisions/0',
      '/facts/0/type',
    ].map((pointer) => {
      const { file, pointer: at, line } = writtenAt(rulebook, pointer) ?? {};
      return `${pointer} < ${file} ${at} ${line ?? ''}`;
    });
    expect(places).toEqual([
      '/id < rulebook.json /id 13',
      '/version < ../small/rulebook.json /version ',
      '/sources/0/id < ../small/provisions.json /sources/0/id ',
      '/sources/1/id < provisions.json /sources/0/id 15',
      '/provisions/2/id < provisions.json /provisions/0/id 15',
      '/parameters/0/id < ../small/parameters.json /parameters/0/id ',
      '/parameters/10/id < parameters.json /0/id 15',
      '/conditions/4/id < conditions.json /is-own/id 15',
      '/words/values/house.creditLine/yes/zh < words.json /values/house.creditLine/yes/zh ',
      '/words/weighed/0 < ../small/words.json /weighed/0 ',
      '/ruleSets/0/id < rule-sets/own-line.json /id 23',
      '/ruleSets/1/id < ../small/rule-sets/small-findings.json /id ',
      '/ruleSets/4/id < ../small/rule-sets/small-size.json /id ',
      '/trackOrder/provisions/0 < ../small/rulebook.json /trackOrder/provisions/0 ',
      '/facts/0/type < ../small/facts.json /extensions.industry/type ',
    ]);
  });

  it('is refused for a key of its own file that an addition does not have, and for faults where they stand', () => {
    expect(faultsOfFiles({}, () => load({ 'rulebook.json': { id: 'own', lawAsOf: '2021-01-01', titel: W } }))).toEqual([
      'rulebook.json /lawAsOf: unknown key',
      'rulebook.json /titel: unknown key; did you mean "title"?',
    ]);
    expect(faultsOfFiles({}, () => load({ 'parameters.json': [{ ...ADDITION.parameters[0], value: 'much' }] }))).toEqual([
      'parameters.json /0/value: "much", expected an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number',
    ]);
    expect(faultsOfFiles({}, () => load({ 'parameters.json': { parameters: {} } }))).toEqual([
      'parameters.json /parameters: is not a list',
    ]);
    expect(() => load({ 'provisions.json': [] })).toThrow(InvalidRulebookError);
    expect(faultsOf(BASE)).toEqual([]);
  });
});
