import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRulebook } from '../../../src/index.js';
import { loadWrittenRulebook } from '../../../src/rulebook/written/load-written-rulebook.js';
import { type Locate, writtenAt } from '../../../src/rulebook/written/written-places.js';
import { SMALL } from '../load/small-rulebook.js';
import { faultsOfFiles, filesWith, says } from './small-files.js';

/** The leaves of data, each with its pointer. */
function leavesOf(data: unknown, pointer = ''): (readonly [pointer: string, value: unknown])[] {
  if (typeof data !== 'object' || data === null) return [[pointer, data]];
  return Object.entries(data).flatMap(([key, inner]) => leavesOf(inner, `${pointer}/${key}`));
}

describe('a rulebook as it is written', () => {
  const files = filesWith({});
  const rulebook = loadWrittenRulebook(files);
  const { digest: _, ...loaded } = rulebook;

  it('is loaded to what it says, each part of which is known by the place where it is written', () => {
    const told = leavesOf(loaded).flatMap(([pointer, value]) => {
      const place = writtenAt(rulebook, pointer);
      return place?.pointer === pointer ? [] : [`${pointer} = ${JSON.stringify(value)} < ${place?.file} ${place?.pointer}\n`];
    });
    expect(told.join('')).toBe(readFileSync('test/rulebook/written/small-places.txt', 'utf8'));
  });

  it('has at the other places what is written there', () => {
    const places = leavesOf(loaded).flatMap(([pointer, value]) => {
      const place = writtenAt(rulebook, pointer);
      // A first day that is left out is that on which the rulebook begins to govern.
      const isWritten = place?.pointer === pointer && !pointer.endsWith('/inForce/from');
      return isWritten ? [[place.file, pointer, value] as const] : [];
    });
    expect(places.length).toBeGreaterThan(100);
    for (const [file, pointer, value] of places) {
      const written = pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], files[file]);
      expect([pointer, written]).toEqual([pointer, value]);
    }
  });

  it('is the same however its lists are written', () => {
    const bare = filesWith({
      'parameters.json ': SMALL.parameters,
      'interpretations.json ': (files['interpretations.json'] as { interpretations: unknown }).interpretations,
      'derived-facts.json ': SMALL.derivedFacts,
    });
    expect(loadWrittenRulebook(bare).digest).toBe(rulebook.digest);
    expect(writtenAt(loadWrittenRulebook(bare), '/derivedFacts/0/fact')).toEqual({
      file: 'derived-facts.json',
      pointer: '/0/fact',
    });
    expect(loadRulebook(structuredClone(rulebook))).toEqual(rulebook);
  });

  it('may leave out what a small notice does not have', () => {
    const small = loadWrittenRulebook({
      'rulebook.json': { id: 'smallest', version: '1.0.0', title: SMALL.title },
      'provisions.json': { sources: SMALL.sources, provisions: SMALL.provisions.slice(1) },
      'rule-sets/only.json': {
        ...{ id: 'only', title: SMALL.title, decides: 'loan.own', grain: 'loan', hitPolicy: 'collect' },
        rules: [
          {
            name: 'yes',
            when: { fact: 'purpose', operator: 'is', value: 'other' },
            ...says('yes', { provisions: ['small/p1/2'] }),
          },
        ],
      },
    });
    expect(Object.keys(small).sort()).toEqual([
      'derivedFacts',
      'digest',
      'id',
      'interpretations',
      'parameters',
      'provisions',
      'ruleSets',
      'sources',
      'title',
      'version',
    ]);
    expect([small.parameters, small.interpretations, small.derivedFacts]).toEqual([[], [], []]);
  });

  it('tells where a part stands that is asked for as a whole, and nothing of what no file has', () => {
    expect(writtenAt(rulebook, '/ruleSets/2')).toEqual({ file: 'rule-sets/small-missed.json', pointer: '' });
    expect(writtenAt(rulebook, '/ruleSets')).toEqual({ file: 'rulebook.json', pointer: '/id' });
    expect(writtenAt(rulebook, '/parameters')).toEqual({ file: 'parameters.json', pointer: '/parameters' });
    expect(writtenAt(rulebook, '/ruleSets/0/rules/0/conditions')).toEqual({ file: FINDINGS, pointer: '/rules/0/rules/0/when' });
    expect(writtenAt(rulebook, '')).toEqual({ file: 'rulebook.json', pointer: '' });
    expect(writtenAt(loadRulebook(SMALL), '/id')).toBeUndefined();
  });

  it('has a line and a column where its text is known', () => {
    const locate: Locate = (file, pointer) => (pointer === '/id' ? { line: file.length, column: 2 } : undefined);
    const located = loadWrittenRulebook(files, locate);
    expect(writtenAt(located, '/id')).toEqual({ file: 'rulebook.json', pointer: '/id', line: 13, column: 2 });
    expect(writtenAt(located, '/version')).toEqual({ file: 'rulebook.json', pointer: '/version' });
    expect(writtenAt(located, '/ruleSets/0/id')).toEqual({
      file: 'rule-sets/small-findings.json',
      pointer: '/id',
      line: 29,
      column: 2,
    });
  });
});

const SIZE = 'rule-sets/small-size.json';
const FINDINGS = 'rule-sets/small-findings.json';
const LIMITS = 'rule-sets/small-limits.json';
const TABLE = 'tables/ceilings.json';
const HOLDS = { fact: 'purpose', operator: 'is', value: 'other' };
const BOTH = { ...HOLDS, not: HOLDS };

describe('the files of a rulebook are refused', () => {
  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      'for a file that no rulebook has',
      { 'rules.json': {}, 'rule-set/a.json': {} },
      ['rules.json : not a file of a rulebook', 'rule-set/a.json : not a file of a rulebook'],
    ],
    [
      'without the files that every rulebook has',
      { 'rulebook.json': undefined, 'provisions.json': undefined },
      ['rulebook.json : missing', 'provisions.json : missing'],
    ],
    [
      'without a rule set',
      { [SIZE]: undefined, [FINDINGS]: undefined, [LIMITS]: undefined, 'rule-sets/small-missed.json': undefined },
      ['rule-sets/ : missing'],
    ],
    [
      'for a schema that is no text',
      { 'rulebook.json /$schema': 3, [`${SIZE} /$schema`]: null },
      ['rulebook.json /$schema: is not of type string', 'rule-sets/small-size.json /$schema: is not of type string'],
    ],
    [
      'for keys of other files',
      {
        'rulebook.json /ruleSets': [],
        'rulebook.json /conditions': [],
        'rulebook.json /words': {},
        'rulebook.json /parameters': [],
      },
      [
        'rulebook.json /ruleSets: unknown key',
        'rulebook.json /conditions: unknown key',
        'rulebook.json /words: unknown key',
        'rulebook.json /parameters: unknown key',
      ],
    ],
    [
      'for keys that no file has',
      { 'rulebook.json /titel': 1, 'provisions.json /source': [], 'parameters.json /sources': [], 'words.json /letters': {} },
      ['provisions.json /source: unknown key; did you mean "sources"?', 'parameters.json /sources: unknown key'],
    ],
    [
      'for own facts that are no object',
      { 'facts.json ': ['extensions.industry'] },
      ['facts.json /0: "extensions.industry" is none of the forms allowed here'],
    ],
    [
      'for an own fact that is declared otherwise',
      { 'facts.json /extensions.industry/type': 'text' },
      ['facts.json /extensions.industry/type: "text" is not one of "choice"'],
    ],
    [
      'for a rule set under the name of another',
      { [`${SIZE} /id`]: 'size', 'expectations.json /size': undefined },
      [
        'rule-sets/small-size.json /id: holds the rule set "size"',
        'expectations.json /small-size: unknown rule set "small-size"; did you mean "small-missed"?',
      ],
    ],
    [
      'for a rule set of version 0.1',
      { [`${SIZE} /rules/0/event`]: {} },
      ['rule-sets/small-size.json : is in the format of version 0.1: `liubao migrate` rewrites it'],
    ],
    ['for a rule set that is a text', { [SIZE]: 'none' }, ['rule-sets/small-size.json : "none" is not of type object']],
    [
      'for conditions of two forms',
      { [`${SIZE} /rules/0/when/0`]: BOTH, [`${SIZE} /rules/1/when`]: BOTH, [`${FINDINGS} /rules/0/rules/1/when`]: BOTH },
      [
        'rule-sets/small-size.json /rules/0/when/0: has not and fact, of which a condition has one',
        'rule-sets/small-size.json /rules/1/when: has not and fact, of which a condition has one',
        'rule-sets/small-findings.json /rules/0/rules/1/when: has not and fact, of which a condition has one',
      ],
    ],
    [
      'for named conditions of two forms',
      { 'conditions.json /is-small/when': [HOLDS, BOTH] },
      ['conditions.json /is-small/when/1: has not and fact, of which a condition has one'],
    ],
    [
      'for an expectation of two forms',
      { 'expectations.json /small-size/otherwise': BOTH },
      ['expectations.json /small-size/otherwise: has not and fact, of which a condition has one'],
    ],
    [
      'for expectations of rule sets that there are not',
      { 'expectations.json /small-siz': {} },
      ['expectations.json /small-siz: unknown rule set "small-siz"; did you mean "small-size"?'],
    ],
    ['for expectations that are none', { 'expectations.json ': [] }, ['expectations.json : an array of 0 is not of type record']],
    [
      'for expectations of rules that there are not',
      { 'expectations.json /small-size/overlaps': { yse: ['no'], yes: ['never', 'on'] } },
      [
        'expectations.json /small-size/overlaps/yse: unknown rule "yse"; did you mean "yes"?',
        'expectations.json /small-size/overlaps/yes/1: unknown rule "on"',
      ],
    ],
    ['for conditions that are none', { 'conditions.json ': [] }, ['conditions.json : an array of 0 is not of type record']],
    [
      'for a named condition that there is not',
      { [`${SIZE} /rules/0/when/0/condition`]: 'is-smal' },
      ['rule-sets/small-size.json /rules/0/when/0/condition: unknown condition "is-smal"; did you mean "is-small"?'],
    ],
    [
      'for a named condition that nothing refers to',
      { 'conditions.json /is-idle': { zh: '无', en: 'idle', when: HOLDS } },
      ['conditions.json /is-idle: no rule refers to it'],
    ],
    [
      'for named conditions that stand for themselves',
      { 'conditions.json /is-plain/when': { condition: 'is-usual' } },
      [
        'conditions.json /is-plain/when/condition: is-usual → is-plain → is-usual stands for itself',
        'conditions.json /is-ordinary: no rule refers to it',
      ],
    ],
    [
      'for a named condition without words',
      { 'conditions.json /is-small/zh': undefined },
      ['conditions.json /is-small/zh: missing'],
    ],
    [
      'for a word that a block does not have',
      { [`${FINDINGS} /rules/0/rules/0/zh`]: '{parts}{small.day}{cited}' },
      [
        'rule-sets/small-findings.json /rules/0/rules/0: "{parts}" is no word of the block',
        'rule-sets/small-findings.json /rules/0/rules/0: "{parts}" is no word of the block',
      ],
    ],
    [
      'for a value that the fact of a block never has',
      { [`${FINDINGS} /rules/0/values/fees`]: { part: 'x', cited: 'small/p1/1' } },
      [
        'rule-sets/small-findings.json /rules/0/values/fees: component.kind is never "fees" (in the law of 2021-01-01 to 2021-06-30, 2021-07-01 to 2021-12-31)',
        'expectations.json /small-findings/overlaps/{component.kind}-late/1: small-findings/interest-due has no lower priority (in the law of 2021-01-01 to 2021-06-30, 2021-07-01 to 2021-12-31)',
        'rule-sets/small-findings.json /rules/0/values/fees: component.kind is never "fees" (in the law of 2021-01-01 to 2021-06-30, 2021-07-01 to 2021-12-31)',
      ],
    ],
    [
      'for a table that there is not',
      { [`${LIMITS} /rules/0/table`]: 'ceiling' },
      ['rule-sets/small-limits.json /rules/0/table: unknown table "ceiling"; did you mean "ceilings"?'],
    ],
    [
      'for a class that there is not',
      { [`${LIMITS} /rules/0/limits`]: 'hihg' },
      ['rule-sets/small-limits.json /rules/0/limits: unknown class "hihg"; did you mean "high"?'],
    ],
    [
      'for limits of no class in a table with classes',
      { [`${LIMITS} /rules/0/limits`]: true },
      ['rule-sets/small-limits.json /rules/0/limits: true, expected one of low, high'],
    ],
    [
      'for a row that there is not',
      { [`${LIMITS} /rules/0/except`]: ['othr', 'other'] },
      ['rule-sets/small-limits.json /rules/0/except/0: unknown row "othr"; did you mean "other"?'],
    ],
    [
      'for a measure that there is not',
      { [`${TABLE} /rows/0/credits`]: { low: '1', high: '2' } },
      ['tables/ceilings.json /rows/0/credits: unknown measure "credits"; did you mean "credit"?'],
    ],
    [
      'for one figure in a table with classes',
      { [`${TABLE} /rows/0/credit`]: '5.00' },
      ['tables/ceilings.json /rows/0/credit: takes a figure for each of low, high'],
    ],
    [
      'for a class that a row does not have, and one that there is not',
      { [`${TABLE} /rows/0/credit`]: { low: '5.00', hihg: '50.00' } },
      [
        'tables/ceilings.json /rows/0/credit/hihg: unknown class "hihg"; did you mean "high"?',
        'tables/ceilings.json /rows/0/credit/high: missing',
      ],
    ],
    [
      'for a table that is misshapen',
      { [`${TABLE} /by`]: undefined },
      [
        'tables/ceilings.json /by: missing',
        'rule-sets/small-limits.json /rules/0/table: unknown table "ceilings"',
        'rule-sets/small-limits.json /rules/1/table: unknown table "ceilings"',
        'rule-sets/small-missed.json /rules/0/table: unknown table "ceilings"',
      ],
    ],
    [
      'for a figure that is none',
      { [`${TABLE} /rows/0/credit/low`]: 'much' },
      [
        'tables/ceilings.json /rows/0/credit/low: "much", expected an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number',
      ],
    ],
    [
      'for a fact of a measure that there is not',
      { [`${TABLE} /measures/rate/fact`]: 'annualRte' },
      [
        'tables/ceilings.json /measures/rate/fact: unknown fact "annualRte"; did you mean "annualRate"?',
        'tables/ceilings.json /measures/rate/fact: unknown fact "annualRte"; did you mean "annualRate"?',
        'rule-sets/small-missed.json /rules/0/any/0/all/1/any/1/fact: unknown fact "annualRte"; did you mean "annualRate"?',
      ],
    ],
    [
      'for provisions of a class that there are not',
      { [`${TABLE} /classes/low/provisions`]: ['small/p9'] },
      [
        'tables/ceilings.json /classes/low/provisions/0: unknown provision "small/p9"',
        'tables/ceilings.json /classes/low/provisions/0: unknown provision "small/p9"',
        'tables/ceilings.json /classes/low/provisions/0: unknown provision "small/p9"',
      ],
    ],
    [
      'for a fact of an own block that there is not',
      { [`${FINDINGS} /rules/0/each`]: 'component.knd' },
      ['expectations.json /small-findings/overlaps/{component.kind}-late/1: unknown rule "interest-due"'],
    ],
    [
      'for a period that has no last day',
      { [`${FINDINGS} /inForce`]: {} },
      ['rule-sets/small-findings.json /inForce/from: missing'],
    ],
    [
      'for a period of no days',
      { [`${FINDINGS} /inForce`]: { until: 'never' } },
      ['rule-sets/small-findings.json /inForce/until: "never" is not a calendar day'],
    ],
    [
      'for readings that are no list',
      { 'interpretations.json /interpretations/0/readings': 'none' },
      ['interpretations.json /interpretations/0/readings: "none" is not of type array'],
    ],
    [
      'for the days of a reading that are none',
      { 'interpretations.json /interpretations/0/readings/1/inForce': 7 },
      ['interpretations.json /interpretations/0/readings/1/inForce: 7 is not of type object'],
    ],
    [
      'for files that lack their lists',
      { 'parameters.json ': {}, 'interpretations.json ': {} },
      ['parameters.json /parameters: missing', 'interpretations.json /interpretations: missing'],
    ],
    [
      'for parameters that are no list, beside a table',
      { 'parameters.json /parameters': 'none' },
      ['parameters.json /parameters: "none" is not of type array'],
    ],
    [
      'for interpretations that are no list',
      { 'interpretations.json /interpretations': 'none' },
      ['interpretations.json /interpretations: "none" is not of type array'],
    ],
    [
      'for an own file that is a text',
      { 'rulebook.json ': 'none' },
      [
        'rulebook.json /id: missing',
        'rulebook.json /version: missing',
        'rulebook.json /title: missing',
        'interpretations.json /interpretations/0/readings/1/inForce/from: missing',
        'rule-sets/small-findings.json /inForce/from: missing',
      ],
    ],
    ['for own facts that are null', { 'facts.json ': null }, ['facts.json : null is not of type array']],
    ['for own facts that are a figure', { 'facts.json ': 7 }, ['facts.json : 7 is not of type array']],
    ['for words that are null', { 'words.json ': null }, ['words.json : null is not of type object']],
    [
      'for a row without its provision',
      { [`${TABLE} /rows/0/provision`]: undefined },
      [
        'tables/ceilings.json /rows/0/provision: missing',
        'rule-sets/small-limits.json /rules/0/table: unknown table "ceilings"',
        'rule-sets/small-limits.json /rules/1/table: unknown table "ceilings"',
        'rule-sets/small-missed.json /rules/0/table: unknown table "ceilings"',
      ],
    ],
    [
      'for nothing otherwise beside a table',
      { 'rule-sets/small-missed.json /otherwise': undefined },
      ['rule-sets/small-missed.json /otherwise: missing: with the hit policy first some conclusion must follow'],
    ],
    [
      'for nothing that is meant for otherwise where there is nothing otherwise, which is no fault',
      { 'expectations.json /small-limits': { otherwise: HOLDS } },
      [],
    ],
    [
      'for names of conditions that are not written so',
      {
        'conditions.json /Odd': { zh: '无', en: 'odd', when: HOLDS },
        'conditions.json /odd!': { zh: '无', en: 'odd', when: HOLDS },
      },
      ['conditions.json /Odd: an object is not allowed here', 'conditions.json /odd!: an object is not allowed here'],
    ],
    [
      'for words of a block that are not written so',
      { [`${FINDINGS} /rules/0/values/principal/!part`]: 'x', [`${FINDINGS} /rules/0/values/principal/part!`]: 'x' },
      [
        'rule-sets/small-findings.json /rules/0/values/principal/!part: "x" is not allowed here',
        'rule-sets/small-findings.json /rules/0/values/principal/part!: "x" is not allowed here',
      ],
    ],
    [
      'for ids of rule sets that are not written so',
      { [`${SIZE} /id`]: 'Small-size', [`${FINDINGS} /id`]: 'small-findings!' },
      [
        'rule-sets/small-size.json /id: "Small-size" is not allowed here',
        'rule-sets/small-findings.json /id: "small-findings!" is not allowed here',
      ],
    ],
    [
      'for a circle of named conditions that others lead to',
      { 'conditions.json /is-ordinary/when': { condition: 'is-plain' } },
      ['conditions.json /is-ordinary/when/condition: is-plain → is-ordinary → is-plain stands for itself'],
    ],
    [
      'for a hit policy that there is not',
      { [`${SIZE} /hitPolicy`]: 'frist' },
      ['rule-sets/small-size.json /hitPolicy: "frist" is not one of "first", "collect"; did you mean "first"?'],
    ],
    ['for a hit policy that is said, which is no fault', { [`${SIZE} /hitPolicy`]: 'first' }, []],
    [
      'for a word in two languages where there is one',
      { [`${FINDINGS} /rules/0/rules/0/then`]: '{part}' },
      [
        'rule-sets/small-findings.json /rules/0/rules/0: "{part}" is no word of the block',
        'rule-sets/small-findings.json /rules/0/rules/0: "{part}" is no word of the block',
      ],
    ],
    [
      'for a last day alone, where it does not say since when it governs',
      { 'rulebook.json /governs/from': 7 },
      [
        'rulebook.json /governs/from: 7 is not of type string',
        'interpretations.json /interpretations/0/readings/1/inForce/from: missing',
        'rule-sets/small-findings.json /inForce/from: missing',
      ],
    ],
  ])('%s', (_, changes, faults) => {
    expect(faultsOfFiles(filesWith(changes))).toEqual(faults);
  });
});
