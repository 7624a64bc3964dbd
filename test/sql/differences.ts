import { type DeciderOptions, planFor } from '../../src/decide/decide.js';
import type { Loan } from '../../src/facts/loan/parse-loan.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { COMPONENT_COLUMNS, LOAN_RESULT_COLUMNS, SELECTIONS, type Selection, type SqlOptions } from '../../src/sql/index.js';
import { houseColumns } from '../../src/sql/rules/house-columns.js';
import type { LoanDatabase } from './database.js';
import { expectation } from './expected.js';
import { expectedLine, linesSql, normalLine } from './rows-as-text.js';

/** A loan for which a database and the evaluator return different rows, with those rows. */
export interface Difference {
  readonly loan: unknown;
  readonly expected: readonly string[];
  readonly actual: readonly string[];
}

/** The rows of the evaluator's decisions as lines, which can be compared with several databases. */
export interface ExpectedLines {
  /** The loans whose rows differ: the first few. */
  differing(lines: Iterable<string>, select: Selection): Difference[];
}

/** Where the statements of a rulebook, one for components and one for loans, return other rows than the evaluator. */
export async function differencesIn(
  database: LoanDatabase,
  expected: ExpectedLines,
  rulebook: Rulebook,
  options: Omit<SqlOptions, 'select'>,
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const select of SELECTIONS) {
    const lines = await database.lines(linesSql(rulebook, { ...options, select }));
    found.push(...expected.differing(lines, select));
  }
  return found;
}

const SHOWN = 3;

export function expectedLines(loans: readonly Loan[], options: DeciderOptions = {}): ExpectedLines {
  const expect = expectation(options);
  const { rulebook } = planFor(options).compiled;
  const columns = {
    components: [...COMPONENT_COLUMNS, ...houseColumns(rulebook, 'components')],
    loans: [...LOAN_RESULT_COLUMNS, ...houseColumns(rulebook, 'loans')],
  };
  const expected = loans.map((loan) => {
    const { components, loan: row } = expect(loan);
    return {
      components: components.map((one) => expectedLine(one, columns.components)),
      loans: [expectedLine(row, columns.loans)],
    };
  });
  return {
    differing(lines, select) {
      const actual = new Map<string, string[]>();
      for (const line of lines) {
        const id = line.slice(0, line.indexOf('|'));
        const known = actual.get(id);
        if (known === undefined) actual.set(id, [normalLine(line)]);
        else known.push(normalLine(line));
      }
      const found: Difference[] = [];
      loans.forEach((loan, at) => {
        const wanted = expected[at]?.[select] ?? [];
        const rows = actual.get(loan.id) ?? [];
        actual.delete(loan.id);
        if (found.length === SHOWN || (wanted.length === rows.length && wanted.every((line) => rows.includes(line)))) return;
        const without = (some: readonly string[], others: readonly string[]) => some.filter((line) => !others.includes(line));
        found.push({ loan: loan.input, expected: without(wanted, rows), actual: without(rows, wanted) });
      });
      for (const rows of actual.values()) found.push({ loan: 'a loan that was not there', expected: [], actual: rows });
      return found;
    },
  };
}
