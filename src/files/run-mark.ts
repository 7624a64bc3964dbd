import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';

/**
 * The mark of this run in the names of its temporary files: the place where it runs, the number of its process and when that
 * started. The number alone is not enough: every container has a process 1, and numbers are used again.
 */
export function thisRun(): string {
  return `${here()}.${process.pid}.${startOf(process.pid) ?? UNTOLD}`;
}

/** Whether the run with a mark is still at work; `unknown` for another machine or container. */
export function isRunning(mark: string): 'yes' | 'no' | 'unknown' {
  const [place, number, start] = mark.split('.');
  if (place !== here()) return 'unknown';
  const id = Number(number);
  if (!Number.isSafeInteger(id) || id <= 0 || !isThere(id)) return 'no';
  const now = startOf(id);
  if (now !== undefined && start !== UNTOLD) return now === start ? 'yes' : 'no';
  // Without the start of processes, a file with this process's own number is an old one: this run knows the names it has made.
  return id === process.pid ? 'no' : 'yes';
}

const UNTOLD = '0';
const ENDED = 'ended';

let place: string | undefined;

/** The place within which numbers of processes are unique: one boot of one machine or container. */
function here(): string {
  place ??= createHash('sha256').update(placeText()).digest('hex').slice(0, 12);
  return place;
}

function placeText(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** When a process started, in ticks since the system did; `undefined` if the system does not tell. */
function startOf(id: number): string | undefined {
  try {
    // A container may see the /proc of its host, whose numbers mean other processes.
    if (readlinkSync('/proc/self') !== String(process.pid)) return undefined;
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name of the program stands in brackets and may contain any character; the start is the 20th field after it.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A process that ended keeps its number until its parent asks for it, which some never do.
    return state === 'Z' ? ENDED : fields[18];
  } catch {
    return undefined;
  }
}

function isThere(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // The process exists, but belongs to another user.
    return (error as { code?: unknown }).code === 'EPERM';
  }
}
