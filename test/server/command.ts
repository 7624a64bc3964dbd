import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { SERVER } from '../../scripts/entries.js';

const CACHE = resolve('node_modules/.cache');
let built: Promise<string> | undefined;

/**
 * The command as a script, with the server beside it, as the package has them. Each file of tests has its own, for several run at a time,
 * and what one writes another would run half written.
 */
export function commandScript(): Promise<string> {
  built ??= buildCommand();
  return built;
}

async function buildCommand(): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const out = mkdtempSync(join(CACHE, 'served-command-'));
  process.on('exit', () => rmSync(out, { recursive: true, force: true }));
  await build({
    entryPoints: { 'cli/liubao': 'src/cli/liubao.ts', ...SERVER },
    outdir: out,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return join(out, 'cli/liubao.js');
}

export type LogLine = Readonly<Record<string, unknown>> & { readonly event: string };

/** A server that runs in a process of its own, on a port that the system chose. */
export interface Served {
  readonly process: ChildProcess;
  readonly url: string;
  /** What it has logged so far. */
  readonly log: readonly LogLine[];
  /** The next line of an event, from the `after`th of them on. */
  logged(event: string, after?: number): Promise<LogLine>;
  ended(): Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** What it and its workers have said on the standard error, once all of them have ended. */
  said(): Promise<string>;
}

/** Runs `liubao serve`, and waits until it listens. */
export async function serve(...options: string[]): Promise<Served> {
  return serveBy(await commandScript(), ...options);
}

/** The same by the script of a command that is built. */
export async function serveBy(script: string, ...options: string[]): Promise<Served> {
  const server = begun(script, ...options);
  const { port } = await server.logged('listening');
  return { ...server, url: `http://127.0.0.1:${port}` };
}

/** Runs `liubao serve`, and waits for nothing. */
export async function begin(...options: string[]): Promise<Omit<Served, 'url'>> {
  return begun(await commandScript(), ...options);
}

function begun(script: string, ...options: string[]): Omit<Served, 'url'> {
  const child = spawn('node', [script, 'serve', '--port', '0', ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = text(child.stderr as NodeJS.ReadableStream);
  const log: LogLine[] = [];
  const waiting: (() => void)[] = [];
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    log.push(JSON.parse(line) as LogLine);
    for (const look of waiting.splice(0)) look();
  });
  const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
  let over = false;
  void exit.then(() => {
    over = true;
    for (const look of waiting.splice(0)) look();
  });
  const logged = async (event: string, after = 0): Promise<LogLine> => {
    for (;;) {
      const found = log.filter((line) => line.event === event)[after];
      if (found !== undefined) return found;
      if (over) throw new Error(`it ended without ${event}: ${JSON.stringify(log.slice(-5))}`);
      await new Promise<void>((look) => waiting.push(look));
    }
  };
  return {
    process: child,
    log,
    logged,
    ended: async () => {
      const [code, signal] = await exit;
      return { code, signal };
    },
    said: () => said,
  };
}

/** Asks a server for a decision, and gives its status and answer. */
export async function decided(url: string, loan: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/v1/decision`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(loan),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}
