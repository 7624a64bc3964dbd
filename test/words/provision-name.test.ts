import { describe, expect, it } from 'vitest';
import { readRulebook } from '../../src/node/index.js';
import { enterpriseSize2011 } from '../../src/rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';
import { provisionName, provisionNames } from '../../src/words/provision-name.js';

const [notice, size] = [ningxia2020(), enterpriseSize2011()];
const table = readRulebook('fixtures/rulebooks/hard-hit-industries');

describe('a provision is cited as its document is divided', () => {
  it.each([
    [notice, 'notice/s2/p1/1', '《通知》第二条第一款第一句', 'the notice, section 2, paragraph 1, sentence 1'],
    [notice, 'annex/i17/10', '附件《实施方案》第17项第十句', 'the annex, item 17, sentence 10'],
    [notice, 'civil/a205', '参照《民法总则》第二百零五条', 'General Provisions of the Civil Law (by analogy), article 205'],
    [notice, 'pbc-2003-251/3', '银发〔2003〕251号文第三条', 'Yin Fa [2003] No. 251, article 3'],
    [
      size,
      'miit-2011-300/a4/12',
      '《中小企业划型标准规定》第四条第(十二)项',
      'Standards for Classifying Small and Medium-sized Enterprises, article 4, item (12)',
    ],
    [
      size,
      'nbs-2017-213/table-1',
      '《统计上大中小微型企业划分办法(2017)》表1',
      'Method for the Statistical Classification of Enterprises (2017), table 1',
    ],
    [table, 'hard-hit/t1/1', '《虚构市通知》附表一第1行', "the invented city's notice, table 1, row 1"],
  ])('%#', (rulebook, id, zh, en) => {
    expect([provisionName(id, rulebook, 'zh'), provisionName(id, rulebook, 'en')]).toEqual([zh, en]);
  });

  it.each([
    [
      ['notice/s2/p1/1', 'notice/s2/p1/2'],
      '《通知》第二条第一款第一句、第二句',
      'the notice, section 2, paragraph 1, sentence 1 and sentence 2',
    ],
    [
      ['notice/s2/p2/2', 'annex/i17/3', 'notice/s2/p3/2'],
      '《通知》第二条第二款第二句、第三款第二句、附件《实施方案》第17项第三句',
      'the notice, section 2, paragraph 2, sentence 2 and paragraph 3, sentence 2; the annex, item 17, sentence 3',
    ],
    [['civil/a205'], '参照《民法总则》第二百零五条', 'General Provisions of the Civil Law (by analogy), article 205'],
  ])('the part that several names share is said once: %j', (ids, zh, en) => {
    expect([provisionNames(ids, notice, 'zh'), provisionNames(ids, notice, 'en')]).toEqual([zh, en]);
  });

  it('no name has a piece of an id in it, and no two provisions have the same', () => {
    for (const rulebook of [notice, size]) {
      const ids = rulebook.provisions.map(({ id }) => id);
      const names = ids.map((id) => provisionName(id, rulebook, 'zh'));
      expect(new Set(names).size).toBe(ids.length);
      for (const name of names) expect(name).toMatch(/^[^/a-z]+(条|款|项|句|表\d+)$/);
    }
  });
});
