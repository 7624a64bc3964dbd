// Breaks the law in every way that a slip of the pen could, one at a time, and has the cases of `fixtures/` find it out:
//
//   npm run mutate:law                          everything
//   npm run mutate:law -- deferral-track        what is in files whose names have that in them
//   npm run mutate:law -- --one-in 5            one mutant in five, other ones with each SEED
//
// Prints what no case finds out, each with its place; the exit status is 1 where there is any. No chance is in it, and no clock.

import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { SUBJECT_NAMES } from '../../../src/assess/assessed-subjects.js';
import { type Fixture, parseFixture } from '../../../src/fixture/fixture.js';
import { loadWrittenRulebook } from '../../../src/rulebook/written/load-written-rulebook.js';
import type { RulebookFiles } from '../../../src/rulebook/written/rulebook-files.js';
import { keepFigures } from '../../kept-figures.js';
import { decidesAlike } from './decides-alike.js';
import { explanationOf, neverNeeded } from './explained.js';
import { KillingCases } from './killing-cases.js';
import { type Mutant, mutantsOf } from './law-mutants.js';

const RULES = 'rules/ningxia-2020';
const FIXTURES = ['loans', 'audit', ...SUBJECT_NAMES];
const FATES = ['killed', 'refused', 'alike', 'explained', 'survived'] as const;
type FateName = (typeof FATES)[number];

/** What became of the mutant of a number. */
interface Report {
  readonly at: number;
  readonly fate: FateName;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { values: asked, positionals } = parseArgs({ options: { 'one-in': { type: 'string' } }, allowPositionals: true });
const [wanted = ''] = positionals;
const step = Number(asked['one-in'] ?? 1);
const first = Number(process.env.SEED ?? 0) % step;
const mutants = mutantsOf(filesOfRulebook())
  .filter(({ file }) => file.includes(wanted))
  .filter((_, at) => at % step === first);
const isWhole = wanted === '' && step === 1;
if (isMainThread) await reportAll();
else tryShare(workerData as { readonly share: number; readonly of: number });

/** Has workers try all mutants, and says what became of them. */
async function reportAll(): Promise<void> {
  const fates = new Map<number, FateName>();
  const of = Math.min(availableParallelism(), mutants.length);
  await Promise.all(
    Array.from({ length: of }, async (_, share) => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { share, of }, argv: process.argv.slice(2) });
      worker.on('message', ({ at, fate }: Report) => {
        fates.set(at, fate);
        if (fates.size % 250 === 0) process.stderr.write(`${fates.size} of ${mutants.length}\n`);
      });
      await new Promise((done, failed) => worker.on('exit', done).on('error', failed));
    }),
  );
  const ended = (fate: FateName) => mutants.filter((_, at) => fates.get(at) === fate);
  for (const mutant of ended('explained')) print(`explained: ${placeOf(mutant)}\n  ${explanationOf(mutant)}`);
  for (const mutant of ended('alike')) print(`decides alike, as is proved: ${placeOf(mutant)}`);
  for (const mutant of ended('survived')) print(`SURVIVED: ${placeOf(mutant)}`);
  const needless = isWhole ? neverNeeded(ended('explained')) : [];
  for (const place of needless) print(`explained, and yet found out: ${place}`);
  const survivors = ended('survived').length;
  const differing = mutants.length - ended('alike').length;
  const score = (((differing - survivors) / differing) * 100).toFixed(1);
  print(FATES.map((fate) => `${ended(fate).length} ${fate}`).join(' · '));
  print(`${mutants.length} mutants · score ${score} %`);
  if (isWhole)
    keepFigures('law-mutants', {
      mutants: mutants.length,
      ...Object.fromEntries(FATES.map((fate) => [fate, ended(fate).length])),
      score,
    });
  if (survivors > 0 || needless.length > 0) process.exitCode = 1;
}

/** Tries every so manieth mutant. */
function tryShare({ share, of }: { readonly share: number; readonly of: number }): void {
  const law = loadWrittenRulebook(filesOfRulebook());
  const cases = new KillingCases(law, fixtures());
  mutants.forEach((mutant, at) => {
    if (at % of !== share) return;
    const fate = cases.fateOf(mutant);
    const isAlike = () => fate.kind === 'survived' && decidesAlike(law, fate.rulebook);
    const named =
      fate.kind !== 'survived' ? fate.kind : explanationOf(mutant) !== undefined ? 'explained' : isAlike() ? 'alike' : fate.kind;
    parentPort?.postMessage({ at, fate: named } satisfies Report);
  });
}

function filesOfRulebook(): RulebookFiles {
  const names = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  // The linter's expectations decide nothing.
  const files = names.filter((name) => name !== 'expectations.json').sort();
  return Object.fromEntries(files.map((name) => [name.replaceAll('\\', '/'), json(join(RULES, name))]));
}

function fixtures(): ReadonlyMap<string, Fixture> {
  const paths = FIXTURES.flatMap((folder) => readdirSync(join('fixtures', folder)).map((name) => `${folder}/${name}`));
  return new Map(paths.sort().map((path) => [path, parseFixture(json(join('fixtures', path)))]));
}

function placeOf({ kind, file, pointer, within, before, after }: Mutant): string {
  const text = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200));
  return `${kind}: ${file}${pointer} (${within})\n  ${text(before)} → ${text(after)}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
