// The shipped portfolio, put in here when the program is bundled.
import portfolio from '../fixtures/portfolio/loans.ndjson';
import { explainLoan } from '../src/explain/index.js';
import { decide, type LoanInput } from '../src/index.js';
import { recordLine, replay, type SealedRecord, seal } from '../src/record/index.js';
import { createService } from '../src/service/index.js';

const OPTIONS = [
  {},
  { asOf: '2020-09-01', trace: true },
  { readings: { 'ceiling.scope': 'enterprises' }, parameters: { 'penalty.multiplier': '1.4' }, turnsOn: true },
] as const;

// Some of each class stand among them.
const LOANS = 40;

/** Decides, serves, seals, explains and replays the shipped portfolio, and says what it came to: the same line on every host. */
export async function hostProgram(): Promise<string> {
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
  const service = createService();
  const statuses: number[] = [];
  for (const [path, type, body] of served(loans)) {
    const headers = { 'content-type': type, accept: type };
    const response = await service.fetch(new Request(`http://localhost${path}`, { method: 'POST', headers, body }));
    statuses.push(response.status);
    texts += await response.text();
  }
  if (statuses.join() !== '200,200,200,200,422') throw new Error(`the service answered ${statuses.join(' ')}`);
  const texted = loans[0] as LoanInput;
  const last = seal(decide(texted), { ...texted, extensions: { texts } }, { after: records.at(-1) });
  const { decided, faultCount } = replay([...records, last].map(recordLine));
  if (faultCount > 0) throw new Error(`${faultCount} faults`);
  const said = `${records.length + 1} decisions, ${decided} replayed, ${faultCount} faults, served ${statuses.join(' ')}`;
  return `${said}, digest ${last.digest}`;
}

type Asked = readonly [path: string, type: string, body: string];

/** What a service is asked: a loan, a list of them whole, lines of them compact, an explanation, and one that it refuses. */
function served(loans: readonly LoanInput[]): readonly Asked[] {
  const json = 'application/json';
  return [
    ['/v1/decision?turnsOn=true', json, JSON.stringify(loans[0])],
    ['/v1/decisions', json, JSON.stringify(loans)],
    ['/v1/compact-decisions', 'application/x-ndjson', loans.map((loan) => JSON.stringify(loan)).join('\n')],
    ['/v1/explanation', json, JSON.stringify(loans[1])],
    ['/v1/decision', json, '{"id": 1}'],
  ];
}
