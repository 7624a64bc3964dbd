// Two CSV files as a bank exports them, to decisions. The mapping says which column is which fact, in which unit and which code; the same
// file serves `liubao portfolio --mapping` and `liubao sql --mapping`. A row that cannot be read is set apart, with its reason in Chinese.
import { readFileSync } from 'node:fs';
import { decidePortfolio } from 'liubao-rules/portfolio';

const here = (name) => new URL(name, import.meta.url).pathname;
const mapping = JSON.parse(readFileSync(here('mapping.json'), 'utf8'));
delete mapping.$schema;

const { summary, rejectFile } = await decidePortfolio({
  input: here('loans.csv'),
  schedule: here('plan.csv'),
  mapping,
  output: here('decisions.csv'),
  rejects: here('rejects.ndjson'),
  rows: 'components',
});
const lines = readFileSync(here('decisions.csv'), 'utf8').trim().split('\n');
const columns = ['loan_id', 'instalment', 'component', 'due_date', 'amount', 'track', 'outcome', 'granted_until'];
const at = columns.map((name) => lines[0].split(',').indexOf(name));
for (const line of lines) console.log(at.map((column) => line.split(',')[column]).join(','));
for (const { track, loans } of summary.tracks) if (loans > 0) console.log(`${track}: ${loans}`);
for (const line of readFileSync(rejectFile, 'utf8').trim().split('\n')) console.log(JSON.parse(line).error.zh);
