import { describe, expect, it } from 'vitest';
import type { FactType } from '../../../src/facts/fact.js';
import type { Misfit } from '../../../src/facts/input/invalid-input.js';
import { cellReader, FAULT } from '../../../src/mapping/columns/cell-reader.js';
import { factReader } from '../../../src/mapping/columns/fact-reader.js';
import type { FactMapping } from '../../../src/mapping/fact-mapping.js';

const [DATE, MONEY, RATE]: FactType[] = [{ kind: 'date' }, { kind: 'money' }, { kind: 'rate' }];

function problemOf(type: FactType, cell: string, more: object = {}): Misfit | undefined {
  const problems: Misfit[] = [];
  factReader(type, { column: 'c', ...more } as FactMapping, ['c'])([cell], [], problems);
  return problems[0];
}

describe('a reject names the option of the mapping that would read the value', () => {
  it.each<[FactType, string, RegExp]>([
    [DATE as FactType, '15/08/2020', /; "format": "dd\/MM\/yyyy" in the mapping would read it$/],
    [DATE as FactType, '05/01/2020', /; "format": "MM\/dd\/yyyy" or "format": "dd\/MM\/yyyy" in the mapping would read it$/],
    [DATE as FactType, '20200815', /"format": "yyyyMMdd" in the mapping/],
    [DATE as FactType, '2020年8月15日', /"format": "yyyy年M月d日" in the mapping/],
    [DATE as FactType, 'Aug-2020', /"format": "Mon-yyyy" in the mapping/],
    [MONEY as FactType, '3,000万元', /; "ownUnit": true in the mapping would read it$/],
    [MONEY as FactType, "1'234.50", /; "grouping": "'" in the mapping would read it$/],
    [RATE as FactType, '5.00%', /; "ownUnit": true in the mapping would read it$/],
  ])('reads a value of %o: %s', (type, cell, message) => {
    const problem = problemOf(type, cell);
    expect(problem?.expected).toMatch(message);
    expect(problem?.zh).toMatch(/;在映射中写明 .* 即可读取$/);
    // The named option does read the value.
    const options = [...(problem?.expected ?? '').matchAll(/"(format|grouping|ownUnit)": ("[^"]*"|true)/g)];
    expect(options.length).toBeGreaterThan(0);
    for (const [, option = '', value = ''] of options) {
      const more = { [option]: JSON.parse(value), ...(/Mon-yyyy/.test(value) ? { day: 'last' } : {}) };
      expect(cellReader(type, { column: 'c', ...more } as never).read(cell)).not.toBe(FAULT);
    }
  });

  it.each<[FactType, string, object]>([
    [DATE as FactType, '2020-02-30', {}],
    [DATE as FactType, 'soon', {}],
    [DATE as FactType, '15/08/2020', { format: 'yyyyMMdd' }],
    [MONEY as FactType, '-1', {}],
    [MONEY as FactType, 'n/a', {}],
    [RATE as FactType, 'LPR', {}],
  ])('names no option if none would read the value: %o %s %o', (type, cell, more) => {
    const problem = problemOf(type, cell, more);
    expect(problem?.expected).toBeDefined();
    expect(problem?.expected).not.toContain('mapping');
    expect(problem?.zh).not.toContain('映射');
  });
});
