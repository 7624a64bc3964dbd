import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidLoanError } from '../../src/facts/input/invalid-input.js';
import { COMPONENTS } from '../../src/facts/loan/component.js';
import { datesRequested, Loan } from '../../src/facts/loan/parse-loan.js';
import { type FixtureCase, parseFixture } from '../../src/fixture/fixture.js';

const LOANS = new URL('../../fixtures/loans/', import.meta.url).pathname;

/** Loans that are decided under the same options. */
export interface LoansUnderOptions {
  readonly options: NonNullable<FixtureCase['options']>;
  readonly loans: readonly Loan[];
}

/**
 * The valid loans of the fixtures of a folder that a table can hold, each under an id of its own, by the options that they are decided
 * under. A table has one guarantee a loan and one day an application: payment in parts has no column.
 */
export function fixtureLoans(folder: string = LOANS): LoansUnderOptions[] {
  const groups = new Map<string, { options: NonNullable<FixtureCase['options']>; loans: Loan[] }>();
  for (const file of readdirSync(folder).sort()) {
    const { cases } = parseFixture(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    cases.forEach(({ loan, options = {} }, at) => {
      const parsed = valid(loan, `${file} ${at}`);
      if (parsed === undefined || parsed.guarantees.length > 1 || asksParts(parsed)) return;
      const key = JSON.stringify(options);
      const group = groups.get(key) ?? { options, loans: [] };
      groups.set(key, group);
      group.loans.push(parsed);
    });
  }
  return [...groups.values()];
}

function asksParts(loan: Loan): boolean {
  return loan.instalments.some((instalment) =>
    COMPONENTS.some((kind) => (datesRequested(loan, instalment, kind)?.length ?? 0) > 1),
  );
}

function valid(loan: unknown, id: string): Loan | undefined {
  try {
    return Loan.parse({ ...(loan as object), id });
  } catch (error) {
    if (error instanceof InvalidLoanError) return undefined;
    throw error;
  }
}
