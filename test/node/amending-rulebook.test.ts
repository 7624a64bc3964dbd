import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diffRulebooks } from '../../src/compare/index.js';
import { explainLoan } from '../../src/explain/index.js';
import { bookOf } from '../../src/handbook/index.js';
import { decide, InvalidRulebookError, type LoanInput, ningxia2020 } from '../../src/index.js';
import { lint } from '../../src/lint/index.js';
import { readRulebook } from '../../src/node/index.js';
import { toSql } from '../../src/sql/index.js';
import { itAtTimes } from '../depth.js';

const SERIES = 'fixtures/rulebooks/relief-series';
const first = readRulebook(`${SERIES}/1-june-2020`);
const amending = readRulebook(`${SERIES}/2-january-2021`);

const LOAN: LoanInput = {
  id: 'S2-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '8000000.00' },
  annualRate: '0.06',
  schedule: [{ dueDate: '2021-02-01', principal: '100000.00', interest: '1500.00' }],
  application: null,
};

describe('a rulebook that amends another', () => {
  it('is the law of the two together', () => {
    const own = ['series-cap', 'series-outcome', 'series-track', 'series-waiver'];
    const kept = ['series-audit-deferral', 'series-audit-penalty', 'series-loan'];
    expect(amending.ruleSets.map(({ id }) => id)).toEqual([...own, ...kept].sort());
    expect(amending.provisions.map(({ id }) => id)).toEqual([
      'relief-1/p1/1',
      'relief-1/p1/2',
      'relief-1/p1/4',
      'relief-2/p1/1',
      'relief-2/p1/2',
    ]);
    const value = (id: string) => amending.parameters.find((one) => one.id === id)?.value;
    expect([value('series.creditCeiling'), value('series.lastDay')]).toEqual(['10000000.00', '2021-03-31']);
    expect(amending).toMatchObject({ id: 'relief-series-2', amends: 'relief-series-1', follows: 'relief-series-1' });
  });

  it('is named with the one that it amends, by every decision and explanation', () => {
    expect(decide(LOAN, { rulebook: amending }).rulebook).toEqual({
      id: 'relief-series-2',
      version: '2.0.0',
      digest: amending.digest,
      amends: 'relief-series-1',
    });
    expect(decide(LOAN, { rulebook: first }).rulebook).not.toHaveProperty('amends');
    expect(explainLoan(LOAN, { rulebook: amending, lang: 'en' })).toContain('Amends the rulebook relief-series-1');
    expect(explainLoan(LOAN, { rulebook: amending, lang: 'zh' })).toContain('修改规则手册 relief-series-1');
    expect(bookOf(amending, [], 'en')['README.md']).toContain('Amends the rulebook relief-series-1');
  });

  it('cites both, also by a rule that it took over and whose figures it changed', () => {
    const { citations } = decide(LOAN, { rulebook: amending, readings: { 'market.principles': 'duty' } });
    expect(citations.map(({ provision }) => provision)).toEqual(
      expect.arrayContaining(['relief-1/p1/1', 'relief-1/p1/2', 'relief-2/p1/1', 'relief-2/p1/2']),
    );
    const beyond = amending.ruleSets
      .find(({ id }) => id === 'series-audit-deferral')
      ?.rules.find(({ name }) => name === 'series-audit-deferral/beyond');
    expect(beyond?.event.params.provisions).toEqual(['relief-1/p1/2', 'relief-2/p1/1']);
  });

  itAtTimes('is compared, linted and written as SQL as one law', () => {
    const diff = diffRulebooks(first, amending, { tries: 200 });
    expect(diff.head?.to).toMatchObject({ amends: 'relief-series-1' });
    expect(diff.provisions.map(({ id, change }) => `${id} ${change}`).sort()).toEqual([
      'relief-1/p1/3 removed',
      'relief-2/p1/1 added',
      'relief-2/p1/2 added',
    ]);
    expect(lint(amending)).toMatchObject({ faults: [], unproved: [] });
    expect(toSql(amending, { dialect: 'duckdb' }).sql).toContain("DATE '2021-03-31'");
  });
});

describe('an amendment in folders', () => {
  let folder: string;
  const path = (file: string) => join(folder, file);
  const write = (file: string, change: (data: Record<string, unknown>) => object) =>
    writeFileSync(
      path(file),
      JSON.stringify(change(JSON.parse(readFileSync(path(file), 'utf8')) as Record<string, unknown>), null, 2),
    );
  const faults = () => {
    try {
      readRulebook(path('2-january-2021'));
      return [];
    } catch (error) {
      if (!(error instanceof InvalidRulebookError)) throw error;
      return error.faults.map(({ file, line, pointer, message }) => `${file}:${line} ${pointer}: ${message}`);
    }
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liubao-amendment-'));
    cpSync(SERIES, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('names the file that a fault stands in, its own or that of the rulebook which it amends', () => {
    write('2-january-2021/rulebook.json', (own) => ({ ...own, repeals: { provisions: ['relief-1/p1/3', 'relief-1/p1/4'] } }));
    expect(faults()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^\.\.\/1-june-2020\/rule-sets\/series-audit-penalty\.json:\d+ .*unknown provision "relief-1\/p1\/4"/,
        ),
        expect.stringMatching(/^rule-sets\/series-waiver\.json:\d+ .*unknown provision "relief-1\/p1\/4"/),
      ]),
    );
  });

  it('names the place in a list of the rulebook that it amends', () => {
    write('2-january-2021/rulebook.json', (own) => ({
      ...own,
      repeals: { provisions: ['relief-1/p1/1', 'relief-1/p1/3'] },
    }));
    const lines = faults().filter((fault) => fault.includes('parameters.json'));
    expect(lines).toEqual([expect.stringMatching(/^\.\.\/1-june-2020\/parameters\.json:10 \/parameters\/0\/provisions\/0: /)]);
  });

  it('names the place in its own list', () => {
    write('2-january-2021/parameters.json', ({ parameters, ...own }) => ({
      ...own,
      parameters: (parameters as { id: string }[]).map((one) =>
        one.id === 'series.latestDate' ? { ...one, provisions: ['relief-2/p9'] } : one,
      ),
    }));
    expect(faults()).toEqual([
      expect.stringMatching(/^parameters\.json:\d+ \/parameters\/2\/provisions\/0: unknown provision "relief-2\/p9"/),
    ]);
  });

  it.each([
    [
      { provisions: ['relief-1/p1/5'] },
      /^rulebook\.json:\d+ \/repeals\/provisions\/0: the rulebook that is amended has no "relief-1\/p1\/5"/,
    ],
    [{ provision: [] }, /^rulebook\.json:\d+ \/repeals\/provision: unknown key/],
    [{ provisions: 'relief-1/p1/3' }, /^rulebook\.json:\d+ \/repeals\/provisions: is not a list/],
    [[], /^rulebook\.json:\d+ \/repeals: is not an object/],
  ])('repeals what there is: %j', (repeals, fault) => {
    write('2-january-2021/rulebook.json', (own) => ({ ...own, repeals }));
    expect(faults()).toEqual([expect.stringMatching(fault)]);
  });

  it.each([
    ['.', /would amend itself/],
    ['../nowhere', /neither the id of a shipped rulebook nor the folder of another/],
    [7, /neither the id of a shipped rulebook nor the folder of another/],
  ])('amends what there is: %j', (amends, fault) => {
    write('2-january-2021/rulebook.json', (own) => ({ ...own, amends }));
    expect(faults()).toEqual([expect.stringMatching(fault)]);
  });

  it('does not amend what was made by adding to another', () => {
    cpSync('fixtures/rulebooks/house-rules', path('house'), { recursive: true });
    write('2-january-2021/rulebook.json', (own) => ({ ...own, amends: '../house' }));
    expect(faults()).toEqual([expect.stringMatching(/^rulebook\.json:\d+ \/amends: house-rules was made by adding/)]);
  });

  it('may itself be amended', () => {
    cpSync(path('2-january-2021'), path('4'), { recursive: true });
    for (const file of ['cap', 'outcome', 'track', 'waiver']) rmSync(path(`4/rule-sets/series-${file}.json`));
    for (const file of ['interpretations', 'provisions']) rmSync(path(`4/${file}.json`));
    write('4/parameters.json', ({ parameters, ...own }) => ({ ...own, parameters: (parameters as object[]).slice(2) }));
    write('4/rulebook.json', ({ repeals: _, ...own }) => ({ ...own, id: 'relief-series-4', amends: '../2-january-2021' }));
    const last = readRulebook(path('4'));
    expect(last).toMatchObject({ amends: 'relief-series-2', follows: 'relief-series-2' });
    expect(decide(LOAN, { rulebook: last }).track).toBe(decide(LOAN, { rulebook: amending }).track);
    write('1-june-2020/rule-sets/series-loan.json', (ruleSet) => ({ ...ruleSet, decides: 'loan.inclusve' }));
    expect(() => readRulebook(path('4'))).toThrow(/invalid rulebook: \.\.\/1-june-2020\/rule-sets\/series-track\.json:10 /);
  });

  it('amends a shipped rulebook by its id, in parameters alone', () => {
    cpSync(path('2-january-2021'), path('5'), { recursive: true });
    rmSync(path('5/rule-sets'), { recursive: true });
    rmSync(path('5/interpretations.json'));
    rmSync(path('5/fixtures'), { recursive: true });
    const shipped = ningxia2020().parameters.find(({ id }) => id === 'deferral.latestDate');
    const { title, relations } = shipped ?? {};
    write('5/provisions.json', ({ sources, provisions, ...own }) => ({
      ...own,
      sources,
      provisions: (provisions as object[]).slice(0, 1),
    }));
    write('5/parameters.json', (own) => ({
      ...own,
      parameters: [
        {
          id: 'deferral.latestDate',
          type: 'date',
          value: '2021-06-30',
          inForceFrom: '2021-01-01',
          title,
          provisions: ['relief-2/p1/1'],
          ...(relations === undefined ? {} : { relations }),
        },
      ],
    }));
    write('5/rulebook.json', ({ repeals: _, ...own }) => ({ ...own, amends: 'ningxia-2020' }));
    const amended = readRulebook(path('5'));
    const loan = { ...LOAN, schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }] };
    const [instalment] = decide({ ...loan, application: { principalUntil: '2021-12-31' } }, { rulebook: amended }).instalments;
    expect(instalment?.principal).toMatchObject({ outcome: 'defer-to-cap', grantedUntil: '2021-06-30' });
    expect(decide(loan, { rulebook: amended }).citations.map(({ provision }) => provision)).toContain('relief-2/p1/1');
  });
});
