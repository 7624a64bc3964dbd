import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// What the first decision of a process costs in processor time, of all its threads, beyond what a bare Node costs, and how much of it is
// the import of the library: a process that does nothing, one that imports the package as built, and one that decides a loan. Another
// build of the package is measured by turns with this one where its folder is named: `npm run bench:startup -- ../other/dist`.

const RUNS = 21;
const MICROSECONDS = 1_000;
const LOAN = JSON.stringify({
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
});
const DECIDED = `\nif (decide(${LOAN}).track !== 'shall-defer') throw new Error('decided otherwise');`;
const BUILDS = ['dist', ...process.argv.slice(2)];
const FORMATS = BUILDS.flatMap((build) => [
  { name: `${build}, ESM`, ending: 'mjs', imports: `import { decide } from '${pathToFileURL(resolve(build, 'index.js'))}';` },
  { name: `${build}, CommonJS`, ending: 'cjs', imports: `const { decide } = require('${resolve(build, 'index.cjs')}');` },
]);
// A process knows best what it has used: the time until it ends is that of a machine with other work.
const USED = '\nconst { user, system } = process.cpuUsage();\nconsole.log(user + system);';

const folder = mkdtempSync(join(tmpdir(), 'liubao-startup-'));

interface Timed {
  readonly path: string;
  readonly times: number[];
}

function script(name: string, text: string): Timed {
  const path = join(folder, name);
  writeFileSync(path, text + USED);
  return { path, times: [] };
}

const timed = FORMATS.map(({ name, ending, imports }, at) => ({
  name,
  bare: script(`bare-${at}.${ending}`, ''),
  imported: script(`imported-${at}.${ending}`, imports),
  decided: script(`decided-${at}.${ending}`, imports + DECIDED),
}));

// In turns, so that whatever else the machine does weighs on all alike.
for (let run = 0; run < RUNS; run++) {
  for (const { bare, imported, decided } of timed) {
    for (const { path, times } of [bare, imported, decided]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [path], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      times.push(Number(stdout) / MICROSECONDS);
    }
  }
}
rmSync(folder, { recursive: true });

const median = ({ times }: Timed) => times.sort((a, b) => a - b)[RUNS >> 1] as number;
console.log(`the first decision of a process, median of ${RUNS}, in milliseconds of processor time`);
for (const { name, bare, imported, decided } of timed) {
  const [node, library, first] = [median(bare), median(imported), median(decided)];
  const ms = (time: number) => time.toFixed(1);
  console.log(
    `${name}: ${ms(first - node)} beyond a bare Node (${ms(node)}): import ${ms(library - node)}, decide ${ms(first - library)}`,
  );
}
