import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inject } from 'vitest';

/** The project that uses the packed package. */
export const consumer = inject('consumer');
export const installed = join(consumer, 'node_modules', 'liubao-rules');

/** A loan for which principal and interest shall be deferred. */
export const LOAN = `{
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
}`;

/** Writes a file of the consumer's. */
export function write(path: string, text: string): string {
  const file = join(consumer, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Runs a program in the consumer's project and returns what it printed. */
export function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: consumer,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** Runs a script with Node. */
export function node(path: string, script: string, options: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  return run(process.execPath, [...options, write(path, script)], env);
}

/** A module of the repository's own tools. */
export const tool = (path: string) => resolve('node_modules', path);
