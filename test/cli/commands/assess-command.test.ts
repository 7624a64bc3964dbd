import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liubao } from '../terminal.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liubao-assess-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, data: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data));
  return path;
}

const SHOP = { id: '枸杞铺', industry: 'retail', employees: 12, revenue: '3000000.00' };

describe('liubao assess', () => {
  it('prints a readable report in English', async () => {
    const { code, out } = await liubao(['assess', 'enterprise', file('shop.json', SHOP), '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('枸杞铺 · the size of an enterprise');
    expect(out).toContain('a small enterprise [nbs-2017-213/table-1]');
    expect(out).toContain('Rulebook enterprise-size-2011 1.0.0');
  });

  it('prints the same in Chinese', async () => {
    const bank = { asOf: '2020-06-30', newLoans: '35000000000.00' };
    const { out } = await liubao(['assess', 'region-year', file('region.json', bank), '--lang', 'zh']);
    expect(out).toContain('全区新增贷款尚未达到600亿元,年度未结束 [notice/s1/p1/4, annex/i17/1]');
    expect(out).toMatch(/新增贷款:35000000000.00 ≥ 60000000000.00 × 182 ÷ 366 ≈\s+29836065573.77,符合序时进度\(计算参考/);
    expect(out).toContain('补充后即可判定的事实');
  });

  it('prints JSON: one result, or a list', async () => {
    const one = await liubao(['assess', 'enterprise', file('shop.json', SHOP), '--format', 'json']);
    expect(JSON.parse(one.out)).toMatchObject({ id: '枸杞铺', size: 'small' });
    const list = await liubao(['assess', 'enterprise', file('shops.json', [SHOP, {}]), '--format', 'json']);
    expect(JSON.parse(list.out)).toMatchObject([
      { size: 'small' },
      { size: 'undetermined', missing: ['industry', 'revenue', 'employees', 'assets'] },
    ]);
  });

  it('prints a line for each line, and says which are invalid', async () => {
    const lines = `${JSON.stringify(SHOP)}\n${JSON.stringify({ ...SHOP, employes: 3 })}\n`;
    const { code, out } = await liubao(['assess', 'enterprise', file('shops.ndjson', lines), '--format', 'ndjson']);
    expect(code).toBe(2);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(first).toMatchObject({ size: 'small' });
    expect(second).toMatchObject({ line: 2, error: { problems: [{ path: 'employes', nearest: 'employees' }] } });
  });

  it('assesses under another reading, and refuses an unknown one', async () => {
    const input = file('bond.json', {
      bond: { privateEnterprise: true, issued: true, instrument: 'other-bond', amount: '100.00' },
    });
    const args = ['assess', 'support', input, '--format', 'json', '--reading'];
    expect(JSON.parse((await liubao([...args, 'support.instruments=listed-only'])).out).bond.verdict).toBe('not-eligible');
    expect((await liubao([...args, 'support.bonds=any'])).code).toBe(2);
    expect((await liubao(['assess', 'nobody', input])).code).toBe(2);
  });
});
