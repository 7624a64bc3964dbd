import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itAtTimes } from '../../depth.js';
import { folder, liubao } from '../terminal.js';

const INVENTED = 'fixtures/rulebooks/invented-2021';

/** A copy of the invented rulebook with another ceiling. */
async function amended(): Promise<string> {
  const path = join(await folder(), 'amended');
  cpSync(INVENTED, path, { recursive: true });
  const file = join(path, 'parameters.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('3000000.00', '5000000.00'));
  return path;
}

describe('liubao diff', () => {
  it('says in the terms of the law what changed, with a loan for each rule, and ends with 0', async () => {
    const ran = await liubao(['diff', INVENTED, await amended(), '--lang', 'en']);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('value: ¥3,000,000.00 → ¥5,000,000.00');
    expect(ran.out).toMatch(/micro: changed \(the value of a parameter that it uses\)/);
    expect(ran.out).toContain('decided differently, for example — kind of borrower: enterprise');
  });

  it('speaks Chinese, and prints JSON and Markdown', async () => {
    const to = await amended();
    const zh = await liubao(['diff', INVENTED, to, '--lang', 'zh', '--format', 'markdown']);
    expect(zh.out).toContain('# 规则手册的变化');
    expect(zh.out).toContain('判定不同的一例');
    const json = await liubao(['diff', INVENTED, to, '--format', 'json']);
    const diff = JSON.parse(json.out);
    expect(diff.parameters).toMatchObject([
      { id: 'small.creditCeiling', from: { value: '3000000.00' }, to: { value: '5000000.00' } },
    ]);
    expect(diff.rules.map(({ effect }: { effect: { kind: string } }) => effect.kind)).toContain('differs');
  });

  itAtTimes('says what an amendment changed within one rulebook, from one day to another', async () => {
    const series = 'fixtures/rulebooks/relief-series/3-april-2021';
    const days = ['--from-day', '2021-04-01', '--to-day', '2021-10-01'];
    const ran = await liubao(['diff', series, series, ...days, '--tries', '500', '--lang', 'en']);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('the law of 1 October 2021');
    expect(ran.out).toContain('value: ¥10,000,000.00 → ¥20,000,000.00');
    expect(ran.out).toContain('decided differently, for example');
    const outside = await liubao(['diff', series, series, '--from-day', '2019-01-01']);
    expect([outside.code, outside.out]).toEqual([2, '']);
    expect(outside.err).toMatch(/--from-day: "2019-01-01", expected a day on which/);
    const lineage = 'fixtures/rulebooks/relief-series';
    const before = await liubao(['diff', series, lineage, '--to-day', '2019-01-01']);
    expect([before.code, before.out]).toEqual([2, '']);
    expect(before.err).toMatch(/--to-day: "2019-01-01", expected/);
  });

  it('finds nothing between a rulebook and itself', async () => {
    const ran = await liubao(['diff', INVENTED, INVENTED, '--lang', 'en']);
    expect([ran.code, ran.out.includes('Both rulebooks are the same.')]).toEqual([0, true]);
  });

  it.each([
    [['diff', INVENTED], 2, 'to'],
    [['diff', INVENTED, 'nowhere'], 3, 'nowhere'],
    [['diff', INVENTED, INVENTED, '--tries', '0'], 2, '--tries'],
    [['diff', INVENTED, 'fixtures/loans'], 2, 'fixtures/loans'],
  ])('refuses %j', async (args, code, message) => {
    const ran = await liubao(args);
    expect(ran.err).toContain(message);
    expect([ran.code, ran.out]).toEqual([code, '']);
  });
});
