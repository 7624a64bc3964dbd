import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, InvalidLoanError, Loan } from '../../src/index.js';
import { readRulebook } from '../../src/node/index.js';
import { decidePortfolio, dryRun, type PortfolioOptions } from '../../src/portfolio/index.js';
import { InvalidMappingError, type Mapping } from '../../src/sql/index.js';
import { hardHitLoan } from '../arbitraries/hard-hit-loan.js';
import { DEEP, sampleOf } from '../depth.js';
import { loanRowWith, scheduleRows } from '../sql/tables.js';
import { duckdbInstalled, emptyFolder, enginesFor, jsonLines } from './files.js';

const rulebook = readRulebook('fixtures/rulebooks/hard-hit-industries');
const declared = (rulebook.facts ?? []).map((own) => ({
  name: own.fact,
  type: own.type === 'choice' ? { kind: own.type, values: Object.keys(own.values) } : { kind: own.type },
}));

const LOANS = fc.sample(hardHitLoan, { numRuns: DEEP ? 2_000 : 60, seed: 20220401 }).flatMap((input) => {
  try {
    return [Loan.parse(input)];
  } catch (error) {
    if (error instanceof InvalidLoanError) return [];
    throw error;
  }
});

type Answer = Readonly<Record<'loan_id' | 'instalment' | 'component' | 'track' | 'outcome' | 'missing', string>>;

const answerOf = ({ loan_id, instalment, component, track, outcome, missing }: Answer) =>
  [loan_id, String(instalment), component, track, outcome, missing.split(' ').sort().join(' ')].join('|');

/** The answers on each component, by the evaluator. */
async function expected(): Promise<readonly string[]> {
  const { output } = await decided({ input: await linesOf(LOANS.map(({ input }) => input)), engine: 'js' });
  const rows = jsonLines(output) as unknown as Answer[];
  const tracks = LOANS.flatMap((loan) =>
    decide(loan, { rulebook }).instalments.flatMap(({ principal, interest }) => [principal.track, interest.track]),
  );
  expect(rows.map(({ track }) => track)).toEqual(tracks);
  return rows.map(answerOf);
}

async function decided(given: Partial<PortfolioOptions> & Pick<PortfolioOptions, 'input'>) {
  const output = join(await emptyFolder(), 'out.ndjson');
  const result = await decidePortfolio({ rulebook, rows: 'components', threads: 0, ...given, output });
  return { ...result, output };
}

async function linesOf(rows: readonly object[], name = 'loans.ndjson'): Promise<string> {
  const path = join(await emptyFolder(), name);
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return path;
}

describe.skipIf(!duckdbInstalled)('the facts that a rulebook declares, in files', () => {
  it('are read from lines and from columns alike, by both engines', { timeout: 60_000 }, async () => {
    const wanted = await expected();
    const nested = await linesOf(LOANS.map(({ input }) => input));
    const input = await linesOf(LOANS.map((loan) => loanRowWith(loan, declared)));
    const schedule = await linesOf(LOANS.flatMap(scheduleRows), 'schedule.ndjson');
    for (const given of sampleOf([{ input: nested }, { input, schedule }] as const, 1)) {
      for (const engine of enginesFor(import.meta.url)) {
        const run = await decided({ ...given, engine });
        expect(run.rejects).toEqual([]);
        expect((jsonLines(run.output) as unknown as Answer[]).map(answerOf).sort()).toEqual([...wanted].sort());
      }
    }
  });

  it('are mapped from codes and units of the bank; what cannot be read is rejected, and columns that are not there are unknown', async () => {
    const folder = await emptyFolder();
    const [input, schedule] = [join(folder, 'loans.csv'), join(folder, 'plan.csv')];
    writeFileSync(input, 'no,hy,jf,zx\nA,H62,30,Y\nB,H99,30,Y\nC,H62,-3,Y\nD,,31,N\n');
    writeFileSync(schedule, 'no,n,due,prin\nA,1,2022-06-30,100\nB,1,2022-06-30,100\nC,1,2022-06-30,100\nD,1,2022-06-30,100\n');
    const mapping: Mapping = {
      loans: {
        table: 'loans',
        id: 'no',
        facts: {
          'borrower.kind': { constant: 'enterprise' },
          'borrower.creditTotal': { constant: '100.00' },
          'extensions.industry': { column: 'hy', values: { H62: 'catering' } },
          'extensions.revenueDecline': { column: 'jf', unit: 'percent' },
          'extensions.jobsKept': { column: 'zx', values: { Y: true, N: false } },
        },
      },
      schedule: { table: 'plan', loanId: 'no', instalment: 'n', facts: { dueDate: 'due', principal: 'prin' } },
    };
    for (const engine of enginesFor(import.meta.url)) {
      const { output, unmapped, rejects } = await decided({ input, schedule, mapping, engine });
      const rows = (jsonLines(output) as unknown as Answer[]).filter(({ component }) => component === 'principal');
      expect(rows.map(({ loan_id, track, missing }) => [loan_id, track, missing.includes('extensions.industry')])).toEqual([
        ['A', 'shall-defer', false],
        // A code that the mapping does not have is unknown, and reported as implausible.
        ['B', 'undetermined', true],
        ['D', 'not-covered', true],
      ]);
      expect(rejects.map(({ loanId }) => loanId)).toEqual(['C']);
      expect(JSON.stringify(rejects)).toContain('jf');
      expect(unmapped).toContain('extensions.employees');
    }
    const look = await dryRun({ input, schedule, mapping, rulebook });
    expect(look.rejected).toBe(1);
    expect(look.columns.some(({ fact }) => fact === 'extensions.industry')).toBe(true);
    // The rulebook of the notice declares none.
    await expect(decidePortfolio({ input, schedule, mapping, output: join(folder, 'x.ndjson') })).rejects.toThrow(
      InvalidMappingError,
    );
  });

  it('are refused in a line that states them otherwise than declared', async () => {
    const input = await linesOf([
      { id: 'A', schedule: [{}], extensions: { industry: 'caterin' } },
      { id: 'B', schedule: [{}], extensions: { industri: 'catering' } },
      { id: 'C', schedule: [{}], extensions: { industry: 'catering', core: { branch: '01' } } },
    ]);
    for (const engine of enginesFor(import.meta.url)) {
      const { rejects, rejectFile } = await decided({ input, engine });
      expect(rejects.map(({ loanId }) => loanId)).toEqual(['A', 'B']);
      expect(readFileSync(rejectFile ?? '', 'utf8')).toContain('did you mean \\"industry\\"');
    }
  });
});
