// The shipped portfolio, put in here when the program is bundled.
import portfolio from '../fixtures/portfolio/loans.ndjson';
import { explainLoan } from '../src/explain/index.js';
import { decide, type LoanInput } from '../src/index.js';
import { recordLine, replay, type SealedRecord, seal } from '../src/record/index.js';

const OPTIONS = [
  {},
  { asOf: '2020-09-01', trace: true },
  { readings: { 'ceiling.scope': 'enterprises' }, parameters: { 'penalty.multiplier': '1.4' }, turnsOn: true },
] as const;

// Some of each class stand among them.
const LOANS = 40;

/** Decides, seals, explains and replays the shipped portfolio, and says what it came to: the same line on every host. */
export function hostProgram(): string {
  const loans = portfolio
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, LOANS)
    .map((line) => JSON.parse(line) as LoanInput);
  const records: SealedRecord[] = [];
  let texts = '';
  for (const options of OPTIONS) {
    for (const loan of loans) records.push(seal(decide(loan, options), loan, { after: records.at(-1) }));
  }
  for (const loan of loans.slice(0, 3)) {
    for (const lang of ['zh', 'en'] as const) texts += explainLoan(loan, { lang, format: 'html' });
  }
  const texted = loans[0] as LoanInput;
  const last = seal(decide(texted), { ...texted, extensions: { texts } }, { after: records.at(-1) });
  const { decided, faultCount } = replay([...records, last].map(recordLine));
  return `${records.length + 1} decisions, ${decided} replayed, ${faultCount} faults, digest ${last.digest}`;
}
