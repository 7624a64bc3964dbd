// Breaks the code of one room of the core, a place at a time, and asks its tests whether they find it out:
//
//   ROOM=evaluate npm run mutate:code                                    the whole room
//   ROOM=evaluate npm run mutate:code -- src/evaluate/first-hit.ts       these files
//   ROOM=evaluate npm run mutate:code -- --again                         what survived or was not tried, and files that have changed
//   ROOM=evaluate npm run mutate:code -- --report                        what the last runs came to
//
// It prints the score and each survivor that `explained.mjs` does not explain, and ends with 1 below the score or where there is one.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RoomReport } from './room-report.mjs';
import { TESTS } from './rooms.mjs';

const LEAST_SCORE = 95;
const HERE = 'test/mutation/code';
const room = process.env.ROOM ?? 'evaluate';
if (!(room in TESTS)) throw new RangeError(`ROOM is one of ${Object.keys(TESTS).join(', ')}`);
const report = `results/mutants-of-${room}.json`;
const figures = `results/mutate-code-${room}.json`;
/** What the run under way has tested. */
const tested = `results/tested-${room}.ndjson`;
const asked = process.argv.slice(2);
mkdirSync('results', { recursive: true });

/** The files of the room in which there is something to break: words are held by approved texts, ids are generated. */
const files = readdirSync(join('src', room), { recursive: true })
  .map((file) => join('src', room, file))
  .filter((file) => file.endsWith('.ts') && !/-words\.ts$|\/index\.ts$|\/shipped\//.test(file));

takeIn();
if (!asked.includes('--report')) {
  const before = RoomReport.read(report);
  const named = asked.filter((it) => !it.startsWith('--'));
  const again = () => [...files.filter((file) => !(file in before.files)), ...before.openPlaces];
  const places = named.length > 0 ? named : asked.includes('--again') ? again() : files;
  if (places.length > 0) {
    const { status } = spawnSync(
      `${HERE}/node_modules/.bin/stryker`,
      ['run', `${HERE}/stryker.config.mjs`, '--mutate', places.join()],
      {
        stdio: 'inherit',
        // Properties draw the same few cases for every mutant.
        env: { DEPTH: 'shallow', SEED: '7', ...process.env, ROOM: room },
      },
    );
    takeIn();
    if (status !== 0) process.exit(status ?? 1);
    keep(RoomReport.read(report).withWhole(places.filter((place) => files.includes(place))));
  }
}

/** Adds what a run has tested to the report, also of one that was broken off. */
function takeIn() {
  if (!existsSync(tested)) return;
  // A place at which there is nothing to break leaves the file empty.
  const lines = readFileSync(tested, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  keep(RoomReport.read(report).with(lines.map((line) => JSON.parse(line))));
  rmSync(tested);
}

function keep(kept) {
  writeFileSync(report, JSON.stringify(kept));
}

const outcome = RoomReport.read(report).outcome;
writeFileSync(figures, `${JSON.stringify({ ...outcome.figures, ofFiles: files.length }, null, 2)}\n`);
for (const { file, at, line, mutant } of outcome.unexplained) console.log(`\n${file}:${at}  ${line}\n  not found out: ${mutant}`);
for (const { file, line, mutant } of outcome.needless)
  console.log(`\n${file}  ${line}\n  explained, but found out or gone: ${mutant}`);
const { untried } = outcome;
const { mutants, killed, survived, explained, score } = outcome.figures;
if (untried > 0) console.log(`\n${untried} of other files not tried yet`);
console.log(
  `\n${room}: ${outcome.figures.files.length} of ${files.length} files whole, ${killed} of ${mutants} mutants found out (${score} %), ${explained} of ${survived} survivors explained`,
);
if (score < LEAST_SCORE || outcome.unexplained.length > 0 || outcome.needless.length > 0 || untried > 0) process.exitCode = 1;
