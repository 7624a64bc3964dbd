// Asks the service as a caller would, and ends. `npm run serve` keeps it running.
import { once } from 'node:events';
import { app } from './app.mjs';

const server = app.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address();

const loan = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small' },
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
};
await ask('/deferral', loan);
await ask('/deferral', { ...loan, borrower: { kind: 'entreprise' } });
await ask('/relief/v1/decision', { ...loan, borrower: { ...loan.borrower, creditTotal: '8000000.00' } });
server.close();

async function ask(path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify(body),
  });
  const { track, missing, problems } = await response.json();
  console.log(`${path} ${response.status}`);
  if (track !== undefined) console.log(`  ${track}${missing.length > 0 ? `, to be asked: ${missing.join(', ')}` : ''}`);
  for (const { path: field, value, expected, nearest } of problems ?? []) {
    console.log(`  ${field} is ${value}: expected ${expected}${nearest === undefined ? '' : `, such as ${nearest}`}`);
  }
}
