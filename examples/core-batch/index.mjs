// A nightly batch: loans come as one JSON text a line, decisions leave in the same order. A line that is wrong is answered in its
// place and the batch goes on; the exit status says that there was one.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createDecider } from 'liubao-rules';

// The readings that the bank has signed for. A misspelt one is refused here, before the first loan.
const decider = createDecider({ readings: { 'exposure.scope': 'one-bank' } });

let line = 0;
for await (const text of createInterface({ input: createReadStream(new URL('loans.ndjson', import.meta.url)) })) {
  line += 1;
  console.log(JSON.stringify(answered(text)));
}

function answered(text) {
  let loan;
  try {
    loan = JSON.parse(text);
  } catch {
    process.exitCode = 2;
    return { line, problems: [{ path: '', expected: 'JSON' }] };
  }
  const { decision, error } = decider.safeDecide(loan);
  if (error !== undefined) {
    process.exitCode = 2;
    return { line, problems: error.problems.map(({ path, expected }) => ({ path, expected })) };
  }
  return {
    line,
    loan: decision.loanId,
    track: decision.track,
    instalments: decision.instalments.map(({ dueDate, principal, interest }) => ({
      dueDate,
      principal: posting(principal),
      interest: posting(interest),
    })),
    missing: decision.missing,
  };
}

/** What the ledger is to do about a payment: the outcome, and the day where it is moved. */
function posting({ outcome, grantedUntil }) {
  return grantedUntil === undefined ? outcome : `${outcome} ${grantedUntil}`;
}
