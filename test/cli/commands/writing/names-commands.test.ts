import { describe, expect, it } from 'vitest';
import { EVERY_INPUT } from '../../../../src/facts/subjects/every-input.js';
import { ningxia2020 } from '../../../../src/rulebook/shipped/ningxia-2020.js';
import { vocabularyOf } from '../../../../src/rulebook/vocabulary.js';
import { liubao } from '../../terminal.js';

const AMENDED = 'fixtures/rulebooks/relief-series/3-april-2021';
const HARD_HIT = 'fixtures/rulebooks/hard-hit-industries';
const listed = async (...argv: string[]) => JSON.parse((await liubao([...argv, '--format', 'json'])).out);

describe('the names of a rulebook', () => {
  it('are every fact that its rules may name, each with words and type', async () => {
    const facts: { name: string; zh: string; en: string; type: string }[] = await listed('facts');
    const known = [...vocabularyOf(ningxia2020(), EVERY_INPUT).values()].filter(({ grain }) => grain !== undefined);
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
    ['2021-09-30', { value: '10000000.00', inForceFrom: '2021-04-01', until: '2021-09-30' }],
    ['2021-10-01', { value: '20000000.00', inForceFrom: '2021-10-01' }],
  ])('are the value of a dated parameter that is in force on %s', async (day, value) => {
    const entries: { id: string }[] = await listed('parameters', '--rulebook', AMENDED, '--law-as-of', day);
    const ceiling = entries.find(({ id }) => id === 'series.creditCeiling');
    expect(ceiling).toMatchObject(value);
    expect(ceiling).not.toHaveProperty('values');
  });

  it('are those of all days where no day is named, each with its days', async () => {
    const named = async (command: string, name: string): Promise<object[]> =>
      (await listed(command, '--rulebook', AMENDED)).filter(
        (one: { id?: string; name: string }) => (one.id ?? one.name) === name,
      );
    expect(await named('parameters', 'series.creditCeiling')).toMatchObject([
      {
        values: [
          { value: '10000000.00', from: '2021-04-01', until: '2021-09-30' },
          { value: '20000000.00', from: '2021-10-01' },
        ],
      },
    ]);
    expect(await named('readings', 'ceiling.scope')).toMatchObject([
      { readings: [{ id: 'both' }, { id: 'enterprises', inForce: { from: '2021-04-01', until: '2021-06-30' } }] },
    ]);
    expect(await named('facts', 'component.penaltyWaiver')).toMatchObject([
      { ruleSet: 'series-waiver-principal', inForce: [{ from: '2021-04-01', until: '2021-06-30' }] },
      { ruleSet: 'series-waiver-both', inForce: [{ from: '2021-07-01' }] },
    ]);
    const facts: object[] = await listed('facts', '--rulebook', AMENDED, '--grain', 'loan');
    expect(facts.filter((fact) => 'inForce' in fact)).toMatchObject([{ name: 'loan.inclusive' }, { name: 'loan.inclusive' }]);
  });

  it.each(['facts', 'readings', 'parameters', 'provisions'])(
    'liubao %s says whether it shows all days or one',
    async (command) => {
      const all = await liubao([command, '--rulebook', AMENDED, '--lang', 'en']);
      expect(all.out).toMatch(/^The law of all days from 2021-04-01 until 2021-12-31/);
      const one = await liubao([command, '--rulebook', AMENDED, '--lang', 'en', '--law-as-of', '2021-10-01']);
      expect(one.out).toMatch(/^Law in force on 1 October 2021\n/);
      expect((await liubao([command, '--lang', 'en'])).out).not.toContain('aw in force');
    },
  );

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
