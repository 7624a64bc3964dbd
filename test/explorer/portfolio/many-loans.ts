import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { LoanInput } from '../../../src/facts/loan/loan-schema.js';

const PORTFOLIO = readFileSync('fixtures/portfolio/loans.ndjson', 'utf8').trimEnd().split('\n');
const BATCH = 5_000;

/** The loans of the fixture portfolio, each of its first instalment alone. */
export const SHORT_LOANS: readonly LoanInput[] = PORTFOLIO.map((line) => {
  const { id, borrower, purpose, annualRate, schedule, application } = JSON.parse(line) as LoanInput;
  return { id, borrower, purpose, annualRate, schedule: schedule.slice(0, 1), application } as LoanInput;
});

/** Lines of the fixture portfolio over and over, each with an id of its own. */
export function* numberedLines(count: number): Generator<string> {
  for (let at = 0; at < count; at++) {
    yield (PORTFOLIO[at % PORTFOLIO.length] ?? '').replace(/"id":"([^"]*)"/, `"id":"$1-${at}"`);
  }
}

/** Short loans as lines of JSON. */
export function* jsonLines(count: number): Generator<string> {
  for (let at = 0; at < count; at++) {
    const loan = SHORT_LOANS[at % SHORT_LOANS.length] as LoanInput;
    yield JSON.stringify({ ...loan, id: `${loan.id}-${at}` });
  }
}

/** The same loans as rows of a table, under names for which the page guesses what they are. */
export function* csvLines(count: number): Generator<string> {
  yield 'loan_id,borrower_kind,size,credit_total,purpose,annual_rate,instalment,due_date,principal,interest,principal_until,interest_until';
  for (let at = 0; at < count; at++) {
    const { id, borrower, purpose, annualRate, schedule, application } = SHORT_LOANS[at % SHORT_LOANS.length] as LoanInput;
    const [instalment] = schedule;
    yield [
      `${id}-${at}`,
      borrower?.kind,
      borrower?.size,
      borrower?.creditTotal,
      purpose,
      annualRate,
      1,
      instalment?.dueDate,
      instalment?.principal,
      instalment?.interest,
      application?.principalUntil,
      application?.interestUntil,
    ].join(',');
  }
}

/** Writes lines to a file, some thousand at a time: the text of a million is more than memory should hold. */
export function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, 'w');
  let batch: string[] = [];
  const flush = (): void => {
    writeSync(file, batch.map((line) => `${line}\n`).join(''));
    batch = [];
  };
  for (const line of lines) {
    batch.push(line);
    if (batch.length === BATCH) flush();
  }
  flush();
  closeSync(file);
}
