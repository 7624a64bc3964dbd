import { describe, expect, it } from 'vitest';
import { faultsWith, INVENTED, inventedWith } from './invented-files.js';

const CAP = 'rule-sets/autumn-cap.json';
const VALUES = {
  principal: { part: { zh: '本金', en: 'principal' }, duty: 'invented/p1/2' },
  interest: { part: { zh: '利息', en: 'interest' }, duty: 'invented/p1/3' },
};
const COVERED = { fact: 'component.track', operator: 'is', value: 'shall-defer' };
const rule = {
  name: '{component.kind}',
  when: COVERED,
  // biome-ignore lint/suspicious/noThenProperty: when and then are the words of a rule, and a text is no promise
  then: 'capped',
  force: 'permission',
  provisions: ['{duty}'],
  zh: '{part}最长可延至{autumn.latestDate}',
  en: 'the {part} may be deferred to {autumn.latestDate} at the latest',
  gives: { latestDate: { fact: 'param:autumn.latestDate' } },
};

function withBlock(block: object, expectations: object = {}) {
  const ruleSet = { ...(INVENTED[CAP] as object), rules: [{ each: 'component.kind', values: VALUES, rules: [rule], ...block }] };
  return { [CAP]: ruleSet, 'expectations.json': expectations };
}

const rulesWith = (block: object, expectations?: object) =>
  inventedWith(withBlock(block, expectations)).ruleSets.find(({ id }) => id === 'autumn-cap')?.rules ?? [];

describe('rules that are stated once for principal and interest', () => {
  it('are a rule for each, with its own citations and words', () => {
    expect(rulesWith({})).toEqual([
      {
        name: 'autumn-cap/principal',
        priority: 20,
        conditions: { all: [{ fact: 'component.kind', operator: 'is', value: 'principal' }, COVERED] },
        event: {
          type: 'capped',
          params: {
            force: 'permission',
            provisions: ['invented/p1/2'],
            zh: '本金最长可延至{autumn.latestDate}',
            en: 'the principal may be deferred to {autumn.latestDate} at the latest',
            gives: { latestDate: { fact: 'param:autumn.latestDate' } },
          },
        },
      },
      expect.objectContaining({ name: 'autumn-cap/interest', priority: 10 }),
    ]);
  });

  it('have the braces of their conditions filled in', () => {
    const when = [COVERED, { fact: 'component.kind', operator: 'is', value: '{component.kind}' }];
    const [, interest] = rulesWith({ rules: [{ ...rule, when }] });
    expect(interest?.conditions).toMatchObject({ all: [{}, {}, { value: 'interest' }] });
  });

  it('come in the order of the values, those of one value together', () => {
    const rules = ['a', 'b'].map((name) => ({ ...rule, name: `{component.kind}-${name}` }));
    const overlaps = { '{component.kind}-a': ['{component.kind}-b'], 'interest-b': ['principal-a'] };
    const expanded = rulesWith({ rules }, {});
    expect(expanded.map(({ name }) => name.split('/')[1])).toEqual(['principal-a', 'principal-b', 'interest-a', 'interest-b']);
    delete (overlaps as Partial<typeof overlaps>)['interest-b'];
    expect(rulesWith({ rules }, { 'autumn-cap': { overlaps } }).map(({ overrides }) => overrides)).toEqual([
      ['autumn-cap/principal-b'],
      undefined,
      ['autumn-cap/interest-b'],
      undefined,
    ]);
  });

  it.each([
    [
      'a word that it does not have',
      { rules: [{ ...rule, en: 'the {prat}' }] },
      `${CAP} /rules/0/rules/0: "{prat}" is no word of the block`,
    ],
    [
      'a value that the fact never takes',
      { values: { fees: VALUES.principal } },
      `${CAP} /rules/0/values/fees: component.kind is never "fees"`,
    ],
    [
      'a fact in its conditions',
      { rules: [{ ...rule, when: [{ ...COVERED, fact: 'x' }] }] },
      `${CAP} /rules/0/rules/0/when/0/fact: unknown fact "x"`,
    ],
    [
      'a citation',
      { values: { principal: { ...VALUES.principal, duty: 'x/y' } } },
      `${CAP} /rules/0/rules/0/provisions/0: unknown provision "x/y"`,
    ],
    [
      'one name for all its rules',
      { rules: [{ ...rule, name: 'one' }] },
      `${CAP} /rules/0/rules/0/name: "autumn-cap/one" stands there already`,
    ],
    ['a key', { value: {} }, `${CAP} /rules/0/value: unknown key; did you mean "values"?`],
    [
      'a condition of two forms',
      { rules: [{ ...rule, when: { all: [], any: [] } }] },
      `${CAP} /rules/0/rules/0/when: has all and any, of which a condition has one`,
    ],
  ])('are refused with the place for %s', (_, block, expected) => {
    expect(faultsWith(withBlock(block))).toContainEqual(expected);
  });
});
