import { describe, expect, it } from 'vitest';
import { loadRulebook, type Rulebook } from '../../../src/index.js';
import { loadAmendingRulebook } from '../../../src/rulebook/written/load-amending-rulebook.js';
import { loadWrittenRulebook } from '../../../src/rulebook/written/load-written-rulebook.js';
import { type Locate, writtenAt, writtenOf } from '../../../src/rulebook/written/written-places.js';
import { SMALL, W } from '../load/small-rulebook.js';
import { faultsOfFiles, filesWith, SMALL_FILES, says } from './small-files.js';

type Json = Record<string, unknown>;

const FIND: Locate = (file, pointer) => (pointer.endsWith('/id') ? { line: file.length, column: 1 } : undefined);
const BASE = loadWrittenRulebook(filesWith({}), FIND);
const [, ordinary] = SMALL.provisions;
const HOLDS = { fact: 'purpose', operator: 'is', value: 'other' };
const only = (id: string, decides: string) => ({
  ...{ id, title: W, decides, grain: 'loan', hitPolicy: 'collect' },
  rules: [{ name: 'only', when: { condition: 'is-new' }, ...says('yes', { provisions: ['new/p1/1'] }) }],
});

/** Files that amend those of the small rulebook in a part of every kind. */
const AMENDMENT: Readonly<Record<string, Json>> = {
  'rulebook.json': {
    ...{ $schema: 'rulebook.json', amends: 'small', id: 'small-2', version: '2.0.0', title: W },
    ...{ lawAsOf: '2021-12-01', governs: { from: '2021-12-01' } },
    repeals: {
      ruleSets: ['small-limits', 'small-missed'],
      tables: ['ceilings'],
      interpretations: ['small.question'],
      conditions: ['is-usual', 'is-plain'],
      derivedFacts: ['small.rate'],
      parameters: ['penalty.dayCount'],
      facts: ['extensions.industry'],
    },
  },
  'provisions.json': {
    sources: [{ ...SMALL.sources[0], id: 'new' }],
    provisions: [
      { ...ordinary, id: 'new/p1/1', source: 'new' },
      { ...ordinary, text: '改。' },
    ],
  },
  'parameters.json': {
    parameters: [
      { ...SMALL.parameters[2], value: '2022-03-31', provisions: ['new/p1/1'] },
      { ...SMALL.parameters[1], id: 'new.most' },
    ],
  },
  'facts.json': { 'extensions.years': { type: 'count', title: W, question: W, changedBy: 'nobody' } },
  'derived-facts.json': {
    derivedFacts: [{ fact: 'new.sum', type: 'money', grain: 'loan', title: W, sum: ['small.twice', 'small.twice'] }],
  },
  'conditions.json': { 'is-new': { ...W, when: HOLDS }, 'is-ordinary': { ...W, when: HOLDS } },
  'expectations.json': { 'small-size': { overlaps: { yes: ['no'] } } },
  'words.json': {
    values: { 'loan.inclusive': { yes: W } },
    letter: { laterInterest: { ...SMALL.words.letter.laterInterest, en: 'new' } },
    weighed: ['borrower.size'],
  },
  'rule-sets/small-size.json': {
    ...(SMALL_FILES['rule-sets/small-size.json'] as Json),
    rules: [
      { name: 'yes', when: [{ condition: 'is-small' }, { condition: 'is-ordinary' }], ...says('yes') },
      { name: 'no', when: HOLDS, ...says('no') },
    ],
  },
  'rule-sets/new-set.json': only('new-set', 'loan.new'),
};
const baseFile = (file: string) => `../small/${file}`;
const amendment = (changes: Readonly<Record<string, unknown>> = {}) => filesWith(changes, AMENDMENT);
const amending = (changes: Readonly<Record<string, unknown>> = {}, base: Rulebook = BASE) =>
  loadAmendingRulebook(base, amendment(changes), FIND, baseFile);
const faultsAfter = (changes: Readonly<Record<string, unknown>>, base?: Rulebook) =>
  faultsOfFiles({}, () => amending(changes, base));

describe('a rulebook that amends another', () => {
  const law = amending();

  it('has what it states in place of what was there, without what it repeals, and with the rest', () => {
    const { id, version, amends, follows, lawAsOf, governs, trackOrder, words } = law;
    expect({ id, version, amends, follows, lawAsOf, governs }).toEqual({
      id: 'small-2',
      version: '2.0.0',
      amends: 'small',
      follows: 'small',
      lawAsOf: '2021-12-01',
      governs: { from: '2021-12-01' },
    });
    expect(trackOrder).toEqual(SMALL.trackOrder);
    expect(words).toEqual({
      values: { 'loan.inclusive': { yes: { zh: '词', en: 'word' } } },
      letter: {
        laterInterest: { zh: '词', en: 'new', day: 'small.day' },
        otherScheme: { zh: '词', en: 'word', firstDay: 'small.day', lastDay: 'small.day' },
      },
      weighed: ['borrower.size'],
    });
    expect(law.sources.map((one) => one.id)).toEqual(['small', 'new']);
    expect(law.provisions.map((one) => `${one.id} ${one.text}`)).toEqual(['small/p1/1 丙。', 'small/p1/2 改。', 'new/p1/1 丙。']);
    expect(law.parameters.map((one) => `${one.id} ${one.value}`)).toEqual([
      'small.credit 10.00',
      'small.most 20.00',
      'small.day 2022-03-31',
      'new.most 20.00',
    ]);
    expect(law.interpretations).toEqual([]);
    expect(law.facts?.map(({ fact }) => fact)).toEqual(['extensions.years']);
    expect(law.derivedFacts.map(({ fact }) => fact)).toEqual(['small.twice', 'new.sum']);
    expect(law.conditions?.map((one) => one.id)).toEqual(['is-new', 'is-ordinary', 'is-small']);
    expect(
      law.ruleSets.map((one) => `${one.id} ${one.rules.map(({ name, overrides }) => `${name} ${overrides ?? ''}`)}`),
    ).toEqual([
      'new-set new-set/only ',
      'small-findings small-findings/principal-late small-findings/principal-due,small-findings/interest-due,small-findings/principal-due ,small-findings/interest-late small-findings/interest-due,small-findings/interest-due,small-findings/interest-due ',
      'small-size small-size/yes small-size/no,small-size/no ',
    ]);
  });

  it('cites, also by the rules that it took over, where the values stand that it changed', () => {
    const cited = law.ruleSets.flatMap(({ id, rules }) => rules.map(({ event }) => `${id} ${event.params.provisions}`));
    expect(cited).toEqual([
      'new-set new/p1/1',
      'small-findings small/p1/1,new/p1/1',
      'small-findings small/p1/1',
      'small-findings small/p1/2,new/p1/1',
      'small-findings small/p1/1',
      'small-size small/p1/1',
      'small-size small/p1/1',
    ]);
  });

  it('tells of each part whether it is written in its own files or in those of the other, and where', () => {
    const places = [
      ...[
        '/id',
        '/amends',
        '/trackOrder/provisions/0',
        '/sources/0/id',
        '/sources/1/id',
        '/provisions/0/id',
        '/provisions/1/text',
      ],
      ...[
        '/provisions/2/id',
        '/parameters/0/id',
        '/parameters/2/value',
        '/parameters/3/id',
        '/facts/0/type',
        '/derivedFacts/0/fact',
      ],
      ...[
        '/derivedFacts/1/fact',
        '/conditions/0/title/zh',
        '/conditions/1/title/zh',
        '/conditions/2/title/zh',
        '/words/values/loan.inclusive/yes/zh',
      ],
      ...[
        '/words/letter/laterInterest/en',
        '/words/letter/otherScheme/en',
        '/words/weighed/0',
        '/ruleSets/0/id',
        '/ruleSets/1/id',
        '/ruleSets/2/id',
      ],
      ...[
        '/ruleSets/2/rules/0/overrides/0',
        '/ruleSets/1/rules/0/overrides/0',
        '/ruleSets/2/rules/0/conditions/all/0/all/0/fact',
        '/parameters',
        '/ruleSets/2',
      ],
    ].map((pointer) => {
      const { file, pointer: at, line } = writtenAt(law, pointer) ?? {};
      return `${pointer} < ${file} ${at} ${line ?? ''}`;
    });
    expect(places).toEqual([
      '/id < rulebook.json /id 13',
      '/amends < rulebook.json /amends ',
      '/trackOrder/provisions/0 < ../small/rulebook.json /trackOrder/provisions/0 ',
      '/sources/0/id < ../small/provisions.json /sources/0/id 15',
      '/sources/1/id < provisions.json /sources/0/id 15',
      '/provisions/0/id < ../small/provisions.json /provisions/0/id 15',
      '/provisions/1/text < provisions.json /provisions/1/text ',
      '/provisions/2/id < provisions.json /provisions/0/id 15',
      '/parameters/0/id < ../small/parameters.json /parameters/0/id 15',
      '/parameters/2/value < parameters.json /parameters/0/value ',
      '/parameters/3/id < parameters.json /parameters/1/id 15',
      '/facts/0/type < facts.json /extensions.years/type ',
      '/derivedFacts/0/fact < ../small/derived-facts.json /derivedFacts/0/fact ',
      '/derivedFacts/1/fact < derived-facts.json /derivedFacts/0/fact ',
      '/conditions/0/title/zh < conditions.json /is-new/title/zh ',
      '/conditions/1/title/zh < conditions.json /is-ordinary/title/zh ',
      '/conditions/2/title/zh < ../small/conditions.json /is-small/title/zh ',
      '/words/values/loan.inclusive/yes/zh < words.json /values/loan.inclusive/yes/zh ',
      '/words/letter/laterInterest/en < words.json /letter/laterInterest/en ',
      '/words/letter/otherScheme/en < ../small/words.json /letter/otherScheme/en ',
      '/words/weighed/0 < words.json /weighed/0 ',
      '/ruleSets/0/id < rule-sets/new-set.json /id 22',
      '/ruleSets/1/id < ../small/rule-sets/small-findings.json /id 29',
      '/ruleSets/2/id < rule-sets/small-size.json /id 25',
      '/ruleSets/2/rules/0/overrides/0 < expectations.json /small-size/overlaps/yes/0 ',
      '/ruleSets/1/rules/0/overrides/0 < ../small/expectations.json /small-findings/overlaps/{component.kind}-late/0 ',
      '/ruleSets/2/rules/0/conditions/all/0/all/0/fact < ../small/conditions.json /is-small/when/0/fact ',
      '/parameters < parameters.json /parameters ',
      '/ruleSets/2 < rule-sets/small-size.json  ',
    ]);
  });

  it('tells whose a whole file is by whether it is among its own', () => {
    expect([writtenAt(law, '/facts')?.file, writtenAt(law, '/interpretations')?.file]).toEqual([
      'facts.json',
      '../small/interpretations.json',
    ]);
  });

  it('may itself be amended, by its files as they stand after it', () => {
    const files = writtenOf(law)?.files ?? {};
    expect(Object.keys(files).sort()).toEqual([
      'conditions.json',
      'derived-facts.json',
      'expectations.json',
      'facts.json',
      'interpretations.json',
      'parameters.json',
      'provisions.json',
      'rule-sets/new-set.json',
      'rule-sets/small-findings.json',
      'rule-sets/small-size.json',
      'rulebook.json',
      'words.json',
    ]);
    const again = loadAmendingRulebook(
      law,
      {
        'rulebook.json': {
          amends: 'small-2',
          id: 'small-3',
          version: '3.0.0',
          title: W,
          lawAsOf: '2021-12-15',
          governs: { from: '2021-12-15' },
          trackOrder: SMALL.trackOrder,
        },
      },
      undefined,
      (file) => `../small-2/${file}`,
    );
    expect([again.follows, again.amends, again.ruleSets.length]).toEqual(['small-2', 'small-2', 3]);
    expect(writtenAt(again, '/trackOrder/provisions/0')).toEqual({ file: 'rulebook.json', pointer: '/trackOrder/provisions/0' });
    expect(writtenAt(again, '/ruleSets/2/id')).toEqual({
      file: '../small-2/rule-sets/small-size.json',
      pointer: '/id',
      line: 25,
      column: 1,
    });
  });

  it('may follow another than the one that it amends, and have an order of the tracks of its own', () => {
    const order = { ...SMALL.trackOrder, strongestFirst: [...SMALL.trackOrder.strongestFirst].reverse() };
    const other = amending({ 'rulebook.json /follows': 'other', 'rulebook.json /trackOrder': order });
    expect([other.follows, other.amends, other.trackOrder]).toEqual(['other', 'small', order]);
    expect(writtenAt(other, '/trackOrder/strongestFirst/0')?.file).toBe('rulebook.json');
  });

  it('has no more files than the two together', () => {
    const plain = {
      'rulebook.json': { id: 'plain', version: '1.0.0', title: W },
      'provisions.json': { sources: SMALL.sources, provisions: SMALL.provisions.slice(1) },
      'rule-sets/only.json': {
        ...only('only', 'loan.own'),
        rules: [{ name: 'yes', when: HOLDS, ...says('yes', { provisions: ['small/p1/2'] }) }],
      },
    };
    const amended = loadAmendingRulebook(
      loadWrittenRulebook(plain),
      { 'rulebook.json': { amends: 'plain', id: 'plainer', version: '1.0.0', title: W } },
      undefined,
      baseFile,
    );
    for (const key of ['facts', 'conditions', 'words', 'trackOrder']) expect(key in amended).toBe(false);
    expect(Object.keys(writtenOf(amended)?.files ?? {}).sort()).toEqual([
      'provisions.json',
      'rule-sets/only.json',
      'rulebook.json',
    ]);
    expect(writtenAt(amended, '/sources/0/id')).toStrictEqual({ file: '../small/provisions.json', pointer: '/sources/0/id' });
  });

  it('has lists that are written bare as those under their keys', () => {
    const bare = amending({ 'parameters.json ': AMENDMENT['parameters.json']?.parameters });
    expect(bare.digest).toBe(law.digest);
  });

  it('has the words of the one where the other has none', () => {
    const wordless = loadWrittenRulebook(filesWith({ 'words.json': undefined }));
    expect(amending({}, wordless).words).toEqual({
      ...AMENDMENT['words.json'],
      letter: { laterInterest: { ...SMALL.words.letter.laterInterest, en: 'new' } },
    });
    expect(amending({ 'words.json': undefined }).words).toEqual(SMALL.words);
    expect(amending({ 'words.json': undefined }, wordless).words).toBeUndefined();
  });
});

describe('an amendment is refused', () => {
  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      'for repealing what there is not',
      { 'rulebook.json /repeals/ruleSets': ['small-limit'], 'rulebook.json /repeals/facts': ['extensions.industry', 7] },
      [
        'rulebook.json /repeals/ruleSets/0: the rulebook that is amended has no "small-limit"; did you mean "small-limits"?',
        'rulebook.json /repeals/facts/1: the rulebook that is amended has no 7',
      ],
    ],
    [
      'for repealing a kind that there is not',
      { 'rulebook.json /repeals/ruleSet': ['small-limits'] },
      ['rulebook.json /repeals/ruleSet: unknown key; did you mean "ruleSets"?'],
    ],
    ['for repealing no list', { 'rulebook.json /repeals/tables': 'ceilings' }, ['rulebook.json /repeals/tables: is not a list']],
    ['for repealing in a list', { 'rulebook.json /repeals': ['ceilings'] }, ['rulebook.json /repeals: is not an object']],
    ['for repealing null', { 'rulebook.json /repeals': null }, ['rulebook.json /repeals: is not an object']],
    [
      'for a provision that rules of the other cite',
      { 'rulebook.json /repeals/provisions': ['small/p1/1'] },
      [
        '../small/parameters.json /parameters/0/provisions/0: unknown provision "small/p1/1"',
        'rule-sets/small-size.json /rules/0/provisions/0: unknown provision "small/p1/1"',
        'rule-sets/small-size.json /rules/1/provisions/0: unknown provision "small/p1/1"',
        'rule-sets/small-size.json /otherwise/provisions/0: unknown provision "small/p1/1"',
        '../small/rule-sets/small-findings.json /rules/0/rules/0/provisions/0: unknown provision "small/p1/1" (in the law of 2021-12-01 to 2021-12-31)',
        '../small/rule-sets/small-findings.json /rules/0/rules/1/provisions/0: unknown provision "small/p1/1" (in the law of 2021-12-01 to 2021-12-31)',
        '../small/rule-sets/small-findings.json /rules/0/rules/1/provisions/0: unknown provision "small/p1/1" (in the law of 2021-12-01 to 2021-12-31)',
        '../small/rule-sets/small-findings.json /otherwise/provisions/0: unknown provision "small/p1/1" (in the law of 2021-12-01 to 2021-12-31)',
      ],
    ],
    [
      'for a fault of its own parameter',
      { 'parameters.json /parameters/0/value': 'never' },
      ['parameters.json /parameters/0/value: "never", expected a calendar day YYYY-MM-DD, without time or time zone'],
    ],
    [
      'for a fault of what it adds',
      { 'parameters.json /parameters/1/value': 'much' },
      [
        'parameters.json /parameters/1/value: "much", expected an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number',
      ],
    ],
    [
      'for a part that is nothing',
      { 'parameters.json /parameters/0': 7 },
      ['parameters.json /parameters/0: 7 is not of type object'],
    ],
    [
      'for a strange key',
      { 'parameters.json /parameter': [], 'rulebook.json /words': {} },
      ['rulebook.json /words: unknown key', 'parameters.json /parameter: unknown key; did you mean "parameters"?'],
    ],
    ['for words that are none', { 'words.json ': 'none' }, ['words.json : "none" is not of type object']],
    ['for words under no key', { 'words.json /letters': {} }, ['words.json /letters: unknown key; did you mean "letter"?']],
    [
      'for a file that no rulebook has',
      { 'paramters.json': {}, 'rule-set/a.json': {} },
      ['paramters.json : not a file of a rulebook', 'rule-set/a.json : not a file of a rulebook'],
    ],
    ['for words that are null', { 'words.json ': null }, ['words.json : null is not of type object']],
    ['for words of values that are none', { 'words.json /values': 'none' }, ['words.json /values: "none" is not of type record']],
    ['for a letter that is null', { 'words.json /letter': null }, ['words.json /letter: null is not of type object']],
    ['for repealing in a text', { 'rulebook.json /repeals': 'ceilings' }, ['rulebook.json /repeals: is not an object']],
    [
      'for nothing, if a rule set is repealed of which something is expected',
      { 'rulebook.json /repeals/ruleSets/2': 'small-findings', 'rule-sets/new-set.json /grain': 'component' },
      [],
    ],
    ['for a schema that is no text', { 'rulebook.json /$schema': 7 }, ['rulebook.json /$schema: is not of type string']],
    [
      'for an expectation of a rule set that is repealed',
      { 'expectations.json /small-limits': {} },
      ['expectations.json /small-limits: unknown rule set "small-limits"; did you mean "small-size"?'],
    ],
    [
      'for a condition that nothing refers to any more',
      { 'rule-sets/small-size.json /rules/0/when': HOLDS },
      ['conditions.json /is-ordinary: no rule refers to it', '../small/conditions.json /is-small: no rule refers to it'],
    ],
  ])('%s', (_, changes, faults) => {
    expect(faultsAfter(changes)).toEqual(faults);
  });

  it('where the other was not read from files', () => {
    expect(faultsAfter({}, loadRulebook(SMALL))).toEqual([
      'rulebook.json /amends: small was made by adding to another rulebook and cannot be amended: amend the one that it adds to',
    ]);
  });
});
