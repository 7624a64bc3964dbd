import { writeSync } from 'node:fs';
import { decide, type LoanInput } from '../../src/index.js';
import { openDecisionLog } from '../../src/node/index.js';

// A program that appends decisions to a log for as long as it lives, and says of each record when it was acknowledged.
const [, , path = '', inFlight = '8'] = process.argv;
const log = await openDecisionLog(path);
writeSync(1, 'open\n');

async function append(): Promise<void> {
  for (let at = 0; ; at++) {
    const loan: LoanInput = {
      id: `NX-${at}`,
      borrower: { kind: 'enterprise', size: 'small', creditTotal: '3000000' },
      schedule: [{ dueDate: '2020-08-15', principal: `${50_000 + at}.00` }],
      // Some records are longer than what is written at once.
      extensions: { note: ['x'.repeat(at % 5 === 0 ? 300_000 : 10)] },
    };
    const { sequence, digest } = await log.append(decide(loan), loan);
    writeSync(1, `${sequence} ${digest}\n`);
  }
}

await Promise.all(Array.from({ length: Number(inFlight) }, append));
