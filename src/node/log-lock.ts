import { randomBytes } from 'node:crypto';
import { open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, thisRun } from '../files/run-mark.js';
import { DecisionLogError } from './decision-log-error.js';
import { DECISION_LOG_FAULTS } from './decision-log-words.js';

/** The right to write to a log, which one run of a program has at a time. */
export interface LogLock {
  release(): Promise<void>;
}

const TRIES = 5;
const LONGEST_PAUSE = 40;
const made = new Set<string>();

/**
 * Takes the lock of a log: a file beside it, named for the run of the program. Locks of runs that ended, however they ended, count for
 * nothing and are removed.
 *
 * INVARIANT (one writer): a writer makes its file before it looks for others, so of two that come at the same time at least one sees
 * the other and gives way. No lock is ever taken over, which two could do at once.
 *
 * @throws {DecisionLogError} where another writer has it
 * @throws {Error} the system's error, with its `code`
 */
export async function lockLog(path: string): Promise<LogLock> {
  const folder = dirname(path);
  const prefix = `${basename(path)}.lock.`;
  for (let tries = 1; ; tries++) {
    const name = `${prefix}${thisRun()}.${randomBytes(6).toString('hex')}`;
    const own = join(folder, name);
    made.add(name);
    await (await open(own, 'wx')).close();
    const release = async () => {
      made.delete(name);
      await rm(own, { force: true });
    };
    let holder: string | undefined;
    try {
      holder = await otherHolder(folder, prefix, name);
    } catch (error) {
      await release();
      throw error;
    }
    if (holder === undefined) return { release };
    await release();
    // Two that came at once have both given way; one that stays has the log.
    if (tries === TRIES) throw new DecisionLogError('in-use', path, DECISION_LOG_FAULTS.inUse(path, join(folder, holder)));
    await pause(Math.random() * LONGEST_PAUSE);
  }
}

/** The lock of another writer that may be at work. */
async function otherHolder(folder: string, prefix: string, own: string): Promise<string | undefined> {
  let holder: string | undefined;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix) || name === own) continue;
    // A lock of another machine or container may be at work: who knows that it is not removes it by hand.
    if (made.has(name) || isRunning(name.slice(prefix.length)) !== 'no') holder = name;
    else await rm(join(folder, name), { force: true });
  }
  return holder;
}
