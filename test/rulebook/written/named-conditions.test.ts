import { describe, expect, it } from 'vitest';
import { faultsWith, INVENTED, inventedWith } from './invented-files.js';

const OPERATING = { fact: 'purpose', operator: 'is', value: 'operating' };
const OTHER = { fact: 'purpose', operator: 'is', value: 'other' };
const LOAN = 'rule-sets/small-loan.json';

/** The files with conditions, to the first of which the only rule about loans refers. */
function withConditions(
  conditions: Readonly<Record<string, unknown>>,
  when: unknown = { condition: Object.keys(conditions)[0] },
) {
  const ruleSet = structuredClone(INVENTED[LOAN]) as { rules: { when: unknown }[] };
  ruleSet.rules = ruleSet.rules.slice(0, 1);
  for (const rule of ruleSet.rules) rule.when = when;
  return { 'conditions.json': conditions, [LOAN]: ruleSet, 'expectations.json': {} };
}

const called = (when: unknown) => ({ zh: '某条件', en: 'a condition', when });

describe('a named condition', () => {
  it.each([
    ['a comparison', OPERATING, { all: [OPERATING], named: 'one' }],
    ['a list', [OPERATING, OTHER], { all: [OPERATING, OTHER], named: 'one' }],
    ['alternatives', { any: [OPERATING, OTHER] }, { any: [OPERATING, OTHER], named: 'one' }],
    ['an opposite', { not: OPERATING }, { not: OPERATING, named: 'one' }],
  ])('stands for %s', (_, when, expected) => {
    const { ruleSets, conditions } = inventedWith(withConditions({ one: called(when) }));
    const rule = ruleSets.find(({ id }) => id === 'small-loan')?.rules[0];
    expect(rule?.conditions).toEqual(expected);
    expect(conditions).toEqual([{ id: 'one', title: { zh: '某条件', en: 'a condition' } }]);
  });

  it('may refer to others, and be referred to anywhere', () => {
    const conditions = {
      one: called([{ condition: 'two' }, OTHER]),
      two: called({ condition: 'three' }),
      three: called(OPERATING),
    };
    const { ruleSets } = inventedWith(withConditions(conditions, { any: [{ not: { condition: 'one' } }, { condition: 'two' }] }));
    const three = { all: [OPERATING], named: 'three' };
    const two = { all: [three], named: 'two' };
    expect(ruleSets.find(({ id }) => id === 'small-loan')?.rules[0]?.conditions).toEqual({
      any: [{ not: { all: [two, OTHER], named: 'one' } }, two],
    });
  });

  it.each([
    [
      'that is unknown',
      { one: called(OPERATING) },
      [{ condition: 'one' }, { condition: 'onne' }],
      `${LOAN} /rules/0/when/1/condition: unknown condition "onne"; did you mean "one"?`,
    ],
    [
      'that nothing refers to',
      { one: called(OPERATING), two: called(OTHER) },
      undefined,
      'conditions.json /two: no rule refers to it',
    ],
    [
      'that stands for itself',
      { one: called([{ condition: 'two' }]), two: called({ condition: 'one' }) },
      undefined,
      'conditions.json /two/when/condition: one → two → one stands for itself',
    ],
    [
      'with a fault in it',
      { one: called([{ fact: 'purpos', operator: 'is', value: 'x' }]) },
      undefined,
      'conditions.json /one/when/0/fact: unknown fact "purpos"; did you mean "purpose"?',
    ],
    [
      'of two forms',
      { one: called({ all: [OTHER], any: [OTHER] }) },
      undefined,
      'conditions.json /one/when: has all and any, of which a condition has one',
    ],
    ['without a name in English', { one: { zh: '某条件', when: OPERATING } }, undefined, 'conditions.json /one/en: missing'],
    [
      'that cites what there is not',
      { one: { ...called(OPERATING), provisions: ['x/y'] } },
      undefined,
      'conditions.json /one/provisions/0: unknown provision "x/y"',
    ],
  ])('%s is refused', (_, conditions, when, expected) => {
    expect(faultsWith(withConditions(conditions, when))).toContainEqual(expected);
  });

  it('takes no more room for being referred to again and again', () => {
    const names = Array.from({ length: 60 }, (_, index) => `c-${index}`);
    const entries = names.map((name, index) => {
      const next = names[index + 1];
      return [name, called(next === undefined ? OPERATING : [{ condition: next }, { condition: next }])] as const;
    });
    expect(faultsWith(withConditions(Object.fromEntries(entries)))).not.toEqual([]);
  });
});
