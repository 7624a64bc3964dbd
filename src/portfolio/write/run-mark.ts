import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';

/**
 * What a file for the meantime says of the run that makes it: where it runs, the number of its process and when that began. A
 * number alone says little: every container has a first process, and numbers are given again.
 */
export function thisRun(): string {
  return `${here()}.${process.pid}.${startOf(process.pid) ?? UNTOLD}`;
}

/** Whether a run that is marked so is still at work; `unknown` where it is one of another machine or container. */
export function isRunning(mark: string): 'yes' | 'no' | 'unknown' {
  const [place, number, start] = mark.split('.');
  if (place !== here()) return 'unknown';
  const id = Number(number);
  if (!Number.isSafeInteger(id) || id <= 0 || !isThere(id)) return 'no';
  const now = startOf(id);
  if (now !== undefined && start !== UNTOLD) return now === start ? 'yes' : 'no';
  // Where nobody tells when a process began, this one knows at least what it has made itself.
  return id === process.pid ? 'no' : 'yes';
}

const UNTOLD = '0';

let place: string | undefined;

/** Where numbers of processes mean the same: one boot of one machine and, on it, one container. */
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

/** When a process began, in the ticks of the system since it was started; `undefined` where it does not tell. */
function startOf(id: number): string | undefined {
  try {
    // A container may have the /proc of the machine around it, where the numbers are of other processes.
    if (readlinkSync('/proc/self') !== String(process.pid)) return undefined;
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold any character; the start is the 20th figure behind it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function isThere(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to somebody else.
    return (error as { code?: unknown }).code === 'EPERM';
  }
}
