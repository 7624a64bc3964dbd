import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DEEP, isDrawn, itAtTimes, sampleOf } from '../../depth.js';
import { bundled, duckdbInstalled, emptyFolder, linesOf, PORTFOLIO, portfolioCopy } from '../files.js';

// Enough for a run to be caught at work.
const COPIES = DEEP ? 100 : 20;

const program = bundled('src/cli/liubao.ts');

/** A folder with a portfolio that takes a while, and the program to decide it. */
async function prepared() {
  const folder = await emptyFolder();
  const input = join(folder, 'loans.ndjson');
  writeFileSync(input, Array.from({ length: COPIES }, (_, copy) => portfolioCopy(copy)).join(''));
  const output = join(folder, 'out.csv');
  const args = [program(), 'portfolio', input, '--out', output, '--threads', '0', '--engine'];
  const start = (engine: string) => spawn(process.execPath, [...args, engine], { stdio: 'ignore' });
  /** In a PID namespace of its own, as a container is, where its number says nothing to others. */
  const startApart = (engine: string) =>
    spawn('unshare', ['--pid', '--fork', process.execPath, ...args, engine], {
      stdio: ['ignore', 'ignore', 'pipe'],
      // The run has a process group of its own, which is stopped and continued as a whole.
      detached: true,
    });
  const names = () => readdirSync(folder).sort();
  return { folder, output, start, startApart, names };
}

/** Waits until a run has begun to write. */
async function begun(names: () => readonly string[], run: ChildProcess): Promise<void> {
  while (!names().some((name) => name.endsWith('.partial'))) {
    if (run.exitCode !== null) throw new Error('the run ended before it was stopped');
    await setTimeout(2);
  }
}

describe.each(sampleOf(duckdbInstalled ? ['js', 'duckdb'] : ['js'], 1))('a run that is stopped: %s', (engine) => {
  it('by a signal leaves nothing, and ends by that signal', { timeout: 60_000 }, async () => {
    const { start, names } = await prepared();
    const run = start(engine);
    await begun(names, run);
    run.kill('SIGTERM');
    const [, signal] = await once(run, 'exit');
    expect(signal).toBe('SIGTERM');
    expect(names()).toEqual(['loans.ndjson']);
  });

  itAtTimes(
    'at once leaves no half file under the name, and the next run does the whole and tidies up',
    {
      timeout: 60_000,
    },
    async () => {
      const { output, start, names } = await prepared();
      const killed = start(engine);
      await begun(names, killed);
      killed.kill('SIGKILL');
      await once(killed, 'exit');
      expect(names()).not.toContain('out.csv');
      expect(names().some((name) => name.startsWith('.liubao-'))).toBe(true);
      const again = start(engine);
      const [code] = await once(again, 'exit');
      expect(code).toBe(0);
      expect(names()).toEqual(['loans.ndjson', 'out.csv']);
      const instalments = linesOf(PORTFOLIO).reduce((sum, line) => sum + JSON.parse(line).schedule.length, 0);
      expect(linesOf(output).length).toBe(1 + COPIES * instalments * 2);
    },
  );
});

const canBeApart = spawnSync('unshare', ['--pid', '--fork', 'true']).status === 0;
if (!canBeApart) console.warn('SKIPPED: unshare --pid is not allowed here, so runs in other PID namespaces are not tested');
const INSTALMENTS = linesOf(PORTFOLIO).reduce((sum, line) => sum + JSON.parse(line).schedule.length, 0);

// Of both engines in depth: the files for the meantime are begun by one function.
describe.runIf(canBeApart).each(duckdbInstalled && DEEP ? ['js', 'duckdb'] : ['js'])(
  'a run in another PID namespace: %s',
  (engine) => {
    const partials = (names: readonly string[]) => names.filter((name) => name.startsWith('.liubao-'));

    it.runIf(isDrawn('what a run at work has begun')).each(sampleOf(['within', 'without'], 1))(
      'leaves alone what a run at work has begun, and names it: the other %s',
      {
        timeout: 120_000,
      },
      async (where) => {
        const { folder, output, start, startApart, names } = await prepared();
        const apart = where === 'within';
        const atWork = apart ? startApart(engine) : start(engine);
        const signal = (it: NodeJS.Signals) => process.kill((apart ? -1 : 1) * Number(atWork.pid), it);
        await begun(names, atWork);
        signal('SIGSTOP');
        const begunFiles = partials(names());
        const other = apart ? start(engine) : startApart(engine);
        const [said, [code]] = await Promise.all([other.stderr === null ? '' : text(other.stderr), once(other, 'exit')]);
        expect(code).toBe(0);
        expect(partials(names())).toEqual(begunFiles);
        if (!apart) for (const name of begunFiles) expect(said).toContain(`${join(folder, name)} belongs to another run`);
        signal('SIGCONT');
        const [ended] = await once(atWork, 'exit');
        expect(ended).toBe(0);
        expect(names()).toEqual(['loans.ndjson', 'out.csv']);
        expect(linesOf(output).length).toBe(1 + COPIES * INSTALMENTS * 2);
      },
    );
  },
);
