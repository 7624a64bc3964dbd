import { spawn } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itAtTimes } from '../depth.js';
import { beyondTheCap, lines } from './loans.js';

/** The command as a program of its own, bundled but for what is installed beside it. */
describe('the liubao program', () => {
  let at = '';
  beforeAll(async () => {
    at = await mkdtemp(join(tmpdir(), 'liubao-program-'));
    await symlink(resolve('node_modules'), join(at, 'node_modules'), 'junction');
    await build({
      entryPoints: ['src/cli/liubao.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outfile: join(at, 'liubao.mjs'),
    });
  }, 60_000);
  afterAll(() => rm(at, { recursive: true }));

  const start = (...argv: readonly string[]) => {
    const child = spawn(process.execPath, [join(at, 'liubao.mjs'), ...argv], { env: { LANG: 'C' } });
    const exit = new Promise<number | null>((done) => child.on('close', done));
    return { child, exit };
  };

  it('reads standard input, writes its answers and exits with its status', async () => {
    const { child, exit } = start('decide', '-', '--format', 'ndjson');
    child.stdin.end(`${lines(beyondTheCap('A'))}nonsense\n`);
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
    expect(out.split('\n').map((line) => line.slice(0, 16))).toEqual(['{"loanId":"A","t', '{"line":2,"error', '']);
    expect({ err, code }).toEqual({ err: '', code: 2 });
  }, 30_000);

  itAtTimes(
    'ends quietly when its reader goes, though its input does not end',
    async () => {
      const { child, exit } = start('decide', '-', '--format', 'ndjson');
      child.stdin.on('error', () => {});
      const feed = () => {
        while (child.stdin.writable && child.stdin.write(lines(...new Array(20).fill(beyondTheCap('A')))));
      };
      child.stdin.on('drain', feed);
      feed();
      child.stdout.once('data', () => child.stdout.destroy());
      const [err, code] = await Promise.all([text(child.stderr), exit]);
      expect({ err, code }).toEqual({ err: '', code: 0 });
    },
    30_000,
  );
});
