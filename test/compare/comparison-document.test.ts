import { describe, expect, it } from 'vitest';
import { compare, comparisonText, type LawComparison } from '../../src/compare/index.js';
import { InvalidInputError } from '../../src/facts/input/invalid-input.js';
import { LANGUAGES } from '../../src/law/wording.js';
import { readRulebook } from '../../src/node/index.js';
import { houseFactsOf } from '../../src/rulebook/own/house.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';
import { HIGHER_CEILING, SAMPLE } from './laws.js';

const higher = compare(SAMPLE, {}, HIGHER_CEILING);

describe('the text of a comparison', () => {
  it('says in English what is compared, what it comes to, and by which rule', () => {
    const text = comparisonText(higher, { lang: 'en' });
    expect(text).toContain(
      "parameter “ceiling of a single household's credit, itself included”: ¥10,000,000.00 → ¥30,000,000.00",
    );
    expect(text).toContain('200 loans compared, 10 decided differently; 1,422 components, 50 of them differently.');
    expect(text).toMatch(/must be deferred: principal \(yuan\) +139,076,571\.57 +205,189,980\.07 +\+66,113,408\.50/);
    expect(text).toMatch(/may negotiate: loans +48 +39 +−9/);
    expect(text).toMatch(/penalty interest not to be charged \(yuan\) +526,595\.70 +762,452\.06 +\+235,856\.36/);
    expect(text).toContain('may negotiate · to be negotiated → must be deferred · to the cap');
    expect(text).toContain('(inclusive-loan/otherwise)” → “a small or micro enterprise loan');
    expect(text).toMatch(/NX-P-0006 +1 +interest +2020-06-27 +109,852\.60 +— +until 2021-03-31, 6,276\.02 yuan/);
  });

  it('says the same in Chinese, in the rulebook’s own words', () => {
    const text = comparisonText(higher);
    expect(text).toContain('参数“单户授信上限(含本数)”');
    expect(text).toContain('比较贷款200笔,10笔判定不同;款项1,422项,50项不同。');
    expect(text).toContain('自主协商·自主协商 → 应延尽延·延至上限');
    expect(text).toMatch(/应延尽延:本金\(元\) +139,076,571\.57 +205,189,980\.07 +\+66,113,408\.50/);
  });

  it('says where a reading, a day or the rulebook differs', () => {
    const reading = compare(SAMPLE, {}, { readings: { 'deferral.period': 'as-requested' }, asOf: '2020-07-01' });
    expect(comparisonText(reading, { lang: 'en' })).toMatch(/reading: .*\? .* → the enterprise's application/);
    expect(comparisonText(reading, { lang: 'en' })).toContain('decided as of: no day given → 2020-07-01');
    const rulebook = readRulebook('fixtures/rulebooks/invented-2021');
    expect(comparisonText(compare([], {}, { rulebook }), { lang: 'en' })).toMatch(/rulebook: ningxia-2020 .* → invented-2021 /);
  });

  it('says in words, at the end and by law, how questions are read that one law alone has', () => {
    const rulebook = readRulebook('fixtures/rulebooks/invented-2021');
    const words = ningxia2020().interpretations.find(({ id }) => id === 'penalty.scope');
    for (const lang of LANGUAGES) {
      const texts = [
        comparisonText(compare([], {}, { rulebook }), { lang, against: rulebook, format: 'markdown' }),
        comparisonText(compare([], { rulebook }, {}), { lang, rulebook, against: ningxia2020(), format: 'markdown' }),
      ];
      const titles = {
        zh: ['只有基准有的解读问题(23)', '只有对照有的解读问题(23)'],
        en: [
          'Questions of reading that the baseline alone has (23)',
          'Questions of reading that the compared law alone has (23)',
        ],
      };
      texts.forEach((text, at) => {
        const [before = '', end = ''] = text.split(`\n## ${titles[lang][at]}\n`);
        expect(before).toContain(lang === 'zh' ? '(列于文末)' : '(listed at the end)');
        expect(before).not.toContain(words?.question[lang]);
        expect(end.split('\n- ')).toHaveLength(24);
        expect(end).toContain(`- ${words?.question[lang]}`);
        expect(text).not.toMatch(/not in it|无此项|penalty\.scope/);
      });
    }
  });

  it('says which facts rules of the house decide on one side alone, and of a law without any nothing', () => {
    const rulebook = readRulebook('fixtures/rulebooks/house-rules');
    const facts = houseFactsOf(rulebook).map(({ fact }) => fact);
    expect(facts).toHaveLength(2);
    for (const [from, to] of [[{}, { rulebook }] as const, [{ rulebook }, {}] as const]) {
      const comparison = compare(SAMPLE.slice(0, 2), from, to);
      expect(comparison.from.house ?? []).toEqual('rulebook' in from ? facts : []);
      expect(comparison.to.house ?? []).toEqual('rulebook' in to ? facts : []);
      expect(comparison).not.toHaveProperty('house');
      const [en, zh] = [comparisonText(comparison, { lang: 'en' }), comparisonText(comparison, { lang: 'zh' })];
      expect(en).toContain('Rules of the house decide these on one side alone');
      expect(zh).toContain('只有一侧判定,未作比较:');
      for (const fact of facts) expect(en.split(fact)).toHaveLength(2);
    }
    expect(comparisonText(higher, { lang: 'en' })).not.toMatch(/rules of the house/i);
  });

  it('says that there is no change, and that the law is the same', () => {
    const text = comparisonText(compare(SAMPLE.slice(0, 5), {}, {}), { lang: 'en' });
    expect(text).toContain('Both sides apply the same law.');
    expect(text).toContain('No loan is decided differently.');
    expect(text).not.toContain('Components decided differently');
  });

  it('is written as Markdown and as a page of HTML', () => {
    expect(comparisonText(higher, { lang: 'en', format: 'markdown' })).toContain('# Decisions under two laws compared\n');
    expect(comparisonText(higher, { lang: 'zh', format: 'html' })).toContain('<h1>两种规则下的判定比较</h1>');
  });

  it('is that of a comparison that was stored as JSON, and of nothing else', () => {
    expect(comparisonText(JSON.parse(JSON.stringify(higher)))).toBe(comparisonText(higher));
    for (const changed of [
      { ...higher, loans: { compared: -1, changed: 0 } },
      { ...higher, penaltyInterest: { from: '1', to: '2' } },
      {},
    ]) {
      expect(() => comparisonText(changed as LawComparison)).toThrow(InvalidInputError);
    }
  });
});
