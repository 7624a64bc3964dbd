import { describe, expect, it } from 'vitest';
import { diffRulebooks, type RulebookDiff, rulebookDiffText } from '../../../src/compare/index.js';
import { ningxia2020Deferral } from '../../../src/index.js';
import { readRulebook } from '../../../src/node/index.js';
import { byId, revised } from './revised-rulebook.js';

const OWN = ningxia2020Deferral();
const SERIES = readRulebook('fixtures/rulebooks/relief-series/3-april-2021');
const LATER = 'series-waiver-both';
const SAME = /are the same|相同/;
const textOf = (diff: RulebookDiff) => rulebookDiffText(diff, { lang: 'en' });

describe('what rulebooks and rule sets say of themselves', () => {
  it('is the same between a rulebook and itself', () => {
    const diff = diffRulebooks(SERIES, SERIES, { tries: 10 });
    expect([diff.head, diff.ruleSets, diff.rules]).toEqual([undefined, [], []]);
  });

  it('is when a rule set is in force', () => {
    const to = revised(SERIES, ({ ruleSets }) => {
      byId(ruleSets, LATER).inForce = { from: '2021-08-01' };
      byId(ruleSets, 'series-waiver-principal').inForce = { from: '2021-04-01', until: '2021-07-31' };
    });
    const diff = diffRulebooks(SERIES, to, { tries: 10 });
    expect(diff.ruleSets).toMatchObject([
      { id: LATER, change: 'changed', fields: ['inForce'], from: { inForce: { from: '2021-07-01' } } },
      { id: 'series-waiver-principal', change: 'changed', fields: ['inForce'] },
    ]);
    expect(diff.rules).toEqual([]);
    expect(textOf(diff)).toContain('- in force: 2021-07-01 on → 2021-08-01 on');
    expect(rulebookDiffText(diff, { lang: 'zh' })).toContain('施行期间:2021-07-01起 → 2021-08-01起');
  });

  it('is how a rule set decides', () => {
    const to = revised(SERIES, (draft) => {
      draft.ruleSets = draft.ruleSets.map(({ otherwise, ...ruleSet }) =>
        ruleSet.id === 'series-audit-penalty-both'
          ? { ...ruleSet, hitPolicy: 'collect' }
          : { ...ruleSet, ...(otherwise === undefined ? {} : { otherwise }) },
      );
    });
    const diff = diffRulebooks(SERIES, to, { tries: 10 });
    expect(diff.ruleSets).toMatchObject([{ change: 'changed', fields: ['hitPolicy'] }]);
    expect(textOf(diff)).toContain('- how it decides: the first rule that holds → every rule that holds');
  });

  it('is on which days a rulebook governs, its own day, and which it follows', () => {
    const to = revised(SERIES, (draft) => {
      draft.governs = { from: '2021-04-01', until: '2022-06-30' };
      draft.lawAsOf = '2021-04-02';
      draft.follows = 'another-rulebook';
    });
    const diff = diffRulebooks(SERIES, to, { tries: 10 });
    expect(diff.head).toMatchObject({ from: { follows: 'relief-series-2' }, to: { lawAsOf: '2021-04-02' } });
    expect([...(diff.head?.fields ?? [])].sort()).toEqual(['follows', 'governs', 'lawAsOf']);
    expect(textOf(diff)).toContain('- governs: 2021-04-01 to 2021-12-31 → 2021-04-01 to 2022-06-30');
    expect(textOf(diff)).toContain('- the rulebook that it follows: relief-series-2 → another-rulebook');
  });
});

describe('a rule of a rule set that is in force on other days only', () => {
  const to = revised(SERIES, ({ ruleSets }) => {
    const [rule] = byId(ruleSets, LATER).rules;
    if (rule !== undefined) rule.event.params.en += ' indeed';
  });

  it('is said to have changed, and that nothing was decided by it', () => {
    const diff = diffRulebooks(SERIES, to, { tries: 10 });
    expect(diff.rules).toMatchObject([
      { ruleSet: LATER, change: 'changed', differs: ['words'], effect: { kind: 'not-in-force' } },
    ]);
    expect(textOf(diff)).toContain("It is not in force on either rulebook's own day: nothing was decided by it.");
  });

  it('is left out where days are named on which it is not in force, and others are not called the same', () => {
    const diff = diffRulebooks(SERIES, to, { tries: 10, fromDay: '2021-04-01', toDay: '2021-04-01' });
    expect(diff.rules).toEqual([]);
    expect(textOf(diff)).toContain('Nothing was found to differ in the law of 1 April 2021. Of other days not everything');
    for (const lang of ['zh', 'en'] as const) expect(rulebookDiffText(diff, { lang })).not.toMatch(SAME);
  });
});

it.each(['fromDay', 'toDay'] as const)('a day on which a rulebook does not govern is refused by the name of %s', (option) => {
  expect(() => diffRulebooks(SERIES, SERIES, { [option]: '2019-01-01' })).toThrow(`${option}: "2019-01-01"`);
});

it('rulebooks that differ in what is not compared are not called the same', () => {
  const to = revised(OWN, (draft) => {
    draft.version = '9.0.0';
  });
  const diff = diffRulebooks(OWN, to, { tries: 10 });
  expect(textOf(diff)).toContain('Nothing was found to differ in the law');
  for (const lang of ['zh', 'en'] as const) expect(rulebookDiffText(diff, { lang })).not.toMatch(SAME);
});
