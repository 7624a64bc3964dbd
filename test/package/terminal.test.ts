import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { consumer, installed, write } from './consumer.js';

const PATIENCE = 90_000;
const hasPython = spawnSync('python3', ['-c', 'import pty, termios']).status === 0;
if (!hasPython) console.warn('SKIPPED: no python3 here, so that the interview is not held in a terminal');

const [DOWN, ENTER, CTRL_C] = ['\u001b[B', '\r', '\u0003'];

/** Holds an interview in a pseudo-terminal: waits for each prompt and then types the answer. */
function interview(args: readonly string[], steps: readonly (readonly [wait: string, type: string])[]) {
  const { liubao } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).bin as { liubao: string };
  const command = [process.execPath, join(installed, liubao), 'interview', '--lang', 'en', ...args];
  const out = execFileSync('python3', [resolve('test/package/terminal.py'), JSON.stringify(steps), ...command], {
    cwd: consumer,
    encoding: 'utf8',
  });
  return JSON.parse(out) as { code: number; shown: string; left: number };
}

describe.skipIf(!hasPython)('an interview in a terminal', () => {
  const path = () =>
    write(
      'interview.json',
      JSON.stringify({
        id: 'L-1',
        borrower: { kind: 'individual-business', creditTotal: '1000000.00' },
        schedule: [{ dueDate: '2020-08-15', principal: '1.00', interest: '0.00' }],
        application: { principalUntil: '2021-03-31', interestUntil: null },
      }),
    );

  it('asks what is open and ends with the decision', { timeout: PATIENCE }, () => {
    const steps = [
      ['operating', ENTER],
      ["contract's interest rate", `4.35%${ENTER}`],
    ] as const;
    const { code, shown, left } = interview([path()], steps);
    expect([code, left]).toEqual([0, 0]);
    expect(shown).toContain('Must be deferred');
    expect(shown.lastIndexOf('\u001b[?25h')).toBeGreaterThan(shown.lastIndexOf('\u001b[?25l'));
  });

  it('is ended by Ctrl-C with the status of an interruption, the cursor back, no decision and nothing written', {
    timeout: PATIENCE,
  }, () => {
    const saved = join(consumer, 'saved.json');
    const steps = [
      ['Which is the borrower', DOWN + ENTER],
      ['operating', CTRL_C],
    ] as const;
    const { code, shown, left } = interview(['--save', saved], steps);
    expect([code, left]).toEqual([130, 0]);
    expect(shown.lastIndexOf('\u001b[?25h')).toBeGreaterThan(shown.lastIndexOf('\u001b[?25l'));
    expect(shown).not.toMatch(/Must be deferred|at \S+\.js:/);
    expect(existsSync(saved)).toBe(false);
  });
});
