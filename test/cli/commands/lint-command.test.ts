import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, liubao } from '../terminal.js';

const INVENTED = 'fixtures/rulebooks/invented-2021';

/** A copy of the invented rulebook that expects no overlap. */
async function undeclared(): Promise<string> {
  const copy = await folder();
  const parts = ['rulebook.json', 'provisions.json', 'parameters.json', 'interpretations.json', 'conditions.json', 'rule-sets'];
  for (const part of parts) await cp(join(INVENTED, part), join(copy, part), { recursive: true });
  return copy;
}

describe('liubao lint', () => {
  it('ends with 0 where there is no fault', async () => {
    const { code, out } = await liubao(['lint', INVENTED, '--lang', 'en']);
    expect(out).toContain('No fault.');
    expect(code).toBe(0);
  });

  it('ends with 1 if there is a fault, and shows a loan', async () => {
    const copy = await undeclared();
    const { code, out } = await liubao(['lint', copy, '--format', 'markdown', '--lang', 'zh']);
    expect(code).toBe(1);
    expect(out).toContain('### 未声明的重叠');
    expect(out).toContain('loan: {"id":"witness"');
    const json = await liubao(['lint', copy, '--format', 'json']);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out).faults[0]).toMatchObject({ kind: 'overlap', rule: 'autumn-outcome/nothing-due' });
  });

  it('ends with 6 if it could not prove the absence of faults, and lists what is unproved', async () => {
    const { code, out } = await liubao(['lint', INVENTED, '--budget', '1000', '--lang', 'en']);
    expect(code).toBe(6);
    expect(out).not.toContain('No fault.');
    expect(out).toContain('No fault was found, but not everything is proved');
    expect(out).toContain('the steps ran out; a greater --budget may prove it');
    expect(out).toMatch(/rule-sets\/autumn-cap.json:\d+ \/rules\/0\n {2}not proved: every condition of .* matters/);
    const zh = await liubao(['lint', INVENTED, '--budget', '1000', '--lang', 'zh', '--format', 'markdown']);
    expect(zh.out).toContain('### 未能证明');
    const json = JSON.parse((await liubao(['lint', INVENTED, '--budget', '1000', '--format', 'json'])).out);
    expect(json.unproved[0]).toMatchObject({ kind: 'gap', reason: 'budget' });
    expect(json.steps).toEqual({ taken: 1000, budget: 1000 });
  });

  it('ends with 1 where a fault is found before the budget is spent', async () => {
    const { code, out } = await liubao(['lint', await undeclared(), '--budget', '20000', '--format', 'json']);
    const { faults, unproved } = JSON.parse(out);
    expect(faults.length).toBeGreaterThan(0);
    expect(unproved.length).toBeGreaterThan(0);
    expect(code).toBe(1);
  });

  it.each(['0', '-1', '1.5', '1e6', 'many', '9007199254740993'])('refuses a budget of %s', async (budget) => {
    const { code, err } = await liubao(['lint', INVENTED, `--budget=${budget}`]);
    expect(code).toBe(2);
    expect(err).toContain('a whole number from 1 to');
  });

  it('refuses an unknown parameter that is declared as used, and names the nearest', async () => {
    const { code, err } = await liubao(['lint', INVENTED, '--parameter-used', 'autumn.lastDya']);
    expect(code).toBe(2);
    expect(err).toContain('--parameter-used: unknown key "autumn.lastDya"; did you mean "autumn.lastDay"?');
    expect((await liubao(['lint', INVENTED, '--parameter-used', 'nosuch'])).code).toBe(2);
  });

  it('examines some rule sets only, and refuses one that there is not', async () => {
    const { code, out } = await liubao(['lint', INVENTED, '--rule-set', 'autumn-outcome', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).examined.ruleSets).toBe(1);
    const unknown = await liubao(['lint', INVENTED, '--rule-set', 'autumn-outcom']);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('did you mean "autumn-outcome"?');
  });

  it('refuses a folder that is not a rulebook', async () => {
    const at = await folder({ 'rulebook.json': '{}' });
    const { code, out, err } = await liubao(['lint', at]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('This is no valid rulebook, and it does not load:');
    expect(out).toContain('\nprovisions.json\n  missing\n');
  });

  it.each(['json', 'ndjson'])(
    'lists the faults of a folder that is not a rulebook as %s, each with its place',
    async (format) => {
      const at = await folder({ 'rulebook.json': '{\n  "id": 7,\n}' });
      const { code, out } = await liubao(['lint', at, '--format', format]);
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({
        file: at,
        error: {
          name: 'InvalidRulebookError',
          code: 'invalid-rulebook',
          problems: expect.arrayContaining([
            expect.objectContaining({
              file: 'rulebook.json',
              line: 3,
              column: 1,
              zh: { message: expect.stringContaining('JSON') },
            }),
          ]),
        },
      });
    },
  );

  it('says of rulebooks that do not follow each other which', async () => {
    const at = await folder();
    await cp('fixtures/rulebooks/relief-series', at, { recursive: true });
    const first = join(at, '1-june-2020', 'rulebook.json');
    const data = JSON.parse(await readFile(first, 'utf8'));
    await writeFile(first, JSON.stringify({ ...data, governs: { ...data.governs, until: '2020-12-30' } }));
    const { code, out } = await liubao(['lint', at, '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'invalid-lineage', problems: [{ path: 'relief-series-2' }] } });
    expect((await liubao(['lint', at])).out).toContain('The rulebooks in it do not follow each other:\n\nrelief-series-2\n');
  });
});

describe('liubao graph', () => {
  it('draws a rule set with what it requires', async () => {
    const { code, out } = await liubao(['graph', '--rule-set', 'autumn-outcome', '--rulebook', INVENTED, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^flowchart LR\n/);
    expect((await liubao(['graph', '--format', 'dot'])).out).toMatch(/^digraph /);
    const { out: page } = await liubao(['graph', '--format', 'markdown', '--rule-set', 'deferral-cap', '--lang', 'en']);
    expect(page).toContain('| rule | principal or interest | deferral track | conclusion |');
    expect(page).toContain('<a id="deferral-cap.principal"></a>**Rule 1**');
  });

  it('names the nearest rule set if the name is unknown', async () => {
    const { code, err } = await liubao(['graph', '--rule-set', 'deferral-cab']);
    expect(code).toBe(2);
    expect(err).toContain('did you mean "deferral-cap"?');
  });
});
