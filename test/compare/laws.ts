import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { LawOptions } from '../../src/compare/index.js';
import { type LoanInput, ningxia2020Deferral } from '../../src/index.js';
import { readRulebook } from '../../src/node/index.js';

/** The loans of the sample portfolio. */
export const SAMPLE: readonly LoanInput[] = readFileSync('fixtures/portfolio/loans.ndjson', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LoanInput);

/** The ceiling of a single household's credit at ¥30 million. */
export const HIGHER_CEILING: LawOptions = { parameters: { 'inclusive.creditCeiling': '30000000.00' } };

const parameters = fc.record(
  {
    'inclusive.creditCeiling': fc.constantFrom('1000000.00', '9999999.99', '30000000.00'),
    'deferral.latestDate': fc.constantFrom('2020-12-31', '2021-02-28', '2021-12-31'),
    'deferral.windowStart': fc.constantFrom('2020-01-25', '2020-06-02'),
    'penalty.multiplier': fc.constantFrom('1.3', '1.4'),
    'penalty.dayCount': fc.constantFrom('365'),
  },
  { requiredKeys: [] },
);
const readings = fc
  .tuple(
    ...ningxia2020Deferral().interpretations.map(({ id, readings: its }) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant<[string, string][]>([]) },
        { weight: 1, arbitrary: fc.constantFrom(...its).map((reading): [string, string][] => [[id, reading.id]]) },
      ),
    ),
  )
  .map((chosen) => Object.fromEntries(chosen.flat()));

/** Laws by which loans may be decided: another rulebook, or that of the notice under any readings and some parameters. */
export const laws: fc.Arbitrary<LawOptions> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<LawOptions>({ rulebook: readRulebook('fixtures/rulebooks/invented-2021') }) },
  {
    weight: 5,
    arbitrary: fc.record<LawOptions>(
      { readings, parameters, asOf: fc.constantFrom('2020-07-01', '2021-01-15') },
      { requiredKeys: [] },
    ) as fc.Arbitrary<LawOptions>,
  },
);
