import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createDecider, type LoanInput, ningxia2020Deferral, safeDecide } from '../../src/index.js';
import { loans, readingsOf } from '../arbitraries/loan.js';
import { DEEP, runs, sampleOf } from '../depth.js';
import { keepFigures } from '../kept-figures.js';
import { answersOfDecision, answersOfText } from './compared.js';
import { LOAN_GRIDS, loanAt, READINGS_GRID, sizeOf } from './loan-grid.js';
import type { Readings, RecordedLoan } from './reading/loan.js';

// `reading/` reads section 二, the sentences on guarantee fees and annex item 17 from the text alone. It shares nothing with the rules or
// with the code that runs them, so that an error that all executions of the rules have in common shows here.

const { interpretations } = ningxia2020Deferral();
const DEFAULTS: Readings = createDecider().readings;
const PATIENCE = 300_000;
/** The readings that are not the default, by interpretation. */
const others = interpretations.flatMap(({ id, readings }) =>
  readings.filter((reading) => DEFAULTS[id] !== reading.id).map((reading) => [id, reading.id] as const),
);

let compared = 0;
let gridded = 0;
afterAll(() => {
  if (DEEP) keepFigures('reference', { loans: compared - gridded, cells: gridded, readings: others.length });
});

/** Deciders under readings, made once for each. */
const deciders = new Map<string, ReturnType<typeof createDecider>>();
function expectSame(loan: LoanInput, readings: Readings): void {
  const key = JSON.stringify(readings);
  const decider = deciders.get(key) ?? createDecider({ readings });
  deciders.set(key, decider);
  // Amounts of a random loan are texts, which alone the reading knows.
  const recorded = loan as LoanInput & RecordedLoan;
  compared += 1;
  expect(answersOfText(recorded, { ...DEFAULTS, ...readings })).toEqual(answersOfDecision(decider.decide(loan)));
}

/** Compares the loans of a grid; those that contradict themselves are none. */
function expectSameCells(axes: Parameters<typeof loanAt>[0], readings: Readings): void {
  const size = sizeOf(axes);
  const cells = sampleOf(
    Array.from({ length: size }).map((_, cell) => cell),
    runs(size),
  );
  let refused = 0;
  for (const cell of cells) {
    const loan = loanAt(axes, cell);
    if (safeDecide(loan).ok) expectSame(loan, readings);
    else refused += 1;
  }
  gridded += cells.length - refused;
  // Of a sample, all may be refused.
  if (cells.length === size) expect(refused).toBeLessThan(size / 2);
}

describe('the reading of the text alone answers as decide does', () => {
  it(
    'for loans of which everything is known',
    () => {
      fc.assert(
        fc.property(loans({ complete: true }), (loan) => expectSame(loan, {})),
        { numRuns: runs(5_000) },
      );
    },
    PATIENCE,
  );

  it(
    'for loans of which facts are missing',
    () => {
      fc.assert(
        fc.property(loans({ complete: false }), (loan) => expectSame(loan, {})),
        { numRuns: runs(5_000) },
      );
    },
    PATIENCE,
  );

  it.each(others)(
    'where %s is read as %s',
    (id, reading) => {
      fc.assert(
        fc.property(loans({ complete: false }), (loan) => expectSame(loan, { [id]: reading })),
        { numRuns: runs(400) },
      );
    },
    PATIENCE,
  );

  it.each(Object.entries(LOAN_GRIDS))(
    'in every cell of the grid: %s',
    (_, grids) => {
      for (const axes of grids) expectSameCells(axes, {});
    },
    PATIENCE,
  );

  it('in every cell of a grid of readings, under the default ones', () => expectSameCells(READINGS_GRID, {}), PATIENCE);

  it.each(sampleOf(others, 8))(
    'in every cell of a grid of readings, where %s is read as %s',
    (id, reading) => expectSameCells(READINGS_GRID, { [id]: reading }),
    PATIENCE,
  );

  it(
    'under any readings together',
    () => {
      fc.assert(
        fc.property(
          readingsOf(interpretations),
          fc.array(loans({ complete: false }), { minLength: 1, maxLength: 8 }),
          (readings, many) => {
            for (const loan of many) expectSame(loan, readings);
            deciders.clear();
          },
        ),
        { numRuns: runs(400) },
      );
    },
    PATIENCE,
  );
});

describe('the reading of the text alone', () => {
  it('shares no code with the rules, nor with what runs them', () => {
    const folder = 'test/reference/reading';
    const imports = readdirSync(folder).flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)].map(([, path]) => path),
    );
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((path) => !path?.startsWith('./'))).toEqual([]);
  });
});
