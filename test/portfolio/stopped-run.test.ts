import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bundled, duckdbInstalled, emptyFolder, linesOf, PORTFOLIO, portfolioCopy } from './files.js';

const COPIES = 100;

/** A folder with a portfolio that takes a while, and the program to decide it. */
async function prepared() {
  const program = join(await bundled('src/cli/liubao.ts'), 'cli', 'liubao.js');
  const folder = await emptyFolder();
  const input = join(folder, 'loans.ndjson');
  writeFileSync(input, Array.from({ length: COPIES }, (_, copy) => portfolioCopy(copy)).join(''));
  const output = join(folder, 'out.csv');
  const start = (engine: string) =>
    spawn(process.execPath, [program, 'portfolio', input, '--out', output, '--threads', '0', '--engine', engine], {
      stdio: 'ignore',
    });
  const names = () => readdirSync(folder).sort();
  return { folder, output, start, names };
}

/** Waits until a run has begun to write. */
async function begun(names: () => readonly string[], run: ChildProcess): Promise<void> {
  while (!names().some((name) => name.endsWith('.partial'))) {
    if (run.exitCode !== null) throw new Error('the run ended before it was stopped');
    await setTimeout(2);
  }
}

describe.each(duckdbInstalled ? ['js', 'duckdb'] : ['js'])('a run that is stopped: %s', (engine) => {
  it('by a signal leaves nothing, and ends by that signal', { timeout: 60_000 }, async () => {
    const { start, names } = await prepared();
    const run = start(engine);
    await begun(names, run);
    run.kill('SIGTERM');
    const [, signal] = await once(run, 'exit');
    expect(signal).toBe('SIGTERM');
    expect(names()).toEqual(['loans.ndjson']);
  });

  it('at once leaves no half file under the name, and the next run does the whole and tidies up', {
    timeout: 60_000,
  }, async () => {
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
  });
});
