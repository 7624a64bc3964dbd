import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, explainLoan } from '../../src/explain/index.js';
import { civilDate, dayNumber } from '../../src/facts/values/civil-date.js';
import { createDecider, decide, Loan, type LoanInput, type Rulebook } from '../../src/index.js';
import { createEngine, decideWithEngine } from '../../src/json-rules-engine/index.js';
import { readRulebook } from '../../src/node/index.js';
import { ownDeclarations } from '../../src/rulebook/own/own-fact.js';
import { hardHitFacts } from '../arbitraries/hard-hit-loan.js';
import { runs, sampleOf } from '../depth.js';
import { differencesIn, expectedLines } from '../sql/differences.js';
import { duckdbOf } from '../sql/duckdb.js';

const SERIES = 'fixtures/rulebooks/relief-series';

/** The notices, each with the days of its law and what its loans state of the facts that it declares. */
const NOTICES = [
  { folder: `${SERIES}/1-june-2020`, days: ['2020-06-01', '2020-12-31'], extensions: undefined },
  { folder: `${SERIES}/2-january-2021`, days: ['2021-01-01', '2021-03-31'], extensions: undefined },
  {
    folder: 'fixtures/rulebooks/flood-2022',
    days: ['2022-08-15', '2022-08-16'],
    extensions: fc.record({ trade: fc.constantFrom('catering', 'retail') }, { requiredKeys: [] }),
  },
  {
    folder: 'fixtures/rulebooks/flood-2022-extended',
    days: ['2022-08-15', '2022-08-16'],
    extensions: fc.record({ trade: fc.constantFrom('catering', 'retail') }, { requiredKeys: [] }),
  },
  { folder: 'fixtures/rulebooks/hard-hit-industries', days: [undefined], extensions: hardHitFacts },
];

/** Loans about the days and the limits that a rulebook states, a day or a fen on either side, with any fact left out. */
function loansAbout(rulebook: Rulebook, extensions: fc.Arbitrary<object> | undefined): fc.Arbitrary<LoanInput> {
  const values = (type: string) =>
    rulebook.parameters.flatMap((one) => (one.type === type ? [one.value, ...(one.values ?? []).map(({ value }) => value)] : []));
  const dates = values('date').flatMap((day) => [-1, 0, 1].map((by) => civilDate((dayNumber(day) as number) + by)));
  const amounts = values('money').flatMap((yuan) => [yuan, `${yuan.slice(0, -2)}01`]);
  const day = fc.constantFrom(...dates);
  const asked = fc.oneof(fc.constant(null), day);
  const some = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(fields, { requiredKeys: [] });
  return fc
    .record(
      {
        borrower: some({
          kind: fc.constantFrom('enterprise', 'individual-business', 'other'),
          size: fc.constantFrom('micro', 'small', 'medium'),
          creditTotal: fc.constantFrom('1.00', ...amounts),
        }),
        purpose: fc.constantFrom('operating', 'other'),
        annualRate: fc.constantFrom('0.06', '0.0435'),
        penaltyAnnualRate: fc.constantFrom('0.09', '0.06'),
        schedule: fc.array(
          some({ dueDate: day, principal: fc.constantFrom('0.00', '50000.00'), interest: fc.constantFrom('0.00', '400.00') }),
          { minLength: 1, maxLength: 2 },
        ),
        application: fc.oneof(fc.constant(null), some({ principalUntil: asked, interestUntil: asked })),
        ...(extensions === undefined ? {} : { extensions }),
      },
      { requiredKeys: ['borrower', 'schedule'] },
    )
    .map((loan) => ({ id: 'N-1', ...loan }) as LoanInput)
    .filter(isConsistent);
}

/** Random days may contradict each other; such loans are refused. */
function isConsistent(loan: LoanInput): boolean {
  try {
    Loan.parse(loan);
    return true;
  } catch {
    return false;
  }
}

describe.each(sampleOf(NOTICES, 1))('$folder', ({ folder, days, extensions }) => {
  const rulebook = readRulebook(folder);
  const loan = loansAbout(rulebook, extensions);

  it('is decided by the evaluator and json-rules-engine alike', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...days), loan, async (lawAsOf, given) => {
        const options = { rulebook, lawAsOf };
        expect(await decideWithEngine(createEngine(options), given)).toEqual(decide(given, options));
      }),
      { numRuns: runs(300) },
    );
  }, 300_000);

  it('is decided by the evaluator and SQL on DuckDB alike', async () => {
    const loans = fc.sample(loan, runs(2_000)).map((one, at) => Loan.parse({ ...one, id: `N-${at}` }));
    const database = await duckdbOf(loans, ownDeclarations(rulebook.facts));
    try {
      for (const lawAsOf of days) {
        const expected = expectedLines(loans, { rulebook, lawAsOf });
        expect(await differencesIn(database, expected, rulebook, { dialect: 'duckdb', lawAsOf })).toEqual([]);
      }
    } finally {
      await database.close();
    }
  }, 300_000);

  it('is explained in both languages alike, by what was decided', () => {
    fc.assert(
      fc.property(fc.constantFrom(...days), loan, (lawAsOf, given) => {
        const decision = createDecider({ rulebook, lawAsOf }).decide(given);
        const [zh, en] = (['zh', 'en'] as const).map((lang) => {
          const text = explain(decision, { rulebook, loan: given, lang });
          expect(text).toBe(explainLoan(given, { rulebook, lawAsOf, lang }));
          expect(text).not.toMatch(/\{[\w.]+\}|undefined|NaN/);
          expect(text).toContain(rulebook.title[lang]);
          // Lines are wrapped: what separates words does not count.
          return text.replace(/\s/g, '');
        }) as [string, string];
        for (const { outcome, latestDate, grantedUntil } of decision.instalments.flatMap((one) => [
          one.principal,
          one.interest,
        ])) {
          for (const day of [latestDate, grantedUntil]) {
            if (typeof day !== 'string') continue;
            const said = [zh.includes(day), en.includes(day)];
            // Where nothing falls due there is no day to be told of.
            expect(said).toEqual(outcome === 'nothing-due' ? [said[0], said[0]] : [true, true]);
          }
        }
        // The same sentences are quoted, in English with a gloss, and only such as the decision cites.
        const cited = new Set(decision.citations.map(({ provision }) => provision));
        for (const { id, text, gloss } of rulebook.provisions) {
          const quoted = [zh.includes(text.replace(/\s/g, '')), en.includes(gloss.replace(/\s/g, ''))];
          expect(quoted, id).toEqual(quoted[0] && cited.has(id) ? [true, true] : [false, false]);
        }
      }),
      { numRuns: runs(500) },
    );
  }, 300_000);
});
