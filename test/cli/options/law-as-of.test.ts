import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itAtTimes } from '../../depth.js';
import { folder, liubao } from '../terminal.js';

const SERIES = 'fixtures/rulebooks/relief-series';
const LAST = `${SERIES}/3-april-2021`;
const LOAN = {
  id: 'S-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '15000000.00' },
  schedule: [{ dueDate: '2021-11-01', principal: '100000.00', interest: '1500.00' }],
};
const decided = async (...options: string[]) => {
  const { code, out, err } = await liubao(['decide', '-', '--input', 'json', '--format', 'json', ...options], {
    stdin: [JSON.stringify(LOAN)],
  });
  return code === 0 ? JSON.parse(out) : { code, err };
};

describe('--as-of and --law-as-of', () => {
  it('name the day of the law', async () => {
    expect(await decided('--rulebook', LAST)).toMatchObject({ lawAsOf: '2021-04-01', track: 'not-covered' });
    expect(await decided('--rulebook', LAST, '--as-of', '2021-10-01')).toMatchObject({
      asOf: '2021-10-01',
      lawAsOf: '2021-10-01',
      track: 'may-negotiate',
    });
    expect(await decided('--rulebook', LAST, '--as-of', '2021-10-01', '--law-as-of', '2021-09-30')).toMatchObject({
      asOf: '2021-10-01',
      lawAsOf: '2021-09-30',
      track: 'not-covered',
    });
  });

  it('are refused on a day on which the rulebook does not govern, and where they are no days', async () => {
    expect(await decided('--rulebook', LAST, '--as-of', '2022-01-01')).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        '--as-of: "2022-01-01", expected a day on which relief-series-3 governs, 2021-04-01 to 2021-12-31',
      ),
    });
    expect(await decided('--rulebook', LAST, '--law-as-of', '2021-03-31')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--law-as-of: "2021-03-31", expected a day on which'),
    });
    expect(await decided('--law-as-of', '2021-02-30')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Expected a calendar day'),
    });
  });

  it('pick the rulebook of a lineage', async () => {
    for (const [day, id] of [
      ['2020-12-31', 'relief-series-1'],
      ['2021-01-01', 'relief-series-2'],
      ['2021-04-01', 'relief-series-3'],
    ] as const) {
      const rulebook = { id };
      expect(await decided('--rulebook', SERIES, '--as-of', day)).toMatchObject({ rulebook, lawAsOf: day, asOf: day });
      expect(await decided('--rulebook', SERIES, '--law-as-of', day)).toMatchObject({ rulebook, lawAsOf: day });
    }
  });

  it('are asked for where a lineage is given without them', async () => {
    const { code, err } = await decided('--rulebook', SERIES);
    expect(code).toBe(2);
    expect(err).toContain('holds a lineage, which governs from 2020-06-01 to 2021-12-31: name the day with --law-as-of');
    expect(err).toContain(`${SERIES}/2-january-2021`);
    expect(await decided('--rulebook', SERIES, '--as-of', '2022-01-01')).toMatchObject({
      err: expect.stringContaining(
        '--as-of: "2022-01-01", expected a day on which one of the rulebooks governs, 2020-06-01 to 2021-12-31',
      ),
    });
  });

  it('give a statement, a book, a graph and provisions of that day', async () => {
    const sql = await liubao(['sql', '--dialect', 'duckdb', '--rulebook', SERIES, '--law-as-of', '2021-10-01']);
    expect(sql.out).toContain('-- Law in force on 2021-10-01');
    const graph = await liubao(['graph', '--rulebook', LAST, '--law-as-of', '2021-07-01', '--format', 'markdown']);
    expect(graph.out).toContain('series-waiver-both');
    expect(graph.out).not.toContain('series-waiver-principal');
    const own = await liubao(['graph', '--rulebook', LAST, '--format', 'markdown']);
    expect(own.out).toContain('series-waiver-principal');
    const unknown = await liubao(['graph', '--rulebook', LAST, '--rule-set', 'series-waiver-both']);
    expect(unknown).toMatchObject({
      code: 2,
      err: expect.stringContaining('"series-waiver-both" is not in force on 2021-04-01: it is in force from 2021-07-01'),
    });
    const provisions = await liubao(['provisions', '--rulebook', SERIES, '--law-as-of', '2021-02-01']);
    expect(provisions.out).toContain('relief-2/p1/2');
    const out = join(await folder(), 'book');
    const book = await liubao(['book', '--rulebook', LAST, '--law-as-of', '2021-10-01', '--out', out]);
    expect(book.code).toBe(0);
    expect(readFileSync(join(out, 'parameters.md'), 'utf8')).toContain('¥20 million');
  });

  it('are days that no book is of where the rulebook does not govern', async () => {
    const { code, err } = await liubao(['provisions', '--rulebook', LAST, '--law-as-of', '2022-01-01']);
    expect(code).toBe(2);
    expect(err).toContain('--law-as-of: "2022-01-01", expected a day on which relief-series-3 governs');
    const sql = await liubao(['sql', '--dialect', 'duckdb', '--rulebook', LAST, '--as-of', '2022-01-01']);
    expect(sql).toMatchObject({ code: 2, err: expect.stringContaining('--as-of: "2022-01-01", expected a day') });
  });
});

describe('a lineage', () => {
  itAtTimes('is linted, each rulebook of it, or the law of a day', async () => {
    const all = await liubao(['lint', SERIES, '--format', 'json']);
    expect(all.code).toBe(0);
    const reports: { rulebook: { id: string }; faults: object[] }[] = JSON.parse(all.out);
    expect(reports.map(({ rulebook }) => rulebook.id)).toEqual(['relief-series-1', 'relief-series-2', 'relief-series-3']);
    const one = await liubao(['lint', SERIES, '--law-as-of', '2021-10-01', '--format', 'json', '--rule-set', 'series-cap']);
    expect(JSON.parse(one.out)).toMatchObject({ rulebook: { id: 'relief-series-3' }, faults: [] });
    const other = await liubao(['lint', LAST, '--law-as-of', '2022-01-01']);
    expect(other).toMatchObject({ code: 2, err: expect.stringContaining('--law-as-of: "2022-01-01", expected a day on which') });
  });

  it('is checked with fixtures by the law of a day', async () => {
    const path = await folder({
      'one.json': JSON.stringify({
        title: { zh: '一', en: 'one' },
        provisions: ['relief-3/p1/1'],
        cases: [{ name: 'one', why: { zh: '限额', en: 'the ceiling' }, loan: LOAN, expect: { inclusive: { value: 'yes' } } }],
      }),
    });
    const checked = (day: string) => liubao(['check', join(path, 'one.json'), '--rulebook', SERIES, '--law-as-of', day]);
    expect(await checked('2021-10-01')).toMatchObject({ code: 0 });
    expect(await checked('2021-09-30')).toMatchObject({ code: 1 });
  });
});

describe('a rulebook in which something is dated', () => {
  itAtTimes('is linted in each of its periods', async () => {
    const { code, out } = await liubao(['lint', LAST]);
    expect(code).toBe(0);
    expect(out).toContain('No fault.');
  });
});
