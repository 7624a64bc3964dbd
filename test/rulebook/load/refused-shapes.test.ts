import { describe, expect, it } from 'vitest';
import { InvalidRulebookError, lawOfDay, loadRulebook } from '../../../src/index.js';
import { isChecked } from '../../../src/rulebook/load/checked-mark.js';
import { faultPlace, pathOf, pointerOf } from '../../../src/rulebook/load/invalid-rulebook.js';
import { faultsAreSaid, faultsOf, SMALL, W } from './small-rulebook.js';

const RULE = '/ruleSets/1/rules/1';
const CONDITIONS = `${RULE}/conditions`;
const WAY = `${RULE}/conditions${Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? '/any/' : '/all/')).join('1')}`;
const DEEP = `${WAY}0: stands deeper than 40 conditions in each other`;
const DEEPER = `${WAY}1: stands deeper than 40 conditions in each other`;
const MEANT = '/ruleSets/1/otherwise/conditions';
const HOLDS = { fact: 'purpose', operator: 'is', value: 'other' };

/** A condition within so many others. */
const nested = (depth: number): object => (depth === 1 ? HOLDS : { not: nested(depth - 1) });
/** So many conditions, the group itself counted. */
const many = (count: number, first: object = HOLDS) => ({ all: [first, ...Array.from({ length: count - 2 }, () => HOLDS)] });
/** A condition within so many groups. */
const grouped = (depth: number): object =>
  depth === 1 ? HOLDS : { [depth % 2 === 0 ? 'all' : 'any']: [HOLDS, grouped(depth - 1)] };

describe('what is wrong with the shape of a rulebook is said where it stands', () => {
  faultsAreSaid([
    ['a key that there is not', { '/titel': 'x' }, 'unknown key; did you mean "title"?'],
    ['a key like none', { '/nothingAlike': 1 }, 'unknown key'],
    [
      'two keys of a part',
      { '/sources/0/isuer': 1, '/sources/0/xxx': 1 },
      'unknown key; did you mean "issuer"?',
      '/sources/0/xxx: unknown key',
    ],
    ['a condition that is null', { [CONDITIONS]: null }, 'null is none of the forms allowed here'],
    ['an id that is not written so', { '/id': 'Small' }, '"Small" is not allowed here'],
    ['an id that does not end so', { '/id': 'small!' }, '"small!" is not allowed here'],
    [
      'an id of one letter, and versions of many digits, which is no fault',
      { '/id': 's', '/version': '10.20.30', '/amends': 'other-1', '/follows': 'other-2' },
    ],
    ['a version with something before it', { '/version': 'v1.0.0' }, '"v1.0.0" is not allowed here'],
    ['a version with something behind it', { '/version': '1.0.0-beta' }, '"1.0.0-beta" is not allowed here'],
    [
      'ids of other rulebooks that are not written so',
      { '/amends': 'Other', '/follows': 'Other' },
      '"Other" is not allowed here',
      '/follows: "Other" is not allowed here',
    ],
    [
      'ids of other rulebooks that do not end so',
      { '/amends': 'other!', '/follows': 'other!' },
      '"other!" is not allowed here',
      '/follows: "other!" is not allowed here',
    ],
    [
      'ids of rule sets that are not written so',
      { '/ruleSets/0/id': 'Small', '/ruleSets/1/id': 'small!' },
      '"Small" is not allowed here',
      '/ruleSets/1/id: "small!" is not allowed here',
    ],
    ['a part left out', { '/version': undefined }, 'missing'],
    ['a text for a list', { '/provisions': 'none' }, '"none" is not of type array'],
    ['a number for a text', { '/ruleSets/0/rules/0/name': 3 }, '3 is not of type string'],
    ['an empty list', { '/ruleSets': [] }, 'empty'],
    ['a text that is not written so', { '/version': '1.0' }, '"1.0" is not allowed here'],
    [
      'a text that is none of those allowed',
      { '/parameters/0/type': 'mony' },
      '"mony" is not one of "money", "rate", "date", "count", "factor"; did you mean "money"?',
    ],
    ['one of those allowed left out', { '/ruleSets/0/hitPolicy': undefined }, 'missing, expected one of "first", "collect"'],
    [
      'a number for one of those allowed',
      { '/ruleSets/0/grain': 7 },
      '7 is not one of "loan", "component", "guarantee", "servicing", "guarantee-servicing", "main-bank", "renewal", "lender-year", "region-year", "support", "enterprise"',
    ],
    ['a fact computed in no way', { '/derivedFacts/0': 'sum' }, '"sum" is none of the forms allowed here'],
    [
      'a fact computed in a way that there is not',
      { '/derivedFacts/0/sum': undefined, '/derivedFacts/0/sums': ['a', 'b'] },
      'missing',
      '/derivedFacts/0/sums: unknown key; did you mean "sum"?',
    ],
    [
      'a comparison where a group should be',
      { [CONDITIONS]: HOLDS },
      '/ruleSets/1/rules/1/conditions/all: missing',
      '/ruleSets/1/rules/1/conditions/fact: unknown key',
      '/ruleSets/1/rules/1/conditions/operator: unknown key',
      '/ruleSets/1/rules/1/conditions/value: unknown key',
    ],
    [
      'a comparison that names a fact alone',
      { [`${CONDITIONS}/all/0`]: { fact: 'purpose' } },
      `${CONDITIONS}/all/0/operator: missing, expected one of "is", "isNot", "oneOf", "noneOf", "atMost", "atLeast", "lessThan", "moreThan", "onOrBefore", "onOrAfter", "before", "after", "given"`,
      `${CONDITIONS}/all/0/value: missing`,
    ],
    [
      'a comparison of which two keys are misspelt',
      { [`${CONDITIONS}/all/0`]: { fact: 'purpose', opertor: 'is', valu: 'x' } },
      `${CONDITIONS}/all/0/operator: missing, expected one of "is", "isNot", "oneOf", "noneOf", "atMost", "atLeast", "lessThan", "moreThan", "onOrBefore", "onOrAfter", "before", "after", "given"`,
      `${CONDITIONS}/all/0/value: missing`,
      `${CONDITIONS}/all/0/opertor: unknown key; did you mean "operator"?`,
      `${CONDITIONS}/all/0/valu: unknown key; did you mean "value"?`,
    ],
    ['a choice without values', { '/facts/0/values': undefined }, 'missing'],
    [
      'a comparison without an operator',
      { [`${CONDITIONS}/all/0/operator`]: undefined },
      'missing, expected one of "is", "isNot", "oneOf", "noneOf", "atMost", "atLeast", "lessThan", "moreThan", "onOrBefore", "onOrAfter", "before", "after", "given"',
    ],
    [
      'a comparison by an operator that there is not',
      { [`${CONDITIONS}/all/0/operator`]: 'iss' },
      '"iss" is not one of "is", "isNot", "oneOf", "noneOf", "atMost", "atLeast", "lessThan", "moreThan", "onOrBefore", "onOrAfter", "before", "after", "given"; did you mean "is"?',
    ],
    ['a comparison with a number', { [`${CONDITIONS}/all/0/value`]: 7 }, '7 is none of the forms allowed here'],
    ['a comparison with nothing', { [`${CONDITIONS}/all/0/value`]: [] }, 'empty'],
    ['a group of no conditions', { [`${CONDITIONS}/all`]: [] }, 'empty'],
    ['a condition that is a text', { [CONDITIONS]: 'always' }, '"always" is none of the forms allowed here'],
    [
      'a condition of two forms',
      { [`${CONDITIONS}/any`]: [HOLDS] },
      '/ruleSets/1/rules/1/conditions: has all and any, of which a condition has one',
    ],
    [
      'a condition of all forms',
      { [CONDITIONS]: { all: [], any: [], not: {}, fact: 'x', condition: 'y' } },
      'has all and any and not and fact and condition, of which a condition has one',
    ],
    [
      'a condition of two forms deep within',
      { [CONDITIONS]: { any: [{ not: { ...HOLDS, not: HOLDS } }] } },
      '/ruleSets/1/rules/1/conditions/any/0/not: has not and fact, of which a condition has one',
    ],
    [
      'a condition of two forms, meant for otherwise',
      { [MEANT]: { all: [HOLDS], fact: 'x' } },
      'has all and fact, of which a condition has one',
    ],
    ['conditions within each other as deep as they may be, which is no fault', { [CONDITIONS]: nested(40) }],
    [
      'conditions much deeper within each other',
      { [CONDITIONS]: nested(43) },
      '/ruleSets/1/rules/1/conditions/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not: stands deeper than 40 conditions in each other',
    ],
    ['conditions within groups as deep as they may be, which is no fault', { [CONDITIONS]: grouped(40) }],
    ['conditions deeper within groups', { [CONDITIONS]: grouped(41) }, DEEPER, DEEP],
    [
      'a condition of two forms within one of two forms',
      { [CONDITIONS]: { all: [{ ...HOLDS, not: HOLDS }], any: [{ ...HOLDS, not: HOLDS }] } },
      'has all and any, of which a condition has one',
    ],
    [
      'a condition of two forms, the first of as many as there may be',
      { [CONDITIONS]: many(1000, { ...HOLDS, not: HOLDS }) },
      '/ruleSets/1/rules/1/conditions/all/0: has not and fact, of which a condition has one',
    ],
    [
      'ids of conditions that are not written so',
      {
        '/conditions': [
          { id: 'is-small!', title: W },
          { id: 'Is-small', title: W },
        ],
      },
      '/conditions/0/id: "is-small!" is not allowed here',
      '/conditions/1/id: "Is-small" is not allowed here',
    ],
    [
      'conditions deeper within each other',
      { [CONDITIONS]: nested(41) },
      '/ruleSets/1/rules/1/conditions/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not/not: stands deeper than 40 conditions in each other',
    ],
    ['as many conditions as there may be, which is no fault', { [CONDITIONS]: many(1000) }],
    ['more conditions than that', { [CONDITIONS]: many(1001) }, 'has more than 1000 conditions'],
    [
      'many more conditions than that',
      { [CONDITIONS]: many(1010), [MEANT]: many(1001) },
      'has more than 1000 conditions',
      '/ruleSets/1/otherwise/conditions: has more than 1000 conditions',
    ],
    [
      'a day of a class',
      { '/title': new Date(0) },
      'an object, expected plain data: texts, numbers, true or false, lists and objects of them',
    ],
  ]);

  it.each([
    [null, 'null is not of type object'],
    [undefined, 'missing'],
    ['{}', '"{}" is not of type object'],
    [[], 'an array of 0 is not of type object'],
    [7, '7 is not of type object'],
  ])('%j is no rulebook', (nothing, fault) => {
    expect(faultsOf(nothing)).toEqual([`: ${fault}`]);
  });

  it('a rulebook that was loaded before is loaded again with its digest, and refused where it was changed since', () => {
    const { digest } = loadRulebook(SMALL);
    expect(loadRulebook({ digest, ...SMALL }).digest).toBe(digest);
    const { digest: own } = loadRulebook({ ...SMALL, version: '1.0.1' });
    expect(faultsOf({ ...SMALL, version: '1.0.1', digest })).toEqual([
      `/digest: is not that of what the rulebook says, which is ${own}`,
    ]);
  });

  it('the name that may be meant is said for the first hundred keys alone', () => {
    const keys = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`title${String.fromCodePoint(0x4e00 + at)}`, 1]));
    const faults = faultsOf({ ...SMALL, ...keys });
    expect(faults).toHaveLength(101);
    expect(faults.slice(99)).toEqual(['/title乣: unknown key; did you mean "title"?', '/title乤: unknown key']);
  });

  it('a rulebook that cannot be read is refused as any other', () => {
    const unreadable = {
      get id() {
        throw new RangeError('no id');
      },
    };
    expect(faultsOf(unreadable)).toEqual(['/id: undefined, expected a value that can be read: reading it threw an error']);
    const many = Array.from({ length: 1_000_000 }, () => 0);
    expect(faultsOf({ many })).toEqual([expect.stringContaining('expected no more than 1000000 values in all')]);
    let deep: unknown = [];
    for (let depth = 1; depth <= 100; depth++) deep = [deep];
    expect(faultsOf(deep)).toEqual([expect.stringMatching(/^(\/0){100}: .* nothing deeper than 100 lists and objects$/)]);
  });
});

describe('the refusal of a rulebook', () => {
  const fault = (pointer: string, more: object = {}) => ({
    pointer,
    message: `fault at ${pointer}`,
    zh: `错在${pointer}`,
    ...more,
  });
  const many = Array.from({ length: 7 }, (_, at) => fault(`/${at}`));

  it('names the first five faults, and says how many more there are', () => {
    const five = 'invalid rulebook: /0: fault at /0; /1: fault at /1; /2: fault at /2; /3: fault at /3; /4: fault at /4';
    expect(new InvalidRulebookError(many.slice(0, 5)).message).toBe(five);
    expect(new InvalidRulebookError(many).message).toBe(`${five}; and 2 more`);
    expect(new InvalidRulebookError(many.slice(5)).messageIn('zh')).toBe('规则手册无效:/5:错在/5;/6:错在/6');
    const said = (length: number) => new InvalidRulebookError([{ pointer: '', message: 'm'.repeat(length), zh: '' }]).message;
    expect(said(1000)).toBe(`invalid rulebook: /: ${'m'.repeat(1000)}`);
    expect(said(2000)).toBe(`invalid rulebook: /: ${'m'.repeat(1000)}… (2000 characters)`);
  });

  it('has a name and a code', () => {
    expect(new InvalidRulebookError([])).toMatchObject({ name: 'InvalidRulebookError', code: 'invalid-rulebook' });
    expect(Symbol.for('liubao-rules/invalid-rulebook') in InvalidRulebookError.prototype).toBe(true);
  });

  it('tells each of them as a problem, with its path', () => {
    const place = { file: 'a.json', line: 3, column: 4 };
    expect(new InvalidRulebookError([fault('/rules/10/p1/a~1b~0c/1st', place)]).problems).toEqual([
      {
        path: 'rules[10].p1.a/b~c.1st',
        message: 'fault at /rules/10/p1/a~1b~0c/1st',
        zh: { message: '错在/rules/10/p1/a~1b~0c/1st' },
        ...place,
      },
    ]);
  });

  it.each([
    [{ pointer: '' }, '/'],
    [{ pointer: '/id', line: 3, column: 4 }, '/id'],
    [{ file: 'a.json', pointer: '' }, 'a.json'],
    [{ file: 'a.json', pointer: '/id' }, 'a.json /id'],
    [{ file: 'a.json', pointer: '/id', line: 3 }, 'a.json:3 /id'],
    [{ file: 'a.json', pointer: '/id', line: 3, column: 4 }, 'a.json:3 /id'],
    [{ file: 'a.json', pointer: '', line: 3, column: 4 }, 'a.json:3:4'],
    [{ file: 'a.json', pointer: '', line: 3 }, 'a.json:3'],
  ])('says where a fault stands: %j', (place, said) => {
    expect(faultPlace(place)).toBe(said);
  });
});

describe('a pointer', () => {
  it.each([[[]], [['']], [['a', 'b']], [['a/b', '~', '~1', '/~0']], [['0', '10', '-']]])('leads back to its path: %j', (path) => {
    expect(pathOf(pointerOf(path))).toEqual(path);
  });

  it('is written as RFC 6901 has it', () => {
    expect(pointerOf(['m~n', 'a/b', 0, ''])).toBe('/m~0n/a~1b/0/');
  });
});

describe('a rulebook that is loaded', () => {
  it('has its rule sets in the order of their ids, and the rules of each in that of their priority', () => {
    const ruleSets = SMALL.ruleSets.map((ruleSet) => ({ ...ruleSet, rules: [...ruleSet.rules].reverse() })).reverse();
    const loaded = loadRulebook({ ...SMALL, ruleSets });
    expect(loaded.ruleSets.map(({ id, rules }) => [id, rules.map(({ priority }) => priority)])).toEqual([
      ['small-findings', [1]],
      ['small-size', [3, 1]],
    ]);
    expect(loaded).toEqual(loadRulebook(SMALL));
  });

  it('is relied on, and nothing else is: no copy, nor what stands in for it', () => {
    const rulebook = loadRulebook(SMALL);
    expect(isChecked(rulebook)).toBe(true);
    // Every copy of the library in a process knows it by the same mark.
    expect(Object.hasOwn(rulebook, Symbol.for('liubao-rules.checked'))).toBe(true);
    const { proxy, revoke } = Proxy.revocable(rulebook, {});
    revoke();
    const marked = Object.defineProperty({ ...rulebook }, Symbol.for('liubao-rules.checked'), { value: true });
    for (const other of [undefined, null, 'small', {}, { ...rulebook }, Object.freeze({ ...rulebook }), marked, proxy]) {
      expect(isChecked(other)).toBe(false);
      expect(() => lawOfDay(other as typeof rulebook)).toThrow(/^rulebook: .* expected a rulebook as loadRulebook returns it/);
    }
  });
});
