import { describe, expect, it } from 'vitest';
import type { Grain } from '../../src/facts/fact.js';
import { loadRulebook } from '../../src/index.js';
import type { Conclusion, RuleSet } from '../../src/rulebook/rule-set.js';
import { conclusionsOf, conditionsOf, inOrderOfPriority, parametersSaid, sameConclusion } from '../../src/rulebook/rule-set.js';
import { orderRuleSets } from '../../src/rulebook/rule-set-order.js';
import { trackOrderOf } from '../../src/rulebook/track-order.js';
import { LOANS, visibleGrains, vocabularyOf } from '../../src/rulebook/vocabulary.js';
import { conclusion, SMALL } from './load/small-rulebook.js';

const concluding = (type: string, more: Record<string, unknown> = {}) => conclusion(type, more) as Conclusion;
const RULEBOOK = loadRulebook(SMALL);
const [findings, size] = RULEBOOK.ruleSets as readonly [RuleSet, RuleSet];

describe('a rule set', () => {
  it('has its rules in the order of their priority', () => {
    const rules = [2, 9, 1, 5].map((priority) => ({ ...size.rules[0], priority }));
    const ordered = inOrderOfPriority({ ...size, rules } as RuleSet);
    expect(ordered.rules.map(({ priority }) => priority)).toEqual([9, 5, 2, 1]);
  });

  it('concludes what its rules do, and then what is otherwise', () => {
    expect(conclusionsOf(findings)).toEqual(findings.rules.map(({ event }) => event));
    expect(conclusionsOf(size)).toEqual([...size.rules.map(({ event }) => event), size.otherwise]);
  });

  it('states the conditions of its rules, and then those that are meant for otherwise', () => {
    expect(conditionsOf(findings)).toEqual(findings.rules.map(({ conditions }) => conditions));
    expect(conditionsOf(size)).toEqual([...size.rules.map(({ conditions }) => conditions), size.otherwise?.conditions]);
  });
});

describe('a conclusion', () => {
  it('says the parameters that its words have in braces, in either language', () => {
    const said = (zh: string, en: string) => parametersSaid(concluding('yes', { zh, en }));
    expect(said('至{a.lastDay}', 'to {a.lastDay}, {b} and {c_2.d}')).toEqual(['a.lastDay', 'a.lastDay', 'b', 'c_2.d']);
    expect(said('无', 'none: {}, {a b} or {a-b}')).toEqual([]);
  });

  it.each<[string, Conclusion | undefined, Conclusion | undefined, boolean]>([
    ['another text of the same', concluding('yes'), concluding('yes', { zh: '另', en: 'other', provisions: ['x/y'] }), true],
    ['another value', concluding('yes'), concluding('no'), false],
    ['the same further results', concluding('yes', { gives: { a: 'b' } }), concluding('yes', { gives: { a: 'b' } }), true],
    ['other further results', concluding('yes', { gives: { a: 'b' } }), concluding('yes', { gives: { a: 'c' } }), false],
    ['a further result beside none', concluding('yes'), concluding('yes', { gives: { a: 'b' } }), false],
    ['none', concluding('yes'), undefined, false],
    ['one beside none', undefined, concluding('yes'), false],
    ['none beside none', undefined, undefined, true],
  ])('comes to the same as another, or not: %s', (_, one, other, same) => {
    expect(sameConclusion(one, other)).toBe(same);
  });
});

describe('rule sets', () => {
  const ruleSet = (id: string, grain: Grain, ...facts: readonly string[]) =>
    ({
      ...{ id, decides: `fact.${id}`, grain, hitPolicy: 'collect', title: { zh: id, en: id } },
      rules: facts.map((fact) => ({
        name: id,
        priority: 1,
        event: concluding('x'),
        conditions: { all: [{ fact, operator: 'is', value: 'x' }] },
      })),
    }) as RuleSet;
  const orderOf = (...ruleSets: readonly RuleSet[]) => {
    const { ordered, circular } = orderRuleSets({ ruleSets });
    return [ordered.map(({ id }) => id).join(' '), circular.join(' ')];
  };

  it('are ordered so that each comes after those that it asks', () => {
    expect(orderOf(ruleSet('a', 'loan', 'fact.b'), ruleSet('b', 'loan', 'fact.c'), ruleSet('c', 'loan'))).toEqual(['c b a', '']);
    expect(orderOf(ruleSet('a', 'loan'), ruleSet('b', 'loan'), ruleSet('c', 'loan', 'purpose'))).toEqual(['a b c', '']);
  });

  it('are ordered by what they are decided for before all else', () => {
    const ruleSets = [ruleSet('a', 'guarantee'), ruleSet('b', 'component', 'fact.d'), ruleSet('c', 'loan', 'fact.e')];
    const others = [ruleSet('d', 'component'), ruleSet('e', 'loan', 'fact.f'), ruleSet('f', 'loan')];
    expect(orderOf(...ruleSets, ...others)).toEqual(['f e c d b a', '']);
  });

  it('that wait for each other are told, with those that wait for them', () => {
    const ruleSets = [ruleSet('a', 'loan', 'fact.b'), ruleSet('b', 'loan', 'fact.a'), ruleSet('c', 'component', 'fact.a')];
    expect(orderOf(...ruleSets, ruleSet('d', 'loan'))).toEqual(['d', 'a b c']);
    expect(orderOf(ruleSet('c', 'component', 'fact.a'), ruleSet('a', 'loan', 'fact.a'))).toEqual(['', 'a c']);
    expect(orderOf()).toEqual(['', '']);
  });
});

describe('the order of the tracks', () => {
  it.each([
    ['that of the contract', undefined, ['not-covered', 'may-negotiate', 'undetermined', 'shall-defer']],
    [
      'that of the rulebook',
      ['not-covered', 'shall-defer', 'may-negotiate'] as const,
      ['may-negotiate', 'shall-defer', 'undetermined', 'not-covered'],
    ],
  ])('is %s: what is undetermined is outdone by the strongest alone', (_, strongestFirst, ascending) => {
    const order = trackOrderOf(strongestFirst === undefined ? {} : { trackOrder: { strongestFirst, provisions: ['x/y'] } });
    expect(order.ascending).toEqual(ascending);
    expect(order.strongestFirst).toEqual(ascending.filter((track) => track !== 'undetermined').reverse());
    order.ascending.forEach((one, at) => {
      order.ascending.forEach((other, its) => {
        expect(order.stronger(one, other)).toBe(at > its ? one : other);
        expect(order.strongest([one, other])).toBe(at > its ? one : other);
      });
    });
    expect(order.strongest([])).toBe(ascending[0]);
    expect(order.strongest(order.ascending)).toBe(ascending.at(-1));
  });
});

describe('the names that rules may use', () => {
  it.each<[Grain, readonly Grain[]]>([
    ['loan', ['loan']],
    ['component', ['loan', 'component']],
    ['guarantee', ['loan', 'guarantee']],
    ['servicing', ['loan', 'component', 'servicing']],
    ['guarantee-servicing', ['loan', 'guarantee', 'guarantee-servicing']],
    ['enterprise', ['enterprise']],
    ['support', ['support']],
  ])('are for a %s those of %j', (grain, grains) => {
    expect(visibleGrains(grain)).toEqual(grains);
  });

  it('stand in the order of their slots: input, own, derived, decided, then parameters and readings', () => {
    const names = [...vocabularyOf(RULEBOOK, LOANS)];
    const own = names.findIndex(([name]) => name === 'extensions.industry');
    expect(names.slice(own).map(([name, { origin, grain }]) => [name, origin, grain])).toEqual([
      ['extensions.industry', 'input', 'loan'],
      ['small.twice', 'derived', 'loan'],
      ['small.rate', 'derived', 'component'],
      ['component.findings', 'collected', 'component'],
      ['loan.inclusive', 'decided', 'loan'],
      ['param:small.credit', 'parameter', undefined],
      ['param:small.most', 'parameter', undefined],
      ['param:small.day', 'parameter', undefined],
      ['param:penalty.dayCount', 'parameter', undefined],
      ['reading:small.question', 'reading', undefined],
    ]);
    expect(new Set(names.slice(0, own).map(([, { origin }]) => origin))).toEqual(new Set(['input']));
    expect(vocabularyOf(RULEBOOK, { ...LOANS, grains: ['loan'] }).has('small.rate')).toBe(false);
  });
});
