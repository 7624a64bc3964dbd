import { describe, expect, it } from 'vitest';
import { ningxia2020 } from '../../../../src/rulebook/shipped/ningxia-2020.js';
import { vocabularyOf } from '../../../../src/rulebook/vocabulary.js';
import { liubao } from '../../terminal.js';

const HARD_HIT = 'fixtures/rulebooks/hard-hit-industries';
const listed = async (...argv: string[]) => JSON.parse((await liubao([...argv, '--format', 'json'])).out);

describe('the names of a rulebook', () => {
  it('are every fact that its rules may name, each with words and type', async () => {
    const facts: { name: string; zh: string; en: string; type: string }[] = await listed('facts');
    const known = [...vocabularyOf(ningxia2020()).values()].filter(({ grain }) => grain !== undefined);
    expect(facts.map(({ name }) => name)).toEqual(known.map(({ name }) => name));
    for (const fact of facts) expect(fact).toMatchObject({ zh: expect.stringMatching(/./), en: expect.stringMatching(/./) });
  });

  it('are the facts that it declares itself, with the words of their values', async () => {
    expect(await listed('facts', '--rulebook', HARD_HIT, '--grain', 'loan')).toContainEqual({
      name: 'extensions.industry',
      grain: 'loan',
      origin: 'input',
      type: 'choice',
      zh: '所属行业',
      en: 'industry',
      values: expect.arrayContaining([{ value: 'catering', zh: '餐饮业', en: 'catering' }]),
    });
  });

  it('are its readings and parameters, with the provisions', async () => {
    const { interpretations, parameters } = ningxia2020();
    const readings: { id: string; provisions: string[] }[] = await listed('readings');
    expect(readings.map(({ id, provisions }) => ({ id, provisions }))).toEqual(
      interpretations.map(({ id, provisions }) => ({ id, provisions })),
    );
    const values: { id: string; value: string }[] = await listed('parameters');
    expect(values.map(({ id, value }) => [id, value])).toEqual(parameters.map(({ id, value }) => [id, value]));
  });

  it.each([
    ['2021-09-30', '10000000.00', [true, false]],
    ['2021-10-01', '20000000.00', [false, true]],
  ])('are all values of a dated parameter, and the one in force on %s', async (day, value, inForce) => {
    const argv = ['parameters', '--rulebook', 'fixtures/rulebooks/relief-series/3-april-2021', '--law-as-of', day];
    const entries: { id: string; value: string; values?: object[] }[] = await listed(...argv);
    const ceiling = entries.find(({ id }) => id === 'series.creditCeiling');
    expect(ceiling?.value).toBe(value);
    expect(ceiling?.values).toMatchObject([
      { value: '10000000.00', until: '2021-09-30', inForce: inForce[0] },
      { value: '20000000.00', from: '2021-10-01', inForce: inForce[1] },
    ]);
    const { out } = await liubao([...argv, '--lang', 'en', '--format', 'markdown']);
    const rows = out.split('\n').filter((line) => line.includes('series.creditCeiling'));
    expect(rows.map((row) => row.includes('| yes |'))).toEqual(inForce);
  });

  it.each([
    ['facts', 'zh', 'borrower.creditTotal', '金额(元)'],
    ['facts', 'en', 'component.track', 'shall-defer must be deferred'],
    ['readings', 'zh', 'ceiling.scope=all-limbs', '默认:'],
    ['readings', 'en', 'ceiling.scope=enterprises', 'tenable: '],
    ['parameters', 'zh', 'deferral.latestDate', '2021-03-31'],
    ['parameters', 'en', 'penalty.multiplier', 'factor'],
  ])('are printed by liubao %s in %s, as a table and as Markdown', async (command, lang, name, text) => {
    for (const format of ['table', 'markdown']) {
      const { code, out } = await liubao([command, '--lang', lang, '--format', format]);
      expect(code).toBe(0);
      expect(out).toContain(name);
      expect(out).toContain(text);
    }
  });
});
