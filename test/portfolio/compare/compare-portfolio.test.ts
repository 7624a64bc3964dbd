import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compare, type LawOptions } from '../../../src/compare/index.js';
import type { LoanInput } from '../../../src/index.js';
import { readRulebook } from '../../../src/node/index.js';
import { comparePortfolio, type PortfolioComparisonOptions, PortfolioError } from '../../../src/portfolio/index.js';
import { HIGHER_CEILING } from '../../compare/laws.js';
import { DEEP, itAtTimes } from '../../depth.js';
import { bundled, duckdbInstalled, emptyFolder, jsonLines, linesOf, PORTFOLIO, portfolioCopy } from '../files.js';

const LOANS = jsonLines(PORTFOLIO) as unknown as LoanInput[];
const compared = (options: Omit<PortfolioComparisonOptions, 'threads'>) => comparePortfolio({ threads: 0, ...options });
const TO_EACH: readonly (readonly [string, LawOptions])[] = [
  ['a parameter', HIGHER_CEILING],
  ['a reading', { readings: { 'ceiling.scope': 'enterprises' } }],
  ['a day', { asOf: '2020-07-01' }],
  ['another rulebook', { rulebook: readRulebook('fixtures/rulebooks/invented-2021') }],
];

describe('a portfolio by two laws', () => {
  const script = bundled('src/portfolio/worker.ts');
  it.each(TO_EACH)('comes to what its loans come to in memory: %s', async (_, to) => {
    const { comparison, unmapped, rejects } = await compared({ input: PORTFOLIO, to, examples: 2 });
    expect(comparison).toEqual(compare(LOANS, {}, to, { examples: 2 }));
    expect([unmapped, rejects]).toEqual([[], []]);
  });

  itAtTimes('comes to the same in one chunk or in many, here or in threads', { timeout: 120_000 }, async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'loans.ndjson');
    const text = Array.from({ length: DEEP ? 20 : 8 }, (_, copy) => portfolioCopy(copy)).join('');
    // A chunk has a megabyte.
    expect(text.length).toBeGreaterThan((DEEP ? 3 : 1) * 1024 * 1024);
    writeFileSync(path, text);
    const expected = compare(jsonLines(path) as unknown as LoanInput[], {}, HIGHER_CEILING);
    expect((await compared({ input: path, to: HIGHER_CEILING })).comparison).toEqual(expected);
    const worker = pathToFileURL(script());
    const rulebook = readRulebook('fixtures/rulebooks/invented-2021');
    expect((await comparePortfolio({ input: path, to: HIGHER_CEILING, threads: 2, worker })).comparison).toEqual(expected);
    // A rulebook of the caller's own goes to the threads.
    const threaded = await comparePortfolio({ input: path, from: { rulebook }, to: {}, threads: 2, worker });
    expect(threaded.comparison).toEqual(compare(jsonLines(path) as unknown as LoanInput[], { rulebook }, {}));
  });

  itAtTimes('keeps as many examples and kinds of changes for many loans as for few', async () => {
    const folder = await emptyFolder();
    const path = join(folder, 'loans.ndjson');
    writeFileSync(path, Array.from({ length: 12 }, (_, copy) => portfolioCopy(copy)).join(''));
    const [few, many] = [
      await compared({ input: PORTFOLIO, to: HIGHER_CEILING }),
      await compared({ input: path, to: HIGHER_CEILING }),
    ];
    expect(many.comparison.changes.length).toBe(few.comparison.changes.length);
    for (const { examples } of many.comparison.changes) expect(examples.length).toBe(3);
    expect(many.comparison.components.changed).toBe(12 * few.comparison.components.changed);
  });
});

describe('a record that is no loan', () => {
  const [first = '', second = ''] = linesOf(PORTFOLIO);
  const invalid = '{"id":"X","schedule":[{"dueDate":"2020-06-31"}]}';

  it('is counted, reported, and compared by neither law; so are loans with one id', async () => {
    const folder = await emptyFolder();
    const [path, rejects] = [join(folder, 'loans.ndjson'), join(folder, 'rejects.ndjson')];
    writeFileSync(path, `${first}\n${invalid}\n{"id"\n${second}\n${second}\n`);
    const result = await compared({ input: path, to: HIGHER_CEILING, rejects });
    expect(result.comparison.loans.compared).toBe(1);
    expect(result.comparison.rejected).toBe(4);
    expect(result.rejectFile).toBe(rejects);
    expect(jsonLines(rejects).map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(result.rejects.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });

  it('is in the result where no file is asked for, and none is written where nothing is rejected', async () => {
    const folder = await emptyFolder();
    const [path, rejects] = [join(folder, 'loans.ndjson'), join(folder, 'rejects.ndjson')];
    writeFileSync(path, `${first}\n${invalid}\n`);
    const result = await compared({ input: path, to: HIGHER_CEILING });
    expect(result.rejectFile).toBeUndefined();
    expect(result.rejects).toMatchObject([{ line: 2, loanId: 'X' }]);
    await compared({ input: PORTFOLIO, to: HIGHER_CEILING, rejects });
    expect(existsSync(rejects)).toBe(false);
  });
});

describe.skipIf(!duckdbInstalled)('tables', () => {
  it('are read through a mapping, with the facts that no column gives', async () => {
    const folder = await emptyFolder();
    const [input, schedule] = [join(folder, 'loans.csv'), join(folder, 'plan.csv')];
    writeFileSync(
      input,
      'id,borrower_kind,borrower_size,credit_total,purpose\nA,enterprise,small,20000000.00,operating\nB,enterprise,small,1.00,operating\nC,enterprise,small,x,operating\n',
    );
    writeFileSync(
      schedule,
      'loan_id,instalment,due_date,principal,interest\nA,1,2020-08-15,100.00,1.00\nB,1,2020-08-15,1.00,0.00\nQ,1,2020-08-15,1.00,0.00\n',
    );
    const mapping = {
      loans: {
        table: 'l',
        id: 'id',
        facts: {
          'borrower.kind': 'borrower_kind',
          'borrower.size': 'borrower_size',
          'borrower.creditTotal': 'credit_total',
          purpose: 'purpose',
        },
      },
      schedule: {
        table: 's',
        loanId: 'loan_id',
        instalment: 'instalment',
        facts: { dueDate: 'due_date', principal: 'principal', interest: 'interest' },
      },
    };
    const { comparison, unmapped, rejects } = await compared({ input, schedule, mapping, to: HIGHER_CEILING });
    expect(comparison.loans).toEqual({ compared: 2, changed: 1 });
    expect(comparison.changes.map(({ examples }) => examples.map(({ loanId, amount }) => [loanId, amount]))).toEqual([
      [
        ['A', '100.00'],
        ['A', '1.00'],
      ],
    ]);
    expect(unmapped).toContain('annualRate');
    // A figure that is none, and an instalment of no loan.
    expect(comparison.rejected).toBe(2);
    expect(rejects.length).toBe(2);
  });
});

describe('what cannot be compared', () => {
  it.each([
    [{ input: PORTFOLIO, to: undefined as never }, 'to'],
    [{ input: PORTFOLIO, to: { parameters: { 'no.such': '1' } } }, 'no.such'],
    [{ input: PORTFOLIO, to: {}, examples: 101 }, 'examples'],
    [{ input: PORTFOLIO, to: {}, rejects: PORTFOLIO }, 'both read and written'],
    [{ input: 'nowhere.ndjson', to: {} }, 'nowhere.ndjson'],
    [{ input: PORTFOLIO, to: {}, memoryLimit: 'much' }, 'memory limit'],
  ])('is refused: %j', async (options, message) => {
    await expect(compared(options)).rejects.toThrow(message);
  });

  it('ends where the caller stops it', async () => {
    const signal = AbortSignal.abort();
    await expect(compared({ input: PORTFOLIO, to: HIGHER_CEILING, signal })).rejects.toBeInstanceOf(PortfolioError);
  });

  it('does not change the file that it reads', async () => {
    const before = readFileSync(PORTFOLIO, 'utf8');
    await compared({ input: PORTFOLIO, to: HIGHER_CEILING });
    expect(readFileSync(PORTFOLIO, 'utf8')).toBe(before);
  });
});
