import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Environment, Streams } from '../../src/cli/command-line.js';
import { run } from '../../src/cli/run-command.js';

/** A stream that keeps what is written to it. */
export class Screen extends Writable {
  text = '';
  constructor(
    readonly isTTY = false,
    /** So wide that no table is stacked, unless a test says otherwise. */
    readonly columns: number | undefined = 400,
  ) {
    super();
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** What the command wrote, and its exit status. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process. */
export async function liubao(
  argv: readonly string[],
  { stdin = [], env = {} }: { readonly stdin?: readonly (string | Uint8Array)[]; readonly env?: Environment } = {},
): Promise<Ran> {
  const stdout = new Screen();
  const stderr = new Screen();
  const streams: Streams = { stdin: Readable.from(stdin.map((chunk) => Buffer.from(chunk))), stdout, stderr, env };
  const code = await run(argv, streams);
  return { code, out: stdout.text, err: stderr.text };
}

/** Writes files to a new folder, which is removed when the test ends. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'liubao-'));
  onTestFinished(() => rm(path, { recursive: true }));
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(path, name), content)));
  return path;
}
