// How long the first decision takes from the start of a process, beyond what Node itself takes: node scripts/startup.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const RUNS = 20;
const LOAN = JSON.stringify({
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
});
const ESM = pathToFileURL(resolve('dist/index.js'));
const CJS = resolve('dist/index.cjs');

const folder = mkdtempSync(join(tmpdir(), 'liubao-startup-'));
const script = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { path, times: [] };
};
const pairs = {
  ESM: [script('bare.mjs', ''), script('first.mjs', `import { decide } from '${ESM}';\ndecide(${LOAN});`)],
  CommonJS: [script('bare.cjs', ''), script('first.cjs', `const { decide } = require('${CJS}');\ndecide(${LOAN});`)],
};

// In turns, so that whatever else the machine does weighs on all alike.
for (let run = 0; run < RUNS; run++) {
  for (const { path, times } of Object.values(pairs).flat()) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [path]);
    times.push(performance.now() - start);
    if (status !== 0) throw new Error(String(stderr));
  }
}
rmSync(folder, { recursive: true });

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];
for (const [format, [bare, first]] of Object.entries(pairs)) {
  const [node, decided] = [median(bare.times), median(first.times)];
  console.log(`${format}: ${(decided - node).toFixed(1)} ms beyond Node's own ${node.toFixed(1)} ms (median of ${RUNS})`);
}
