import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// How long the first decision takes from the start of a process, beyond what a bare Node takes, and how much of it is the import of
// the library: a process that does nothing, one that imports the package as built, and one that decides a loan.

const RUNS = 21;
const LOAN = JSON.stringify({
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
});
const DECIDED = `\nif (decide(${LOAN}).track !== 'shall-defer') throw new Error('decided otherwise');`;
const FORMATS = {
  ESM: { ending: 'mjs', imports: `import { decide } from '${pathToFileURL(resolve('dist/index.js'))}';` },
  CommonJS: { ending: 'cjs', imports: `const { decide } = require('${resolve('dist/index.cjs')}');` },
};

const folder = mkdtempSync(join(tmpdir(), 'liubao-startup-'));

interface Timed {
  readonly path: string;
  readonly times: number[];
}

function script(name: string, text: string): Timed {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { path, times: [] };
}

const timed = Object.entries(FORMATS).map(([format, { ending, imports }]) => ({
  format,
  bare: script(`bare.${ending}`, ''),
  imported: script(`imported.${ending}`, imports),
  decided: script(`decided.${ending}`, imports + DECIDED),
}));

// In turns, so that whatever else the machine does weighs on all alike.
for (let run = 0; run < RUNS; run++) {
  for (const { bare, imported, decided } of timed) {
    for (const { path, times } of [bare, imported, decided]) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [path]);
      times.push(performance.now() - start);
      if (status !== 0) throw new Error(String(stderr));
    }
  }
}
rmSync(folder, { recursive: true });

const median = ({ times }: Timed) => times.sort((a, b) => a - b)[RUNS >> 1] as number;
console.log(`the first decision of a process, median of ${RUNS}, in milliseconds`);
for (const { format, bare, imported, decided } of timed) {
  const [node, library, first] = [median(bare), median(imported), median(decided)];
  const ms = (time: number) => time.toFixed(1);
  console.log(
    `${format}: ${ms(first - node)} beyond a bare Node (${ms(node)}): import ${ms(library - node)}, decide ${ms(first - library)}`,
  );
}
