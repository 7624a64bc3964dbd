import { describe, expect, it } from 'vitest';
import { diffRulebooks, rulebookDiffText } from '../../../src/compare/index.js';
import { ningxia2020, ningxia2020Deferral } from '../../../src/index.js';
import { DEEP } from '../../depth.js';
import { byId, revised, withParameter } from './revised-rulebook.js';

const OWN = ningxia2020Deferral();
const TO = revised(withParameter(OWN, 'inclusive.creditCeiling', '30000000.00'), (draft) => {
  draft.version = '3.0.0';
  for (const reading of byId(draft.interpretations, 'ceiling.scope').readings) {
    reading.standing = reading.standing === 'default' ? 'tenable' : 'default';
  }
  const [provision] = draft.provisions;
  if (provision !== undefined) provision.gloss += ' indeed';
});
const diff = diffRulebooks(OWN, TO);

describe('the text of what changed', () => {
  it('says in English the parameter, the provision, the reading and the rules, with a loan for each', () => {
    const text = rulebookDiffText(diff, { lang: 'en' });
    expect(text).toMatch(/from: .* \(ningxia-2020 2\.0\.0, digest [0-9a-f]{12}\)/);
    expect(text).toContain("ceiling of a single household's credit, itself included (inclusive.creditCeiling): changed");
    expect(text).toContain('- value: ¥10,000,000.00 → ¥30,000,000.00');
    expect(text).toContain('- by the notice, section 2, paragraph 1, sentence 1');
    expect(text).toMatch(/default reading: .* → loans to small and micro enterprises only/);
    expect(text).toContain('inclusive-loan/enterprise: changed (the value of a parameter that it uses)');
    expect(text).toMatch(
      /decided differently, for example — kind of borrower: enterprise; size of the enterprise: micro; the borrower's credit at this bank: [23]0,000,000\.00: inclusive small-micro loan was “no”, now “yes”/,
    );
    expect(text).toMatch(/“.*” → “.* indeed”/);
  });

  it('says on which days rules were decided, and that on others they were not', () => {
    const days = 'Rules were decided by the law of 28 June 2020 only. By that of other days nothing was decided';
    expect(rulebookDiffText(diff, { lang: 'en' }).replace(/\s+/g, ' ')).toContain(days);
    expect(rulebookDiffText(diff, { lang: 'zh' })).toContain('规则的变化仅按');
    expect(rulebookDiffText(diffRulebooks(OWN, OWN), { lang: 'en' })).not.toContain('Rules were decided');
  });

  it('says the same in Chinese', () => {
    const text = rulebookDiffText(diff);
    expect(text).toContain('单户授信上限(含本数)(inclusive.creditCeiling):修改');
    expect(text).toContain('- 值:¥10,000,000.00 → ¥30,000,000.00');
    expect(text).toMatch(
      /判定不同的一例——借款人类型:企业;企业规模:微型企业;单户授信总额:[23]0,000,000\.00:普惠小微贷款由“否”变为“是”/,
    );
  });

  it('says of a rule without an example whether that is proved', () => {
    const words = revised(OWN, ({ ruleSets }) => {
      const [rule] = byId(ruleSets, 'inclusive-loan').rules;
      if (rule !== undefined) rule.event.params.en += '!';
    });
    expect(rulebookDiffText(diffRulebooks(OWN, words), { lang: 'en' })).toContain('No loan is decided differently: the rule set');
    const cap = diffRulebooks(OWN, withParameter(OWN, 'deferral.latestDate', '2021-06-30'), { tries: 50 });
    expect(rulebookDiffText(cap, { lang: 'en' })).toMatch(
      /Among \d+ inputs none was found that is decided differently; that proves nothing/,
    );
    expect(rulebookDiffText(cap, { lang: 'zh' })).toContain('这并不证明没有');
  });

  it('says that there is no difference', () => {
    expect(rulebookDiffText(diffRulebooks(OWN, OWN), { lang: 'en' })).toContain('Both rulebooks are the same.');
  });

  it.skipIf(!DEEP)('names what was done about a loan, in an audit', () => {
    const whole = ningxia2020();
    const text = rulebookDiffText(
      diffRulebooks(whole, withParameter(whole, 'deferral.latestDate', '2021-06-30'), { tries: 4_000 }),
      {
        lang: 'en',
      },
    );
    expect(text).toMatch(/what the bank did: deferred; deferral granted until: \d{4}-\d{2}-\d{2}/);
    expect(text).not.toContain('servicing.components');
  });

  it('is written as Markdown and HTML, of what diffRulebooks returned and of no copy', () => {
    expect(rulebookDiffText(diff, { lang: 'en', format: 'markdown' })).toContain('# What changed between two rulebooks\n');
    expect(rulebookDiffText(diff, { lang: 'zh', format: 'html' })).toContain('<h1>规则手册的变化</h1>');
    expect(() => rulebookDiffText(structuredClone(diff))).toThrow('diffRulebooks');
  });
});
